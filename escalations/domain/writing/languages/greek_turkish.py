"""Greek; Turkish."""

GREEK = {
    "concrete": """
        φωτο* εικον* βιντεο* ισογει* οροφο* λογιστ* πωλητ* εκπαιδευτ* γιατρ* ασθεν* μαθητ* καθηγητ* οδηγ* ταμι* νομικ* προμηθει* κλεισιμο υπολοιπ* απογραφ* σχεδι* αισθητηρ* ζυγ* συναγερμ* κλιματ* ρευμα φωτια καπνο νερο διαρρο* ταβαν*
        μετακομ* αφης ταμπλετ* πληκτρ* προγραμματισμεν* script* αποθηκευτ* χωρου διατηρησ* εγγυησ* αντικαταστ* προμηθευτ* κατασκευαστ* συμβολαι* παροχ* αριθμο* κουδουν* χτυπ* ακουστικ* εκτροπ* ουρα υπερωρ* διπλ* επαφ* ταχυτητ* θολ* αθροι*
        στρογγυλ* νομισμα* ευρω χαρτ* φυλλ* τονερ* μελαν* τυμπαν* μπλοκαρισμεν* ετικετ* barcode αναγνωστ* καρτ* πορτ* ταμει* συρταρ* ηχω βουιζ* αναστολ* ξυπν* πρασιν* κοκκιν* λαμπ* led πριζ* φορτιστ* dock usb hdmi τσιπ αναγνωσ* εγγραφ*
        επισκεπτ* δελτι* αποστολ* παραδοσ* μισθοδοσ* πληρωμ* φπα εξαγωγ* εισαγωγ* μακρο τυπο στηλ* πινακ* κουμπ* παραθυρ* πεδι* λιστ* αναφορα ερωτημ* βαση βασης ευρετηρ* αντιγραφ* συγχρον* τομεα* gpo proxy vlan dns dhcp οπτικ* κεραι* σημα
        κανον* αντιιικ* spam καραντιν* ληξ* εληξ* ανακληθ* φορτηγ* ραμπ* καταστημ* εργοστασ* υποδοχ* υποκαταστ* χωρο* γεματ* μνημ* υπερθερμ* hotspot κινητ* υπογραφ* προφιλ* εκδοσ* ανοιγ* ανοιξ* κλειν* αναβ* σβην* παγων* κολλα* αναβοσβ*
        μαυρ* λευκ* ασπρ* αδει* κεν* μπλε αργ* φορτων* τυπων* εκτυπ* σαρων* αποθηκ* συνδε* αποσυνδ* κωδικ* λογαριασμ* αρχει* φακελ* δισκ* προσβασ* δικαιωμ* καλωδ* οθον* πληκτρολογ* ποντικ* μπαταρ* ανεμιστ* ζεστ* θορυβ* μυρωδ* ηχο*
        μικροφων* καμερ* διακομιστ* ταχυδρομ* ημερολογ* τιμολογ* παραγγελ* αδει* πιστοποιητ* τειχος θυρα* ξεκλειδ* επαναφορ* εγκατασ*
        """,
    "filler": """
        εξαντλ* διαθεσιμ* επιλογ* οτι ριξει ριξετε ματια ασυνηθιστ* εξαιρετικ* βαθυτερ* βαθ* πιο πλεον εμπειρους ικανοποι* φημη εμπιστοσυν* προβλεψιμ* μοτιβο λογικ* σαφες προχωρημεν* αναλυτικ* εσωτερικ* εξωτερικ* ολων ασταθ* σταθερ*
        διακοπ* αργοτ* μαζι παρεα διπλα γυρω αναμεσα εναντιον σχετικα κατοπιν αρα επομενως συνεπως καθως διοτι επειτα μολις ωσπου μολονοτι εαν ειτε μηπως αραγε τοτε ετσι οπως οσο οσοι οσες οσα τοσο τοσοι τετοιο τετοια καθενας
        καθεμια καποτε παντου ολοκληρο ολοκληρη ιδιοι ιδιες ιδιου εμενα εσενα εκεινος εκεινη εκεινα εκεινοι αυτον αυτην αυτους αυτες αυτων υπηρχε υπηρχαν γινονταν γινουν πηγε παει πηγαινει ερχεται ηρθε εφερε φερει παρει παρετε πηρε
        παιρνει δινει δωσε δωστε δωσει εδωσε βαλει εβαλε βαλτε αφησε αφηνει κραταει κρατα μενει εμεινε τηλεφων* ρωτησ* ξεπερνα* ξεπερνουν υπερβαιν* χρηση επικοινων* τηλεφωνησ* χερι χερακι μυαλο χανει χανουμε χασιμο χρονο απειλ*
        φυγει υπομον* νευρα βιπ vip συμβουλ* υποθεσεις μυστηρι* αναλαβετε προβληματ* δυσκολι* δυσχερ* δυσλειτουργ* παραξεν* ασυνηθ* απροσμεν* απροβλεπτ* ανεξηγητ* ανωμαλ* συμπτωμα* συμπεριφορ* συμπεριφερ* χαλι* χαλια χαλα χαλαει κακ*
        ασχημ* απαισι* φρικτ* χειροτερ* καλυτερ* σκατα πραγμα πραγματ* υποθεσ* ζητημα* θεματ* περιστασ* πλαισι* αποψη τροπο τροπος τροποι τροπους μορφη λογο λογος λογους αιτι* εργαλει* μηχανημα* μηχαν* εξοπλισμ* εταιρικ* υπαλληλικ*
        συνηθισμεν* σταθμ* τυπικο προισταμεν* αφεντικ* υπευθυν* προσωπικ* ομαδ* τμημα τμηματ* συνεργατ* κοσμο* κοσμος εργαζομεν* δουλει* εργασι* καθηκοντ* δραστηριοτητ* λειτουργι* παραγωγ* αποδοσ* καθυστερ* απωλει* ζημι* δυσκολευ*
        εμποδιζ* επηρεαζ* ενοχλ* παραλυ* ταλαιπωρ* ελεγχ* ελεγχθ* κοιταζ* κοιταμε ψαχν* ψαξ* ερευν* εξεταζ* διαγνω* αναλυ* βρισκ* βρηκ* εντοπ* καναμ* κανουμ* γινονται γιναν λυνει λυθ* λυσει λυνεται επιλυθ* διορθων* φτιαξ* επισκευ* βοηθα
        βοηθησ* βοηθει* βοηθουν υποστηρι* παρεμβ* αντιμετωπ* γνωρ* καταλαβ* καταλαβαιν* ιδεα ιδεες εμπειρ* εξειδικ* ειδικο* ικανοτ* ικαν* ποροι μεσα δυνατοτητ* αρμοδι* προωθου* μεταβιβ* παραπεμπ* αναθετ* κλιμακων* επιθυμ* ζητα* χρειαστ*
        απαραιτ* αναγκ* καταλληλ* σχετικ* αντιστοιχ* διαφορ* πολλαπλ* επανειλημ* αρκετ* πληθος γενικ* κλασικ* ρουτιν* προβλεπομεν* συχν* περιοδικ* τακτικ* στιγμ* δευτερολεπτ* χρον* καιρο* παλια προσφατα προηγουμεν* περασμεν* αργοτερα
        μετεπειτα υστερα νωριτερα αρχικ* ξανα* επαναλαμβ* επανερχ* συνεχ* συμβαιν* προκυπτ* παρουσιαζ* εμφανιστ* υπαρχ* βγαιν* νομιζ* πιστευ* φαινεται μαλλον ελπιζ* υποθετ* μοιαζει καλησπερ* καλημερ* φιλικ* εκτιμ* συγγνωμ* λυπ* δυστυχ*
        λεν λενε ειπαν παραπον* ενημερ* εξηγ* επισημ* δηλων* αποτυχ* αποτυγχ* επιτυχ* ματαια αδικα αποτελεσματ* αποτελεσμα ωφελ* χρησιμ* ειλικριν* πραγματικ* ακριβ* σαφ* προφαν* εντελως τελειως απολυτ* βεβαια φυσικα συμπληρω* συμπληρων*
        καποια καποιο καποιον καποιου καποιων καπως οποιοσδηποτε οτιδηποτε αλλωστε λοιπον επισης ενω ωστε αφου οποτε ουτε μητε δηλαδη εφοσον θυμ* νευρ* εκνευρ* ανησυχ* αγχ* μηνα μηνες λεπτο απλως μερικως ξερει ξερουν φτιαχνει φτιαχτηκε
        χαλασε ρυθμισεις ρυθμιση διαμορφωση εντaξει εντάξει ταξη αλλοτε μερικες φορες ενιοτε καποιες σπανια συχνα παντα ποτε περιστασιακα τυχαια εκτος εντος περα πανω κατω αντι παρολο μου σου του της μας σας τους δικο δικη δικα
        αρμοδιοτητ* αρμοδιοτητες πεδιο ειμαι εισαι ειστε ημουν ημασταν θα μπορω μπορουσα μπορουσαμε επρεπε θελω συμβαινει συνεβη διαφορα βελτιωση καπου πουθενα συνεχως διαρκως συχνα εμφανιζονται σφαλματα λαθη βγαζει πεταει μονος
        ενοχλητικο χθες χτες πρωι ξαφνικα αρχη δουλευει δουλευε τιποτα αμεση επιλυση επιλυσης αντιδραση απαντηση αντιμετωπιση προσοχη παρεμβαση ενεργειες θα μπορουσατε μπορειτε θελαμε θελουμε εκνευρισμενος νευρικος ανυπομονος
        διαμαρτυρεται απαιτει δευτερη γραμμη επιπεδο ζηταει ζητα ζητουν ζητω ζηταμε μεγαλο μεγαλη μεγαλος σοβαρο σοβαρη σοβαρο σημαντικη εντονο παραμενει παραμενουν συνεχιζεται υφισταται εξακολουθει επαναλαμβανεται εμφανιζεται συχνα
        συνεχεια διαρκως δοκιμασαμε δοκιμασα δοκιμαστηκαν προσπαθησαμε καναμε εγιναν εγινε ελεγξαμε ελεγξα ελεγχος ελεγχοι ελεγχους ολα οι τα παντα δυνατα βηματα συνηθεις συνηθη βρηκαμε βρηκα βρεθηκε αιτια λυσαμε λυθηκε λυσουμε λυσω
        μπορεσαμε μπορεσα ξερω ξερουμε γνωριζω γνωριζουμε αλλο περισσοτερο εμπειρια γνωσεις αναφερει αναφερουν αντιμετωπιζει αντιμετωπιζουν δυσκολια δυσκολιες προβληματα επιθυμει περιμενει γρηγορη αμεση αντιμετωπιση υποστηριξη επομενο
        ανωτερο δευτερο δουλεια δουλεια εργασια εργασια του τηλεφωνικα συζητηθηκε ο η το οι τα του της των τον την τους τις ενα ενας μια μιας ενος και η αλλα ομως γιατι επειδη αν οταν οπου που πως ποτε ποιος ποια ποιο τι αυτο αυτος αυτη
        αυτα αυτοι εκεινο εδω εκει σε στο στη στην στον στα στους στις με για απο προς χωρις μετα πριν μεχρι κατα μεσω λογω συμφωνα ως δε δεν μη μην οχι ναι ακομα ακομη παλι ξανα ηδη τωρα σημερα χθες αυριο παντα ποτε μονο πολυ λιγο παρα
        περισσοτερο λιγοτερο ολα ολοι ολες ολο ολους καθε τιποτα κανενας κανεις καμια κατι καποιος αλλο αλλος αλλη ιδιο ιδια ιδιος εγω εσυ εμεις εσεις μας σας μου σου του της τους να θα ας εχει εχουν εχω εχουμε ειχε ειχαν ηταν ειναι ειμαι
        ειμαστε εγινε γινεται γινει μπορει μπορω μπορουμε μπορουν μπορεσ* πρεπει θελ* κανει κανω καναμε εκανα εκανε δυστυχως ισως ξαφνικα προσφατ* απλα λειτουργ* δουλευ* δουλεψ* εργαζ* εργασ* χρησιμοποι* προβλημα* σφαλμα* λαθος βλαβη*
        βλαβ* θεμα* περιστατικ* αιτημα* κατασταση αγνωστ* περιεργ* παρακαλ* ευχαριστ* γεια καλημερα καλησπερα χαιρετ* εκτιμηση αξιοτιμ* εκ προτερων βοηθ* βοηθεια βοηθηστε υποστηριξη* υποστηρ* επειγ* επειγον επειγοντως γρηγορ* αμεσ* αμεσα
        συντομ* σημαντικ* προτεραιοτητ* κρισιμ* υψηλ* δυνατ* αδυνατ* ελεγ* ελεγξ* δειτε δες κοιταξ* κοιτα* εξετασ* διερευν* δοκιμ* δοκιμασ* προσπαθ* διορθ* επιλυ* λυση λυσ* βηματα βημα ενεργει* βασικ* συνηθ* τυπικ* αποτελεσμα* επιτυχια
        ανεπιτυχ* χρηστ* πελατ* υπαλληλ* συναδελφ* ανθρωπ* ατομ* εταιρ* επηρε* επιπτωσ* μπλοκ* επιχειρ* παραγωγικ* καθημεριν* θυμωμεν* δυσαρεστ* περιμεν* συστημα* εφαρμογ* προγραμμα* λογισμικ* υπολογιστ* συσκευ* υπηρεσι* κλιμακ* προωθ*
        αναλαβ* επιπεδ* ειδικ* γνωσ* χρειαζ* απαιτ* αναφερ* λεει ειπε περιγραφ* πληροφορι* λεπτομερ* εμφανιζ* μηνυμα συνεχιζ* παραμεν* ωρα ωρες ημερ* μερα μερες εβδομαδ* λεπτα νεο νεα τελευται* αλλαγ* αλλαξ* σωστ* κανονικ* διαδικασ*
        """,
    "nothing": "τιποτα κανενας κανεις καμια κανενα δεν οχι αγνωστ*",
    "unsure": "γνωστ* γνωριζ* ξερ*",
    "quantity": "πολλοι πολλες πολλα ολοι ολες ολο ολη ολα αρκετοι αρκετες μερικοι μερικες κανεις κανενας",
    "count": "ενας μια ενα δυο τρεις τρια τεσσερα πεντε εξι επτα οκτω εννεα δεκα μισοι μονο",
    "code": "σφαλμα κωδικος",
    "see": "μιλησαμε μιλησα ειπα εστειλα εγραψα μιλησαμε μιλησα ειπα εστειλα εγραψα βλ βλεπε συζητησ* συζητηθ* μιλησ* στιγμιοτυπ* screenshot*",
    "place": "teams slack whatsapp κληση* συσκεψ* μηνυματα τηλεφωνο teams slack whatsapp κληση* συσκεψ* μηνυματα τηλεφωνο chat teams mail email τηλεφων* συνημμεν* σημειωσ* ticket παραπανω παρακατω ανωτερω θεμα μηνυμα* συνομιλ* viber",
    "talk": "με ρωτησ* ρωτα*",
    "act": "επανεκκιν* restart* επαναφορ* εγκατασ* επανεγκατ* αλλαξ* αλλαγη αντικατα* διαγραφ* διαγραψ* ενημερωσ* καθαρισ* αποσυνδ*",
    "result": "καμια αλλαγη ιδιο ιδια οκ ok λυθηκε λειτουργει δουλευει μετα χωρις σφαλμα βοηθησε αποτελεσμα",
    "ask": "χρειαζ* απαιτ* παρακαλ* δικαιωμα* προσβασ* ελεγχος ελεγξτε προσθηκη ορισμ* επαναφορα εγκρισ* αποφασ*",
    "device": "λαπτοπ laptop φορητ* υπολογιστ* pc εκτυπωτ* server διακομιστ* τηλεφων* γραφειο σπιτι δικτυο wifi",
    "looked": "συμφωνα ρωτ* χρηστ* αρχει* log ημερολογ*",
    "mood": "εκνευρ* θυμωμ* δυσαρεστ* παραπον* νευρια* ανυπομον*",
    "usual": "τυπικ* συνηθ* κανονικ* κλασικ* στανταρ απλο",
}

TURKISH = {
    "concrete": """
        foto* video* resim* ters zemin* kat katin muhaseb* satis* egitmen* doktor* hemsire* hasta* ogrenci* ogretmen* depocu* sofor* kurye* kasiyer* danisma* ik hukuk satinalma satin bakiye* stok* sayim* cizim* parca* sensor*
        terazi* kantar* alarm* klima* ups elektrik* sigorta* yangin duman su sizinti* tavan* tasin* dokunmatik* tablet* tekerlek* tus tusu zamanl* betik* depolama saklama* bant* garanti* degisim* tedarik* uretici* sozlesme* operator*
        numara* cal* caliyor zil ahize* kuyruk* mesai* mukerrer* cift hiz hizi bulanik* hesapla* topla* yuvarla* doviz* euro tadilat* tarayici* sevk* aktar* telefon* kagit* kagid* sayfa* toner* murekkep* drum tepsi*
        sikis* burus* etiket* barkod* okuyucu* kart* turnike* kapi* kasa* cekmece* yanki* cizirti* uyku* uyan* yesil* kirmizi* turuncu* led isik* isig* priz* sarj* dok usb hdmi cip okuma yazma misafir* irsaliye* sevkiyat* teslim* bordro*
        maas* odeme* kdv disa ice makro* formul* sutun* tablo* dugme* buton* pencere* alan alani alanlar liste* rapor* sorgu* veritaban* indeks* yedek* replik* senkron* etki gpo proxy vlan dns dhcp fiber anten* sinyal* kural* antivirus*
        spam karantina* oltalama* mfa token* dolmus doldu iptal* kamyon* tir rampa* depo* magaza* fabrika* resepsiyon* sube* merkez* yer dolu bellek* hotspot* cep imza* profil* surum* goruntu* titri* sonuk acil* aciliyor
        acilmiyor kapan* kapat* don* donuyor kilitlen* yanip sonuyor siyah beyaz bos mavi yavas* yuklen* yukle* yazdir* tara* tariyor kaydet* baglan* baglanti kop* giris* oturum* sifre* parola* hesap* hesab* dosya* klasor* disk* erisim*
        yetki* kablo* ekran* klavye* fare pil* batarya* fan sicak* isin* ses* mikrofon* kamera* kulaklik* sunucu* posta* takvim* fatura* siparis* lisans* sertifika* surucu* port* sifirl* kilidi geri kur*
        """,
    "filler": """
        elimizdeki elimdeki elindeki secenek* tuket* tukettik yazarim ekleriz olagandisi kotuymus belirli belli duzeni duzende duzen olmadan olmaksizin elimden elinden elimizden geleni derin derinlemesine derinligine kapsamli
        ayrintili detayli memnuniyet* itibar* imaj* guven guveni guvenini ongorulemez ongorul* mantik* mantikli ileri gelismis ic somut olumsuz birlikte beraber uygulandi uygulan* uygula* ustlen* ustlenin birinci seferki sefer
        seferinde aynisi aynisini aynidir instabil kararsiz* istikrarsiz* kesik kesintili yavaslama gecenki gecende otru iliskin dair karsi karsin degin dek itibariyle boyunca sirasi arasinda yaninda icerisinde onunde arkasinda sayet
        keske meger oysaki nitekim ustelik ayrica hem ister yoksa veyahut acaba boylece boylelikle oylece simdilik hepimiz hepsini bazisi birkaci cogu cogunu kimi herkesi herkesin kimseyi hicbirini onlari bizi sizi beni seni kendisi
        kendisini kendileri vardi yoktu idi imis iken oldugu oldugunu olacak olacagi olunca olup olmali olmaz etmis edecek edip eden ettigi ettik edelim yapip yapan yapacak yapsin yapsak yapalim yapilsin verip veren verecek versin alip
        alacak alin gelip gelen gelecek gitmis gidiyor giden kalip kalan kalmis koydu koyun koyduk geldik gelmis arayip aradi ariyor yazip yazdi yazmis duzel* bircok bi el ele atarmisiniz sirasinda esnasinda sirada bilinmeyen bilinmedik
        asiyor asan asti asar asmakta sorulacak sorulmali sorulup danisilacak vip kaybed* kaybi birakacak gidecek tehdit sabir sabri sinirleri kullanim* kullani* kullandigi ararken aranacak arandi ulas* ulasin akil akli akilli bilenler
        birine birisine baskasina basima basimi bas neyse iste yahu be abi abla hocam ustam kardesim reis nedenini sebebini ihtimal* tavsiye* oneri* gizem* bilmece* sorunlu sorunum sikinti* sikintili aksaklik* aksakl* zorluk* zorlan*
        guclu* guc gucluk* karisik karmasik tuhaf* acayip* sacma* anlamsiz* anormal* beklenmedik* belirti* davran* davraniyor saglikli sagliksiz duzgun* duzensiz* kotu* berbat* felaket* rezalet* guzel seyde husus* konuda kapsam* baglam*
        ayrinti* yon yonden sekil sekilde bicim* yontem* tarz* neden* nedeni sebep* sebeb* arac araci araclar ekipman* donanim* aygit* makina* siradan kurumsal* kurum* genel* alisil* alisilmis bilindik* klasik* tipik* basit* amir*
        yonetici* patron* sef sefi ekip* ekibi takim* birim* departman* bolum* personel* elemana eleman* herkes* millet ahali isi islerine isimiz isimizi gundelik faaliyet* operasyon* verim* uretken* gecik* gecikme* kayip* kayb* zarar*
        magdur* magduriyet* aksat* aksiy* zorlastir* misiniz misin miyiz musunuz musun muyuz misinizdir edebilir edebilirseniz ederseniz edilmesini edilebilir olursa olunmasi olmasini bulun* bulunul* buyurun dene* denedigim deniyor*
        ugras* ugrastik ugrastim bakti* bakildi bakiyor bakm* bakarsaniz atar atin atmak atabilir sorgula* tespit* teshis* tani analiz* taradik gozden cozem* coze* cozeb* halled* hallo* onar* tamir* giderilm* desteg* desteginiz* yardimci
        kurtar* mudahale* bilgisi anla* anlama* anlasil* anlayam* fikir* fikri* fikrim tahmin* emin degilim tecrube* deneyim* yetkin* yeterli* yetersiz* kabiliyet* imkan* imkanimiz olanak* kaynak ilet* iletil* devred* havale* sevk* atand*
        basvur* danis* istiyor* istek* arzu* gerekli* gereken* gerekmekte* lazim* mecbur* uygun* ilgili* ilgil* ilis* alakali cesitli* farkli* muhtelif sayisiz defalarca kez kere defa kac birkac cokca epey bayag* oldukca fazla* surekli*
        devaml* siksik periyodik* duzenli* gecici* anlik* anda anlar saniye* ay aydir yil* uzun uzunca gecen* gecmis* onceden onceki sonra* simdi* demin evvel biraz* deminden tekrar* yine* yeniden* surmekte suruyor* kaliyor kald* yasan*
        yasiyor* olusu* oluyo* cikt* ortaya gerceklesi* gorul* goruk* gorunu* karsilas* maruz dusun* saniyorum zannet* umar* umuy* umit* insallah bekliy* saygi* sevgi* merhaba* hayirli* kolay* gunler* aksamlar* sayin* degerli* ozur*
        kusura uzgun* malesef bahset* ifade* anlat* haber* uyar* basarili* basarisiz* basaram* bosuna nafile etkisiz* faydasi* fayda* yarar* olumlu* olumsuz* gercekten aslinda tam tamamen kismen kesin* belli* tabii elbette dogrusu
        acikcasi ozellikle doldur* tamamla* ekleyecegim eklenecek yazacagim girilecek kizgin* ofke* gergin* uzul* endise* tedirgin* rahatsiz* herhangi bazilari kimisi hicbiri digerleri oteki boyle soyle oyle niye neyi nerde hangisi zira
        oysa yani lakin hatta bile dahi madem gene yinede halbuki bilmiyor bilen bilinen bilmedigimiz biliyor biliyoruz sanki yasiyoruz yasanan yasadik cikan ciktiya istiyoruz istenen suredir suresiz konusu konusunda konuyla
        konuya konuyu olusan olusuyor olustu sikca goz anlik ayar ayarlar ayarlari yapilandirma yolunda duzgun sorunsuz normal bazen ara sira arada bir nadiren her zaman hicbir rastgele disinda icinde uzerinde altinda ragmen yerine
        haricinde benim bizim kendi kendimin yetkim yetkimin bilgim bilgimin alanim alanimin kapsamim sorumlulugum uzmanligim calisiyor calisti calismadi calisan oluyor olmuyor oluyordu oldu olmus meydana geliyor fark farki degisiklik
        duzelme iyilesme biri birisi kimse hicbir yerde surekli veriyor veriyo cikiyor cikariyor sik devamli bazen ara sira kendi kendim rahatsiz dunden beri sabahtan buyana itibaren birden birdenbire ilgilenilmesi ilgilenir ilgileniniz
        ilgilenebilir donus donusunuzu cevap cevabinizi mudahale mudahalenizi bakilmasi incelenmesi cozulmesi giderilmesi gerekiyor gerekmektedir rica ederim ederiz olunur edilmesi sinirlendi kizdi sabirsiz gergin sikayetci israr ikinci
        seviye hat kademe yapabildigimiz yaptik yaptim baktik baktim denemeler denedigimiz yasadigini yasiyor yasandi yasaniyor yasamakta lazim isleri isler islerimiz aksiyor aksadi aksama cok buyuk ciddi onemli etkisi etkiliyor bildirdi
        iletti istiyor istedi rica ediyor talep yapildi yapilan yapilmis gerekli butun tum temel kontroller kontrolleri denendi denenmis denedik yollari yollar yontemler olmadi olmuyor cozemedim cozemedik cozulemedi cozulmedi cozum
        bulunamadi bulamadim bulamadik bulundu sebep sebebi bilmiyorum bilmiyoruz baska yapacagimi yapabilecegim deneyim tecrube yetki yetkim bilgim disinda ikinci ust bir-ust seviyeye ekibe birime yonlendirdim yonlendiriyorum iletiyorum
        aktariyorum devrediyorum devam ediyor ediyo tekrarliyor suruyor sik siklikla arada surekli zaman zaman gorusuldugu konustugumuz gorusmede calisamiyor calisamiyorlar calisamiyoruz kullanamiyor kullanamiyorlar giremiyor yapamiyor
        bir bu su o bunlar onlar bunu onu buna ona bende bana sana bize size onlara ben sen biz siz benim bizim sizin onun ve veya ya da de ama fakat ancak ile icin gibi kadar gore dolayi yuzunden nedeniyle hakkinda uzere sonra once simdi
        bugun dun yarin sabah aksam hala hâlâ halen daha yine tekrar artik henuz zaten hep her herkes hepsi tum butun bazi hicbir hic kimse bir sey sey seyi seyler birsey bisey sadece yalnizca cok az fazla en pek biraz ayni baska diger ne
        neden nasil nerede kim hangi mi mu mı mü ki eger cunku degil yok var evet hayir olarak dolayisiyla lutfen maalesef belki galiba sanirim aniden yakin* gecen son olur olmak olmasi olan olarak oldu olmadi olmuyor oluyor olan olmus
        olabilir olsun etti eder etmek etmiyor etmek edi* edildi ediyor edin eder yap* yapil* yapti yapildi yapiyor yapamiyor yapamiyoruz yapam* gel geldi geliyor git gitti kal kaldi kaldik kaldi ver verdi verin aldi alindi aliyor almak
        alir deger calis* calisiyor calismiyor calisma* islem* islemiyor kullan* sorun* problem* hata* ariza* bozuk* bozul* kesinti* talep* kayit* konu* durum* mesele* bilinmiyor bilmiyor* anlamad* garip tuhaf rica tesekkur* tesekkurler
        sagol* merhaba selam* gunaydin iyi gunler saygilar* sayin kolay gelsin simdiden yardim* destek* acil* acilen hizli* hemen ivedi* en kisa surede surede onemli* oncelik* kritik* yuksek* mumkun* imkansiz derhal kontrol* incele* bak
        baka bakin bakar bakin bakar* bakabilir* arastir* test* dene deneme denemeler denedim denedik denendi deneniyor denedik denedim denendi coz* cozum* cozul* duzelt* gider* hallet* ilgilen* adim* standart* temel* normal* olagan*
        rutin sonuc* sonucsuz basari* basarisiz ise yara* yaramadi kullanici* musteri* calisan* personel arkadas* kisi* insan* firma* sirket* etkil* etki* engel* is isini isler islerini gunluk gorev* verimli* kizgin sinirli memnun*
        sikayet* bekli* bekle* sistem* uygulama* program* yazilim* bilgisayar* cihaz* makine* hizmet* servis* eskale* yonlendir* devret* devral* aktar* seviye* uzman* bilgi* ihtiyac* gerek* bildir* soyle* soyluyor belirt* acikla*
        aciklama* detay* goster* cikiyor cikti mesaj* gorun* devam* suruyor zaman* saat* gun* hafta* dakika* yeni* eski* degis* degisik* dogru* beklen* surec* prosedur*
        """,
    "nothing": "yok hicbir hic degil bilinmiyor",
    "unsure": "bilinen bilinmiyor bilgi",
    "quantity": "birkac bircok tum butun herkes hepsi bazi kimse",
    "count": "bir iki uc dort bes alti yedi sekiz dokuz on yarisi sadece tek",
    "code": "hata kod kodu",
    "see": "yazdim yazmistim konusmustuk gorusmustuk anlatmistim soyledim yazdim yazmistim konusmustuk gorusmustuk anlatmistim soyledim bkz bakiniz ekte ekli ekteki eklendi konusuldu gorusuldu gorustuk konustuk screenshot*",
    "place": "teamste teamsten teamsde whatsapptan whatsapptaki slack telefonda toplanti* yazismada mailde maildeki mailime teamste teamsten teamsde whatsapptan whatsapptaki slack telefonda toplanti* yazismada mailde maildeki mailime chat teams mail* eposta e-posta telefon* ek ekte not* ticket yukarida yukari asagida konu* mesaj* yazisma* sohbet* whatsapp goruntu*",
    "talk": "sorun sorunuz beye hanima beyle hanimla danisin sorun sorunuz beye hanima beyle hanimla danisin ile sor sorun soruldu bey hanim",
    "act": "yeniden restart* reset* sifirl* kuruldu kurul* yukle* degistir* sil* silindi temizle* guncelle* kapatip",
    "result": "ayni degisiklik degisme* degismedi yok duzel* cozul* ok hata sonra hala calisti calisiyor sonuc* normal",
    "ask": "gerek* lazim lutfen yetki* erisim* izin* onay* kontrol* ekle* ver verdi verin tanimla* karar* ac* geri",
    "device": "bilgisayari bilgisayar* bilgisayari bilgisayar* laptop* dizustu bilgisayar* pc yazici* sunucu* telefon* ofis* ev tarayici* ag wifi",
    "looked": "gore log* kullanici* soruldu takvim* kayit* kontrol*",
    "mood": "sinirli kizgin* ofkeli sikayet* memnuniyetsiz* sabirsiz* rahatsiz* uzgun* gergin* mutsuz*",
    "usual": "standart normal siradan olagan klasik tipik bilindik zamanki",
}
