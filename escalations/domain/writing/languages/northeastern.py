"""Finnish and Estonian; Hungarian; Latvian and Lithuanian."""

FINNISH = {
    "concrete": """
        foto* kuva* kuvan video* pohjaker* kerros* kirjanpit* myyj* myynti* koulutt* laakar* potila* oppil* opetta* varastom* kuljett* kuriir* kassahenk* vastaanott* hr palkanl* laki osto ostot tilinpaat* saldo tilisiirt* inventaar*
        piirust* anturi* vaaka halyt* ilmast* ups sahko* sulake tuli savu vesi vuota* katto kaapeloin* muutto kosketus* tablet* rulla* nappain* ajastet* skript* tallennustil* sailyt* nauha* takuu* vaihto* toimittaj* valmist* sopimus*
        operaattor* numero* soi luuri* jono* ylityo* kahteen tuplana kaksois* nopeus* sumea* laskee laske* pyorist* valuutt* euro pistok* korrus* raamatup* muuja* opetaj* arst* patsien* kiirus* pilt* garantii* ramatu* ulet*
        paperi* arkki* sivu* vari* vario* mustett* rumpu* lokero* tukk* rypyt* tarra* viivakoodi* lukija* skanneri* kulkulupa* ovi ovet kassa* laatik* kaiku* kohin* lepotil* hera* vihre* puna* oranss* led valo* pistorasia* laturi* telak*
        dock usb hdmi kortti* siru luku* kirjoitus* vieras* lahetys* toimitus* palkk* maksu* alv vienti* tuonti* makro* kaava* sarak* taulu* painik* ikkun* kentta* kentan lista* raport* kysely* kanta* tietokan* indeks* varmuusk* replik*
        synkron* toimialue* gpo valityspalv* vlan dns dhcp kuitu* antenn* signaal* saanto* virustor* roskap* karanteen* kalastelu* mfa token* vanhen* umpeutu* mitatoi* rekka* laituri* varasto* myymal* tehdas* tehtaan vastaanot* toimipaik*
        tila* taynna muisti* ylikuum* hotspot* puhelim* allekirj* profiili* versio* paber* leht* tint* salv* kleeb* triipkood* luger* skanner* uks* kaja* uni* rohel* punan* lamp* laadija* dokk* kaart* saatel* palk* makse* kaibem* valem*
        veerg* tabel* nupp* aken* vali* loend* aruan* paring* andmeb* varund* sunkr* domeen* reegel* viirus* ramps* aegu* veok* ladu* lao* kaupl* tehas* vastuv* ruum* malu* allkir* profiil* versioon* kaynnist* sammu* jumi* jaat* kaatu*
        vilkku* valk* musta* tyhj* sini* hidas* hita* avaa* auke* aukea sulk* lata* tulost* skanna* tallen* yhdist* yhtey* katke* kirjaud* salasan* tili* tiedosto* kansio* levy* oikeu* paasy* kaapel* naytto* nayton* nappaim* hiiri* akku*
        tuulet* kuuma* aani* aanta mikrofon* kamer* palvelin* sahkopost* kalenter* lasku* tilaus* lisenss* varmen* ajuri* palomuur* portti* nolla* avaus palaut* asenn* lulit* kulmu* hangu* must* tuhi* sinin* aegla* ava* sulg* laad*
        prindi* prinditakse salvest* uhend* katkeb parool* konto* fail* kaust* juurdepaas* oigus* ekraan* klaviatuur* aku heli* server* postkast* arve* tellimus* litsents* sertifikaat* draiver*
        """,
    "filler": """
        olevat oleva olevan kuulemma eilisest* lahtien voisiko voisiv* ammend* epatavall* ebatavali* kamalaa osasin osasi osaisin syvallis* syvemp* perusteel* perustell* tyytyvais* maine* mainetta luottam* ennustet* arvaamat* logiik*
        loogis* edisty* sisai* ulkoi* konkree* parhaani pohjalik* sugavam* sygav* rahulolu* maine usaldus* ettearvam* loogik* kogenud pohjal* tee tehnyt tekee tekevat tekisi epavak* vaihtele* katkei* katkoo hidast* yhdessa vieressa
        ymparilla valissa vastaan lukuun ottamatta sijaan huolimatta aikana viimeksi kerran kerta kertaa nimittain vaikkakin jolloin joka jotka jonka jota joita joissa johon jossa josta eli toki tosin ainakin lahes melkein tuskin
        juuri aivan kaikin molemmat molempia itseni itsensa toiset toista toisia jotkut jotkin sellainen sellaista tallainen tallaista millainen mitka mihinkaan mistaan olkoon olisimme oltiin ollaan menty mentiin menevat tulevat tullaan
        tultiin otti ottaa ottakaa antoi annettu antakaa antaa laittoi laittaa laitettu jatti jatetty pysynyt pysyi soitti soittaa soittanut kirjoitti katsokaa ebastab* muutlik* katkend* aeglust* koos kõrval juures umber vastu peale
        asemel hoolimata jooksul kord korra eelmine eelmise nimelt samas ehk isegi vähemalt vahemalt peaaegu vaevalt just paris iga igaüks igauks molemad enda teised teine teist moned mõned selline sellist milline mida millest olgu oleks
        oleksime mindi tulevad tuleks vottis võtta votta votke andis anda andke pani panna jattis jatta pusis helistas kirjutas ratke* auttan* monta tiedo* viisi moni omat omia omilla taidot taito taitoja taitoni ylitt* vip kayttaessa
        kaytet* menett* menete* uhka* karsivall* hermot vinkki vinkke* neuvo* arvoit* mysteer* soita* soitto otetaan yhteytta kysya kysyn kysytaan kadess* kasi kadet fiksumpi fiksumm* kokene* oskused uletab ule kasutam*
        helista* kusida kusime nouan* targem* kogenum* kannatus narvid vihje moistatus ongelm* vaikeu* vaikea vaikeaa hankal* hankaluu* pulma* pulmia hairi* poikkeav* poikkeuk* odottamat* selittamat* kummal* omitui* oire* oireil*
        kayttayty* kaytos patki* patkii takkui* tokkii temppui* reistail* bugaa bugi* huono* huonosti kamal* kauhe* surkea* pahasti kunnol* kunnolla normaalisti juttu* jutut homma* hommat seikka* olosuht* yksityiskoht* tapa tapaa tavalla
        tavan tavoin muoto syyn syysta ohjelm* sovel* tyokalu* tyoasem* vakiotyo* tavan* tavall* normaal* yleis* yrityk* firma* toimistoko* pomo* esimie* esihenkil* paallik* tyokaver* tiimi* porukka* porukal* osasto* henkilosto* henkilok*
        vaki vaen ihmis* asiakk* kaytta* tyosk* paivittai* arki arjen toimint* liiketoim* tehokk* viivas* viivast* menetys* haitta* haittaa* hairits* vaikeut* estyy estet* lamaan* mahdot* pysah* koetta* tarkis* tarkas* katsel* katsoi*
        katsom* vilkais* etsi* etsin* loyt* paikan* diagnos* analys* testai* kayda kayty lapi ratko* korjaa* korjau* korjat* auta auttai* avusta* avun tuke* pelast* puuttu* hoita* hoide* hoito tied* ymmarr* ymmart* ajatu* aavistus*
        aavistu* hajua hajuakaan kasity* kokemu* osaam* asiantun* patev* resurss* keino* eteenp* siirt* siirr* valit* vality* ohja* ohjaa* delego* eskal* kaanty* halu* haluta* toivo* toive* pyyda* pyyn* pyyt* tarpe* tarvi* valttama*
        asianmuk* sopiv* vastaav* liittyv* koskev* eri erilai* lukuis* toistuv* monenlai* useit* useam* paljo* melko aika tosi ajoitt* jaksoit* saannol* satunn* hetk* hetken sekun* kuukau* vuosi vuotta kauan pitkaan aikaa aiemm* aikais*
        myohem* alunper* alussa edellis* viime* jalleen uudest* toistaa toistu* palaa jatku* jaa jaavat ilme* ilmen* esiint* tapaht* sattu* syntyy tulla luul* usko* uskoa nakoj* kaiketi ehka toivott* odott* kiit* kiitt* terve* ystav*
        mukavaa viikonlop* hyvaa paivanjat* anteeks* pahoit* ikav* valitett* ilmoi* kerto* kerro* mainit* sanoi* sano* selit* kuvail* kuvaa valitt* epaon* onnis* hyodyt* hyoty* tulok* tehoa tehoton* tehok* positi* negati* rehelli*
        oikeast* tarkal* tarkk* ilmeis* selva* tietyst* taysin osittain kokona* taydel* taydenn* lisataan taytan jonkin jotakin jokai* jossakin johonkin kenet kenel* kukin mikali vaikka joten kuitenkin kuitenk* silti sekä seka taikka
        kunnes vaan muita muuten muiden naita noita sellai* tallai* samanlai* siina silla niita niissa vihai* hermost* turhau* suuttu* huoles* karsim* stress* mure* raskus* rask* keeruli* veider* kummali* ootama* seletama* sumptom* kaitu*
        halb* halvasti kehv* kohuta* korralik* normaalselt jukerda* tork* asi asja asjad asju lugu moodi moel pohjus* toovahend* seadm* tavalin* tavali* standard* arvut* ulemus* meeskon* osakon* personal* inimes* kasutaj* tootaj* tood
        tooulesan* igapaev* tegevus* tootlik* viivit* segab takista* voimat* seisab katseta* uritas* uriti* vaat* kontroll* otsi* otsis* leid* leia* tuvas* diagnoos* analuus* lahend* paran* aidat* toeta* paast* sekku* tegel* tead* teame
        moist* aimu* idee* motteid mote kogemus* oskus* padev* ekspert* voimalus* vahend* eska* saada* suuna* edasi poord* delegeer* soovi* soov tahan tahame tahaks palu* paluks vaja* sobiv* vastav* seotud erinev* mitmesug* arvukalt hulk
        palju* uksjagu tihti* sage* perioodi* korrapar* sekund* minut* aasta* ammu hiljuti varem hiljem algul eelmi* uuesti kordu* pusi* ilmne* esine* juhtu* tekki* tekib arva* usun loodan loodame ootan ootame tundub vist ilmselt tanu*
        tervitus* vabandu* kahjuks kahju raaki* utle* maini* selgita* teavit* ebaon* onnestu* tulutult asjata kasu* mojus* ausalt tegelikult tapselt selge* taielik* osaliselt taida* taienda* mone mingi mingit mingisug* kuidagi kuskil
        igasug* kuna kuigi seega siiski ning kuid ega too toole toos tooga tookorras radikaal asetukset asetus asetuksia kunnossa kunto maaritykset seaded seadistus korras valilla joskus toisinaan harvoin usein aina koskaan satunnaisesti
        ajoittain ulkopuolella sisalla yli alla lisaksi paitsi minun meidan oman omani omaa osaamiseni osaamisalue vastuu vastuualue en et ei emme ette eivat olin olimme olivat olisi olisivat voisi voisivat voin voimme pystyn pysty pystyy
        pystyta taytyy pitaisi tapahtuu tapahtui sattuu auttaa korjata ratkaista ero eroa parannus parannusta joku kukaan jotain mitaan missaan jossain vahel monikord harva juhuslikult valjaspool minu meie oma pad* padevus teadmis* olen
        oleme olid voiks saan saame suuda toimub juhtub aidata vahe paranemist keegi miski kusagil ajan koko tulee usein toistuvasti valilla jatkuvasti haitta haittaa kiusallista itse aeg ajalt tihti pidevalt ise lakkasi lakannut
        toimimasta loppui eilen aamusta aamulla yhtakkia akkia voisitteko voisitko voitko voitteko katsoa katsotte tata tatako pikaisesti ripeasti ripeaa reagointia vastausta kasittelya kasittely huomiota toimenpiteita hermostunut
        karsimaton valittaa vaatii tyytymaton toinen toisen linjan taso tason ylin seuraavan eilsest hommikust jarsku akki reageerimist vastust lahendust tegelemist vihane narvis kannatamatu nouab ongelmia ongelma ongelman pian tieda
        tiedan tiedamme muuta tehda tehdaan asialle jatkuu jatkunut esiintyy toistuu uudestaan edelleenkin suuri suuret iso merkittava* vakava* huomattava* kokee raportoi pyytaa pyytavat toivoo toivovat haluaa haluaisi tarvitsee nopeaa
        nopea nopeasti pikaista pika kaikki kaikkia mahdolliset mahdollista keinot keinoja tavat perusasiat perustoimet tarkistukset tarkistettu tarkistin kokeiltiin kokeilimme kokeilin yritetty yritimme yritin auttanut auttaneet apu
        loytynyt loydy loytyi syyta syy osaa osaan osaamme osaaminen riita riittaa kokemus kokemusta eteenpain seuraava seuraavalle ylemmalle toiselle tasolle puhelimessa sovitusti keskusteltu sovittiin probleeme mured mure suur tosine
        oluliselt jatkub esineb kordub proovisime proovisin katsetasime koik voimalikud sammud tehtud lahendada lahendust leidnud oska oskame tea teha rohkem tuge toetust kiiret ja tai vai mutta kun koska jos etta niin myos viela vielakin
        vielakaan edelleen yha taas jo nyt eilen tanaan huomenna sitten aina usein koskaan vain ihan hyvin todella erittain liian paljon vahan enemman kaikki kaikkea kaiken kaikille kaikki* mitaan mikaan ei en et emme ette eivat eika ala
        joku jotain jokin mika mita missa milloin miksi miten kuka kuinka tama taman tata se sen sita ne niiden nama han minä mina sina me te he meilla minulla teidan heidan meidan minun siita tasta toinen sama samaa samalla on ovat oli
        olivat ole ollut olla olisi olen olemme voi voida voin voisi voitte pitaa pitaisi taytyy saa saada tehda tehdaan tehty tein teimme teki mene menee tuli tulee tullut jai jaanyt toita toissa toihin tyot toimi* toimii toimia toiminut
        kaytos* kayt* tyosken* tyo* ongelma* vika* vikaa viat virhe* virheilmoit* hairio* rikki tukos tapaus* tiketti* pyynto* asia* tilanne* outo* tuntematon tuntemat* kiitos kiitoksia kiitan pyydan ole olen olkaa hyva terve hei moi
        terveisin ystavallisin paivaa huomenta etukateen apu* apua auttaa auttakaa autatko autta* tuki tukea kiire* kiireellinen kiireellisesti pikaisesti nopeasti heti valittom* mahdollisimman mahdoll* tarkea* prioriteet* kriitti*
        korkea* tarkist* tarkast* katso* katsoa katsottu selvit* tutki* tutkia testat* testas* koite* kokeilt* kokeil* yrit* korja* ratkai* ratkaisu* vakio* perus* normaali* tavalli* vaihe* vaiheet toimenpi* suoritettu suorite* tulos*
        tuloksetta onnistu* turhaan kayttaj* asiakas* asiakkaa* tyontek* kolleg* ihmi* henkilo* yritys* vaikut* haittaa estyn* estaa liiketoimin* tuottav* paivitta* tehtav* vihainen tyytymat* odotta* valitta* jarjestelm* sovellu* ohjelma*
        ohjelmisto* laite* laitteet tietokone* kone koneen koneet palvelu* eskaloi* siirra* siirto* siirtaa taso tason tasolle asiantunti* osaami* tarvit* tarvitse* tarvitaan vaatii ilmoit* kertoi sanoo kuvau* tieto* tiedot lisatie* nayt*
        ilmesty* jatkuu pysyy aika* tunti* paiva* viikko* minuut* uusi* uutta vanha* viime muut* muutos* oikein odote* prosess* puolesta kanssa ilman paasta ja voi aga kui sest et ka veel ikka jalle juba nuud eile tana homme siis alati
        vaid vaga liiga palju vahe rohkem koik koike midagi mitte ei miski keegi mis kus millal miks kuidas kes see selle seda need ta mina meie teie nemad sama on olid oli olla olnud saab saa voib peab pidi teha tehtud lak* laheb tuli
        toota* tootab tooda* toimi* kasuta* probleem* viga* viga rike* torge* juhtum* teema* olukor* imelik* teadmata palun aitah tanan tere tervit* lugupid* abi* aidake aita* kiire* kiiresti kohe esimesel voimal* oluline* tahtis*
        prioriteet* kriitil* kontrolli* vaada* vaadake uuri* testi* proovi* proovitud paranda* lahenda* samm* tavalis* pohi* tulemus* edutult kasutaja* klient* tootaja* kolleeg* inime* mojuta* arritun* pahane ootab susteem* rakendus*
        programm* arvuti* seade* teenus* eskaleeri* edasta* tase* spetsialist* vaja vajalik* teata* utles kirjeldus* info* kuvab ilmub kestab aeg* tund* paev* nadal* uus* muutu*
        """,
    "nothing": "ei mitaan mikaan tuntematon tuntemat* pole puudub midagi",
    "unsure": "tiedossa tiedo* tea teada",
    "quantity": "kaikki kaikilla monta monet moni useat usea useita koko kukaan muutama mitu koik paljud kogu keegi",
    "count": "yksi kaksi kolme nelja viisi kuusi seitseman kahdeksan yhdeksan kymmenen puolet vain ainoastaan uks kaks kolm neli viis pool ainult",
    "see": "puhuin puhuttiin juttelin keskustelin sovin raakisin kirjutasin puhuin puhuttiin juttelin keskustelin sovin raakisin kirjutasin katso ks kts sovittu puhuttu keskusteltu kuvakaappau* vt vaata arutatud kuvatommis*",
    "place": "teamsissa teamsis teamsiss* slackissa whatsapp* palaver* puhelu* kone* koosolek* teamsissa teamsis teamsiss* slackissa whatsapp* palaver* puhelu* kone* koosolek* chat* teams sahkopost* meili* puhel* liite* liitteessa muistiinpan* tiketti* ylla alla otsikko* keskustel* vestlus* viesti* manus* telefon* kuva*",
    "talk": "kysy* kanssa kusi*",
    "act": "kaynnist* uudelleenkayn* resetoi* nolla* asenne* asenna* vaihde* vaihd* poist* tyhjenn* paivit* taaskaivit* taaskaivita* paigald* vaheta* kustuta*",
    "result": "ei muut* sama samaa onnistui toimii auttan* ok ratke* edelleen muutosta virhe jalkeen sitten uudestaan muutus* aitas",
    "ask": "tarvit* tarvitaan vaja vajalik* oikeu* oigus* paasy* juurdepaas* lisat* anta* tarkist* palauta* hyvaksy* lisada paluun palun",
    "device": "kannettava* lapp* tietokone* pc tulostin* palvelin* puhelin* toimisto* koti* selain* verkko* wifi sulearvuti* arvuti* printer* kontor*",
    "looked": "mukaan lokit loki* kayttaj* kysytty kalenteri* logi* kasutaja*",
    "mood": "vihai* hermostun* tyytymatt* valitta* suuttu* karsimat* pahane pahased narvis rahulolema* kaeba*",
    "usual": "tavall* normaal* vakio* perus* tavali* standard*",
}

HUNGARIAN = {
    "concrete": """
        foto* kep kepe kepet video* foldszint* emelet* konyvel* ertekesit* oktato* orvos* beteg* diak* tanar* raktaros* sofor* futar* penztaros* recepcios* hr jogi beszerz* zaras* egyenleg* atutal* keszlet* leltar* rajz* alkatresz*
        erzekelo* merleg* riaszto* klima* ups aram* biztositek* tuz fust viz* szivarg* mennyezet* kabelez* koltoz* erinto* tablet* gorgo* billentyu* utemez* script* tarhely* tarol* szalag* garanci* csere* beszallit* gyarto* szerzod*
        szolgaltato* szam szama csong* csorog* kagylo* atiranyit* sor sorban tulora* dupla duplan kontakt* sebesseg* elmosod* szamol* osszead* kerekit* penznem* euro aljzat* papir* lap lapot lapok toner* tinta dob talca* elakad* gyur*
        cimke* vonalkod* olvaso* szkenner* belepteto* ajto* penztar* fiok visszhang* zaj alvo alvas* felebred* zold piros narancs led lampa* konnektor* tolto* dokkolo* usb hdmi kartya* chip olvas* iras* vendeg* szallito* szallitolev*
        berszam* fizetes* utalas* afa export* import* makro keplet* oszlop* tabla* gomb* ablak* mezo* lista* jelentes riport* lekerdez* adatbazis* index* mentes* replik* szinkron* tartomany* gpo proxy vlan dns dhcp optika* antenna* jel*
        szabaly* virusir* spam karanten* adathal* mfa token* lejart* lejar* visszavon* kamion* rampa* raktar* bolt* gyar* recepcio* telephely* fiokt* hely memoria* tulmeleg* hotspot* mobil* alair* profil* verzio* kapcsol* bekapcsol*
        kikapcsol* lefagy* fagy* villog* feket* feher* ures* kek lassu* nyit* nyilik megnyi* zar* bezar* tolt* betolt* nyomtat* szkennel* ment* csatlakoz* kapcsolat* szetkapcsol* megszak* belep* jelszo* jelszav* fiok* fajl* mappa* mappat
        lemez* hozzafer* jogosult* kabel* kepernyo* billenty* eger* akkumulat* ventilat* forro* zaj* szag* hang* mikrofon* kamer* szerver* level* postafiok* naptar* szamla* szamlat rendeles* licenc* tanusitvany* illesztoprogram* tuzfal*
        port* visszaallit* felold* telepit* ujraind*
        """,
    "filler": """
        rendelkez* allo kimerit* borzaszto* borzaszt* lehetoseget kulonlegesen rendkivul* melyebb mely melyreh* alapos* behato* elegedett* hirnev* bizalom bizalmat kiszamithat* logika* logikus* minta mintazat* fejlett belso kulso konkret*
        tapasztaltabb megtett* tehetett* amit amelyet amelyek aminek amiben amikor ahol ahova ahogy ahogyan akik akit akinek megneheziti megnehezit* instabil* ingadoz* megszakad* lassul* kozosen mellett korul kozott ellen iranyaban
        illetoleg kiveve folyaman reven vagyis azaz hiszen miutan mielott mihelyt amig ameddig ambar ekkor ekozben majdnem szinte alig eleve vajon hadd csakhogy mindegyik mindket mindketten tobbi annyi ennyi mennyi hany olyan ilyen
        amolyan efele semmilyen semelyik sehogy valahogyan magat maga maguk magunk onmagat legyenek volna leszunk jott jottek mentek vett vesz vegye vegyek veszik adott adtak adjak adjon tettek tegyenek tegyen hagy hagyta hozott hoz
        csinalja csinalta csinaljak telefonalt hivott irt kerdez* segit* meghalad* tulmutat* tullep* kez keze fej okosabb tapasztalt* vip hasznalat* kozben soran felvenni hivni felhiv* megkerdez* turelem idegei fenyeg*
        elmegy tipp* tanacs* rejtely* vesztegel veszit elveszt* kell-e rajta errol arrol ehhez ahhoz ebben abban emiatt amiatt gondja gondok gondjai baj baja bajok nehezseg* nehez nehezen rendellen* szokatlan* varatlan* erthetetlen*
        megmagyarazhatatlan* tunet* viselked* viselkedik furcsan furcsa* kulonos* rossz* rosszul gyengen szar pocsek* borzalm* szorny* rendesen rendszertelen normalisan jol jobban rosszabb* hulye* vacak* akadoz* ad adja dolog dolgok
        dolgot ugye tema* korulmeny* osszefugg* szempont* mod modon modja forma* ertelem okok alkalmaz* keszulek* berendez* szolgalt* ceges vallalati* hivatali* irodai atlag* atlagos* szokott munkaallomas* fonok* vezeto* felettes*
        kollega* csapat* csoport* osztaly* reszleg* szemelyzet* dolgozo* emberek mindenki* felhasznal* kliens* nep munk* dolgoz* tevekenys* napi* mindennap* termelekeny* uzletmenet* uzem* kesik keses* keslelt* veszteseg* hatraltat*
        nehezit* megbenit* benit* allnak lehetetlen* kepes keptelen* kiserlet* utananez* neztuk neztem nezd nezne nezett nezes ranez* rapillant* atnez* keres* kutat* elemez* elemzes* diagnoszt* deritett kiderit* talal* tesztel* lefuttat*
        megoldod* javul* helyrehoz* elharit* orvosol* segitett kozbeavatk* intezked* intez* foglalkoz* tud* tudj* ert* ertem ertjuk fogalmam fogalmunk fogalom otlet* tapasztal* szaktud* kepess* illetek* kompeten* eroforras* lehetos*
        modszer* tovabb* atiranyit* fordul* fordulunk delegal* szeret* kivan* kerj* kerm* keres igeny* kell* megfelelo* vonatkoz* kapcsolod* kulonb* szamos* tobbszor* ismetelt* rengeteg* csomo eleg* meglehet* igencsak szokas* altalan*
        tipik* egyszeru* hetkoznap* rutin* klassz* hagyom* gyakr* neha* idonk* idoszak* pillanat* masodperc* perc* honap* ev evek regen regota nemreg* korabb* elozo* mult* kesobb* utobb* eloszor kezdet* ismet* ujbol visszater* folytat*
        marad* fennmarad* elofordul* tortent* jelentkez* felmerul* mutatkoz* elojon elojott gondol* hisz* szerint* ugytunik tunik remel* remelj* felteh* velhet* talan* koszi koszon* udv* tisztel* szivel* halas* halasan bocs* elnez*
        sajnal* sajnos* kedves* emlit* elmond* magyaraz* ertesit* tajekoztat* szolt sikertel* hiaba hiabaval* hatasos* hatastal* hasznos* haszontal* ert semmire oszinten valojaban tenyleg pontos* nyilvan* egyertel* persze teljes* reszben
        reszleges* abszolut* kitolt* potol* kiegeszit* pontosit* valamelyik valamennyi valamilyen valahogy valamiert akarm* barmi* barki* barmely* egyeb* egyes* egyik masik* ilyen* olyan* ezert azert tehat azonban viszont illetve valamint
        pedig hanem ugyanis sot habar noha bar ideges* merges* feszult* aggod* turelm* bosszus* kerik kerte kertek kerlek allitolag rendszerint beallitas beallitasok beallitasokat konfiguracio rendben rend parameterek neha olykor idonkent
        ritkan gyakran mindig soha alkalmankent veletlenszeruen veletlenszeru kivul belul felul helyett ellenere enyem mienk sajat hataskorom hataskoromon hataskoron kompetenciam kompetencia tudasom tudasomon felelosseg voltam voltunk
        lesz leszek lennek tudtam tudnek kellett akarok akarunk mukodik mukodott tortenik tortent elofordul segiteni javitani megoldani kulonbseg javulas valaki valahol sehol boldogulok boldogulunk vele egyutt allando gyakran idonkent
        folyton jon jonnek kellemetlen zavarja tegnap tegnapelott reggel ota kezdve kezdettol hirtelen egyszercsak jo rossz kerjuk kernem kernenk mielobbi miharmarabbi megoldast megoldasat reagalast valaszt kezeleset intezkedest figyelmet
        beavatkozast lennenek lenne szivesek tudnatok tudnanak tudna segiteni ranezni megnezni ideges turelmetlen mergelodik felhaboro* elegedetlen surget masodik vonal szintu kovetkezo jelzett jelezte bejelentett bejelentette panaszkodik
        ker keri kernek szeretne szeretnek varja gyors segitseget segitse segitsetek nagy nagyon komoly jelentos sulyos fennall fenn all jelentkezik ismetlodik visszater folyamatosan allandoan idonkent neha gyakran rendszeresen
        kiprobaltunk kiprobaltam probaltuk probaltam megprobaltuk megneztuk megneztem ellenoriztuk ellenoriztem lehetseges lehetoseg lehetosegek szokasos lepeseket elvegeztuk elvegeztem elvegezve megtettuk megtettem csinaltuk csinaltam
        vegig sikerult sikerul nem-e tudtuk tudtam tudok tudjuk megoldani megjavitani kijavitani talaltunk talaltam okat oka megoldast otletem otletunk otlet tapasztalat tudasom hataskor tovabbitom tovabbitjuk atadom kovetkezo magasabb
        masodik szintre szintu megbeszeltek megbeszelt szoban felhasznalok felhasznalonak ugyfelnek munkajat munkaban dolgozni dolgozik akadalyozza problemat problemaja problemak hibak a az egy ez azt ezt ezek azok ennek annak itt ott es
        is de vagy meg mar most ma tegnap holnap majd aztan akkor mindig soha ujra megint csak nagyon tul sok keves tobb kevesebb minden* mindent mindenki semmi semmit senki valami valaki mas masik ugyanaz ugyanazt ugyanolyan ugyanugy nem
        nincs ne sem igen hogy ha mert mivel ami aki mi ki hol mikor miert hogyan hogy melyik en te o mi ti ok nekem neki nekunk onok onnek velem vele rola tole hozza alatt utan elott nelkul miatt szerint reszere altal kapcsolatban sajnos
        talan valoszinuleg hirtelen jelenleg nemreg tovabbra meg mindig van vannak volt voltak lesz lenne vagyok vagyunk lehet lehetne kell kellene tud tudom tudja tudnak tudunk tudok tudni akar szeretn* megy mennek ment jon csinal* tesz
        tett mukodo mukodott mukod* mukodik mukodni mukodes* dolg* hasznal* problem* hiba* hibas* hibat hibauzenet* uzenet* zavar* gond* elromlott rossz ugy bejelent* ticket* eset* helyzet* kerdes* ismeretlen furcsa kerem kerjuk keresem
        kerni legyen szives* szep koszonom koszonjuk kosz udvozlettel udv tisztelt hello szia jo napot elore is surgos* surgosen mielobb* gyors* azonnal* minel hamarabb leheto leghamarabb fontos* priorit* kritikus* magas* lehet lehetseg*
        lehetetlen seg* segits* segitseg* tamogat* ellenor* ellenori* megnez* nezzek nezzetek nezze nezz vizsgal* megvizsgal* teszt* probal* kiprobal* megprobal* javit* megjavit* megold* megoldas* kezel* szokasos* szabvany* alap* normal*
        lepes* lepesek elvegez* vegez* eredmeny* eredmenytelen* siker* sikertelen* felhasznalo* ugyfel* ugyfelek munkatars* kolleg* ember* szemely* ceg* erint* hatas* blokkol* akadaly* uzlet* uzleti munka* munkat napi feladat* duhos*
        elegedetlen* panasz* var varom varja varjuk varunk varakoz* rendszer* alkalmazas* program* szoftver* gep* szamitogep* eszkoz* szolgaltat* eszkal* tovabbit* atad* atvetel* atven* szint* szakert* tudas* jogosultsag szukseg* igenyel*
        jelzi jelez* jelent* mond* mondta leiras* reszlet* informac* jelenik* jelenik megjelen* fennall* tovabb ido* ora* nap napja napok napi het hete perc perce percek uj ujra regi* utolso* valtoz* helyes* elvart* folyamat* eljaras*
        """,
    "nothing": "nincs nem semmi ismeretlen",
    "unsure": "tudok tudom ismert",
    "quantity": "tobb sok minden mindenki osszes egesz teljes senki nehany",
    "count": "egy ket ketto harom negy ot hat het nyolc kilenc tiz fel csak egyetlen",
    "code": "hiba hibakod kod",
    "see": "beszeltem beszeltunk irtam kuldtem beszeltem beszeltunk irtam kuldtem lasd megbeszel* kepernyokep* egyeztet* beszel*",
    "place": "teamsen slacken whatsapp* hivas* megbeszeles* levelezes* emailben telefonon teamsen slacken whatsapp* hivas* megbeszeles* levelezes* emailben telefonon chat* teams mail* email* telefon* mellekl* jegyzet* ticket* fent lent targy* beszelget* uzenet* csatol*",
    "talk": "kerdez* kerdezd",
    "act": "ujraind* restart* reset* telepit* ujratelep* csere* cserel* torol* torles* frissit* kijelentkez* bejelentkez*",
    "result": "ugyanaz ugyanugy valtoz* ok megold* mukodik segit* utan hiba nem sem marad*",
    "ask": "kell szukseg* kerem jog* jogosults* hozzafer* beallit* engedely* ellenor* visszaall* hozzaad* letrehoz* dont*",
    "device": "laptop* szamitogep* gep pc nyomtato* szerver* telefon* iroda* otthon* bongeszo* halozat* wifi",
    "looked": "szerint naplo* log* felhasznalo* kerdez* naptar*",
    "mood": "duhos* ideges* elegedetlen* panasz* merges* felhaborod* turelmetlen*",
    "usual": "szokas* atlag* normal* standard* tipik* megszokott",
}

BALTIC = {
    "concrete": """
        foto* vaizd* nuotrauk* apverst* aukst* buhalter* pardav* destytoj* gydytoj* pacient* mokin* mokytoj* sandelin* vairuotoj* kurjer* kasinin* atlygin* teisin* pirkim* uzdarym* likut* inventor* brezin* jutikl*
        svarstykl* signaliz* kondicion* elektr* dum* vanden* lub* tablet* klavis* skript* saugykl* garantij* pakeit* tiekej* gamintoj* sutart* operator* numer* skamb* ragel* eil* virsvaland* dvigub* kontakt* greitis greicio
        neryск* skaic* valiut* eur* attel* otrad* gramatv* pardev* pasniedz* arst* skolen* skolotaj* sofer* kasier* juridisk* iepirk* atlikum* inventar* raseju* sensor* svar* elektrib* dumi uden* griest* planset* taustin* kratuv*
        nomain* piegadat* razotaj* ligum* numur* zvan* klausul* rinda virsstund* dubult* atrum* skait* valut* lauk* log* popier* lap* lapu lapus toner* raša* rasal* bugn* strig* etiket* bruksnin* skaityt* duris dury* kas* aido* miego*
        zali* raudon* led lemput* lizd* ikrovik* dok usb hdmi kortel* skaitym* rasym* svec* vaztarast* pristat* alga* mokej* pvm eksport* import* makro* formul* stulpel* lentel* mygtuk* lang* saras* ataskait* uzklausos duomen* indeks*
        kopij* replik* sinchron* domen* gpo proxy vlan dns dhcp optik* anten* signal* taisykl* antivirus* spam karanten* galioj* sunkvezim* ramp* sandel* parduotuv* gamykl* registrat* filial* viet* pilnas atmint* perkait* mobil* paras*
        profil* versij* marsrut* papir* lapas tintes trumul* paplat* iestreg* uzlim* svitrkod* lasitaj* durvis durvj* kase* atbalss mieg* zala* sarkan* spuldz* ligzd* ladetaj* kart* lasis* rakst* viesi* pavadz* piegad* maksaj* pvn kolonn*
        tabul* pog* sarakst* atskait* datubaz* sinhron* noteikum* virus* termins beidz* furg* noliktav* veikal* rupnic* vieta* pilns atmin* parkarst* parakst* ijung* isjung* uzstring* stringa mirga* juod* balt* tusc* melyn* let* atidar*
        atsidar* uzdar* uzsidar* ikel* kraun* spausdin* skenuo* issaug* prisijung* atsijung* slaptazod* paskyr* fail* aplank* disk* prieig* teis* kabel* ekran* klaviatur* pel* baterij* garsa* mikrofon* serv* past* kalendor* saskait*
        uzsakym* licenc* sertifikat* atkur* idieg* iesledz* izsledz* uzkar* mirgo* meln* tuks* zil* len* atver* aizver* ielade* druk* sken* saglaba* savieno* atvieno* parol* kont* fail* map* disk* piekluv* tiesib* kabel* ekran* tastatur*
        pel* akumul* skan* mikrofon* serv* kalendar* rekin* pasutij* licenc* sertifikat* atblok* atjaun*
        """,
    "filler": """
        isnaud* turim* izsmel* pieejam* neiprastai issames* labiau maziau patyrus* nuodugn* gilesn* gilus pasitenkin* reputac* pasitikej* nuspejam* nenuspejam* logik* vidin* isorin* konkret* padzilin* dzilak* dzil* pieredzej* rupig*
        apmierin* uzticib* paredzam* neparedzam* ieksej* arej* izcil* nestabil* stabil* sulet* letai kartu drauge salia aplink tarp isskyrus vietoj nepaisant praeita taigi vadinasi kadangi kol tuomet tada beveik vos gal net bent tarsi lyg
        kiekvien* abu abi save kiti kita toks tokia tokie koks kokia kurio kam kame visiems niekam buti butu butume buvome esi esate eina eiti ejo atejo ateina paima imti imkite paimkite duoti davė dave duokite duok deti deda dejo paliko
        palikti laikosi skambino raše raso pasizi* palenin* kopa blakus apkart starp pret iznemot vieta neskatoties pagajuso reizi reize reizes tatad kamer gandriz tikko pat vismaz itka katrs katra abas sevi citi cita tads tadi
        kuram visiem nekam but butum bijam esat iet gaja atnaca nak nem nemt nemiet panemt dot deva dodiet likt liek lika atstaj* zvanija rakstija raksta trauce paklaus* keli nebe* nebezin* talak virsij* virsija parsniedz*
        parsniegt gebejim* geb* igudz* vip naudo* naudoj* lieto* lietosan* klaus* pajauta* jauta* skambin* paskambin* zvanit* piezvan* kantryb* paciet* patarim* padom* misl* gudres* protinges* rankos rokas sunkum* sunku* keblum*
        nesklandum* sutrik* neiprast* netiket* nepaaisk* simptom* elgesi* elgias* blog* blogai prast* prastai siaubing* geriau blogiau normaliai tinkamai strigineja dalyk* aplinkyb* aspekt* buda* budas budu forma* priezast* prasm* esme
        irank* aparat* technik* tarnybin* imones darbinis darbini vadov* virsinink* kolektyv* komand* skyri* personal* darb* kasdien* veikl* uzduot* pareig* produktyv* velav* velu* nuostol* trukd* trikd* paralyz* neimanom* pamegin*
        patikrin* ziur* perziur* iesk* rado radom* nustat* aiskin* issiaisk* tyri* diagnost* analiz* issprend* spres* tais* tvark* pade* padej* nepade* pagelb* gelb* param* isikis* istais* zinom* supran* suprast* supras* ideja ideju idej*
        nuovok* patirt* kompetent* ekspert* galimyb* priemon* istekli* perduod* perdav* perduos* persiun* nukreip* kreip* noret* norim* pageidau* prasy* reik* butin* tinkam* atitink* susijus* ivair* skirting* daugyb* daugel* kelet* gana
        daznai* dazn* kartais* reguliar* laikin* akimirk* moment* sekund* menes* seniai neseniai anksciau veliau pradzi* praeit* buvus* kartoj* pasikart* griz* tesia* tesias* lieka islik* pasitaik* atsit* ivyk* vyk* atsirad* manau manom*
        atrodo tikri* turbut galbut tikiuos* tikim* lauk* dekoj* pagarb* gero geros dienos atsipras* deja apgailest* sak* minej* pamin* teig* pasakoj* paaiskin* inform* skund* skundz* veltui tuscia* naudos naud* poveik* efekt* tiesa
        tikrai tiksl* aisku* akivaizd* visisk* dalin* papild* uzpild* kazkok* kazkoki* kazkaip kazkur joki* jokios jokio nei todel taciau nors tad jusu juos jai jas juo juk supyk* pikt* nerv* suerz* nerim* grutib*
        grut* sarezg* kaveklis traucej* neparast* negaidit* neizskaidr* uzved* uzvediba slikt* slikti briesmig* labak sliktak normali pareizi klibo gluk* lieta lietas lietu apstakl* veid* veida iemesl* celon* jega butib* riks riku stacij*
        uznemum* vaditaj* prieksniek* kolektiv* nodala* person* strada* ikdien* uzdevum* pienakum* produktiv* kave* kavej* kavesan* zaudej* zaude* trauce* paraliz* neiespej* megina* skata* skatij* mekle* meklej* atrad* atrast* noskaidr*
        risin* sakart* nepalidz* palig* atbalst* glab* iejauk* saprot* saprast* sapratu pieredz* iespej* lidzekl* resurs* nodod* nododam parsut* novirz* versas vela* velam* grib* velet* ludz* atbilst* piemerot* saistit* dazad* vairak*
        daudz* skait* diezgan biezi* regular* islaic* bridi* sen nesen agrak velak sakum* pagajus* ieprieks* atkal* atkarto* atgriez* turpin* notik* gadij* radas domaj* skiet laikam varbut ceram gaid* gaidam pald* cienij* jauk* dienu
        atvain* diemzel zel teica* piemin* apgalv* stast* paskaidr* sudz* sudzas veltig* velti lietder* tiesam patiesib* preciz* skaidr* acimredz* dalej* papildin* aizpild* kaut kadu kadam nekad* nekadu nekadas tomer
        tapec tadel ari lai gan sava savu vinu vinai vinus dusm* uztrauc* metai metu metus gadu gadiem gads norim norime norejo bridi brizi brizos ceru riki stovi stav zinat pilnigi pilniba band bandziau nustatymai nustatymus
        konfiguracija tvarkoj tvarkoje iestatijumi iestatijumus konfiguracija kartiba kartais retkarciais retai daznai visada niekada atsitiktinai uz ribu mano musu savo kompetencij* ziniu atsakomyb* esu esame buvau galiu galejau turejau
        vyksta nutinka skirtum* pagerejim* dazreiz reizem reti biezi vienmer nekad nejausi arpus mana manas musu savas kompetenc* zinasan* atbildib* esmu esam biju varu vareju notiek gadas atskirib* uzlabojum* vakarykst* ryto staiga
        skubios prasome reagavimo atsakymo sprendimo demesio ikisimo galetumete galite noretume piktas nervinasi nekantrauja reikalauja vakardien* rita peksni ludzam reakciju atbildi risinajumu uzmanibu iejauksanos varetu varat velamies
        dusmigs nervozs nepacietigs pieprasa izmeginats izmeginata meginats bandeme isbandeme isbande isbandyta padaryta padareme atlikta atlikti patikrinta patikrinome galimi galimus budai budus zingsniai veiksmai zinau zinome ka daugiau
        daryti toliau didelis didele didelis rimtas rimta kyla kartojasi islieka tesiasi praso prasoma pagalbos skubios skubus sprendimo rasti radome priezasties ziniu patirties darit vairs zinu zinam ka ko velk meginajam izmeginajam
        izmeginats parbaudijam parbaudits izdarits veikts veikti visi iespejamie soli liels liela nopietns nopietna paliek atkartojas turpinas ludz luudz atru risinajumu atrast atradam iemeslu zinasanu pieredzes palidzibu ir o bet ar arba
        kad nes jei kai kaip kur kada kodel kas kuris kuri sis si tai tas ta tie cia ten dar vis vel jau dabar siandien vakar rytoj visada niekada tik labai per daug mazai daugiau viskas viska visi visa visus nieko niekas kazkas kitas tas
        pats pati as tu jis ji mes jus jie man tau jam mums jums jiems su be i is ant po pries del apie pagal nuo iki uz pas yra buvo bus bus nera nebe ne taip gali galima galiu galime reikia turi turime nori daro padary* veik* neveik*
        dirb* nedirb* problem* klaid* gedim* sutriki* incident* uzklaus* situacij* neaisk* nezin* keist* prasau prasome praso* aciu dekoju sveiki laba diena labas gerb* pagarbiai padek* padeti pagalb* skub* skubiai greit* greiciau nedels*
        svarb* priorit* kritin* kuo galima patikr* tikrin* paziur* pazvelg* tirti istir* test* bande bandem bandyta bandeme isband* pataisy* taisy* sutvark* isspres* sprend* zingsn* veiksm* standart* iprast* rezultat* sekm* nesekm*
        naudotoj* vartotoj* klient* darbuotoj* koleg* zmon* imon* paveik* blok* versl* laukia piktas nepatenk* sistem* program* kompiuter* irengin* paslaug* eskal* perduo* perduoti perimt* lygi* specialist* reikal* pranes* sako apras*
        informacij* rodo atsirand* laikas laika laiko valand* dien* savait* minut* nauj* pasikeit* pakeit* un bet vai ka jo ja kad ka kur kapec kas kurs kura sis si tas ta tie seit tur vel joprojam atkal jau tagad sodien vakar rit vienmer
        nekad tikai loti par daudz maz vairak viss visu visi visas neko nekas kads cits tas pats es tu vins vina mes jus vini man tev vinam mums jums viniem ar bez uz no pie pec pirms del par lidz ap ir bija bus nav ne ja var varu varam
        vajag jabut vajadz* grib dara dari* strad* nestrad* darboj* nedarboj* problem* klud* bojajum* traucejum* incident* pieprasij* situacij* neskaidr* nezinam* divain* zinam* ludzu ludzam paldies sveiki labdien labrit cien* ar ciena
        palidz* palidz palidziet paldzib* palidzib* steidz* atri atrak nekavej* svarig* priorit* kritisk* pec iespejas parbaud* paskat* apskat* izpet* test* megin* meginat* meginaj* izmegin* labo* salabo* noverst* atrisin* risinaj* soli
        solis darbib* standart* parast* rezultat* sekmig* nesekmig* lietotaj* klient* darbiniek* kolegi koleg* cilvek* uznem* ietekm* blok* bizness* gaida dusmig* neapmierin* sistem* lietojumprogr* programm* dator* iekart* ierice*
        pakalpoj* eskal* nodo* parnem* limen* specialist* nepieciesam* zino* saka aprakst* informacij* parad* laikas laika laiko stund* dien* nedel* minut* jaun* mainij* izmain*
        """,
    "nothing": "nera nieko niekas nezin* nav neko nekas nezinam* ne",
    "quantity": "daug visi visa visas keli keletas niekas daudzi visi vairaki neviens",
    "count": "vienas viena du dvi trys keturi penki sesi septyni astuoni devyni desimt puse tik tiktai viens divi tris cetri pieci sesi septini desmit tikai",
    "see": "kalbejau kalbejome kalbejom rasiau runaju runajam rakstiju kalbejau kalbejome kalbejom rasiau runaju runajam rakstiju ziur* zr aptart* sutart* ekrano skat skatit skatiet parrunat* runat* ekranuznem*",
    "place": "whatsapp* susirink* sapulc* zvan* skambut* whatsapp* susirink* sapulc* zvan* skambut* chat* teams pokalb* past* laisk* telefon* priede* pastab* auksciau zemiau tema* bilet* pielikum* piezim* augstak zemak tērz* sarun* sarunu epast*",
    "talk": "su ar paklaus* pajautā*",
    "act": "perkrov* perkrau* paleist* idieg* pakeist* istrin* atnaujin* restart* parstart* parinstal* instal* nomain* dzest* izdzes* atjaunin*",
    "result": "tas pats pokyc* be ok veikia nepadejo klaida ta pati po bez izmain* palidz* tas pats kluda pec",
    "ask": "reikia prasau teis* prieig* suteikt* patikrint* vajag nepieciesam* tiesib* piekluv* pieskir* ludzu",
    "device": "nesiojam* kompiuter* pc spausdint* server* telefon* biur* nam* narsykl* tinkl* wifi portativ* dator* printer* biroj* majas tikl*",
    "looked": "pagal pec zurnal* log* naudotoj* vartotoj* lietotaj* kalendor*",
    "mood": "pikt* nepatenk* skund* nerv* dusm* neapmier* sudz*",
    "usual": "iprast* standart* normal* parast* tipin* tipisk*",
}
