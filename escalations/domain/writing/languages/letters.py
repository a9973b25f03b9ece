"""Words of letters that only beg: greetings, forms of address, the ticket, asking and thanking, by language."""

GERMAN = {
    "filler": """
        geehrte geehrter geehrten liebe lieber liebes werte werter damen herren moin servus grüezi guten tag morgen abend hiermit möchte möchten bitten bitte ersuche ersuchen
        anbei betreffs bezugnehmend obig obige obigen genannt genannte genannten vorgang vorgangs anliegen unterstützung hilfestellung rückmeldung rückinfo bearbeitung
        prüfung überprüfung behebung klärung dank danke vielen besten herzlichen voraus vorab grüße gruß grüßen mfg lg vg freundlichen verbleibe verbleiben entgegenkommen
        verständnis bemühungen mühe zeitnah zeitnahe umgehend schnellstmöglich ehestmöglich baldmöglichst gelegentlich kundschaft dame herr mitgeteilt teilt mitteilt
        geehrtes kollegium team hallo zusammen
    """,
}
DUTCH = {
    "filler": """
        geachte beste allen goedemorgen goedemiddag goedendag hierbij middels dezen verzoeken verzoek graag uw jullie medewerking ondersteuning terugkoppeling
        behandeling afhandeling voorbaat dank hartelijk hartelijke vriendelijke groet groeten mvg bij alvast spoedig spoedige reactie namens melding meldde meldt aangegeven geeft
        betreffende bovenstaande bovengenoemde casus aanvraag kwestie moeite begrip
    """,
}
NORDIC = {
    "filler": """
        hej hei kjære kære bästa hallo god morgen dag alle alla sammen härmed herved hermed vill vil be anmode ber vennligst venligst vänligen hjälpa hjelpe hjælpe titta kikke kigge
        ärendet ærendet saken sagen på forhånd förhand takk tak tack mange mvh hälsningar hilsen hilsner vänliga venlig vennlig bistand assistanse assistance assistans
        tilbagemelding tilbakemelding återkoppling snarast snarest mulig möjligt muligt meddelat meddelte meddelar melder anmäler rapporterer rapporterar henvendelse henvendelsen
    """,
}
FRENCH = {
    "filler": """
        bonjour bonsoir messieurs mesdames chers chères cher chère madame monsieur collègues équipe présente présent sollicite solliciter sollicitons appui concours aide assistance
        prise charge traitement demande requête ticket dossier susmentionné cité ci-dessus objet rubrique avance remercie remercions remerciements merci cordialement salutations
        distinguées respectueuses bienveillance diligence bien vouloir veuillez prier prie prions attente retour réponse meilleurs délais faire nécessaire signale signalé informe
        fait savoir usager client rencontre difficultés difficulté
    """,
}
IBERIAN = {
    "filler": """
        estimados estimadas estimado estimada queridos buenos buenas tardes días noches medio presente solicito solicitamos solicitar apoyo colaboración atención
        gestión caso referencia mención mencionado citado arriba antemano gracias saludos cordial cordiales cordialmente atentamente quedo quedamos espera pendiente pendientes respuesta pronta
        favor agradezco agradecemos agradecería agradeceríamos ruego rogamos rogaría reporta reportó informa indica comunica manifiesta señala incidencia inconveniente brevedad posible amables
        prezados prezadas prezado prezada caros caras boa bom tarde dia noite venho vimos através deste desta solicitar apoio colaboração atenção tratativa tratar tratamento
        chamado questão epígrafe referido referida mencionado mencionada acima tendo vista aguarda aguardamos posição posicionamento retorno desde grato grata gratos obrigado obrigada
        obrigados atenciosamente att abraço abraços cordiais cumprimentos gentileza gentilmente solicitamos pedimos peço rogo informou relatou relata comunicou verificar verifiquem
        verificação providências providência tomar cabíveis equipa equipe senhores senhoras antecipadamente agradeço agradecemos disposição
    """,
}
ITALIAN = {
    "filler": """
        gentili gentile egregi egregio spettabile spett buongiorno buonasera salve cari cara caro presente richiedo richiediamo richiedere chiedo chiediamo chiedere cortesia cortese
        cortesemente gentilmente supporto assistenza collaborazione riscontro gestione presa carico pratica oggetto segnalazione suddetta suddetto sopra menzionato anticipo
        anticipatamente ringrazio ringraziamo ringraziando grazie saluti cordiali distinti cordialmente attesa porgo porgiamo segnala segnalato riferisce riferito comunica comunicato
        riscontra riscontrato verificare vogliate vorrei potreste potete disponibilità
    """,
}
ROMANIAN = {
    "filler": """
        stimați stimate stimată dragi bună ziua seara dimineața prin prezenta solicit solicităm solicitare sprijin sprijinul ajutor ajutorul colaborare colaborarea tichet tichetul
        menționat menționată sus anticipat mulțumesc mulțumim mulțumiri stimă respect cordial salutări aștept așteptăm răspuns răspunsul rugăm rog vă dumneavoastră a semnalat semnalează
        semnalat raportat raportează anunțat anunță verificați verificarea rezolvați rezolvarea întâmpină dificultăți dificultate urgent cât posibil repede curând sesizare sesizarea
        domnule doamnă doamnelor domnilor colegi
    """,
}
POLISH = {
    "filler": """
        szanowni szanowny szanowna państwo pani pan dzień dobry witam witajcie cześć koledzy niniejszym zwracam zwracamy się prośbą uprzejmie prosimy proszę prośba
        o pomoc wsparcie rozpatrzenie zgłoszenie zgłoszenia zgłoszeniu sprawę sprawie sprawy powyższe powyższym góry dziękuję dziękujemy dzięki pozdrawiam pozdrowienia poważaniem
        szacunkiem wyrazami oczekuję oczekujemy odpowiedź odpowiedzi klient klientka zgłasza zgłosił zgłosiła informuje poinformował użytkownik sprawdzenie rozwiązanie
        pochylenie zajęcie przyjrzenie łaskawie serdecznie serdeczne
    """,
}
CZECH_SLOVAK = {
    "filler": """
        vážení vážený vážená dobrý den ahoj zdravím milí kolegové tímto žádám žádáme prosíme prosím prosbou obracím obracíme pomoc podporu součinnost spolupráci prošetření vyřešení
        vyřízení požadavek požadavku tiket tiketu výše uvedený uvedenému předem děkuji děkujeme díky pozdravem přeji hezký pěkný očekávám odpověď klient zákazník hlásí nahlásil
        oznámil oznamuje sdělil dobrý deň kolegovia týmto žiadam žiadame obraciame preverenie vyriešenie vybavenie vyššie uvedený vopred ďakujem ďakujeme vďaka pozdravom
        prajem pekný očakávam odpoveď zákazník nahlásil oznámil súčinnosť spoluprácu laskavě láskavo
    """,
}
CYRILLIC = {
    "filler": """
        уважаемые уважаемый уважаемая коллеги добрый доброе день вечер утро здравствуйте привет всем настоящим прошу просим просьба обращаюсь обращаемся просьбой оказать содействие
        содействии помощь помощи поддержку поддержки рассмотреть рассмотрение рассмотрения заявку заявке заявки обращение обращения обращению вышеуказанную вышеуказанной данному данной заранее
        благодарю благодарим благодарен признателен спасибо уважением наилучшими пожеланиями ожидаю ожидаем ответ ответа клиент клиента обратился обратилась сообщает сообщил сообщила
        уведомил принять меры разобраться возможности кратчайшие сроки любезны будьте вопросу вопросе
        шановні шановний шановна колеги доброго добрий дня ранку вечора вітаю вітання звертаюсь звертаюся звертаємось проханням прохання сприяння допомогу допомоги підтримку розглянути
        розгляд заявку заявки звернення вищезазначену наперед заздалегідь дякую дякуємо вдячний вдячна повагою очікую очікуємо відповідь клієнт клієнта звернувся звернулась повідомляє
        повідомив повідомила вжити заходів розібратися ласкаві будьте якнайшвидше
        уважаеми уважаема колеги здравейте добър добро ден моля молим молба обръщам съдействие помощ подкрепа разгледате разглеждане заявка заявката сигнал сигнала предварително
        благодаря благодарим благодарен поздрави уважение очаквам отговор клиент клиентът съобщава съобщи подаде проверите
    """,
}
SOUTH_SLAVIC = {
    "filler": """
        poštovani poštovana poštovane dobar dan zdravo pozdrav kolege drage dragi ovim putem molim molimo molba obraćam obraćamo pomoć podršku podrška saradnju suradnju razmatranje
        zahtev zahtjev prijavu prijava navedeni gore unapred unaprijed hvala zahvaljujem zahvalni srdačan srdačno lep lijep poštovanjem očekujem očekujemo odgovor korisnik stranka klijent
        javlja javio prijavio prijavila prijavljuje obavestio obavijestio pogledate proverite provjerite rešavanje rješavanje
        spoštovani pozdravljeni prosim prosimo prošnja obračam podporo sodelovanje obravnavo zahtevek vnaprej hvala lepa lep odgovor uporabnik stranka sporoča sporočil prijavil preverite
    """,
}
FINNISH = {
    "filler": """
        hei moi terve tervehdys hyvä hyvät arvoisa arvoisat kollegat päivää huomenta iltaa pyydän pyydämme pyydetään ystävällisesti kohteliaasti apua apuanne tukea tukeanne tarkistamaan
        tutkimaan katsomaan selvittämään käsittelemään tikettiä tiketti tapaus tapausta asiaa asian yllämainittu etukäteen kiitos kiitokset kiittäen kiitän terveisin ystävällisin terveiset
        odotan odotamme vastausta vastaustanne palautetta asiakas ilmoitti ilmoittaa ilmoittanut raportoi raportoinut kertoi mahdollisimman pian pikaisesti pikaista
        tere lugupeetud palun aitäh tänan abi tervitades ette
    """,
}
HUNGARIAN = {
    "filler": """
        tisztelt kedves üdvözlöm üdvözlet szia sziasztok jó napot reggelt estét kívánok kollégák kollégáim ezúton kérem kérjük kérném szeretném kérni segítségét segítségüket támogatását
        segítséget támogatást közreműködését közreműködését ügyben ügyet bejelentés bejelentést jegyet jegy fenti fentiekben említett előre köszönöm köszönjük köszönettel köszönet tisztelettel üdvözlettel
        várom várjuk válaszát válaszukat visszajelzést ügyfél ügyfelünk jelezte jelzett bejelentette jelenti problémát vizsgálják megvizsgálni megoldását megoldani mielőbb mihamarabb
        szíves szíveskedjenek legyenek
    """,
}
GREEK = {
    "filler": """
        αγαπητοί αγαπητέ αγαπητή αξιότιμοι καλημέρα καλησπέρα γεια χαίρετε συνάδελφοι σας με την παρούσα παρακαλώ παρακαλούμε παρακαλείσθε ζητώ ζητούμε αιτούμαι βοήθεια βοήθειά υποστήριξη
        συνδρομή συνδρομή εξετάσετε εξέταση ελέγξετε έλεγχο επίλυση αίτημα αιτήματος εισιτήριο ανωτέρω προαναφερθέν εκ προτέρων ευχαριστώ ευχαριστούμε ευχαριστίες εκτίμηση εκτιμήσεως
        χαιρετισμούς φιλικούς αναμένω αναμένουμε απάντηση απάντησή πελάτης πελάτη αναφέρει ανέφερε δήλωσε ενημέρωσε αντιμετωπίζει δυσκολίες σύντομα συντομότερο δυνατόν φροντίσετε
    """,
}
TURKISH = {
    "filler": """
        sayın değerli sevgili merhaba merhabalar selam selamlar günaydın iyi günler akşamlar arkadaşlar ekip yetkili ilgili rica ederim ederiz ediyorum ediyoruz talep destek desteğinizi yardım
        yardımınızı yardımlarınızı incelemenizi bakmanızı kontrol etmenizi çözmenizi konuyla konu kayıt kaydı bileti yukarıda belirtilen şimdiden teşekkür teşekkürler ederim saygılar saygılarımla saygılarımızla
        geri dönüşünüzü dönüş dönüşünüz cevabınızı bekliyorum bekliyoruz müşteri müşterimiz kullanıcı bildirdi bildiriyor bildirmiştir iletti arz hususunda gereğini acilen
        ilginiz için emeğinize sağlık kolay gelsin
    """,
}
VIETNAMESE = {
    "filler": """
        kính gửi thưa anh chị anh/chị quý ban bộ phận phòng em tôi chúng bên mình xin phép nhờ mong kính mong trân trọng cảm ơn ạ nhé giúp giùm dùm hộ xem xét hỗ trợ kiểm tra xử lý
        khắc phục sớm nhất có thể khách hàng báo phản hồi thông gặp sự cố vấn đề trục trặc lỗi yêu cầu phiếu trường hợp nêu trên trước nhiều rất mọi người các bạn dạ vâng chào
        thân ái kính chào sếp ngày tốt lành xét
    """,
}
MALAY = {
    "filler": """
        yth yang terhormat bapak ibu rekan tim selamat pagi siang sore malam dengan hormat bersama ini kami saya mohon memohon bantuan bantuannya dukungan kerjasama kerja sama perhatian
        perhatiannya ditindaklanjuti tindak lanjut tindaklanjutnya pengecekan dicek dibantu diperiksa penanganan tiket permohonan tersebut diatas sebelumnya terima kasih terimakasih makasih salam
        hormat kami menunggu kabar balasan jawaban pelanggan nasabah melaporkan lapor menyampaikan mengalami kendala segera secepatnya mungkin atas waktu
        tuan puan encik sudi kiranya pihak
    """,
}
TAGALOG = {
    "filler": """
        mahal magandang umaga hapon gabi araw po opo kaibigan kasama pakitingnan pakitignan pakisuri paki tulungan tulong suporta hinihiling hiling salamat maraming lubos gumagalang
        kliyente kustomer iniulat nag-ulat sinabi may mayroong agad lalong madaling panahon
    """,
}
SWAHILI = {
    "filler": """
        habari ndugu mpendwa wapendwa mheshimiwa salamu shikamoo naomba tunaomba tafadhali msaada usaidizi mnisaidie mtusaidie angalieni kuangalia kushughulikia asante asanteni sana shukrani
        mteja ameripoti anaripoti amesema tatizo haraka iwezekanavyo mapema
    """,
}
KOREAN = {
    "filler": """
        안녕하세요 안녕하십니까 수고하십니다 수고많으십니다 수고 많으십니다 많으세요 고생 담당자님 담당자 관계자 관계자분들 여러분 팀 고객님 고객 고객사 고객님께서 고객께서 사용자분 사용자가 문의 문의가 문의를 접수 접수되어 접수되었습니다 접수하였습니다
        문제가 문제를 문제 장애 장애가 이슈 이슈가 불편 불편을 겪고 겪으시 있다고 있으시다고 합니다 하십니다 하여 연락 연락을 연락이 왔습니다 주셨습니다 주셔서 말씀 말씀하셔서 전달 전달드립니다 드립니다 드리며 드려요
        바쁘시겠지만 바쁘신 와중에 번거로우시겠지만 번거롭겠지만 죄송하지만 죄송합니다만 송구하지만 확인 확인을 확인해 검토 검토를 검토해 조치 조치를 조속한 빠른 신속한 빠르게 조속히 신속히 처리 처리를 해결 해결을 지원 지원을 도움 도움을 협조
        부탁드립니다 부탁드려요 부탁합니다 부탁 바랍니다 바라겠습니다 주시기 주시면 주십시오 주세요 해주시면 해주세요 감사하겠습니다 감사합니다 감사드립니다 감사 미리 항상 늘 드림 올림 회신 회신을 답변 답변을 기다리겠습니다 기다립니다 살펴 살펴봐 봐 봐주세요 봐주시기
    """,
}
ARABIC = {
    "filler": """
        السلام عليكم ورحمة الله وبركاته تحية طيبة وبعد السادة الكرام الأفاضل الإخوة الأخوة الزملاء الأعزاء عزيزي أعزائي حضرة المحترم المحترمين المحترمون مرحبا أهلا صباح مساء الخير النور نود
        أود إفادتكم إعلامكم إبلاغكم نفيدكم نحيطكم علما أفاد أفادنا أبلغ أبلغنا اشتكى العميل المستخدم وجود مشكلة يواجه يرجى نرجو أرجو الرجاء التكرم بالتكرم لطفا فضلا النظر الاطلاع
        المساعدة مساعدتكم الدعم دعمكم معالجة متابعة الموضوع الأمر الطلب التذكرة المذكورة أعلاه شاكرين شاكرا مقدرين لكم حسن تعاونكم تعاون شكرا جزيلا جزيل الشكر مقدما سلفا التقدير
        الاحترام وتفضلوا بقبول فائق تحياتي مع خالص أسرع وقت ممكن القريب العاجل اتخاذ اللازم بانتظار ردكم
        سلام علیکم درود وقت بخیر احترام احتراما همکاران گرامی محترم عزیز ارجمند جناب سرکار بدینوسیله خواهشمند خواهشمندم خواهشمندیم خواهشمند است لطفا لطف فرمایید بفرمایید نمایید کنید
        مشتری کاربر اعلام گزارش مشکل داده داشته کرده کرده‌اند بررسی رسیدگی پیگیری همکاری مساعدت کمک راهنمایی موضوع مورد درخواست تیکت فوق مذکور پیشاپیش سپاس سپاسگزارم سپاسگزاریم ممنون متشکرم تشکر
        قدردانی ارادتمند اسرع وقت زودتر هرچه سریعتر منتظر پاسخ دستور مقتضی
    """,
}
HEBREW = {
    "filler": """
        שלום רב שלום לכולם לכבוד יקרים יקר יקרה בוקר ערב צהריים טוב חברים צוות היקר הריני אנו אני פונה פונים מבקש מבקשת מבקשים בקשה לבקש את עזרתכם עזרתך סיועכם סיוע עזרה תמיכה תמיכתכם
        לקוח הלקוח לקוחה דיווח דיווחה מדווח פנה פנתה פנייה הפנייה קריאה הקריאה על בעיה תקלה נתקל נתקלה אודה נודה לטיפולכם לטיפול טיפולכם טיפול בהקדם האפשרי לבדוק לבדיקה לבדיקתכם לטפל להסתכל
        מראש תודה רבה תודות בברכה בכבוד בתודה ממתין ממתינה ממתינים לתשובתכם לתשובה בנושא הנדון האמור לעיל אנא נא אם אפשר
    """,
}
HINDI = {
    "filler": """
        नमस्कार नमस्ते प्रणाम आदरणीय प्रिय महोदय महोदया श्रीमान साथियों साथी टीम सभी को सुप्रभात शुभ निवेदन विनम्र अनुरोध प्रार्थना है कि ग्राहक ग्राहकों उपयोगकर्ता ने एक बताई बताया बताते सूचित सूचना
        दी शिकायत दर्ज समस्या परेशानी दिक्कत कठिनाई आ रही रहा कृपया कृपा करें करके करने की देखें देखकर देखने जाँच जांच समाधान निवारण सहायता मदद सहयोग प्रदान आवश्यक कार्रवाई उचित कदम उठाएं उठाने
        जल्द शीघ्र यथाशीघ्र जल्दी अतिशीघ्र संभव हो सके धन्यवाद आभार आभारी बहुत अग्रिम सादर भवदीय प्रतीक्षा उत्तर जवाब टिकट मामले मामला संबंधित इस उपरोक्त उक्त
    """,
}
BENGALI = {
    "filler": """
        প্রিয় শ্রদ্ধেয় মাননীয় জনাব স্যার ম্যাডাম নমস্কার আসসালামু আলাইকুম শুভ সকাল সবাইকে টিম অনুগ্রহ অনুগ্রহপূর্বক দয়া দয়া করে করুন বিনীত অনুরোধ জানাচ্ছি জানাই জানিয়েছেন জানান জানাচ্ছেন গ্রাহক ব্যবহারকারী একটি সমস্যা
        সমস্যার অসুবিধা কথা হচ্ছে দেখুন দেখবেন দেখার যাচাই সমাধান সমাধানের সাহায্য সহায়তা সহযোগিতা প্রয়োজনীয় ব্যবস্থা নিন নেওয়ার নেবেন যত দ্রুত শীঘ্র সম্ভব তাড়াতাড়ি ধন্যবাদ অসংখ্য অগ্রিম কৃতজ্ঞ বিষয়টি টিকেট টিকেটটি জন্য
    """,
}
TAMIL = {
    "filler": """
        வணக்கம் அன்புள்ள மதிப்பிற்குரிய ஐயா அம்மா அனைவருக்கும் குழு தயவுசெய்து தயவு செய்து பணிவுடன் கேட்டுக்கொள்கிறேன் கேட்டுக்கொள்கிறோம் வாடிக்கையாளர் பயனர் ஒரு பிரச்சனை பிரச்சினை சிக்கல் புகார் தெரிவித்துள்ளார் தெரிவித்தார் கூறினார் கூறுகிறார்
        இருப்பதாக உள்ளது பார்க்கவும் பார்த்து சரிபார்க்கவும் சரிசெய்யவும் உதவவும் உதவி உதவுங்கள் தீர்வு விரைவில் விரைவாக உடனடியாக கூடிய நன்றி மிக்க முன்கூட்டியே
    """,
}
URDU = {
    "filler": """
        السلام علیکم محترم محترمہ جناب عزیز ساتھیو ٹیم آداب گزارش درخواست التماس ہے کہ صارف گاہک کسٹمر نے ایک مسئلہ مسئلے بتایا شکایت کی اطلاع دی برائے مہربانی براہ کرم مہربانی فرما کر
        دیکھ لیں دیکھیں چیک حل کریں کر دیں مدد تعاون فرمائیں جلد از جلد فوری ممکن شکریہ بہت پیشگی نوازش ممنون
    """,
}
_CHINESE = """
    尊敬的 敬爱的 亲爱的 诸位 各位领导 领导们 领导同事 领导 同事们 同事 同仁 大家好 诸位好 上午好 下午好 晚上好 早上好 早安 午安 打扰了 打扰一下 叨扰 贵部门 贵司 贵组 我司 我方 我部 抽空 抽时间 抽点时间 百忙之中 百忙 拨冗 能否 可否
    烦请 烦劳 有劳 劳驾 特此 特来 函请 恳请 敬请 望请 望能 还望 恳望 予以 给予 提供 安排人 派人 来电 致电 来电话 打电话 来反映 反应 反映说 声称 称 告知 来报 报来 报障 报修 遇上 碰上 了一些 一些 一个 某个 有点 小 些
    状况 出状况 有状况 一点状况 情形 出了 出现了 有了 碰了 遇到了 协助处理 协助解决 协助一下 协助看看 看一看 瞅瞅 瞅一眼 瞄一眼 帮帮 帮帮忙 帮一把 跟一跟 跟进一下 处理一下 处理掉 解决一下 排查一下 核查一下 尽早尽快 越快越好 早点 早些 早日
    感激不尽 十分感谢 非常感谢 衷心感谢 深表感谢 先谢谢 先谢过 提前感谢 提前谢谢 谢谢啦 谢谢了 谢谢您 谢谢各位 感谢您 感谢支持 的支持 支持与配合 支持和理解 配合 理解与支持 理解 谅解 辛苦了 辛苦各位 祝好 祝您 工作顺利 生活愉快 顺颂 时祺 此致 敬礼 等候 静候 期盼 佳音 您的
"""
_SIMPLE = "尊爱亲诸领导们贵组时间冗请烦劳驾来电话应说称报语点状况协处决帮进尽谢过颂静"
_FULL = "尊愛親諸領導們貴組時間冗請煩勞駕來電話應說稱報語點狀況協處決幫進盡謝過頌靜"
UNSPACED = (
    _CHINESE
    + _CHINESE.translate(str.maketrans(_SIMPLE, _FULL))
    + """
    再麻煩 麻煩各位 各位同仁 各位長官 長官 反映有 有狀況 狀況 客戶端 撥冗 煩請 惠予 協助 敬請 不吝 感激 萬分 先行謝過 感恩 謝謝您 感謝您 辛苦 幫看 抽空 勞駕 拜託 麻煩協助確認 儘速 撥空 麻煩看一下 回報 反應 來電
    お手数 お手数を お手数ですが お手数をおかけしますが お手数をお掛けしますが おかけします お掛けします おかけいたします おかけして ご面倒 ご面倒を ご多忙 ご多用 お忙しい お忙しいところ ところを 恐縮 恐縮ですが 存じますが 各位 関係者各位 担当者様 ご担当者様 皆様 皆さま みなさま 御中 拝啓 敬具
    いつもお世話 初めまして 突然の 失礼 夜分 早速 早速ですが さて このたび この度 表題 標題 標記 首題 標題の件 表題の件 お客様より お客様から お客さまより 顧客 顧客より ユーザー様 ユーザ様 より頂きました いただきました 頂きました いただいて いただいており 頂いて 承りました 承って ご申告 ご報告 ご相談 ご指摘 お申し出
    のほど の程 のほどを ほどよろしく よろしくお願い 宜しくお願い よろしくお願いいたします 何卒よろしく どうぞよろしく 引き続き 今後とも ご対応 ご査収 ご高配 ご尽力 ご助力 ご支援 ご協力 ご教授 賜り 賜りますよう 賜れれば 幸甚 幸甚です 幸いに存じます 存じます 申し上げます お願い申し上げます お待ちして お待ちしております ご返信 ご返答 ご回答
    ท่าน ทุกท่าน เรียนทีมงาน เรียนท่าน เรียนพี่ เรียนคุณ กราบเรียน สวัสดีครับ สวัสดีค่ะ ดีครับ ดีค่ะ รบกวนด้วย รบกวนช่วย รบกวนทีมงาน แจ้งปัญหา แจ้งเข้ามา แจ้งมา แจ้งมาว่า แจ้งว่า เข้ามาว่า มีปัญหา พบปัญหา ประสบปัญหา ขอความช่วยเหลือ ขอความร่วมมือ ร่วมมือ ความร่วมมือ
    ล่วงหน้า ขอบคุณล่วงหน้า ขอบคุณมาก ขอบคุณครับ ขอบคุณค่ะ ขอขอบคุณ ขอบพระคุณ จักเป็นพระคุณ เป็นพระคุณ พระคุณ จะขอบคุณ โปรดพิจารณา โปรดดำเนินการ เพื่อดำเนินการ ต่อไปด้วย ในลำดับต่อไป ลำดับ จึงเรียนมา เพื่อโปรด เพื่อทราบ ทราบ ขอแสดง ความนับถือ ด้วยความเคารพ รอการตอบกลับ รอคำตอบ คำตอบ ให้ลูกค้า ทางลูกค้า ลูกค้าแจ้ง
    โวยวาย โวย ด่า ด่าว่า บ่น บ่นหนัก เหวี่ยง วีน หัวเสีย อารมณ์เสีย อารมณ์ไม่ดี โมโห ฉุน เดือด ไม่ปลื้ม ไม่แฮปปี้ แฮปปี้ ไม่สบายใจ รำคาญ เซ็ง เบื่อ ท้อ ปวดหัว
    心情 影响心情 影響心情 怨气 怨气很重 怨氣 怨氣很重 情绪 情绪很大 情緒 茶水间 茶水間 走廊 走廊里 食堂 会上 會上 开会时 開會時 跟你 跟您 跟您说过 跟您報告過 報告過 报告过 汇报过 電話裡 电话里 電話中 电话中 当面 當面 口头 口頭 口頭で お伝えした お伝えしました お伝え 申し上げた 申し上げました 立ち話 休憩室 会議で ピリピリ ギスギス 空気 雰囲気 雰囲気が悪い กันหมด กันใหญ่ กันทั้งหมด บรรยากาศ ตึงเครียด
    骂 骂人 骂娘 抓狂 炸锅 炸了 发飙 发脾气 暴躁 不爽 不高兴 不开心 吐槽 抱怨连连 怨声载道 意见很大 意见大 大发雷霆 跳脚 罵 罵人 炸鍋 發飆 發脾氣 不爽 不高興 抱怨連連 怨聲載道 意見很大 氣炸 火大 跳腳
    ご立腹 立腹 激怒 怒り心頭 お冠 不機嫌 機嫌が悪い 不快 不愉快 憤慨 不評 非難 非難ごうごう 苦情 苦情が 苦情多数 カンカン キレて ブチ切れ うんざり
    """
)
