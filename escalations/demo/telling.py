"""Tells a story once: fills its slots for one customer, one technician and one day."""

import random
import re
from dataclasses import dataclass, fields, replace

from . import hours
from .story import Handover, NotApplicable, SentBack, Story

GREETINGS = ("Hi,", "Hello,", "Good morning,", "Dear all,", "Hi there,", "Hello team,", "")
SIGNATURES = (
    "Thanks\n{first}",
    "Kind regards\n{contact}\n{role}, {company}",
    "{first}",
    "Many thanks,\n{contact}",
    "Best\n{first}\n{company}, {site}",
    "{contact}\n{role}",
)
ASIDES = (
    "I am at my desk until four.",
    "Please ring rather than write, I am in and out today.",
    "No rush, but soon would be nice.",
    "You can reach me on {phone}.",
    "I have restarted already, before you ask.",
    "Sorry to be a nuisance.",
    "I can be without the computer over lunch.",
    "If it is easier, just take it over remotely.",
    "{colleague} can help if I am away from my desk.",
    "I am off on {tomorrow} afternoon.",
)


@dataclass(frozen=True)
class Cast:
    """Who a story happens to, and when. `contact` None: a machine tells it."""

    contact: object
    colleague: object
    company: object
    site: str
    opened_at: object
    earlier: tuple[int, ...] = ()


@dataclass(frozen=True)
class Told:
    """A story with every slot filled; `says(person, text)` and `writes(text)` add the manners."""

    story: Story
    cast: Cast
    words: dict
    subject: str
    opening: str
    beats: tuple
    ending: object
    summary: str
    handover: Handover | None

    def writes(self, text, dice):
        """What the customer sends, with a greeting and a name below."""
        greeting, signature = dice.choice(GREETINGS), dice.choice(SIGNATURES)
        return "\n\n".join(filter(None, (greeting, text, _fill(signature, self.words))))

    def says(self, person, text):
        """What a technician sends, in their own manner."""
        greeting = _fill(person.greeting, self.words)
        return f"{greeting}\n\n{text}\n\n{person.closing}\n{person.first_name} {person.last_name}"


def tell(story, cast, dice, *, technician, ending=None):
    """Fill one story. `ending` is the number of its ending, None for one by chance (or the hand-over)."""
    words = _words(story, cast, dice, technician)
    opening = story.again if cast.earlier and story.again else dice.choice(story.openings)
    if not story.monitoring and not cast.earlier and dice.random() < 0.45:
        opening = f"{opening} {dice.choice(ASIDES)}"
    return Told(
        story=story,
        cast=cast,
        words=words,
        subject=_fill(dice.choice(story.subjects), words),
        opening=_fill(opening, words),
        beats=tuple(_beat(beat, words, dice) for beat in story.script),
        ending=_ending(story, words, dice, ending),
        summary=_fill(story.summary, words),
        handover=story.handover and _handover(story.handover, words),
    )


def _words(story, cast, dice, technician):
    contact, company = cast.contact, cast.company
    return {
        "contact": contact.name if contact else "the monitoring",
        "first": contact.first if contact else "",
        "role": contact.role if contact else "",
        "phone": contact.phone if contact else "",
        "company": company.name if company else "the hotel",
        "domain": company.domain if company else "heronsgate.example",
        "site": cast.site,
        "colleague": cast.colleague.name if cast.colleague else "a colleague",
        "laptop2": cast.colleague.laptop if cast.colleague else "LT-0099",
        "asset": _asset(story.asset, cast),
        "tech": technician.first_name,
        "today": hours.day(cast.opened_at),
        "yesterday": hours.day(cast.opened_at, -1),
        "tomorrow": hours.day(cast.opened_at, 1),
        "date": hours.date(cast.opened_at),
        "earlier": " and ".join(f"#{number}" for number in cast.earlier[-1:]),
        **{name: dice.choice(choices) for name, choices in sorted(story.slots.items())},
        **dice.choice(story.cases),
    }


def _asset(prefix, cast):
    """A laptop belongs to its person; everything else to the company."""
    if prefix == "LT" and cast.contact:
        return cast.contact.laptop
    name = cast.company.name if cast.company else "none"
    return f"{prefix or 'NB'}-{random.Random(f'{prefix} {name}').randrange(1, 60):02d}"


def _beat(beat, words, dice):
    text = _fill(dice.choice(beat.texts), words) if beat.texts else ""
    return replace(beat, texts=(text,), result=_fill(beat.result, words))


def _ending(story, words, dice, number):
    if not story.endings:
        return None
    ending = dice.choice(story.endings) if number is None else story.endings[number % len(story.endings)]
    beats = tuple(_beat(beat, words, dice) for beat in ending.beats)
    return replace(ending, beats=beats, resolution=_fill(ending.resolution, words))


def _handover(handover, words):
    plain = {"reason", "outcome", "helped"}
    filled = {one.name: getattr(handover, one.name) for one in fields(handover) if one.name not in plain}
    return replace(handover, **{name: _filled(value, words) for name, value in filled.items()})


def _filled(value, words):
    if isinstance(value, NotApplicable):
        return NotApplicable(_fill(value.why, words))
    if isinstance(value, tuple):
        return tuple(_flag(flag, words) for flag in value)
    return _fill(value, words)


def _flag(flag: SentBack, words):
    texts = {name: _fill(getattr(flag, name), words) for name in ("comment", "before", "answer")}
    return replace(flag, **texts)


def _fill(text, words):
    """Fill the slots; a sentence that begins with one begins with a capital."""
    filled = text.format_map(words)
    return re.sub(
        r"(^|[.!?]\s+|\n)(?!www\.|\S+[@/])([a-z])(?![A-Z])", lambda found: found[1] + found[2].upper(), filled
    )
