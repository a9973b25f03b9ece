"""Polish, Czech and Slovak, the South Slavic and the Cyrillic languages: more words of mood and of nothing in particular, and of things."""

POLISH_MORE = {
    "filler": """
        prawidlow* nalezyc* wlasciw* wkurz* wsciek* wnerw* zdenerw* nerw* zl zly zla zle rozzlosz* rozgory* rozdrazn* irytuj* iryt* sfrustr* frustr*
        niezadow* zniecierp* niecierp* zmartw* martwi* zaniepok* zdesper* zrozpacz* bezradn* bezsiln* skarz* skarg* narzek* marudz* jecz* pretensj*
        reklam* awantur* krzycz* naciska* pogania* ponagl* dopytuj* tragedi* tragicz* dramat* koszmar* katastrof* masakr* porazk* beznadziej* fatal*
        okropn* strasz* potworn* skandal* niedopuszczal* nieakceptow* niedobr* dziwn* dziwacz* cudacz* dziwact* dziwak* wariuj* zwariow* szalej*
        kaprys* fochy humory glupiej* glupi* bzdur* zwiech* muli mulic* zamula* tnie wlecze slimacz* ledwo cienk* popsut* popsul* zepsul* zepsu*
        rozwal* nawal* walnie* pad padnie* kaput trup martw* zdech* szlag trafil czasem czasami niekiedy nieraz zwykle zazwyczaj wciaz ciagle stale
        nieustann* bezustann* co chwil* raz na jakis okresow* losow* przypadk* niespodziew* nagle znienack* ostatnio niedawn* dawna dluzsz* dlugo
        krotk* wieki godzinami dniami tygodniami wszelk* wszystk* rozmait* roznorak* przeroz* najroz* kilkukrot* kilkakrot* wielokrot* parokrot* kazd*
        zadn* mozliw* dostepn* standard* typow* podstaw* rutyn* zwykl* zwyczajn* normaln* zwyczajow* tradycyj* znan* ogoln* pobiez* podrecznik*
        probow* sprobow* wyprobow* prob* testow* przetest* sprawdz* weryfik* zweryfik* kontrol* skontrol* przejrz* przegladn* obejrz* ogladn* patrzy*
        szuka* poszuk* szukan* analiz* zanaliz* bada* zbada* przebada* diagnoz* diagnost* wykon* zrobi* robi* robil* podjet* podejm* przeprowadz*
        zastosow* stosow* przeszed* przeszl* wyczerp* kombinow* pogrzeb* grzeba* pobaw* bawil* rzezb* walcz* mecz* skutk* skutecz* bezskut* efekt*
        rezultat* wynik* powodz* sukces* popraw* zmian* roznic* rozwiaz* daremn* prozn* bezcelow* bezsens* nic niczego nikt nijak wiem wie wiemy
        wiedz* rozum* pojec* pojm* orient* znam zna znamy znajom* umiem umie umiemy umiej* potraf* kompeten* kwalifik* doswiad* ekspert* specjal*
        fachow* poziom* lini* szczebel* wyzsz* nastep* kolejn* zakres* obszar* poza granic* mozliwosc* przerast* przekrac* eskal* przekaz* przekier*
        przejac przejec* przejm* przesyl* przesl* kieruj* skierow* oddaj* zglasz* zglos* zajm* zajac zajec* piln* pilnie szybk* szybciej niezwloczn*
        natychm* bezzwloczn* bezpozwloczn* wazn* istotn* krytycz* priorytet* wysok* najwyzsz* asap pros* uprzej* dziek* wdziecz* pozdr* szanow* witam
        witaj* czesc dzien dobry dobrego milego panstw* pomoc* pomoz* pomag* wspar* wspier* ratun* ratuj* interwen* reakcj* zareag* napraw* usun*
        zalat* ogarn* zerkn* rzuc* spojrz* zobacz* oko okiem zapozn* klien* klijent* uzytk* uzyszkod* pracown* wspolprac* koleg* kolez* szef* kierow*
        przeloz* dyrek* prezes* zarzad* menedz* ludz* osob* osoba czlowiek* pan pani panow* personel* zalog* zespol* dzwoniac* prac* dziala* funkcj*
        zachow* chodzi* idzie isc szlo hula smiga rusza reag* odpow* obowiaz* zadan* zadania czynn* codzien* dzialaln* biznes* operac* produkt*
        produkc* wydajn* wplyw* utrud* uniemoz* przeszk* zakloc* paraliz* stoi stoja stac zastoj* przestoj* opozn* strat* konsek* nastepst* dotkl*
        dotyk* problem* klopot* trudn* blad* bled* usterk* awar* uszkodz* niespraw* nieprawid* niedom* zaklocen* incydent* zdarz* zgloszen* temat*
        kwest* spraw* rzecz* sytuac* okolicz* przypad* stan objaw* zjawisk* wystep* pojaw* wyskak* powtarz* powrac* utrzym* system* aplikac* program*
        oprogram* narzedz* komp kompa komput* sprzet* urzadz* maszyn* ustroj* platform* uslug* zglasza zglosil mowi mowil twierdz* opisuj* opisa*
        relacj* wspomin* infor* podaje podal przekazal
        """,
    "concrete": """
        nieodczyt* zmiana nocna dzienna kartka kartki kartek naraz papier* zasilacz* swiatlowod* skrzynk* krzak* wiersz* wstaje terenie teren zrywa
        zrywal zanik* szum* trzeszcz* piszcz* iskrz* zlam* wgniot* porysow* zalan* rozlan* przewod* wtyczk* klucz* naklejk* kod kreskow* ekran* pasek
        ikon* klik* kursor* tlo strona kafelk* numer* imie nazwisk* adres* podpis* data daty faktur* dostaw* palet* regal* brama bramka kontener* list
        przewoz* apteka szkola szpital* oddzial* gabinet* pokoj* pietro sala hala sklep* kasa kasjer* recepcj* biur* ksiegow* kadr* place sprzedaz*
        zakup* magazyn* kierowc* warszaw* krakow* gdansk* poznan* wroclaw* lodz katowic* poniedzialek wtorek srode sroda czwartek piatek sobota sobote
        niedziela niedziele stycz* marz* kwiet* maj czerw* sierp* wrzes* pazdzier* listopad* grud* poludni* wieczor*
        """,
}

CZECH_SLOVAK_MORE = {
    "filler": """
        prilis spatn* nefung* nefach* fach* fungu* funkc* neslape slape slap* neide ide jede nejede jedou chodi nechod* reagu* nereag* odpovid* chov*
        sprav* zlob* hapr* hapru* zlobi stavk* vysad* padl* kaput mrtv* rozbi* pokaz* pokazen* vadn* porouch* porucha poruch* zavad* zavady chyb*
        vyskyt* objev* obcas niekedy nekdy casto stale porad pořad furt neustal* pravideln* opakovan* nahodil* nahodn* sporad* nepravid* nahle
        najednou zrazu naraz posledn* nedavn* dlouh* dobu dobe cas case chvil* nastvan* nasran* rozzlob* rozcil* nahnevan* hnev* zlost* frustrov*
        nespokoj* netrpel* zoufal* zufal* bezradn* bezmocn* stres* nervoz* podrazd* stezuj* stazuj* stiznost* staznost* nadav* remcá remca urguj*
        urgen* krici kricia hroza hruza katastrof* tragedi* des desny desne strasn* pris* strašn* otres* priserna neprijat* neunosn* nemozn* nesmysl*
        divn* divne podivn* zvlastn* cudn* zahadn* nevysvetl* nelogick* vsechno vsetko vse vsetk* mozne mozny mozn* vselij* ruzn* rozn* nekolik*
        niekolk* mnoho mnohokrat vela vicekrat viackrat bezn* obvykl* standard* zakladn* klasick* typick* normaln* rutin* obycej* zname znama zkous*
        zkusil* skus* vyzkous* vyskus* prezkous* preskus* odzkous* otest* test* overo* overil* kontrolov* zkontrol* skontrol* prover* preskum* prozk*
        hled* hlad* pohled* podiv* koukal* cumel* googl* analyz* diagn* udel* delal* delame delali urob* robil* provad* proved* vykon* postup* kroky
        krok kroku vycerp* moznost* metod* zpusob* sposob* uspech* uspes* neuspes* vysled* efekt* ucin* zlepsen* zmen* rozdil* rozdiel* reseni riesen*
        bezvysl* marn* zbyt* nic nikto nikdo nijak vi vim vime vie viem vieme vedom* znalost* neznal* zkusen* skusen* odborn* kompet* uroven* urovn*
        vyssi vyssia vyssie dalsi dalsia druh* stupen* linka linie linka* level eskal* predav* predat preda* postoup* prevz* prevezm* prebr* prosim*
        prosba prosiky zadam* ziada* zadost* ziadost* pomoc* pomoz* pomoh* podpor* asistenc* resit* riesit* vyres* vyries* opravit* oprava oprav*
        kontrol* mrkn* kouk* poziet* pozriet* pozdrav* zdravim ahoj cau dobry den vazen* mily hezky pekny predem vopred rychl* okamzit* ihned hned
        neodklad* urychl* urgent* naleh* dulez* dolezit* priorit* kritick* vysok* spech* spech co nejdriv nejdrive najskor najrychl* zakazn* klient*
        uzivat* pouzivat* zamestn* pracovn* koleg* nadriz* nadriad* reditel* riaditel* manag* veden* lide ludia lidi ludi clovek clovek* osob* pani
        pan personal* vsichni vsetci nekdo niekto prac* robot* cinnost* ukol* uloh* provoz* prevadz* vyrob* produktiv* denn* kazdoden* vliv* vplyv*
        dopad* omez* obmedz* zdrz* brani* brzd* ochrom* stoji stoj zastav* stop* skod* nasled* problem* potiz* obtiz* tazk* tezk* incident* udalost*
        situac* stav* pripad* vec veci zalez* tema pozad* pozia* tiket* hlas* nahlas* rikal* rika tvrd* vrav* povedal* popis* uvad* zmini* system*
        aplikac* program* software* nastroj* pocit* pc stroj* zariz* zariad* pristroj* technik* sluzb*
        """,
    "concrete": """
        zasuv* papir* papier* smena smeny smenu nocni nocna schrank* neuzavr* mesic* mesiac* vytisk* tisk* tlac* papir zasobnik* sklad* faktur* dodac*
        pokladn* uctenk* blocek etiket* vaha snimac* ctec* citac* monitor* obraz* cerny cierna bily biela prazdn* modr* blik* klaves* mys mysi mikrof*
        kamer* zvuk* reprod* ventil* hluk* zapach* kour* dym baterk* nabij* kabel* zastrck* router* switch* sit site siet sieti wifi vpn server*
        databaz* zaloh* disk* soubor* subor* slozk* priecin* heslo hesla ucet ucty uctu profil* prava licenc* certif* ovlad* aktualiz* verze verzia
        restart* nabeh* padne spadne zamrz* tuhne okno tlacit* pole sloupec stlpec radek riadok tabulk* makro vzorec export* import* kancelar* patro
        poschod* budov* hala dilna dielna recepc* prodejn* predajn* pobock* praha prahe brno ostrava bratislav* kosice ucetni* uctov* mzdov* obchod*
        nakup* ridic* vodic* pondeli* pondelok utery utorok stred* ctvrt* stvrtok patek piatok sobot* nedel* leden unor brezen duben kveten cerven
        srpen zari rijen listopad prosinec januar februar marec april maj jun jul august september oktober november december vymen* vymenen*
        prestehov* prestahov* instal*
        """,
}

CYRILLIC_MORE = {
    "filler": """
        удал* достич* достиг* мероприят* желаем* комплекс* однак* проведен* подключ* исчерпан* зол злой злая злые злится злятся злость бесит бесится
        бесятся взбешен* раздражен* раздраж* недовол* возмущ* нервнича* нервн* паник* паника* отчаян* расстро* негоду* руга* ругается ругаются орет
        орут кричит кричат жалу* жалоб* ноет требу* тороп* подгоня* истер* ужас* кошмар* катастроф* трагед* беда труба жесть жуть жутк* отврат*
        безобраз* недопустим* неприемлем* невозможн* невыносим* странн* чудн* непонятн* мистик* загад* необъясним* глюк* глюч* глючит лага* лагает
        тупит тупи* тормоз* виснет капризн* барахл* дур* чуд* косяч* косяк* отвал* сдох* помер* умер* накрыл* полете* полома* сломал* сломан* крякну*
        гавкну* ломает* бред иногда порой периодичес* регулярн* постоянн* вечно всегда временами время времени частенько случайн* хаотичн* внезапн*
        вдруг неожид* недавн* давно долг* последн* всяк* разн* всевозможн* различн* многократн* неоднократн* несколько много множеств* куча кучу
        стандарт* типов* обычн* базов* рутинн* элементарн* общепринят* известн* классическ* привычн* общ* пробова* попробова* перепробова* испробова*
        опробова* пыта* попыт* проверя* провери* проверк* перепровер* тестир* протест* изуч* смотре* посмотре* глян* искал* искать поиск* анализ*
        проанализ* диагност* исслед* делал* делать сдела* проделан* предприня* выполн* провод* провел* провед* перебр* исчерп* копал* ковыря* шаман*
        мучил* мучаемся бьемся бьюсь безуспеш* безрезульт* безрезультат* бесполез* бестолк* бесплод* тщетн* впустую зря напрасн* толк* толку прок*
        проку эффект* результат* успех* улучш* измен* разниц* решен* решить нич* никак* никто знаю знает знаем знан* понима* понять понят* разбир*
        разобра* компетен* квалифик* опыт* эксперт* специал* уровен* уровн* лини* вышестоящ* следующ* выше вне рамк* зон* ответствен* эскал* переда*
        перед* передай* перенаправ* направ* прин* прим* возьм* взять забер* заним* займ* срочн* скор* быстр* поскор* немедл* незамедл* безотлаг*
        оператив* важн* критич* приорит* высок* наивысш* asap прос* прош* пожалуй* пож плиз пжл пжлст спасиб* благодар* заран* уваж* здравств* привет*
        добр* день утро вечер коллег* помо* помощ* помог* подсоб* подскаж* подсказ* содейств* поддерж* вмеша* реш* устран* почин* исправ* исправьт*
        разбер* разобр* гляньт* посмотр* проконсульт* клиент* пользоват* юзер* сотрудн* работник* начальн* шеф* руковод* директ* менедж* люд* человек*
        персонал* заказчик* абонент* заявител* девушк* женщин* мужчин* народ работ* функцион* ведет вести повед* реагир* отвеч* пашет пахать идет
        пошл* пошло получ* выход* деятельн* бизнес* процесс* операц* производ* продукт* ежедневн* повседневн* обязанн* задач* задани* влия* мешает
        мешать меша* затрудн* препят* парализ* стоит стоим стоят встал* встало простой простаив* задерж* убыт* потер* ущерб* последств* неудобств*
        проблем* пробл* неполад* неисправ* сбо* ошиб* трабл* трудн* сложн* затык* инцидент* случа* ситуац* обстоят* вопрос* тем* дел* штук* вещ* фигн*
        хрен* ерунд* явлен* симптом* состоян* положен* появл* возник* наблюд* повтор* проявл* сохран* систем* приложен* прог* програм* софт*
        компьютер* комп* машин* техник* оборудов* устройств* аппарат* прибор* сервис* средств* говор* сказ* утвержд* сообщ* заявл* описыв* опис* пояс*
        объясн* упомин* обрат* обращ* злий зла злі злиться розлючен* роздратов* незадовол* нерву* обур* скарж* скарг* вимаг* квап* жах* жахлив* дивн*
        незрозум* загадк* гальму* зламал* зламан* здох* іноді інколи періодич* постійн* завжди раптов* раптом нещодавно довго різн* багато кілька
        звичайн* відом* пробува* спробув* випробув* намага* спроб* перевір* тестув* шука* дивил* діагност* аналіз* дослід* зроби* роби* робил* викон*
        вичерп* марн* безусп* успіх* ефект* покращ* змін* різниц* вирішен* нічого ніяк* ніхто знає розумі* досвід* фахів* спеціал* рівен* рівн* ліні*
        вищ* наступн* ескал* термінов* швид* негайн* важлив* пріорит* будь ласка дяк* допомо* допомаг* підтрим* виріш* усун* полагод* виправ* подив*
        клієнт* користув* співроб* працівн* колег* керівн* люди людин* робот* прац* функціон* працю* діяльн* завдан* вплива* заважа* стоїть помилк*
        збо* збій несправ* інцидент* питан* справ* річ застосун* пристр* обладн* сервіс* каж* сказа* повідом* стверд* ядосан* бесен* нерв* оплак*
        притесн* понякога често винаги постоянно внезапно скоро отдавна всичк* няколко обичайн* нормалн* опит* пробва* тества* търси* гледа* извърш*
        приклю* резултат* подобр* промя* разлик* нищо знам* знае* опит експерт* ниво* следващ* горн* предава* преда* прехвърл* поем* спешн* бърз*
        незабав* моля здрав* помогн* съдейств* поправ* отстран* погледн* виж* потребит* служит* хора* човек* дейност* пречи* спря* стои* грешк*
        неизправ* въпрос* неща нещо софтуер* компютър* казва* каза* съобщ* твърд*
        """,
    "concrete": """
        сна сон спящ* лист* бумаг* блок ящик* розетк* приход* расход* чек чеки кассир* склад* накладн* отчет* период* проводк* бухгалт* кадр* зарплат*
        оклад* договор* заказ* товар* цех* этаж* кабинет* офис* филиал* приемн* регистрат* врач* медсестр* пациент* учител* водител* москв* питер*
        казан* киев* минск* понедельн* вторник* сред* четверг* пятниц* суббот* воскресен* январ* феврал* март* апрел* май мая июн* июл* август*
        сентябр* октябр* ноябр* декабр* ночн* смен* принтер* печат* тонер* картридж* лоток* полос* бледн* мажет жует замят* скан* этикет* штрихкод*
        весы экран* монитор* черн* бел* син* красн* зелен* пуст* мига* мерца* клавиат* клавиш* кнопк* мыш* микрофон* камер* звук* колонк* наушник*
        вентилят* шум* треск* гуд* горяч* запах* дым* батаре* аккум* заряд* кабел* провод* разъем* питани* включ* выключ* загруж* перезагр* зависа*
        виснет вылет* вылета* падает пада* сброс* блокир* пароль пароля учетк* учетн* профил* прав* доступ* отказ* папк* файл* вложен* почт* письм*
        ящик календар* подпис* сертифик* лиценз* драйвер* обновл* версия версии установ* переустан* сервер* служб* баз* резервн* бэкап* диск* сеть
        сети роутер* коммутат* порт* vpn wifi телефон* звон* вызов* переадрес* соедин* разрыв* обрыв* отключ* окно окна пол* столб* строк* таблиц*
        формул* макрос* отчет список экспорт* импорт* сохран* откры* закры* копир* удал* исчез* дубл* аркуш* папір* живлен* друк* екран* чорн* білий
        біла порожн* мишк* парол* облік* тек* пошт* сертиф* ліценз* оновл* мереж* дзвін* дзвон* вікн* стовп* рядок звіт* зберіг* відкр* закри* видал*
        зник* поверх* відділ* київ* львів* понеділ* вівтор* серед* четвер* п'ятниц* субот* неділ* встанов* замін* хартия черен черна бял бяла празн*
        акаунт* достъп* пощ* писм* драйв* сървър* мреж* обажд* прозор* колон* ред справк* запис* отвар* затвар* изтри* изчез* етаж* отдел* счетовод*
        софия пловдив варна понеделник вторник сряда четвъртък петък събота неделя
        """,
}

SOUTH_SLAVIC_MORE = {
    "filler": """
        ljut* bijes* besn* nervoz* iznervir* frustrir* nezadovolj* zabrinut* ocajn* nestrplj* zali zale zaljuje buni bune prigovar* prituz* zalb*
        pritisc* pritisk* pozur* urgir* jezen jezna jezni razburjen* pritozuj* uzas* katastrof* strasn* grozn* nedopust* neprihvat* cudn* cudno
        neobic* neobjas* misterioz* zeza zezaju steka stekaju blesav* lud poludi* poludio pokvar* kvar* crkl* crko* umrl* mrtav mrtva riknu* riknulo
        krep* nagaja nagajajo crka pokvarjen* cuden ponekad povremen* katkad cesto uvijek uvek stalno neprest* konstantn* redov* nasumic* iznenada
        odjednom naglo nedavno odavno dugo danima vcasih pogosto vedno nenehno obcasno nenadoma zadnje case sve svasta razn* razlicit* nekoliko mnogo
        puno vise visekratn* uobicajen* standard* osnov* tipic* normaln* rutin* poznat* obicn* vse vsega mogoce razlicn* obicajn* proba* isproba*
        pokusa* pokusav* testir* istestir* provjer* prover* pregled* gleda* pogleda* trazi* analiz* dijagn* istraz* uradi* radi* radili obavi* poduz*
        preduz* izvrs* iscrp* poskus* preizkus* preveril* preverj* iskal* naredil* izvedl* izvedeni bezusp* uspjeh* uspeh* rezultat* ucink* ucinak
        poboljs* promjen* promen* razlik* rjesen* resen* uzalud* nista nitko niko uspeha izboljs* sprememb* resitev zaman nic nihce znam zna znamo
        znanj* razumij* razum* iskust* strucn* ekspert* specijal* razin* nivo* linij* visi visa visoj sljedec* sledec* eskal* proslijed* prosled*
        preda* prebac* preuz* vem vemo izkusn* strokov* raven ravni naslednj* hitno hitan hitna brzo odmah smjesta vazn* kritic* priorit* nujno
        cimprej takoj pomemb* molim molimo molba hvala unaprijed unapred pozdrav* postovan* dobar dan pomoc* pomoz* pomog* podrsk* rijes* poprav*
        sredi* pogled* prosim prosimo lep pozdrav pomoc pomagaj* klijent* korisni* korisnic* kupac kupc* musterij* zaposlen* djelatnik* radnik* koleg*
        nadredj* direktor* menadz* ljudi osob* covjek covek gospod* stranka stranke uporabnik* sodelav* posao posl* funkcion* ponas* reagir* odziv*
        djelat* delat* aktivn* poslov* produkt* svakodn* zadat* zadac* utjec* utic* ometa* onemog* stoji stoje zastoj* gubit* stet* posljed* posled*
        dela deluje delo opravil* vpliv* ovira* problem* potesk* gresk* smetnj* incident* situac* slucaj* stvar* tema pitanj* stanje pojav* javlja
        desava dogad* ponavlj* tezav* napak* zadev* sustav* sistem* aplikac* program* softver* racun* komp* kompjut* masin* uredj* alat* uslug*
        racunal* naprav* kaze rekao rekla tvrdi prijav* opis* navod* javio javila pravi povedal*
        """,
    "concrete": """
        istek* certifik* odlaz* prilog* papir* list* smjen* smen* naplat* fakt* skladis* magac* blagajn* racunovod* plac* stampac* pisac* stamp*
        ispis* toner* ladic* prazn* bijel* plav* crven* zelen* zaslon* ekran* monitor* trep* tipk* tastat* mis misa mikrof* kamer* zvuk* zvucn*
        ventilat* buka buke miris dim bater* punjac* kabel* kabl* uticn* napajan* pali gasi ugas* upal* rest* zamrz* srus* pada lozink* nalog* profil*
        prav* pristup* odbij* zakljuc* mapa mape datotek* fajl* post* mail* kalend* potpis* licenc* drajv* upravlj* azur* verz* instal* server* baza
        baze sigurnos* disk* mrez* ruter* port* vpn wifi telefon* poziv* veza veze prekid* prozor* gumb* dugm* polj* stupac* kolon* redak* tablic*
        izvjest* izvest* popis* uvoz* izvoz* sprem* cuva* otvar* zatvar* brise brisan* nesta* dupl* kat katu ured* soba sobi zagreb* split* rijek*
        beograd* ljubljan* ponedjeljak utorak srijed* cetvrt* petak subot* nedjelj* ponedelj* torek sreda cetrtek sobota nedelja
        """,
}
