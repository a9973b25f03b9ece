"""Whole texts that only fill a box, without punctuation and accents."""

PLACEHOLDERS = """
left blank; intentionally left blank; blank; todo describe; to describe; lo dicho; cf supra; comme dit; comme d hab; comme d habitude; wie besprochen; wie gesagt; no data yet; coming soon; more later; more to come; tbd later; wip; work in progress
제목 그대로; 제목과 같음; 위 제목; 추후; 추가 예정; 나중에 작성; 後日記入; 入力予定; 記入予定; 追記予定; 追記します; 未記入; 空欄; 同前; 同左; 同标题; 同標題; 如標題; 如前; 后补; 後補; 回头补; 回頭補; 先空着; 暂时没有; 无可奉告
a rellenar; por rellenar; pdte; ya lo pongo luego; luego lo pongo; luego lo completo; depois preencho; vou preencher depois; poi completo; lo scrivo dopo; da inserire; a suivre; je complete apres; a voir; wird nachgetragen; trage ich nach; mach ich spater; fulle ich spater aus
vul ik later in; later aanvullen; fyller i senare; fylls i senare; udfyldes senere; fylles ut senere; taytan myohemmin; lisataan myohemmin; uzupelnie; wpisze pozniej; doplnim pozdeji; doplnim neskor; majd kitoltom; kesobb irom; completez mai tarziu; sonra dolduracagim; sonra yazarim; θα συμπληρωθει; θα το γραψω μετα
заполню потом; допишу; допишу позже; потом напишу; заполнить; напишу пізніше; заповню пізніше; ще попълня; popunit cu kasnije; dopisacu; ساكتب لاحقا; اكمل لاحقا; يتبع; אשלים אחר כך; אמלא אחר כך; بعدا مینویسم; बाद में लिखूंगा; nanti saya isi; menyusul ya; sẽ bổ sung; điền sau; เดี๋ยวมาเติม
n a; na; nan; null; nil; tbd; tba; tbc; tbf; todo; to do; to be done; to be added; to be filled; to be filled in
will add tmrw; will add tomorrow; will fill in tomorrow; will fill in tmrw; will update tomorrow; i ll add it later
will add after lunch; add later; adding later; will complete later; will write later; se bo sung sau; se cap nhat sau
se dien sau; urmeaza sa completez; urmeaza sa adaug; completez ulterior; urmeaza; akan dilengkapi; akan saya isi nanti
skal utfylles; legger til senere; tilfojer senere; lagger till senare; lisaan myohemmin; dodam pozniej; lo anado luego
lo agrego mas tarde; anado despues; aggiungo dopo; aggiungero dopo; adiciono depois; j ajoute plus tard; j ajouterai
erganze ich spater; erganze ich noch; vul ik nog aan; doplnim zitra; holnap kitoltom; ekleyecegim; sonra eklerim
to be filled later; to be completed; to be confirmed; to be determined; to be provided; to follow; will add
will add later; will update; will update later; will fill later; will fill in later; will provide later; later
pending; in progress; wip; draft; ok; okay; k; yes; no; y; n; x; xx; done; all done; none; none at all; no idea
nothing; nothing to add; nothing to report; unknown; unsure; not sure; not applicable; not available; not known
not provided; not specified; no info; no information; no details; no data; no comment; no comments; idk; dunno
dont know; don t know; i don t know; same; same same; same here; the same; same as above; same as before
same as last time; same as subject; same as title; same as summary; same as ticket; same issue; see above
see below; see subject; see title; see summary; see description; see ticket; as above; as before; as below
as per above; as per subject; as per title; as stated; as described; as discussed; as subject; ditto; idem; dito
above; subject; see previous; see earlier; refer above; anything; something; whatever; stuff; sample
sample text; example; example text; text; some text; dummy; dummy text; placeholder; temp; void; empty; blank
hello; hi; keine angabe; keine angaben; k a; ka; entfallt; nicht zutreffend; nicht bekannt; nicht relevant
nicht vorhanden; unbekannt; keine; keiner; kein; nichts; nix; s o; so; siehe oben; wie oben; siehe betreff
siehe titel; siehe ticket; siehe unten; wie gehabt; wie immer; folgt; folgt noch; wird nachgereicht
wird erganzt; wird noch erganzt; kommt noch; spater; offen; erledigt; gleich; dasselbe; geen; nvt; n v t
niet van toepassing; onbekend; zie boven; zie onderwerp; zie titel; idem dito; volgt; volgt nog; komt nog
later invullen; niets; aucun; aucune; rien; rien a signaler; ras; r a s; neant; sans objet; non applicable
non renseigne; non precise; inconnu; inconnue; voir ci dessus; voir plus haut; voir dessus; voir titre
voir objet; voir sujet; voir ticket; pareil; la meme chose; cf ci dessus; cf objet; cf titre; a completer
a completer plus tard; a remplir; a definir; a venir; plus tard; en cours; fait; ninguno; ninguna; nada
nada que anadir; no aplica; no aplicable; no procede; sin datos; sin informacion; sin comentarios
sin cambios por ahora; desconocido; se desconoce; ver arriba; ver asunto; ver titulo; ver ticket; igual
igual que arriba; lo mismo; lo de siempre; por definir; por completar; pendiente; luego; mas tarde; hecho
nenhum; nenhuma; nao aplicavel; nao se aplica; nao informado; nao sei; desconhecido; sem informacao; sem dados
ver acima; vide acima; conforme acima; vide assunto; ver assunto; idem acima; o mesmo; a mesma coisa
a preencher; a confirmar; pendente; depois; feito; nessuno; nessuna; niente; non applicabile; non disponibile
non pervenuto; n d; nd; sconosciuto; vedi sopra; come sopra; vedi oggetto; vedi titolo; vedi ticket; lo stesso
uguale; da definire; da compilare; da completare; piu tardi; fatto; ingen; inget; ingenting; ej tillampligt
ej aktuellt; ikke relevant; ikke aktuelt; ikke aktuell; okant; okand; ukjent; ukendt; se ovan; se ovenfor
se over; som ovan; som ovenfor; samma; samme; samma som ovan; se emne; se arende; se sak; kommer; kommer senare
kommer senere; senare; senere; ei mitaan; ei tietoa; ei tiedossa; ei sovellu; ei ole; katso ylla; ks ylla; sama
sama kuin ylla; taydennetaan; myohemmin; brak; brak danych; nie dotyczy; nieznane; nie wiem; jw; j w; jak wyzej
patrz wyzej; jak w temacie; jak w tytule; to samo; do uzupelnienia; uzupelnie pozniej; pozniej; zadne; zadny
zadne udaje; nezname; nevim; neviem; viz vyse; vid vyssie; viz predmet; viz nazev; totez; stejne; to iste
dopnim; doplnim; bude doplneno; bude doplnene; pozdeji; neskor; nincs; nincs adat; nem tudom; nem ismert
lasd fent; lasd targy; mint fent; ugyanaz; kesobb; potlom; niciunul; nimic; nu stiu; nu se aplica; fara
vezi mai sus; vezi titlu; vezi subiect; la fel; idem mai sus; mai tarziu; de completat; нет; нет данных
нет информации; не применимо; неприменимо; н д; нд; неизвестно; не знаю; см выше; смотри выше; см тему
см заголовок; см тикет; см заявку; то же самое; то же; тоже самое; аналогично; как выше; как обычно; позже
потом; уточняется; будет дополнено; заполню позже; добавлю позже; в работе; немає; нема; невідомо; див вище
те саме; те ж саме; пізніше; няма; виж по горе; същото; по късно; nema; nepoznato; ne znam; vidi gore
vidi iznad; isto; kasnije; ni; neznano; glej zgoraj; enako; yok; hic; hicbiri; bilinmiyor; bilmiyorum; yukarida
yukariya bakiniz; bkz yukari; bkz konu; ayni; aynisi; sonra; daha sonra; doldurulacak; gecerli degil
uygulanamaz; κανενα; τιποτα; δεν υπαρχει; δεν ισχυει; αγνωστο; δεν γνωριζω; βλ παραπανω; βλεπε παραπανω; ομοιως
το ιδιο; αργοτερα; لا شىء; لا شيء; لا يوجد; غير معروف; غير متوفر; لا ينطبق; انظر اعلاه; كما سبق; كما هو اعلاه
كما ذكر اعلاه; نفس الشىء; نفسه; لاحقا; هيچ; ندارد; نامشخص; بعدا; همان; אין; לא ידוע; לא רלוונטי; ראה לעיל; כנל
כנ ל; אותו דבר; אחר כך; בהמשך; कोई नहीं; कुछ नहीं; नहीं; पता नहीं; लागू नहीं; ऊपर देखें; वही; बाद में; khong
khong co; khong ro; khong biet; chua biet; nhu tren; xem o tren; tuong tu; bo sung sau; cap nhat sau; tidak ada
tidak tahu; tidak diketahui; tidak berlaku; tiada; tak tahu; lihat di atas; lihat atas; sama seperti di atas
seperti di atas; nanti; menyusul; wala; hindi alam; tulad ng nasa itaas; hakuna; sijui; angalia juu
kama hapo juu; sawa; 없음; 없습니다; 해당 없음; 해당없음; 해당사항 없음; 모름; 알 수 없음; 위와 같음; 위와 동일; 상동; 동일; 동일함; 나중에; 추후 작성; 추후 업데이트
无; 無; 没有; 沒有; 暂无; 暫無; 不适用; 不適用; 未知; 不详; 不知道; 不清楚; 同上; 如上; 如题; 如題; 如标题; 见上; 见上文; 见标题; 一样; 待定; 待补充; 待填写; 稍后补充
以后再填; 稍后补; 稍后; 以后补; 待确认; 待更新; 待补; 稍後補充; 待補充; 待確認; 略; 测试; 測試; テスト; 追って記入; 後ほど; 後ほど記入; 同じ; 上に同じ; 前回と同じ; 작성 예정; 추후 기재; 미정; 테스트; 확인중; 상기 동일; 위 내용과 동일; 제목과 동일; 제목 참조; ทดสอบ; รอข้อมูล; จะเพิ่มภายหลัง; เหมือนหัวข้อ; ตามหัวข้อ; لا اعرف; سيتم التعبئة لاحقا; كما في العنوان; انظر العنوان; اختبار; بعدا تکمیل میشود; مانند بالا; همانند بالا; בדיקה; יושלם; יושלם בהמשך; ימולא בהמשך; כמו בנושא; ראה נושא; टेस्ट; बाद में भरेंगे; ऊपर जैसा; không áp dụng; không có gì; như tiêu đề; xem tiêu đề; thử; akan diisi nanti; diisi nanti; idem di atas; sama dengan judul; lihat judul; tes; akan diisi kemudian; a n; wala pa; mamaya na; pareho sa taas; baadaye; itajazwa baadaye; geen verandering nie; sien bo; soos bo; later invul; არ ვიცი; არაფერი; იხილეთ ზემოთ; იგივე; մնացածը հետո; նույնը; չգիտեմ; տես վերևում; белгісіз; білмеймін; жоғарыда; кейін; አላውቅም; የለም; ከላይ ይመልከቱ; প্রযোজ্য নয়; জানি না; উপরে দেখুন; পরে; தெரியாது; பொருந்தாது; மேலே பார்க்கவும்; பின்னர்; معلوم نہیں; اوپر دیکھیں; بعد میں; لاگو نہیں; なし; 無し; 特になし; 特に無し; 該当なし; ありません; 不明; わかりません; 上記と同じ; 上記の通り; 上記参照; 件名の通り; 件名参照; 後で記入; 後日; 未定; ไม่มี; ไม่ทราบ
ไม่เกี่ยวข้อง; ตามด้านบน; ดูด้านบน; เหมือนเดิม; เหมือนด้านบน; ภายหลัง; cap; res; veure adalt; nera; nezinau; nav
nezinu; ei ole teada; puudub; vt eespool
"""
