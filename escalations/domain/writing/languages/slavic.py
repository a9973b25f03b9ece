"""Slavic languages: Polish; Czech and Slovak; Russian, Ukrainian, Bulgarian and Serbian; Croatian and Slovene."""

POLISH = {
    "concrete": """
        wlacz* wylacz* zawiesz* zacina* mruga* miga* czarn* bial* pust* niebiesk* woln* otwier* otworz* zamyka* laduj* druk* skan* zapis* polacz* rozlacz* logow* zalog* hasl* kont* plik* folder* dysk* dostep* uprawn* kabel* ekran* klawiatur* mysz* bateri* wentylator* gorac* halas* zapach* dzwiek* mikrofon* kamer* sluchawk* serwer* poczt* skrzynk* kalendarz* faktur* zamow* licencj* certyfikat* sterownik* firewall* zapor* port* reset* odblok* przywro* nada* instal* restart*
    """,
    "filler": """
        ustawienie ustawienia ustawien konfiguracja konfiguracje porzadku porzadek parametry
        raz razem czasem czasami niekiedy rzadko czesto zawsze nigdy okazjonalnie losowo nieregularnie co jakis
        poza oprocz wewnatrz zewnatrz ponad ponizej powyzej wobec wskutek mimo pomimo
        moj moja moje moi moich moim moimi mojej mojego mojemu swoj swoja swoje swoich swoim twoj nasz nasza nasze naszych naszym naszej wasz wasza wasze
        jestem jestes jestesmy jestescie bylem bylam bylismy bedziemy bede bedzie mialem mialam mielismy moglem moglismy moze mozesz mozecie musze musimy chcialem chcielismy
        kompetencje kompetencji kompetencjami zakres zakresem zakresie wiedza wiedzy wiedze umiejetnosc umiejetnosci odpowiedzialnosc odpowiedzialnosci
        dziala dzialac dzialal dzialala dzialalo dzialaly dzieje dziac wystepuje wystapil zdarza
        naprawic naprawa pomoc pomaga pomagac pomaga wspierac rozwiazac rozwiazuje
        roznica roznicy poprawa poprawy
        ktos nikt cos nic gdzies nigdzie wszedzie
        pojawiaja czesto czasem co chwile uciazliw* dokuczliw* zgodnie instrukcja procedura
        reakcje reakcja odpowiedz odpowiedzi obsluge obsluga zajecie podjecie uwage uwaga zainteresowanie pomocy sprawdzone sprawdzony przetestowane zrobione naprawienie naprawe naprawa usuniecie rozpatrzenie
        szybka szybko pilna wczoraj rana poczatku momentu nagle nagla zawsze
        moglby moglibyscie moglbys mogliby chcialbym chcialabym prosbe
        zdenerwowany zdenerwowana zirytowany niecierpliwi niecierpliwy naciska domaga wkurzony
        mozliwe mozliwosci sposobow metod opcji drugiej drugi linia linii poziom poziomu
        dziala dzialalo dzialaja przestalo przestal przestala
        interwencj* drugiej pierwszej trzeciej druga kolejnej duzy duza duze ogromny wielki powazny powazne czynnosci czynnosc wykonano sprawdzono przetestowano zrobiono podjeto podjete przeprowadzono
        zglasza zglaszaja skarzy prosi prosza oczekuje domaga wystepuje wystepuja utrzymuje pojawia powtarza powraca
        wszystkie mozliwe mozliwosci sposoby metody sposob znane standardowe podstawowe rutynowe
        nie mam pomyslu pomyslow pojecia wiem zrobic dalej juz wiecej
        potrafie potrafimy umiem umiemy jestem stanie udalo rozwiazac naprawic znalezc znalazlem znaleziono rozwiazania rozwiazanie przyczyny przyczyna
        doswiadczenia doswiadczenie kompetencje kompetencji uprawnien mozliwosciami
        telefonicznie rozmowa rozmowie ustalen zgodnie
        prosilbym prosilabym prosimy uprzejmie zajecie przejecie podjecie szybkie szybka najszybciej pilna pilne pilnie pilny pilnej
        klienta klientka uzytkownika uzytkownicy pracownik pracownikow pracownicy codziennej codzienna pracy utrudnia utrudnienia utrudnione paraliz*
        regularnie czasem czasami sporadycznie stale caly ciagle
        i a o u w we z ze na do od po za pod nad przy przez przed dla bez u miedzy oraz ale lecz albo lub czy ze zeby aby bo
        poniewaz gdy kiedy gdzie jak jaki jaka jakie co kto ktory ktora ktore ktorzy dlaczego jesli ja ty on ona ono my wy oni one mnie mi ciebie ci
        jego jej go mu nas nam was wam ich im nimi nim sie siebie sobie moj moja moje nasz nasza nasze ten ta to te ci tego tej tym tych temu taki taka takie
        tam tu tutaj teraz juz jeszcze nadal wciaz ciagle znowu znow zawsze nigdy czesto dzis dzisiaj wczoraj jutro rano wieczorem
        niedawno ostatni* obecnie nagle po prostu niestety moze prawdopodobnie okolo bardzo zbyt duzo malo wiele wiecej mniej
        kilka kilku wszystk* wszyscy kazdy kazda zaden zadne zadnych zadnego zadnej nic nikt cos ktos inny inna inne ten sam sama samo samo tak nie tylko tez takze rowniez
        jest sa byl byla bylo byly byc bedzie beda mam ma maja mamy miec mial mozna moge moze mozemy moga musi musza trzeba powinn* chce chcemy
        robi robic zrobi* zrobion* robil* idzie daje dac dal da sie zostal zostala pozosta* wie wiem wiadomo
        dziala* dzialac dzialal* dziali funkcjon* pracu* pracowa* praca pracy prace pracuje pracowac praci pracovat praca uzyw* problem* blad bledu bledy bledem usterk* awari* zgloszen* sprawa* sprawe spraw* ticket* incydent* sytuac* temat*
        zepsut* niesprawn* uszkodz* klopot* nieznan* dziwn*
        prosze* prosi* prosba* dzieki dziekuj* pozdraw* witam dzien dobry czesc szanown* panstwo pani pan z gory uprzejm*
        pilne pilna pilny pilnie szybk* natychmiast* jak najszybciej asap wazn* priorytet* krytyczn* wysok* mozliw* niemozliw*
        pomoc* pomoz* pomag* wsparci* sprawdz* sprawdzen* spojrz* zobacz* zerkn* analiz* przeanaliz* zbada* test* przetest* prob* sprob* probow* wyprob* napraw* rozwiaz* rozwiaz* usun* popraw* zajac zaj* obsluz* dzialan* krok* kroki standardow* podstawow* zwykl*
        typow* normaln* wykonan* wykonal* przeprowadz* skutk* rezultat* efekt* powodzen*
        uzytkown* klient* pracowni* koleg* kolez* ludzi osoba osoby osob firma firmy zespol* dotkniet* wplyw* wplywa* zablokow* biznes* produktywn* codzien* zadan* obowiazk* zly wsciekl* niezadowol* skarz* czeka* czekaj*
        system* aplikac* program* oprogramow* komputer* pc sprzet* urzadz* maszyn* uslug* technicz* eskal* przekaz* przekazuj* przej* lini* poziom* ekspert* specjalist* wiedz* odpowiedz* zakres* potrzeb* wymag* koniecz*
        zglasz* zglosil* mowi* powiedzial* informuj* opis* szczegol* informac* pojawi* wyswietl* komunikat* wystep* dalej czas* godzin* dni dnia dzien tydzien tygod* minut* nowy nowe nowa poprzedn* zmian* zmieni* taki sam bez zmian poprawn* wlasciw* oczekiw* proces* procedur* rzecz* uda* udal* dluzej dlugo
        """,
    "nothing": "brak nic zaden zadne zadnych zadnej nie nieznan*",
    "unsure": "wiadomo wiem znan*",
    "quantity": "kilka kilku wiele wszyscy wszystkich nikt caly cala cale niektor*",
    "count": "jeden jedna jedno dwa dwie dwoch trzy cztery piec szesc siedem osiem dziewiec dziesiec polowa tylko",
    "info": "info informac* szczegol* wszystko wiecej opis",
    "code": "blad kod",
    "see": "zob patrz rozmaw* omowion* ustalon* zrzut* jw",
    "place": "chat* czat* czacie teams mail* mailu email telefon* zalacz* notat* zgloszen* ticket* wyzej nizej temat* rozmow* wiadomosc* zrzut* ekran* watk*",
    "talk": "z zapyt* spyt*",
    "act": "restart* zrestart* reset* zreset* reinstal* zainstal* wymien* usunie* wyczysz* aktualiz* zaktualiz* przeloguj* przelogow* uruchom*",
    "result": "bez zmian* ten sam samo blad pomog* ok dalej nadal dziala rozwiaz* po potem nic nie",
    "ask": "prosze potrzeb* wymag* uprawn* dostep* nadac przyznac sprawdzenie utworzyc dodac odblokow* przywroc* zresetow* admin* decyzj* ustaw* skonfigur*",
    "device": "laptop* komputer* pc drukark* serwer* telefon* biuro dom przegladark* siec wifi produkcj*",
    "looked": "wedlug wg uzytkown* pyt* log* kalendarz* sprawdz* wsus",
}
CZECH_SLOVAK = {
    "concrete": """
        zapn* vypn* zamrz* zasek* seka* blik* cern* ciern* bil* biel* prazdn* modr* pomal* otevr* otvor* otvar* zavr* zatvor* nacit* tisk* tlac* sken* uklad* uloz* pripoj* odpoj* prihlas* odhlas* hesl* ucet* soubor* subor* slozk* priecin* disk* pristup* opravnen* prava kabel* obrazov* klavesnic* mys* bateri* ventilator* horuc* horka hluk* zapach* zvuk* mikrofon* kamer* sluchatk* server* post* schrank* kalendar* faktur* objednav* licenc* certifik* ovladac* firewall* port* reset* odemk* odblok* obnov* pridel* instal* restart*
    """,
    "filler": """
        nastaveni nastavenie nastavenia konfigurace konfiguracia poradku poriadku parametry
        nekdy niekedy obcas obcasne casto malokdy zriedka vzdy nikdy porad stale nahodne nepravidelne chvili chvilu
        mimo krome okrem vne uvnitr vnutri nad pod naproti kvuli kvoli navzdory napriek
        moje moji mojich mojim meho memu mym mymi svuj svoj sve svoje svych nas nase nasi naseho nasich vas vase vasi
        jsem jsi jsme jste som si sme ste budu bude budeme byl byli mel mela meli muzu muzeme mohl mohli musim musime chtel chteli
        kompetence kompetencie rozsah ramec ramci znalosti schopnosti zodpovednost
        funguje fungoval fungovala nefunguje deje stava stalo nastava
        opravit pomoct pomoci pomaha resit rozdil zlepseni zlepsenie
        nekdo nikdo niekto nikto neco nic nikde nekde vsude
        objevuji objavuju casto obcas neustale dokola neprijemne otravne postup postupu
        vubec vobec sme jsme jste ste vyskusali vyzkouseli vsetko vse nic vcera vcerejska vcerajska rana zacatku zaciatku najednou odrazu nahle
        prevzeti prevzatie reakci reakciu odpoved vyrizeni vybavenie pozornost zasah zasahu pomoci pomocou doreseni doriesenie
        mohli byste bys mohl mohla radi rad prosba prosbou zadost ziadost
        nervozni nervozny nastvany nastvana netrpelivy stiznost staznost tlaci naliha
        druhe druhej linie linka linke uroven urovni
        chodi chodilo nechodi slape neslape bezi nebezi fungovalo
        potiz* zada ziada nevim neviem vime vieme rady radu rad dal rychle rychlo rychlu rychlou rychla reseni riesenie pretrvav* stale trva porad
        provedeno provedeny provedene vykonane vykonany standardni standardne zakladni zakladne bezne obvykle veskere vsechna vsetky mozne moznosti mozna postupy kroky ukony
        vyzkouseli zkouseli skusali vyskusali vyskusane vyskusal zkusil zkusili zkouseno vsechno vsetko pomohlo nepomohlo nepomaha neprislo
        velky velka velke velmi vazny vazne zavazny zavazne znacny dopad dopady vliv
        neumim neviem nedokazu nedokazem nedari nedari podarilo nepodarilo nepodarilo vyresit vyriesit opravit najit najst nenasel nenasli nenasiel
        predavam odovzdavam preposielam posilam posielam eskaluji eskalujem dalsi dalsiu dalsimu vyssi vyssej druhou druhu uroven
        zadam ziadam zadame ziadame poprosim poprosit chteli chceli bychom by
        dohody dohodnuto dohodli telefonicky ustne
        zkusenosti skusenosti znalosti kompetence
        uzivatele pouzivatelia zakaznici klienta praci praca pracu robotu nemohou nemozu nemoznost
        a i ale nebo alebo ani ze aby kdyz ked kde jak ako jaky aky co kdo kto ktery ktera ktere ktory ktora ktore proc preco protoze pretoze pokud ak ja ty on ona ono my vy oni ony
        me mne mi mu ho ji ju jej nas nam vas vam jim jich ich im se sa si muj moj nas tento tato toto ten ta to te ti ty tom tomu tim tym tady tu tam zde ted teraz nyni uz este jeste stale porad znovu zase opet opat vzdy nikdy
        dnes vcera zitra zajtra rano vecer nedavno posledni posledne nahle proste bohuzel mozna mozno asi velmi velice prilis moc malo mnoho vela vice viac mene nekolik niekolko vsechno vsetko vse vsichni vsetci kazdy zadny zadne ziadny ziadne ziadna nic nikdo nikto neco nieco nekdo niekto jiny iny
        stejn* rovnak* taky take tiez tez jen len pouze iba ne nie ano v ve na do od z ze s se so k ke ku o u po za pod nad pri pred pro pre bez mezi medzi dle podla
        je jsou su byl bola byla bolo bylo byli boli byt bude budou budu mam ma maji maju mame mit mat muze moze muzeme mozeme mohu mozu muzu lze musi treba potreba mel mal mela chce chci chcem
        dela robi delat robit udelat urobit jde nejde ide nejdu neni nie nemuze nemoze nelze nefung* funguj* funkc* nefunkc* praca pracy prace pracuje pracowac praci pracovat pracov* pouziv* pouzit* problem* chyb* zavad* poruch* vypad* tiket* ticket* pozadav* poziadav* situac* pripad* vec veci rozbit* pokazen* nezname neznam* divn*
        prosim* prosime* dekuj* dakujem* diky vdaka dobry den ahoj pozdrav* s pozdravem s pozdravom vazen* predem vopred
        urgent* nalehav* spech* rychl* okamzit* ihned hned co nejdriv* najskor nejdrive co nejrychleji asap dulez* dolez* prior* priorit* kritick* vysok* moz moznost mozne mozna
        pomoc* pomoz* pomahat podpor* kontrol* zkontrol* skontrol* podiv* pozr* mrkn* provert* prover* overit* overit overil overeno overene analyz* prosetr* test* otestov* zkus* zkous* skus* skus* vyzkous* vyskus* oprav* vyres* vyries* resit resi resim resime resen reseno reseni riesit riesi riesime riesenie rieseny reseni riesenie krok* standardn* zakladn* obvykl* bezn* normaln* proveden* vykonan* uspech* uspesn* neuspes* vysled*
        uzivatel* pouzivatel* zakaznik* klient* zamestnan* koleg* lide ludia osob* firm* tym tymu tim timu ovlivn* ovplyv* dopad* blokov* blokuj* obchod* produktiv* denn* ukol* uloh* nastvan* nahnevan* nespokoj* stezuj* ceka* caka cakame cakaju cakat
        system* aplikac* program* software zarizen* zariaden* pocitac* pc technick* sluzb* eskal* predav* predat* preda* odovzd* prevz* prevziat* uroven* urovn* linka linku expert* specialist* znalost* opravnen* odpovedn* potreb* nutn* vyzad*
        hlas* nahlas* rika* hovori* popis* detail* informac* zobraz* objev* objavuj* hlaseni hlask* pretrv* trva* trva cas casu hodin* dni dnu tyden tyzden minut* novy nova nove novou noveho predchoz* predosl* zmen* stejne beze spravn* ocekav* ocakav* proces* postup* dal dale dalej
        """,
    "nothing": "zadny zadne zadna ziadny ziadne ziadna nic ne nie neznam*",
    "unsure": "znam* vime vieme",
    "quantity": "nekolik niekolko vsichni vsetci mnoho vela vsechny vsetky nikdo nikto cely cela cele",
    "count": "jeden jedna jedno dva dve tri ctyri styri pet sest sedm sedem osm osem devet deset desat pulka polovica jen len pouze iba",
    "info": "info informac* detail* vse vsetko vice viac popis",
    "code": "chyba kod",
    "see": "viz vid pozri probran* domluven* dohodnut* snimek* screenshot* mluvil* hovoril*",
    "place": "chat* teams mail* email telefon* priloh* poznamk* tiket* ticket* vyse nize vyssie nizsie predmet* konverzac* sprav* zprav* snimk* obrazov*",
    "talk": "s se so zeptat* opytat*",
    "act": "restart* reset* preinstal* reinstal* nainstal* vymen* smaz* zmaz* vycist* aktualiz* odhlas* prihlas* vypnut* zapnut*",
    "result": "stejn* rovnak* beze bez zmen* efekt* ok vyres* funguje nepomoh* stale po potom nic chyba pretrvava",
    "ask": "prosim potreb* nutn* prava prav* pristup* opravnen* pridat* vytvor* povol* zkontrol* skontrol* nastav* obnov* admin* rozhod*",
    "device": "notebook* laptop* pocitac* pc tiskarn* tlaciar* server* telefon* kancelar* prohlizec* prehliadac* sit siet wifi produkc* doma",
    "looked": "podle podla dle uzivatel* pouzivatel* dotaz* log* kalendar* overen* wsus",
}
CYRILLIC = {
    "concrete": """
        включ* выключ* завис* виснет тормоз* мига* мерца* пищит черн* бел* пуст* син* медлен* откры* закры* загруж* груз* печат* скан* сохран* подключ* отключ* соедин* обрыв* вход* логин* парол* учет* файл* папк* диск* доступ* прав* кабел* экран* монитор* клавиатур* мыш* батаре* вентилятор* греет* горяч* шум* запах* звук* микрофон* камер* наушник* сервер* почт* ящик* календар* счет* счёт* заказ* лиценз* сертификат* драйвер* файрвол* порт* сброс* разблок* восстанов* назнач* установ* перезагр* перезапус*
        вмика* вимика* вимкн* увімкн* зависа* блима* чорн* біл* порожн* синь* повільн* відкр* закр* завантаж* друк* збер* підключ* відключ* з'єдн* облік* теч* права екран* клавіатур* акумулят* шум звук* мікрофон* сервер* пошт* календар* рахун* замовл* ліценз* сертифікат* розблок* віднов* признач* встанов* перезавант*
        пуск* изключ* замръзва* мига* черен празен бавн* отвар* затвар* зарежд* печат* сканир* запис* свърз* прекъс* парол* акаунт* файл* папк* достъп* екран* клавиатур* сървър* поща* фактур* поръчк* лиценз* отключ*
        укључ* искључ* замрз* треп* црн* празн* спор* отвар* затвар* штамп* скенир* чува* повез* лозинк* налог* приступ* екран* тастатур* сервер* пошт* рачун*
    """,
    "filler": """
        настройки настройка настроек конфигурация конфигурацию порядке порядок параметры налаштування конфігурація гаразд порядку параметри настройките конфигурация ред наред подешавања реду
        иногда порой редко всегда никогда изредка периодически случайно хаотично беспорядочно временами
        вне внутри снаружи выше ниже помимо кроме вместо вследствие несмотря согласно
        моей моего моему моим моими моём моем мою нашей нашего нашему нашим нашими вашей вашего вашему своей своего своему своим своими его её их
        являюсь был была было будем будете буду может могут можешь смог смогла смогло смогли должны обязан хочу хотим хотят
        компетенции компетенций компетенция зона зоне зоны ответственности рамках обязанностей квалификация квалификацию
        работает работал работала работало работали заработает функционирует происходит происходило случается случилось возникает возникло
        чинить чинит починить помогать помочь решать решает разница разницы улучшений улучшения
        кто-то никто что-то нигде везде где-то некому
        то сё толку толком понятия представления
        інколи іноді часом рідко завжди ніколи періодично випадково поза всередині окрім моєї мого моїй моїм моїми нашої нашого своєї свого є був була будемо можу можуть зміг змогли повинні компетенції межах
        працює працював працювало відбувається трапляється різниці різниця хтось ніхто десь ніде ні
        понякога често рядко винаги никога периодично извън вътре моята моите моя мои нашите съм са бях бяха беше ще бъде мога можем можеше трябваше искам компетенции компетентност обхват
        понекад често ретко увек никад изван моје моја мојих наше наших сам смо био била могу можемо моглo компетенција
        постоянно постоянные возникают появляются часто то и дело время от времени сам сами самостоятельно неудобно мешает мешают раздражает постійно виникають часто раз-у-раз сам заважає
        скинул скинула отправил отправила отправлено выслал прислал написал написала написали сбросил вчерашнего вчерашний сегодняшнего утра начала момента вдруг неожиданно
        реакция реакцию ответ ответа содействие содействия содействии поддержке поддержки обработку обработка внимание вмешательство вмешательства устранение устранения устранению решения разобраться
        могли смогли можете сможете могли бы хотел хотели хотелось просьба убедительная большая
        нервничает злится ругается возмущен возмущается раздражен требует настаивает торопит ждут
        второй первой третьей линии линию линия уровня
        ничего никак нормально толком совершенно абсолютно
        учорашнього вчорашнього ранку початку раптом реакцію відповідь сприяння підтримку обробку увагу втручання вирішення могли можете сможете вимагає наполягає злий роздратований
        съдействие съдействието помощта реакция отговор вчера сутринта внезапно изобщо нещата можете бихте моля ви обработка решение
        јуче јутрос одједном уопште реакцију одговор помоћи подршку подршка решавање можете молимо вас
        просит просят попросил сделать сделали сделано делать взять взяли взятие работу работы работой работам перепробов* сильно сильное сильный большое большой крупн* серьезн* значительн* огромн*
        сообщает сообщил жалуется обратился обращается испытывает испытывают сталкивается столкнулся трудност* затруднен* сложност* наблюда* повторя* сохраняется остается имеет место
        всё возможное возможные возможно способы способ методы варианты вариант доступные имеющиеся стандартные известные первичная первичную первичной диагностика базовая базовые
        знаю знаем понимаю понимаем представляю хватает хватило квалификации опыта опыт компетенции полномочий полномочия рамки моих наших своей сил
        найти нашли нашел найдено выявлено обнаружено причину причина причины отклонений замечаний
        помогает помогают помогите помогло помогли помочь дало дали принесло
        передаю передаем перевожу эскалирую вторую второй второго третью следующий следующую старшим старшему коллегам специалистам разработчикам дальнейшего дальнейшей рассмотрения
        договаривались договорились обсуждали телефону устно словам
        как-то как-нибудь что-нибудь либо вообще вовсе совсем полностью частично постоянно регулярно периодически иногда часто время времени
        максимально оперативно оперативное крайне весьма особо реакции реагирования
        просить просять попросив зробити роблять взяти роботу сильно великий велика серйозн* значн* повідомляє скаржиться звернувся стикається труднощ* складн* спостеріг* повторюється зберігається
        спробували перепробували все можливе способи методи стандартні допомагає допомагають допомогло допомогли допоможіть передаю передаємо другу лінію наступний знаю знаємо розумію досвіду знайти знайшли причину причини ще
        моли молят молим иска искат бърза бързо помогна помага помагат опитахме опитах пробвахме пробвах пробвано проверихме проверих направихме направено съобщава оплаква проблемът продължава остава голям голямо сериозн* знам знаем какво повече
        даље постоји постоје пробали пробано помаже помажу помогло проблем корисник пријављује тражи великo знам шта урадити
        и а но или да же бы ли что чтобы как так это этот эта эти этого этой этом того тот та те то там тут здесь где когда куда кто кого кому чем чего почему какой какая какое какие который которая которые
        я ты он она оно мы вы они меня мне тебя тебе его ему её ее ей нас нам вас вам их им ними себя себе мой моя моё мои наш наша наше наши ваш ваша свой своя свои своими своих силами силы сам сама сами
        в во на с со к ко у о об от до из по за под над при про для без через перед между после около из-за ради
        не ни нет уже ещё еще всё все весь вся всех всем всегда никогда опять снова тоже также только очень слишком много мало несколько больше меньше более менее самый хорошо плохо лучше хуже
        сейчас теперь потом сегодня вчера завтра утром вечером днем недавно внезапно просто видимо возможно наверное вероятно к сожалению похоже
        быть был была было были будет будут есть является имеет имеется имею имеем могу может можем могут можно нельзя мог могли надо нужно нужен нужна нужны должен должна должно должны хочу хочет стоит стал стало
        ничего никто ничто что-то кто-то нибудь любой каждый другой другая другие такой такая такое такие тот же самое само прежнему
        работа* работе* заработ* функционир* действу* делать дела* сделан* сделал* происход* использ*
        проблем* ошибк* сбой сбоя сбои неисправн* неполад* поломк* сломал* сломан* инцидент* заявк* тикет* обращени* вопрос* ситуаци* случай случа* дело тема теме непонятн* неизвестн* странн*
        пожалуйста пожалуста прошу просим просьб* спасибо благодар* здравствуйте здравствуй привет добрый день вечер утро уважени* уважаем* коллег* заранее надеюсь
        срочн* быстр* скорее скорей ближайш* немедленн* незамедл* важн* приоритет* критич* высок* асап возможност* возможно невозможн*
        помог* помощ* помоч* поддержк* провер* посмотр* глян* смотр* разобра* разбер* реш* решен* исправ* устран* почин* ремонт* анализ* диагност* исслед* изуч* тест* протест* попыт* попроб* пробов* пытал* стандартн* обычн* базов* основн* нормальн* привычн* шаг* действи* мер меры выполн* провед* результат* успех* безуспешн* безрезульт*
        пользовател* клиент* заказчик* сотрудник* человек люди людей компани* организац* влия* затрону* заблокир* блокир* бизнес* продуктив* ежедневн* задач* деятельн* зл* недовол* жалу* жалоб* ждет ждут ждем ожида*
        систем* приложени* програм* софт оборудован* устройств* компьютер* пк комп техник* техничес* сервис* служб* эскал* переда* переадрес* уровень уровня лини* эксперт* специалист* знани* компетенц* ответствен* треб* необходим*
        сообща* сообщи* сообщен* говор* сказал* указан* указа* описан* опис* подробн* детал* информац* инфо появля* отобража* выдает выда* возника* сохраня* остал* остае* продолж* времен* время час часа часов день дня дней недел* минут* раз нов* прошл* последн* измен* одинаков* правильн* корректн* должным образом ожидал* процесс* регламент* процедур* удалось удается получа* получил* получается
        і й та але або чи що щоб як так це цей ця ці цього того той там тут де коли куди хто кого кому чому який яка яке які котрий я ти він вона воно ми ви вони мене мені тебе його йому її їй нас нам вас вам їх їм себе мій моя наш наша
        у в з із зі до від по за під над при про для без через перед між після не ні немає нема вже ще все усе весь вся всіх завжди ніколи знову також тільки лише дуже багато мало декілька кілька більше менше добре погано
        зараз тепер потім сьогодні вчора завтра зранку нещодавно раптово просто мабуть можливо бути був була було були буде є має маємо можу може можемо можна треба потрібно потрібен потрібна потрібні повинен хочу
        нічого ніхто щось хтось інший інша інші такий досі далі
        прац* запрац* функціон* робити роб* зроб* працю* помилк* збій збої несправ* поламал* зламал* інцидент* запит питанн* незрозум* невідом* дивн*
        прошу просимо будь ласка дякую дякуєм* вітаю добрий день привіт поваг* шановн* колег* терміново термінов* швидк* якнайшвид* негайн* важлив* пріоритет* критичн*
        допомог* допомож* підтримк* перевір* подив* глян* розібр* виріш* рішен* виправ* усун* полагод* аналіз* дослід* тест* спроб* стандартн* звичайн* базов* крок* дії виконан* провед* результат* успіх*
        користувач* клієнт* замовник* співробітн* працівник* людин* люди людей вплив* заблок* бізнес* щоденн* завдан* незадовол* скарж* чека* очіку*
        застосун* додат* програм* пристр* комп'ютер* комп ютер* послуг* ескал* перед* рівень рівня ліні* експерт* фахів* знан* потреб* вимаг* повідом* каже сказав опис* детальн* інформац* з'явля* виника* залиш* триває час година днів тиждень хвилин* нов* останн* змін* однаков*
        е са съм сме беше бяха ще не да се си ли ги го му ме ми те ти ни ви им това този тази тези онзи там тук къде кога кой коя кое кои какво защо как ако че и или но а обаче за от до в във с със на по при под над през след преди без към
        все още вече пак отново винаги никога само много малко няколко всички всичко никой нищо нещо някой друг друга същ* един една моля благодар* здравейте здравей поздрав* спешн* бърз* веднага важн* помогн* помощ провер* погледн* виж* оправ* решe* реш* поправ* опит* проб*
        работи работят работе* функционир* потребител* клиент* служител* грешк* повред* заяв* случа* може могат трябва имам има имат няма нужд* искам
        је су сам смо није нису ће да се га му јој ми ти нас вас њих ово овај ова то тај та те ти ту овде тамо где када ко шта зашто како ако али или и а за од до у на са с по при под пре после без још увек већ опет поново само много мало све свега сви нико ништа нешто неко
        молим хвала поздрав хитно брзо одмах важно помоћ помоз* провер* погледа* реши* поправ* ради не ради раде функциониш* корисник* клијент* грешк* проблем* квар* може мора треба има нема
        """,
    "nothing": "нет ничего никаких нету нема немає нічого няма нищо неизвестн* невідом* нема ништа",
    "unsure": "знаем знаю известно відомо",
    "quantity": "несколько многие все всех некоторые никто кілька декілька багато всі усі всички много няколко весь вся вся сви неколико",
    "count": "один одна одно два две двое три трое четыре пять шесть семь восемь девять десять половина только лише тільки дві чотири п'ять само",
    "info": "информац* інформац* подробн* детал* все всё больше описани* опис",
    "code": "ошибка ошибки помилка код грешка",
    "look": "спроси спросите спросить запитайте смотреть вид",
    "see": "см смотри смотрите приложен* прикреп* обсуд* обговор* говорили скрин* скриншот* виж вж види договор* переписк* переписц* листуван*",
    "place": "чат* тимс teams почт* пошт* письм* телефон* вложени* заметк* тикет* заявк* выше ниже вище нижче тем* скрин* скриншот* переписк* переписц* whatsapp телеграм* тимс* слак* вотсап* ватсап* зум* сообщени* звонк* файл* ссылк* дзвінк* розмов*",
    "talk": "с со у спрос* з із спит* попит*",
    "act": "перезагр* перезапус* перезавант* рестарт* сброс* сбро* скид* переустан* перевстан* установ* встанов* замен* замін* смен* поменя* удал* видал* очист* почист* обнов* онов* переподключ* рестартир* сменен*",
    "result": "изменени* змін* промян* помог* тоже также опять снова ок ok успешно норм есть результат* ошибка исправ* заработ* работает после потом чисто дал дало та же тот само ситуаци*",
    "ask": "нуж* необходим* треб* прошу доступ* прав* потріб* дать дати надати разреш* дозвіл провер* перевір* перезапуст* восстанов* віднов* назнач* добав* додат* настро* налашт* созда* ство* решить моля",
    "device": "ноутбук* компьютер* пк комп'ютер* принтер* сервер* телефон* офис* офіс* дом* браузер* сеть мережа wifi лаптоп* планшет*",
    "looked": "журнал* лог* спрос* опрос* пользовател* користувач* календар* по данным згідно провер* wsus",
}
SOUTH_SLAVIC = {
    "concrete": """
        ukljuc* iskljuc* pali pale gasi zamrz* smrz* trep* crn* bijel* bel* prazn* plav* spor* otvar* otvor* zatvar* ucitav* ispis* stamp* tisk* sken* sprem* cuva* spoj* povez* prijav* lozink* gesl* racun* nalog* datotek* mapa mape disk* pristup* dostop* kabel* ekran* zaslon* tipkovnic* mis* bateri* ventilator* vruc* buk* zvuk* mikrofon* kamer* server* posta posti sanduc* kalendar* faktur* narudzb* licenc* certifikat* odkleni* otkljuc* vrati dodijel* instal* vklop* izklop* odpr* zapr*
    """,
    "filler": """
        postavke postavki podesavanja redu konfiguracija nastavitve nastavitev redu parametri
        ponekad katkad cesto rijetko retko uvijek uvek nikad nikada povremeno nasumicno izvan van unutar osim umjesto umesto usprkos
        moj moja moje mojih mojim mojoj svoj svoja svoje nas nasa nase nasih sam si smo ste bio bila bili bit cu cemo mogu mozemo mogao mogla mogli moram moramo kompetencij* znanje znanja nadleznost* djelokrug* opseg
        funkcionira funkcionise dogada dogadja desava razlika razlike poboljsanj*
        vcasih redko vedno nikoli obcasno zunaj razen moja moje mojih nasa sem sva bom bomo lahko morem moremo pristojnost* pristojnosti znanja razlik* izboljsanj*
        stalno cesto povremeno pojavljuju javljaju smeta nezgodno pogosto nenehno
        jucer jutros odjednom uopce uopste reakcij* odgovor podrske podrsku intervencij* rjesavanje resavanje hitnu hitne mozete mozemo bi biste mogli moglo ljutit nestrpljiv nervozan trazi trazimo druge druga linije linija
        vceraj zjutraj nenadoma sploh odziv resevanje posredovanje lahko bi prosili prosimo
        pomaze pomazu pomaga pomagalo pomoglo probali probao probala probano isprobali isprobano poskusili poskusano preizkusili pokusali prijavljuje prijavio trazi traze zahtijeva postoji postoje traje ostaje ponavlja velik velika veliko ozbiljan ozbiljno znatno
        znam znamo vise dalje uraditi uciniti napraviti ucinjeno napravljeno uradeno ucinili napravili rijesiti resiti rijesili resili moguce mogli uspjeli uspeli uspio uspeo uspelo uspjelo pronasli pronaci naci uzrok uzroka rjesenja resenja
        potesko* tesko* smetnj* hitna hitne hitnu brza brzo brzu pomoc potrebna podrska podrsku korisnici kupac kupci stranke poslovanje poslovanja utjecaj uticaj veliki
        storiti naredili naredil vse mogoce ne vem vemo resiti tezava tezavo tezave napaka napake veliko vpliv poslovanje
        i a ali ili pa te ni da ne se si je su sam smo ste bio bila bilo bili biti bit ce cu cemo ima imaju imam imamo nema nemaju moze mogu moci mozemo mora moraju treba trebam trebamo zeli hoce
        ovo ovaj ova ovi ove to taj ta ti te tu tamo ovdje ovde gdje gde kad kada kako sto sta tko ko koji koja koje zasto jer ako ja ti on ona ono mi vi oni one me mene nas nam vas vam ih im njega njoj mu joj ga svoj moj nas
        u na s sa za od do iz po pri pod nad pred poslije posle nakon prije pre bez kroz medju zbog prema dalje jos uvijek uvek vec opet ponovo ponovno samo vrlo jako mnogo puno malo nekoliko vise manje sve svi svih sva nitko niko nista nesto netko neko drugi ista isti isto jedan
        danas jucer juce sutra sada sad kasnije nedavno odjednom jednostavno nazalost mozda
        radi rade raditi radila funkcionira* funkcionise* problem* gresk* pogresk* kvar* pokvar* incident* tiket* ticket* zahtjev* slucaj* situacij*
        molim* molimo hvala pozdrav* postovani* lijep unaprijed hitno hitan hitna brzo odmah vazno prioritet* kriticn* sto prije moguce asap pomoc pomozite pomogn* pomozi podrsk* provjer* prover* pogleda* pogledaj* rijesi* resi* rjesen* resen* poprav* analiz* istraz* test* proba* pokusa* standardn* osnovn* uobicajen* korak* koraci izvrsen* uspjeh* uspeh* rezultat*
        korisni* klijent* zaposleni* kolege ljudi osob* firma tvrtk* utjec* utice* blokiran* poslov* ljut nezadovolj* ceka* sustav* sistem* aplikacij* program* racunal* racunar* uredaj* usluga eskal* proslij* prosledj* preuzm* razin* nivo strucnjak* potreb* javlja* kaze opis* detalj* informacij* pojavljuje poruk* traje vrijeme vreme sati dan dana tjedan minut* novy nova nove novou noveho zadnj* promjen* promen* ispravn*
        in ali pa da ne se je so sem smo ste bil bila bilo biti bo bodo ima imajo imam nima lahko more morejo mora treba to ta te tega ti tu tam kje kdaj kako kaj kdo kateri zakaj ker ce jaz ti on ona mi vi oni mu ji jih jim nas nam vas vam v na s z za od do iz po pri pod nad pred brez skozi zaradi se vedno ze spet znova samo zelo veliko malo nekaj vec manj vse vsi vsak nihce nic kdo drug* isto isti ista istega danes vceraj jutri zdaj prosim* hvala pozdrav* lep nujno hitro takoj pomoc pomagaj* preveri* poglej* resi* popravi* poskus* delu* deluje dela* delati napak* tezav* uporabnik* stranka strank*
        """,
    "nothing": "nema nista nic nikakv* ne nepoznat* neznan*",
    "quantity": "nekoliko mnogi svi svih svi vec vse vsi nitko niko nihce vise",
    "count": "jedan jedna dva dvije dve tri cetiri pet sest sedam osam devet deset pola samo",
    "look": "vidjeti",
    "see": "vidi pogledaj dogovoren* screenshot* glej priloga prilozen*",
    "place": "chat* teams mail* email telefon* prilog* biljesk* tiket* ticket* gore dolje dole zgoraj spodaj naslov* razgovor* poruk* pogovor*",
    "talk": "s sa z pitaj* pitati vprasaj*",
    "act": "restart* resetir* ponovn* pokren* instal* zamijen* zamen* obris* zbris* ocis* azurir* posodob*",
    "result": "isto ista isti bez promjen* promen* sprememb* ok rijesen* resen* radi deluje nakon nije pomog*",
    "ask": "molim prosim potreb* treba pristup* dostop* prav* ovlast* dodati dodeli* odobr* vrati* provjeri* preveri* admin*",
    "device": "laptop* racunal* racunar* pc pisac* stampac* tiskalnik* server* streznik* telefon* ured* kancelar* pisarn* mreza omrezje wifi",
    "looked": "prema korisni* uporabnik* log* kalendar* pita* vprasa*",
}
