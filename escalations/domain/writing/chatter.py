"""Is a section only about the ticket: who called when, how urgent it is, what somebody supposes."""

import re

from .sought import Sought

# Times and dates, which are the ticket's when the words beside them are.
WHEN = re.compile(
    r"(?<![\w:.])\d{1,2}[:.h]\d\d(?:\s*(?:am|pm|uhr|h))?(?![\w:.])|(?<!\w)\d{1,2}\s*(?:am|pm|uhr|o'clock|h)(?!\w)"
    r"|(?<![\w/.-])\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\.?(?![\w/-])|(?<!\w)\d{4}-\d\d-\d\d(?!\w)"
    r"|(?<!\w)\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|ene|abr|ago|dic|fev|set|out|gen|mag|giu|lug|ott)\w*\.?"
    r"|(?<!\w)(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\w)|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|noon|midnight|mittag)\b"
    r"|(?<!\w)\d{1,3}\s*(?:min(?:ute)?n?s?|hours?|hrs?|days?|weeks?|months?|stunden?|tagen?|wochen?|monaten?|jours?|heures?|semaines?|mois|d[ií]as?|horas?|semanas?|meses|giorni|ore|settimane|dagen|uur|weken)(?!\w)",
    re.I,
)
ABOUT_THE_TICKET = Sought(
    r"\b(?:call(?:ed|s|ing)?|rang|phoned|report(?:ed|s)?|raised|logged|opened|tickets?|waits?|waiting|remind\w*|chas(?:ed|ing)|sla|breach\w*|deadline|upset|angry|furious|"
    r"asap|urgent\w*|prio\w*|please|nobody cares|still nothing|needs? (?:it|this)|"
    r"angerufen|anruf|gemeldet|meldung|eröffnet|wartet|warten|erinner\w*|dringend|eilt|bitte|frist|"
    r"appelé|rappel\w*|signalé|attend\w*|relanc\w*|urgent\w*|délai|svp|llam[oó]\w*|report[oó]|avis[oó]|espera\w*|urge\w*|plazo|ligou|reportou|abriu|aguarda\w*|prazo|"
    r"chiamat\w*|segnalat\w*|aspetta\w*|sollecit\w*|urgen\w*|scadenz\w*|gebeld|gemeld|wacht\w*|spoed|dringend|ringt|ringde|väntar|anmäl\w*|ringet|venter|meldt|meldte|haster|"
    r"dzwoni\w*|zgłosi\w*|czeka\w*|pilne|termin|volal\w*|nahlásil\w*|čeká|urgentní|звони\w*|сообщи\w*|ждет|ждёт|ждут|срочно|дзвони\w*|повідоми\w*|чекає|терміново|aradı|bekliyor|acil)\b",
    flags=re.I,
)
_SUPPOSES = re.compile(
    r"^(?:hmm+,? )?(?:(?:it|this) )?(?:maybe|perhaps|probably|possibly|presumably|could (?:also )?be|might be|may be|must be|looks like|seems (?:like|to be)|sounds like|i (?:think|guess|suspect|assume|believe)|"
    r"vielleicht|vermutlich|wahrscheinlich|evtl\.?|eventuell|könnte|wohl|peut-être|probablement|sans doute|je pense|quizás?|tal vez|a lo mejor|probablemente|puede ser|creo que|será|talvez|provavelmente|acho que|pode ser|"
    r"forse|magari|probabilmente|credo|penso|secondo me|misschien|waarschijnlijk|vermoedelijk|ik denk|kanske|troligen|förmodligen|måske|sandsynligvis|vist nok|kanskje|sannsynligvis|trolig|ehkä|varmaan|luultavasti|"
    r"może|chyba|prawdopodobnie|pewnie|możná|asi|snad|zřejmě|asi|možno|pravdepodobne|talán|valószínűleg|szerintem|poate|probabil|cred|belki|galiba|sanırım|herhalde|ίσως|μάλλον|νομίζω|может|возможно|наверное|кажется|похоже|думаю|може|мабуть|напевно|здається|можливо|може би|вероятно|сигурно|možda|verovatno|vjerojatno|valjda)\b"
    r"|\b(?:i (?:think|guess|suspect|assume)|or something|or so|not sure|oder so|glaube ich|denke ich|ou quelque chose|o algo|ou algo|o qualcosa|of zo|eller något|eller noget|eller noe|tai jotain|czy coś|nebo něco|vagy valami|sau ceva|или что-то|чи щось|falan)\W*$",
    re.I,
)


def supposes(text: str) -> bool:
    """ "Maybe the network?": a guess, and nothing seen."""
    return _SUPPOSES.search(text) is not None
