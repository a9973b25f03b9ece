"""Whole texts of a known kind: a promise to write later, a form's hint, a hand-over in so many words, a brand, markup."""

import re

_LONGEST = 90
_LATER = re.compile(
    r"(?:i |we )?(?:will|'ll|shall|gonna|going to|need to|have to|to be|let me) (?:still )?(?:fill|add|complete|update|write|finish|do|provide|send|supply|insert|put|enter|document)\b"
    r".*\b(?:later|after|tomorrow|soon|when|once|tonight|asap|next|eod|today|afternoon|then|lunch|shift|meeting)\b"
    r"|(?:adding|filling|completing|updating|writing|coming|following) (?:\w+ ){0,3}(?:later|after|tomorrow|soon|asap)\b"
    r"|(?:ich )?(?:fülle?|trage?|ergänze?|schreibe?|reiche?|liefere?|mache?)\b.*\b(?:später|nach|nachher|morgen|gleich|noch|nachträglich)\b|(?:wird|werde).*\b(?:nachgetragen|nachgereicht|ergänzt|ausgefüllt|nachliefern|nachtragen|ergänzen|ausfüllen)\b"
    r"|(?:je )?(?:l[ea]s? )?(?:compl[éeè]t\w*|rempli\w*|ajout\w*|précis\w*|mett\w+|vais (?:compléter|remplir|ajouter))\b.*\b(?:plus tard|après|demain|bientôt|ensuite)\b"
    r"|(?:ya )?(?:l[oa] )?(?:relleno|rellenaré|completo|completaré|pongo|pondré|añado|añadiré|agrego|agregaré|escribo|voy a \w+)\b.*\b(?:luego|después|más tarde|mañana|cuando)\b"
    r"|(?:preencho|preencherei|completo|completarei|coloco|escrevo|vou (?:preencher|completar|colocar|escrever|adicionar))\b.*\b(?:depois|mais tarde|amanhã|quando)\b"
    r"|(?:l[oa] )?(?:compilo|compilerò|completo|completerò|aggiungo|aggiungerò|inserisco|scrivo|scriverò)\b.*\b(?:dopo|più tardi|domani|appena|poi)\b"
    r"|(?:ik )?(?:vul|voeg|schrijf|zet)\b.*\b(?:later|straks|morgen|na|nog)\b"
    r"|(?:uzupełni\w*|dopisz\w*|wpisz\w*|dodam|napisz\w*)\b.*\b(?:później|potem|jutro|po|wkrótce)\b|(?:później|potem|jutro) (?:uzupełni\w*|dopisz\w*|wpisz\w*|dodam)"
    r"|(?:doplním|dopíšu|vyplním|přidám|dopíšem|pridám)\b.*\b(?:později|potom|zítra|po|neskôr|zajtra)\b"
    r"|(?:я )?(?:заполн\w*|допиш\w*|добавл\w*|напиш\w*|дополн\w*|заповн\w*|додам)\b.*\b(?:позже|потом|завтра|после|позднее|скоро|пізніше|потім|після)\b|(?:позже|потом|завтра|пізніше|потім) (?:заполн\w*|допиш\w*|добавл\w*|напиш\w*|дополн\w*|заповн\w*|додам)"
    r"|(?:jag |jeg )?(?:fyller|fyll|skriver|lägger|legger|udfylder|kompletterar|uppdaterar|oppdaterer|opdaterer|tilføjer)\b.*\b(?:senare|senere|sen|imorgon|morgen|morgon|efter|etter|snart)\b"
    r"|(?:täydennän|lisään|kirjoitan|täytän|päivitän)\b.*\b(?:myöhemmin|huomenna|jälkeen|pian)\b|(?:később|holnap|majd) (?:\w+ )?(?:kitöltöm|megírom|pótolom|kiegészítem|beírom)|(?:kitöltöm|megírom|pótolom|kiegészítem|beírom) (?:\w+ )?(?:később|holnap|majd|után)"
    r"|(?:sonra|yarın|öğleden sonra)(?: \w+){0,3} (?:doldur\w+|yaz\w+|ekle\w+|tamamla\w+)|(?:completez|completăm|adaug|scriu)\b.*\b(?:mai târziu|mâine|după)\b"
    r"|(?:θα )?(?:το |τα )?(?:συμπληρώσω|γράψω|προσθέσω)\b.*\b(?:αργότερα|μετά|αύριο)\b|(?:akan|nanti|saya)(?: \w+){0,3} (?:isi|diisi|lengkapi|dilengkapi|tambahkan|ditambahkan)\b.*|(?:sẽ )?(?:bổ sung|điền|cập nhật|viết)(?: \w+){0,3} (?:sau|mai)\b.*"
    r"|.{0,6}(?:稍后|稍後|以后|以後|之后|之後|回头|回頭|明天|待会|等下|晚点|晚點|过会|下午).{0,8}(?:补|補|填|写|寫|更新|完善).{0,6}|.{0,10}(?:後で|後ほど|後日|のちほど|明日|追って|午後).{0,10}(?:書|記入|追記|入力|補|更新).{0,8}"
    r"|.{0,10}(?:나중에|추후|내일|이따가?|점심 후|오후에).{0,14}(?:작성|기재|입력|추가|보완|업데이트|적).{0,10}|(?:سأ|سوف|سيتم).{0,30}(?:لاحقا|لاحقًا|غدا|غدًا|بعد).{0,20}|.{0,12}(?:אשלים|אמלא|אוסיף|אעדכן|אכתוב).{0,24}|.{0,16}बाद में.{0,16}|(?:จะ|เดี๋ยว|ไว้).{0,24}(?:เพิ่ม|กรอก|เขียน|เติม|อัปเดต|ใส่).{0,20}",
    re.I,
)
_HINT = re.compile(
    r"(?:please |kindly )?(?:list|describe|enter|state|insert|add|write|specify|name|give|explain|provide|fill in|type|put|note|mention|tell us)\b(?: \S+)* (?:here|below)"
    r"|(?=.*\b(?:hier|bitte)\b)(?:\S+ )+(?:eintragen|angeben|beschreiben|auflisten|eingeben)|(?:décrivez|indiquez|précisez|listez|saisissez)(?: \S+)* ici|(?:describa|indique|escriba|liste)(?: \S+)* aquí|(?:descreva|indique|liste|escreva)(?: \S+)* aqui|(?:descrivere|indicare|elencare|inserire)(?: \S+)* qui"
    r"|(?:beschrijf|vermeld|vul)(?: \S+)* hier(?: in)?|(?:beskriv|ange|angi|angiv|skriv)(?: \S+)* här|(?:beskriv|angi|angiv|skriv)(?: \S+)* her|(?:opisz|podaj|wpisz)(?: \S+)* tutaj|(?:опишите|укажите|введите)(?: \S+)* здесь|(?:buraya )(?:\S+ )*(?:yazın|girin|yazınız)",
    re.I,
)
_HAND_ON = re.compile(
    r"(?:(?:please|pls|kindly|hi|hello|dear)\W+)*(?:(?:just |i am |i'm |we are )?(?:pass|forward|hand|mov|send|push|escalat|transferr?|assign|rout)(?:ing|ed)?|for)(?: (?:this|it|the|ticket|case|one))* ?(?:on|over|up|along)? ?(?:to|for)? ?(?:you|your team|l[23]|2nd line|second line|level [23]|tier [23]|n[23]|seniors?|the seniors?)(?: (?:guys|all|team|please|pls|thanks|thx|to (?:look|check|handle|take over|take care|proceed)\b.*))*"
    r"|pour (?:le )?(?:support )?n(?:iveau)? ?[23]\b.*|(?:je )?(?:transmets|transfère|passe|fais suivre)(?: \S+){0,3} (?:à|au|pour) (?:vous|votre|n[23]|niveau|l'équipe)(?: \S+){0,3}|merci de (?:prendre en charge|prendre le relais|traiter|bien vouloir \w+)"
    r"|(?:ich )?(?:gebe|leite|reiche|schicke|übergebe|schiebe)(?: \S+){0,2} (?:weiter )?(?:an )?(?:euch|sie|dich|den 2nd level|l[23])(?: weiter)?|zur weiteren bearbeitung|mit der bitte um (?:übernahme|bearbeitung|prüfung)"
    r"|(?:jag |jeg )?(?:skickar|sänder|lämnar|sender|overfører|gir|giver|flytter)(?: \S+){0,2} (?:vidare|över|videre|over)(?: \S+){0,1} (?:till?|til) (?:er|dere|jer|andra linjen|l[23])|(?:ik )?(?:stuur|geef|zet|zend)(?: \S+){0,2} (?:door|over)(?: \S+){0,1}(?: naar| aan)? (?:jullie|l[23]|tweede lijn)"
    r"|(?:se )?(?:l[oe]s? )?(?:paso|pasamos|envío|enviamos|derivo|derivamos|escalo|escalamos|remito)(?: \S+){0,2}(?: a)? (?:ustedes|vosotros|n[23]|nivel [23]|segundo nivel|vuestro equipo)|(?:passo|encaminho|envio|repasso)(?: \S+){0,2} (?:para )?(?:vocês|vós|n[23]|nível [23]|o n[23])|(?:passo|inoltro|giro|invio)(?: \S+){0,2} (?:a )?(?:voi|secondo livello|l[23])"
    r"|przekazuj\w+(?: \S+){0,2}(?: do)? (?:was|wam|l[23]|drugiej linii)(?: \S+){0,2}|(?:předávám|přeposílám|posielam)(?: \S+){0,2} (?:vám|na l[23])(?: \S+){0,2}|(?:передаю|пересылаю|направляю)(?: \S+){0,2} (?:вам|на l[23]|второй линии|во вторую линию)(?: \S+){0,2}|siirrän(?: \S+){0,2} teille|továbbítom(?: \S+){0,2}|(?:size|l[23]'?y?e) (?:aktarıyorum|yönlendiriyorum|iletiyorum)|.{0,6}(?:转给|轉給|移交给|交给)(?:你们|您|二线|贵组).{0,6}",
    re.I,
)
_BRAND = re.compile(
    r"(?:(?:a |the |his |her |their |user's )?(?:dell|hp|lenovo|apple|acer|asus|microsoft|samsung|canon|brother|epson|xerox|kyocera|zebra|cisco|logitech|toshiba|fujitsu|huawei|ricoh|konica|minolta|lexmark|honeywell|sony|lg|"
    r"surface|thinkpad|thinkcentre|macbook|imac|ipad|iphone|latitude|optiplex|precision|inspiron|vostro|xps|elitebook|probook|elitedesk|prodesk|zbook|laserjet|officejet|pro|air|laptop|notebook|desktop|pc|printer|tablet|workstation|monitor|phone)\W*)+",
    re.I,
)
_SCRIPT = re.compile(r"<(script|style|iframe|object|svg)\b.*?(?:</\1\s*>|$)|<[a-z!/][^<>]*>", re.I | re.S)


def is_put_off(text: str) -> bool:
    """ "Will fill this in after lunch": nothing yet."""
    return (
        len(text) <= _LONGEST
        and not any(map(str.isdigit, text))
        and bool(_LATER.fullmatch(text.strip(" .!…")))
    )


def is_hint(text: str) -> bool:
    """ "List device, OS and version here": a form's words, from whichever form."""
    return len(text) <= 2 * _LONGEST and bool(_HINT.fullmatch(text.strip(" .:!…[]()<>")))


def is_handed_on(text: str) -> bool:
    """ "Passing on to you": that it is escalated, and not why."""
    return len(text) <= _LONGEST and bool(_HAND_ON.fullmatch(text.strip(" .:!…")))


def is_brand(text: str) -> bool:
    """ "Dell Latitude": what it is, and not what it does."""
    return len(text) <= _LONGEST and bool(_BRAND.fullmatch(text.strip(" .:!…")))


def is_markup(text: str) -> bool:
    """ "<script>alert(1)</script>": no word for a person to read."""
    return "<" in text and not any(map(str.isalnum, _SCRIPT.sub("", text)))
