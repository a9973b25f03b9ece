"""Facts that are told in words which say nothing one by one: "won't turn on", "works on another PC"."""

import re
from functools import lru_cache

from .contrasts import contrasts, tells_apart
from .reading import Reading
from .sought import Sought

_THINGS = (
    r"(?:pcs?|computers?|machines?|devices?|laptops?|accounts?|profiles?|desks?|screens?|monitors?|places?|rooms?|sites?|networks?|"
    r"rechnern?|geraet\w*|gerät\w*|benutzern?|konto|konten|profil|platz|monitor|"
    r"toestel|apparaat|gebruiker|plek|dator|skärm|plats|maskin|bruger|användare|bruker|skjerm|sted|plass|kone\w*|käyttäjä\w*)"
)
_KINDS = (
    r"\b(?:safe|private|flight|airplane|dark|night|test|demo|training) (?:mode|system|account|page|server|environment|window)\b"
    r"|\b(?:one|two)[- ]way\b|\bread[- ]only\b|\b(?:by hand|on paper|upside down|the other way round|from scratch)\b"
    r"|\b(?:older|newer|larger|bigger|smaller|longer|shorter|more|less) than (?!usual|normal|ever|before|expected|it should)\w+"
    r"|\b(?:left|right|upper|lower|top|bottom|first|last|second|third) (?:half|side|corner|edge|row|column|line|page|floor|channel|screen)\b"
    r"|\b(?:mode sans [ée]chec|abgesicherte\w* modus|modo (?:seguro|a prueba)|modalit[àa] provvisoria|veilige modus|fels[äa]kert l[äa]ge|"
    r"sikker (?:modus|tilstand)|fejlsikret|trybie? awaryjny\w*|безопасн\w+ режим\w*|безпечн\w+ режим\w*|vikasietotila\w*|güvenli mod\w*|nouzov\w+ re[žz]im\w*)"
    r"|\b(?:restore|restored|roll back|rolled back|recover) (?:from|to) \w+"
)
_ANOTHER = (
    r"\b(?:another|other|different|second|spare|loan(?:er)?|(?:colleague|neighbour|neighbor)'?s?|"
    rf"andere[nmrs]?|zweite[nmrs]?|tweede|annan|annat|anden|andet|annen|toinen|toisella) {_THINGS}\b"
    rf"|\b(?:one|single|only (?:on )?(?:this|one|her|his)) {_THINGS}\b(?! i)"
    r"|\b(?:otr[oa]|outr[oa]|altr[oa]|autre|drug\w+|друг\w+|inn\w+|jin\w+) (?:equipo|ordenador|computador|pc|usuario|usuário|"
    r"utente|cuenta|conta|poste|compte|ordinateur|utilisateur|komputer\w*|počítač\w*|компьютер\w*|пк|учетк\w*|koncie|účtu)\b"
    r"|\b(?:with|mit|met|med|under) (?:my|meinem|mijn|mitt|min) (?:own )?(?:account|user|login|profile|konto|benutzer)\b"
    r"|\b(?:logged|signed) (?:in|on) as (?!the user|a? ?user|usual)\w+"
)
_FOR_OTHERS = (
    r"\b(?:works?|worked|fine|ok(?:ay)?|opens|geht|gehts|läuft|klappt|werkt|virker|funkar|fungerar|fungerer)(?: it| es| het| det)? "
    r"(?:for|bei|bij|för|hos|with) (?:the |all |all the |den |de )?(?:others?|anyone else|everyone else|rest|anderen?|andre|andra|alle anderen)\b"
    r"|\b(?:bei|bij|för|hos|for) (?:den |de )?(?:anderen?|andre|andra) (?:geht|läuft|klappt|werkt|virker|funkar|fungerar|fungerer)\b"
    r"|(?:^|[,.;] ?)(?:the )?(?:others|andere[nr]?|andra|andre) (?:can|cannot|can't|hear|see|hören|sehen|können|horen|zien|kunnen|hör|ser|kan)\b"
    r"|\b(?:ok|fine|works|yes|ja),? (?:but )?(?!sometimes|soms|manchmal|often|ibland|now|still|is|it)\w+ (?:not|no|nein|nicht|niet|inte|ikke)\W*$"
    r"|\b\w+ (?:geht|gaat|läuft|klappt|werkt|lukt|virker|funkar|fungerar|fungerer|works|is fine|is ok|goes)(?:, (?:but |aber |maar |men )?| (?:but|aber|maar|men) )"
    r"(?!es|it|het|det|sometimes|manchmal|soms)\w+ (?:\w+ \w+ )?(?:nicht|niet|inte|ikke|not|fails|doesn't)\W*$"
)
_POWER = (
    r"\b(?:won'?t|will not|does(?:n'?t| not)|do(?:n'?t| not)|not|never|can'?t|cannot|fails to|unable to|no longer|to)"
    r"(?: be)? (?:turn|switch|power|boot|wake|start)(?:s|ed|ing)? (?:it )?(?:up|on|off)\b"
    r"|\b(?:turn|switch|shut|power)s? (?:itself|themselves) (?:off|on|down)\b"
    r"|\bga(?:at|an) (?:\w+ )?(?:niet|wel|vanzelf|steeds)(?: meer)? (?:aan|uit|open|dicht)\b"
    r"|\bge(?:ht|hen) (?:nicht|von selbst|immer wieder)(?: mehr)? (?:an|aus|auf|zu)(?!\w)(?! \w)"
    r"|\b(?:geht|gaat) (?:an|aus|auf|zu|aan|uit|open) (?:und|en)\b"
    r"|\bgår (?:inte|ikke) (?:att|å|at) slå (?:på|av)\b|\bslår seg (?:ikke )?(?:på|av)\b"
    r"|\b(?:by (?:itself|themselves)|on its own|von selbst|von allein\w*|vanzelf|av sig själv|av seg selv|af sig selv|itsestään)\b"
)
_NONE_OF_THEM = (
    r"\bno (?!users?\b|issues?\b|problems?\b|errors?\b|solutions?\b|results?\b|changes?\b|ideas?\b|things?\b|steps?\b)\w{3,}s "
    r"(?:go|goes|going|get|getting|can|could|are|leave|leaving|were|come|coming)\b"
    r"|\b(?:keine|geen|inga|ingen) \w{4,}(?:en|s|or|ar|er) (?:gehen|gehn|kommen|können|werden|raus|rein|mehr|meer|buiten|ut|ud)\b"
)
_WHICH = (
    r"\b(?:on|to|from|in|at|auf|an|in|aus|op|naar|på|til|till) (?:the |dem |den |der |de |het )?(?:wrong|falsche[nmr]?|verkeerde|fel|feil|forkert\w*) "
    r"(?!way\b|time\b|hands?\b|team\b|person\b|direction\b|side of)\w{4,}"
    r"|\bonly (?:the )?(?:new|old|large|small|big|first|last|internal|external) \w{3,}"
    r"|\brest (?:is )?(?:blank|white|weiß|weiss|wit|hvit|hvid|vit|black|schwarz|leer|leeg|empty)\b"
)
_A_SPELL = r"(?:a|an|one|two|three|four|five|six|ten|half an?|eine[rm]?|zwei|drei|een|één|twee|drie|en|ett|et|två|to)"
_UNIT = r"(?:seconds?|minutes?|hours?|sekunden?|minuten?|stunden?|uur|seconden|minut(?:er)?|timm?e|timm?ar|timer|sekund(?:er)?)"
_HOW_LONG = (
    rf"\b(?:after|takes?|every|within|nach|dauert|alle|na|duurt|om de|efter|etter|tar|tager|var|hver) (?:about |just )?{_A_SPELL} {_UNIT}\b"
    rf"|\b(?:helps|hilft|helpt|hjälper|hjælper|hjelper) (?:for |für |i )?{_A_SPELL} (?:day|tag|dag|{_UNIT})\b"
    rf"|\b{_A_SPELL} (?:day|hour|morning)s? of work\b"
    r"|\b(?:once|twice) (?:a|an|per|each) (?:minute|hour|day|night|week)\b"
    r"|\b(?:type|enter|arrive|come|send|sent|print|ask|appear|book|log|pay|charge|need)\w* (?!\w*user)(?:\w+ )?twice\b"
    r"|\btwice the \w+"
    r"|\b(?:komm\w*|kom|frag\w*|vraagt|spør\w*|send\w*|skick\w*) (?:to gange|to ganger|två gånger|twee keer|dubbel\w?|dobbelt|zweimal|doppelt)\b"
    r"|\b(?:after|on|at|with|nach|bei|na|bij|efter|etter|vid|ved) (?:each|every|jede[mnr]|elke|varje|hvert?) "
    r"(?!time|try|attempt|day|user|mal|versuch|keer|dag|poging|gång|gang)\w+"
)
_MEASURED = (
    r"\b(?:half|quarter|third|one|two|three|four|five|six|ten|twelve|twenty|a few|ein\w*|zwei|drei|halbe\w*|un|une|deux|trois|medio|dos|tres)(?: an?| of an?| the)? "
    r"(?:mm|cm|m|km|inch(?:es)?|metres?|meters?|kg|g|kb|mb|gb|tb|px|pixels?|degrees?|volts?|watts?|percent|prozent|grad|lines?|rows?|pages?|shades?)\b"
)
_PLAIN_FACT = Sought(
    _MEASURED, _KINDS, _ANOTHER, _FOR_OTHERS, _POWER, _NONE_OF_THEM, _WHICH, _HOW_LONG, flags=re.I
)
_BUT_NO = Sought(
    r"\b(?:but no|pero sin|mais pas d[e']?|mais sans|ma senza|mas sem|aber kein\w*|maar geen|men ingen|men inga|men inget|ale bez|но нет|но без) ?"
    r"(?!luck|results?\b|solution|success|avail|use\b|improve|help|effect|fix|change|one\b|idea|éxito|exito|resultad|soluci|suerte|cambio|"
    r"succès|succes|résultat|effet|successo|risultat|soluzion|esito|sucesso|solução|erfolg|ergebnis|lösung|änderung|wirkung|"
    r"resultaat|oplossing|effekt|lösning|løsning|framgång|skutku|efektu|результат|успех|измен)\w+",
    flags=re.I,
)
_DECIDE = re.compile(r"\b(?:decide|decision|choose|entscheid\w*|besliss\w*|besluit\w*|beslut\w*)\b.*\b(?:or|whether|oder|ob|of|eller|om)\b", re.I)  # fmt: skip
_SAID = re.compile(r"[\"“„«](?=[A-ZÄÖÜ])(?:[^\s\"”“»]+\s+){2,}[^\s\"”“»]+[\"”“»]")
_ONE_PERSON = Sought(
    r"(?:just|only|nur|bloß|alleen|enkel|bara|bare|kun|seulement|juste|solo|sólo|só|apenas|soltanto|doar|tylko|jen|iba|len|samo|только|лише|csak|vain|sadece)"
    r" (?:the |her |his |der |die |den |de |el |la |o |a |il |le )?\w+[.!]?$",
    flags=re.I,
)
_SHIFT = Sought(
    r"\b(?:night|early|late|day|morning) shift|(?:nacht|früh|spät|tag)schicht|[ée]quipe de (?:nuit|jour)|turno d[aei]l? \w+|turno \w+no\b|\w+ploeg\b|"
    r"nattskift\w*|nathold\w*|\w+ zmian\w+|\w+ sm[ěe]n\w*|műszak|vardiya\w*|\w+ смен\w+|\w+ змін[аиу]\b|yövuoro\w*",
    flags=re.I,
)
_BEGS = re.compile(
    r"\b(?:help|pls|asap|urgent\w*|my|mine|i|i'm|we|bitte|hilfe|mein\w*|ich|wir|aide[rz]?|mon|ma|mes|je|ayuda\w*|mi|yo|ajuda\w*|meu|minha|eu|aiuto|mio|mia|io|hulp|mijn|ik|hjälp|min|mitt|jag|hjælp|"
    r"pomoc\w*|mój|moja|ja|помог\w*|мой|моя|я|мне|yardım|benim|ben)\b",
    re.I,
)
_HEARSAY = re.compile(r"\b(?:sa(?:y|ys|id|gt|gte|tte)|told|tells|report\w*|state[sd]?|claim\w*|meld\w*|zegt|zei|säger|siger|sier|customer|user)\b", re.I)  # fmt: skip


@lru_cache(maxsize=1)
def says_plainly(reading: Reading) -> bool:
    """Whether the everyday words tell something that only this case has."""
    if reading.section == "environment":
        return contrasts(reading.text)
    if reading.section == "escalation_reason":
        return bool(_DECIDE.search(reading.text)) or tells_apart(reading)
    if reading.section == "user_impact" and _ONE_PERSON.match(reading.text):
        return True
    if reading.section == "user_impact" and _SHIFT.search(reading.text):
        return True
    if reading.section == "whats_happening" and _BUT_NO.search(reading.text):
        return True
    return bool(_PLAIN_FACT.search(reading.text)) or _quotes_the_screen(reading.text) or tells_apart(reading)


def _quotes_the_screen(text: str) -> bool:
    """A message in quotation marks that begins like one; not somebody's words."""
    quote = _SAID.search(text)
    return quote is not None and not _HEARSAY.search(text) and not _BEGS.search(quote.group())
