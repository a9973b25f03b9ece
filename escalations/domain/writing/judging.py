"""The questions that a section's text is asked, in their order. Importing it reads all the word lists."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from . import SECTIONS, pointing, secrets, thin, useless
from .filler import is_filler
from .reading import Reading, bare_subject
from .sounding import sounds_empty, sounds_telling


def objections(
    section: str,
    text: str,
    subject: str,
    prompts: Iterable[str],
    others: Mapping[str, str],
    severities: Mapping[str, str],
) -> Iterator[tuple[str, str, dict]]:
    """The first reason why it is useless; if there is none, what it lacks; and every secret."""
    reading = Reading(section, text, subject)
    asked = [(code, why) for code, why in _reasons(reading, prompts, others) if severities.get(code) != "off"]
    reason = next(((code, facts) for code, why in asked if (facts := why()) is not None), None)
    if reason:
        yield reason[0], reading.text, reason[1]
    elif reading.section in thin.WARNINGS:
        code, lacks = thin.WARNINGS[reading.section]
        if lacks(reading):
            yield code, reading.text, {}
    for start, end in secrets.find(reading.text):
        yield "secret", _masked_at(reading.text, start, end), {}


def _reasons(
    reading: Reading, prompts: Iterable[str], others: Mapping[str, str]
) -> list[tuple[str, Callable[[], dict | None]]]:
    """Each way to be useless, in the order they are asked, as a question that answers with facts or None."""

    def when(is_so: Callable[[], bool]) -> Callable[[], dict | None]:
        return lambda: {} if is_so() else None

    return [
        ("prompt_left", when(lambda: useless.is_prompt(reading, prompts))),
        ("placeholder", when(lambda: useless.is_placeholder(reading))),
        ("copied", lambda: _copied(reading, others)),
        ("pointer", when(lambda: pointing.is_pointer(reading))),
        ("filler", when(lambda: _says_nothing(reading))),
    ]


def _says_nothing(reading: Reading) -> bool:
    """By the lists of words, unless its sound speaks against it; and where no list reaches, by its sound."""
    return not sounds_telling(reading) if is_filler(reading) else sounds_empty(reading)


def _copied(reading: Reading, others: Mapping[str, str]) -> dict | None:
    if useless.is_copy(bare_subject(reading.text), reading.subject):
        return {"what": "the ticket's subject"}
    section = useless.copied_section(reading, others, SECTIONS)
    return {"what": section.replace("_", " ").capitalize()} if section else None


def tells_no_result(text: str, action: str) -> bool:
    """Whether the words beside a step's outcome only fill the box, or repeat what was done."""
    reading = Reading("troubleshooting_done", text)
    return useless.is_placeholder(reading) or bool(action and useless.is_copy(text, action))


def _masked_at(text: str, start: int, end: int) -> str:
    return text[max(0, text.rfind("\n", 0, start) + 1, start - 40) : start] + secrets.MASK
