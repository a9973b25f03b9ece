"""Vietnamese, Indonesian and Malay, Tagalog, Swahili, Korean, Arabic, Persian, Hebrew, Hindi."""

VIETNAMESE = {
    "concrete": "goi in mo tat treo cham den trang trong mang luu khoa quet sang nong tieng hinh giay muc quyen tai",
    "filler": """
        luc thinh thoang doi hiem luon ngau nhien ngoai pham vi cua minh chuyen mon trach nhiem
        la va hoac nhung ma thi cua cho voi tu den o tai trong ngoai khi neu vi do boi de nhu the nay kia day ay no toi minh em anh chi
        ban ta ho ai gi nao dau sao cac mot moi tat ca het rat qua lam nhieu it hon nhat cung van con da dang se chua roi lai nua luon hay
        khong chang ko k duoc dc bi co phai can nen muon hien gio hom truoc sau vua xin nho giup gap a nhe ve ra vao len nha cu nguoi hong
        loi thu sua som nhanh buoc bao mong sep ticket thoi viec cach nhung viec lan lon chan cho doi
        """,
    "nothing": "khong chua",
    "unsure": "ro biet",
    "quantity": "nhieu moi",
    "count": "mot hai ba bon nam sau bay tam chin muoi nua chi",
    "look": "xem",
    "see": "",
    "place": "chat teams zalo mail email anh",
    "talk": "hoi voi",
    "act": "reset restart",
    "result": "khong van nhu ok duoc loi sau roi",
    "ask": "can nho cho duyet cap mo",
    "device": "laptop pc wifi",
    "looked": "theo log hoi",
}
VIETNAMESE_PHRASES = """
hoạt động;làm việc;sử dụng;dùng;sự cố;vấn đề;trục trặc;gián đoạn;yêu cầu;trường hợp;tình trạng;hiện tượng;lý do;nguyên nhân;không rõ
vui lòng;hỗ trợ;giúp đỡ;cảm ơn;kính gửi;xin chào;chào;khẩn cấp;khẩn;gấp lắm;lắm;càng sớm càng tốt;sớm nhất;ngay lập tức;ngay;quan trọng;ưu tiên;cao
nghiêm trọng;kiểm tra;thử nghiệm;xử lý;giải quyết;sửa chữa;khắc phục;nghiên cứu;phân tích;tìm hiểu;cơ bản;thông thường;tiêu chuẩn;bình thường;thực hiện
kết quả;thành công;mọi cách;các cách;đủ cách;thao tác;người dùng;khách hàng;nhân viên;đồng nghiệp;công ty;ảnh hưởng;kinh doanh;công việc;hàng ngày
tức giận;hài lòng;hệ thống;ứng dụng;phần mềm;chương trình;máy tính;thiết bị;dịch vụ;chuyển tiếp;chuyển;cấp trên;cấp cao;tuyến trên;chuyên gia;kiến thức
kinh nghiệm;khả năng;báo cáo;mô tả;thông tin;chi tiết;hiển thị;xuất hiện;thông báo;tiếp tục;tiếp diễn;thời gian;hôm nay;hôm qua;ngày mai;bây giờ;hiện tại
quy trình;cài đặt;mọi thứ;cấu hình;ổn;tốt;như cũ;như vậy;đính kèm;trao đổi;xảy ra;lặp lại;thường xuyên;liên tục;nặng;mới đây;gần đây;thay đổi;nhờ;mong muốn;đội ngũ;bộ phận;các bạn;anh em;mọi người
"""
MALAY = {
    "concrete": """
        menyala nyala hidup mati padam hang beku macet berkedip kedip hitam putih kosong biru lambat perlahan buka dibuka membuka terbuka tutup ditutup muat dimuat cetak dicetak pindai imbas simpan disimpan sambung terhubung terputus putus login masuk sandi laluan akun akaun berkas fail folder disk akses izin hak kabel layar skrin papan tetikus baterai bateri kipas panas bunyi suara bau mikrofon kamera server email emel kalender faktur invois pesanan lisensi lesen sertifikat driver firewall port reset pulihkan pasang
    """,
    "filler": """
        pengaturan setelan tetapan konfigurasi beres aman normal
        kadang kadang-kadang terkadang sesekali jarang sering selalu acak rawak luar dalam selain kecuali saya punya milik kewenangan wewenang kompetensi bidang tanggung jawab tanggungjawab kapasitas pernah terjadi berlaku beda perbezaan perbedaan perbaikan seseorang siapapun dimana
        ditindaklanjuti ditindak tindaklanjutnya sejak tadi semalam kemarin pagi mulanya awalnya mendadak guna digunakan dipakai dipake pakai respon respons tanggapan jawaban perhatian penanganan penyelesaian solusinya intervensi bolehkah bisakah dapatkah sekiranya
        marah-marah kesal gelisah desak mendesak sabar protes bising
        lapis peringkat kedua pertama ketiga
        sudah semua dicoba dah dicuba cuba puas
        menyelesaikannya menyelesaikan mengatasi mengatasinya memperbaiki dibuat buat membuat telah semuanya langkah-langkah mungkin sudah tetap mengalami dialami meminta minta diminta keluhan besar serius berat menemukan ditemukan ketemu penyebab penyebabnya sebabnya pengalaman kemampuan tahu paham mengerti harus apa lagi dinaikkan naikkan lanjut berikutnya lebih mengganggu sering terus menerus berulang terjadi kejadian muncul dinding bagian pihak dari terkait bersangkutan segera mungkin sudah-sudah sekali berdampak pekerjaan kegiatan aktivitas
        yang dan atau tapi tetapi namun di ke dari pada dalam luar untuk dengan tanpa oleh karena kerana sebab jika kalau saat ketika bila agar supaya seperti ini itu tersebut sini situ sana saya aku kami kita anda kamu dia ia mereka nya apa siapa mana kapan bila kenapa mengapa bagaimana macam
        tidak tak tdk gak nggak ga bukan belum sudah udah dah telah masih lagi juga pun saja sahaja aja hanya sangat amat terlalu banyak sedikit lebih kurang semua semuanya setiap segala beberapa ada tiada adalah ialah akan sedang bisa boleh dapat dpt bs mampu harus perlu mau mahu ingin jadi menjadi lalu kemudian sekarang hari kemarin semalam besok esok tadi baru selalu sering pernah sama lain sendiri tiba-tiba tiba mungkin ya
        berfungsi fungsi kerja bekerja beroperasi jalan berjalan guna digunakan pakai dipakai masalah kendala gangguan error eror kesalahan rusak rosak ralat tiket kasus kes kondisi keadaan situasi aneh pelik jelas diketahui
        mohon tolong harap sila silakan minta terima kasih makasih halo hai selamat pagi siang sore petang malam salam hormat pak bapak ibu bu tim rekan bantu bantuan bantuannya dibantu membantu sokongan dukungan
        segera mendesak urgen urgent cepat secepatnya secepat mungkin penting prioritas keutamaan kritis kritikal tinggi
        cek dicek periksa diperiksa semak disemak lihat dilihat tengok coba cuba dicoba mencoba dicuba tes diuji uji selidik analisa perbaiki diperbaiki baiki dibaiki selesaikan diselesaikan selesai solusi penyelesaian tangani ditangani tindak lanjut tindaklanjuti langkah dasar asas standar standard biasa normal dilakukan lakukan cara segala upaya hasil hasilnya berhasil gagal apa-apa
        pengguna user pelanggan klien karyawan staf rekan orang perusahaan syarikat terdampak dampak terganggu terhambat bisnis produktif produktivitas sehari-hari tugas marah kecewa komplain mengeluh menunggu tunggu
        sistem aplikasi program perisian komputer perangkat peranti layanan perkhidmatan eskalasi dieskalasi eskalasikan teruskan diteruskan ambil alih tingkat level ahli pakar pengetahuan butuh dibutuhkan diperlukan lapor melaporkan dilaporkan kata bilang deskripsi keterangan detail informasi muncul tampil pesan mesej berlanjut waktu masa jam minggu menit lama perubahan berubah ubah benar betul semestinya seharusnya proses prosedur
        """,
    "nothing": "tidak tiada belum bukan takde",
    "unsure": "tahu diketahui pasti",
    "quantity": "beberapa banyak semua seluruh setiap ramai",
    "count": "satu dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh setengah hanya seorang",
    "look": "lihat",
    "see": " rujuk terlampir lampiran dilampirkan bincang dibincang dibahas screenshot* tangkapan",
    "place": "chat teams whatsapp wa grup email emel telepon telefon lampiran catatan tiket atas bawah subjek pesan layar screenshot",
    "talk": "tanya dengan",
    "act": "restart* reset* mulai pasang dipasang instal* ganti diganti tukar hapus dihapus padam update* kemas",
    "result": "sama tetap perubahan ok berhasil gagal masih error setelah selepas lalu normal hasil",
    "ask": "perlu butuh mohon akses izin kebenaran hak admin cek periksa buat tambah setujui",
    "device": "laptop komputer pc printer pencetak server telepon kantor pejabat rumah browser jaringan rangkaian wifi",
    "looked": "menurut log user pengguna tanya kalender",
}
TAGALOG = {
    "concrete": """
        bumukas bukas bumubukas nagha-hang hang itim puti blangko asul mabagal nagpi-print print nag-scan save konekta koneksyon naputol login password account file folder access kable screen keyboard mouse baterya init mainit tunog ingay amoy mic camera server invoice order lisensya sertipiko
    """,
    "filler": """
        minsan paminsan-minsan madalas bihira labas loob maliban aming sakop kakayahan pananagutan nangyari pagkakaiba
        kagabi simula mula bigla biglang tugon sagot aksyon pansin naiinis inis reklamo reklamong nagrereklamo pangalawang unang linya
        patulong naman pong raw nagkaka nararanasan nakakaranas nagrereport humihingi hiling malaki malaking seryoso patuloy tuloy nangyayari sinubukan nasubukan namin lahat pwede puwede pwedeng magawa alam gagawin kaya kayang maayos masolusyunan solusyon dahilan pasa ipasa inilipat susunod mas mataas antas karanasan kaalaman asap agarang
        ang ng mga sa na ay at o pero kasi dahil kung kapag pag para ni si sina kay kina ito iyan yan yun yung iyon dito doon diyan ako ko akin ikaw mo ka iyo siya niya kanya kami namin amin tayo natin kayo ninyo nyo inyo sila nila kanila ano sino saan kailan bakit paano alin lahat bawat wala walang may mayroon meron hindi di wag huwag oo opo po ho pa rin din lang lamang nga ba naman daw raw sana pala muna ulit uli palagi lagi minsan ngayon kahapon bukas kanina mamaya agad sobra masyado napaka marami konti kaunti iba pareho parin padin
        gumagana gumana gana umaandar nagana problema isyu sira nasira may error tiket kaso sitwasyon ewan alam
        pakiusap paki paki-check pakicheck patingin pacheck pakitingnan pakiayos paayos pasuyo salamat maraming kumusta magandang umaga hapon gabi tulong tulungan patulong pahelp urgent madalian bilis mabilis importante mahalaga
        tingnan subukan sinubukan sinubok ayusin inayos gawin ginawa nagawa gumawa check hakbang user tao kliyente customer empleyado kasamahan kumpanya apektado trabaho magtrabaho makapagtrabaho galit naghihintay hintay sistema kompyuter computer kailangan sabi sinabi impormasyon detalye lumalabas oras araw linggo bago luma nagbago
        """,
    "nothing": "wala walang hindi ewan",
    "quantity": "lahat marami maraming ilang",
    "count": "isa isang dalawa dalawang tatlo apat lima anim pito walo siyam sampu kalahati lang",
    "see": "tingnan nakalagay naka-attach attached pinag-usapan napag-usapan",
    "place": "chat teams email telepono taas baba",
    "result": "pareho parin ok walang pagbabago gumana",
    "ask": "kailangan access permiso paki* pakibigay",
}
SWAHILI = {
    "concrete": """
        inawaka haiwaki zima inazima ganda imeganda nyeusi nyeupe tupu bluu polepole fungua inafungua haifungui funga pakia chapisha inachapisha changanua hifadhi unganisha imekatika ingia nenosiri akaunti faili folda diski ufikiaji ruhusa kebo skrini kibodi kipanya betri feni moto sauti kelele harufu maikrofoni kamera seva pepe kalenda ankara oda leseni cheti
    """,
    "filler": """
        mipangilio mpangilio shwari
        wakati mwingine mara chache nje ndani zaidi isipokuwa uwezo wangu wetu majukumu yangu hutokea tofauti
        tangu ghafla mwanzo majibu jibu hatua umakini utatuzi ufumbuzi hasira analalamika wanalalamika pili kwanza mstari tunaomba mtusaidie mnisaidie
        ameripoti anaripoti anaomba wanaomba anahitaji wanahitaji kubwa mbaya sana linaendelea inaendelea yanaendelea endelea jitihada juhudi hatua zote muhimu za kawaida zimefanyika tumefanya nimefanya kufanya kutatua kurekebisha hatukuweza sikuweza imeshindikana tumeshindwa nimeshindwa sijui nifanye tufanye ujuzi uzoefu kiwango ngazi inayofuata juu msaada wa kutoka kwenu
        na ya wa la za cha vya kwa ni si katika kwenye kutoka hadi mpaka bila au lakini kwamba kama ili kwani sababu hii hiyo huu huo hili hilo hizi hizo hapa hapo pale yeye mimi sisi ninyi wao wewe yangu yetu yako yenu yake yao nini nani wapi lini mbona jinsi gani kila yote wote zote vyote baadhi sana tu pia bado tena sasa leo jana kesho asubuhi jioni mara daima kamwe hapana ndiyo hakuna hamna kuna iko ipo upo haipo haiko
        fanya kufanya inafanya haifanyi haifanyikazi haifanyi haufanyi hafanyi anafanya wanafanya inafanyi kazi kufanyakazi tatizo matatizo shida hitilafu kosa imeharibika mbovu imekwama tiketi hali sijui haijulikani
        tafadhali naomba tunaomba ombi asante shukrani habari hujambo salamu saidia msaada nisaidie tusaidie usaidizi haraka dharura mapema muhimu kipaumbele upesi
        angalia kagua chunguza kitu vitu jambo njia jaribu nimejaribu tumejaribu tulijaribu kujaribu kila rekebisha tatua suluhisho hatua kawaida matokeo mafanikio mtumiaji watumiaji mteja wateja mfanyakazi wafanyakazi mtu watu kampuni athiri athirika ameathirika wameathirika hawezi hawawezi anaweza wanaweza biashara hasira amekasirika anasubiri mfumo programu kompyuta kifaa huduma nahitaji tunahitaji inahitaji anasema amesema maelezo taarifa inaonyesha muda saa siku wiki dakika mpya zamani mabadiliko
        """,
    "nothing": "hakuna hamna hapana sijui haijulikani",
    "quantity": "wote wengi yote kadhaa baadhi",
    "count": "moja mmoja mbili wawili tatu watatu nne tano sita saba nane tisa kumi nusu pekee",
    "look": "tazama angalia",
    "see": " kiambatisho imeambatishwa tulijadili tumezungumza ilivyojadiliwa",
    "place": "chat teams barua pepe simu kiambatisho juu chini ujumbe",
    "result": "hakuna mabadiliko sawa bado imefanikiwa ok",
    "ask": "nahitaji tunahitaji inahitaji ruhusa tafadhali ufikiaji",
}
KOREAN = {
    "concrete": """
        켜* 꺼* 멈추* 멈춤* 먹통* 깜빡* 검은* 흰* 빈* 파란* 느리* 느려* 열리* 열* 닫* 로딩* 로드* 인쇄* 출력* 스캔* 저장* 연결* 끊* 로그인* 비밀번호* 계정* 파일* 폴더* 드라이브* 접근* 권한* 케이블* 화면* 키보드* 마우스* 배터리* 팬* 뜨거* 소음* 냄새* 소리* 마이크* 카메라* 서버* 메일* 일정* 캘린더* 청구서* 주문* 라이선스* 인증서* 드라이버* 방화벽* 포트* 초기화* 잠금* 복구* 복원* 설치* 재부팅*
    """,
    "filler": """
        설정* 환경설정* 구성*
        가끔* 때때로 때로* 종종* 항상 늘 드물* 무작위* 제 능력* 범위* 밖* 벗어* 권한밖* 책임* 소관* 발생* 차이* 개선* 누구* 어디*
        납니다 나요 납* 떠요 뜹니다 뜨* 자꾸* 종종* 가끔* 수시로 직접
        어제* 오늘* 아침* 갑자기* 처음* 부터 아무* 전혀* 2차* 3차* 1차* 반응* 답변* 회신* 지원* 대응* 관심* 개입* 가능하* 가능한* 짜증* 답답* 재촉* 독촉* 빠르게 바로 얼른 해보* 해봐* 시켜* 부탁드려* 봐주* 살펴* 알아* 할게* 할 수 있는 건*
        겪고 겪* 있으니 완료* 어렵* 어려* 힘들* 크* 큰 심하* 심각* 지속* 반복* 재발* 유지* 진행* 실시* 수행* 모색* 찾* 원인* 경험* 지식* 역량* 권장* 넘어* 다음 상위 2차 3차 저희* 제가 우리* 측* 해당* 관련* 각종 여러 가지 모두 전부 조치하였* 하였* 했으나 했지만 봤* 보았* 봐* 최선* 요망* 급함 급합니다 시급합니다 원활* 업무에 차질*
        이* 그* 저* 것* 수* 등 및 또는 그리고 하지만 그러나 그런데 왜 어떻게 무엇* 뭐* 누가 언제 어디* 좀 더 덜 매우 너무 아주 정말 많이 조금 모두 모든 전부 다 계속* 여전히 아직* 또 다시 이미 지금 현재 오늘 어제 내일 아침 오전 오후 방금 최근 갑자기 그냥 항상 자주 같은 같습니다 동일* 똑같* 안 못 없* 있* 아니* 않* 됩니다 되* 돼* 됐* 안됨 안돼* 안됩* 안되* 해봤* 하* 했* 합니다 해주* 해서 해도 했는데 되는데 되었* 받* 주* 주세요 주시* 바랍* 바라* 부탁* 드립* 드려* 드리* 싶* 같아* 모르* 모릅* 알* 될 할 한 됨 함
        작동* 동작* 작업* 사용* 실행* 기능* 문제* 오류* 에러* 장애* 고장* 이슈* 증상* 현상* 발생* 상황* 티켓* 요청* 문의* 건 이상*
        안녕* 감사* 고맙* 수고* 죄송* 긴급* 급* 빨리 빠른* 빠르* 신속* 즉시* 조속* 최대한 중요* 우선* 시급* 심각* 높*
        확인* 점검* 검토* 조사* 분석* 테스트* 시도* 해결* 수정* 조치* 처리* 도와* 도움* 지원* 대응* 기본* 일반* 표준* 정상* 방법* 단계* 결과* 성공* 실패* 노력* 효과*
        사용자* 고객* 직원* 담당자* 담당* 사람* 회사* 업무* 일 일을 일이 영향* 불가* 불가능* 못하* 지장* 불편* 화* 불만* 기다리* 대기* 시스템* 프로그램* 앱* 어플* 컴퓨터* 장비* 기기* 서비스* 에스컬레이션* 이관* 넘기* 넘깁* 상위* 전문가* 필요* 보고* 말씀* 설명* 내용* 정보* 상세* 표시* 나타* 나옵* 시간* 분 시 날 주 새* 변경* 변화* 제대로 정확* 예상*
        """,
    "nothing": "없음 없습니다 없다 모름 모릅니다 불명 해당없음 없* 특이사항",
    "quantity": "여러* 많은 모두 모든 전체* 전원 다수* 일부",
    "count": "한 한명 두 두명 세 네 다섯 여섯 일곱 여덟 아홉 열 절반 혼자",
    "info": "자세* 상세* 내용* 정보*",
    "code": "오류* 에러* 코드*",
    "see": "참조* 참고* 첨부* 보세요 보시* 스크린샷* 캡처* 통화* 논의* 말씀드린* 이야기*",
    "place": "채팅* 팀즈* 메일* 이메일* 전화* 첨부* 메모* 티켓* 위* 아래* 제목* 대화* 카톡* 슬랙* teams 상기*",
    "talk": "에게 한테 님께 물어*",
    "act": "재부팅* 재시작* 초기화* 재설치* 설치* 교체* 변경* 삭제* 업데이트* 로그아웃*",
    "result": "동일* 변화* 그대로* 정상* 해결* 실패* 성공* 효과* 같음 똑같* 여전* 후 안됨 오류*",
    "ask": "필요* 요청* 부탁* 권한* 승인* 접근* 확인* 바랍* 개방* 복구* 추가*",
    "device": "노트북* 컴퓨터* pc 프린터* 서버* 전화* 사무실* 재택* 브라우저* 네트워크* 와이파이*",
    "looked": "로그* 확인* 사용자* 문의*",
}
_ARABIC_FILLER = """
    الاعدادات اعدادات طبيعى طبيعي وكل سليم سليمه ترام
    احيانا واحيانا نادرا دائما خارج داخل نطاق اختصاصى اختصاصي صلاحيتى مسووليتى يحدث يحصل فرق تحسن احد مكان يعمل ويعمل ولا وتعمل
    باستمرار دائما احيانا غالبا تظهر اخطاء مزعج بنفسى بنفسي وحدى
    سرعه منذ الامس البارحه الصباح بدايه فجاه رد الرد استجابه الاستجابه اهتمام متابعه المتابعه تدخل معالجته معالجتها انهاء هل بامكانكم امكانكم تستطيعون نود نامل نتمنى وضعها وضعه عصبى منزعجون متذمر يلح الحاح الخط الثانى المستوى
    يواجه تواجه يواجهون ويطلب يطلب يطلبون طلب تواجهنا نواجه نتمكن تمكنا تمكن اتمكن استطع نستطع قمنا قمت تم اجراء كافه جميع الاجراءات الفحوصات اللازمه الممكنه المعروفه الطرق الوسائل السبب سبب اسباب معرفه خبره خبرتى صلاحياتى خارج نطاق كبير كبيره بشكل شديد خطير قائمه قائم موجوده موجود متكرره متكرر تتكرر مستمره حتى الى الان تحويلها احاله نحيل تحويل التاليه الثانى ثانى الاعلى اعلى ممكن المختصه القسم الفريق فريق زملاء يعانى تعانى يشتكى صعوبه صعوبات وقد ولم ولا وهو وهى لكن ولكن فلم والرجاء ونرجو ويرجى وشكرا هاتفيا بالهاتف كل شىء شيء
    في من على الى عن مع بدون بعد قبل حتى منذ عند عبر حول ضد خلال بسبب حسب و او ثم لكن لان اذا لو كما كما هو هي هم نحن انا انت هذا هذه ذلك تلك هولاء هناك هنا الذي التي الذين ما ماذا متى اين كيف لماذا من كل جميع بعض اي غير نفس ان انه انها لا لم لن ليس ليست لا نعم قد سوف كان كانت يكون تكون كانوا تم يتم لقد جدا كثيرا قليلا اكثر اقل فقط ايضا كذلك الان اليوم امس غدا صباحا مساء دائما ابدا مازال مازالت زال زالت يزال تزال لازال لازالت مره اخرى مجددا حاليا موخرا فجاه للاسف ربما به بها له لها لهم فيه فيها عليه عليها منه منها لدى لدينا لديه عندنا عندى عنده لي لنا لكم
    يعمل تعمل يعملون عمل العمل يشتغل تشتغل شغال شغاله يستطيع تستطيع يستطيعون نستطيع استطيع يمكن يمكنه يمكننا ممكن قادر استخدام الاستخدام مشكله المشكله مشاكل المشاكل مشكلتنا خطا الخطا اخطاء عطل العطل معطل معطله خلل الخلل تذكره التذكره طلب الطلب حاله الحاله موضوع الموضوع وضع الوضع غريب معروف واضح
    يرجى نرجو ارجو الرجاء رجاء برجاء فضلا فضلكم لو سمحت سمحتم شكرا جزيلا مع الشكر مرحبا السلام عليكم تحيه تحياتى التحيه طيبه وبعد السيد الساده المحترم اهلا
    مساعده المساعده ساعدونا ساعدونى مساعدتكم دعم الدعم عاجل عاجلا عاجله للغايه مستعجل مستعجله سريع سريعا بسرعه باسرع اسرع وقت فورا فوري حالا هام مهم مهمه اولويه الاولويه قصوى عاليه عالى حرج ضروري ضرورى
    فحص الفحص التحقق تحقق تحققوا مراجعه المراجعه النظر الاطلاع تحليل اختبار تجربه جرب جربنا جربت حاولنا حاولت محاوله المحاولات حل الحل حلها حله حلول اصلاح الاصلاح معالجه المعالجه خطوات الخطوات اجراء الاجراءات اساسيه الاساسيه المعتاده عاديه نتيجه النتيجه جدوى فائده نجاح دون شىء شيئ اى
    مستخدم المستخدم المستخدمين المستخدمون مستخدمين عميل العميل عملاء موظف الموظف الموظفين موظفين زميل الزملاء شخص اشخاص الشركه تاثير تاثر يوثر متاثر متاثرين متضرر متوقف توقف الاعمال الانتاجيه المهام اليوميه غاضب مستاء منزعج ينتظر بانتظار انتظار
    نظام النظام برنامج البرنامج تطبيق التطبيق جهاز الجهاز كمبيوتر الكمبيوتر حاسوب الحاسوب خدمه الخدمه تصعيد التصعيد تحويل مستوى المستوى خبير مختص المختص المختصين نحتاج يحتاج احتاج مطلوب يلزم ابلغ يقول قال وصف تفاصيل معلومات يظهر تظهر رساله استمر مستمر مستمره تستمر باقيه زمن ساعه ساعات يوم ايام اسبوع دقائق جديد جديده قديم تغيير تغير صحيح المتوقع بشكل صحيح كالمعتاد عملية اجراء
"""
ARABIC = {
    "concrete": """
        يفتح تفتح فتح يغلق تغلق يعلق تعلق تجمد يتجمد يومض تومض سوداء اسود بيضاء ابيض فارغ فارغه زرقاء بطىء بطيء بطيئه يحمل تحميل يطبع تطبع طباعه مسح حفظ يحفظ اتصال يتصل انقطاع ينقطع دخول كلمه المرور حساب الحساب ملف ملفات مجلد قرص وصول صلاحيه صلاحيات كابل شاشه الشاشه لوحه فاره بطاريه مروحه ساخن حراره صوت الصوت ضوضاء رائحه ميكروفون كاميرا خادم الخادم بريد تقويم فاتوره طلبيه ترخيص شهاده تعريف جدار منفذ
    """,
    "filler": _ARABIC_FILLER,
    "nothing": "لا لا يوجد يوجد توجد شيء شىء شيئ لاشيء معروف بدون ليس",
    "quantity": "عده العديد كثير كثيرون جميع كل بعض كامل معظم عدد",
    "count": "واحد واحده اثنان ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره نصف فقط",
    "code": "خطا رمز كود",
    "see": "انظر راجع راجعوا مرفق المرفق مرفقه المرفقات المرفقه ناقشنا مناقشته تحدثنا اتفقنا شاهد لقطه",
    "place": "المحادثه محادثه الدردشه دردشه تيمز teams الواتساب واتساب البريد الايميل الهاتف المرفق المرفقات الملاحظه التذكره اعلاه ادناه الشاشه الموضوع العنوان الرساله",
    "talk": "مع اسال سال",
    "act": "اعاده اعدنا تشغيل التشغيل ضبط تثبيت استبدال تغيير حذف مسح تحديث",
    "result": "نفس تغيير دون بدون حل نجح فشل جدوى لم ok تعمل يعمل بعد خطا",
    "ask": "نحتاج يحتاج مطلوب صلاحيه صلاحيات وصول الوصول منح فتح تفعيل التحقق الموافقه يرجى اذن",
    "device": "لابتوب حاسوب كمبيوتر جهاز طابعه خادم هاتف مكتب منزل شبكه",
    "looked": "حسب سجل السجلات المستخدم سالنا",
}
PERSIAN = {
    "concrete": """
        روشن خاموش هنگ قفل چشمک سیاه سفید خالی آبی ابی کند باز بسته بارگذاری چاپ اسکن ذخیره وصل قطع اتصال ورود رمز حساب فایل پوشه درایو دسترسی مجوز کابل صفحه مانیتور کیبورد موس باتری فن داغ صدا بو میکروفون دوربین سرور ایمیل تقویم فاکتور سفارش لایسنس گواهی فایروال پورت
    """,
    "filler": """
        تنظیمات تنظیم پیکربندی مرتب
        گاهی اوقات بعضی وقتها همیشه هرگز بندرت خارج داخل حیطه صلاحیت مسئولیت تفاوت بهبود
        دیروز صبح ناگهان ابتدا یکدفعه رسیدگی پاسخ واکنش توجه اقدامی مداخله میشه می‌شه ممکنه لطف نمیخواند نمی‌خواند عصبی شاکی اصرار سطح دوم خط
        کارها انجام دادیم دادم داد داده نداد ندادند نتیجه نتایج همه روش روشها راه راهها ممکن تلاش کردیم کردم کردند امتحان نشد نمیدانم نمی‌دانم دانیم دانم چه بیشتر ادامه دارد باقی است همچنان پابرجا برقرار بزرگ زیاد شدید جدی درخواست دارد دارند اعلام گزارش کرده‌است مواجه مشکلی مشکلات میکنند باشید باشد گردد فرمایید بفرمایید نمایید کنید پیگیری سطح بالاتر دوم تخصص تجربه دانش ما بنده اینجانب
        و یا اما ولی که از به با در بر برای تا بدون بعد قبل پس چون زیرا اگر این ان آن اینجا انجا هم همین همان من تو او ما شما انها ایشان چه چی کی کجا چرا چطور هر همه هیچ چند بعضی خیلی بسیار کم زیاد بیشتر فقط نیز باز دوباره هنوز الان اکنون امروز دیروز فردا همیشه را رو هست است نیست بود نبود باشد شد شده نشد نشده میشود نمیشود می نمی شود کند کنند کنید کنیم کردن کرد کرده نکرد میکند نمیکند میکنم نمیکنم کنم دارد ندارد داریم دارم دارند باید نباید میتواند نمیتواند تواند تواند توانند خواهد خواست
        کار کاربر کاربران کارکردن مشکل خطا خراب خرابی ایراد اشکال تیکت درخواست وضعیت موضوع نامشخص عجیب لطفا خواهشمند خواهش ممنون متشکر مرسی سلام درود احترام تشکر کمک راهنمایی پشتیبانی فوری سریع سریعا سریعتر زودتر فورا مهم اولویت بحرانی ضروری بررسی چک نگاه تست امتحان تلاش حل رفع تعمیر اصلاح پیگیری اقدام انجام مراحل معمول عادی استاندارد نتیجه نتیجه‌ای فایده موفق مشتری کارمند همکار همکاران شخص افراد شرکت تاثیر مختل متوقف عصبانی ناراضی منتظر سیستم برنامه نرم افزار کامپیوتر دستگاه سرویس ارجاع سطح متخصص نیاز لازم گزارش گفت میگوید توضیح توضیحات جزئیات اطلاعات نمایش پیام ادامه زمان ساعت روز هفته دقیقه جدید قدیم تغییر درست صحیح فرایند همه‌چیز چیز چیزی ای ها های
        """,
    "nothing": "هیچ ندارد نیست نامشخص بدون",
    "quantity": "چند چندین همه تمام بسیاری هیچ کل",
    "count": "یک دو سه چهار پنج شش هفت هشت نه ده نصف فقط",
    "see": "ببینید رجوع پیوست ضمیمه صحبت",
    "place": "چت تیمز ایمیل تلفن پیوست ضمیمه یادداشت تیکت بالا پایین واتساپ تلگرام",
    "result": "بدون تغییر همان حل نشد شد ok خطا",
    "ask": "نیاز لازم دسترسی مجوز لطفا باید",
}
HEBREW = {
    "concrete": """
        נדלק נדלקת נכבה כבוי קופא קופאת נתקע נתקעת קורס קורסת מהבהב שחור שחורה לבן ריק ריקה כחול איטי איטית נפתח נפתחת נסגר נסגרת נטען נטענת מדפיס מדפיסה סורק שומר נשמר מתחבר מתחברת מתנתק התחברות סיסמה סיסמא חשבון קובץ קבצים תיקייה תיקיה כונן גישה הרשאה הרשאות כבל מסך מקלדת עכבר סוללה מאוורר חם רעש ריח קול מיקרופון מצלמה שרת דואר תיבה יומן חשבונית הזמנה רישיון תעודה אישור דרייבר פורט
    """,
    "filler": """
        הגדרות ההגדרות הגדרה תצורה בסדר
        לפעמים לעתים לעיתים קרובות רחוקות תמיד אקראי מחוץ מעבר בתוך לתחום תחום אחריות אחריותי סמכותי שלי הבדל שיפור מישהו
        מאתמול מהיום מהבוקר אתמול פתאום בהתחלה מתחילת תגובה מענה טיפולכם התייחסות התייחסותכם תשומת לב התערבות נשמח אשמח נודה אודה תוכלו תוכל אפשרות עצבני זועם לחוץ לוחץ מתלונן מתלוננים קו שני רמה שניה לטיפול לבדיקה לבדיקתכם מבוקש טופל
        מדווח מדווחת מדווחים ומבקש מבקש מבקשת מבקשים לקבל נתקל נתקלים חווה חווים קשיים קושי גדול גדולה רציני רצינית חמור חמורה נשאר נשארת חוזר חוזרת שבה מתמשכת כל הזמן לעיתים הצלחנו הצלחתי מצליח מצליחים מצאנו מצאתי נמצא סיבה הסיבה יודע יודעת יודעים לעשות עוד ידע ניסיון סמכות מעבר הבא הבאה גבוה שני מעביר מעבירים עשינו עשיתי בדקתי ניסו טלפונית שיחה וזה ולא והוא ואנא ותודה עזרתכם עזרתך
        של את על אל עם בלי ללא אחרי לפני עד מאז אצל דרך לגבי בגלל לפי או אבל כי אם כאשר כש ש ו ה ב ל מ זה זו זאת אלה אלו הוא היא הם הן אני אתה אנחנו אתם לי לנו לך לכם לו לה להם שלי שלנו שלך שלו שלה שלהם מה מי מתי איפה איך למה מדוע כל כולם הכל הכול כמה יותר פחות מאוד מאד מדי הרבה קצת רק גם עדיין שוב כבר עכשיו כעת היום אתמול מחר תמיד אף פעם לא אין יש כן אותו אותה אותם אחר אחרת משהו מישהו כלום דבר שום היה היתה הייתה היו יהיה להיות צריך צריכה צריכים יכול יכולה יכולים ניתן אפשר אפשרי לעשות עשה עשינו נעשה נעשו פתאום לצערי כנראה אולי עקב
        עובד עובדת עובדים לעבוד עבודה עבד תקין תקינה תקינות פועל פועלת לפעול משתמש המשתמש משתמשים המשתמשים שימוש בעיה הבעיה בעיות תקלה התקלה תקלות שגיאה שגיאות מקולקל שבור קריאה הקריאה פנייה פניה נושא מצב ברור ידוע מוזר
        בבקשה אנא נא תודה שלום בוקר טוב ערב צהריים בברכה מראש רב עזרה לעזור עזרו תעזרו סיוע לסייע תמיכה דחוף דחופה בדחיפות דחיפות מיידי מייד מיד מהר במהירות בהקדם האפשרי חשוב חשובה עדיפות גבוהה קריטי קריטית
        בדוק בדקו לבדוק בדיקה בדיקות נבדק בדקנו תבדקו להסתכל תסתכלו לראות לחקור ניסינו ניסיתי ניסיון לנסות נסיונות תקן לתקן תיקון לפתור פתרון נפתר נפתרה לטפל טיפול טפלו תטפלו צעדים פעולות בסיסי בסיסיות רגיל רגילה רגילות סטנדרטי בוצע בוצעו הועיל הצלחה תוצאה לקוח הלקוח לקוחות עובדים עמית אנשים חברה השפעה מושפע מושפעים חסום תקוע העסק יומיומי כועס מתוסכל ממתין מחכה מערכת המערכת תוכנה אפליקציה מחשב המחשב מכשיר שירות הסלמה להעביר מועבר העברה רמה מומחה ידע נדרש דרוש דורש דיווח דיווחו אומר אמר תיאור פרטים מידע מופיע מופיעה מוצג הודעה ממשיך ממשיכה נמשך נמשכת זמן שעה שעות יום ימים שבוע דקות חדש חדשה ישן שינוי שינויים השתנה כראוי כמו שצריך כרגיל תהליך נוהל
        """,
    "nothing": "אין לא כלום שום ידוע",
    "quantity": "כמה הרבה כולם כל מספר רבים כלל",
    "count": "אחד אחת שניים שתיים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה חצי רק",
    "see": "ראה ראו מצורף מצורפת מצ דיברנו סוכם צילום",
    "place": "צאט בצאט הצאט teams טימס ווטסאפ מייל במייל טלפון בטלפון טלפונית קובץ הערה פתק הקריאה למעלה לעיל למטה נושא מסך שיחה",
    "talk": "עם שאל תשאל תשאלו",
    "act": "הופעל אתחול אותחל איפוס אופס הותקן התקנה הוחלף החלפה נמחק עודכן",
    "result": "ללא שינוי אותו אותה תקין נפתר עזר עובד לא אחרי שוב ok",
    "ask": "נדרש נדרשת צריך הרשאה הרשאת הרשאות גישה לאשר להוסיף לבדוק לאפס לשחזר נא",
}
HINDI = {
    "concrete": """
        चालू बंद हैंग अटक फ्रीज ब्लिंक काली काला सफेद खाली नीली नीला धीमा धीमी खुल खुलता खोल लोड प्रिंट छाप स्कैन सेव कनेक्ट डिस्कनेक्ट लॉगिन पासवर्ड खाता अकाउंट फाइल फ़ाइल फोल्डर ड्राइव एक्सेस अनुमति केबल स्क्रीन कीबोर्ड माउस बैटरी पंखा गर्म आवाज शोर बदबू माइक कैमरा सर्वर मेल कैलेंडर इनवॉइस बिल ऑर्डर लाइसेंस प्रमाणपत्र ड्राइवर फायरवॉल पोर्ट रीसेट अनलॉक
    """,
    "filler": """
        सेटिंग सेटिंग्स कॉन्फ़िगरेशन
        कभी-कभी कभी अक्सर हमेशा शायद बाहर अंदर अलावा मेरे हमारे क्षेत्र दायरे अधिकार जिम्मेदारी फर्क अंतर सुधार
        कल से आज सुबह अचानक शुरू शुरुआत जवाब प्रतिक्रिया ध्यान हस्तक्षेप निपटारा निवारण सकें सकेंगे करवा करवाएं दीजिए कीजिए करिए नाराज़ परेशान शिकायत दबाव दूसरे स्तर लाइन पढ़
        बनी बना बने हुआ करके देख देखा लिया लिये लेने चुके चुका चुकी सारे सारी तरीके तरीका उपाय आजमाया आज़माया आजमाए किये लगातार बार-बार बार जारी रह बड़ा बड़ी गंभीर सामना रिपोर्ट मांग माँग अनुरोध चाहता चाहते शीघ्रता यथाशीघ्र हमसे मुझसे मुझे हमें आगे क्या करूं करूँ पा नहीं रहे समझ अनुभव ज्ञान ऊपर अगले टीम भेज रहा कारण मिला मिल मालूम पाई पाए
        का के की को से में पर ने तक और या लेकिन पर अगर तो क्योंकि जब कब कहाँ क्यों कैसे कौन क्या यह ये वह वे इस उस इसे उसे इसको इन उन मैं हम आप तुम मेरा मेरी हमारा हमारी आपका उनका कुछ कोई सब सभी हर बहुत ज्यादा ज़्यादा कम अधिक भी ही अभी अब फिर भी दोबारा पहले बाद आज कल हमेशा कभी नहीं नही न मत हाँ है हैं था थी थे हूँ हो होना हुआ हुई होता होती रहा रही रहे गया गई गए जा जाता कर करें करे करना किया की करता करते करने दें दे देना दिया ले लें लिया सकता सकते सकती सके पा पाया चाहिए लगता वही वैसा वैसे ही साथ लिए द्वारा बिना
        काम कार्य चल चलता समस्या दिक्कत परेशानी त्रुटि खराबी खराब गड़बड़ टिकट मामला स्थिति पता अज्ञात
        कृपया प्लीज धन्यवाद शुक्रिया नमस्ते नमस्कार सर मैडम मदद सहायता तुरंत जल्दी जल्द शीघ्र अति आवश्यक जरूरी ज़रूरी महत्वपूर्ण अर्जेंट प्राथमिकता उच्च गंभीर
        जांच जाँच देखें देखो देख देखिए चेक ठीक सही हल समाधान सुधार कोशिश प्रयास टेस्ट कदम सामान्य मानक परिणाम सफलता उपयोगकर्ता यूजर यूज़र ग्राहक कर्मचारी लोग लोगों व्यक्ति कंपनी प्रभावित प्रभाव व्यापार रोज नाराज गुस्सा इंतजार इंतज़ार सिस्टम एप्लिकेशन प्रोग्राम सॉफ्टवेयर कंप्यूटर उपकरण सेवा एस्केलेट भेजें भेजना स्तर विशेषज्ञ जरूरत आवश्यकता बताया कहा विवरण जानकारी दिख दिखा आ आता संदेश जारी समय घंटे दिन सप्ताह मिनट नया नई पुराना बदलाव परिवर्तन
        """,
    "nothing": "नहीं नही कोई कुछ अज्ञात पता",
    "quantity": "कई सभी बहुत सब कुछ पूरा पूरी",
    "count": "एक दो तीन चार पांच पाँच छह सात आठ नौ दस आधा केवल सिर्फ",
    "see": "देखें संलग्न चर्चा स्क्रीनशॉट",
    "place": "चैट टीम्स ईमेल मेल फोन संलग्न नोट टिकट ऊपर नीचे विषय व्हाट्सएप",
    "act": "पुनः रीस्टार्ट रीसेट रीबूट आरंभ बदला इंस्टॉल",
    "result": "बदलाव कोई वही ठीक नहीं समान ok",
    "ask": "चाहिए आवश्यकता अनुमति एक्सेस कृपया अधिकार",
}
