"""Vietnamese, Indonesian and Malay, Tagalog, Swahili, Korean, Hindi."""

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
khách;bức xúc;làm theo;tác dụng;có tác dụng;hiểu;không hiểu;tại sao;tự nhiên;lo lắng;sốt ruột;nản;mệt mỏi;bất lực;đành chịu;vô ích;công cốc
môi trường;ổn định;khó khăn;gây ra;gây;vẫn vậy;vậy;như trước;như mọi khi;mọi khi;thông lệ;đủ kiểu;đủ thứ;hết cách;hết sức;bó tay;chịu thua;không biết;làm gì;mong;sớm;càng sớm;gấp;nóng ruột;bực mình;phàn nàn;khó chịu;bất tiện;phiền;làm phiền;phiền toái;đình trệ;chậm trễ;nghiêm túc;lớn;nặng nề;rất nhiều
cần thiết;phù hợp;thích hợp;tiêu chí;chuẩn;cần thiết phải;được giải quyết;các bước;bước;biện pháp;giải pháp;phương án;phương pháp;hướng dẫn;chỉ đạo;cho ý kiến;chuyên môn;trình độ;năng lực;phạm vi;vượt quá;vượt;trên;cấp;cấp cao hơn;tuyến;bậc;đội;nhóm;phòng ban;lãnh đạo;quản lý;giám đốc;kỹ sư;kỹ thuật;kỹ thuật viên
lỗi;bị lỗi;hỏng;hư;trục trặc gì đó;gì đó;bất thường;lạ;kỳ lạ;lạ lùng;không ổn;chập chờn;thất thường;lúc được lúc không;đôi khi;thỉnh thoảng;nhiều lần;suốt;mãi;hoài;lâu;lâu nay;dạo này;mấy hôm nay;vài hôm;từ lâu;phản ánh;cho biết;nói rằng;nói là;nói;báo lại;báo;thông tin thêm;xem thêm;nội dung;đã rõ;chưa rõ;chưa biết;chưa xác định;xác định;xác minh;rà soát;đánh giá;tra cứu;theo dõi;phản hồi;trả lời;liên hệ;quan tâm;can thiệp;tiếp nhận;tiếp quản;bàn giao
hoạt động;làm việc;sử dụng;dùng;sự cố;vấn đề;trục trặc;gián đoạn;yêu cầu;trường hợp;tình trạng;hiện tượng;lý do;nguyên nhân;không rõ
vui lòng;hỗ trợ;giúp đỡ;cảm ơn;kính gửi;xin chào;chào;khẩn cấp;khẩn;gấp lắm;lắm;càng sớm càng tốt;sớm nhất;ngay lập tức;ngay;quan trọng;ưu tiên;cao
nghiêm trọng;kiểm tra;thử nghiệm;xử lý;giải quyết;sửa chữa;khắc phục;nghiên cứu;phân tích;tìm hiểu;cơ bản;thông thường;tiêu chuẩn;bình thường;thực hiện
kết quả;thành công;mọi cách;các cách;đủ cách;thao tác;người dùng;khách hàng;nhân viên;đồng nghiệp;công ty;ảnh hưởng;kinh doanh;công việc;hàng ngày
tức giận;hài lòng;hệ thống;ứng dụng;phần mềm;chương trình;máy tính;thiết bị;dịch vụ;chuyển tiếp;chuyển;cấp trên;cấp cao;tuyến trên;chuyên gia;kiến thức
kinh nghiệm;khả năng;báo cáo;mô tả;thông tin;chi tiết;hiển thị;xuất hiện;thông báo;tiếp tục;tiếp diễn;thời gian;hôm nay;hôm qua;ngày mai;bây giờ;hiện tại
quy trình;cài đặt;mọi thứ;cấu hình;ổn;tốt;như cũ;như vậy;đính kèm;trao đổi;xảy ra;lặp lại;thường xuyên;liên tục;nặng;mới đây;gần đây;thay đổi;nhờ;mong muốn;đội ngũ;bộ phận;các bạn;anh em;mọi người
"""
MALAY = {
    "info": "detail* rincian informasi* maklumat keterangan info",
    "concrete": """
        menyala nyala hidup mati padam hang beku macet berkedip kedip hitam putih kosong biru lambat perlahan buka dibuka membuka terbuka tutup ditutup muat dimuat cetak dicetak pindai imbas simpan disimpan sambung terhubung terputus putus login masuk sandi laluan akun akaun berkas fail folder disk akses izin hak kabel layar skrin papan tetikus baterai bateri kipas panas bunyi suara bau mikrofon kamera server email emel kalender faktur invois pesanan lisensi lesen sertifikat driver firewall port reset pulihkan pasang
    """,
    "filler": """
        serahkan diserahkan saya-serahkan dibereskan membereskan nihil sia-sia percuma entahlah begitulah kesel jengkel gusar frustrasi khawatir bimbang risau penat nyerah ampun
        lingkungan persekitaran suasana menurut katanya ujarnya sebagaimana seperti-mana terhadap atas mengenai tentang perihal selama sepanjang antara serta maupun ataupun sehingga supaya walau walaupun meski meskipun padahal sedangkan apabila andai utak atik diutak diutak-atik otak-atik oprek dioprek kutak ngapain ngapa-ngapain harian hariannya sehari menjejaskan terjejas jejas menyusahkan menyulitkan merugikan kerugian dirugikan terkendala berkendala terbengkalai tertunda mandek macet-total lumpuh terhenti berhenti
        melihat mencari dicari mencuba mencobanya mengulang meneruskan mengajukan diajukan mengeluhkan dikeluhkan merasa merasakan dirasa dirasakan menjalankan dijalankan memakai memakainya berusaha diusahakan menemui jumpa dijumpai mengesan puncanya punca faktor pengetahuannya buntu angkat-tangan pasrah menyerah
        isu persoalan perkara hal gejala halangan hambatan kesulitan kesukaran keluhan aduan laporan permintaan permohonan pekerja kakitangan penyelia atasan pimpinan manajer pengurus operasi operasional operasionalnya perniagaan produksi kegiatan urusan rutin usaha ikhtiar percubaan percobaan pemeriksaan pengecekan semakan pengujian ujian troubleshooting troubleshoot analisis investigasi siasatan penelusuran informasinya maklumat kapan-kapan dll dsb dst
        mengganggu menghambat menghalang menyebabkan mengakibatkan membuatnya bermasalah gagal menggunakannya menggunakan digunakannya mengoperasikan mengetahui diketahuinya ditangani menangani ditanggapi mengecek memeriksa memeriksanya menguji mengatasi diatasi teratasi terselesaikan diselesaikannya memecahkan dipecahkan terpecahkan melakukan membantu membantunya dibantunya menghubungi dihubungi menyampaikan disampaikan memberitahu menginformasikan diinformasikan menunggunya ditunggu memohon dimohon mengharapkan diharapkan berharap
        banget sekali aneh ngaco lemot2 gaje entah pokoknya kayaknya sepertinya nampaknya rupanya kelihatannya tampaknya ternyata memang begitu begini gitu gini doang dong deh sih kok kan lho loh nih tuh yg dgn utk krn jg sdh blm tlg mhn pls msh bgt gmn knp sm klo kl tp dr pd org krna karna bnyk smua semuany ngga enggak gapapa bsa bukannya takkan belom belon usahlah jugak dekat nak dah kat kena camne macamana macam pun lah je ni tu
        signifikan besar-besaran parah fatal darurat kecemasan genting tinggi sangat-sangat amat terlalu lengkap cukup maksimal optimal semaksimal sebaik mestinya baik dengan sempurna lancar stabil tidak-stabil sesuai sepatutnya seadanya umum lazim standar-nya sebelumnya sebelum-ini dahulu dulu lalu tempo berkala berkali-kali berkali berulang-ulang ulang kembali kemudian nantinya berikut berikutnya lanjutan selanjutnya seterusnya
        bpk bapak-ibu kak mas mbak bang tuan puan encik cik rekan-rekan teman kawan semuanya kalian terimakasih trims makasi mksh tks mohonlah permisi maaf
        level pihak-pihak berwenang berpengalaman mampu menguasai keahlian kepakaran di-luar jangkauan pengendalian penyelesaiannya penindaklanjutan pengalihan alihkan dialihkan melanjutkan dilanjutkan mengambil-alih menaikkan naik
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
    "info": "detalye impormasyon",
    "concrete": """
        bumukas bukas bumubukas nagha-hang hang itim puti blangko asul mabagal nagpi-print print nag-scan save konekta koneksyon naputol login password account file folder access kable screen keyboard mouse baterya init mainit tunog ingay amoy mic camera server invoice order lisensya sertipiko
    """,
    "filler": """
        nagkaganito nagkaganyan ganoon bakit-bakit bigla-bigla wala-naman siguro inis-na galit-na galit magalit nagagalit reklamador pagod sumuko suko bahala-na
        malaking abala kapaligiran kinakaharap kinahaharap sabi-sabi ayon sakaling upang nang wari tila parang yata siguro baka marahil nila-nila anuman sinuman saanman nangyari nangyayari nangyaring walang-nangyari gawa ginagawa kayang wala-na bahala kayo
        sir mam maam ma'am boss kuya ate paki pasensya pwedeng pwd pde pede maaari maaaring dapat gusto nais hinihingi hinihiling hihingi humihiling nakikiusap ninanais ibinabalita inirereport nireport ireport sinasabi nagsabi
        problemang isyung sirang masira nasisira nagkaproblema nagka pumapalya palya pumalya depekto aberya kapalpakan gumagawa gumagana-gana gagana nagagamit magamit gamitin ginagamit gamit magagamit nagagawa makagawa makagamit
        tama wasto ayos okay oks normal karaniwan karaniwang pangkaraniwan dati dating gaya tulad katulad lagay kalagayan pangyayari bagay ganun ganon ganito ganyan
        tiningnan tinignan tignan chineck nacheck nagcheck icheck inalam inaalam alamin sinuri suriin pagsusuri ginawang gawan magawan nagawan nalutas lutasin malutas solusyonan naayos maayos-ayos inaayos itama naitama subok susubukan sumubok pagsubok pamamaraan paraan kahit
        negosyo operasyon opisina gawain produksyon naaapektuhan naapektuhan nakakaapekto makaapekto epekto abala nakakaabala istorbo naantala antala nahihirapan hirap mahirap hassle galit naiinip naghihintay
        mahigpit kritikal seryosong lubhang lubos agad-agad kaagad mabilisan sa-lalong-madaling-panahon madaling panahon
        iakyat itaas inaakyat eskalasyon i-escalate naescalate ieescalate eksperto espesyalista kaalamang nalalaman marunong abot saklaw
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
    "info": "maelezo taarifa",
    "concrete": """
        inawaka haiwaki zima inazima ganda imeganda nyeusi nyeupe tupu bluu polepole fungua inafungua haifungui funga pakia chapisha inachapisha changanua hifadhi unganisha imekatika ingia nenosiri akaunti faili folda diski ufikiaji ruhusa kebo skrini kibodi kipanya betri feni moto sauti kelele harufu maikrofoni kamera seva pepe kalenda ankara oda leseni cheti
    """,
    "filler": """
        wenye mwenye watusaidie anisaidie atusaidie kunisaidia kutusaidia kusaidia kusaidiwa bure sijafaulu hatujafaulu kufaulu kuelewa kujua anajua wanajua walio aliye ambao ambaye ambayo ambacho ghafla-tu mwenyewe wenyewe kabisa hata-hivyo lakini pamoja kusumbua kero analalamika kukasirika
        zao lao wao wake yake lake zake chake vyake langu zangu letu zetu vyetu zimechukuliwa imechukuliwa chukuliwa kuchukua tumechukua nimechukua zimefuatwa kufuata mafanikio yoyote wowote lolote chochote vyovyote yeyote hazijafanikiwa hazikufanikiwa hazikusaidia mazingira kama-kawaida kampuni ofisi wafanyakazi hawezi kufanikisha tekeleza kutekeleza utekelezaji anasema wanasema kulingana alisema inaonekana haijulikani sijajua hatujui sielewi hatuelewi
        kwenda lina una ina ana wana tuna nina mna vina zina yana kina changamoto hitilafu dosari kasoro mushkil suala masuala mambo hali tukio matukio kero usumbufu kikwazo vikwazo
        unafanya yanafanya zinafanya linafanya haifanyi hayafanyi hazifanyi halifanyi inavyotakiwa inavyopaswa inavyostahili ipasavyo vizuri vyema sawasawa kikamilifu vibaya ovyo
        kinachoendelea kinachotokea inatokea yanatokea imetokea ilitokea hutokea hujitokeza inajitokeza limejitokeza bado-lipo lipo yapo zipo
        anakabiliwa wanakabiliwa anapata wanapata anapitia inasumbua anasumbuliwa wanasumbuliwa inaathiri imeathiri huathiri athari shughuli majukumu uzalishaji utendaji operesheni uendeshaji imesimama zimesimama
        nimekagua tumekagua nimeangalia tumeangalia nimechunguza tumechunguza uchunguzi ukaguzi majaribio jaribio mbinu namna juhudi zote-za imejaribiwa zimejaribiwa imefanyika yamefanyika lakini-wapi bila-mafanikio haikusaidia haijasaidia hakusaidia havikusaidia haijafanikiwa haikufanikiwa
        siwezi hatuwezi sikuweza hatujaweza sijaweza nashindwa tunashindwa naomba-msaada mnisaidie unisaidie utusaidie saidieni asanteni ahsante karibu ndugu bwana bibi mheshimiwa
        peleka pelekwa nimepeleka inapelekwa kupeleka hamisha hamishwa wataalamu mtaalamu ngazi timu kitengo idara utaalamu
        kwa-haraka haraka-sana mapema-iwezekanavyo iwezekanavyo umuhimu kubwa-sana mkubwa mkubwa-sana makubwa kali
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
        중에 중에도 생기* 생긴* 생겨* 생김 써봤* 써보* 썼* 쓰* 아는 아시* 도저히 도무지 절대로 결국 다시는 하심 하시* 계시* 계심 계속해* 느낌* 느껴* 말하* 얘기* 들었* 듣* 생각* 걱정* 난처* 곤혹* 못하겠* 어쩔* 손을 손쓸* 손도 막연* 뭔가 뭔지 무슨 웬일* 갑작스* 되버* 돼버* 이러네* 그러네* 그러* 이러* 지경* 상태*
        컴퓨터 하네요 한다고 된다고 있다고 없다고 이상하* 같다고 좀요 그런* 이런* 저런* 어떤* 이것저것* 아무튼 하여튼 여하튼 취하* 취했* 취한 선에서 수준* 한계* 부족* 역부족* 미흡* 벅차* 막막* 막혀* 막힘* 화났* 화나* 났어요 급해* 급하* 답이없* 모르겠* 모르겟* 몰라* 어찌* 어떻* 그렇* 이렇* 드림 올림
        사용 기능 유저* 이용자* 이용* 고객님* 임직원* 담당자님* 팀* 부서* 본사* 현장* 업체* 상급* 엔지니어* 선임* 매니저* 운영* 생산* 생산성* 효율* 비즈니스* 서비스* 환경* 일반적* 전반적* 전체적* 기본적* 통상* 평소* 평상시* 원래* 늘상 예전* 이전* 기존* 종전* 그대로* 별다른 별도* 특별* 특이* 딱히
        중단* 마비* 차질* 곤란* 애로* 어려움* 불편함* 피해* 손해* 큰일* 난감* 당황* 황당* 답답함* 짜증* 항의* 컴플레인* 클레임* 불만족* 화가 화를 재촉* 문의가 호소*
        경험* 겪었* 겪는* 발생중* 발생함* 발생됨* 발생하* 나타남* 나타나* 나타났* 재현* 안되네* 안되요 안되어* 안되는* 안됐* 안돼요* 되질 되지 되지가 되나 되네* 못합* 못해* 못했* 못함* 불능* 비정상* 이상* 이상함* 문제점* 문제있* 결함* 버그* 트러블* 말썽* 오작동* 오동작*
        트러블슈팅* 조치사항* 점검사항* 기초* 간단* 여러가지* 다양* 갖가지* 온갖 모든것* 가능한한 해볼* 시도해* 노력해* 진행했* 진행하* 진행함* 실패* 소용* 허사* 무용* 헛수고* 미해결* 해결책* 해결방안* 방안* 대책* 방도* 길이 답이
        난이도* 전문* 전문성* 전문지식* 실력* 기술력* 파악* 판단* 원인불명* 원인을 이유* 까닭* 근본* 심도* 추가* 후속* 넘겨* 올립* 올려* 올림* 이첩* 전달* 인계* 승격* 배정* 할당* 요망* 당부* 조언* 자문* 협조* 협력* 지도* 살려* 도와주*
        가급적* 되도록* 최우선* 초긴급* 지급* 즉각* 당장* 얼른* 어서 서둘러* 금일* 명일* 익일* 작일* 최근* 요즘* 며칠* 얼마* 언젠가* 조만간* 차후* 향후* 추후* 나중* 일단* 우선* 아마* 혹시* 만약* 왜인지* 왠지* 웬지* 이유없이
        네요 에요 예요 이에요 입니다 임 음 습니다 에서 까지 으로 로 의 를 을 은 는 이 가 도 만 와 과 에 게 께 님 분 때 때문* 통해* 대해* 대한 위해* 위한 따라* 관하여 관해*
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
HINDI = {
    "info": "जानकारी विवरण",
    "concrete": """
        चालू बंद हैंग अटक फ्रीज ब्लिंक काली काला सफेद खाली नीली नीला धीमा धीमी खुल खुलता खोल लोड प्रिंट छाप स्कैन सेव कनेक्ट डिस्कनेक्ट लॉगिन पासवर्ड खाता अकाउंट फाइल फ़ाइल फोल्डर ड्राइव एक्सेस अनुमति केबल स्क्रीन कीबोर्ड माउस बैटरी पंखा गर्म आवाज शोर बदबू माइक कैमरा सर्वर मेल कैलेंडर इनवॉइस बिल ऑर्डर लाइसेंस प्रमाणपत्र ड्राइवर फायरवॉल पोर्ट रीसेट अनलॉक
    """,
    "filler": """
        वो वही-हाल नतीजा नतीजे परिणामस्वरूप सका सकी कितने जितना जितनी उतना जैसे-तैसे पसंद नाखुश खुश चिंता चिंतित तंग थक हार मान छोड़ फिर-से लगभग बिल्कुल बिलकुल सच सचमुच वास्तव एकदम अंत आखिर आख़िर तमाम हरसंभव मुमकिन नामुमकिन मजबूर
        कहना कहने कहते कहता कहती कि बोल बोला बोले बोली बुरा बुरी बुरे बुरी-तरह असुविधाजनक उठाए उठाया उठाये अपनाए अपनाया लागू किसी-भी उसका उसकी उसके जिसका इनका इनकी इनके उनकी उनके वातावरण माहौल पुराना पुरानी पुराने पुराने-जैसा नियमित दफ्तर कार्यालयी सॉफ़्टवेयर ऐप एप कंप्यूटर* मशीन डिवाइस निपटने संभाल संभव असंभव हाथ आजमा लिख बता बताएं बताइए सुझाव
        समस्या* दिक्कत* परेशानी* मुश्किल* तकलीफ* खराबी* गड़बड़ी* त्रुटि* मसला मसले मामले मुद्दा मुद्दे चीज चीज़ चीजें बात बातें घटना अजीब तरह प्रकार हालत स्थिति* असुविधा* बाधा* बाधित रुकावट* व्यवधान* विफल असफल नाकाम नाकामी बेकार व्यर्थ
        कार्य* संचालन* परिचालन* व्यवसाय* कारोबार* कामकाज* उत्पादकता* उत्पादन* दैनिक रोजाना रोज़ाना रोजमर्रा रुका रुकी रुके ठप ठप्प अटका अटके अटकी प्रभावित* असर* महत्वपूर्ण* गहरा भारी अत्यंत अत्यधिक बेहद काफी काफ़ी थोड़ा थोड़ी
        उपयोगकर्ता* प्रयोगकर्ता* उपभोक्ता* यूज़र* यूजर* ग्राहक* कर्मचारी* कर्मचारियों सहकर्मी* क्लाइंट* कस्टमर* मैनेजर* प्रबंधक* बॉस साहब महोदय जी भाई दोस्त विभाग दल वरिष्ठ सीनियर विशेषज्ञ* इंजीनियर* तकनीशियन* अधिकारी उच्चाधिकारी
        उपयोग प्रयोग इस्तेमाल यूज़ यूज चलाना चलने चलता चलती चलते चलाने चलाया करवाया करवाने होने होनी होकर होते होगा होगी होंगे आना आने आती आते आया आई आए आयी पड़ पड़ता पड़ती पड़ रहा लग लगा लगी लगे लगती निकला निकल निकाला दिखाई दिखता दिखती दिखाता
        जांच* जाँच* परीक्षण* निरीक्षण* विश्लेषण* पड़ताल* निदान* समस्यानिवारण ट्रबलशूटिंग ट्रबलशूट कोशिश* प्रयास* प्रयत्न* उपाय* तरीक* कदम* चरण* प्रक्रिया* बुनियादी मूल मूलभूत प्राथमिक प्रारंभिक सामान्य* साधारण मानक* ज्ञात उपलब्ध संभव संभावित आवश्यक* अनिवार्य उचित सही सटीक पूर्ण पूर्णतः पूरा पूरी पूरे तरीके
        हल* समाधान* सुलझ* निपटा* ठीक-ठाक ठीक* दुरुस्त* मरम्मत* सहायता* सहयोग* मदद* मार्गदर्शन* समर्थन* सपोर्ट* हेल्प* असमर्थ* अक्षम* नाकाबिल पता* मालूम* जानता जानते जानती जानकारी* समझ* लाभ* फायदा फ़ायदा फायदे सफल* सुधर* बदला-नहीं
        भेज* एस्केलेट* एस्केलेशन* अग्रेषित* स्थानांतरित* सौंप* आगे* ऊपर* उच्च* अगला अगली अगले दूसरा दूसरी तीसरे स्तर* लेवल* टीम* क्षमता* योग्यता* बस बाहर* परे
        तत्काल* शीघ्र* जल्द* फौरन फ़ौरन तुरन्त अर्जेन्ट अर्जेंट* इमरजेंसी आपात* प्राथमिकता* ज़रूरी* जरूरी* निवेदन* विनती* आग्रह* प्रार्थना* अपेक्षा* आशा* उम्मीद* इच्छा* माफ क्षमा आभार* सादर प्रणाम
        शायद पता-नहीं वजह वजह* कारण* कारणवश इसलिए ताकि परंतु परन्तु किंतु किन्तु मगर बल्कि एवं अथवा यदि हालांकि जिस जिससे जिसके जिसकी जो किसी किस किन सारा दोनों अन्य दूसरे वाला वाली वाले अपना अपनी अपने खुद स्वयं यहाँ यहां वहाँ वहां इधर उधर ऐसा ऐसी ऐसे इतना इतनी कितना जब-तब पिछले पिछली परसों रात शाम दोपहर दिनों हफ्ते महीने बीच-बीच निरंतर सतत हाल हाल-ही फ़िलहाल फिलहाल वर्तमान मौजूदा उपरोक्त यथावत जस तस जैसा जैसे जैसी पूर्ववत वैसी
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
    "quantity": "कई सभी सब कुछ पूरा पूरी",
    "count": "एक दो तीन चार पांच पाँच छह सात आठ नौ दस आधा केवल सिर्फ",
    "see": "देखें संलग्न चर्चा स्क्रीनशॉट",
    "place": "चैट टीम्स ईमेल मेल फोन संलग्न नोट टिकट ऊपर नीचे विषय व्हाट्सएप",
    "act": "पुनः रीस्टार्ट रीसेट रीबूट आरंभ बदला इंस्टॉल",
    "result": "बदलाव कोई वही ठीक नहीं समान ok",
    "ask": "चाहिए आवश्यकता अनुमति एक्सेस कृपया अधिकार",
}
