"""Working hours and holidays as people write them: "9:00-12:30, 13:30-17:00", "25 Dec 2026 Christmas Day"."""

import re
from datetime import date, datetime

from .errors import InvalidInput
from .working_time import MIDNIGHT, Span, overlapping

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORTEST = 15
MOST_SPANS, MOST_HOLIDAYS, LONGEST_NAME = 6, 400, 80
CLOSED = {"", "-", "–", "closed", "none", "free"}
ALL_DAY = {"all day", "24 h", "24h", "24 hours"}
TIME = r"(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?"
SPAN = re.compile(rf"{TIME} ?(?:-|–|—|to|until) ?{TIME}", re.I | re.A)
ASK_HOURS = "Write hours such as “09:00-12:30, 13:30-17:30”, “all day” or “closed”."
ASK_HOLIDAY = "Write a date and a name, such as “2026-12-25 Christmas Day” or “25 Dec 2026 Christmas Day”."
DATES = [
    (re.compile(r"(\d{4}-\d{2}-\d{2})\b", re.A), "%Y-%m-%d"),
    (re.compile(r"(\d{1,2}\.\d{1,2}\.\d{4})\b", re.A), "%d.%m.%Y"),
    (re.compile(r"(\d{1,2}/\d{1,2}/\d{4})\b", re.A), "%d/%m/%Y"),
    (re.compile(r"(\d{1,2} [a-z]{3} \d{4})\b", re.I | re.A), "%d %b %Y"),
    (re.compile(r"(\d{1,2} [a-z]{4,9} \d{4})\b", re.I | re.A), "%d %B %Y"),
]


def read_week(typed):
    """{"monday": "9-17", …} as it is stored, {"monday": ["09:00-17:00"]}; InvalidInput names the days."""
    wrong, spans = {}, []
    for number, day in enumerate(DAYS):
        try:
            spans += _read_day(number, day, typed.get(day, ""))
        except InvalidInput as refusal:
            wrong |= refusal.fields
    if wrong:
        raise InvalidInput(wrong)
    _check_apart(spans)
    return {
        day: [_say(span) for span in sorted(_of(number, spans), key=lambda span: span.opens)]
        for number, day in enumerate(DAYS)
        if _of(number, spans)
    }


def say_day(stored):
    """What stands in the day's field: "09:00-12:30, 13:30-17:30"; "closed" for nothing."""
    return ", ".join(stored) or "closed"


def spans_of(stored):
    """The spans of a stored week."""
    return tuple(
        span
        for number, day in enumerate(DAYS)
        for one in stored.get(day, ())
        for span in [_span(number, one)]
    )


def read_holidays(words):
    """Lines as they are stored, {"2026-12-25": "Christmas Day"}, by date; InvalidInput names the lines."""
    found, wrong = {}, []
    lines = [(number, " ".join(line.split())) for number, line in enumerate(words.splitlines(), start=1)]
    lines = [(number, line) for number, line in lines if line]
    if len(lines) > MOST_HOLIDAYS:
        raise InvalidInput({"holidays": f"At most {MOST_HOLIDAYS} holidays; these are {len(lines)}."})
    for number, line in lines:
        day, name = _read_holiday(line)
        fault = _fault(day, name, found)
        wrong += [f"Line {number}, “{line[:60]}”: {fault}"] if fault else []
        found |= {} if fault else {day: name}
    if wrong:
        raise InvalidInput({"holidays": " ".join(wrong[:5])})
    return {day.isoformat(): found[day] for day in sorted(found)}


def say_holidays(stored):
    """One line each: what `read_holidays` reads again."""
    return "\n".join(f"{day} {name}" for day, name in sorted(stored.items()))


def holidays_of(stored):
    return frozenset(map(date.fromisoformat, stored))


def _of(number, spans):
    return [span for span in spans if span.weekday == number]


def _read_day(number, day, words):
    words = " ".join(words.split())
    if words.lower() in CLOSED:
        return []
    parts = ["0-24"] if words.lower() in ALL_DAY else re.split(r" ?[,;] ?", words.strip(",; "))
    if len(parts) > MOST_SPANS:
        raise InvalidInput({day: f"At most {MOST_SPANS} spans a day; these are {len(parts)}."})
    spans = [_span(number, part) for part in parts]
    if None in spans:
        raise InvalidInput({day: f"“{parts[spans.index(None)][:40]}” is not understood. {ASK_HOURS}"})
    short = next((span for span in spans if span.closes - span.opens < SHORTEST), None)
    if short:
        raise InvalidInput({day: f"{_say(short)} is shorter than {SHORTEST} minutes. Write a longer span."})
    return spans


def _span(number, words):
    """The span of these words, to the next day if it closes before it opens; None if they are none."""
    match = SPAN.fullmatch(words)
    opens, closes = (_minute(*match.groups()[:3]), _minute(*match.groups()[3:])) if match else (None, None)
    if opens is None or closes is None or opens == MIDNIGHT:
        return None
    return Span(number, opens, closes if closes >= opens else closes + MIDNIGHT)


def _minute(hour, minute, half):
    """Minutes since midnight; None if there is no such time."""
    hour, minute = int(hour), int(minute or 0)
    if half:
        hour = hour % 12 + 12 * (half.lower() == "pm") if 1 <= hour <= 12 else 99
    total = 60 * hour + minute
    return total if minute < 60 and total <= MIDNIGHT else None


def _say(span):
    closes = span.closes if span.closes <= MIDNIGHT else span.closes - MIDNIGHT
    return f"{_clock(span.opens)}-{_clock(closes)}"


def _clock(minute):
    return f"{minute // 60:02}:{minute % 60:02}"


def _check_apart(spans):
    pair = overlapping(spans)
    if pair:
        one, other = (f"{DAYS[span.weekday].capitalize()} {_say(span)}" for span in pair)
        raise InvalidInput(
            {DAYS[pair[1].weekday]: f"{one} and {other} overlap. Let one end before the other."}
        )


def _read_holiday(line):
    """The date a line begins with, None if it is none, and the name behind it."""
    for pattern, form in DATES:
        match = pattern.match(line)
        if match:
            return _day(match[1], form), line[match.end() :].strip(" ,;:|–-")
    return None, None


def _day(words, form):
    try:
        return datetime.strptime(words, form).date()  # noqa: DTZ007  a date has no zone
    except ValueError:
        return None


def _fault(day, name, found):
    if name is None:
        return ASK_HOLIDAY
    if day is None:
        return "There is no such day in the calendar. Look at the date."
    if not name:
        return "Add what the holiday is called."
    if len(name) > LONGEST_NAME:
        return f"The name is longer than {LONGEST_NAME} characters; shorten it."
    if found.get(day, name) != name:
        return f"{day} is “{found[day]}” already. Keep one of the two."
    return ""
