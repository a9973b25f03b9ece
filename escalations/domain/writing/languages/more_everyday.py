"""Small and everyday words that the other lists left out, by language."""

EVERYDAY_GERMAN = {
    "filler": """
        sei etwa natürlich denen zurück paar sicher sogar gerne deren eigenen beispiel genug dessen direkt beim vom ins zur zum etwas einige jene
        jeder jedes mancher solche solcher weder entweder sowohl zudem außerdem daraufhin demnach hinsichtlich bezüglich seitens mittels anhand zwecks
        ach tja naja hm eigentlich überhaupt irgend indem sodass falls sofern soweit
        """,
}

EVERYDAY_DUTCH = {
    "filler": """
        ga terug eigen aantal hebt kunt plaats deel elkaar vind denk zelfs vooral achter natuurlijk zo'n rond kun klaar ter enige hoop minder nou
        beetje genoeg zoek zeg zorgen pas waarin vanuit maak soort zodat verhaal kans slechts waarbij echt toch ook hierbij daarbij hierdoor daardoor
        namelijk immers reeds verder
        """,
}

EVERYDAY_NORDIC = {
    "filler": """
        finns även bli tycker del säga verkligen sätt vilket annat genom bort ens hem ändå fram ge inom honom runt va samt gillar kvar fall hoppas
        först istället både gäller plats vilka emot ihop direkt vissa börja sluta henne säkert annars heller ord dessutom exempel låt tänka visar
        ifrån trots endast skall hvis ind tilbage dit fået inden omkring først vej frem sige ham faktisk sted hvilket verden ellers lave holde ude
        begge væk længe sagde ca indtil mål selvfølgelig bag viser eneste rundt håber især høre ses købe dele selvom fleste alligevel imod således
        derfor gi tilbake finnes liker tok annen greit laget betyr satt sikkert vei gjelder slutt kveld dersom følge gitt samtidig forhold lenger lese
        rett særlig likevel ettersom også
        """,
}

EVERYDAY_FRENCH = {
    "filler": """
        moi toi également eux vrai tant parler sens près quelqu vois pu accord étais tour ah jusqu lors ainsi puisque lorsque afin voire certes hormis
        malgré quant parmi auprès hélas enfin ensuite puis d'abord auparavant désormais dorénavant néanmoins toutefois cependant pourtant or quasi
        quasiment nullement guère davantage autant tellement franchement honnêtement carrément
        """,
}

EVERYDAY_IBERIAN = {
    "filler": """
        sea acuerdo buena bueno buen eres gusta tienes punto incluso falta frente dicho haciendo puedes dejar haya mil además asimismo aún apenas casi
        cada cierto cierta tal tales mediante durante ambos siquiera acaso quizá quizás ojalá sobremanera mismamente luego entonces después antes
        donde adonde cuyo mim seja através dizer lado verdade meio disso fazendo tenha chegar dessa desse deste desta nesse nessa neste nesta aquele
        aquela comigo quais ponto relação inclusive aliás portanto entretanto todavia contudo embora conforme tais quase logo então depois onde aonde
        cujo dele dela deles delas
        """,
}

EVERYDAY_ITALIAN = {
    "filler": """
        ad po quel quella quegli aver vero punto quasi ecco esempio ben abbia almeno vuoi appena ce siano basta fai soprattutto piace vengono viene
        venire mezzo tale tali possa attraverso particolare dell all nell dall sull coll quest quell un' com dov c d l s n m t v tutt anch senz nient
        qualcos altrettanto addirittura oltretutto peraltro comunque tuttavia eppure oppure ovvero cioè infatti dunque quindi perciò allora poi dopo
        prima mentre durante presso circa riguardo nonostante malgrado affinché sebbene benché qualora chiunque ognuno ciascuno entrambi entrambe
        parecchio parecchi altro altri altra altre ormai finora tuttora pian piano sta stanno stava stavano sto stai stando vien va' fatto farlo farla
        dirlo averlo esserlo
        """,
}

EVERYDAY_ROMANIAN = {
    "filler": """
        despre dintre într chiar ceea decât loc atât timpul asemenea aproape asupra ales vedere celor urma totul împotriva venit află urmă arată duce
        zona înseamnă exemplu lângă vei adică punct dintr alături departe inclusiv vedea adevărat aproximativ dinspre deși totuși însă căci fiindcă
        deoarece întrucât precum oricum oriunde cumva undeva totodată dată vreun vreo niște fiecare oricine altcineva altul alta alții altele același
        aceeași aceiași
        """,
}

EVERYDAY_POLISH = {
    "filler": """
        jako nawet niż dobrze masz innych je których trochę dlatego którym cię której kraju potem aż najbardziej według czemu czym którego takich
        jeżeli np prawie takiego wygląda chcesz końcu powodu przecież swojego jakby swojej wiesz bym celu wśród większość dość powiedzieć typu razie
        takim znaczy jedynie zaraz zostały gdyż iż ponieważ aczkolwiek mimo że zresztą ponadto jednakże toteż owszem ależ skoro jakoby niczym względem
        wskutek podczas
        """,
}

EVERYDAY_CZECH_SLOVAK = {
    "filler": """
        tak jako jeho až podle již právě přes její dobře víc řekl jo jenom trochu můžete například nebude sem vlastní vlastně jinak sám hlavní
        především dne nejsou nakonec zatím navíc nemám patří takhle vidět sobě jiné celou nechci poté sebou zejména zároveň chcete máš nebyl tomto
        nebylo říct dokonce nejsem něm ačkoli jelikož neboť takže tudíž však ovšem přesto přitom jestli zda aniž aj bol vo zo mali práve najmä ktorú
        tejto lebo tie napríklad svoju iné môžete ktorí tieto mňa nachádza tohto ďalšie budete svojho ktorom seba aspoň patrí týchto pričom svojich
        neho takto takmer inak vtedy zatiaľ čím povedať taktiež dokonca keďže vlastne nakoniec tej hoci pretože avšak napriek či
        """,
}

EVERYDAY_CYRILLIC = {
    "filler": """
        если которых которой эту которого своего слова например сразу которое всю такие такого качестве которую конце котором самом пор уж имя равно
        мной либо нибудь ведь разве вряд лишь итак притом причем зато будто словно дабы коль ибо поскольку ввиду вследствие насчет касательно кроме
        помимо вместо сквозь бо інших свою нього би таке чого ніж теж собі такі мають тобі часу своїх буде крім наприклад хоче всім цією згідно
        зокрема тобто чином особливо якої нею цієї отже адже проте однак хоча якщо щоб оскільки внаслідок замість мабуть авжеж най аз които което
        която това тази тези едно както става мен срещу тях чрез ние пред заради върху нея край вие пък поне като обаче защото макар въпреки докато
        освен дори също така
        """,
}

EVERYDAY_SOUTH_SLAVIC = {
    "filler": """
        nije kod toga između dva nisu tome uz tri koju svoju neće njih preko tim ovog među nalazi ovom tom takođe tog upravo baš svog jeste
        predstavlja ovim sebi pored oko skoro poput lako posebno potom uglavnom svega dakle međutim iako jer budući pošto prilikom umjesto umesto osim
        čak također zapravo naime ipak stoga
        """,
}

EVERYDAY_FINNISH = {
    "filler": """
        kuin kyllä jälkeen tässä ennen näin noin onko kuten enää siihen ettei esimerkiksi osa siellä pois edes lisää tällä täällä jopa kautta alkaa
        mukana olet mistä muun varmasti hänet takia yhtä hieman voit pari vasta saanut vuoksi yleensä asti kannattaa mennä tuntuu tule jotta käy siksi
        takaisin sinne tietää kuuluu meni ensi piti mieltä päälle jolla niistä alkoi mihin saattaa suoraan totta eikö joiden tarkoittaa erityisesti
        mielestä nähdä varten paremmin lopulta kovin minulle sain onneksi ulos yhtään kuitenkin lisäksi sekä joten vaikka samalla toisaalta siis tosin
        ainakin
        """,
}

EVERYDAY_HUNGARIAN = {
    "filler": """
        el így két fel le milyen lett hát ben arra rá se erre neked na inkább jobb biztos ezzel vissza őket benne ezen egyszer annyira este való kéne
        magam össze lenni szóval legalább ide igaz mégis sokkal azon míg egyetlen egyre igazán része felé vége végre komolyan őt addig pont éppen
        ugyanis illetve valamint azonban ezért azért viszont bár habár mivel amíg mielőtt miután szerint során miatt ellenére helyett nélkül kívül
        iránt
        """,
}

EVERYDAY_GREEK = {
    "filler": """
        τη κι σαν οποία καλά έναν απ καλό φορά θέση λες μεταξύ έχετε πόσο κάνουν έως πίσω πω εν κοντά τελικά μα περίπου τρεις επί μάλιστα έξω πει
        πρόκειται άλλες σχεδόν πρώτα αποτελεί είχα μπροστά πάω βλέπω μπορείς σημαίνει τουλάχιστον υπό κάνετε πάμε πας πια λοιπόν όμως ωστόσο επίσης
        επιπλέον ενώ εφόσον ώστε προς παρά χωρίς δίχως λόγω σύμφωνα
        """,
}

EVERYDAY_TURKISH = {
    "filler": """
        ilk iki tek diye özel gerçek vardır sahip üzerine demek zor kendini ardından bence al başladı dikkat sonunda gelir olmayan karar ait bağlı
        hadi yere merak yanlış falan nedir değildir yaklaşık varsa yüzden tabi bundan kendine böyle şöyle öyle üzere rağmen dolayı ötürü itibaren
        karşın oysa hatta üstelik ayrıca yani zaten sanki meğer madem çünkü eğer nitekim
        """,
}

EVERYDAY_MALAY = {
    "filler": """
        bahwa memiliki seorang sebuah setelah sampai tempat kau secara bersama kepada mulai paling berada hingga merupakan suka bagi yaitu lainnya
        bahkan terbaik mendapatkan datang rasa depan maka suatu sekitar akhirnya bawah jauh apakah siap bagus melalui pergi langsung tentu mengatakan
        memberikan sementara sebenarnya tepat terlihat akhir awal cuma termasuk berbeda semakin sebagian sulit alasan jenis jumlah mendapat penuh pula
        disebut itulah membawa hampir adalah ialah sudah dapat punya mempunyai dalam antara terhadap tentang menurut meskipun walaupun padahal
        sehingga kemudian lalu
        """,
}

EVERYDAY_ARABIC = {
    "filler": """
        مثل لك بن أجل يجب مما والتي أكبر أفضل يعني وجود بينما ذات فيما بالنسبة عدم والذي خاصة أمام ضمن يبدو بدأ منك وليس أنهم الحصول شيئا الواقع سبيل
        مجال إن أن كأن لعل ليت سوى حول نحو إلا أما بل لدي لديه لديها كلا كلتا معا هكذا هنالك إنه إنها بأن لأن كان كانوا يكن أصبح صار ظل بات عاد
        """,
}

EVERYDAY_PERSIAN = {
    "filler": """
        یک یه نه دو داره اگه استفاده وجود روی سر پیش کن نظر مثل اینکه تنها عنوان زیر واقعا درباره واسه نداره خب منم دنبال اصلا بیرون بهش شروع کنی اصلی
        انتخاب وارد بهتر داری همون نشان کسی کنار جا چقدر دوره یعنی بیش کنن قابل خاطر مگه نسبت سمت حتما طول واقع البته زیرا بلکه پس همین چنین چنان
        هم‌چنین همچنین
        """,
}

EVERYDAY_HEBREW = {
    "filler": """
        בין שם אז אשר כאן אותך נגד אלא באמת נראה פה אפילו מקום נכון הראשון אי אנו בא ואז בדיוק עבור עצמו בשביל יחד כאילו לומר סוף שתי בלבד בשם כמעט
        לדעת הגיע תהיה הנה חושב במשך בעיקר לתת אותנו באמצעות לבין קשר להגיע בסוף ללכת למצוא תחת כלומר רוב להגיד מעט כמובן ראיתי הרי בגלל למרות אולם אך
        לכן כדי אצל מול סביב כלפי ואולי בערך לגבי מתוך
        """,
}

EVERYDAY_HINDI = {
    "filler": """
        हुए नाम दो ना इसके रूप दी उन्होंने मे सबसे आपको उन्हें जाने पास आपके बारे जाती जाते पे सिर्फ देने तथा लेकर ओर इसका इसी बन जाए यही मैंने आपकी
        देते सामने अच्छा जाना हूं करती जाएगा उसने शामिल करेंगे जगह अनुसार इसमें दूर दौरान बनाने सी कह देता इसकी जिसमें लो आदि कहीं दिए रखा जिसे प्रति
        हमने जबकि जहाँ अच्छे आपने इससे उसी रहते ली वालों जहां मिले चूँकि चूंकि बावजूद अतः वरना बशर्ते मानो
        """,
}

EVERYDAY_BENGALI = {
    "filler": """
        এক কথা যা পর মনে শুরু কাছে বলে তাকে রয়েছে হিসেবে নতুন ভালো প্রথম এমন তো কেউ থাকে শেষ তুমি দিতে দিকে করবে এখানে মাধ্যমে প্রতি তোমার নিজের
        বিরুদ্ধে তাঁর শুধু তাহলে আরো আরও যার দেয় যারা হলে বলা সেখানে পড়ে অন্য বিশেষ বেশ যেন যেতে ভাল সম্পর্কে ছাড়া যেখানে এসে নাকি বলতে মাত্র থাকবে
        দেন ভাবে অথবা এবার কেমন উচিত মানে এতে এসব নিশ্চিত থাকতে এত কখনো আসলে যদিও যাতে কত এই ওই সেই আমি আমরা আপনি সে তারা এবং কিন্তু বা যদি তবে তাই
        কারণ থেকে জন্য সাথে দ্বারা পর্যন্ত মধ্যে উপর নিচে আগে পরে এখন তখন যখন কখন কোথায় কেন কীভাবে কি কী ও না নয় নেই আছে ছিল হবে
        """,
}
