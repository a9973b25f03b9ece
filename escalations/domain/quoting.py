"""Where in a mail the writer's own words end and what they quote begins; everything stays, the rest is folded."""

import re

QUOTE = re.compile(r"^\s*>")
LONGEST_INTRODUCTION = 3  # lines of “On Monday Anna wrote:”
# “On … wrote:”, “Am … schrieb …:”, “Le … a écrit :”, “El … escribió:”, “Il … ha scritto:”, “… skrev:”
WROTE = re.compile(
    r"(wrote|schrieb|écrit|escribió|scritto|escreveu|schreef|skrev|kirjoitti|napisał\w*|написал\w*|写道|のメール).{0,200}[:：]\s*$",
    re.IGNORECASE,
)
ON = re.compile(r"^\s*(on|am|le|el|il|em|op|den|på|w|в)\b", re.IGNORECASE)
FORWARDED = re.compile(
    r"^\s*[-_]{4,}\s*(original message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|"
    r"mensagem original|oorspronkelijk bericht|originalmeddelande)\s*[-_]{4,}\s*$",
    re.IGNORECASE,
)
LINE = re.compile(r"^\s*_{20,}\s*$")
FROM = re.compile(
    r"^\W{0,3}(from|von|de|da|van|från|fra|lähettäjä|od|от|发件人|差出人)\s?[:：]\W{0,3}\s*\S", re.IGNORECASE
)
FURTHER = re.compile(
    r"^\W{0,3}(sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|para|asunto|inviato|a|oggetto|"
    r"verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne)\s?[:：]",
    re.IGNORECASE,
)


def split(text):
    """(own words, what is quoted at the end or ""); a text that only quotes is its own words."""
    lines = text.split("\n")
    begins = _begins(lines)
    own, quoted = "\n".join(lines[: _told_until(lines, begins)]), "\n".join(lines[begins:]).strip("\n")
    return (own, quoted) if own.strip() and quoted else (text, "")


def _begins(lines):
    """The line where the quote begins that goes on to the end."""
    for place, line in enumerate(lines):
        if FORWARDED.match(line) or _is_head(lines, place):
            return place - 1 if place and LINE.match(lines[place - 1]) else place
    return _marked(lines)


def _is_head(lines, place):
    """The head of a mail as Outlook quotes it: From:, and at least two further lines of its kind below."""
    below = lines[place + 1 : place + 6]
    return bool(FROM.match(lines[place])) and sum(bool(FURTHER.match(line)) for line in below) >= 2


def _marked(lines):
    """The last run of “> ” lines, if nothing of the writer's own comes after it, with its introduction."""
    end = begins = len(lines)
    for place in range(len(lines) - 1, -1, -1):
        if QUOTE.match(lines[place]):
            begins = place
        elif lines[place].strip():
            break
    return begins if begins == end else _introduced(lines, begins)


def _introduced(lines, begins):
    """Where the sentence before a quote begins that says who wrote it; mail programs break it into lines."""
    end = _told_until(lines, begins)
    if not end or not WROTE.search(lines[end - 1]):
        return begins
    for place in range(end - 1, max(end - 1 - LONGEST_INTRODUCTION, -1), -1):
        if not lines[place].strip():
            break
        if ON.match(lines[place]):
            return place
    return end - 1


def _told_until(lines, end):
    """Where the lines above `end` end that are not empty."""
    while end and not lines[end - 1].strip():
        end -= 1
    return end
