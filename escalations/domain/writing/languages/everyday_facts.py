"""Signs of a fact in everyday words, as patterns: data, one line a language or two."""

OPPOSITES = (
    (
        r"\b(?:privat\w*|private|privé\w*|incogn\w+|inkogn\w+|an[oó]n[iy]m\w*|safe mode|приватн\w+|инкогнито|yksityi\w*|gizli|ẩn danh|jendela privat)\b|无痕|無痕|隐私|シークレット|시크릿|ส่วนตัว|פרטי|خاص|خصوصی|प्राइवेट",
        r"\b(?:normal\w*|ordinary|regular|gewöhnlich\w*|gewoon|gewone|vanlig\w*|almindelig\w*|tavalli\w*|običn\w*|běžn\w*|bežn\w*|zwykł\w*|rendes\w*|обычн\w+|звичайн\w+|κανονικ\w+|įprast\w*|thường|biasa)\b|普通|通常|일반|ปกติ|רגיל|عادي\S*|عادی|सामान्य",
    ),
    (
        r"""
\bnew(?:er|est)?\b|\bneue\w?\b|\bnieuwe?\b|\bny(?:e|a|tt)?\b|\buude\w*|\buusi\w*|\bnouve(?:au|lles?|aux|l)\b|\bnuev[oa]s?\b|\bnuov[oaie]\b|\bnov[oa]s?\b|\bnou[ăaie]?\w*\b|\bnow[yaei]\w*|\bnov[ýáéiuy]\w*|\bnov(?:i|e|u|im|om|ih)\b
\bнов\w+|\búj(?:abb|at|on|ak)?\b|\byeni\w*|\bνέ\w+|\bκαινούρι\w+|\bbaru\b|\bmới\b|ה?חדש\S*|جديد|جدید|नय[ाेी]|नई|নতুন|புதிய|새|신규|新|ใหม่""",
        r"""
\bold(?:er|est)?\b|\balte[nrsm]?\b|\boude?\b|\bgam(?:mel|le|la|mla|malt)\w*|\bvanha\w*|\bancien\w*|\bvieux\b|\bvieille\w*|\bviej[oa]s?\b|\bantigu[oa]s?\b|\bvecchi\w*|\bantig[oa]s?\b|\bvelh[oa]s?\b|\bvech\w+|\bstar[yaeiáéýoiu]\w*|\bstar\b
\bстар\w+|\brégi\w*|\beski\w*|\bπαλι\w+|\blama\b|\bcũ\b|ה?ישן\S*|ה?ישנ\S*|قديم|قدیم|पुरान|পুরান|பழைய|옛|구형|기존|旧|舊|古い|เก่า""",
    ),
    (
        r"\b(?:w-?lan|wi-?fi|wireless|funk|sans fil|kablosuz|безпровідн\w+|беспроводн\w+|вай-?фай)\b|无线|無線|와이파이|ไวไฟ|וויי?פיי|واي ?فاي|वाई-?फाई",
        r"\b(?:lan|cable|kabel\w*|câble|ethernet|cavo|cabo|przewod\w+|kablo\w*|кабел\w+|kaapeli\w*|καλώδι\w+|cáp|dây|wired)\b|有线|有線|网线|網線|유선|สาย|כבל|كابل|سلك|केबल",
    ),
    (
        r"\b(?:left|links|linke\w*|venstre|vänster|vasen|vasemma\w+|gauche|izquierd\w+|sinistr\w+|esquerd\w+|lew\w+|lev\w+|lijev\w+|лев\w+|лів\w+|ляв\w+|bal|sol|αριστερ\w+|kiri|trái|stâng\w+)\b|左|왼|ซ้าย|שמאל|يسار|ايسر|चप|बाए|बाएँ|बाईं",
        r"\b(?:right|rechts|rechte\w*|højre|höger|høyre|oikea\w*|droite?|derech\w+|destr\w+|direit\w+|praw\w+|prav\w+|desn\w+|прав\w+|десн\w+|jobb|sağ|δεξι\w+|kanan|phải|dreapt\w+)\b|右|오른|ขวา|ימין|يمين|ايمن|दाए|दाएँ|दाईं",
    ),
    (
        r"\b(?:inside|internal\w*|intern\w*|indoors|innen|drinnen|binnen|dentro|interior|innenfor|inni|sisä\w+|wewn\w+|w środku|uvnitř|vnútri|vnitřn\w+|внутр\w+|внутрі\w+|belső\w*|bent|içeri\w*|εσωτερικ\w+|μέσα|dalam|trong)\b|内部|內部|内网|內網|社内|내부|ภายใน|בפנים|פנימי|داخل|अंदर",
        r"\b(?:outside|external\w*|extern\w*|outdoors|außen|draußen|draussen|buiten|fuera|fora|fuori|exterior|dehors|utenfor|udefra|utifrån|ulko\w+|zewn\w+|na zewnątrz|venku|vonku|vnějš\w+|внешн\w+|снаружи|зовнішн\w+|külső\w*|kint|dışarı\w*|εξωτερικ\w+|έξω|luar|ngoài)\b|外部|外网|外網|社外|외부|ภายนอก|בחוץ|חיצוני|خارج|बाहर",
    ),
    (
        r"\b(?:incoming|inbound|receiv\w+|eingehend\w*|ankommend\w*|empfangen|inkomende?|indgående|inkommande|innkommende|saapuv\w+|entrants?|entrantes?|in arrivo|recebe\w*|recibe\w*|riceve\w*|przychodząc\w+|příchozí|prichádzajúc\w+|dolazn\w+|входящ\w+|вхідн\w+|bejövő|gelen|εισερχόμεν\w+|masuk|đến)\b|来电|呼入|收信|着信|受信|수신|ขาเข้า|נכנס\S*|واردة|वारد|इनकमिंग",
        r"\b(?:outgoing|outbound|sending|ausgehend\w*|abgehend\w*|senden|uitgaande?|udgående|utgående|lähtev\w+|sortants?|salientes?|in uscita|envia\w*|envía\w*|invia\w*|wychodząc\w+|odchozí|odchádzajúc\w+|odlazn\w+|исходящ\w+|вихідн\w+|kimenő|giden|εξερχόμεν\w+|keluar|đi)\b|呼出|去电|发信|發信|発信|送信|발신|ขาออก|יוצא\S*|صادرة|आउटगोइंग",
    ),
    (
        r"\b(?:color|colour|colou?red|farbe|farbig|in farbe|kleur|farve|färg|farge|väri\w*|couleur|a colori|en color|em cores|colorid\w+|kolor\w*|barevn\w+|farebn\w+|u boji|цветн\w+|кольоров\w+|színes\w*|renkli|έγχρωμ\w+|berwarna|màu)\b|彩色|カラー|컬러|สี|צבעוני|ملون",
        r"\b(?:black and white|b/w|mono\w*|schwarz-?weiß|sw|zwart-?wit|sort-?hvid|svartvit\w*|svart-?hvit\w*|mustavalko\w*|noir et blanc|n&b|bianco e nero|b/n|blanco y negro|preto e branco|czarno-?biał\w+|černobíl\w+|čiernobiel\w+|crno-?bel\w*|ч/б|чёрно-?бел\w+|черно-?бел\w+|чорно-?біл\w+|fekete-?fehér\w*|siyah-?beyaz|ασπρόμαυρ\w+|hitam putih|đen trắng)\b|黑白|白黒|モノクロ|흑백|ขาวดำ",
    ),
    (
        r"\b(?:in the morning|mornings|before noon|morgens|vormittags|früh|'s ochtends|ochtend|om morgenen|på morgonen|aamuisin|le matin|por la mañana|de mañana|al mattino|di mattina|de manhã|rano|ráno|ujutru|ujutro|zjutraj|утром|вранці|сутрин|reggel|sabahları|το πρωί|pagi|buổi sáng)\b|上午|早上|午前|朝|오전|아침|ตอนเช้า|בבוקר|صباحا|सुबह",
        r"\b(?:in the (?:afternoon|evening)|afternoons?|evenings?|nachmittags|abends|mittags|middag|'s avonds|eftermiddagen|om aftenen|på kvällen|iltaisin|iltapäiv\w+|l'après-midi|le soir|por la tarde|por la noche|de tarde|di pomeriggio|al pomeriggio|la sera|à tarde|à noite|po południu|wieczorem|odpoledne|večer|poobede|popoldne|uveče|navečer|вечером|днём|днем|ввечері|вдень|вечер|délután|este|akşamları|öğleden sonra|το βράδυ|το απόγευμα|sore|siang|buổi chiều|buổi tối)\b|下午|晚上|午後|夕方|오후|저녁|ตอนบ่าย|ตอนเย็น|בערב|مساء|शाम",
    ),
    (
        r"\b(?:upstairs|top floor|oben|boven|ovenpå|uppe|yläkerrassa|en haut|à l'étage|arriba|di sopra|em cima|na górze|nahoře|hore|gore|наверху|нагорі|fent|yukarıda|πάνω)\b|楼上|樓上|上の階|위층|ชั้นบน",
        r"\b(?:downstairs|ground floor|unten|beneden|nedenunder|nere|alakerrassa|en bas|abajo|di sotto|embaixo|na dole|dole|внизу|lent|aşağıda|κάτω)\b|楼下|樓下|下の階|아래층|ชั้นล่าง",
    ),
)  # fmt: skip

# How they get by without it.
BY_HAND = r"""
\b(?:by hand|on paper|with pen and paper|manually|from (?:their|his|her|my) (?:own |private )?(?:phone|mobile)s?)\b|\b(?:von|per) hand\b|\bhändisch\w*\b|\bauf papier\b|\bmanuell\b|\bmet de hand\b|\bhandmatig\b|\bop papier\b|\bfor hånd\b|\bfor hand\b|\bi hånden\b|\bmanuellt\b|\bpå papi?r\b|\bpå papper\b|\bkäsin\b|\bpaperilla\b|\bpaperille\b
\bà la main\b|\bmanuellement\b|\bsur papier\b|\ba mano\b|\bmanualmente\b|\ben papel\b|\bsu carta\b|\bà mão\b|\bno papel\b|\bde mână\b|\bmanual\b(?= \w+)|\bpe hârtie\b|\bręcznie\b|\bna papierze\b|\bručně\b|\bručne\b|\bručno\b|\bročno\b|\bna papír\w*\b|\bna papieri?\b|\bna papiru\b
\bвручную\b|\bна бумаге\b|\bна бумажк\w+|\bвручну\b|\bна папері\b|\bръчно\b|\bна хартия\b|\bkézzel\b|\bpapíron\b|\belle\b(?= \w+yor)|\belden\b|\bkağıtta\b|\bkağıda\b|\bχειρόγραφα\b|\bχειροκίνητα\b|\bστο χέρι\b|\bsecara manual\b|\bdi kertas\b|\bpakai kertas\b|\bbằng tay\b|\bthủ công\b|\bbằng giấy\b|\bra giấy\b
يدوي|على الورق|دستی|روی کاغذ|ידני|על נייר|बाद? ?हाथ से|हाथ से|कागज|কাগজে|হাতে লিখ|கைமுறை|காகிதத்தில்|수기|수작업|손으로|종이에|手动|手動|手工|人工|手写|手寫|纸质|紙本|手書き|手入力|手作業|紙で|ด้วยมือ|เขียนมือ|ใส่กระดาษ|บนกระดาษ"""

# When it comes: "every night", "an hour back".
RHYTHM = r"""
\b(?:every|each) (?:night|hour|minute|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month-?end|quarter|other|second|third|few seconds|full hour|half)\b|\b(?:an|one|two|three|half an|six|twelve) (?:hours?|minutes?|seconds?|days?) (?:late|early|behind|ahead|back|fast|slow|off|later|wrong)\b|\bon the hour\b
\b(?:jede|jeden|jede volle) (?:nacht|stunde|minute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|zweite\w*|dritte\w*)\b|\b(?:eine?|zwei|drei) (?:stunden?|minuten?|sekunden?|tage?) (?:vor|nach|zu spät|zu früh|verspätet|später|hinterher|falsch)\b
\b(?:elke|ieder) (?:nacht|uur|minuut|maandag|vrijdag|tweede)\b|\b(?:een|twee|drie) (?:uur|minuten|dagen) (?:achter|voor|te laat|te vroeg|later)\b|\b(?:hver|varje|joka) (?:nat|natt|time|timme|mandag|måndag|fredag|yö|tunti|maanantai|anden|annan|toinen)\b|\b(?:en|to|två|tunnin|tunti) ?(?:time|timer|timme|timmar)? (?:bagud|foran|etter|för sent|for sent|efter|jäljessä|myöhässä|edellä)\b
\b(?:toutes les|chaque) (?:nuits?|heures?|minutes?|lundis?|vendredis?|deux|trois)\b|\b(?:une|deux|trois) (?:heures?|minutes?) (?:de retard|d'avance|en retard|trop tôt|plus tard)\b|\b(?:cada|todas las|todos los|todas as|toda) (?:noches?|horas?|minutos?|lunes|viernes|noites?|segunda|sexta|dos|duas|tres|três)\b|\b(?:una|dos|tres|uma|duas|três) (?:horas?|minutos?) (?:de retraso|de atraso|atrasad\w+|adelantad\w+|adiantad\w+|tarde|antes|después|depois)\b
\b(?:ogni|tutte le) (?:notte|notti|ora|ore|minuto|lunedì|venerdì|due|tre)\b|\b(?:un'|un |due |tre )(?:ora|ore|minuti) (?:di ritardo|indietro|avanti|in ritardo|dopo|prima)\b|\b(?:în fiecare|la fiecare) (?:noapte|oră|minut|luni|vineri)\b|\bcu (?:o|două|trei) (?:oră|ore|minute) (?:în urmă|înainte|întârziere|mai târziu)\b
\b(?:co|każd\w+) (?:noc|godzin\w+|minut\w+|poniedziałek|piątek)\b|\bo (?:jedną |dwie |trzy )?godzin\w* (?:do tyłu|do przodu|za późno|później|spóźni\w+)\b|\b(?:každou|každú|každé|svake|svaki|vsako|vsak) (?:noc|hodin\w+|minut\w+|pondělí|pondelok|pátek|noći|noč|sat|uro|ponedeljak)\b|\bo (?:jednu |dvě |dve )?hodin[uy] (?:pozadu|napřed|později|zpět|späť|dozadu)\b|\b(?:sat|jedan sat|eno uro) (?:kasni|unazad|unatrag|naprijed|zamuja|nazaj)\b
\b(?:кажд\w+|щоночі|щогодини|кожн\w+|всяк\w+) (?:ночь|час|минуту|понедельник|пятницу|ніч|годину|хвилину|нощ)\b|\bщоночі\b|\bщогодини\b|\b(?:на|отстаёт на|отстает на) (?:один |два |три )?(?:час\w?|годин\w|минут\w?) (?:назад|вперёд|вперед|отста\w+|раньше|позже|пізніше|раніше)\b
\bminden (?:éjjel|éjszaka|órában|hétfőn|pénteken|második)\b|\b(?:egy|két|három) (?:órát|órával|perccel|percet) (?:késik|siet|vissza|később|előbb)\b|\bher (?:gece|saat|dakika|pazartesi|cuma)\b|\b(?:bir|iki|üç) (?:saat|dakika) (?:geri|ileri|geç|erken|sonra)\b|\bκάθε (?:νύχτα|βράδυ|ώρα|λεπτό|δευτέρα|παρασκευή)\b|\bμ[ίι]α ώρα (?:πίσω|μπροστά|αργότερα|νωρίτερα)\b
\b(?:setiap|tiap) (?:malam|jam|menit|senin|jumat)\b|\b(?:satu|dua|tiga) (?:jam|menit) (?:mundur|maju|terlambat|lebih)\b|\b(?:mỗi|hàng) (?:đêm|giờ|phút|thứ hai|thứ sáu)\b|\b(?:một|hai|ba) (?:tiếng|giờ|phút) (?:trễ|chậm|nhanh|sớm)\b|\b(?:chậm|nhanh|trễ|sớm) (?:một|hai|ba) (?:tiếng|giờ|phút)\b
כל לילה|כל שעה|בשעה אחת (?:אחורה|קדימה)|שעה (?:אחורה|קדימה)|كل ليلة|كل ساعة|ساعة (?:واحدة )?(?:متأخر|للخلف|للأمام|تأخير)|هر شب|هر ساعت|(?:یک|دو|سه|يك) (?:ساعت|دقیقه) (?:عقب|جلو|زودتر|دیرتر)|हर रात|हर घंटे|एक घंटा (?:पीछे|आगे)|(?:प्रति|हर) सोमवार|প্রতি রাতে|প্রতি ঘণ্টায়|এক ঘণ্টা (?:পিছিয়ে|এগিয়ে)|매일 밤|매시간|밤마다|한 ?시간 (?:늦|빠르|뒤|앞|느)|每晚|每天晚上|每小时|每小時|每隔|慢一小时|快一小时|慢一個小時|一小时|一個小時|毎晩|毎時|一時間(?:遅|早|進|ずれ)|1時間|ทุกคืน|ทุกชั่วโมง|(?:ช้า|เร็ว)ไป"""

# One of several, by its letter or number.
LETTERED = r"""
\b(?:node|host|room|line|lane|gate|bay|rack|dock|port|desk|till|disk|drive|server|switch|building|block|wing|hall|floor|channel|slot|knoten|raum|saal|halle|linie|kasse|tor|gebäude|gang|knooppunt|zaal|hal|kassa|sal|rum|rom|linje|salle|ligne|caisse|quai|bâtiment|nœud|noeud|nodo|nó|sala|línea|linha|linea|caja|caixa|cassa|edificio|prédio|puerta|porta|sali|tila|halli|węzeł|węźle|sala|sali|hala|hali|linia|kasa|kasie|bramka|uzel|uzlu|uzol|místnost|hala|linka|pokladna|brána|чвор|čvor|vozlišče|узел|узле|зал|зале|касса|кассе|линия|линии|цех|корпус|вузол|вузлі|каса|касі|лінія|csomópont|terem|csarnok|pénztár|kapu|nod|casa|linia|düğüm|salon|kasa|hat|kapı|κόμβος|αίθουσα|ταμείο|γραμμή|ruang|kasir|jalur|gedung|phòng|quầy|cổng|nút|chuyền) (?:[b-hj-np-tv-xzB-HJ-NP-TV-XZ]|A|\d{1,2})(?!\w)"""

FOUND_OURSELVES = r"""
\b(?:found|noticed|seen|spotted|detected|discovered|came up)\b.{0,20}\b(?:in|by|during|at|through|from) (?:our|my|the|a|an|own)\b.{0,20}\b(?:checks?|audit|monitoring|review|test|scan|report|inspection|maintenance|patch|routine|walk-?through)\b|\b(?:own|internal|routine|monthly|weekly|scheduled) (?:check|audit|monitoring|review|scan|inspection)\b
\b(?:eigen\w*|internen?|monatliche\w*|wöchentliche\w*|regelmäßige\w*|unser\w* (?:monatliche\w* |eigene\w* )?)\s?(?:prüfung|kontrolle|monitoring|audit|überwachung|überprüfung|wartung)\b|\b(?:eigen|interne|maandelijkse|onze) (?:controle|audit|monitoring)\b|\b(?:egen|intern|månedlig\w*|månatlig\w*|vår|vores) (?:egen |månedlige )?(?:kontroll?|sjekk|tjek|overvåkning|overvågning|övervakning|granskning|revision)\b|\bomassa (?:tarkistuksessa|valvonnassa)\b|\bkuukausitarkastuksessa\b
\b(?:contrôle|audit|surveillance|vérification) (?:interne|mensuel\w*|de routine)\b|\bnotre (?:propre )?(?:contrôle|audit|supervision|surveillance)\b|\b(?:revisión|control|auditoría|monitorización) (?:interna?|mensual|propia?|rutinaria)\b|\bnuestr[oa] (?:propi[oa] )?(?:revisión|control|auditoría|monitorización)\b|\b(?:controllo|verifica|audit|monitoraggio) (?:interno|interna|mensile|nostro|di routine)\b|\bnostr[oa] (?:controllo|verifica|monitoraggio)\b|\b(?:verificação|auditoria|monitoramento|checagem) (?:interna?|mensal|própri[oa]|de rotina)\b|\bnoss[oa] (?:própri[oa] )?(?:verificação|monitoramento|auditoria)\b
\b(?:własn\w+|wewnętrzn\w+|miesięczn\w+|nasz\w+) (?:kontrol\w+|audy\w+|przegląd\w*|monitoring\w*)\b|\b(?:vlastn\w+|intern\w+|interní|měsíčn\w+|mesačn\w+|naš\w+) (?:kontrol\w+|audit\w*|monitoring\w*|revíz\w+|prověr\w+)\b|\b(?:sopstven\w+|vlastit\w+|mesečn\w+|mjesečn\w+|notranj\w+|naš\w+) (?:kontrol\w+|provjer\w+|prover\w+|pregled\w*|nadzor\w*)\b|\b(?:собственн\w+|внутренн\w+|ежемесячн\w+|плановой|наш\w+|власн\w+|внутрішн\w+|щомісячн\w+|планов\w+|месечн\w+) (?:проверк\w+|аудит\w*|мониторинг\w*|перевірк\w+|моніторинг\w*)\b
\b(?:saját|belső|havi) (?:ellenőrzés\w*|audit\w*|felügyelet\w*)\b|\b(?:propri\w+|intern\w*|lunar\w*|noastr\w+) (?:verificar\w+|control\w*|audit\w*|monitoriz\w+)\b|\bverificarea (?:noastră|internă|lunară)\b|\b(?:kendi|iç|aylık|rutin) (?:kontrol\w*|denetim\w*|izleme\w*)\b|\b(?:εσωτερικ\w+|μηνιαί\w+|δικ\w+ μας) (?:έλεγχο\w*)\b|\b(?:pemeriksaan|pengecekan|audit) (?:internal|bulanan|rutin|sendiri)\b|\bkiểm tra (?:nội bộ|định kỳ|hàng tháng)\b
בדיקה (?:פנימית|חודשית|שלנו)|ביקורת פנימית|فحص (?:داخلي|شهري|دوري)|فحصنا|بازرسی (?:داخلی|ماهانه)|چک ماهانه|आंतरिक जांच|मासिक जांच|자체 점검|월간 점검|정기 점검|自查|例行检查|巡检|巡檢|例行檢查|月度检查|社内点検|定期点検|月次点検|自社点検|ตรวจสอบภายใน|ตรวจประจำเดือน"""

VAGUE = r"""
\b(?:same old|old (?:story|problem|issue|song)|nothing new|new (?:problem|issue|ticket|case)|as of old|sometimes|now and then|manchmal|parfois|a veces|a volte|às vezes|czasem|czasami|někdy|niekedy|ponekad|иногда|іноді|понякога|néha|uneori|bazen|μερικές φορές|kadang|thỉnh thoảng|soms|ibland|iblandt|noen ganger|joskus)\b|有时|有時|ときどき|時々|가끔|บางครั้ง|לפעמים|أحيانا|گاهی|कभी-कभी"""
