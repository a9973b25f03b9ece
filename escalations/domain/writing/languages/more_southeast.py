"""Finnish, Hungarian, Baltic, Greek and Turkish: more words of mood and of nothing in particular, and of things."""

FINNISH_MORE = {
    "filler": """
        vihai* suuttu* suutuk* raivo* artynyt artyn* artyis* turhautu* tuskastu* hermostu* hermo* kyllasty* tyytyma* epatoivo* huolis* huolestu*
        stressa* valitta* valitu* valitel* reklamoi* marise* painosta* hoputta* karttama* karsima* kiukku* kauhea* kamala* hirvea* karmea* katastrof*
        surkea* onneton* kelvoton* sietama* mahdoton* outo* outoa kumma* merkilli* omitui* ihmeelli* selittama* temppu* temppuil* reistail* kiukuttel*
        oikuttel* pelleil* sekoil* patki* tokki* takku* hidastel* rikki rikkoutu* hajosi hajo* hajonnut kuollut kuoli lahoa tilttaa tilttasi jumittaa
        jumi* bugi* bugittaa joskus valilla aina jatkuva* jatkuvasti toistuva* toistuvasti saannolli* satunnai* usein harvoin yhtakkia akkia akilli*
        akisti viime aikoina hiljattain pitkaan kauan paivia viikkoja silloin talloin ajoittain kaikki kaikkea kaikenlai* kaikkensa kaikin keinoin
        mahdolli* eri erilai* useita useaan monia monta monesti muutama* tavalli* tavanomai* normaali* normaalisti perus* perusjutu* standardi*
        tyypilli* rutiini* tuttu* yleis* samanlai* entisel* ennallaan yritet* yritt* kokeilt* kokeil* koitet* koitta* testat* testa* tarkistet*
        tarkist* tutkit* tutki* katsot* katso* katsel* selvitet* selvitt* etsit* etsi* googl* analyso* diagnos* tehty tehda tehtiin teimme tein tekee
        tehnyt suoritet* suoritt* kaytiin kavin lapi kayty toimenpi* toimet toimia ohjeiden ohjeet ohje mukaan tulokset* tulokse* tulos tulosta
        turhaan onnistu* onnistunut apua avusta* auta* auttanut auttan* auttakaa auttaisi hyoty* hyotya vaikutu* muutos* muutosta parannu* ratkaisu*
        ratkaisua ei eika mitaan mikaan kukaan tieda tiedeta tieto* tietoa tiedossa ymmarra ymmarre* osaa osaan osata osaami* kokemus* taito* taidot
        asiantunti* spesialist* taso* tasolle ylempi ylemm* seuraava* toisen toinen linja* valtuu* toimivalta* eskaloi* siirr* siirta* valita*
        valitet* ohja* ottakaa ota otta* kiire* kiireel* kiireesti pikai* pikaisesti nope* nopeasti heti valittomasti pian mahdollisimman tarkea*
        kriitti* priorit* korkea* kiitos kiitoksia kiitti kiitan terveisin terv terve moi moikka hei hyva paivaa ystavalli* pyyda* pyydan pyynto*
        pyyt* voisitteko voisiko voitteko voiko saada saisi haluan haluaa halua* toivo* toivoo tukea tuki tukee korjaa* korjatkaa korjata hoita*
        hoitakaa ratkais* vilkais* katsokaa jelppi* asiakas asiakka* asiakk* kayttaja* tyonteki* henkilo* henkilosto* ihmi* vaki kollega* pomo*
        esimies* johto* johtaja* rouva herra soittaja* porukka* tyot tyoskent* toimi* toimii toiminta* toiminto* toimimat* kayta* kaytta* kayttaytyy
        kayttoa liiketoimin* tuotant* tuottav* paivittai* tehtava* vaikutta* vaikeutta* hairitse* esta* seiso* seisoo pysahty* pysahdyk* haitta*
        haittaa haittoja vahinko* seurau* viivast* hidast* ongelma* ongelmia pulma* vika* vika vikaa virhe* vaikeu* hairio* hankalu* tapau* tapaht*
        tilan* tilanne* asia* asioita juttu* jutut homma* homm* tukipyyn* ilmene* ilmeni esiinty* ilmoitta* ilmoitti kerto* kertoi kuvail* sano* sanoi
        vaitta* mainitse* jarjestelma* sovellu* ohjelm* ohjelmisto* softa* kone* koneet tietokone* laite* laitte* vekotin palvelu* valine* ja tai
        mutta etta kun jos koska vaan vain myos viela edelleen nyt sitten taas on oli ovat ole olla ollut ollaan olisi se ne ta tama tuo han he mina
        sina me te minun sinun hanen meidan teidan joka jotka mika mita kuka miksi miten missa milloin jokin jotain jotakin joku hyvin erittain
        todella tosi melko aika liian enemman vahemman paljon vahan ihan kai ehka varmaan valitettavasti
        """,
    "concrete": """
        kytkin* reititin* verkko* johto johdon kaapel* pistorasi* virtalahd* laturi* latur* akku* akun naytto* nayton ruutu* ruudu* musta* valkoi*
        tyhja* sinin* punai* vihrea* vilkku* vilkkuu nappaimisto* nappain* hiiri* mikrofoni* kamera* aani* kaiutin* tuuletin* melu* kuuma* haju* savu*
        tulost* paperi* arkki* arkkia sivu* lokero* toneri* vari* mustavalk* viiva* skann* tarra* viivakoodi* kassa* kuitti* vaaka* salasana* tunnu*
        tili* tilin oikeu* kansio* tiedosto* liite* sahkoposti* posti* kalenteri* allekirjoitu* sertifikaat* lisenssi* ajuri* paivity* paivitet*
        versio* kaynnist* kaatu* jaaty* jumiutu* palvelin* palvelim* tietokan* varmuuskop* levy* palomuuri* portti* yhteys yhteyd* katkea* katkeil*
        puhel* soit* vaihe* siirto* ikkuna* painike* nappi* kentta* sarake* rivi* taulukko* kaava* raportti* lista* vienti* tuonti* tallen* avaa*
        avautu* sulk* lata* kopioi* poist* katoa* katosi kaksois* kerros* kerrokse* toimisto* huone* myymala* varasto* tehdas* tehtaa* helsin*
        tampere* turku* oulu* espoo* kirjanpito* palkka* myynti* osto* kuljettaj* laakari* potila* opettaj* oppila* maanantai* tiistai* keskiviikko*
        torstai* perjantai* lauantai* sunnuntai* tunti* minuut* sekunt* vuoro* yovuoro* vaihdet* vaihto* muutto* muutti asennet* lasku* tilau*
        """,
}

HUNGARIAN_MORE = {
    "filler": """
        megkeres* bennunk* azzal ellat* teend* felkeres* merges* duhos* duhong* ideges* idegesk* bosszus* felhaborod* elegedetlen* elkesered*
        ketsegbees* turelmetlen* frusztral* aggod* stressz* panasz* panaszk* reklamal* surget* surgos* siettet* kiabal* zugolod* zsortolod* haragsz*
        harag* borzaszt* szorny* rettenet* katasztrof* tragik* elfogadhatatlan* turhetetlen* lehetetlen* furcs* fura kulonos* erthetetlen*
        megmagyarazhatatlan* rejtely* rakoncatlan* vacak* vacakol* szarakod* hulye* hulyesk* bolond* megbolond* elromlot* elromlik romlot* bedogl*
        dogl* meghalt* halott* kampec tropa* doglik akadoz* akad szaggat* rapszodik* neha olykor idonkent gyakran mindig allando* folyamatos* folyton
        rendszeres* rendszertelen* veletlensz* hirtelen varatlan* mostanaban nemreg* regota hosszu ideje napok ota hetek minden mindent mindenf*
        mindenfel* kulonbozo* kulonf* tobb tobbszor sok sokszor nehany szokasos* megszokot* atlagos* altalanos* normal* norma* standard* alap*
        alapveto* rutin* ismert* tipikus* hagyomanyos* lehetseges* osszes valamenny* probal* kiprobal* megprobal* tesztel* letesztel* ellenoriz*
        leellenoriz* atnez* megnez* nezt* vizsgal* megvizsgal* keres* kereses* elemez* diagnosz* elvegez* megtett* megtet* megtesz* csinal* csinaltunk
        elvegzet* vegez* vegrehajt* vegigmen* alkalmaz* kimerit* kimerul* lepes* lehetett lehet lehetne eredmeny* eredmenytelen* siker* sikertelen*
        hatas* hatastalan* javul* valtoz* kulonbseg* megold* hiaba hiabaval* semmi* semmit senki* tudom tudja tudjuk tudas* ertek* ertem ismer*
        ismeret* tapaszt* kompet* hozzaert* szakert* szakemb* specialist* szint* kovetkez* magasabb felsobb masod* hataskor* tovabb* tovabbit* atad*
        atvesz* eszkal* fogalm* fogalmunk otlet* azonnal* mielobb* minelobb* gyors* gyorsan hamar* fontos* kritik* priorit* magas* halaszthatatlan*
        kerem kerjuk kerek keri kernek keres kerve koszon* koszi udvoz* tisztelt* kedves szia hello jo napot segit* seg segits* segitseg* tamogat*
        javit* megjavit* oldjak intez* kezel* hozzanyul* pillant* ranez* nezzek nezzetek legyen szives ugyfel* felhaszn* dolgozo* munkatars* kolleg*
        kollega* fonok* vezet* igazgat* menedzs* ember* emberek szemely* holgy* ur urak hivo* munk* dolgoz* mukod* mukot* viselked* reagal* valasz*
        tevek* uzlet* uzem* termel* termelek* napi feladat* befolyasol* akadaly* hatral* gatol* all allnak leall* megall* kiesik kieses* kar karok
        kovetkezm* keses* nehez* nehezseg* jar jart megy ment problem* gond* hiba* hibas* zavar* eset* esem* helyzet* dolog* dolg* tema* kerdes*
        jelenseg* allapot* jelentkez* elofordul* ismetl* jelez* jelent* bejelent* mond* mondja allit* leir* emlit* rendszer* alkalm* program*
        szoftver* szamitog* eszkoz* berendez* keszulek* szolgaltat* cucc* a az egy es vagy de hogy ha mert mint is csak meg mar majd most akkor ott
        itt ez azt ezt ezek azok aki ami amely ahol amikor en te o mi ti ok engem minket neki nekem nekunk vannak van volt voltak lesz lenne nincs
        nincsenek sem nem igen nagyon eleg tul kicsit tovabbra ismet ujra sajnos talan valoszinu* valami* valaki* valahogy mit miert hogyan
        """,
    "concrete": """
        papir* oldal* talca* toner* csik* szkenn* beolvas* nyomtat* cimke* vonalkod* kassza* penztar* blokk merleg* kepernyo* monitor* fekete* feher*
        ures* piros* zold* villog* vibral* billenty* eger egeret mikrofon* kamera* hang* hangsz* ventilat* forro* meleg* szag* fust* akku* tolto*
        tolt* kabel* csatlak* konnekt* dokkol* jelszo* jelszav* fiok* profil* jogosults* hozzafer* zarol* mapp* fajl* melleklet* postafiok* level*
        naptar* alair* tanusitv* licenc* meghajto* driver* frissit* verzio* ujraindit* indul* indit* lefagy* fagy* osszeoml* kilep* szerver* adatbaz*
        ment* mentes* lemez* halozat* router* switch* tuzfal* port* vpn wifi telefon* hivas* atiranyit* kapcsol* megszak* bont* lekapcs* ablak* gomb*
        mezo* oszlop* tablaz* keplet* makro* jelentes* lista* export* import* nyit* betolt* masol* torol* eltun* duplik* emelet* iroda* szoba* bolt*
        raktar* gyar* budapest* debrecen* szeged* gyor* konyvel* penzugy* ertekesit* beszerz* sofor* orvos* tanar* hetfo* kedd* szerd* csutort*
        pentek* szomb* vasarnap* oras* perc* masodperc* muszak* csere* cserelt* koltoz* telepit* szaml* rendeles* tartomany*
        """,
}

GREEK_MORE = {
    "filler": """
        θυμωμεν* εξαλλ* νευριασμεν* εκνευρισμεν* αγανακτισμεν* δυσαρεστημεν* απογοητευμεν* απελπισμεν* ανησυχ* αγχωμεν* ανυπομον* παραπον*
        παραπονιεται παραπονιουνται διαμαρτυρ* φωναζ* πιεζ* γκρινιαζ* χαλια τραγικ* φρικτ* απαισι* αθλι* καταστροφ* απαραδεκτ* ανυποφορ* παραξεν*
        περιεργ* αλλοκοτ* ανεξηγητ* μυστηρι* τρελ* κολλα* σερν* σερνεται χαλασ* χαλασμεν* σπασμεν* νεκρ* ψοφησ* πεθαν* κακοσ* χαζ* ψιλοχαλ* καποτε
        μερικες φορες συχνα παντα συνεχ* συνεχεια διαρκ* τακτικ* τυχαι* ξαφνικ* αιφνιδι* προσφατ* τελευται* καιρο πολυ ωρα μερες εβδομαδες κατα
        διαστηματα ποτε ολα ολες ολους καθε διαφορ* διαφορετικ* πολλ* αρκετ* μερικ* συνηθισμεν* συνηθ* κανονικ* τυπικ* βασικ* γνωστ* κλασικ*
        τυποποιημεν* πιθαν* δυνατ* αδυνατ* δοκιμασ* δοκιμ* προσπαθ* ελεγξ* ελεγχ* εξετασ* τεσταρ* τεστ κοιταξ* ψαξ* ερευν* αναλυσ* διαγνωσ* εκαν*
        καναμε κανω κανουμε εγιν* εκτελεσ* ακολουθησ* εξαντλ* ενεργει* βηματα διαδικασι* μπορουσαμε μπορουσα αποτελεσμ* επιτυχ* ανεπιτυχ* μαται* αδικ*
        βελτιωσ* αλλαγ* διαφορα λυση λυσεις τιποτα κανεν* κανεις ξερω ξερει ξερουμε γνωριζ* γνωσ* καταλαβ* εμπειρ* ειδικ* τεχνογνωσ* επιπεδ* ανωτερ*
        επομεν* δευτερ* αρμοδι* κλιμακ* προωθ* μεταφερ* αναλαβ* αναθεσ* επειγ* αμεσ* γρηγορ* συντομ* ταχ* σημαντικ* κρισιμ* προτεραιοτ* υψηλ* βιαστικ*
        παρακαλ* ευχαριστ* χαιρετ* καλημερα καλησπερα γεια αγαπητ* βοηθ* υποστηρ* συνδρομη επιλυσ* διορθωσ* φτιαξ* φτιαχ* επισκευ* δειτε ματια ριξτε
        κοιτατε εκ προτερων πελατ* χρηστ* υπαλληλ* εργαζομεν* συναδελφ* προισταμεν* αφεντικ* διευθυν* διοικησ* ανθρωπ* ατομ* κοσμο* προσωπικ* κυρι*
        δουλε* εργασ* λειτουρ* συμπεριφ* ανταποκρ* αντιδρ* παει πανε τρεχει δραστηρι* επιχειρ* παραγωγ* καθημερ* καθηκον* επηρεα* επιπτωσ* εμποδ*
        δυσχερ* σταματ* ακινητοπ* παραλυ* καθυστερ* ζημι* συνεπει* προβλημα* προβληματ* σφαλμ* βλαβ* δυσλειτουρ* δυσκολ* θεμα* θεματ* ζητημ* περιστατ*
        κατασταση περιπτωσ* πραγμ* συμβαιν* εμφανιζ* παρουσιαζ* επαναλαμβ* αναφερ* λεει ειπε ισχυρ* περιγραφ* δηλων* συστημ* εφαρμογ* προγραμμ*
        λογισμικ* υπολογιστ* μηχανημ* συσκευ* εργαλει* εξοπλισμ* υπηρεσι* ο η το οι τα του της των τον την τους τις ενα ενας μια και αλλα να θα για με
        σε στο στη στην στον στα στους απο ως οτι που πως πωσ αν οταν γιατι επειδη δεν μην οχι ναι ειναι ηταν εχει εχουν εχω ειχε εχουμε μας σας μου
        σου αυτο αυτη αυτος αυτα εγω εμεις εσεις λιγο πιο τωρα μετα πριν ακομα ηδη παλι ξανα εδω εκει οπως τοσο δυστυχως ισως μαλλον κατι καποι*
        """,
    "concrete": """
        φυλλ* χαρτι* σελιδ* δισκ* τονερ μελαν* εκτυπω* τυπων* σκαν* σαρωσ* ετικετ* ταμει* αποδειξ* ζυγαρι* οθον* μαυρ* ασπρ* λευκ* κεν* μπλε κοκκιν*
        πρασιν* αναβοσβ* πληκτρ* ποντικ* μικροφων* καμερ* ηχει* ανεμιστηρ* θορυβ* ζεστ* μυριζ* καπν* μπαταρι* φορτιστ* φορτιζ* καλωδι* πριζ* τροφοδ*
        κωδικ* λογαριασμ* προφιλ δικαιωμ* προσβασ* κλειδ* φακελ* αρχει* συνημμ* αλληλογρ* ημερολογ* υπογραφ* πιστοποιητ* αδει* οδηγ* ενημερωσ* εκδοσ*
        επανεκκιν* ανοιγ* κλειν* αναβ* σβην* κρασαρ* παγων* διακομιστ* σερβερ* βασ* αντιγραφ* δικτυ* ρουτερ* θυρα τηλεφων* κλησ* εκτροπ* συνδε*
        αποσυνδ* διακοπ* πεφτει παραθυρ* κουμπι* πεδι* στηλ* γραμμ* πινακ* τυπος λιστ* εξαγωγ* εισαγωγ* αποθηκ* φορτων* διαγρ* εξαφαν* διπλ* οροφ*
        γραφει* καταστημ* εργοστασ* αθην* θεσσαλον* πατρα λογιστ* μισθοδ* πωλησ* οδηγος γιατρ* ασθεν* δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατ*
        κυριακη λεπτ* ωρες βαρδι* αντικαταστ* μετακομισ* εγκαταστ* τιμολογ* παραγγελ*
        """,
}

TURKISH_MORE = {
    "filler": """
        kizgin* ofkel* sinirl* sinirlen* gergin* kizi* kizd* memnuniyetsiz* memnun* mutsuz* rahatsiz* sikayet* sikayetc* bikt* bikkin* usan* sabirsiz*
        panik* endise* telas* caresiz* umutsuz* soylen* yakin* baski* sikistir* israr* isyan* berbat* rezil* felaket* korkunc* vahim* kotu* kotul*
        fena* felaket kabul edilemez katlanilmaz imkansiz* garip* tuhaf* acayip* anlamsiz* sacma* manyak* delir* kafay* bozuk* bozul* bozuldu arizal*
        ariza* arıza coktu cokuk olu patla* gitti kasiyor kasma* kasil* surunuyor bazen arada sirada ara sik sikca siklikla surekli devaml* hep her
        zaman duzenli* duzensiz* rastgele* aniden birden* ansizin son zamanlarda gecen yakinda uzun suredir gunlerdir haftalardir epeydir tum butun
        bircok cesitli farkl* muhtelif birkac defalarca tekrar tekrardan olagan* normal* standart* alisil* bilindik* bilinen* temel* rutin* klasik*
        genel* siradan* mumkun* olasi* gerekli* gereken* dene* denedi* denendi* deneme* test* kontrol* kontroller* incele* inceled* bakt* bakil*
        arastir* analiz* teshis* yapt* yapil* uygula* uygulan* gerceklest* tuket* tukend* ugras* ugrast* adim* islem* elimizden elimden geleni sonuc*
        sonucsuz* basari* basarisiz* ise yarama* fayda* faydasi* degisik* degism* iyiles* duzelm* fark* cozum* cozul* bosuna nafile hicbir* hic kimse
        bilgi* bilm* bilmiyor* anla* anlam* anlayam* tecrube* deneyim* uzman* uzmanlik* yetkinlik* seviye* ust bir ikinci sonraki kademe* kapsam*
        disinda disi yetkim asiyor ilet* aktar* yonlendir* eskal* devr* devral* ustlen* acil* acilen ivedi* hemen derhal hizli* hizla cabuk* biran
        evvel once onemli* kritik* oncelik* yuksek* lutfen rica* ricasi* tesekk* sagol* selam* merhaba* iyi gunler calismalar kolay gelsin saygi*
        sayin yardim* destek* ilgilen* ilgi* mudahale* duzelt* onar* tamir* hallet* halled* goz at atin atar atabilir simdiden musteri* kullanici*
        calisan* personel* arkadas* mudur* yonetici* patron* amir* insan* kisi* kisiler bey hanim herkes* kimse* ekip* arayan* is isi isler isini
        isleri calis* calisma* calismiyor* islev* fonksiyon* davran* tepki* cevap* yanit* faaliyet* operasyon* uretim* verim* gunluk* gorev* etki*
        etkil* aksa* aksat* aksiyor engel* engell* durdu* duruyor* durma* zarar* kayip* magdur* magduriyet* sikinti* sikintil* gecik* sorun* problem*
        hata* hatal* aksak* aksaklik* vaka* olay* durum* konu* mesele* husus* talep* belir* cikiyor* olus* yasan* yasiy* tekrarl* devam* bildir* soyl*
        dedi* diyor* anlat* belirt* iddia* aktard* sistem* uygulama* program* yazilim* bilgisayar* makine* cihaz* alet* arac* donanim* hizmet* servis*
        ve veya ama fakat ancak ki de da icin ile gibi kadar gore sonra bu su o bunlar sunlar onlar ben sen biz siz onun bunun benim senin bizim sizin
        bana sana bize size ona beni seni bizi sizi ne neden niye nicin nasil nerede kim hangi biraz cok az daha en hala halen yine gene artik henuz
        simdi var yok degil evet hayir mi mu olan olarak oldu olur olmus olsa sadece maalesef belki galiba herhalde sanirim mutlaka kesin
        """,
    "concrete": """
        kagit* kagid* sayfa* tepsi* toner* serit* cizgi* tarayici* tara* yazici* yazdir* cikti* etiket* barkod* kasa* terazi* ekran* monitor* siyah*
        beyaz* mavi* kirmizi* yesil* titr* yanip klavye* fare* mikrofon* kamera* hoparlor* kulaklik* gurultu* sicak* isin* koku* duman* batarya* sarj*
        kablo* priz* guc adaptor* parola* sifre* hesap* hesab* profil* yetki* izin* erisim* kilit* klasor* dosya* posta* eposta* mail* takvim* imza*
        sertifika* lisans* surucu* guncelle* surum* versiyon* yeniden* baslat* acili* acilm* kapan* kapat* donu* donma* sunucu* veritaban* yedek*
        disk* ag agi router* modem* switch* port* vpn wifi telefon* arama* cagri* baglan* baglant* kesil* pencere* dugme* buton* alan* sutun* satir*
        tablo* formul* makro* rapor* liste* aktarim* kaydet* kayit* yukle* indir* kopya* kaybol* cift* kat katta katinda ofis* magaza* depo* fabrika*
        istanbul* ankara* izmir* bursa* muhasebe* bordro* maas* satis* satinalma* sofor* kamyon* doktor* hasta* ogretmen* pazartesi sali carsamba
        persembe cuma cumartesi pazar dakika* saniye* saat* vardiya* degistir* degisti* tasin* kuruldu kurulum* yuklendi fatura* siparis* irsaliye*
        """,
}
