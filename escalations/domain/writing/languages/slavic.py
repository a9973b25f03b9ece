"""Polish; Czech and Slovak; Croatian, Serbian in Latin script and Slovene."""

POLISH = {
    "concrete": """
        zdjec* foto* wideo* parter* pietr* ksiegow* handlow* sprzedaw* trener* lekarz* lekark* pacjent* uczni* nauczyciel* magazynier* kierowc* kurier* kasjer* recepcjon* kadr* plac place hr prawn* zakup* zamkniec* saldo przelew* stan
        stany inwentaryz* rysun* czesc czesci czujnik* waga wagi alarm* klimatyz* ups prad* bezpiecznik* ogien dym wod* wyciek* zalan* remont* sufit* okablow* przeprowadz* dotyk* rysik* tablet* rolk* klawisz* harmonogr*
        skrypt* batch repozyt* retencj* tasm* gwarancj* wymian* oferta dostawc* producent* umow* hosting operator* numer* dzwon* sluch* glosnik* przekier* kolejk* nadgodz* podwoj* duplikat* kontakt* predkos* rozmaz* liczy licz* sum*
        zaokragl* walut* euro odlacz* aparat* papier* kartk* stron* toner* tusz* beben bebna podajnik* zacie* smug* etykiet* czytnik* skaner* identyfikator* bramk* drzwi kas kasa kasy szuflad* echo szum* uspi* wybudz* zielon*
        czerwon* pomarancz* dioda led lampk* gniazd* ladowark* dok usb hdmi karta karty chip odczyt* gosc goscinn* list* przewoz* dostaw* wysylk* plac* lista vat eksport* import* makro formul* kolumn* tabel* przycisk* okn* pol
        pole pola raport* zapytan* baz* baza indeks* kopi* replik* synchron* domen* gpo proxy vlan dns dhcp swiatlow* anten* sygnal* regul* antywirus* spam kwarant* phishing mfa token* wygas* uniewazn* ciezarow* ramp* magazyn* sklep*
        fabryk* recepcj* siedzib* oddzial* miejsc* pelna pelny pamiec przegrzew* hotspot* komork* podpis* profil* wersj* migocz* obraz* wlacz* wylacz* zawiesz* zacina* mruga* miga* czarn* bial* pust* niebiesk* woln* otwier* otworz*
        zamyka* laduj* druk* skan* zapis* polacz* rozlacz* logow* zalog* hasl* kont* plik* folder* dysk* dostep* uprawn* kabel* ekran* klawiatur* mysz* bateri* wentylator* gorac* halas* zapach* dzwiek* mikrofon* kamer* sluchawk* serwer*
        poczt* skrzynk* kalendarz* faktur* zamow* licencj* certyfikat* sterownik* firewall* zapor* port* reset* odblok* przywro* nada* instal* restart*
        """,
    "filler": """
        niezwykl* wyczerp* dostepne dostepnych dostepnymi opcje opcja wykonywac wykonuja wykonywan* podobno rzuc* fatalnie rzuccie rzuc rzucic okiem oko zadowoleni* wizerun* reputac* zaufani* wyrazn* wzorc* wzorzec schemat* gleb*
        poglebion* bardziej szczegolow* zaawansow* przewidywaln* nieprzewidywaln* logicz* losow* wewnetrzn* zewnetrzn* konkretn* skomplikowan* zlozon* niestabil* stabiln* zmienn* nierown* przerywa* spowolni* wolno powolny wspolnie wraz
        lacznie obok wokol wzdluz pomiedzy spod znad zza zamiast albowiem bowiem gdyz azeby iz jakoby zas jednakze chociaz choc skoro dopoki dopiero wtedy wowczas totez przeto ponadto ani badz tudziez wlasnie akurat chyba raczej
        oczywiscie owszem niech niechaj oby czyz sobaj kazdego kazdej kazdym kazdemu obaj obie oba oboje niektore niektorzy niektorych tyle tylu ilu ile pozostale pozostali bylby bylaby byloby byliby bywa bywaja stac stalo stala stal
        staje ida isc chodzi chodza chodzilo szlo poszlo przyszlo przychodzi dostal dostala dostaje wzial wziac wez wezcie bierz biore brac dajcie daj dajemy dali zajmij zajmijcie zajmie dzwonil* dzwoni telefonowal* pisal* napisal*
        rozwazyc rozwaz* rozpatrz* przyjrz* przyjrzec ogarn* ogarnac czego zalezy zalezn* zaleznosc* glowe glowa glowy kogos madrzejsz* madr* dopyta* zapyta* spyta* pytan* vip gubi* przerast* przekracz* wykracz* sil sila sily rece reke
        rak reka pila piła kontakt* skontakt* dzwoni* zadzwon* uzywa* uzyci* uzytkow* korzyst* podczas trakcie gdyby skad stad dokad dotad grozi groza odejsci* odejdzie cierpliw* nerwy nerw przyczyn* hipotez* rada rady porad* zagadk*
        tajemnic* wszystkim wszystkimi wszystkiego wszystkiemu niczego niczemu niczym nikogo nikomu nikim kims tamten tamta tamto tamtej owego powinien powinna powinno powinny wyskakuje wyskakuja wyskoczyl wyskoczylo wyswietla sluzbow*
        firmow* biurow* roboczy robocza stacja zwyczajn* problemow* problemik trudnosc* trudno trudny trudna utrudni* utrudn* przeszkad* przeszkod* niedogodn* niedziala* nieprawidlow* niepraw* nietypow* niespodziewan* nieoczekiwan*
        niewyjasn* niezrozum* anomali* objaw* objawy zachowuj* zachowan* zachowyw* dziwacz* szwank* kuleje lezy siada siadl siadlo padl padlo padla kaprys* wariuj* swiruj* fiks* rzecz rzeczy sprawy kwesti* temat okolicznosc*
        kontekst* aspekt* sposobem narzedzi* oprogram* aplikacj* programik urzadzen* kierowni* szef* przelozon* menedzer* manager* wspolpracowni* pracownic* personel* ekip* dzial dzialu dzialem osobami ludziom ludzmi klienci klientow
        uzytkownik* robota roboty robote robocie zajec zajecia codzienn* codzienni* bieząc* biezac* dzialaln* operacyj* wydajnos* opoznie* opozni* strat* traci tracimy szkod* uciazl* uniemozliw* przestoj* probowalem probowalam
        probowalismy sprobowal* wyprobow* wyprobowa* przetestowal* sprawdzal* sprawdzil* przejrz* przegl* szuka* poszuk* znalez* znajd* znalaz* wykry* ustal* zdiagnoz* diagnoz* diagnost* rozpozn* zbad* bada* badal* naprawi* usuniec*
        usunieto poprawi* pomogl* pomoze pomocn* wspar* wspomoz* ratuj* ratunku zna znam znamy umie umiec potrafi* rozum* rozumiem rozumiemy pojecie pomysl* wskazow* domysl* zielonego kompetentn* doswiadcz* fachow* wykwalif* zasob* srodki
        srodkow eskalow* eskaluj* przekierow* oddaj* oddelegow* skierow* kieruj* zwracam zwracamy zwracaja zwroc* prosba chciał* chcialby chcieliby zyczy zyczeni* oczekuj* domag* potrzebn* niezbedn* wymaga* odpowiedni* stosown* nalezyt*
        nalezy dotycz* powiazan* poszczegoln* rozn* roznorodn* liczn* wielokrotn* wielu paru pare sporo mnostw* mase masa kup* ogrom* strasz* okropn* fatal* kiepsk* slab* gorsz* lepiej gorzej najgor* standard* rutyn* podstaw* tradycyj*
        ogoln* powszech* prost* proste czest* wielokrot* regularn* okresow* sporadycz* chwilow* chwil* chwila moment* momentami sekund* miesi* rok roku lat dluzsz* dawna dawno niedawn* poniedawna poczatk* pozniej wczesniej uprzedni*
        poprzedni* zeszl* ubiegl* powtarz* powraca* powroc* wraca* wrocil* ponown* ponawia* trwa* utrzym* zdarz* dziej* wystap* nastep* pojaw* mysl* sadz* wydaje uwaz* przypuszcz* wierz* nadziej* licze liczymy pozdrowien*
        szacun* uszanow* serdeczn* milego dzionka wieczor* przepras* wybacz* sorry sorki niestet* powiadom* poinform* zawiad* zglosz* zglasza* narzek* wspomn* wspomin* twierdz* opowiad* oznajm* przekazal* wyjasn* tlumacz* udan* nieudan*
        bezskut* bezowoc* daremn* skuteczn* nieskuteczn* pozytyw* negatyw* pomyslni* marn* prozno przynosi przynios* przynioslo dalo szczerze naprawd* praktycz* faktycz* dokladn* oczywisc* jasn* pewn* calkow* zupeln* czesciow* kompletn*
        totaln* ogolni* uzupeln* dopisz* dopis* wpisz* wypeln* podam podac abyscie czyli wiec zatem jednak natomiast ktokolwiek jakas jakies jakichs jakikolwiek gdziekolwiek cokolwiek czegos czyms komus czemus nia niego niej nich
        niemu zdenerw* poddenerw* zirytow* wsciek* zla zlosc* niecierpliw* sfrustr* zaniepok* zmartw* ustawienie ustawienia ustawien konfiguracja konfiguracje porzadku porzadek parametry raz razem czasem czasami niekiedy rzadko czesto
        zawsze nigdy okazjonalnie losowo nieregularnie co jakis poza oprocz wewnatrz zewnatrz ponad ponizej powyzej wobec wskutek mimo pomimo moj moja moje moi moich moim moimi mojej mojego mojemu swoj swoja swoje swoich swoim twoj nasz
        nasza nasze naszych naszym naszej wasz wasza wasze jestem jestes jestesmy jestescie bylem bylam bylismy bedziemy bede bedzie mialem mialam mielismy moglem moglismy moze mozesz mozecie musze musimy chcialem chcielismy kompetencje
        kompetencji kompetencjami zakres zakresem zakresie wiedza wiedzy wiedze umiejetnosc umiejetnosci odpowiedzialnosc odpowiedzialnosci dziala dzialac dzialal dzialala dzialalo dzialaly dzieje dziac wystepuje wystapil zdarza naprawic
        naprawa pomoc pomaga pomagac pomaga wspierac rozwiazac rozwiazuje roznica roznicy poprawa poprawy ktos nikt cos nic gdzies nigdzie wszedzie pojawiaja czesto czasem co chwile uciazliw* dokuczliw* zgodnie instrukcja procedura
        reakcje reakcja odpowiedz odpowiedzi obsluge obsluga zajecie podjecie uwage uwaga zainteresowanie pomocy sprawdzone sprawdzony przetestowane zrobione naprawienie naprawe naprawa usuniecie rozpatrzenie szybka szybko pilna wczoraj
        rana poczatku momentu nagle nagla zawsze moglby moglibyscie moglbys mogliby chcialbym chcialabym prosbe zdenerwowany zdenerwowana zirytowany niecierpliwi niecierpliwy naciska domaga wkurzony mozliwe mozliwosci sposobow metod opcji
        drugiej drugi linia linii poziom poziomu dziala dzialalo dzialaja przestalo przestal przestala interwencj* drugiej pierwszej trzeciej druga kolejnej duzy duza duze ogromny wielki powazny powazne czynnosci czynnosc wykonano
        sprawdzono przetestowano zrobiono podjeto podjete przeprowadzono zglasza zglaszaja skarzy prosi prosza oczekuje domaga wystepuje wystepuja utrzymuje pojawia powtarza powraca wszystkie mozliwe mozliwosci sposoby metody sposob znane
        standardowe podstawowe rutynowe nie mam pomyslu pomyslow pojecia wiem zrobic dalej juz wiecej potrafie potrafimy umiem umiemy jestem stanie udalo rozwiazac naprawic znalezc znalazlem znaleziono rozwiazania rozwiazanie przyczyny
        przyczyna doswiadczenia doswiadczenie kompetencje kompetencji uprawnien mozliwosciami telefonicznie rozmowa rozmowie ustalen zgodnie prosilbym prosilabym prosimy uprzejmie zajecie przejecie podjecie szybkie szybka najszybciej
        pilna pilne pilnie pilny pilnej klienta klientka uzytkownika uzytkownicy pracownik pracownikow pracownicy codziennej codzienna pracy utrudnia utrudnienia utrudnione paraliz* regularnie czasem czasami sporadycznie stale caly ciagle
        i a o u w we z ze na do od po za pod nad przy przez przed dla bez u miedzy oraz ale lecz albo lub czy ze zeby aby bo poniewaz gdy kiedy gdzie jak jaki jaka jakie co kto ktory ktora ktore ktorzy dlaczego jesli ja ty on ona ono my
        wy oni one mnie mi ciebie ci jego jej go mu nas nam was wam ich im nimi nim sie siebie sobie moj moja moje nasz nasza nasze ten ta to te ci tego tej tym tych temu taki taka takie tam tu tutaj teraz juz jeszcze nadal wciaz ciagle
        znowu znow zawsze nigdy czesto dzis dzisiaj wczoraj jutro rano wieczorem niedawno ostatni* obecnie nagle po prostu niestety moze prawdopodobnie okolo bardzo zbyt duzo malo wiele wiecej mniej kilka kilku wszystk* wszyscy kazdy
        kazda zaden zadne zadnych zadnego zadnej nic nikt cos ktos inny inna inne ten sam sama samo samo tak nie tylko tez takze rowniez jest sa byl byla bylo byly byc bedzie beda mam ma maja mamy miec mial mozna moge moze mozemy moga
        musi musza trzeba powinn* chce chcemy robi robic zrobi* zrobion* robil* idzie daje dac dal da sie zostal zostala pozosta* wie wiem wiadomo dziala* dzialac dzialal* dziali funkcjon* pracu* pracowa* praca pracy prace pracuje
        pracowac praci pracovat praca uzyw* problem* blad bledu bledy bledem usterk* awari* zgloszen* sprawa* sprawe spraw* ticket* incydent* sytuac* temat* zepsut* niesprawn* uszkodz* klopot* nieznan* dziwn* prosze* prosi* prosba* dzieki
        dziekuj* pozdraw* witam dzien dobry czesc szanown* panstwo pani pan z gory uprzejm* pilne pilna pilny pilnie szybk* natychmiast* jak najszybciej asap wazn* priorytet* krytyczn* wysok* mozliw* niemozliw* pomoc* pomoz* pomag*
        wsparci* sprawdz* sprawdzen* spojrz* zobacz* zerkn* analiz* przeanaliz* zbada* test* przetest* prob* sprob* probow* wyprob* napraw* rozwiaz* rozwiaz* usun* popraw* zajac zaj* obsluz* dzialan* krok* kroki standardow* podstawow*
        zwykl* typow* normaln* wykonan* wykonal* przeprowadz* skutk* rezultat* efekt* powodzen* uzytkown* klient* pracowni* koleg* kolez* ludzi osoba osoby osob firma firmy zespol* dotkniet* wplyw* wplywa* zablokow* biznes* produktywn*
        codzien* zadan* obowiazk* zly wsciekl* niezadowol* skarz* czeka* czekaj* system* aplikac* program* oprogramow* komputer* pc sprzet* urzadz* maszyn* uslug* technicz* eskal* przekaz* przekazuj* przej* lini* poziom* ekspert*
        specjalist* wiedz* odpowiedz* zakres* potrzeb* wymag* koniecz* zglasz* zglosil* mowi* powiedzial* informuj* opis* szczegol* informac* pojawi* wyswietl* komunikat* wystep* dalej czas* godzin* dni dnia dzien tydzien tygod* minut*
        nowy nowe nowa poprzedn* zmian* zmieni* taki sam bez zmian poprawn* wlasciw* oczekiw* proces* procedur* rzecz* uda* udal* dluzej dlugo
        """,
    "nothing": "brak nic zaden zadne zadnych zadnej nie nieznan*",
    "unsure": "wiadomo wiem znan*",
    "quantity": "kilka kilku wiele wszyscy wszystkich nikt caly cala cale niektor*",
    "count": "jeden jedna jedno dwa dwie dwoch trzy cztery piec szesc siedem osiem dziewiec dziesiec polowa tylko",
    "info": "info informac* szczegol* wszystko wiecej opis",
    "code": "blad kod",
    "see": "rozmawialem rozmawialam rozmawialismy ustalalismy pisalem pisalam gadalem gadal* mowilem mowilam wyslalem wyslalam rozmawialem rozmawialam rozmawialismy ustalalismy pisalem pisalam gadalem gadal* mowilem mowilam wyslalem wyslalam zob patrz rozmaw* omowion* ustalon* zrzut* jw",
    "place": "teamsach teamsie slacku slacka whatsappie rozmowie rozmow* spotkan* korespond* mailach mailem skrzynce teamsach teamsie slacku slacka whatsappie rozmowie rozmow* spotkan* korespond* mailach mailem skrzynce chat* czat* czacie teams mail* mailu email telefon* zalacz* notat* zgloszen* ticket* wyzej nizej temat* rozmow* wiadomosc* zrzut* ekran* watk*",
    "talk": "z zapyt* spyt*",
    "act": "restart* zrestart* reset* zreset* reinstal* zainstal* wymien* usunie* wyczysz* aktualiz* zaktualiz* przeloguj* przelogow* uruchom*",
    "result": "bez zmian* ten sam samo blad pomog* ok dalej nadal dziala rozwiaz* po potem nic nie",
    "ask": "prosze potrzeb* wymag* uprawn* dostep* nadac przyznac sprawdzenie utworzyc dodac odblokow* przywroc* zresetow* admin* decyzj* ustaw* skonfigur*",
    "device": "stacja laptopie stacja laptopie laptop* komputer* pc drukark* serwer* telefon* biuro dom przegladark* siec wifi produkcj*",
    "looked": "wedlug wg uzytkown* pyt* log* kalendarz* sprawdz* wsus",
    "mood": "zdenerw* zirytow* wsciek* zly zla niezadowol* niecierpliw* skarz* narzek* sfrustr* wkurz*",
    "usual": "zwykl* standard* normaln* typow* zwyczajn*",
}

CZECH_SLOVAK = {
    "concrete": """
        foto* video* obraz* prizem* patro patra poschod* uctar* uctov* obchodn* prodav* lektor* lekar* pacient* zak* zaci ucitel* skladnik* ridic* vodic* kuryr* recepcn* personaln* mzdov* pravn* nakup* uzaver* uzavr* saldo prevod*
        inventur* vykres* dil dily snimac* vaha alarm* klimatiz* ups proud* prud* jistic* ohen dym kour* vod* unik* vytop* strop* kabelaz* stehov* dotyk* tablet* koleck* klaves* naplanovan* skript* batch uloziste
        ulozisk* retenc* pask* zaruk* vymen* nabidk* dodavat* vyrobc* smlouv* zmluv* hosting operator* cislo cisla zvoni* sluch* reproduk* front* prescas* nadcas* dvakrat duplicit* kontakt* rychlost* rozmaz* smouh* pocit*
        scit* zaokrouhl* men euro pristroj* zostav* dotaz* obchod* papir* listy stran* toner* inkoust* valec zasobnik* zmuchl* stitk* stitok etiket* carov* ctecka citack* skener* badge turniket* dver* pokladn* zasuvk* ozven* sumi* sum
        uspan* probud* prebud* zelen* cerven* oranz* dioda led kontrolk* nabijeck* nabijack* dok usb hdmi kart* cip cteni citan* host* dodac* dodav* expedic* mzdy mzda vyplat* dph export* import* makro vzorec* sloupec* stlpec tabulk*
        tlacit* okno okna pol* pole sestav* report* datab* index* zaloh* replik* synchron* domen* gpo proxy vlan dns dhcp optik* anten* signal* pravidl* antivir* spam karanten* phishing mfa token* vyprs* expir* zneplatn* kamion* ramp*
        sklad* tovarn* recepc* central* poboc* mist* pln* pamet* prehriv* hotspot* mobil* podpis* profil* verz* zapn* vypn* zamrz* zasek* seka* blik* cern* ciern* bil* biel* prazdn* modr* pomal* otevr* otvor* otvar* zavr* zatvor* nacit*
        tisk* tlac* sken* uklad* uloz* pripoj* odpoj* prihlas* odhlas* hesl* ucet* soubor* subor* slozk* priecin* disk* pristup* opravnen* prava kabel* obrazov* klavesnic* mys* bateri* ventilator* horuc* horka hluk* zapach* zvuk*
        mikrofon* kamer* sluchatk* server* post* schrank* kalendar* faktur* objednav* licenc* certifik* ovladac* firewall* port* reset* odemk* odblok* obnov* pridel* instal* restart*
        """,
    "filler": """
        vzdycky vycerp* dostupne dostupnych dostupnou plnit plni povinnost* povinnosti pry nevsedn* vyjimec* vynimoc* nevyzpytat* vzorce vzorca vzor hlubsi hlubsie hlbs* hlbok* hlubok* vsech vsetkych ostatni* ostatn* urobil
        urobila mohol zial podrobnejs* pokrocil* spokojenost* spokojnost* povest* dover* duver* predvidat* nepredvidat* nahodil* logick* udelala zkusenejs* skusenejs* odborn* interni externi interny externy zjavn* raz nedela
        nedelaji melo vyrazne vyrazny stazuj* kompliku* nestabil* stabil* premenliv* promenliv* preruseni pomalost spomal* zpomal* poveda spolu spolocn* spolecn* dohromady vedle vedla uprostred kol vzhledem ohledne ohladom ohlad* avsak
        nicmene jednak bud budto anebo cili tedy teda totiz totizto sice hoci trebaze acko ackoli jakmile dokud pokial nakolko nebot pricemz pritom jestli jestlize ci leda ledaze jakoby akoze ktereho kterych kterem ktorych ktorym
        ktoreho ktorej kazda kazde oba obe oboje leckdo lecco tolik tolko kolik kolko tentokrat minule minuly minula onehdy budte byly abych abychom abyste kdybych kdybychom bych chodia jit ist prijit prist prislo doslo dostal dostala
        dostat vzit vzali vezmete vezmite berte brat ber dejte dajte dali daval udelal udelali udelejte urobili urobte spravte nechte nechajte nechat koukni koukněte kouknete podivejte pozrite pozri mrknete poradne poriadne radne riadne
        sprav* potom nastav* toho tohoto tomuto teto tuto tuhle tohle tenhle tahle nestast* nestasn* stastn* sil sily sila silu poslete poslat poslite nekomu niekomu nekoho niekoho nekym niekym zeptat zeptame zeptam
        opyta* spyta* dopta* idu dat dam dame dava posuvam posuvame posunout vip ztraci kontakt* vola* zavola* presahuj* presahuje prevysuj* ruce ruky mic nedokaz* nezvlad* zvlad* nestac* nestih* hroz* vyhroz* odejit odist
        trpeliv* nervy hypotez* tip tipy rada zahad* odkud odkial kam nicem nicim nicemu nikomu nikoho kteremu kterou kterym cemu cem com coho ceho problemik* obtiz* obtaz* tazkost* tezkost* nesnaz* neprijemn* komplik* slozit*
        zlozit* nespravn* podivn* podivne zvlastn* cudn* neobvykl* necekan* neocak* nevysvetl* anomal* priznak* symptom* chovan* chova chovaji sprava spravaju blbne blbnou blbnu blbost* zlobi zlobilo zlobia haprovat* hapruje drhne drhnou
        kolabuj* spatn* spatne zle zly horsi horsie lepsi lepsie nejhorsi hrozn* strasn* desn* otresn* veciach zalezitost* zalezitos* tema tematu okolnost* kontext* podrobnost* zpusob* sposob* forma formou stranka smysl zmysel duvod*
        dovod* pricin* nastroj* zariz* zariad* stroj stroje pristroj* firemni firemny firemna firemne sluzebn* pracovn* pracovni pracovny stanic* beznej bezny lidi lidem lidmi ludom ludmi vedouc* veduc* sef* manaz* nadrizen* nadriaden*
        kolegyn* zamestn* pracovnik* pracovnic* oddelen* kolektiv* kazdeho klienti pracujem robot* robime cinnost* kazdodenn* provoz* prevadz* vykonnost* zdrz* zdrzuj* mesk* strata* ztrac* stracame omez* obmedz* brani branit zabran*
        znemoz* ochrom* paralyz* stoji stojime nemuz* nemoz* nemuzou nemuzeme muzou mohou hodne hodně spoust* kopec plno dost docela celkem dosti pomerne vylozene naprost* uplne celkom castecn* ciastocn* proverov* provere* preveren*
        preverit* preverte hleda* hlada* najdeme zjist* zist* odhal* diagnost* zkouma* skuma* prozkoum* preskum* prohled* prezre* prozk* studov* koukn* koukal* divat* dival* juk* pozera* pozre* nahled* doresi* dories* spravit pomoh*
        pomuz* pomaha* napomoh* podpori* zachran* odstran* napravit* naprav* poradit poradi poradte vedel* vedet vediet tusim tusime tusi tuseni tusenie napad* napadu predstav* nechap* chap* rozum* nerozum* znal* znat poznam odbor*
        zkusen* skusen* kvalifik* kompetent* prostredk* schopn* posun* posouv* postoup* presmer* presmerov* delegov* eskalac* eskalov* eskaluj* obrac* obrat* obracia chtel* chcel* prejeme praje nezbytn* nevyhnut* zapotreb* prislus* vhodn*
        patricn* naleži* odpovidaj* zodpovedaj* souvis* suvis* jednotliv* ruzn* rozn* pocetn* cetn* opakov* opakuj* opetovn* znov* zas obycejn* obycajn* beznym typick* standard* rutin* zaklad* klasick* bezna vseobec* obecn* jednoduch*
        prost* cast* obcas* periodic* pravideln* nepravid* sporadic* prerus* chvil* okamz* moment* sekund* vterin* mesic* mesiac* rok* let nedavn* posledn* minul* predtim predtym drive skor pozdej* pozdeji neskor* pak vyskyt* vyskytl*
        nastal* dej* projevuj* prejav* objav* pokracuj* zustav* zostav* vraci vracia vrati vratil* myslim myslime zda zdá zrejme pravdepod* snad doufam dufam dufame verime dik vdak* dakuj* zdrav* hezky pekny srdecn* omlouv*
        ospravedl* prominte prepac* lito luto ozna* sdel* povid* tvrd* zmin* spomin* spomenul* vysvetl* popisov* ohlas* nahlasov* upozor* upozorn* inform* marn* bezvysled* neusp* zbytec* zbytoc* ucinn* neucinn* uzitec* vysledek vysledk*
        efektiv* uprimn* opravdu naozaj skutec* skutoc* presn* samozrejm* jasn* zjevn* urcit* urcite doplnim doplnit doplni dopln* vyplnim vyplnit vypln* dopisu dopisem nejak* nejaky nejaka nejake nejaci nejakou nijak niako nejako jaksi
        akosi kdokoli ktokol* cokoli cokol* kdekoli nekter* niektor* takov* takyt* takze tudiz proto preto vsak lenze ovsem jenze nez nezli kdyby keby bysme jemu ni nej nemu nim jejich nami vami vasim nasim vcetne vratane kolem
        okolo behem pocas skrz misto miesto proti nervoz* nastv* nahnev* rozcil* rozhor* netrpel* frustr* znepokoj* obav* nastaveni nastavenie nastavenia konfigurace konfiguracia poradku poriadku parametry nekdy niekedy obcas obcasne
        casto malokdy zriedka vzdy nikdy porad stale nahodne nepravidelne chvili chvilu mimo krome okrem vne uvnitr vnutri nad pod naproti kvuli kvoli navzdory napriek moje moji mojich mojim meho memu mym mymi svuj svoj sve svoje svych
        nas nase nasi naseho nasich vas vase vasi jsem jsi jsme jste som si sme ste budu bude budeme byl byli mel mela meli muzu muzeme mohl mohli musim musime chtel chteli kompetence kompetencie rozsah ramec ramci znalosti schopnosti
        zodpovednost funguje fungoval fungovala nefunguje deje stava stalo nastava opravit pomoct pomoci pomaha resit rozdil zlepseni zlepsenie nekdo nikdo niekto nikto neco nic nikde nekde vsude objevuji objavuju casto obcas neustale
        dokola neprijemne otravne postup postupu vubec vobec sme jsme jste ste vyskusali vyzkouseli vsetko vse nic vcera vcerejska vcerajska rana zacatku zaciatku najednou odrazu nahle prevzeti prevzatie reakci reakciu odpoved vyrizeni
        vybavenie pozornost zasah zasahu pomoci pomocou doreseni doriesenie mohli byste bys mohl mohla radi rad prosba prosbou zadost ziadost nervozni nervozny nastvany nastvana netrpelivy stiznost staznost tlaci naliha druhe druhej linie
        linka linke uroven urovni chodi chodilo nechodi slape neslape bezi nebezi fungovalo potiz* zada ziada nevim neviem vime vieme rady radu rad dal rychle rychlo rychlu rychlou rychla reseni riesenie pretrvav* stale trva porad
        provedeno provedeny provedene vykonane vykonany standardni standardne zakladni zakladne bezne obvykle veskere vsechna vsetky mozne moznosti mozna postupy kroky ukony vyzkouseli zkouseli skusali vyskusali vyskusane vyskusal zkusil
        zkusili zkouseno vsechno vsetko pomohlo nepomohlo nepomaha neprislo velky velka velke velmi vazny vazne zavazny zavazne znacny dopad dopady vliv neumim neviem nedokazu nedokazem nedari nedari podarilo nepodarilo nepodarilo vyresit
        vyriesit opravit najit najst nenasel nenasli nenasiel predavam odovzdavam preposielam posilam posielam eskaluji eskalujem dalsi dalsiu dalsimu vyssi vyssej druhou druhu uroven zadam ziadam zadame ziadame poprosim poprosit chteli
        chceli bychom by dohody dohodnuto dohodli telefonicky ustne zkusenosti skusenosti znalosti kompetence uzivatele pouzivatelia zakaznici klienta praci praca pracu robotu nemohou nemozu nemoznost a i ale nebo alebo ani ze aby kdyz
        ked kde jak ako jaky aky co kdo kto ktery ktera ktere ktory ktora ktore proc preco protoze pretoze pokud ak ja ty on ona ono my vy oni ony me mne mi mu ho ji ju jej nas nam vas vam jim jich ich im se sa si muj moj nas tento tato
        toto ten ta to te ti ty tom tomu tim tym tady tu tam zde ted teraz nyni uz este jeste stale porad znovu zase opet opat vzdy nikdy dnes vcera zitra zajtra rano vecer nedavno posledni posledne nahle proste bohuzel mozna mozno asi
        velmi velice prilis moc malo mnoho vela vice viac mene nekolik niekolko vsechno vsetko vse vsichni vsetci kazdy zadny zadne ziadny ziadne ziadna nic nikdo nikto neco nieco nekdo niekto jiny iny stejn* rovnak* taky take tiez tez
        jen len pouze iba ne nie ano v ve na do od z ze s se so k ke ku o u po za pod nad pri pred pro pre bez mezi medzi dle podla je jsou su byl bola byla bolo bylo byli boli byt bude budou budu mam ma maji maju mame mit mat muze moze
        muzeme mozeme mohu mozu muzu lze musi treba potreba mel mal mela chce chci chcem dela robi delat robit udelat urobit jde nejde ide nejdu neni nie nemuze nemoze nelze nefung* funguj* funkc* nefunkc* praca pracy prace pracuje
        pracowac praci pracovat pracov* pouziv* pouzit* problem* chyb* zavad* poruch* vypad* tiket* ticket* pozadav* poziadav* situac* pripad* vec veci rozbit* pokazen* nezname neznam* divn* prosim* prosime* dekuj* dakujem* diky vdaka
        dobry den ahoj pozdrav* s pozdravem s pozdravom vazen* predem vopred urgent* nalehav* spech* rychl* okamzit* ihned hned co nejdriv* najskor nejdrive co nejrychleji asap dulez* dolez* prior* priorit* kritick* vysok* moz moznost
        mozne mozna pomoc* pomoz* pomahat podpor* kontrol* zkontrol* skontrol* podiv* pozr* mrkn* provert* prover* overit* overit overil overeno overene analyz* prosetr* test* otestov* zkus* zkous* skus* skus* vyzkous* vyskus* oprav*
        vyres* vyries* resit resi resim resime resen reseno reseni riesit riesi riesime riesenie rieseny reseni riesenie krok* standardn* zakladn* obvykl* bezn* normaln* proveden* vykonan* uspech* uspesn* neuspes* vysled* uzivatel*
        pouzivatel* zakaznik* klient* zamestnan* koleg* lide ludia osob* firm* tym tymu tim timu ovlivn* ovplyv* dopad* blokov* blokuj* obchod* produktiv* denn* ukol* uloh* nastvan* nahnevan* nespokoj* stezuj* ceka* caka cakame cakaju
        cakat system* aplikac* program* software zarizen* zariaden* pocitac* pc technick* sluzb* eskal* predav* predat* preda* odovzd* prevz* prevziat* uroven* urovn* linka linku expert* specialist* znalost* opravnen* odpovedn* potreb*
        nutn* vyzad* hlas* nahlas* rika* hovori* popis* detail* informac* zobraz* objev* objavuj* hlaseni hlask* pretrv* trva* trva cas casu hodin* dni dnu tyden tyzden minut* novy nova nove novou noveho predchoz* predosl* zmen* stejne
        beze spravn* ocekav* ocakav* proces* postup* dal dale dalej
        """,
    "nothing": "zadny zadne zadna ziadny ziadne ziadna nic ne nie neznam*",
    "unsure": "znam* vime vieme",
    "quantity": "nekolik niekolko vsichni vsetci mnoho vela vsechny vsetky nikdo nikto cely cela cele",
    "count": "jeden jedna jedno dva dve tri ctyri styri pet sest sedm sedem osm osem devet deset desat pulka polovica jen len pouze iba",
    "info": "info informac* detail* vse vsetko vice viac popis",
    "code": "chyba kod",
    "see": "mluvili rozprav* rozpraval* psal pisal* volal* posilal* posielal* mluvili rozprav* rozpraval* psal pisal* volal* posilal* posielal* viz vid pozri probran* domluven* dohodnut* snimek* screenshot* mluvil* hovoril*",
    "place": "konverzace teamsech teamsoch slacku whatsapp* schuzk* stretnut* hovor* mailem mailu konverzace teamsech teamsoch slacku whatsapp* schuzk* stretnut* hovor* mailem mailu chat* teams mail* email telefon* priloh* poznamk* tiket* ticket* vyse nize vyssie nizsie predmet* konverzac* sprav* zprav* snimk* obrazov*",
    "talk": "s se so zeptat* opytat*",
    "act": "restart* reset* preinstal* reinstal* nainstal* vymen* smaz* zmaz* vycist* aktualiz* odhlas* prihlas* vypnut* zapnut*",
    "result": "stejn* rovnak* beze bez zmen* efekt* ok vyres* funguje nepomoh* stale po potom nic chyba pretrvava",
    "ask": "prosim potreb* nutn* prava prav* pristup* opravnen* pridat* vytvor* povol* zkontrol* skontrol* nastav* obnov* admin* rozhod*",
    "device": "notebook* laptop* pocitac* pc tiskarn* tlaciar* server* telefon* kancelar* prohlizec* prehliadac* sit siet wifi produkc* doma",
    "looked": "podle podla dle uzivatel* pouzivatel* dotaz* log* kalendar* overen* wsus",
    "mood": "nastvan* nahnevan* rozcilen* stezuj* staznuj* stazuj* nespokoj* netrpeliv* rozhorc* nestast*",
    "usual": "bezn* standard* normaln* obycejn* obycajn* typick* klasick*",
}

SOUTH_SLAVIC = {
    "concrete": """
        foto* slik* video* prizem* kat kata nadstrop* sprat* racunovod* prodaj* prodav* predavat* predavac* lijecnik* lekar* zdravnik* pacient* pacijent* ucenik* ucitelj* skladist* vozac* voznik* kurir* kadrov* pravn* nabav* zakljuc*
        inventur* nacrt* senzor* vag* tehtnic* alarm* klim* ups struj* elektrik* osigurac* dim vod* curi strop* selit* tablet* tipk* raspored* skript* spremist* retenc* garanc* jamst* zamjen* dobavljac* dobavitelj* proizvod* ugovor*
        pogodb* operater* broj broja stevilk* zvon* slusalic* prekovrem* nadur* dvaput dvakrat duplikat* kontakt* brzin* hitrost* mutn* zbroj* zaokruz* valut* eur* papir* list lista listov* toner* tint* ladic* predal*
        zgnjec* naljepn* nalepn* citac* citalnik* skener* vrata kasa kase blagajn* jek odjek sum* spanj* zelen* crven* rdec* led lampic* luck* uticnic* vticnic* punjac* polniln* dok usb hdmi kartic* cip citanj* gost* otpremn* dobavnic*
        isporuk* dostav* plac* pdv ddv izvoz* uvoz* makro formul* stup* stolp* tabel* tablic* gumb* dugme prozor* okn* polje polja popis* seznam* izvjest* izvest* porocil* upit* baza baze bazo indeks* kopij* replik* sinkron* sinhron*
        domen* gpo proxy vlan dns dhcp optik* anten* signal* pravil* antivirus* spam karanten* phishing mfa token* istek* potek* kamion* ramp* skladis* trgovin* tvornic* tovarn* recepc* poslovnic* podruznic* mjest* mest* pun* poln*
        memorij* pomnil* pregrij* pregrev* hotspot* mobitel* potpis* podpis* profil* verzij* ukljuc* iskljuc* pali pale gasi zamrz* smrz* trep* crn* bijel* bel* prazn* plav* spor* otvar* otvor* zatvar* ucitav* ispis* stamp* tisk* sken*
        sprem* cuva* spoj* povez* prijav* lozink* gesl* racun* nalog* datotek* mapa mape disk* pristup* dostop* kabel* ekran* zaslon* tipkovnic* mis* bateri* ventilator* vruc* buk* zvuk* mikrofon* kamer* server* posta posti sanduc*
        kalendar* faktur* narudzb* licenc* certifikat* odkleni* otkljuc* vrati dodijel* instal* vklop* izklop* odpr* zapr*
        """,
    "filler": """
        iscrp* izcrp* dostupne dostupno mogucnost* razpoloz* razpolozljiv* moznost* kazu li uzasno neobicaj* nenavadn* izjemn* dublj* dubok* strane stran strani kolega koleg globlj* globok* temeljit* detaljn* zadovoljstv* zadovoljn*
        ugled* povjer* poverenj* zaupanj* predvid* nepredvid* logik* logic* obrazac obrazca vzorc* strucnij* napredn* unutarnj* notranj* vanjsk* kao kot prosli prosle proslo proslog prosla put puta delo dela otezava otezav*
        zadnjic zadnjič zadnje zadnja veoma izrazito nestabil* stabil* isprekid* usporen* upocasn* zajedno skupaj pored pokraj oko okolo protiv proti glede namesto tijekom tokom medtem premda mada posto buduci ukoliko nego no dakle naime
        odnosno niti cak dapace tada zatim tako ovako onako takav takva takvi svaki svaka svako oba obje toliko koliko torej namrec oziroma celo pac kadar dokler nato tedaj takrat tak taksen taksna vsaka vsako obe ves vsa vseh vsem vsemi
        nikogar nikomur nicesar bile budem bude budu bih bismo dosao doslo dolazi ide idu ici isao islo uzmi uzmite uzeti dajte daj dao dali daju stavi stavili bodi gre gredo iti sel slo prislo pride vzemi vzemite dal dajo nared* naredite
        uredite uredi pogledajte pogledati poglejte vidite videti vidjeti zvao zvala zove klical klicala pitati ponovn* nikakv* prevazilaz* prelaz* presega* nadilazi* nadmas* naprej nekom* nekomu vprasa* pitam* vip koristi*
        uporabl* upotreb* kontaktir* zovi zovem poklic* nazvat* nazovi ruke roke glavu glavo lopt* pametnij* iskusnij* izkusen* prijeti odhod otisli strplj* strpljen* potrpez* zivce zivci hipotez* savjet* savet* nasvet*
        zagonet* uganka kome komu koga cime cega cemu nicega nicemu odakle kamo kam tja cim poteskoc* teskoc* nezgod* neugodn* neprijatn* neprijetn* komplik* cudn* cudno neobicn* neocekiv* nepricak* neobjas* anomal* simptom*
        ponasa* ponas* obnasa* obnas* zeza blesav* steka stekaju lose los* slabo grozno strasno uzas* hudo stvar* stvari zadev* tema temu okolnost* kontekst* nacin* nacini oblik* smisao smisl* razlog* uzrok* vzrok* bistvo alat* orodj*
        uredj* naprav* stroj* masin* poslovn* sluzben* racunalo obicn* obicaj* navadn* sef* menadz* vodja vodje rukovod* nadreden* kolegic* kolegi sodelav* osoblj* osebj* ekip* odjel* odelj* oddelk* ljude ljudima strankam zaposlen* posao
        posla poslu rad rada radu radom radit* radim* dnevn* svakodnevn* vsakodnevn* obavez* aktivnost* djelatn* delatn* dejavnost* produktiv* zastoj* kasni kasnjenj* zamud* gubi gubim* izgub* steta stete ometa ometaju sprecava* onemoguc*
        ovira* prepreci* paraliz* utic* vpliv* nemoguc* stoji stoje probal* isproba* poskusa* preizkus* preveril* preverja* pregled* gledal* gleda* traz* trazil* iska* iskali pronal* pronasl* naslo nasli nasel ustanov* utvrd* dijagnost*
        diagnost* razisk* analizir* rijes* rjes* resava* resit* resev* popravlj* pomog* pomoz* pomaz* pomoc* pomag* podpor* podrs* podrz* spasi* resite ukloni* uklanj* odpravi* odpravlj* zna znaju znanj* ve pojma pojem ideja ideje ideju
        idej razum* shvat* iskust* izkus* strucn* strokovn* kvalifik* kompetent* usposob* resurs* eskalir* proslijed* prosled* prosledu* prebac* preusmjer* preusmer* predaj* predaja* salj* saljem saljemo posilj* posreduj* obraca* obrac*
        obrnil* zel* zelimo zelj* trazim* treba* nuzn* nujn* neophod* odgovaraj* primjer* primer* ustrez* pojedin* posamez* razlic* razn* brojn* stevil* visekrat* veckrat* mnostv* gomil* hrpa kup dosta prilicno precej dovolj stvarno
        zaista uobicaj* tipic* tipick* rutin* opce opst* splosn* jednostav* enostav* klasic* cest* pogost* povremen* obcasn* redovit* redn* period* trenutn* trenutak tren sekund* mjesec* mesec* godin* let leta davno odavno nedavn* ranije
        prej potem onda pocetk* zacetk* ponavlja* vraca* vracaju nastavlja* ostaj* ostane desav* dogad* dogaj* zgodi zgodil* pojav* javlj* javi iskace iskac* mislim* mislimo cini izgleda valjda verjetno vjeroj* verovat* nadam*
        upam* upamo ocek* pricak* hval* pozdravi* postov* spostov* ugodan srdac* oprost* izvin* zao zal nazal zali* zale pritoz* spomin* spomen* omen* tvrd* trdi rekl* rekao rece pravi pravijo pove povedal* objas* pojas* obavij* obavest*
        obvest* neuspe* neusp* uspes* uspje* uzalud* zaman beskoris* korist* ucink* iskreno zapravo pravzaprav dejansk* tocno tacno naravno jasno ocit* ocigled* potpuno povsem popolnoma djelomi* delimi* delno dopuni* dopolni* popuni*
        izpolni* kasnej* naknadno neki neka neke nekih nekom nekako nekakv* nekje negdje negde nekad nikako nicim ipak stoga zato takoder takodje tudi vendar ceprav iako toda jo njim njima njej njemu sebe njegov* njen* njihov* nervoz*
        ljut* ljuti jez* jezn* zabrin* zaskrb* frustrir* postavke postavki podesavanja redu konfiguracija nastavitve nastavitev redu parametri ponekad katkad cesto rijetko retko uvijek uvek nikad nikada povremeno nasumicno izvan van
        unutar osim umjesto umesto usprkos moj moja moje mojih mojim mojoj svoj svoja svoje nas nasa nase nasih sam si smo ste bio bila bili bit cu cemo mogu mozemo mogao mogla mogli moram moramo kompetencij* znanje znanja nadleznost*
        djelokrug* opseg funkcionira funkcionise dogada dogadja desava razlika razlike poboljsanj* vcasih redko vedno nikoli obcasno zunaj razen moja moje mojih nasa sem sva bom bomo lahko morem moremo pristojnost* pristojnosti znanja
        razlik* izboljsanj* stalno cesto povremeno pojavljuju javljaju smeta nezgodno pogosto nenehno jucer jutros odjednom uopce uopste reakcij* odgovor podrske podrsku intervencij* rjesavanje resavanje hitnu hitne mozete mozemo bi biste
        mogli moglo ljutit nestrpljiv nervozan trazi trazimo druge druga linije linija vceraj zjutraj nenadoma sploh odziv resevanje posredovanje lahko bi prosili prosimo pomaze pomazu pomaga pomagalo pomoglo probali probao probala
        probano isprobali isprobano poskusili poskusano preizkusili pokusali prijavljuje prijavio trazi traze zahtijeva postoji postoje traje ostaje ponavlja velik velika veliko ozbiljan ozbiljno znatno znam znamo vise dalje uraditi
        uciniti napraviti ucinjeno napravljeno uradeno ucinili napravili rijesiti resiti rijesili resili moguce mogli uspjeli uspeli uspio uspeo uspelo uspjelo pronasli pronaci naci uzrok uzroka rjesenja resenja potesko* tesko* smetnj*
        hitna hitne hitnu brza brzo brzu pomoc potrebna podrska podrsku korisnici kupac kupci stranke poslovanje poslovanja utjecaj uticaj veliki storiti naredili naredil vse mogoce ne vem vemo resiti tezava tezavo tezave napaka napake
        veliko vpliv poslovanje i a ali ili pa te ni da ne se si je su sam smo ste bio bila bilo bili biti bit ce cu cemo ima imaju imam imamo nema nemaju moze mogu moci mozemo mora moraju treba trebam trebamo zeli hoce ovo ovaj ova ovi
        ove to taj ta ti te tu tamo ovdje ovde gdje gde kad kada kako sto sta tko ko koji koja koje zasto jer ako ja ti on ona ono mi vi oni one me mene nas nam vas vam ih im njega njoj mu joj ga svoj moj nas u na s sa za od do iz po pri
        pod nad pred poslije posle nakon prije pre bez kroz medju zbog prema dalje jos uvijek uvek vec opet ponovo ponovno samo vrlo jako mnogo puno malo nekoliko vise manje sve svi svih sva nitko niko nista nesto netko neko drugi ista
        isti isto jedan danas jucer juce sutra sada sad kasnije nedavno odjednom jednostavno nazalost mozda radi rade raditi radila funkcionira* funkcionise* problem* gresk* pogresk* kvar* pokvar* incident* tiket* ticket* zahtjev* slucaj*
        situacij* molim* molimo hvala pozdrav* postovani* lijep unaprijed hitno hitan hitna brzo odmah vazno prioritet* kriticn* sto prije moguce asap pomoc pomozite pomogn* pomozi podrsk* provjer* prover* pogleda* pogledaj* rijesi* resi*
        rjesen* resen* poprav* analiz* istraz* test* proba* pokusa* standardn* osnovn* uobicajen* korak* koraci izvrsen* uspjeh* uspeh* rezultat* korisni* klijent* zaposleni* kolege ljudi osob* firma tvrtk* utjec* utice* blokiran* poslov*
        ljut nezadovolj* ceka* sustav* sistem* aplikacij* program* racunal* racunar* uredaj* usluga eskal* proslij* prosledj* preuzm* razin* nivo strucnjak* potreb* javlja* kaze opis* detalj* informacij* pojavljuje poruk* traje vrijeme
        vreme sati dan dana tjedan minut* novy nova nove novou noveho zadnj* promjen* promen* ispravn* in ali pa da ne se je so sem smo ste bil bila bilo biti bo bodo ima imajo imam nima lahko more morejo mora treba to ta te tega ti tu
        tam kje kdaj kako kaj kdo kateri zakaj ker ce jaz ti on ona mi vi oni mu ji jih jim nas nam vas vam v na s z za od do iz po pri pod nad pred brez skozi zaradi se vedno ze spet znova samo zelo veliko malo nekaj vec manj vse vsi
        vsak nihce nic kdo drug* isto isti ista istega danes vceraj jutri zdaj prosim* hvala pozdrav* lep nujno hitro takoj pomoc pomagaj* preveri* poglej* resi* popravi* poskus* delu* deluje dela* delati napak* tezav* uporabnik* stranka
        strank*
        """,
    "nothing": "nema nista nic nikakv* ne nepoznat* neznan*",
    "quantity": "nekoliko mnogi svi svih svi vec vse vsi nitko niko nihce vise",
    "count": "jedan jedna dva dvije dve tri cetiri pet sest sedam osam devet deset pola samo",
    "look": "vidjeti",
    "see": "razgovaral* pricali pricao govorili dogovoril* pisao pisala poslao poslala poslal razgovaral* pricali pricao govorili dogovoril* pisao pisala poslao poslala poslal vidi pogledaj dogovoren* screenshot* glej priloga prilozen*",
    "place": "viber* whatsapp* sastan* sestan* slack* teamsu teamsih razgovoru mejl* maila mailu poziv* klic* viber* whatsapp* sastan* sestan* slack* teamsu teamsih razgovoru mejl* maila mailu poziv* klic* chat* teams mail* email telefon* prilog* biljesk* tiket* ticket* gore dolje dole zgoraj spodaj naslov* razgovor* poruk* pogovor*",
    "talk": "s sa z pitaj* pitati vprasaj*",
    "act": "restart* resetir* ponovn* pokren* instal* zamijen* zamen* obris* zbris* ocis* azurir* posodob*",
    "result": "isto ista isti bez promjen* promen* sprememb* ok rijesen* resen* radi deluje nakon nije pomog*",
    "ask": "molim prosim potreb* treba pristup* dostop* prav* ovlast* dodati dodeli* odobr* vrati* provjeri* preveri* admin*",
    "device": "laptop* racunal* racunar* pc pisac* stampac* tiskalnik* server* streznik* telefon* ured* kancelar* pisarn* mreza omrezje wifi",
    "looked": "prema korisni* uporabnik* log* kalendar* pita* vprasa*",
    "mood": "ljut* nervoz* nezadovolj* zali* zale pritoz* jezn* nestrplj* nestrpn*",
    "usual": "obicn* standard* normaln* uobicajen* navad* tipic*",
}
