"""Words of pointing elsewhere, for all languages at once: asking, having said, channels, people. Folded, by stem."""

CONSULT = """
hor chiedi
chamar chama chamem ringen sonner sentiamo rivolgersi rivolgetevi rivolgiti zavolat rappeler rappelez appelons llamadlo
ask consult consulting contact message speak talk chat tell
frag frage fragen frage fragt nachfrag* ruckfrag* ansprech* sprecht sprich ruf rufen wende wenden melde
vraag vragen vraagt navrag* navraag bel bellen overleg overleggen spreek
fraga fragar fragor sporg sporge spor spors prata pratar snakk snakke snakker tal tala ring ringe ringa kontakt kontakta kontakte
demande demandez demander demandes appelle appelez appeler contacte contactez parle parlez interroge interrogez rapprochez adressez
pregunta preguntar preguntad pregunten preguntale preguntarle preguntadle consulta consultar consulten consultale habla hablar hablen hablad llama llamar llamen llamadle llamale contacta contactar contacten
pergunta perguntar pergunte perguntem consulte consultar fala falar fale falem liga ligar ligue contate contata contacte contatar contactar
chiedi chiedere chiedete chieda domanda domandare senti sentire sentite parla parlare parlate parlane chiama chiamare chiamate contatta contattare contattate
intreaba intrebati intrebi intrebat vorbeste vorbiti vorbesti suna sunati sunat contacteaza contactati discutati discuta
zapytaj zapytac zapytajcie pytaj pytac pytajcie spytaj spytac spytajcie dopytaj dopytac porozmawiaj porozmawiac pogadaj pogadac dzwon dzwonic zadzwon zadzwonic zadzwoncie kontaktuj skontaktuj skontaktowac napisz
zeptejte zeptat zeptej ptejte ptat optejte promluvte mluvte zavolejte zavolat kontaktujte obratte vi spytajte opytajte opytat porozpravajte kontaktovat ozvete
kerdezd kerdezze kerdezzek kerdezni kerdezzetek beszelj beszeljen beszeljenek hivd hivja hivni keresd keresse keressek
kysy kysykaa kysyka kysya kysykaapa puhu puhukaa soita soittakaa
pitaj pitajte pitati upitaj upitajte razgovaraj nazovi nazovite zovi zovite kontaktiraj kontaktirajte javite vprasajte poklici poklicite ve
sorun sorunuz sor sorabilirsiniz sorulsun danisin danisiniz arayin ararsiniz gorusun gorusunuz konusun konusunuz
ρωτα ρωτησε ρωτηστε ρωτησετε ρωτηστ μιλα μιλησε μιληστε καλεσε καλεστε παρε παρτε επικοινωνησ*
спроси спросите спросить спрашивай* узнай узнайте узнать уточни уточните уточнить поговори поговорите позвони позвоните звони звоните свяжись свяжитесь обратись обратитесь обращайтесь пиши пишите напиши напишите
запитай запитайте запитати спитай спитайте спитати питай питайте поговоріть подзвони подзвоніть зателефонуй зателефонуйте зверніться звертайтесь дізнайтесь
питай питайте попитай попитайте говори говорете обади обадете свържете знае питаите
اسال اسالوا اسالى اسالو يسال نسال سال استفسر استفسروا تواصل تواصلوا كلم كلموا اتصل اتصلوا راجع راجعوا
بپرس بپرسىد بپرسىن سوال پرسىدن تماس
שאל שאלו תשאל תשאלו לשאול דבר דברו תדבר תדברו לדבר פנה פנו תפנו לפנות תתקשרו התקשרו
पूछ* पूछिए पूछें पूछो पूछना पूछिये पुछ* संपर्क बात
জিজ্ঞাসা জিজ্ঞেস যোগাযোগ
hoi
tanya tanyakan tanyalah bertanya hubungi hubungin kontak bicara bicarakan konfirmasi
물어* 문의하* 여쭤* 여쭈* 연락* 확인하세요
uliza muulize waulize
"""

# Said of somebody, or after their name where the verb comes last: "Jim knows", "Ahmet'e sorun".
KNOWS = """
knows remembers weiss kennt weet kent vet ved kender kjenner sait connait sabe conoce conhece conosce stie cunoaste wie zna vi tudja ismeri tietaa ve
biliyor bilir ξερει γνωριζει знает знае знає ىعرف تعرف مىداند مىدونه יודע יודעת जानते जानता জানেন জানে tau tahu told wants
sorun sorunuz sor sorabilirsiniz sorulsun danisin danisiniz arayin ararsiniz gorusun gorusunuz konusun konusunuz kerdezd kerdezzek hivd keresd
पूछ* पुछ* संपर्क জিজ্ঞাসা জিজ্ঞেস যোগাযোগ بپرس بپرسىد بپرسىن 물어* 문의하* 여쭤* 여쭈* 연락* fragen vragen
"""

# A role or a title; also what groups people.
PERSON = """
mr hr mrs ms miss sir madam dr boss manager colleague colleagues guy guys lady folks team teams crew dept department group supervisor
herr herrn frau kollege kollegen kollegin chef chefin abteilung
meneer mevrouw mevr dhr collega collegas baas leidinggevende afdeling
kollega kollegan kollegaen kollegor kolleger chefen avdelning* avdeling* afdeling* gruppen
monsieur madame mme m. collegue collegues responsable chefs service equipe
senor senora sr sra companero companera companeros jefe jefa encargado encargada equipo departamento responsable
senhor senhora colega colegas chefe gerente equipe setor
signor signora collega colleghi colleghe capo responsabile reparto ufficio
domnul doamna dl dna coleg colegul colega colegii sef seful
pan pana pani panem panu kolega kolege kolegi koleg kolezanka kolezanki szef szefa kierownik* dzial dzialu
kolegy kolegu kolegyn* kolegov* kolegom sef sefa sefem vedouc* veduc* oddelen* pana panem pani
kollega kollegat kollegahoz ur urat uram no fonok* kolleg*
kollega* tyokaveri* esimies* esimiehel* pomo*
kolega kolege kolegu kolegicu kolegice sef sefa gospodin* gospod* odjel* odel*
bey beye beyle hanim hanima hanimla mudur mudure muduru arkadas* ekip ekibe ekibi birim*
κυριο κυριος κυρια κυριας συναδελφ* προισταμεν* διευθυντη*
коллег* коллеж* начальник* шеф* руководител* отдел* менеджер* админ*
колег* керівник* начальник* відділ* пан пана пані паном
колег* шефа шеф отдел* господин госпожа
استاذ الاستاذ زميل الزميل زميلى زملاء المدىر مدىر مدىرى السىد السىده المهندس مهندس ابو ام
آقاى آقا خانم همكار همكارم مدىر مهندس اقا اقاى
מר גברת קולגה מנהל המנהל מנהלת מחלקה מחלקת צוות
जी सर मैडम साहब भैया सहकर्मी मैनेजर
anh chi em co chu bac ong ba sep
pak bapak bu ibu mas mbak kak bang rekan atasan tim encik puan cik
대리* 과장* 부장* 차장* 팀장* 사원* 주임* 선임* 책임* 님 씨
"""

# "As discussed", "by phone", "as he said": what was told elsewhere is not told here.
SAID = """
geklart geschildert erzahlt uberenskommelse overenskommelse overeenkomst kuten sovitusti sovittu nachfrage
discussed mentioned spoke spoken talked told chatted described explained agreed
telefonisch besprochen abgesprochen erwahnt geschildert telefoniert vereinbart
besproken afgesproken telefonisch overlegd vermeld gemeld
pratade pratat pratades diskuterat diskuterade diskutert diskuterte diskuteret talte talt snakket snakka snakkede naevnt nevnt namnt omtalt aftalt avtalt
discute discutee evoque evoquee convenu convenue parle explique mentionne
hablamos hablado comentado comentamos comente hable conversamos conversado platicamos acordado comentada
conversamos conversado falamos falado combinado combinamos discutido discutimos
parlato discusso concordato sentiti detto accordi anticipato anticipata
discutat discutam vorbit stabilit mentionat
rozmawialismy rozmawialem rozmawialam ustalono ustalilismy omawialismy omowilismy omowiono wspominalem wspominalam mowilem mowilam uzgodnion* uzgodnil*
mluvili domluvili domluveno probirali rikal rikala zminoval* dohodli hovorili bavili vravel*
megbeszeltuk megbeszeltunk megbeszelt beszeltuk beszeltunk mondtam emlitettem egyeztettunk egyeztettuk targyaltuk
puhuttiin puhuimme sovittiin sovimme kerroin mainitsin keskusteltiin keskustelimme juteltiin
razgovarali pricali dogovorili spomenuo spomenula rekao rekla pogovarjali dogovorjeno
konustuk konustugumuz konusulan gorustuk gorustugumuz gorusulen anlattim anlattigim belirttigim belirtildigi bahsettigim soyledigim konusuldugu gorusuldugu
ειπαμε μιλησαμε συζητησαμε ειπα ανεφερα συμφωνησαμε συμφωνηθηκε αναφερθηκε προειπα
обсуждали обсудили обсуждалось говорили говорил говорила договорились оговаривали созванивались упоминал упоминала рассказывал*
обговорювали обговорили говорили говорив домовились домовлялись розмовляли згадував згадувала казав казала
обсъдихме обсъдено говорихме казах споменах уговорихме разбрахме
تحدثنا تكلمنا ناقشنا اتفقنا ذكرت ذكرنا قلت شرحت تناقشنا حكىنا اخبرتك اخبرتكم
صحبت گفتىم گفتم توضىح عرض هماهنگ
דיברנו שוחחנו סיכמנו אמרתי הזכרתי סוכם הסברתי כמוסכם שדיברנו
चर्चा बताया बात
আলোচনা বলেছি কথা
dibahas dibicarakan disampaikan dibincangkan sampaikan bahas ngobrol
말씀드* 얘기* 이야기* 통화* 논의* 말한
tulivyozungumza tulizungumza
"""

CHANNEL = """
וואטסאפ व्हाट्सएप व्हाट्सऐप ईमेल मेल चैट الواتس واتس واتساب
titel titelzeile betreff* subject title heading titre objet sujet asunto titulo oggetto titolo assunto onderwerp rubrik* overskrift* emne tytul* temacie nadpis* nazev nazvu nazov nazve predmet* targy targyban cim cimben titlu* subiect* baslik* konuda
τιτλο* τιτλος θεμα заголов* теме тему темі заглави* заглавк* naslov* aihe aiheessa otsik* العنوان عنوان الموضوع כותרת בכותרת נושא בנושא शीर्षक विषय শিরোনাম judul* tajuk subjek supra
attachment* attached anhang anlage angehangt* beigefugt* foto* bild bilder bijlage* bijgevoegd* bifog* vedlagt vedlegg* vedhaeft* bilag* bilaga* jointe jointes annexe annexes joint adjunt* anexo anexa anexad* anexos allegat*
zalacz* priloh* priloze prilozen* pripojen* mellekel* csatol* liite liitte* liitteena atasat* atasament* prilog* ek ekte ekli ekteki συνημμεν* επισυναπτ* вложени* приложени* прикреплен* вкладен* вкладенн* прикріплен* прикачен*
مرفق مرفقات بالمرفق المرفق پىوست ضمىمه מצורף מצורפת נספח संलग्न अटैच सলग्न 첨부* terlampir lampiran dilampirkan
telefon* telephone phone puhelim* puhelu* telefonu telefonem telefonda telefonde telefonen тел телефону телефон τηλεφωνο* هاتف الهاتف تلفن טלפון फोन telpon telepon
capture* captura* schermata* zrzut* snimek snimka screenshot* skarmbild* skjermbild* skaermbillede* bildschirmfoto* schermafbeelding* schermafdruk* kuvakaappaus* kepernyokep* скрин* скриншот* στιγμιοτυπ* لقطه سكرىن צילום स्क्रीनशॉट 스크린샷* 캡처*
teams chat chats slack whatsapp skype zoom webex mattermost jira confluence messenger viber telegram wechat zalo discord hangouts meet database db
thread inbox
gesprach* telefonat chatverlauf mailverlauf gruppenchat protokoll
gesprek chatgesprek groepsapp appgroep whatsappgroep mailwisseling mailtje apje belletje notulen bijlage
traden traad traaden trad samtalet chatten mailtraden mailen mejlet mejltraden gruppen motet mote
echange echanges fil groupe conversation discussion courriels
conversacion hilo grupo correos chats llamada mensaje mensajes
conversa mensagem mensagens ligacao zap zapzap grupo
conversazione gruppo messaggio messaggi telefonata riunione
discutia discutie discutiile conversatia grupul mesajul mesajele mailul apelul sedinta convorbire*
czacie czata czatu czat grupie watek watku rozmowa rozmowie wiadomosci mailu notatce
chatu chat konverzace vlakne vlakno skupine skupina hovoru emailu zapisu poznamce
csoport csoportban beszelgetes* emailben levelben chaten chatben uzenet*
ryhma ryhmassa keskustelu* ketju ketjussa chatissa viestit
grupi grupa razgovor razgovoru chatu prepisk* mejlu
grup grupta grupta grubunda grubu yazisma* konusma* gorusme* mesaj*
ομαδα ομαδικ* συνομιλια* τσατ μειλ
чат чате чату чата чатах чатик* переписк* групп* беседе почте письме
чаті чату групі листуванн* листі розмов*
чата групата писмото имейла имейлите разговора
جروب الجروب قروب القروب المجموعه مجموعه جروبات محادثه المحادثه رسالتى
گروه چت گفتگو مكالمه پىام
קבוצה בקבוצה הקבוצה צאט שרשור התכתבות בשיחה
ग्रुप ग्रुप्स व्हाट्सऐप वॉट्सऐप बातचीत
nhom
grup grupnya percakapan obrolan japri
단톡* 단체방* 그룹* 메신저* 카카오* 슬랙* 대화방*
"""

NAMES = """
james john robert michael mike david dave william bill richard rick joseph joe thomas tom charles charlie daniel dan matthew matt anthony tony mark marc steven steve paul andrew andy joshua josh kenneth ken kevin brian george edward ed ronald timothy tim jason jeffrey jeff ryan jacob gary nick nicholas eric jonathan stephen larry justin scott brandon benjamin ben samuel sam gregory greg alex alexander frank patrick pat raymond jack dennis jerry tyler aaron adam nathan henry peter pete kyle harry luke oliver ollie jim jimmy bob bobby phil simon ian neil stuart graham keith colin craig alan
mary patricia jennifer jen linda elizabeth liz barbara susan sue jessica jess sarah sara karen lisa nancy betty sandra margaret ashley kimberly kim emily emma donna michelle carol amanda melissa deborah debbie stephanie rebecca becky laura sharon cynthia kathleen kathy amy angela anna anne ann ruth brenda pamela nicole nicky samantha katherine kate katie christine chris helen rachel carolyn janet maria heather diane julie julia joyce victoria vicky kelly christina joan evelyn olivia claire clare hannah lucy chloe sophie charlotte gemma priya
geza laszlo istvan zoltan ferenc gabor katalin zsofia eszter
hans klaus peter jurgen jorg wolfgang uwe dieter heinz horst stefan steffen andreas markus matthias florian sebastian tobias jan lukas felix lars sven torsten thorsten holger ralf rainer bernd gunter gunther manfred karl heike sabine petra monika claudia susanne birgit anja katrin kathrin ulrike angelika ute silke steffi jana lena lea sophia nadine melanie katja gabi gabriele ingrid renate muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer
joost pieter kees henk wim sander bram daan sem maarten marijke anouk sanne femke lotte ingrid johan jeroen bas thijs niels ruud gerard willem hanneke saskia esther marieke inge els truus jansen bakker visser smit
anders lars erik sven karl per johan mikael magnus fredrik henrik niklas jonas gustav olof bjorn ola knut ole jens soren mads rasmus morten lone mette anne hanne kirsten karin eva kristina maria birgitta ingrid astrid sigrid kari liv hilde silje ingvild linn elin lena asa malin frida johanna marit tone trine thomas jorgen kenneth stian havard oystein
jean pierre michel philippe alain nicolas christophe laurent francois frederic thierry pascal olivier julien sebastien guillaume vincent mathieu antoine benoit stephane eric yves didier marie nathalie isabelle sylvie catherine sandrine valerie celine aurelie camille sophie elodie karim mohamed fatima brigitte martine lucie amelie chloe jerome cedric fabien ludovic
jose antonio manuel juan francisco javier luis carlos miguel pedro jorge alejandro fernando sergio pablo diego raul alberto angel ramon ivan ruben oscar andres carmen maria ana isabel laura cristina marta lucia elena pilar rosa paula raquel silvia beatriz patricia sonia sofia andrea valentina camila daniela gabriela marcos victor enrique ricardo eduardo gonzalez garcia lopez perez rodriguez
joao pedro tiago rui nuno paulo ricardo andre bruno rafael gustavo lucas mateus felipe rodrigo marcelo leandro fabio thiago vinicius leticia juliana fernanda camila mariana aline bruna carla renata sandra silva santos oliveira sousa souza ines catarina
giuseppe giovanni mario luigi marco andrea francesco luca matteo alessandro stefano roberto paolo giorgio davide simone antonio fabio massimo maurizio claudio giulia giulio chiara francesca elena sara martina valentina federica paola silvia laura elisa alessia rossi bianchi ferrari luisa lucia monica barbara
andrei alexandru mihai ion ionut gabriel cristian adrian daniel florin bogdan razvan vlad marius radu stefan george maria elena ioana andreea mihaela cristina alina ana roxana diana raluca simona gabriela popescu ionescu
jan piotr krzysztof andrzej tomasz pawel marcin michal marek grzegorz adam lukasz jakub zbigniew jerzy mateusz rafal dariusz wojtek wojciech kamil bartek bartosz anna maria katarzyna kasia malgorzata gosia agnieszka aga barbara basia ewa magdalena magda monika joanna asia dorota karolina beata natalia iwona jola ola zosia marka tomka pawla piotra marcina michala adama anny kasi gosi
jiri petr jan josef pavel martin tomas jaroslav zdenek vaclav michal frantisek milan karel lukas ondrej marek david jakub honza jirka pepa jana marie eva hana anna lenka katerina lucie alena petra veronika martina tereza michaela jitka zuzana novak novotny svoboda peter jozef stefan igor juraj miroslav zuzka katka janka jany petra petre hany
laszlo istvan jozsef janos zoltan sandor ferenc gabor attila peter tamas zsolt tibor csaba gergo gergely bela balazs levente maria erzsebet katalin kati ilona eva anna zsuzsa zsuzsanna judit agnes andrea erika krisztina anita nora reka eszter dora kovacs nagy szabo toth
juha timo kari mikko jari matti antti pekka ville janne petri tuomas heikki markku jukka sami marko anna tiina minna sanna paivi satu kirsi riikka hanna laura johanna heidi mari sari jaana anne liisa virtanen korhonen
ivan marko josip ante luka petar tomislav stjepan zoran nikola milan dragan goran dejan jovan milos stefan nenad ana ivana marija petra maja jelena milica dragana snezana katarina ivo mateja janez matej tomaz
mehmet mustafa ahmet ali huseyin hasan ibrahim murat emre burak can cem serkan hakan okan onur volkan ozan ayse fatma emine hatice zeynep elif merve esra selin deniz gizem busra seda ebru derya yusuf omer kemal osman
γιωργος γιωργο γιαννης γιαννη δημητρης δημητρη κωστας κωστα νικος νικο παναγιωτης βασιλης βασιλη χρηστος χρηστο αντρεας μιχαλης μαρια ελενη κατερινα βασιλικη σοφια αννα ειρηνη δεσποινα μαριας ελενης κατερινας
иван ивана иваном ивану александр* саша сашу саше сашей сергей сергею сергеем сергея андрей андреем андрею андрея дмитрий дмитрию дима диму диме димой алексей леша лёша максим* олег олега олегом олегу михаил* миша мише мишей николай* коля владимир* вова володя игор* юрий юра павел павлом павлу паша виктор* антон* роман* артем* денис* кирилл* никита анна анну анне анной аня аней мария марии марию маша маше машей елена лена лену лене леной ольга ольгу ольге ольгой оля наталья наташа наташе татьяна таня тане ирина ира ире ириной светлана света свете екатерина катя кате катей юля юле марина настя иванов* петров* сидоров*
іван* олександр* сергій* сергієм андрій андрієм дмитр* олексій* микол* василь* тарас* богдан* назар* оксан* ірин* олен* наталі* тетян* марі* юлі* катерин* галин* петро петром
георги димитър димитр* петър иво стоян христо красимир мария елена ивана петя десислава росица
محمد احمد حسن حسين محمود مصطفى خالد عمر عبدالله عبد ابراهىم ىوسف سعىد سعد فهد سلطان فىصل ناصر ماجد طارق كرىم سامى هانى رامى ولىد زىاد فاطمه عائشه مرىم نوره ساره هند منى لىلى هدى رىم دىنا سلمى سمىر بلال حمزه
رضا حسىن مهدى امىر محسن سعىد زهرا مرىم سارا نرگس على محمدى احمدى رضاىى كرىمى حسىنى علىرضا نىما
דני יוסי משה דוד אבי רונן אלי יעקב שלמה ערן עידן גיל רועי יונתן איתי עמית טל שי נועם מיכל רונית שרה רחל לאה נועה יעל דנה שירה תמר ענת אורית מירי קרן כהן לוי
राजेश राज अमित सुरेश रमेश महेश विकास संजय अजय विजय अनिल सुनील मनोज राहुल रोहित दीपक प्रिया पूजा नेहा सुनीता अनीता कविता रवि मोहन शर्मा वर्मा गुप्ता सिंह कुमार
রহিম করিম রফিক সুমন রানা
budi agus andi dewi siti rina joko eko wahyu dian rudi hendra yanti ahmad rizal fitri adi bambang indra yudi ratna
tuan minh hung dung lan huong hoa nam hai long thanh phuong linh trang quang duc
rajesh amit suresh ramesh sanjay vijay anil sunil manoj rahul rohit deepak pooja neha ravi kumar sharma singh patel raj arjun
"""

# "Look", "read", "find", where they begin a clause.
LOOK = """
vedere vederlo vederla
see view look lookup
schau schaue schaut schauen siehe sieh seht lies lest lesen findest guck guckt kuck nachlesen nachschauen nachsehen
zie kijk kijken bekijk lees vind raadpleeg
kolla titta las lasa kika kik kig laes finn
voir voyez vois regarde regardez regarder consulte consultez lisez lire cf relire reportez referez
vea vean veais mira mire mirad miren mirar revisa revise revisar lee leer consulta consulte buscar
veja vejam olha olhe olhar olhem confira confere conferir verifica verifique leia ler vide
guarda guardate guardare vedi vedete veda leggi leggete leggere consulta consultate controlla
vezi vedeti uita uitati cititi citeste consultati verificati
zobacz zobaczcie patrz spojrz zob sprawdz sprawdzcie przeczytaj czytaj zajrzyj zajrzec poczytaj
viz viz. podivej podivejte mrkni mrknete koukni kouknete precti prectete cti pozri pozrite pozrit precitaj precitajte kukni kuknite najdete
lasd nezd nezze nezzek nezzetek olvasd olvassa olvassak nezzuk keresd
katso katsokaa katsokaapa kts lue lukekaa loytyy vilkaise
vidi vidite pogledaj pogledajte procitaj procitajte glej glejte poglej poglejte preberite
bkz bakin bakiniz bakabilirsiniz bakarsiniz okuyun inceleyin
βλ βλεπε δες δειτε κοιτα κοιταξε κοιταξτε διαβασε διαβαστε
см смотри смотрите смотреть глянь гляньте посмотри посмотрите почитай почитайте читай читайте прочти прочитай прочитайте
див дивись дивіться подивись подивіться глянь гляньте читай читайте прочитай прочитайте переглянь переглянте
виж вижте погледни погледнете прочети прочетете
انظر انظروا شوف شوفوا شاهد اقرا اقراوا راجع راجعوا طالع
ببىن ببىنىد ببىنىن نگاه بخوان بخوانىد رجوع مشاهده
ראה ראו תראה תראו תסתכל תסתכלו תסתכלי תקרא תקראו תבדוק תבדקו עיין עיינו לעיין
देखो देखें देखिए देखिये पढ़ें पढ़िए
দেখুন দেখো পড়ুন
xem doc
lihat cek baca liat tengok semak
보세요 보시면 봐주세요 참조* 참고* 읽어*
angalia tazama soma
"""

# "It stands in the ticket", "is all in the mail".
STANDS = """
as wie jak kao как як както οπως come como comme conforme som zoals enligt ifolge kuten ahogy mint ca cum precum gibi كما حسب مثل כמו לפי मुताबिक अनुसार जैसा seperti sesuai sama same idem selon segun secondo zgodnie yaziyor wg nhu lt dixit
steht stehen staat staan star ligger finns hittas esta estan figura trova trovi  jest znajduje znajdziesz je najdete находится написано лежит указано описано
everything all alles tout todo tudo tutto wszystko vsechno vsetko minden kaikki sve vse totul tot  hepsi все всё усе всичко كل كله همه הכל सब semua lahat yote
"""

WHEN = """
yesterday today morning earlier gestern heute vorhin hier matin ayer hoy ontem hoje ieri oggi azi gisteren vandaag igar idag eilen tanaan wczoraj dzis dzisiaj vcera dnes včera jucer juce danas danes
tegnap ma dun bugun χθες χτες σημερα вчера сегодня вчора сьогодні днес امس البارحه الىوم دىروز امروز אתמול היום कल आज গতকাল আজ kemarin tadi semalam 어제 오늘 jana leo
"""

# Short words that other languages use otherwise: they point only right before what they point to.
GLANCE = """
se lis ver vera ve ks des bak doc coi vid vg vt zr check read find cek xem viz
"""

# "The same as last time", where it begins the text.
SAME = """
same idem ditto wie dasselbe gleich genauso gleiches selbes meme pareil igual mismo stesso stessa uguale mesmo mesma igual zelfde hetzelfde samma likadant samme ligesom akkurat sama samanlainen samo jak stejne jako rovnake ako ugyanaz mint isto
kao enako kot ca ayni gibi ιδιο ιδια οπως тоже как же саме як същото като نفس مثل كما هم مانند همان אותו אותה כמו वही जैसा जैसी उसी 같은 똑같은 동일한 giong seperti sama kayak macam like as mesma stejny taky
"""
LAST = """
last previous earlier before yesterday letzte* letztes vorige* neulich gestern damals derniere dernier precedent* hier passee autre ultima ultimo pasada pasado anterior otro otra ayer scorsa scorso precedente altra volta ieri passada passado ontem outra vorige vorig laatste keer
forra sist sista senast* sidst sidste forrige gar viimeksi viime edellis* ostatnio ostatni* poprzedni* wczoraj minule minul* naposled posled* predchoz* vcera mult* elozo* legut* prosli prosle proslog zadnji* data trecuta trecut ultima gecen onceki dun seferki
προηγουμεν* τελευται* αλλη φορα χθες прошл* раз предыдущ* вчера минул* разу попередн* вчора миналия предишн* السابق* الماضى* السابقه امس قبل گذشته پىش دفعه قبلى שעברה הקודמת פעם אתמול पिछली पिछले बार कल 지난번* 저번* 지난* 어제* truoc hom qua kemarin lalu sebelumnya tempo week woche semana semaine settimana tydzien tyden het hafta εβδομαδα недел* тижн* اسبوع الاسبوع هفته שבוע lan moi
"""
# "The customer will explain".
EXPLAINS = """
explain* tell tells describe* erklar* erzahl* berichtet schildert schildern infos expliqu* racont* explicara explicaran explica explicam contara cuenta cuento detalla spiegh* spieg* racconta uitleg* vertel* forklar* berattar beratta fortell* kertoo selitta* opowie opowied* wyjasni wytlumaczy vysvetli rekne povi povie objasni elmond* elmagyar* spune anlatir anlatacak aciklar εξηγησ* πει
расскаж* объясн* скаж* поясн* розпов* розкаж* поясни* обясн* ىشرح سىشرح بىشرح ىحكى توضىح مىگه مىده יסביר תסביר יסבירו יספר बता बताएंगे बताएगा समझा देगा देंगे 설명* 예정* noi jelas* menjelaskan cerita
kursi курсі курсе infos info details storia
"""
CALLERS = """
user users customer client caller she he they kunde kunden kundin anwender anwenderin nutzer benutzer client cliente clientes usuario usuaria usuarios utilisateur utilisatrice utente klant gebruiker kunden kund anvandaren bruger brugeren kunde brukeren asiakas kayttaja
klient klienta uzytkownik zakaznik uzivatel pouzivatel ugyfel felhasznalo korisnik klijent musteri kullanici πελατης χρηστης клиент пользователь клієнт користувач клиентът العمىل المستخدم الزبون مشترى كاربر הלקוח המשתמש ग्राहक यूजर 고객* 사용자* khach pelanggan user pengguna
"""

# Moods, in whatever language they are told.
MOODS = """
irrit* frustr* furios* nervos* stress* wutend* sauer argerlich verargert* genervt* stinksauer boos woedend kwaad geirriteerd* sur sure sint sinte kjempesint rasende vred vrede arg arga upprord* forbannad* vihai* raivo* suuttu* kiukku*
fache* enerve* mecontent* agace* enfadad* enojad* molest* cabread* harto harta chatead* zangad* brav* irritad* aborrecid* arrabbiat* furios* seccat* scocciat* incazzat* suparat* nervos* enervat* iritat*
wkurz* wscie* zdenerw* zly zla zirytow* nastvan* nasran* nahnevan* rozzlob* rozcilen* duhos* duhong* merges* ideges* ljut* bijes* besn* kizgin* ofkel* sinirl* θυμωμ* εξαλλ* εκνευρ* злой злая злые злится злятся бесит* недовол* раздраж* злий злі розлючен* незадовол* ядосан*
غاضب* معصب* زعلان* منزعج* عصبانى* ناراحت* ناراضى* شاكى* כועס* עצבני* מתוסכל* זועם* गुस्स* नाराज* परेशान* রাগ* ক্ষুব্ধ* 화난* 화났* 화나* 짜증* 불만* marah kesal kecewa buc gian
"""
