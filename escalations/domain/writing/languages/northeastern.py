"""Finnish and Estonian, Hungarian, Latvian, Lithuanian, Greek, Turkish."""

FINNISH = {
    "concrete": """
        kaynnist* sammu* jumi* jaat* kaatu* vilkku* valk* musta* tyhj* sini* hidas* hita* avaa* auke* aukea sulk* lata* tulost* skanna* tallen* yhdist* yhtey* katke* kirjaud* salasan* tili* tiedosto* kansio* levy* oikeu* paasy* kaapel* naytto* nayton* nappaim* hiiri* akku* tuulet* kuuma* aani* aanta mikrofon* kamer* palvelin* sahkopost* kalenter* lasku* tilaus* lisenss* varmen* ajuri* palomuur* portti* nolla* avaus palaut* asenn*
        lulit* kulmu* hangu* must* tuhi* sinin* aegla* ava* sulg* laad* prindi* prinditakse salvest* uhend* katkeb parool* konto* fail* kaust* juurdepaas* oigus* ekraan* klaviatuur* aku heli* server* postkast* arve* tellimus* litsents* sertifikaat* draiver*
    """,
    "filler": """
        asetukset asetus asetuksia kunnossa kunto maaritykset seaded seadistus korras
        valilla joskus toisinaan harvoin usein aina koskaan satunnaisesti ajoittain ulkopuolella sisalla yli alla lisaksi paitsi minun meidan oman omani omaa osaamiseni osaamisalue vastuu vastuualue
        en et ei emme ette eivat olin olimme olivat olisi olisivat voisi voisivat voin voimme pystyn pysty pystyy pystyta taytyy pitaisi
        tapahtuu tapahtui sattuu auttaa korjata ratkaista ero eroa parannus parannusta joku kukaan jotain mitaan missaan jossain
        vahel monikord harva juhuslikult valjaspool minu meie oma pad* padevus teadmis* olen oleme olid voiks saan saame suuda toimub juhtub aidata vahe paranemist keegi miski kusagil
        ajan koko tulee usein toistuvasti valilla jatkuvasti haitta haittaa kiusallista itse aeg ajalt tihti pidevalt ise
        lakkasi lakannut toimimasta loppui eilen aamusta aamulla yhtakkia akkia voisitteko voisitko voitko voitteko katsoa katsotte tata tatako pikaisesti ripeasti ripeaa reagointia vastausta kasittelya kasittely huomiota toimenpiteita hermostunut karsimaton valittaa vaatii tyytymaton
        toinen toisen linjan taso tason ylin seuraavan
        eilsest hommikust jarsku akki reageerimist vastust lahendust tegelemist vihane narvis kannatamatu nouab
        ongelmia ongelma ongelman pian tieda tiedan tiedamme muuta tehda tehdaan asialle jatkuu jatkunut esiintyy toistuu uudestaan edelleenkin suuri suuret iso merkittava* vakava* huomattava*
        kokee raportoi pyytaa pyytavat toivoo toivovat haluaa haluaisi tarvitsee nopeaa nopea nopeasti pikaista pika
        kaikki kaikkia mahdolliset mahdollista keinot keinoja tavat perusasiat perustoimet tarkistukset tarkistettu tarkistin kokeiltiin kokeilimme kokeilin yritetty yritimme yritin auttanut auttaneet apu loytynyt loydy loytyi syyta syy
        osaa osaan osaamme osaaminen riita riittaa kokemus kokemusta eteenpain seuraava seuraavalle ylemmalle toiselle tasolle
        puhelimessa sovitusti keskusteltu sovittiin
        probleeme mured mure suur tosine oluliselt jatkub esineb kordub proovisime proovisin katsetasime koik voimalikud sammud tehtud lahendada lahendust leidnud oska oskame tea teha rohkem tuge toetust kiiret
        ja tai vai mutta kun koska jos etta niin myos viela vielakin vielakaan edelleen yha taas jo nyt eilen tanaan huomenna sitten aina usein koskaan vain ihan hyvin todella erittain liian paljon vahan
        enemman kaikki kaikkea kaiken kaikille kaikki* mitaan mikaan ei en et emme ette eivat eika ala joku jotain jokin mika mita missa milloin miksi miten kuka kuinka tama taman tata se sen sita ne niiden nama han minä mina sina me te he meilla minulla teidan heidan meidan minun siita tasta toinen sama samaa samalla
        on ovat oli olivat ole ollut olla olisi olen olemme voi voida voin voisi voitte pitaa pitaisi taytyy saa saada tehda tehdaan tehty tein teimme teki mene menee tuli tulee tullut jai jaanyt
        toita toissa toihin tyot toimi* toimii toimia toiminut kaytos* kayt* tyosken* tyo* ongelma* vika* vikaa viat virhe* virheilmoit* hairio* rikki tukos tapaus* tiketti* pyynto* asia* tilanne* outo* tuntematon tuntemat*
        kiitos kiitoksia kiitan pyydan ole olen olkaa hyva terve hei moi terveisin ystavallisin paivaa huomenta etukateen apu* apua auttaa auttakaa autatko autta* tuki tukea
        kiire* kiireellinen kiireellisesti pikaisesti nopeasti heti valittom* mahdollisimman mahdoll* tarkea* prioriteet* kriitti* korkea*
        tarkist* tarkast* katso* katsoa katsottu selvit* tutki* tutkia testat* testas* koite* kokeilt* kokeil* yrit* korja* ratkai* ratkaisu* vakio* perus* normaali* tavalli* vaihe* vaiheet toimenpi* suoritettu suorite* tulos* tuloksetta onnistu* turhaan
        kayttaj* asiakas* asiakkaa* tyontek* kolleg* ihmi* henkilo* yritys* vaikut* haittaa estyn* estaa liiketoimin* tuottav* paivitta* tehtav* vihainen tyytymat* odotta* valitta*
        jarjestelm* sovellu* ohjelma* ohjelmisto* laite* laitteet tietokone* kone koneen koneet palvelu* eskaloi* siirra* siirto* siirtaa taso tason tasolle asiantunti* osaami* tarvit* tarvitse* tarvitaan vaatii ilmoit* kertoi sanoo kuvau* tieto* tiedot lisatie* nayt* ilmesty* jatkuu pysyy aika* tunti* paiva* viikko* minuut* uusi* uutta vanha* viime muut* muutos* oikein odote* prosess* puolesta kanssa ilman paasta
        ja voi aga kui sest et ka veel ikka jalle juba nuud eile tana homme siis alati vaid vaga liiga palju vahe rohkem koik koike midagi mitte ei miski keegi mis kus millal miks kuidas kes see selle seda need ta mina meie teie nemad sama
        on olid oli olla olnud saab saa voib peab pidi teha tehtud lak* laheb tuli toota* tootab tooda* toimi* kasuta* probleem* viga* viga rike* torge* juhtum* teema* olukor* imelik* teadmata
        palun aitah tanan tere tervit* lugupid* abi* aidake aita* kiire* kiiresti kohe esimesel voimal* oluline* tahtis* prioriteet* kriitil*
        kontrolli* vaada* vaadake uuri* testi* proovi* proovitud paranda* lahenda* samm* tavalis* pohi* tulemus* edutult kasutaja* klient* tootaja* kolleeg* inime* mojuta* arritun* pahane ootab susteem* rakendus* programm* arvuti* seade* teenus* eskaleeri* edasta* tase* spetsialist* vaja vajalik* teata* utles kirjeldus* info* kuvab ilmub kestab aeg* tund* paev* nadal* uus* muutu*
        """,
    "nothing": "ei mitaan mikaan tuntematon tuntemat* pole puudub midagi",
    "unsure": "tiedossa tiedo* tea teada",
    "quantity": "kaikki kaikilla monta monet moni useat usea useita koko kukaan muutama mitu koik paljud kogu keegi",
    "count": "yksi kaksi kolme nelja viisi kuusi seitseman kahdeksan yhdeksan kymmenen puolet vain ainoastaan uks kaks kolm neli viis pool ainult",
    "see": "katso ks kts sovittu puhuttu keskusteltu kuvakaappau* vt vaata arutatud kuvatommis*",
    "place": "chat* teams sahkopost* meili* puhel* liite* liitteessa muistiinpan* tiketti* ylla alla otsikko* keskustel* vestlus* viesti* manus* telefon* kuva*",
    "talk": "kysy* kanssa kusi*",
    "act": "kaynnist* uudelleenkayn* resetoi* nolla* asenne* asenna* vaihde* vaihd* poist* tyhjenn* paivit* taaskaivit* taaskaivita* paigald* vaheta* kustuta*",
    "result": "ei muut* sama samaa onnistui toimii auttan* ok ratke* edelleen muutosta virhe jalkeen sitten uudestaan muutus* aitas",
    "ask": "tarvit* tarvitaan vaja vajalik* oikeu* oigus* paasy* juurdepaas* lisat* anta* tarkist* palauta* hyvaksy* lisada paluun palun",
    "device": "kannettava* lapp* tietokone* pc tulostin* palvelin* puhelin* toimisto* koti* selain* verkko* wifi sulearvuti* arvuti* printer* kontor*",
    "looked": "mukaan lokit loki* kayttaj* kysytty kalenteri* logi* kasutaja*",
}
HUNGARIAN = {
    "concrete": """
        kapcsol* bekapcsol* kikapcsol* lefagy* fagy* villog* feket* feher* ures* kek lassu* nyit* nyilik megnyi* zar* bezar* tolt* betolt* nyomtat* szkennel* ment* csatlakoz* kapcsolat* szetkapcsol* megszak* belep* jelszo* jelszav* fiok* fajl* mappa* mappat lemez* hozzafer* jogosult* kabel* kepernyo* billenty* eger* akkumulat* ventilat* forro* zaj* szag* hang* mikrofon* kamer* szerver* level* postafiok* naptar* szamla* szamlat rendeles* licenc* tanusitvany* illesztoprogram* tuzfal* port* visszaallit* felold* telepit* ujraind*
    """,
    "filler": """
        beallitas beallitasok beallitasokat konfiguracio rendben rend parameterek
        neha olykor idonkent ritkan gyakran mindig soha alkalmankent veletlenszeruen veletlenszeru kivul belul felul helyett ellenere
        enyem mienk sajat hataskorom hataskoromon hataskoron kompetenciam kompetencia tudasom tudasomon felelosseg
        voltam voltunk lesz leszek lennek tudtam tudnek kellett akarok akarunk mukodik mukodott tortenik tortent elofordul segiteni javitani megoldani kulonbseg javulas valaki valahol sehol
        boldogulok boldogulunk vele egyutt allando gyakran idonkent folyton jon jonnek kellemetlen zavarja
        tegnap tegnapelott reggel ota kezdve kezdettol hirtelen egyszercsak jo rossz kerjuk kernem kernenk mielobbi miharmarabbi megoldast megoldasat reagalast valaszt kezeleset intezkedest figyelmet beavatkozast
        lennenek lenne szivesek tudnatok tudnanak tudna segiteni ranezni megnezni
        ideges turelmetlen mergelodik felhaboro* elegedetlen surget
        masodik vonal szintu kovetkezo
        jelzett jelezte bejelentett bejelentette panaszkodik ker keri kernek szeretne szeretnek varja gyors segitseget segitse segitsetek nagy nagyon komoly jelentos sulyos fennall fenn all jelentkezik ismetlodik visszater folyamatosan allandoan idonkent neha gyakran rendszeresen
        kiprobaltunk kiprobaltam probaltuk probaltam megprobaltuk megneztuk megneztem ellenoriztuk ellenoriztem lehetseges lehetoseg lehetosegek szokasos lepeseket elvegeztuk elvegeztem elvegezve megtettuk megtettem csinaltuk csinaltam vegig
        sikerult sikerul nem-e tudtuk tudtam tudok tudjuk megoldani megjavitani kijavitani talaltunk talaltam okat oka megoldast otletem otletunk otlet tapasztalat tudasom hataskor
        tovabbitom tovabbitjuk atadom kovetkezo magasabb masodik szintre szintu
         megbeszeltek megbeszelt szoban
        felhasznalok felhasznalonak ugyfelnek munkajat munkaban dolgozni dolgozik akadalyozza
        problemat problemaja problemak hibak
        a az egy ez azt ezt ezek azok ennek annak itt ott es is de vagy meg mar most ma tegnap holnap majd aztan akkor mindig soha ujra megint csak nagyon tul sok keves tobb kevesebb minden* mindent mindenki semmi semmit senki
        valami valaki mas masik ugyanaz ugyanazt ugyanolyan ugyanugy nem nincs ne sem igen hogy ha mert mivel ami aki mi ki hol mikor miert hogyan hogy melyik en te o mi ti ok nekem neki nekunk onok onnek velem vele rola tole hozza alatt utan elott nelkul miatt szerint reszere altal kapcsolatban sajnos talan valoszinuleg hirtelen jelenleg nemreg tovabbra meg mindig
        van vannak volt voltak lesz lenne vagyok vagyunk lehet lehetne kell kellene tud tudom tudja tudnak tudunk tudok tudni akar szeretn* megy mennek ment jon csinal* tesz tett
        mukodo mukodott mukod* mukodik mukodni mukodes* dolg* hasznal* problem* hiba* hibas* hibat hibauzenet* uzenet* zavar* gond* elromlott rossz ugy bejelent* ticket* eset* helyzet* kerdes* ismeretlen furcsa
        kerem kerjuk keresem kerni legyen szives* szep koszonom koszonjuk kosz udvozlettel udv tisztelt hello szia jo napot elore is
        surgos* surgosen mielobb* gyors* azonnal* minel hamarabb leheto leghamarabb fontos* priorit* kritikus* magas* lehet lehetseg* lehetetlen
        seg* segits* segitseg* tamogat* ellenor* ellenori* megnez* nezzek nezzetek nezze nezz vizsgal* megvizsgal* teszt* probal* kiprobal* megprobal* javit* megjavit* megold* megoldas* kezel* szokasos* szabvany* alap* normal* lepes* lepesek elvegez* vegez* eredmeny* eredmenytelen* siker* sikertelen*
        felhasznalo* ugyfel* ugyfelek munkatars* kolleg* ember* szemely* ceg* erint* hatas* blokkol* akadaly* uzlet* uzleti munka* munkat napi feladat* duhos* elegedetlen* panasz* var varom varja varjuk varunk varakoz*
        rendszer* alkalmazas* program* szoftver* gep* szamitogep* eszkoz* szolgaltat* eszkal* tovabbit* atad* atvetel* atven* szint* szakert* tudas* jogosultsag szukseg* igenyel* jelzi jelez* jelent* mond* mondta leiras* reszlet* informac* jelenik* jelenik megjelen* fennall* tovabb ido* ora* nap napja napok napi het hete perc perce percek uj ujra regi* utolso* valtoz* helyes* elvart* folyamat* eljaras*
        """,
    "nothing": "nincs nem semmi ismeretlen",
    "unsure": "tudok tudom ismert",
    "quantity": "tobb sok minden mindenki osszes egesz teljes senki nehany",
    "count": "egy ket ketto harom negy ot hat het nyolc kilenc tiz fel csak egyetlen",
    "code": "hiba hibakod kod",
    "see": "lasd megbeszel* kepernyokep* egyeztet* beszel*",
    "place": "chat* teams mail* email* telefon* mellekl* jegyzet* ticket* fent lent targy* beszelget* uzenet* csatol*",
    "talk": "kerdez* kerdezd",
    "act": "ujraind* restart* reset* telepit* ujratelep* csere* cserel* torol* torles* frissit* kijelentkez* bejelentkez*",
    "result": "ugyanaz ugyanugy valtoz* ok megold* mukodik segit* utan hiba nem sem marad*",
    "ask": "kell szukseg* kerem jog* jogosults* hozzafer* beallit* engedely* ellenor* visszaall* hozzaad* letrehoz* dont*",
    "device": "laptop* szamitogep* gep pc nyomtato* szerver* telefon* iroda* otthon* bongeszo* halozat* wifi",
    "looked": "szerint naplo* log* felhasznalo* kerdez* naptar*",
}
BALTIC = {
    "concrete": """
        ijung* isjung* uzstring* stringa mirga* juod* balt* tusc* melyn* let* atidar* atsidar* uzdar* uzsidar* ikel* kraun* spausdin* skenuo* issaug* prisijung* atsijung* slaptazod* paskyr* fail* aplank* disk* prieig* teis* kabel* ekran* klaviatur* pel* baterij* garsa* mikrofon* serv* past* kalendor* saskait* uzsakym* licenc* sertifikat* atkur* idieg*
        iesledz* izsledz* uzkar* mirgo* meln* tuks* zil* len* atver* aizver* ielade* druk* sken* saglaba* savieno* atvieno* parol* kont* fail* map* disk* piekluv* tiesib* kabel* ekran* tastatur* pel* akumul* skan* mikrofon* serv* kalendar* rekin* pasutij* licenc* sertifikat* atblok* atjaun*
    """,
    "filler": """
        nustatymai nustatymus konfiguracija tvarkoj tvarkoje iestatijumi iestatijumus konfiguracija kartiba
        kartais retkarciais retai daznai visada niekada atsitiktinai uz ribu mano musu savo kompetencij* ziniu atsakomyb* esu esame buvau galiu galejau turejau vyksta nutinka skirtum* pagerejim*
        dazreiz reizem reti biezi vienmer nekad nejausi arpus mana manas musu savas kompetenc* zinasan* atbildib* esmu esam biju varu vareju notiek gadas atskirib* uzlabojum*
        vakarykst* ryto staiga skubios prasome reagavimo atsakymo sprendimo demesio ikisimo galetumete galite noretume piktas nervinasi nekantrauja reikalauja
        vakardien* rita peksni ludzam reakciju atbildi risinajumu uzmanibu iejauksanos varetu varat velamies dusmigs nervozs nepacietigs pieprasa izmeginats izmeginata meginats
        bandeme isbandeme isbande isbandyta padaryta padareme atlikta atlikti patikrinta patikrinome galimi galimus budai budus zingsniai veiksmai zinau zinome ka daugiau daryti toliau didelis didele didelis rimtas rimta kyla kartojasi islieka tesiasi praso prasoma pagalbos skubios skubus sprendimo rasti radome priezasties ziniu patirties
        darit vairs zinu zinam ka ko velk meginajam izmeginajam izmeginats parbaudijam parbaudits izdarits veikts veikti visi iespejamie soli liels liela nopietns nopietna paliek atkartojas turpinas ludz luudz atru risinajumu atrast atradam iemeslu zinasanu pieredzes palidzibu
        ir o bet ar arba kad nes jei kai kaip kur kada kodel kas kuris kuri sis si tai tas ta tie cia ten dar vis vel jau dabar siandien vakar rytoj visada niekada tik labai per daug mazai daugiau viskas viska visi visa visus nieko niekas kazkas kitas tas pats pati as tu jis ji mes jus jie man tau jam mums jums jiems su be i is ant po pries del apie pagal nuo iki uz pas
        yra buvo bus bus nera nebe ne taip gali galima galiu galime reikia turi turime nori daro padary* veik* neveik* dirb* nedirb* problem* klaid* gedim* sutriki* incident* uzklaus* situacij* neaisk* nezin* keist*
        prasau prasome praso* aciu dekoju sveiki laba diena labas gerb* pagarbiai padek* padeti pagalb* skub* skubiai greit* greiciau nedels* svarb* priorit* kritin* kuo galima
        patikr* tikrin* paziur* pazvelg* tirti istir* test* bande bandem bandyta bandeme isband* pataisy* taisy* sutvark* isspres* sprend* zingsn* veiksm* standart* iprast* rezultat* sekm* nesekm* naudotoj* vartotoj* klient* darbuotoj* koleg* zmon* imon* paveik* blok* versl* laukia piktas nepatenk*
        sistem* program* kompiuter* irengin* paslaug* eskal* perduo* perduoti perimt* lygi* specialist* reikal* pranes* sako apras* informacij* rodo atsirand* laikas laika laiko valand* dien* savait* minut* nauj* pasikeit* pakeit*
        un bet vai ka jo ja kad ka kur kapec kas kurs kura sis si tas ta tie seit tur vel joprojam atkal jau tagad sodien vakar rit vienmer nekad tikai loti par daudz maz vairak viss visu visi visas neko nekas kads cits tas pats es tu vins vina mes jus vini man tev vinam mums jums viniem ar bez uz no pie pec pirms del par lidz ap
        ir bija bus nav ne ja var varu varam vajag jabut vajadz* grib dara dari* strad* nestrad* darboj* nedarboj* problem* klud* bojajum* traucejum* incident* pieprasij* situacij* neskaidr* nezinam* divain* zinam*
        ludzu ludzam paldies sveiki labdien labrit cien* ar ciena palidz* palidz palidziet paldzib* palidzib* steidz* atri atrak nekavej* svarig* priorit* kritisk* pec iespejas
        parbaud* paskat* apskat* izpet* test* megin* meginat* meginaj* izmegin* labo* salabo* noverst* atrisin* risinaj* soli solis darbib* standart* parast* rezultat* sekmig* nesekmig* lietotaj* klient* darbiniek* kolegi koleg* cilvek* uznem* ietekm* blok* bizness* gaida dusmig* neapmierin*
        sistem* lietojumprogr* programm* dator* iekart* ierice* pakalpoj* eskal* nodo* parnem* limen* specialist* nepieciesam* zino* saka aprakst* informacij* parad* laikas laika laiko stund* dien* nedel* minut* jaun* mainij* izmain*
        """,
    "nothing": "nera nieko niekas nezin* nav neko nekas nezinam* ne",
    "quantity": "daug visi visa visas keli keletas niekas daudzi visi vairaki neviens",
    "count": "vienas viena du dvi trys keturi penki sesi septyni astuoni devyni desimt puse tik tiktai viens divi tris cetri pieci sesi septini desmit tikai",
    "see": "ziur* zr aptart* sutart* ekrano skat skatit skatiet parrunat* runat* ekranuznem*",
    "place": "chat* teams pokalb* past* laisk* telefon* priede* pastab* auksciau zemiau tema* bilet* pielikum* piezim* augstak zemak tērz* sarun* sarunu epast*",
    "talk": "su ar paklaus* pajautā*",
    "act": "perkrov* perkrau* paleist* idieg* pakeist* istrin* atnaujin* restart* parstart* parinstal* instal* nomain* dzest* izdzes* atjaunin*",
    "result": "tas pats pokyc* be ok veikia nepadejo klaida ta pati po bez izmain* palidz* tas pats kluda pec",
    "ask": "reikia prasau teis* prieig* suteikt* patikrint* vajag nepieciesam* tiesib* piekluv* pieskir* ludzu",
    "device": "nesiojam* kompiuter* pc spausdint* server* telefon* biur* nam* narsykl* tinkl* wifi portativ* dator* printer* biroj* majas tikl*",
    "looked": "pagal pec zurnal* log* naudotoj* vartotoj* lietotaj* kalendor*",
}
GREEK = {
    "concrete": """
        ανοιγ* ανοιξ* κλειν* αναβ* σβην* παγων* κολλα* αναβοσβ* μαυρ* λευκ* ασπρ* αδει* κεν* μπλε αργ* φορτων* τυπων* εκτυπ* σαρων* αποθηκ* συνδε* αποσυνδ* κωδικ* λογαριασμ* αρχει* φακελ* δισκ* προσβασ* δικαιωμ* καλωδ* οθον* πληκτρολογ* ποντικ* μπαταρ* ανεμιστ* ζεστ* θορυβ* μυρωδ* ηχο* μικροφων* καμερ* διακομιστ* ταχυδρομ* ημερολογ* τιμολογ* παραγγελ* αδει* πιστοποιητ* τειχος θυρα* ξεκλειδ* επαναφορ* εγκατασ*
    """,
    "filler": """
        ρυθμισεις ρυθμιση διαμορφωση εντaξει εντάξει ταξη
        αλλοτε μερικες φορες ενιοτε καποιες σπανια συχνα παντα ποτε περιστασιακα τυχαια εκτος εντος περα πανω κατω αντι παρολο
        μου σου του της μας σας τους δικο δικη δικα αρμοδιοτητ* αρμοδιοτητες πεδιο ειμαι εισαι ειστε ημουν ημασταν θα μπορω μπορουσα μπορουσαμε επρεπε θελω συμβαινει συνεβη διαφορα βελτιωση καπου πουθενα
        συνεχως διαρκως συχνα εμφανιζονται σφαλματα λαθη βγαζει πεταει μονος ενοχλητικο
        χθες χτες πρωι ξαφνικα αρχη δουλευει δουλευε τιποτα αμεση επιλυση επιλυσης αντιδραση απαντηση αντιμετωπιση προσοχη παρεμβαση ενεργειες θα μπορουσατε μπορειτε θελαμε θελουμε εκνευρισμενος νευρικος ανυπομονος διαμαρτυρεται απαιτει δευτερη γραμμη επιπεδο
        ζηταει ζητα ζητουν ζητω ζηταμε μεγαλο μεγαλη μεγαλος σοβαρο σοβαρη σοβαρο σημαντικη εντονο παραμενει παραμενουν συνεχιζεται υφισταται εξακολουθει επαναλαμβανεται εμφανιζεται συχνα συνεχεια διαρκως
        δοκιμασαμε δοκιμασα δοκιμαστηκαν προσπαθησαμε καναμε εγιναν εγινε ελεγξαμε ελεγξα ελεγχος ελεγχοι ελεγχους ολα οι τα παντα δυνατα βηματα συνηθεις συνηθη βρηκαμε βρηκα βρεθηκε αιτια λυσαμε λυθηκε λυσουμε λυσω μπορεσαμε μπορεσα ξερω ξερουμε γνωριζω γνωριζουμε αλλο περισσοτερο εμπειρια γνωσεις
        αναφερει αναφερουν αντιμετωπιζει αντιμετωπιζουν δυσκολια δυσκολιες προβληματα επιθυμει περιμενει γρηγορη αμεση αντιμετωπιση υποστηριξη επομενο ανωτερο δευτερο
        δουλεια δουλεια εργασια εργασια του τηλεφωνικα συζητηθηκε
        ο η το οι τα του της των τον την τους τις ενα ενας μια μιας ενος και η αλλα ομως γιατι επειδη αν οταν οπου που πως ποτε ποιος ποια ποιο τι αυτο αυτος αυτη αυτα αυτοι εκεινο εδω εκει σε στο στη στην στον στα στους στις με για απο προς χωρις μετα πριν μεχρι κατα μεσω λογω συμφωνα ως
        δε δεν μη μην οχι ναι ακομα ακομη παλι ξανα ηδη τωρα σημερα χθες αυριο παντα ποτε μονο πολυ λιγο παρα περισσοτερο λιγοτερο ολα ολοι ολες ολο ολους καθε τιποτα κανενας κανεις καμια κατι καποιος αλλο αλλος αλλη ιδιο ιδια ιδιος εγω εσυ εμεις εσεις μας σας μου σου του της τους να θα ας εχει εχουν εχω εχουμε ειχε ειχαν ηταν ειναι ειμαι ειμαστε εγινε γινεται γινει μπορει μπορω μπορουμε μπορουν μπορεσ* πρεπει θελ* κανει κανω καναμε εκανα εκανε
        δυστυχως ισως ξαφνικα προσφατ* απλα
        λειτουργ* δουλευ* δουλεψ* εργαζ* εργασ* χρησιμοποι* προβλημα* σφαλμα* λαθος βλαβη* βλαβ* θεμα* περιστατικ* αιτημα* κατασταση αγνωστ* περιεργ*
        παρακαλ* ευχαριστ* γεια καλημερα καλησπερα χαιρετ* εκτιμηση αξιοτιμ* εκ προτερων βοηθ* βοηθεια βοηθηστε υποστηριξη* υποστηρ*
        επειγ* επειγον επειγοντως γρηγορ* αμεσ* αμεσα συντομ* σημαντικ* προτεραιοτητ* κρισιμ* υψηλ* δυνατ* αδυνατ*
        ελεγ* ελεγξ* δειτε δες κοιταξ* κοιτα* εξετασ* διερευν* δοκιμ* δοκιμασ* προσπαθ* διορθ* επιλυ* λυση λυσ* βηματα βημα ενεργει* βασικ* συνηθ* τυπικ* αποτελεσμα* επιτυχια ανεπιτυχ*
        χρηστ* πελατ* υπαλληλ* συναδελφ* ανθρωπ* ατομ* εταιρ* επηρε* επιπτωσ* μπλοκ* επιχειρ* παραγωγικ* καθημεριν* θυμωμεν* δυσαρεστ* περιμεν*
        συστημα* εφαρμογ* προγραμμα* λογισμικ* υπολογιστ* συσκευ* υπηρεσι* κλιμακ* προωθ* αναλαβ* επιπεδ* ειδικ* γνωσ* χρειαζ* απαιτ* αναφερ* λεει ειπε περιγραφ* πληροφορι* λεπτομερ* εμφανιζ* μηνυμα συνεχιζ* παραμεν* ωρα ωρες ημερ* μερα μερες εβδομαδ* λεπτα νεο νεα τελευται* αλλαγ* αλλαξ* σωστ* κανονικ* διαδικασ*
        """,
    "nothing": "τιποτα κανενας κανεις καμια κανενα δεν οχι αγνωστ*",
    "unsure": "γνωστ* γνωριζ* ξερ*",
    "quantity": "πολλοι πολλες πολλα ολοι ολες ολο ολη ολα αρκετοι αρκετες μερικοι μερικες κανεις κανενας",
    "count": "ενας μια ενα δυο τρεις τρια τεσσερα πεντε εξι επτα οκτω εννεα δεκα μισοι μονο",
    "code": "σφαλμα κωδικος",
    "see": "βλ βλεπε συζητησ* συζητηθ* μιλησ* στιγμιοτυπ* screenshot*",
    "place": "chat teams mail email τηλεφων* συνημμεν* σημειωσ* ticket παραπανω παρακατω ανωτερω θεμα μηνυμα* συνομιλ* viber",
    "talk": "με ρωτησ* ρωτα*",
    "act": "επανεκκιν* restart* επαναφορ* εγκατασ* επανεγκατ* αλλαξ* αλλαγη αντικατα* διαγραφ* διαγραψ* ενημερωσ* καθαρισ* αποσυνδ*",
    "result": "καμια αλλαγη ιδιο ιδια οκ ok λυθηκε λειτουργει δουλευει μετα χωρις σφαλμα βοηθησε αποτελεσμα",
    "ask": "χρειαζ* απαιτ* παρακαλ* δικαιωμα* προσβασ* ελεγχος ελεγξτε προσθηκη ορισμ* επαναφορα εγκρισ* αποφασ*",
    "device": "λαπτοπ laptop φορητ* υπολογιστ* pc εκτυπωτ* server διακομιστ* τηλεφων* γραφειο σπιτι δικτυο wifi",
    "looked": "συμφωνα ρωτ* χρηστ* αρχει* log ημερολογ*",
}
TURKISH = {
    "concrete": """
        acil* aciliyor acilmiyor kapan* kapat* don* donuyor kilitlen* yanip sonuyor siyah beyaz bos mavi yavas* yuklen* yukle* yazdir* tara* tariyor kaydet* baglan* baglanti kop* giris* oturum* sifre* parola* hesap* hesab* dosya* klasor* disk* erisim* yetki* kablo* ekran* klavye* fare pil* batarya* fan sicak* isin* ses* mikrofon* kamera* kulaklik* sunucu* posta* takvim* fatura* siparis* lisans* sertifika* surucu* port* sifirl* kilidi geri kur*
    """,
    "filler": """
        ayar ayarlar ayarlari yapilandirma yolunda duzgun sorunsuz normal
        bazen ara sira arada bir nadiren her zaman hicbir rastgele disinda icinde uzerinde altinda ragmen yerine haricinde
        benim bizim kendi kendimin yetkim yetkimin bilgim bilgimin alanim alanimin kapsamim sorumlulugum uzmanligim
        calisiyor calisti calismadi calisan oluyor olmuyor oluyordu oldu olmus meydana geliyor fark farki degisiklik duzelme iyilesme biri birisi kimse hicbir yerde
        surekli veriyor veriyo cikiyor cikariyor sik devamli bazen ara sira kendi kendim rahatsiz
        dunden beri sabahtan buyana itibaren birden birdenbire ilgilenilmesi ilgilenir ilgileniniz ilgilenebilir donus donusunuzu cevap cevabinizi mudahale mudahalenizi bakilmasi incelenmesi cozulmesi giderilmesi gerekiyor gerekmektedir rica ederim ederiz olunur edilmesi
        sinirlendi kizdi sabirsiz gergin sikayetci israr
        ikinci seviye hat kademe
        yapabildigimiz yaptik yaptim baktik baktim denemeler denedigimiz
        yasadigini yasiyor yasandi yasaniyor yasamakta lazim isleri isler islerimiz aksiyor aksadi aksama cok buyuk ciddi onemli etkisi etkiliyor bildirdi iletti istiyor istedi rica ediyor talep
        yapildi yapilan yapilmis gerekli butun tum temel kontroller kontrolleri denendi denenmis denedik yollari yollar yontemler olmadi olmuyor cozemedim cozemedik cozulemedi cozulmedi cozum bulunamadi bulamadim bulamadik bulundu sebep sebebi
        bilmiyorum bilmiyoruz baska yapacagimi yapabilecegim deneyim tecrube yetki yetkim bilgim disinda
        ikinci ust bir-ust seviyeye ekibe birime yonlendirdim yonlendiriyorum iletiyorum aktariyorum devrediyorum
        devam ediyor ediyo tekrarliyor suruyor sik siklikla arada surekli zaman zaman
         gorusuldugu konustugumuz gorusmede
        calisamiyor calisamiyorlar calisamiyoruz kullanamiyor kullanamiyorlar giremiyor yapamiyor
        bir bu su o bunlar onlar bunu onu buna ona bende bana sana bize size onlara ben sen biz siz benim bizim sizin onun ve veya ya da de ama fakat ancak ile icin gibi kadar gore dolayi yuzunden nedeniyle hakkinda uzere sonra once simdi bugun dun yarin sabah aksam hala hâlâ halen daha yine tekrar artik henuz zaten hep her herkes hepsi tum butun bazi hicbir hic kimse bir sey sey seyi seyler birsey bisey sadece yalnizca cok az fazla en pek biraz ayni baska diger ne neden nasil nerede kim hangi mi mu mı mü ki eger cunku degil yok var evet hayir olarak dolayisiyla lutfen
        maalesef belki galiba sanirim aniden yakin* gecen son
        olur olmak olmasi olan olarak oldu olmadi olmuyor oluyor olan olmus olabilir olsun etti eder etmek etmiyor etmek edi* edildi ediyor edin eder yap* yapil* yapti yapildi yapiyor yapamiyor yapamiyoruz yapam* gel geldi geliyor git gitti kal kaldi kaldik kaldi ver verdi verin aldi alindi aliyor almak alir deger
        calis* calisiyor calismiyor calisma* islem* islemiyor kullan* sorun* problem* hata* ariza* bozuk* bozul* kesinti* talep* kayit* konu* durum* mesele* bilinmiyor bilmiyor* anlamad* garip tuhaf
        rica tesekkur* tesekkurler sagol* merhaba selam* gunaydin iyi gunler saygilar* sayin kolay gelsin simdiden yardim* destek*
        acil* acilen hizli* hemen ivedi* en kisa surede surede onemli* oncelik* kritik* yuksek* mumkun* imkansiz derhal
        kontrol* incele* bak baka bakin bakar bakin bakar* bakabilir* arastir* test* dene deneme denemeler denedim denedik denendi deneniyor denedik denedim denendi coz* cozum* cozul* duzelt* gider* hallet* ilgilen* adim* standart* temel* normal* olagan* rutin sonuc* sonucsuz basari* basarisiz ise yara* yaramadi
        kullanici* musteri* calisan* personel arkadas* kisi* insan* firma* sirket* etkil* etki* engel* is isini isler islerini gunluk gorev* verimli* kizgin sinirli memnun* sikayet* bekli* bekle*
        sistem* uygulama* program* yazilim* bilgisayar* cihaz* makine* hizmet* servis* eskale* yonlendir* devret* devral* aktar* seviye* uzman* bilgi* ihtiyac* gerek* bildir* soyle* soyluyor belirt* acikla* aciklama* detay* goster* cikiyor cikti mesaj* gorun* devam* suruyor zaman* saat* gun* hafta* dakika* yeni* eski* degis* degisik* dogru* beklen* surec* prosedur*
        """,
    "nothing": "yok hicbir hic degil bilinmiyor",
    "unsure": "bilinen bilinmiyor bilgi",
    "quantity": "birkac bircok tum butun herkes hepsi bazi kimse",
    "count": "bir iki uc dort bes alti yedi sekiz dokuz on yarisi sadece tek",
    "code": "hata kod kodu",
    "see": "bkz bakiniz ekte ekli ekteki eklendi konusuldu gorusuldu gorustuk konustuk screenshot*",
    "place": "chat teams mail* eposta e-posta telefon* ek ekte not* ticket yukarida yukari asagida konu* mesaj* yazisma* sohbet* whatsapp goruntu*",
    "talk": "ile sor sorun soruldu bey hanim",
    "act": "yeniden restart* reset* sifirl* kuruldu kurul* yukle* degistir* sil* silindi temizle* guncelle* kapatip",
    "result": "ayni degisiklik degisme* degismedi yok duzel* cozul* ok hata sonra hala calisti calisiyor sonuc* normal",
    "ask": "gerek* lazim lutfen yetki* erisim* izin* onay* kontrol* ekle* ver verdi verin tanimla* karar* ac* geri",
    "device": "laptop* dizustu bilgisayar* pc yazici* sunucu* telefon* ofis* ev tarayici* ag wifi",
    "looked": "gore log* kullanici* soruldu takvim* kayit* kontrol*",
}
