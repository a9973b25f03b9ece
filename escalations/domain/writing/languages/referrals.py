"""Clauses that send to a person, a talk or a paper, as patterns: data, one line a language or two.

`{N}` stands for somebody's name, `{W}` for one to three small words, `{D}` for where documents lie.
"""

SOMEBODY = r"""
(?:(?:the|our|my|your|a|one of (?:the|our)) )?(?:\w+(?:'s)? ){0,2}?(?:guy|colleague|user|customer|client|admin|team|manager|boss|vendor|provider|partner|lady|girls?|lads?|person|owner|caller|reporter|technician|engineer|supplier|reception|helpdesk|service desk)(?: (?:from|of|in|at) (?:the )?(?:\w+ ?){1,2})?
(?:(?:der|die|den|dem|unser\w*|mein\w*) )?(?:kolleg\w*|kund\w*|chef\w*|admin\w*|anwender\w*|benutzer\w*|techniker\w*|herrn?|frau|empfang|dienstleister)(?-i: [A-ZÄÖÜ][\w-]+)?
(?:de|het|onze|mijn) (?:collega\w*|klant|gebruiker|baas|beheerder|leverancier)
(?:le|la|l'|les|notre|mon|ma) ?(?:collègue\w*|client\w*|utilisat\w+|chef\w*|responsable|technicien\w*|prestataire|admin\w*)
(?:el|la|los|mi|nuestro|nuestra) (?:compañer\w*|client\w*|usuari\w*|jef\w*|responsable|técnic\w*|proveedor|encargad\w*)
(?:il|la|lo|l'|i|mio|mia|nostro) ?(?:collega|colleghi|cliente|utente|capo|responsabile|tecnico|fornitore|referente)
(?:o|a|os|meu|minha|nosso) (?:colega|cliente|usuári[oa]|utilizador\w*|chefe|gerente|responsável|técnic[oa]|fornecedor)
(?:kollega\w*|kunden|kunde|brukeren|brugeren|användaren|chefen|sjefen|asiakas|käyttäjä|kollegani|työkaveri\w*|esimies)
(?:kolega|koleżanka|klient\w*|użytkownik|szef\w*|kolegyně|uživatel\w*|zákazn[ií]\w*|šéf\w*|vedoucí|kolegyňa|používateľ\w*|korisni\w+|kolegica)
(?:коллега|клиент\w*|пользовател\w*|начальник\w*|админ\w*|колега|користувач\w*|замовник|керівник|клієнт\w*)
(?:az? )?(?:kolléga\w*|ügyfél|felhasználó|főnök\w*|rendszergazda)
(?:colegul|colega|clientul|clienta|utilizatorul|utilizatoarea|șeful|seful)
(?:pelanggan\w*|pengguna\w*|atasan|rekan|khách(?: hàng)?|người dùng|müşteriy?\w*|kullanıcıy?\w*|müdür\w*|arkadaş\w*|ο συνάδελφος|η συνάδελφος|ο πελάτης|ο χρήστης)
(?-i:[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĢĞĪĶŁĻŃŅŇŐŘŚŞŠŤŪŮŰŹŻŽȘȚА-ЯІЇЄҐΑ-ΩΆΈΉΊΌΎΏ][\w'’-]+(?: (?:[Vv]an |de[nr]? |von )?[A-ZÀ-ÖØ-ÞĆČĎĐŁŇŘŚŠŤŮŹŻŽȘȚА-ЯІЇЄҐΑ-Ω][\w'’-]+)?)(?: (?:from|of|in|at|aus|vom|von|de|du|del|della|dello|van|från|fra|z|ze|z|iz|iz|из|від|з|от|din|dari) (?:the |der |dem |la |le |het )?\w+(?: desk)?)?
(?:she|he|they|sie|er|elle|il|ella|él|lei|lui|ela|ele|zij|hij|hon|han|hun|ona|on|она|он|вона|він|ő|ea|el|o|hän|αυτός|αυτή|who|wer|qui|quien|chi|quem|wie|vem|hvem|kto|kdo|кто|хто|ki|kuka)
"""

# Somebody knows, tells, has it, did it: "{N} has the full picture", "Оксана все розкаже".
PEOPLE = r"""
(?:pregunt\w+|deman\w+|consult\w+|truqu\w+|parl\w+)(?:-ho|-li)?(?: amb| a)?(?: la| el| en| na)? {N}
(?:pa)?(?:klausk\w*|skambink\w*|jautāj\w*|vaicāj\w*|zvaniet) {N}
(?:küsi\w*|uuri\w*|helista\w*) {N}
(?:tanungin|itanong|tawagan|kausapin)(?: niyo| nyo| mo| po| na| lang| nalang)*(?: si| kay| sina| ang)? {N}
(?:muuliz\w*|wauliz\w*|uliza|mpigie\w*|ongea na)(?: bwana| bi)? {N}
(?:check|see|look (?:at|in|into|up)|refer to|consult|read|open)(?: (?:the|our|your|their|this))? (?:\w+ ){0,2}(?:calendar|changelog|change log|wiki|confluence|sharepoint|intranet|crm|cmdb|rmm|board|portal|spreadsheet|excel|register|tracker|dashboard)
(?:ek|ekteki|ekli|ilişikteki|yukarıdaki|aşağıdaki)(?: (?:dosya|belge|görsel|resim|mail|not|ekran görüntüsü)\w*)?(?: \w+)? (?:bak\w*|inceley\w*|gör\w*|göz at\w*)
(?:einzelheiten|details|genaueres|näheres|mehr|alles weitere|den rest) (?:weiß|weiss|kennt|erzählt|erklärt|sagt|kann)(?: (?:dir|euch|ihnen|der|die|unser\w*|sagen|erzählen|erklären))* (?:{N}|\w+)(?: (?:sagen|erzählen|erklären))?
(?:bij|op|aan) (?:de |het )?\w+ (?:weten|weet) (?:ze|men|iedereen) (?:er )?(?:alles|meer|het|ervan|van|\s)+
{N} (?:i \w+ |på \w+ |hos \w+ )?har (?:full |bra |god )?(?:koll|styr|oversikt|overblik|översikt|kontroll)(?: (?:på|over|över|läget|det|alt|allt|saken|sagen|situationen|situasjonen))*
{N} (?:će|bo|ще|ce)(?: (?:vam|ti|ви|vă|sve|vse|все|всичко))* (?:reći|objasniti|ispričati|povedal\w*|razložil\w*|обясни|каже|разкаже)(?: (?:sve|vse|više|več|всичко))*
{N}(?: \w+)? (?:vă |va |ti |vi |vam |wam |vám |nektek |önöknek )?(?:dă|da|daje|dá|podá|przekaże|megadja|megad)(?: (?:toate|detaliile|sve|detalje|wszystkie|szczegóły|všechny|podrobnosti|informace|információt|minden|részletet|informații))+
{N} (?:\w+ )?(?:has|have|had|holds?) (?:all )?(?:the |all |more )*(?:full |whole |complete |further )*(?:picture|story|details|info\w*|background|context)
{N} (?:will |'ll |can |should |would |must |may |might |could |ought to |is able to |is happy to |and will |and can )*(?:happily |gladly |probably |surely )?(?:know|knows|tell|tells|explain|explains|describe|fill you in|fill in|brief|elaborate|walk you through|show you)s?(?: (?:you|us|me|it|them|that|all|everything|more|the rest|the details|anything|best|about it|all about it|what (?:happened|it is|to do|was done)))*
(?:and )?(?:will|can) (?:happily |gladly )?(?:tell|explain|show|brief)(?: you| us)?(?: (?:all|everything|more|the rest|about it))*
(?:ask|call|phone|ring|ping|message|contact|reach out to|speak to|speak with|talk to|talk with|check with|go to|get hold of|chase) {N}(?: (?:who|she|he|they) \w+(?: (?:it|all|everything|more|about it|best))*)?(?:,? (?:please|for (?:the )?details|about it|directly|instead))*
{N} (?:did|made|ran|performed|handled|was on|worked on|looked at|was dealing with|dealt with|has done|already did|tested) (?:it|this|that|(?:all |all of )?(?:the |these |those )?(?:tests?|checks?|steps?|things?|work|troubleshooting|diagnos\w+|part|case))(?: already| all| before me)?
(?:i(?:'d| would)|we(?:'d| would)) rather not (?:type|write|repeat|explain)(?: (?:it|all|this|that|everything|again))*
(?:all |the |more )?(?:details?|information|info|full story|rest|answers?) (?:is |are |can be (?:had|obtained) )?(?:with|from|at) {N}
(?:you can |please )?(?:reach|call|phone|contact) (?:the |him|her|them)(?: ?(?:user|customer|client|colleague))?(?: (?:at|on|under|via) [+\d /+()-]{4,})?(?: to (?:see|hear|know|ask|discuss)(?: it| more| about it)*)?
{N} (?:\w+ ){0,2}(?:weiß|weiss|kennt) (?:\w+ )?(?:bescheid|mehr|alles|es|das|den fall|die details|worum es geht|was zu tun ist)
{N} (?:kann|wird|könnte|erklärt|erzählt|hat|haben)(?: \w+){0,3}? ?(?:erklären|erzählen|sagen|schildern|die (?:infos?|details|tests|unterlagen)(?: gemacht)?|alle (?:infos?|details)|alles(?: gemacht)?|getestet|gemacht|mehr dazu)
(?:bitte )?(?:frag\w*|frag mal|ruf\w*|sprich|sprecht|kontaktier\w*)(?: sie| bitte| mal)? (?:mit |bei )?{N}(?: an| fragen| an\.)?(?:,? (?:der|die|er|sie) (?:\w+ ){0,2}(?:weiß|kennt)(?: \w+)*)?
(?:alle |nähere |weitere |die )?(?:details|infos?|informationen|angaben|einzelheiten) (?:gibt es |hat |liegen |sind |gibts |kommen )?(?:bei|von|hat|über) {N}
{N} (?:weet|kent|heeft) (?:\w+ )?(?:er (?:meer|alles) van|meer|alles|ervan|de details|het verhaal|waar het over gaat)(?: (?:gedaan|getest|vertellen))?
{N} (?:kan|zal)(?: \w+){0,3} (?:vertellen|uitleggen|toelichten)
(?:vraag|bel|vraag het(?: aan)?|spreek|contacteer|overleg met|check bij) (?:even |maar |het |aan |bij )*{N}(?:,? (?:die|hij|zij) weet \w+)?
(?:heb |is |hebben )?(?:ik |we |dit |het |al |vanochtend |vanmiddag |gisteren |net |zojuist |reeds )*(?:met|aan|bij) {N} (?:afgestemd|besproken|overlegd|doorgesproken|gemeld|verteld|doorgegeven)
{N} (?:vet|ved|kender|kjenner|känner till|forklarer|förklarar|kan (?:forklare|fortelle|fortælle|berätta|förklara|svare)|forteller|fortæller|berättar|har(?= (?:alt|allt|hele|testet|testat|gjort|alle|detalj|resten)))(?: (?:alt|allt|mer|mere|mera|om det|det|resten|mest|beskjed|besked|detaljene|detaljerne|detaljerna|hele historien|alle \w+|testet|testat|gjort|testene|testerna|testene))*
(?:spør|spørg|fråga|snakk med|snak med|prata med|tal med|ring|kontakt|kontakta|hör med|hør med)(?: til)? {N}(?: (?:i|på|hos|om) \w+)*
{N} (?:tietää|kertoo|osaa kertoa|osaa selittää|selittää|hoiti|teki|testasi)(?: (?:kaiken|enemmän|lisää|asiasta|testit|loput|kaikki|sen|tarkemmin))*
(?:kysy|kysykää|soita|soittakaa|ota yhteyttä|puhu)(?: \w+){1,2}
(?:c'est )?{N} (?:sait|connaît|connait|explique(?:ra)?|vous (?:expliquera|dira)|peut (?:vous )?(?:expliquer|dire|raconter|renseigner)|a (?:fait|toutes?|tous|les)|dira|racontera)(?: (?:tout|tous|toute|les|la|le|de quoi il s'agit|plus|en détail|essais?|tests?|infos?|informations?|détails?|histoire|suite|mieux))*
(?:demande[rz]?|appele[rz]|voi[rs]|contacte[rz]?|vo(?:ir|yez)|adressez-vous|joindre) (?:à |au |avec |directement )*{N}(?:,? (?:qui|il|elle) (?:sait|connaît)(?: \w+)*)?
(?:les |tous les |plus de )?(?:détails|infos?|informations|précisions|renseignements) (?:sont )?(?:chez|auprès de|auprès d'|avec|par) {N}
{N} (?:ya )?(?:lo |la |te |os |les |le )*(?:sabe|conoce|explica(?:rá)?|cuenta|contará|dirá|puede (?:explicar|contar|decir)(?:lo|te|le|les|os)?|(?:tiene|hizo|ha hecho)(?= (?:todo|tod|los|las|la|el|más|detalles|pruebas|información)))(?: (?:todo|más|todos?|toda|los|las|la|el|detalles?|pruebas?|información|info|historia|qué pasa|de qué va|del tema|mejor))*
(?:pregunt\w+|llam[ae]\w*|habl[ae]\w*|consult\w+|contact\w+)(?: a| al| con)? {N}(?:,? que (?:lo )?(?:sabe|conoce) (?:\w+ ?)*)?
(?:los |las |más |la )?(?:detalles|información|datos|pruebas) (?:los |las |la )?(?:tiene|están con|con|hizo|ha hecho) {N}
(?:che )?{N} (?:lo |la |ti |vi |vi )*(?:sa|conosce|spiega|spiegherà|racconta|racconterà|dirà|può (?:spiegare|dire|raccontare)\w*|ha(?: fatto)?(?= (?:tutt|più|i |le |dettagli|prove|informazioni)))(?: (?:tutto|tutti|tutte|più|i|le|la|dettagli|prove|informazioni|test|storia|di che si tratta|meglio))*
(?:chied\w+|sent\w+|chiam\w+|parl\w+|contatt\w+|rivolg\w+)(?: (?:a|alla|al|con|il|la|lui|lei|ad|allo))* ?{N}(?:,? che (?:lo )?(?:sa|conosce) (?:\w+ ?)*)?
(?:i |le |la )?(?:dettagli|informazioni|prove|test|verifiche) (?:(?:le|li|l')? ?ha (?:fatt[eio]|eseguit[eio]|tutti)?|sono da|da|presso|con) ?{N}(?:,? (?:sent\w+|chied\w+)(?: a)?(?: (?:lui|lei))?)?
{N} (?:já )?(?:sabe|conhece|explica|conta|vai (?:explicar|contar|dizer)|pode (?:explicar|contar|dizer|informar)|(?:tem|fez)(?= (?:tudo|mais|todos|todas|os |as |detalhes|testes|informações)))(?: (?:tudo|mais|todos?|todas|os|as|a|o|detalhes|testes|informações|história|do que se trata|melhor|sobre isso))*
(?:pergunt\w+|lig[au]\w*|fal[ae]\w*|consult\w+|procur\w+)(?: (?:a|à|ao|com|o|para|pro|pra))* {N}(?:,? que (?:já )?(?:sabe|conhece)(?: \w+)*)?
(?:os |mais |as )?(?:detalhes|informações|dados|testes) (?:estão )?(?:com|quem fez foi|foi) (?:o |a )?{N}(?: quem fez)?
{N} (?:wie|zna|opowie|wyjaśni|powie|wytłumaczy|(?:ma|robił|robiła|zrobił|zrobiła|testował|testowała)(?= (?:wszystk|więcej|szczegóły|testy|to|informacje|resztę)))(?: (?:wszystko|więcej|o co chodzi|najlepiej|temat|sprawę|szczegóły|wszystkie|testy|to|informacje|resztę))*
(?:zapyta\w+|spyta\w+|zadzwo\w+|dzwo\w+|pyta\w+|skontakt\w+|porozmawia\w+|dopyta\w+)(?: (?:się|do|z|o|proszę))* {N}(?:,? (?:on|ona) (?:wie|zna)(?: \w+)*)?
(?:szczegóły|informacje|więcej informacji|detale) (?:są )?(?:u|ma|od|zna) {N}
{N} (?:ví|zná|vysvětlí|řekne|povie|vysvetlí|vie|pozná|(?:má|dělal|dělala|robil|robila|testoval|testovala)(?= (?:vše|víc|viac|podrobn|detaily|testy|to|informac|informác|zbytek|všetko))|poví|odpoví)(?: (?:všechno|vše|víc|více|viac|všetko|o co jde|o čo ide|nejlíp|podrobnosti|detaily|testy|to|informace|informácie|zbytek))*
(?:zepte\w+|opýtaj\w*|spýtaj\w*|volejte|zavolej\w*|zavolajte|ptejte|obraťte|mluvte|kontaktujte)(?: (?:se|sa|na|s|si))* {N}(?:,? (?:ten|ta|on|ona) (?:ví|vie)(?: \w+)*)?
(?:podrobnosti|detaily|informace|informácie|více|viac) (?:má|u|od|zná|vám řekne) {N}
{N} (?:zna|ve|će (?:reći|objasniti)|objasniće|bo povedal\w*|pozna|(?:ima|radio|radila|testirao)(?= (?:sve|više|vse|več|detalje|podrobnosti|testove|to)))(?: (?:sve|više|vse|več|detalje|o čemu se radi|podrobnosti|testove|to))*
(?:pitaj\w*|nazov\w+|zovi\w*|vprašaj\w*|pokliči\w*|javite se)(?: se)? {N}(?:,? (?:on|ona) (?:zna|ve)(?: \w+)*)?
(?:detalj[ie]|podrobnosti|informacije) (?:ima|su kod|kod|zna|pri) {N}
{N} (?:уже |вам |тебе |всё |все |обо всем |более )*(?:в курсе|знает|расскажет|объяснит|пояснит|подскажет|скажет|владеет|(?:делал[аи]?|проверял[аи]?|тестировал[аи]?)(?= (?:всё|все|проверки|тесты|это)))(?: (?:всё|все|больше|подробно|подробнее|подробности|лучше|проверки|тесты|это|в чем дело|в чём дело|информацией|вам))*
(?:спрос\w+|уточни\w*|позвони\w*|звони\w*|свяжи\w+|обрати\w+|узнай\w*|напиши\w*)(?: (?:у|к|с|пожалуйста|лучше))* {N}(?:,? (?:он|она) (?:всё |все |вам )*(?:знает|расскажет|в курсе|объяснит|скажет)(?: \w+)*)?
(?:все |всё )?(?:подробности|детали|информация|данные|подробнее) (?:есть )?(?:у|от|знает|можно узнать у) {N}(?:,? (?:он|она) (?:в курсе|знает|всё знает))?
{N} (?:вже |вам |все |про все )*(?:в курсі|знає|розкаже|пояснить|підкаже|скаже|розповість|(?:робив|робила|перевіряв|перевіряла|тестував|тестувала)(?= (?:все|тести|це)))(?: (?:все|більше|детально|деталі|краще|тести|це|вам))*
(?:запита\w+|спита\w+|зателефону\w+|подзвон\w+|зверн\w+|напиш\w+)(?: (?:у|до|з|в|будь ласка))* {N}(?:,? (?:він|вона) (?:все )?(?:знає|розкаже))?
(?:деталі|подробиці|інформація) (?:є )?(?:у|в|від|знає) {N}
{N} (?:знае|ще (?:каже|обясни|разкаже)|е наясно|има(?= (?:всичко|повече|подробности|информация)))(?: (?:всичко|повече|подробности|за какво става дума|информация))*
(?:питай\w*|попитай\w*|обад\w+ се на|говор\w+ с) {N}(?:,? (?:той|тя) знае(?: \w+)*)?
{N} (?:tudja|ismeri|elmondja|elmagyarázza|majd elmondja|mindent tud|tud mindent|tudni fogja|csinálta|tesztelte)(?: (?:mindent|a többit|bővebbet|miről van szó|a részleteket|a teszteket|az egészet))*
(?:kérdezd|kérdezze|kérdezzék|hívd|hívja|keresd|keresse|beszélj|beszéljen)(?: (?:meg|fel|a|az))* {N}(?:,? (?:ő )?(?:tudja|mindent tud))?
(?:a )?(?:részletek|részleteket|információk)(?: (?:a|az))? {N}(?:nál|nél|től|tudja| tudja)?
{N} (?:știe|stie|cunoaște|vă (?:spune|explică)|va (?:spune|explica)|poate (?:spune|explica)|(?:are|a făcut|a facut)(?= (?:tot|mai multe|toate|detaliile|testele)))(?: (?:tot|totul|mai multe|toate|detaliile|despre ce e vorba|testele))*
(?:întreab\w+|intreab\w+|sun[aă]\w*|vorbi\w+|contact\w+)(?: (?:pe|cu|la|o|l))*(?:-[ol])? {N}(?:,? (?:că |care )?(?:el |ea )?știe(?: \w+)*)?
(?:detaliile|detalii|informațiile) (?:sunt )?(?:la|are|de la|știe) {N}
{N} (?:biliyor|bilir|anlatır|anlatacak|açıklar|açıklayacak|söyler)
{N}['’]?\w* (?:sorun|sorunuz|sorabilirsiniz|danışın|arayın)
(?:detaylar|ayrıntılar|bilgi)(?: için)? {N}(?:['’]\w+)?(?: \w+)?
(?:ο |η |τον |την )?{N} (?:ξέρει|γνωρίζει|θα (?:σας )?(?:πει|εξηγήσει))(?: (?:όλα|τα πάντα|περισσότερα|τι έγινε|τα υπόλοιπα))*
(?:ρωτ\w+|ρώτ\w+|μιλ\w+|πάρ\w+|επικοινων\w+)(?: (?:τον|την|με|στον|στην|το|τη|τους))* {N}
(?:tanya\w*|hubungi|telepon|kontak)(?: (?:ke|saja|aja|langsung|sama|dengan))* {N}(?:,? (?:dia|beliau) (?:tahu|tau)(?: \w+)*)?
{N} (?:yang )?(?:tahu|tau|paham|mengerti|akan (?:menjelaskan|jelaskan))(?: (?:semuanya|detailnya|semua|lebih|masalahnya))*
(?:hỏi|gọi|liên hệ|liên lạc|gặp|trao đổi với)(?: (?:trực tiếp|cho|với))* (?:anh|chị|em|bạn|chú|cô)?(?: ?\w+){1,2}(?: (?:sẽ )?(?:biết|rõ|nắm)(?: \w+){0,2})?
(?:anh|chị|em|bạn|chú|cô|khách)(?: \w+){0,2} (?:biết|nắm|sẽ nói|sẽ giải thích|đã biết|hiểu)(?: (?:rõ|hết|cả|rồi|thêm|mọi chuyện|sự việc|chi tiết|tình hình))*
"""

# The same where no capital tells a name.
PEOPLE_ELSEWHERE = r"""
(?:자세한|상세한|구체적인) (?:건|것은|내용은|사항은|상황은) (?:\S+ ){1,2}(?:압니다|알아요|아십니다|알고 있\S*|설명\S*|에게|께|한테)(?: \S+)?
(?:כל )?ה?פרטים (?:אצל|מ|עם|נמצאים אצל) ?(?:\S+ ?){1,2}
(?:דיברתי|שוחחתי|דיברנו) (?:עם|על זה)(?: \S+){1,2}
(?:תשאלו|שאלו|לשאול|תדברו|דברו|תתקשרו|להתקשר)(?: (?:את|עם|אל|ל\S+))*(?: \S+){1,2}
(?:הוא|היא|הלקוח|המשתמש|הלקוחה|\S+) (?:יודעת?|מכירה?|תסביר|יסביר|תספר|יספר|תגיד|יגיד)(?: (?:הכל|הכול|את הכל|את הפרטים|יותר|לכם|במה מדובר))*
(?:ال)?تفاصيل (?:كلها |كاملة |موجودة )*(?:عند|مع|لدى|من) (?:ال\S+ )?\S+(?: \S+)?
(?:اسأل\w*|اسال\w*|كلم\w*|اتصل\w*|راجع\w*|تواصل\w*)(?: (?:على|مع|ب\S+|ال\S+))*(?: \S+){1,2}
(?:هو|هي|العميل|المستخدم|\S+) (?:سوف )?(?:يعرف|تعرف|يعلم|تعلم|سيشرح|ستشرح|بيعرف|بتعرف|عارف|عارفة|عنده|عندها|سيخبركم)(?: (?:كل شيء|كل شي|كل حاجة|التفاصيل|القصة|الموضوع|لكم|أكثر))*
(?:جزئیات|اطلاعات)(?: \S+)? (?:پیش|نزد|دست|با) (?:(?:آقای|خانم|همکار\S*) )?\S+(?: \S+)? ?(?:است|هست)?
(?:از )?(?:(?:آقای|خانم|همکار\S*) )?\S+ (?:بپرس\S*|می‌داند|میداند|میدونه|می‌دونه|توضیح می‌دهد|توضیح میدهد|در جریان است|خبر دارد)
(?:(?:विवरण|जानकारी|डिटेल) )?\S+(?: जी| सर| मैडम)?(?: से| को| के पास) (?:सब )?(?:पूछ\S*|पता है|मालूम है|जानकारी है|बात कर\S*|संपर्क कर\S*|विवरण है|डिटेल है|बात हुई(?: थी| है)?)(?: (?:लें|लीजिए|लो|है|हैं))?
\S+(?: जी)? (?:सब |सब कुछ )?(?:जानत\S+|बता देंग\S+|बताएंग\S+|बता देग\S+|समझा देंग\S+)(?: (?:हैं|है))?
(?:বিস্তারিত )?\S+(?: \S+)? (?:জানেন|জানে|বলবেন|বলতে পারবেন|এর কাছে আছে|কে জিজ্ঞাসা করুন|কে জিজ্ঞেস করুন)
\S+(?: \S+)? (?:தெரியும்|சொல்வார்|விளக்குவார்|கேளுங்கள்|கேட்கவும்)
\S+(?:님|씨|과장|대리|부장|팀장|차장|사원|주임)?(?:께서|님이|씨가|이|가|께|에게|한테|님께)? ?(?:다 |모두 |잘 |자세히 )?(?:알고 있\S*|아십니다|압니다|알아요|설명\S*|말씀드릴\S*|문의\S*|물어\S*|여쭤\S*|연락\S*|확인하시면\S*)(?: (?:겁니다|것입니다|됩니다|바랍니다|주세요|있습니다|하세요))?
"""

# "As I said on the phone", "we talked about it at the coffee machine".
SAID_ELSEWHERE = r"""
(?:it|this|that|all|everything)(?: (?:was|is|has been|got|all|already|been))+ (?:covered|discussed|explained|said|mentioned|described|agreed)(?: (?:in|on|at|during|over) (?:the |our |my |your |a )?(?:\w+ ?){1,2})?
(?:as |like |what |that )?(?:i|we|you|she|he|they)(?:'ve| have|'d| had)? (?:already |just |also )?(?:said|told|mentioned|explained|discussed|talked|spoke|described|agreed|wrote|went through|went over|showed)(?: (?:you|him|her|them|it|this|that|all|about it|about this|everything|already|before|earlier))*(?: (?:on|in|at|by|over|during|via|to) (?:the |our |my |your |a )?(?:\w+ ?){1,3})?(?: (?:this morning|yesterday|earlier|today|just now|before|last week|on \w+day))?
(?:as )?(?:discussed|mentioned|agreed|said|told|explained|described|covered)(?: (?:before|already|earlier|above|this morning|yesterday|today|with (?:you|{N})))*(?: (?:on|in|at|by|over|during) (?:the |our |my |your |a )?(?:\w+ ?){1,3})?
you (?:said|told me|asked me|wanted me|agreed)(?: to (?:send|pass|escalate|move|hand|forward|put)(?: (?:it|this|over|on|up|to you|through))*)?
(?:my|the) shift (?:is )?(?:ended|over|ends|finished)
(?:wie |so wie )?(?:ich |wir |schon |bereits |vorhin |heute |gestern |morgen |früh |eben |am |im |beim |an der |in der |per |mit {N} |dir |euch |ihnen |es |das |telefonisch |mündlich |persönlich |telefon |telefonat |gespräch |kaffee\w* |meeting |mittagessen |flur |teams |anruf |kurz )+(?:gesagt|besprochen|erzählt|erklärt|erwähnt|berichtet|mitgeteilt|geschildert|abgestimmt|abgesprochen|durchgegeben)
(?:zoals )?(?:ik |we |al |net |vanochtend |vanmiddag |gisteren |zojuist |aan de |bij de |in de |per |via de |mondeling |telefonisch |telefoon |koffie\w* |gang |overleg |jullie |je |u |heb |hebben |dit |het )+(?:gezegd|besproken|verteld|uitgelegd|gemeld|toegelicht|doorgegeven|afgesproken|zei)
(?:som )?(?:jag |jeg |vi |vi |har |havde |hadde |hade |allerede |redan |alt |dere |dig |deg |er |jer |det |vid |ved |på |over |i |om |kaffe\w+ |telefon\w* |telefonen |møtet |mødet |mötet |lunchen |morges |morse |går |dag |muntlig\w* |snakket |nettopp |nyss |lige )+(?:sagt|sa|sade|sagde|fortalt|berättat|forklart|forklaret|förklarat|nevnt|nævnt|nämnt|diskutert|diskuteret|diskuterat|snakket om|snakkede om|pratade om|talte om|avtalt|aftalt)
(?:kuten |niin kuin )?(?:jo |puhelimessa |aamulla |eilen |äsken |kahvilla |kahvihuoneessa |palaverissa |suullisesti |teille |sinulle )*(?:sanoin|kerroin|mainitsin|puhuttiin|puhuimme|sovittiin|selitin)(?: (?:jo|puhelimessa|aamulla|eilen|kahvilla|teille|sinulle|asiasta|tästä))*
(?:comme |ce que )?(?:je |j'|on |nous |vous |l'|en |m'|ai |a |avons |avez |ait |avais |déjà |te |lui )+(?:dit|expliqué|parlé|évoqué|discuté|indiqué|précisé|mentionné|vu)(?: (?:ensemble|au|à|par|de|en|lors|du|la|le|cette?|ce|l'|téléphone|machine|café|oral|matin|réunion|vive|voix|hier|tout|l'heure|pause|déjeuner|couloir|déjà|vu|ensemble|{N}))*
(?:vu|comme convenu|comme dit|comme discuté|dit|expliqué|évoqué)(?: (?:ensemble|au|à|par|de|en|avec|lors|du|la|le|ce|cette|l'|téléphone|machine|café|oral|matin|réunion|hier|{N}))+
(?:como |lo que |ya )?(?:te |le |les |os |lo |ya |se |nos )*(?:dije|comenté|expliqué|hablamos|conté|he dicho|he comentado|comentamos|dijimos|he explicado|indiqué|hablado|comentado|dicho)(?: (?:por|en|el|la|al|a|esta|este|ayer|hoy|mañana|teléfono|café|máquina|de|del|pasillo|reunión|antes|todo|ya|con|llamada|voz|whatsapp|{N}))*
(?:come |già )?(?:ti |vi |le |lo |l'|ne |già |ci |ho |abbiamo |hai |avevo |ti ho |vi ho )*(?:detto|spiegato|accennato|parlato|anticipato|raccontato|discusso|dicevo|detto tutto)(?: (?:al|a|alla|in|per|di|stamattina|stamani|ieri|oggi|prima|telefono|caffè|macchinetta|del|della|voce|riunione|con|pausa|corridoio|già|tutto|{N}))*
(?:como |já |conforme )?(?:te |lhe |lhes |vos |eu |já |a gente |nós |o que )*(?:disse|falei|expliquei|comentei|conversamos|falamos|mencionei|combinamos|combinado|conversado|falado|dito|contei)(?: (?:por|no|na|ao|pelo|pela|em|hoje|ontem|cedo|manhã|de|da|do|telefone|ligação|café|cafezinho|reunião|antes|tudo|já|com|corredor|sobre|isso|{N}))*
(?:tak )?(?:jak |już |wam |ci |pani |panu |to |o tym |z {N} )*(?:mówiłe?a?m|mówiliśmy|rozmawialiśmy|wspominałe?a?m|opowiadałe?a?m|tłumaczyłe?a?m|omówione|ustalone|uzgodnione|powiedziałe?a?m|ustaliliśmy)(?: (?:przez|przy|na|w|o|tym|telefon|telefonie|kawie|rano|dziś|dzisiaj|wczoraj|spotkaniu|ustnie|z|już|wcześniej|korytarzu|telefonicznie|{N}))*
(?:tak )?(?:jak |jsem |sme |jsme |som |vám |už |ti |to |o tom |s {N} )*(?:říkala?|mluvili|povídala?|vysvětlila?|vysvětlovala?|zmiňovala?|probrali|domluveno|probíráno|hovorila?|hovoril[ai] sme|vravela?|povedala?|spomínala?|dohodnuté|vysvetlila?)(?: (?:po|do|v|na|u|při|pri|ráno|dnes|včera|telefonu|telefóne|kávy|kávě|kafe|kávovaru|poradě|porade|obědě|ústně|jsem|jsme|vám|telefonem|telefonicky|o tom|už|sem|som|s|{N}))*
(?:kao što |kot )?(?:sam |smo |vam |već |ti |sem |je |že |rekao |rekla )*(?:rekao|rekla|pričali|spomenuo|spomenula|objasnio|objasnila|dogovoreno|povedal[ai]?|govorili|omenil[ai]?|razgovarali)(?: (?:preko|na|uz|u|o|tome|telefona|telefonu|telefon|kavi|kafi|jutros|danas|juče|jučer|sastanku|sam|vam|zjutraj|po|tem|{N}))*
(?:как |о чём |о чем |что )?(?:я |мы |уже |вам |тебе |это |всё |все |с {N} )*(?:говорил[аи]?|сказал[аи]?|обсуждали|рассказывал[аи]?|объяснял[аи]?|упоминал[аи]?|обговорили|созванивались|обсудили|рассказал[аи]?|объяснил[аи]?)(?: (?:по|на|в|у|с|за|утром|вчера|сегодня|телефону|созвоне|кофе|кухне|курилке|обеде|устно|совещании|планёрке|планерке|уже|раньше|лично|вам|об|этом|всё|все|{N}))*
(?:как |як |про що |що )?(?:я |ми |вже |вам |тобі |це |все |з {N} )*(?:казав|казала|говорили|говорив|говорила|обговорили|обговорювали|розповідав|розповідала|пояснював|пояснювала|згадував|сказав|сказала|розказав|розказала)(?: (?:по|на|в|у|з|за|вранці|вчора|сьогодні|телефону|телефоном|кави|кавою|дзвінку|нараді|усно|раніше|вже|особисто|вам|про|це|все|{N}))*
(?:както |което )?(?:ти |ви |вече |го |за това )*(?:казах|говорихме|обясних|споменах|обсъдихме|разказах)(?: (?:по|на|в|сутринта|вчера|днес|телефона|кафе|срещата|за|това|вече|с|{N}))*
(?:ahogy |mint )?(?:már |a |az |ma |reggel |tegnap |telefonon |telefonban |kávénál |szóban |megbeszélésen |ebédnél |önöknek |neked |nektek |is )*(?:mondtam|elmondtam|beszéltük|megbeszéltük|említettem|elmagyaráztam|jeleztem|egyeztettük)(?: (?:már|telefonon|szóban|reggel|ma|tegnap|a|kávénál|megbeszélésen|neked|önöknek|ezt))*
(?:v-am |ți-am |ti-am |am |după cum |cum |așa cum |asa cum |ce |v-am mai |deja |le-am |i-am )+(?:zis|spus|discutat|vorbit|explicat|menționat|povestit|stabilit)(?: (?:la|pe|prin|în|in|de|azi|ieri|dimineață|telefon|telefonul|cafea|ședință|hol|deja|despre|ce|e|vorba|asta|tot|cu|dimineața|{N}))*
(?:daha önce |bu sabah |sabah |dün |telefonda |kahve \w+ |toplantıda |size |sana |az önce |sözlü olarak |zaten |yüz yüze )+(?:söyledim|söylemiştim|anlattım|anlatmıştım|konuştuk|konuşmuştuk|söylediğim gibi|anlattığım gibi|konuştuğumuz gibi|görüştük|belirttim|bahsettim|aktardım)
(?:όπως |το |σας |τα |ήδη |σου )*(?:είπα|είπαμε|εξήγησα|ανέφερα|μιλήσαμε|συζητήσαμε)(?: (?:στο|στον|από|το|τον|πρωί|χθες|σήμερα|τηλέφωνο|καφέ|με|ήδη|και|{N}))*
(?:seperti |sebagaimana )?(?:yang |sudah |saya |kita |tadi |telah |kami )*(?:bilang|sampaikan|bicarakan|jelaskan|katakan|obrolkan|dibicarakan|disampaikan|ceritakan|dijelaskan)(?: (?:di|lewat|via|tadi|pagi|kemarin|telepon|telpon|rapat|langsung|secara|lisan|ke|pas|ngopi|sudah|waktu|bapak|ibu))*
(?:như )?(?:em |tôi |mình |anh |chị |hôm qua |hôm nay |hôm trước |đã |có |vừa |lúc |hồi |sáng |nãy |nay )*(?:nói|trao đổi|báo|trình bày|giải thích|kể)(?: (?:qua|rồi|trên|với|trong|lúc|điện|thoại|sáng|nay|hôm|qua|miệng|rồi|anh|chị|cuộc|họp|zalo|hồi|trực|tiếp|về|việc|này|cà|phê))*
(?:כמו ש|מה ש|כפי ש|כמו |כפי |מה )?(?:כבר |אני |אנחנו )*(?:שסיפרתי|אמרתי|סיפרתי|הסברתי|דיברנו|סיכמנו|ציינתי|הזכרתי|שאמרתי|שדיברנו|שהסברתי)(?: (?:לך|לכם|לו|לה|על זה|בטלפון|בבוקר|הבוקר|אתמול|בשיחה|בפגישה|ליד|מכונת|הקפה|כבר|בעל|פה|את|הכל|הכול|במטבחון|במסדרון|במטבח))*
(?:كما |مثلما |زي ما |مثل ما |اللي |ما )*(?:قد )?(?:قلت|ذكرت|شرحت|أخبرت|اخبرت|حكيت|تكلمنا|تحدثنا|اتفقنا|ناقشنا|أخبرتكم|قلنا|كلمت)(?:ك|كم|ه|ها|لك|لكم|له)?(?: (?:لك|لكم|في|عن|على|بال\S+|ال\S+|هاتفيا|هاتفيًا|شفهيا|شفهيًا|أمس|امس|اليوم|صباحا|صباحًا|قبل|قليل|هذا|من|قبل))*
(?:همان‌?طور که |همانطور که |همون ?طور که |که )?(?:صبح |دیروز |امروز |تلفنی |حضوری |قبلا |قبلاً |پای تلفن |در جلسه |پشت تلفن |شفاهی )*(?:گفتم|گفته بودم|صحبت کردیم|توضیح دادم|عرض کردم|خدمتتان گفتم|صحبت شد)
(?:जैसा (?:कि )?)?(?:मैंने |हमने |हमारी |पहले |सुबह |कल |आज |फोन पर |फ़ोन पर |मीटिंग में |चाय पर |आपको |ही |भी |आपसे )*(?:बताया|कहा|बात हुई|बात की|चर्चा हुई|चर्चा की|समझाया|बोला)(?: (?:था|थी|है|हैं|गया|फोन|पर|आपको|में))*
(?:যেমন |আমি |আগেই |সকালে |ফোনে |কাল |আপনাকে |মিটিংয়ে )*(?:বলেছি|বলেছিলাম|কথা হয়েছে|আলোচনা হয়েছে|জানিয়েছি)(?: (?:ফোনে|আপনাকে|সকালে))*
(?:아까 |다 |모두 |전부 |오늘 |어제 |아침에 |방금 |전에 |이미 |회의에서 |회의 때 |통화로 |통화에서 |통화 때 |전화로 |전화에서 |구두로 |커피 마시면서 |말로 |직접 )*(?:말씀드\S+|말한|말했\S+|얘기한|얘기했\S+|이야기한|이야기했\S+|설명드\S+|설명한|설명했\S+|전달드\S+|논의한|논의했\S+|공유드\S+)(?: (?:내용|대로|것|건|바|바와|같습니다|같이|그대로))*(?:입니다|이에요|예요|임)?
"""

# "It is in the docs", "see the handover mail", "scroll up", "same as above".
WRITTEN_ELSEWHERE = r"""
(?:sve|vse|to|detalji|podrobnosti) (?:već |že )?(?:piše|stoji|je|ima|napisano|zapisano|opisano)(?: (?:napisano|zapisano|opisano|sve|vse))* (?:u|v|na) {D}
(?:в|во|на|у) {D} (?:всё|все|вже|уже|это|це)(?: (?:есть|є|написано|описано|указано|вказано))+
(?:please |just |kindly )?(?:scroll|look|see|read|check|refer to|go|have a look)(?: (?:up|above|below|further up|at|in|to|the|my|our|previous|other|last|first|section|part|message|notes?|ticket|mail|email|comment|comments|thread|field|box|entry|handover|there|it))+
(?:it|this|that|all|everything|which|details?|the (?:complete |whole |full |entire )?(?:story|details?|rest|info\w*|description|answer)|more|whatever i did)(?:'s| is| are| was| can be (?:found|read|seen))*(?: (?:all|already|written|documented|described|explained|found|noted|listed|stored|there))*(?: in| on| under| at) (?:the |our |my |your |that |this )?{D}(?: (?:of|for|in|on|with) (?:the |our |my |your )?(?:\w+ ?){1,2})?(?:,? (?:please )?read it there)?
(?:same|identical) (?:as|to|like) (?:what )?(?:i (?:wrote|said|put|entered)(?: (?:in|on|at))?|(?:in )?the|above|before|below|my)(?: (?:above|before|already|the|other|previous|last|first|section|field|box|ticket|part|earlier))*
(?:for the sake of brevity )?i (?:will|do|won't|am|would)(?: not|n't)? ?(?:want to |going to )?(?:repeat|type|write|retype|copy|duplicate)(?:ing)?(?: (?:everything|it|all|that|this|here|again))*
(?:müsste|sollte|dürfte|wird)(?: (?:alles|wohl|bestimmt|sicher|ja|eigentlich|irgendwo))* (?:in|im|auf)(?: (?:der|dem|den|unserer|unserem))? ?{D} (?:stehen|sein|zu finden sein|hinterlegt sein)
(?:should|must|ought to|will|can)(?: (?:all|probably|surely|also))* (?:be|be found|be listed|be documented)(?: (?:found|listed|somewhere|recorded))* (?:in|on|under)(?: (?:the|our|your))? ?{D}
(?:zou|moet|zal)(?: (?:wel|vast|allemaal|ergens))* (?:in|op)(?: (?:de|het))? ?{D} (?:moeten |te )?(?:staan|vinden|zijn)
(?:bör|borde|ska|skal|bør|burde)(?: (?:väl|nok|vel|alt|allt))* (?:stå|finnas|finnes|ligge|ligga|være|vara|findes)(?: (?:noe|nån|et))*(?:sted|stans)? ?(?:i|på)(?: (?:den|det|vår))? ?{D}
(?:pitäisi|varmaan|luulisi)(?: (?:olla|löytyä|lukea|kai))* {D}
(?:à voir|ça doit être|doit être|devrait être|c'est sûrement)(?: (?:noté|indiqué|marqué|quelque part))* (?:dans|sur)(?: (?:la|le|les|l'|notre))? ?{D}
(?:debería|debe|tiene que|tendría que)(?: (?:de|estar|figurar|constar|salir))+ en (?:el |la |los |nuestro )?{D}
(?:dovrebbe|deve|sarà)(?: (?:essere|trovarsi|stare|risultare))* (?:nell'|nella |nel |in |sul )(?:la |il )?{D}
(?:deve|deveria|devia)(?: (?:estar|constar|ter))+ (?:no|na|em) {D}
(?:powinn\w+|musi|pewnie)(?: (?:to|być|jest|gdzieś))* (?:w|na) {D}
(?:mělo by|měl by|malo by|mal by|určitě|asi)(?: (?:to|být|byť|je|bude|někde))* (?:v|na) {D}
(?:должн\w+|наверное|скорее всего)(?: (?:быть|есть|это|где-то))* (?:в|на) {D}
(?:має|мабуть|повинн\w+)(?: (?:бути|є|це|десь))* (?:в|у|на) {D}
(?:benne kell|ott kell|biztos)(?: (?:legyen|lennie|van|benne))* (?:a|az) {D}
(?:ar trebui)(?: (?:să|sa|fie|existe))+ (?:în|in|pe) {D}
(?:steht|stehen|findet sich|finden sich|ist|sind|liegt|ist alles|steht alles)(?: (?:alles|schon|bereits|ja|alle|das|es|doch))* (?:in|im|in der|in den|auf|unter|am|beim)(?: (?:der|dem|den|unserer|unserem|meiner))? ?{D}(?: (?:dokumentiert|beschrieben|hinterlegt|drin))?
(?:bitte )?(?:siehe|s\.|vgl\.|schau\w*|guck\w*|lies|lest|nachlesen|hochscrollen|nach oben scrollen)(?: (?:bitte|mal|dazu|in|im|der|die|den|das|dem|oben|nach|hoch|unten|anderes|andere|feld|abschnitt|weiter|alles|scrollen|übergabe\w*|mail|doku\w*|handbuch|anhang|notiz\w*|wiki|vorheriges|vorigen|ticket))+
(?:staat|staan|vind je|te vinden|is te lezen)(?: (?:allemaal|alles|al|dit|het|er))* (?:in|op|bij)(?: (?:de|het|onze|mijn))? ?{D}(?: (?:beschreven|gezet))?
(?:zie|lees|kijk|scroll)(?: (?:de|het|in|op|even|maar|naar|boven|hierboven|omhoog|bijlage|handleiding|mail|overdracht\w*|docs|documentatie|wiki|vorige|andere|veld|ticket))+
(?:står|finns|finnes|findes|ligger|er|är)(?: (?:alt|allt|det|der|også|redan|allerede|beskrevet|beskrivet))* (?:i|på)(?: (?:den|det|vår|min))? ?{D}
(?:se|les|læs|läs|scroll|scrolla|skrolla|rull|kolla)(?: (?:i|op|opp|upp|ovenfor|ovan|over|vedlagt|vedlagte|vedhæftet|vedhæftede|bifogad|bifogat|bilag|bilaga|vedlegg|mail|mailen|mejl|mejlet|dokumentation\w*|dokumentasjon\w*|manual\w*|håndbogen|handboken|wiki\w*|forrige|förra|andre|feltet|fältet|overdragelse\w*|overlevering\w*|bildet|billede|bild))+
(?:katso|ks\.?|lue|selaa|vieritä)(?: (?:liite|liitteestä|ylempää|ylös|yllä|edellä|ohje|ohjeesta|manuaali|manuaalista|dokumentaatio\w*|sähköposti\w*|luovutus\w*|aiempi|edellinen|kuva|kuvasta|wikistä|tiketti\w*))+
(?:löytyy|on|selviää|lukee)(?: (?:kaikki|jo|tiedot))* {D}
(?:voir|cf\.?|lire|regarde[rz]?|se référer à|remonte[rz]?)(?: (?:à|au|aux|le|la|les|en|dans|un|peu|plus|haut|ci-dessus|ci-joint|ci-jointe|pièce|jointe|pj|doc|docs|documentation|manuel|wiki|mail|courriel|message|passation|consignes?|fil|section|partie|précédente?|autre|notes?|ticket|capture|image))+
(?:c'est |tout est |c'est tout |est |figure |se trouve )(?:tout |écrit |expliqué |décrit |indiqué |noté |déjà )*(?:dans|sur|en) (?:la |le |les |l'|notre |mon )?{D}
(?:ver|véase|mirar?|leer|consultar|sub[ae]|revisar)(?: (?:el|la|los|lo|en|más|arriba|adjunto|adjunta|anexo|manual|documentación|docs|wiki|correo|mail|traspaso|de|del|anterior|otra|otro|sección|apartado|nota|notas|ticket|captura|imagen))+
(?:está|esta|viene|figura|se encuentra)(?: (?:todo|ya|escrito|explicado|descrito))* en (?:el |la |los |las |nuestra |mi )?{D}
(?:vedi|vedere|si veda|leggi|leggere|guarda|scorri|scorrere|cfr\.?)(?: (?:il|la|lo|le|i|in|su|sopra|alto|allegato|allegata|allegati|manuale|documentazione|wiki|mail|email|consegne|di|del|passaggio|precedente|altra|altro|sezione|campo|nota|note|ticket|immagine|schermata))+
(?:è|sta|si trova|trovate)(?: (?:tutto|già|scritto|spiegato|descritto))* (?:nella|nel|nelle|nei|in|sul|sulla|nell')(?: )?{D}
(?:ver|veja|vide|ler|consultar?|rolar|role)(?: (?:o|a|os|as|em|no|na|acima|cima|para|anexo|anexos|anexada|manual|documentação|docs|wiki|e-?mail|passagem|de|turno|plantão|anterior|outra|outro|seção|secção|campo|nota|notas|chamado|print|imagem))+
(?:está|esta|consta|encontra-se)(?: (?:tudo|já|escrito|explicado|descrito))* (?:no|na|nos|nas|em) {D}
(?:patrz|zob\.?|zobacz|czytaj|przewiń|sprawdź|zajrzyj)(?: (?:w|do|na|wyżej|powyżej|górę|załącznik\w*|instrukcj\w+|dokumentacj\w+|wiki|wczorajsz\w+|dzisiejsz\w+|ostatni\w*|mail\w*|poprzedni\w*|inn\w+|pol\w+|sekcj\w+|notat\w+|zgłoszeni\w+|obrazek|zdjęcie|zrzut|przekazani\w+))+
(?:jest|są|opisane|znajduje się|znajdziesz|stoi|wszystko)(?: (?:wszystko|już|opisane|to|jest))* (?:w|na|we) {D}
(?:viz|vid\.?|koukn\w+|podívejte se|čtěte|pozri\w*|přečt\w+|prečítaj\w*|odscrolluj\w*)(?: (?:v|do|na|se|výše|vyššie|nahoru|hore|příloh\w+|príloh\w+|přiložen\w+|priložen\w+|manuál\w*|dokumentac\w+|dokumentác\w+|wiki|včerejší\w*|včerajš\w+|dnešní\w*|dnešn\w+|posledn\w+|mail\w*|předchozí\w*|predchádz\w+|jin\w+|in\w+|sekc\w+|poznám\w+|tiket\w*|obráz\w+|foto|screenshot|předávac\w+))+
(?:je|jsou|najdete|sú|nájdete|všechno|všetko)(?: (?:to|vše|všechno|všetko|už|popsáno|popísané|je))* (?:v|na|ve|vo) {D}
(?:vidi|glej|pogledaj\w*|pročitaj\w*|poglejte)(?: (?:u|v|na|gore|iznad|zgoraj|prilog\w*|prilož\w+|priručnik\w*|dokumentacij\w+|mail\w*|drug\w+|prethodn\w+|prejšnj\w+|polje|slik\w+|zapis\w*|wiki|navodil\w+))+
(?:см\.?|смотри\w*|посмотри\w*|читай\w*|прочита\w+|пролистай\w*|прокрути\w*|гляньте)(?: (?:в|во|на|выше|вверх|наверх|влож\w+|прилож\w+|прикрепл\w+|инструкц\w+|документац\w+|мануал\w*|вики|вчерашн\w+|сегодняшн\w+|прошл\w+|письм\w+|почт\w+|предыдущ\w+|друг\w+|раздел\w*|пол\w+|заметк\w+|заявк\w+|тикет\w*|скрин\w*|фото|передач\w+|смен\w+))+
(?:всё|все|это|описано|есть|написано|указано)(?: (?:всё|все|уже|есть|описано|написано|указано|подробно))* (?:в|на) {D}
(?:див\.?|дивіться|дивись|подивіться|читайте|прочитайте|прокрутіть|гляньте)(?: (?:в|у|на|вище|вгору|догори|вклад\w+|додат\w+|прикріпл\w+|інструкц\w+|документац\w+|вікі|вчорашн\w+|сьогоднішн\w+|минул\w+|лист\w*|пошт\w+|попередн\w+|інш\w+|розділ\w*|пол\w+|нотатк\w+|заявк\w+|скрін\w*|фото))+
(?:все|це|описано|є|написано|вказано)(?: (?:все|вже|є|описано|написано|вказано))* (?:в|у|на) {D}
(?:ld\.?|lásd|nézd|nézze|olvasd|görgess\w*)(?: (?:a|az|meg|fel|fent|fentebb|feljebb|csatolt|csatolmány\w*|melléklet\w*|mellékelt|kép\w*|kézikönyv\w*|dokumentáció\w*|leírás\w*|wiki\w*|email\w*|e-mail\w*|levél\w*|előző|másik|mező\w*|rész\w*|jegy\w*|fotó\w*|átadó\w*))+
(?:benne van|megtalálható|le van írva|leírtam|ott van)(?: (?:minden|már))* (?:a|az) {D}
(?:vezi|vedeți|vedeti|citește|citiți|consultați|derulați)(?: (?:în|in|pe|mai|sus|atașat|atasat|atașament\w*|atasament\w*|anexa|manualul?|documentați\w*|wiki|mailul?|emailul?|alt\w*|secțiun\w*|câmp\w*|nota|tichet\w*|poza|captura|predare\w*|precedent\w*))+
(?:este|e|sunt|se află|găsiți)(?: (?:totul|tot|scris|deja))* (?:în|in|pe) {D}
(?:bkz\.?|bakınız|lütfen bakın)(?: (?:ek|ekte\w*|ekteki|yukarı\w*|kılavuz\w*|doküman\w*|wiki|mail\w*|önceki|diğer|bölüm\w*|alan\w*|not\w*|görsel\w*))+
(?:ekte|yukarıda|dokümanda|kılavuzda|wikide|wiki'de|mailde|devir mailinde|notlarda|dokümantasyonda)(?: (?:var|yazıyor|mevcut|açıklandı|hepsi|yazdım|yazılı|mevcuttur))+
(?:βλ\.?|βλέπε|δείτε|δες|διαβάστε)(?: (?:το|τα|στο|στην|παραπάνω|πάνω|πιο|συνημμέν\w+|εγχειρίδιο|οδηγί\w+|wiki|mail|email|προηγούμεν\w+|άλλο|πεδίο|σημειώσ\w+|φωτογραφία|εικόνα))+
(?:είναι|υπάρχ\w+|βρίσκ\w+|τα γράφει)(?: (?:όλα|ήδη|όλο))* (?:στο|στα|στην|στις) {D}
(?:lihat|baca|cek|liat|scroll)(?: (?:ke|di|pada|atas|lampiran|terlampir|manual|dokumentasi|wiki|email|surel|sebelumnya|bagian|lain|kolom|catatan|tiket|gambar|foto|serah|terima))+
(?:ada|sudah ada|tertulis|semuanya ada)(?: (?:semua|semuanya))* (?:di|dalam) {D}
(?:xem|đọc|coi|kéo)(?: (?:file|tệp|đính|kèm|ở|trong|trên|lên|tài|liệu|hướng|dẫn|mail|email|wiki|phần|mục|ghi|chú|bàn|giao|ca|ticket|trước|khác|ảnh|hình))+
(?:có|nằm|đã ghi|ghi)(?: (?:hết|cả|đầy|đủ|rồi))* (?:trong|ở|trên) (?:file|tài liệu|mail|email|wiki|phần|mục|ghi chú|biên bản|hướng dẫn)(?: (?:bàn|giao|ca|trên|đính|kèm|trước|khác))*
(?:ראו|ראה|תראו|תסתכלו|לקרוא|תקראו|גללו|לגלול)(?: (?:את|ב\S+|ל\S+|למעלה|לעיל|מצורף|המצורף|קובץ|צילום|מסך|ה\S+))+
(?:הכל|הכול|זה|מפורט|מפורטת|הפרטים|נמצא|מופיע|כתוב|רשום)(?: (?:כבר|נמצא|מופיע|כתוב|רשום|מתועד))* ב(?:תיעוד|מדריך|ויקי|מייל|מסמך|מסמכים|קובץ|הערות|דוקומנטציה|חוברת|פנייה)(?: \S+)?
(?:انظر|انظروا|راجع|راجعوا|شوف|شوفوا|اقرأ|اطلع على|اطلعوا على|يرجى الاطلاع على|يرجى مراجعة)(?: (?:ال\S+|في|إلى|الى|أعلاه|اعلاه|فوق|ملف))+
(?:كل شيء|كل شي|التفاصيل|موجود|موجودة|مكتوب|مكتوبة|مذكور|مذكورة)(?: (?:موجود|موجودة|مكتوب|مكتوبة|مذكور|كلها))* (?:في|ب)(?: )?(?:ال)?(?:دليل|توثيق|وثائق|مستند\S*|إيميل|ايميل|بريد|ويكي|مرفق\S*|ملاحظات|ملف|رسالة)(?: \S+)?
(?:به )?(?:پیوست|ضمیمه|مستندات|راهنما|ایمیل|ویکی|بالا|فایل)(?: \S+)? (?:مراجعه کنید|مراجعه شود|را ببینید|رو ببینید|هست|است|نوشته شده|آمده است|موجود است)
(?:कृपया )?(?:संलग्न|ऊपर|मैनुअल|डॉक्यूमेंट|दस्तावेज़|दस्तावेज|ईमेल|मेल|विकी|अटैचमेंट|फाइल|फ़ाइल|नोट्स|हैंडओवर मेल)(?: \S+){0,2} (?:देखें|देखिए|देख लें|पढ़ें|लिखा है|में है|दिया है|में लिखा है)
(?:첨부|첨부파일|첨부 파일|매뉴얼|메뉴얼|문서|위키|메일|인수인계 메일|위|위쪽|위키페이지|설명서)(?:\S{0,2}) ?(?:내용|파일|항목)?(?:을|를|은|는)? ?(?:참고|참조|확인|보세요|봐주세요|읽어|있습니다|적혀|나와)\S*(?: (?:바랍니다|부탁드립니다|주세요|있습니다|해주세요|하세요))?
"""

DOCUMENTS = r"""
(?:cmdb\w*|cmdb:\w+|(?:asset |it )?(?:inventory|register|record|management|list)|asset (?:list|register|record|management)|inventar\w*|inventari\w*|inventaire|bestandsliste|anlagenliste|registro|evidenc\w+|evidencij\w+|rejestr\w*|spisie|spisu|учёт\w*|учет\w*|облік\w*|инвентар\w*|nyilvántartás\w*|leltár\w*|envanter\w*|μητρώο|απογραφή|rekisteri\w*|inventaario\w*|registr\w*|inventaris)
(?:docs?|documentation|manual|wiki|handbook|handover(?: (?:mail|email|notes?|doc))?|ticket(?: notes)?|teams(?: channel)?|channel|chat|e-?mail|mail|notes?|runbook|knowledge base|sharepoint|onenote|confluence|thread|group chat|shift (?:log|report|notes)|attachments?|other (?:ticket|section|field))
(?:dokus?|dokumentation\w*|handbuch\w*|\w*übergabe\w*|\w*mail\w*|\w*notiz\w*|anhang|anlage|\w*wiki\w*|\w*protokoll\w*|ticket\w*|betriebshandbuch|teams\w*|chat\w*|documentatie|handleiding|overdracht\w*|notities|logboek|bijlage)
(?:dokumentasjon\w*|manual\w*|håndbog\w*|håndbok\w*|handbok\w*|notat\w*|anteckning\w*|over\w+mail\w*|mailen|mejlet|vedlegg\w*|bilag\w*|wikin?|wikien|dokumentaatio\w*|ohje\w*|wikissä|sähköpostissa|liitteessä|manuaalissa)
(?:doc\w*|manuel|mail(?: de passation)?|message|cahier(?: de consignes)?|consignes|pièce jointe|documentación|correo(?: de traspaso)?|adjunto|anexo|cuaderno(?: de turno)?|parte(?: de turno)?|libro de turno|hoja de turno|documentazione|manuale|mail(?: di passaggio)?|allegato|quaderno|consegne|documentação|e-?mail(?: de passagem)?|ticket|chamado|bitácora)
(?:dokumentacj\w+|instrukcj\w+|mail\w*|notat\w+|załącznik\w*|dokumentac\w+|dokumentác\w+|manuál\w*|příručc\w+|príručk\w+|předávac\w+ mail\w*|příloze|prílohe|dokumentacij\w+|priručnik\w*|mejl\w*|prilogu|navodilih|prilogi)
(?:документац\w+|инструкц\w+|мануал\w*|вики|письм\w+|почте|журнал\w*|заметках|вложени\w+|інструкц\w+|вікі|лист\w*|пошті|нотатках|документаци\w+|наръчник\w*|мейл\w*|ръководств\w+)(?: (?:о |про |за )?(?:передач\w+|смен\w+)(?: \w+)?)?
(?:dokumentáció\w*|kézikönyv\w*|leírás\w*|wiki\w*|email\w*|e-mail\w*|levél\w*|csatolmány\w*|melléklet\w*|átadó\w*|documentați\w+|manual\w*|atașament\w*|mailul?(?: de predare)?|anexă|εγχειρίδι\w+|τεκμηρίωση\w*|οδηγίες|συνημμέν\w+|dokumentasi|lampiran|buku panduan|catatan)
"""
