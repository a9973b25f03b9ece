"""Urdu, Bengali, Tamil, Hindi in Latin letters, Vietnamese without accents, Georgian, Armenian, Kazakh."""

URDU = {
    "concrete": """
        آن آف بند ہینگ منجمد سیاہ سفید خالی نیلی سست کھل کھلتا لوڈ پرنٹ اسکین سیو کنکٹ لاگ ان پاس ورڈ اکاؤنٹ فائل فولڈر ڈرائیو رسائی اجازت کیبل اسکرین کی بورڈ ماؤس بیٹری پنکھا گرم آواز شور مائیک کیمرا سرور میل کیلنڈر انوائس بل آرڈر لائسنس راؤٹر
    """,
    "filler": """
        وجہ اچانک پتا پتہ سمجھ نہیں آیا بس ناخوش ناراضگی تنگ تھک مجبور برا بری برے حالت ہوگیا ہوگئی ہوچکا چکا چکی چکے رہتا رہتی کروائیں کروانا دیکھیے بتائیں
        مسئلہ مسئلے مسائل مسلہ مسلے پریشانی مشکل مشکلات خرابی خراب غلطی دقت معاملہ معاملے بات چیز صورتحال صورت حال رکاوٹ شکایت نقص خلل ناکام ناکامی بیکار عجیب
        سسٹم نظام پروگرام ایپ ایپلیکیشن سافٹ ویئر سافٹویئر کمپیوٹر ڈیوائس مشین آلہ سروس خدمت فنکشن صارف صارفین یوزر یوزرز گاہک کسٹمر کلائنٹ ملازم ملازمین عملہ لوگ لوگوں شخص افراد کمپنی ادارہ ٹیم محکمہ مینیجر صاحب جناب محترم سر ماہر ماہرین انجینئر
        کام کاروبار کاروباری روزمرہ روزانہ پیداوار متاثر اثر رکا رکی ہوا ٹھپ متاثرہ بہت زیادہ کم تھوڑا بڑا بڑی شدید سنگین اہم ضروری فوری فوراً جلد جلدی جلد از ارجنٹ ترجیح اعلی ایمرجنسی ہنگامی
        براہ کرم مہربانی برائے پلیز شکریہ السلام علیکم سلام آداب گزارش درخواست التماس مدد معاونت سپورٹ رہنمائی تعاون ہیلپ معذرت امید توقع نوازش عرض
        چیک جانچ جائزہ دیکھ دیکھا دیکھیں دیکھو دیکھنے کوشش کوششیں کوششوں ٹرائی ٹیسٹ طریقہ طریقے طریقوں قدم اقدامات بنیادی عام معمول معیاری ابتدائی تمام ممکن مطلوبہ مناسب حل ٹھیک درست صحیح مرمت کامیاب کامیابی فائدہ نتیجہ فرق بہتری وجہ وجوہات معلوم نامعلوم پتہ پتا علم سمجھ معلومات تفصیل تفصیلات تجربہ صلاحیت اختیار
        استعمال چل چلتا چلتی چلتے چلا چلانے رہا رہی رہے ہے ہیں ہوں ہو ہوتا ہوتی ہوتے ہوا ہوئی ہوئے ہونا ہونے تھا تھی تھے گا گی گے گیا گئی گئے جا جاتا جاتی جائے جائیں آ آتا آتی آئی آیا آرہا آنا پیش سامنا سامنے کر کرے کریں کرو کرنا کرنے کرتا کرتے کرتی کیا کی کیے کروا دے دیں دو دینا دیا دی لے لیں لیا لی سکا سکی سکے سکتا سکتی سکتے پا پایا پائے چاہیے چاہتا چاہتے چاہتی رپورٹ بتایا بتا کہا اطلاع بھیج بھیجا بھیجیں منتقل ایسکلیٹ آگے اوپر اگلے دوسرے لیول سطح
        کا کو کے سے میں پر نے تک اور یا لیکن مگر اگر تو کیونکہ جب کب کہاں کیوں کیسے کون یہ وہ اس ان اسے انہیں مجھ مجھے ہم ہمیں ہمارا ہماری ہمارے میرا میری میرے آپ آپکا تم کچھ کوئی سب سبھی ہر بھی ہی اب ابھی پھر دوبارہ بار پہلے بعد آج کل صبح شام اچانک ہمیشہ کبھی کبھار اکثر مسلسل جاری نہیں نہ مت ہاں جی ساتھ لیے لئے بغیر ذریعے طرح طور ویسا ویسے ویسی وہی جیسا جیسے ایسا ایسے ناراض غصہ انتظار منتظر وقت دن گھنٹے حالیہ
        """,
    "nothing": "نہیں کوئی کچھ نامعلوم",
    "quantity": "کئی سب تمام بہت متعدد سارے",
    "count": "ایک دو تین چار پانچ چھ سات آٹھ نو دس آدھا صرف",
    "see": "منسلک منسلکہ دیکھیں اسکرین شاٹ",
    "place": "چیٹ ٹیمز ای میل فون منسلک نوٹ ٹکٹ اوپر نیچے واٹس ایپ",
    "act": "ری اسٹارٹ ریسٹارٹ ریبوٹ انسٹال تبدیل بدلا",
    "result": "نہیں وہی ٹھیک تبدیلی فرق حل بعد",
    "ask": "چاہیے ضرورت درکار اجازت رسائی اختیار براہ",
}
BENGALI = {
    "concrete": "চালু বন্ধ হ্যাং কালো সাদা খালি নীল ধীর খোল* লোড প্রিন্ট স্ক্যান সেভ সংযোগ* লগইন পাসওয়ার্ড অ্যাকাউন্ট ফাইল* ফোল্ডার* ড্রাইভ অনুমতি ক্যাবল তার স্ক্রিন* কীবোর্ড মাউস ব্যাটারি পাখা গরম শব্দ সার্ভার* মেইল ইনভয়েস* বিল অর্ডার লাইসেন্স রাউটার*",
    "filler": """
        সমস্যা* অসুবিধা* ঝামেলা* ত্রুটি* ভুল* গোলমাল* গোলযোগ* বিষয়* ব্যাপার* ঘটনা* পরিস্থিতি* অবস্থা* বাধা* বিঘ্ন* ব্যাহত* অভিযোগ* ব্যর্থ* নষ্ট* খারাপ* অদ্ভুত* অস্বাভাবিক* স্বাভাবিক* সাধারণ* নিয়মিত* প্রাথমিক* মৌলিক* মানক*
        সিস্টেম* অ্যাপ* অ্যাপ্লিকেশন* সফটওয়্যার* সফ্টওয়্যার* প্রোগ্রাম* কম্পিউটার* ডিভাইস* যন্ত্র* মেশিন* সেবা* সার্ভিস* পরিষেবা* ব্যবহারকারী* ইউজার* গ্রাহক* ক্লায়েন্ট* কাস্টমার* কর্মী* কর্মচারী* সহকর্মী* লোক* মানুষ* ব্যক্তি* কোম্পানি* প্রতিষ্ঠান* দল* টিম* বিভাগ* স্যার* ম্যাডাম* বিশেষজ্ঞ* প্রকৌশলী* ঊর্ধ্বতন* উর্ধ্বতন*
        কাজ* কাজে* ব্যবসা* কার্যক্রম* কার্যকর* কার্যকলাপ* উৎপাদন* দৈনন্দিন* প্রভাব* প্রভাবিত* ক্ষতি* গুরুত্ব* গুরুতর* মারাত্মক* জরুরি* জরুরী* অতি খুব খুবই অনেক বেশি কম একটু বড় বিশাল দ্রুত* তাড়াতাড়ি* শীঘ্র* যত অবিলম্বে এখনই অগ্রাধিকার* উচ্চ*
        অনুগ্রহ* দয়া* প্লিজ ধন্যবাদ* নমস্কার সালাম আসসালামু আলাইকুম হ্যালো অনুরোধ* সাহায্য* সহায়তা* সহযোগিতা* সাপোর্ট* দুঃখিত আশা*
        চেক* পরীক্ষা* যাচাই* দেখ* দেখা* দেখুন দেখেন তদন্ত* বিশ্লেষণ* চেষ্টা* ট্রাই* পদক্ষেপ* ধাপ* উপায়* পদ্ধতি* প্রক্রিয়া* সব* সবকিছু* সকল* সম্ভব* প্রয়োজন* দরকার* যথাযথ* উপযুক্ত* সমাধান* ঠিক* ঠিকমতো* ঠিকভাবে* সঠিক* সঠিকভাবে* মেরামত* সফল* লাভ* ফল* ফলাফল* উন্নতি* পরিবর্তন কারণ* জান* জানি* অজানা* তথ্য* বিস্তারিত* বিবরণ* অভিজ্ঞতা* জ্ঞান* ক্ষমতা* বুঝ*
        করছে করছেন করছি করা করে করেছি করেছে করেছেন করেছিলাম করতে করার করুন করেন করব করবেন করলে করলাম করানো করি করো হচ্ছে হয় হয়নি হয়েছে হয়ে হতে হবে হলো হল হওয়া হয়েছিল হইছে হয়না যাচ্ছে যায় যায়নি গেছে গেল যাবে পারছে পারছি পারছেন পারছেনা পারিনি পারি পারে পারেনি পারেন পারবেন আছে আছি আছেন ছিল নেই নাই নয় না নি কি পাচ্ছি পাচ্ছে পাচ্ছেন পেয়েছি পাইনি পাওয়া আসছে আসে আসেনি এসেছে দিচ্ছে দিয়ে দিন দিয়েছে দেওয়া নিন নিয়ে নেওয়া চলছে চলে চায় চান চাই চাইছে বলেছে বলেছেন বলছে জানিয়েছে জানিয়েছেন জানান রিপোর্ট* সম্মুখীন মুখোমুখি পাঠা* এসকেলেট* পরবর্তী স্তর* লেভেল* হস্তান্তর*
        আমি আমরা আমার আমাদের আমাকে আপনি আপনার আপনারা তিনি তার তাদের তারা সে ও এবং বা কিন্তু তবে যদি যে যখন তখন কেন কিভাবে কীভাবে কোথায় কে কী কিছু কিছুই কোনো কোন কোনও একটি একটা এই এটা এটি ওই ঐ সেই সেটা তা এর মধ্যে থেকে জন্য সাথে সঙ্গে দ্বারা পরে আগে উপর নিচে আবার এখনো এখনও এখন আজ গতকাল কাল সকাল হঠাৎ মাঝে মাঝেমধ্যে সবসময় প্রায় প্রায়ই বারবার একই আগের মতো মত মতোই যেমন তেমন আর তাই পর্যন্ত ধরে বাইরে অপেক্ষা* রাগ* বিরক্ত* অসন্তুষ্ট* সময়*
        """,
    "nothing": "না নেই কিছু কিছুই কোনো অজানা",
    "quantity": "অনেক সবাই সকল কয়েকজন সব কিছু",
    "count": "এক একজন দুই দুজন তিন তিনজন চার পাঁচ ছয় সাত আট নয় দশ শুধু",
    "see": "সংযুক্ত* স্ক্রিনশট* উপরে",
    "place": "চ্যাট* ইমেইল* মেইল* ফোন* নোট* টিকিট* টিকেট* হোয়াটসঅ্যাপ* সংযুক্তি*",
    "act": "রিস্টার্ট* রিবুট* ইনস্টল* বদল* রিসেট*",
    "result": "একই না ঠিক পরিবর্তন সমাধান পরে হয়নি",
    "ask": "দরকার প্রয়োজন অনুমতি অ্যাক্সেস চাই",
}
TAMIL = {
    "concrete": "கருப்ப* வெள்ளை காலி நீல* மெதுவ* திற* மூடு* அச்சிட* ஸ்கேன்* சேமி* இணைப்பு* உள்நுழை* கடவுச்சொல்* கணக்கு* கோப்பு* கோப்புறை* அனுமதி* கேபிள்* திரை* விசைப்பலகை* சுட்டி* பேட்டரி* சூடு* ஒலி* சர்வர்* மின்னஞ்சல்* விலைப்பட்டியல்* உரிமம்* ரவுட்டர்*",
    "filler": """
        சிரம* சிரமப்படு* கஷ்ட* கவலை* எரிச்சல்* இயலவில்லை* இயலாமல்* முடியாம* முடியாது* புரியவில்லை* நடந்தது ஏனென்று* திடீரென* திடீரென்று*
        பிரச்சனை* கூறுகிற* கூறின* சொல்கிற* சொல்ல* என்னவென்று* எனவும் என்றும் எதுவோ ஏதோ ஏதாவது சூழல்* சூழ்நிலை* அலுவலக* தெரிந்த* மோசம்* மோசமான* நடைமுறை* மேற்கொள்ள* பின்பற்ற* பிரச்சினை* சிக்கல்* கோளாறு* பிழை* தவறு* தடை* இடையூறு* தோல்வி* பாதிப்பு* பாதிக்க* புகார்* நிலை* நிலைமை* விஷயம்* விவகாரம்* சம்பவம்* குறைபாடு* வித்தியாச* விசித்திர* சாதாரண* வழக்கம்* வழக்கமான* அடிப்படை* பொதுவான* நிலையான*
        கணினி* அமைப்பு* சிஸ்டம்* செயலி* மென்பொருள்* பயன்பாடு* பயன்பாட்* நிரல்* சாதனம்* இயந்திர* சேவை* பயனர்* பயனாளர்* வாடிக்கையாளர்* ஊழியர்* பணியாளர்* மக்கள்* நபர்* நிறுவன* குழு* துறை* ஐயா சார் மேடம் நிபுணர்* பொறியாளர்* மேலதிகாரி* மூத்த*
        வேலை* பணி* பணிகள்* வணிக* தொழில்* செயல்* செயல்படவில்லை செயல்பட* இயங்க* உற்பத்தி* தினசரி* அவசர* முக்கிய* மிக மிகவும் அதிக* பெரிய பெரும் கடுமை* கடுமையான* தீவிர* விரைவ* விரைவில்* உடனடி* உடனே* சீக்கிரம்* கூடிய முன்னுரிமை* உயர்*
        தயவு* தயவுசெய்து தயவுசெய்து* நன்றி* வணக்கம்* கேட்டுக்* கோரிக்கை* உதவி* உதவவும்* உதவுங்கள்* ஆதரவு* ஒத்துழைப்பு* மன்னிக்க*
        சரிபார்* சோதி* சோதனை* பரிசோதி* ஆய்வு* ஆராய* பார்த்* பாருங்கள்* பார்க்க* பார்த்தேன் முயற்சி* முயன்ற* வழி* வழிகள்* முறை* படி* படிகள்* நடவடிக்கை* எல்லா* எல்லாம்* அனைத்து* அனைத்தும்* தேவை* தேவையான* சாத்திய* தகுந்த* உரிய தீர்* தீர்க்க* தீர்வு* சரி* சரியாக* சரியான* ஒழுங்காக* பழுது* வெற்றி* பயன்* பயனில்லை* பலன்* பலனில்லை* முடிவு* மாற்றம்* முன்னேற்ற* காரணம்* தெரிய* தெரியவில்லை* தகவல்* விவர* அனுபவ* அறிவு* திறன்* புரிய*
        செய்* செய்து செய்யவில்லை* உள்ளது உள்ளன உள்ள இல்லை இல்லாமல் இருக்கிறது இருக்கு* இருந்* ஆகும் ஆனது ஆகவில்லை ஆகிறது ஆகி முடிய* முடியவில்லை* வருகிறது வருது வந்தது வந்* வேண்டும் வேண்டாம் வேண்டி* கொண்டு* கொள்* விட்ட* விட்டது எதிர்கொள்* ஏற்பட* நிகழ* நடக்க* நடந்* தொடர்* தொடர்ந்து* தெரிவி* சொன்* கூறி* அறிவி* அனுப்ப* மேல்* மேலும்* அடுத்த* உயர்த்த*
        நான் நாங்கள் நாம் எனக்கு எங்கள் எங்களுக்கு என் என்னால் எங்களால் நீங்கள் உங்கள் அவர் அவர்கள் அவரால் அது அதை இது இதை இந்த அந்த என்ன ஏன் எப்படி எங்கே எப்போது யார் என்று என ஆனால் மற்றும் அல்லது ஆகவே எனவே அதனால் ஒரு ஒன்றும் எதுவும் எந்த சில பல சிலர் பலர் இன்னும் மீண்டும் மறுபடி* இப்போது இன்று நேற்று காலை* திடீர* எப்போதும் அடிக்கடி சில* நேரம்* நேரங்களில்* முன்பு பிறகு பின்* போல* போன்ற* அதே அப்படியே மட்டும் கூட தான் வரை இருந்து மூலம் வெளியே கோப* காத்திரு*
        """,
    "nothing": "இல்லை எதுவும் ஒன்றும்",
    "quantity": "பல பலர் அனைவரும் எல்லோரும் எல்லா சில சிலர்",
    "count": "ஒரு ஒருவர் இரண்டு இருவர் மூன்று மூவர் நான்கு ஐந்து ஆறு ஏழு எட்டு ஒன்பது பத்து மட்டும்",
    "see": "இணைக்கப்பட்ட* இணைப்பில்* ஸ்கிரீன்ஷாட்*",
    "place": "அரட்டை* சாட்* மின்னஞ்சலில்* தொலைபேசி* குறிப்பு* டிக்கெட்* வாட்ஸ்அப்*",
    "act": "மறுதொடக்க* ரீஸ்டார்ட்* நிறுவ* மாற்றி*",
    "result": "அதே இல்லை சரி மாற்றம் பிறகு தீர்*",
    "ask": "தேவை அனுமதி அணுகல் வேண்டும்",
}
HINGLISH = {
    "filler": """
        bhej bhejo bhejna bheja bhejraha hu hoon hun rahaa rahenge karunga karenge dekhenge batayenge wale-team uspe ispe samjh samjha samajhta natija chinta tang gussa-hai khatam
        jo bhi jis jisse jiska jaise-taise kisi kisne kiska unko unse usse isse inse aapse karwa karwao karwaiye karwana ho-gaya lagta lag laga raha-hai kaisa kitna itna utna waha yaha wahan yahan sirf-itna ek-baar poora pura puri pure bilkul ekdum sach ata-nahi sahab bohat boht krke krne krte kr-diya diye dia lia kia tarika tarike idhar udhar upar neeche niche aage peeche baki baaki
        hai hain tha thi ho hoga hogi hua hui hue hota hoti hote hone raha rahi rahe rha rhi rhe gaya gayi gaye gya gyi ja jata jaa aa aaya aayi aata aati aate ata ati nahi nahin nai nhi nahee na mat haan han ji jee
        kar karo kare karein karna karne karta karte karti kiya kiye ki karke kr kro krna krdo kardo kardijiye kijiye kariye krke krlo de do dedo dena diya dijiye le lo lena liya lijiye sakta sakte sakti saka paa paya pa pata patta malum maloom samajh dekh dekho dekha dekhe dekhiye dekhlo dekhna dekhlijiye
        chal chalta chalti chalte chala chalu kaam kam theek thik tik sahi galat kharab kharaab bekar faltu dikkat diqqat pareshani paresani pareshan mushkil taklif samasya gadbad gadbadi lafda problem issue
        ka ke ko se mein me main mai pe par ne tak aur ya lekin magar agar to toh kyunki kyuki kyu kyun jab kab kahan kaha kaise kaun kya kuch kuchh koi sab sabhi sara saara sare saare har bahut bhut bohot bahot zyada jyada thoda jaldi jald turant turat abhi ab phir fir se dobara baar bar pehle pahle baad aaj kal subah hamesha kabhi kabhi-kabhi wahi vahi waisa vaisa waise aisa aise jaisa jaise yeh ye woh wo isko usko iska uska inka unka mujhe mujhse hum humko humse hame hamein hamara mera meri mere apna apne aap aapka bhai sir madam saab saheb yaar bhaiya
        kripya krupya plz please dhanyavaad dhanyavad shukriya namaste namaskar madad sahayata zaroori jaruri zaruri help wala wali wale bola boli bole bol bata batao bataya bataiye keh kaha chahiye chahie chaiye try kosis koshish fayda faida farak fark hal solve band ruka ruk gussa naraz intezar
        """,
    "nothing": "nahi nahin kuch koi nhi pata",
    "quantity": "sab sabhi kai bahut",
    "count": "ek do teen char paanch sirf",
    "result": "wahi same theek nahi farak",
    "ask": "chahiye chahie access permission",
}
VIETNAMESE_BARE = {
    "filler": """
        khach buc xuc tac theo huong dan hieu tai tu nhien biet gan het cach chiu thua bo tay phien phan nan on dinh moi truong tieu kho khan gay vay truoc voi thap
        khong ko kg chang chua duoc dc da dang van con cung nhung va hoac la thi ma cua cho voi tu den tai trong khi neu vi do boi nen de nhu nay kia day ay no toi minh em anh chi ban ho ai gi nao dau sao cac mot moi tat ca het rat qua lam nhieu it hon nhat se roi lai nua luon hay bi co phai can muon bay gio hien hom truoc sau vua xin nho giup nhe a ve ra vao len
        hoat dong lam viec su dung dung su co van de truc trac gian doan yeu cau truong hop tinh trang hien tuong ly do nguyen nhan khong ro loi hong
        vui long ho tro giup do cam on kinh gui chao khan cap gap lam cang som tot nhat ngay lap tuc quan trong uu tien cao nghiem
        kiem tra thu nghiem xu ly giai quyet sua chua khac phuc phan tich tim hieu co ban thong thuong tieu chuan binh thuong thuc hien ket qua thanh cong moi cach thao tac buoc
        nguoi dung khach hang nhan vien dong nghiep cong ty anh huong kinh doanh cong viec hang ngay tuc gian hai he thong ung phan mem chuong trinh may tinh thiet bi dich vu chuyen tiep cap tren chuyen gia kien kinh nghiem kha nang bao cao mo ta thong tin chi tiet xuat tiep tuc thoi gian hom nay qua mai
    """,
    "nothing": "khong chua",
    "quantity": "nhieu moi",
    "count": "mot hai ba bon nam sau bay tam chin muoi chi",
    "result": "khong van nhu ok duoc loi",
    "ask": "can quyen cap",
}
