"""Learns from labelled sections which words and kinds of words sound like nothing told; for developers."""

import json
import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from escalations.domain.writing.heard import KeptOdds, heard_signs, phrases
from escalations.domain.writing.kinds import kind_signs
from escalations.domain.writing.reading import Reading
from escalations.domain.writing.sounding import ENOUGH, OFFSET, PHRASES, SIGNS, weight_of

_ROUNDS = 25
_PACE = 0.25
_RESTRAINT = 20.0
"""The larger, the less a single example may move a weight away from zero."""
_SEEN_AT_LEAST = 3
_DOUBT = 0.7
"""How often each phrase counts as heard in both before it was heard at all."""
_ONE_HAND = 500
"""So many neighbouring lines of a file count as one author's, if it does not name them."""
_STEPS = 16
"""Weights are kept in sixteenths: fewer figures tell as much."""


@dataclass(frozen=True)
class Example:
    """A labelled section: who wrote it, its phrases by family, and the kinds of its words."""

    author: str
    said: dict[str, set[str]]
    kinds: set[str]
    is_bad: bool


class Command(BaseCommand):
    help = (
        "Reads JSON Lines with section, text, ticket_subject and label (bad, good or warn), and writes the odds of "
        "phrases and the weights of signs that the writing check uses; first says how they judge authors they "
        "have not read. Weights are learned from --unread alone, which no word list was written after: "
        "elsewhere the lists know the answers."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="*", type=Path, help="tests/domain/writing_*.jsonl but the unread")
        parser.add_argument(
            "--unread", nargs="+", type=Path, required=True, help="tests/domain/writing_unread.jsonl"
        )
        parser.add_argument("--to", type=Path, default=PHRASES.parent, help="the folder for what was learned")

    def handle(self, *args, files, unread, to, **options):
        read, to_learn = list(_examples(files)), list(_examples(unread))
        if len({one.is_bad for one in to_learn}) < 2:
            raise CommandError("Give bad and good sections; from one kind alone nothing can be learned.")
        self._tell_how_it_judges(read, to_learn)
        odds, weights = learned(read, to_learn)
        KeptOdds.write(odds, to / PHRASES.name)
        _write(weights, to / SIGNS.name)

    def _tell_how_it_judges(self, read: list[Example], to_learn: list[Example]):
        """A fifth of the authors is judged by what the others taught."""
        authors = sorted({one.author for one in to_learn})
        held = set(authors[::5]) if len(authors) > 1 else set()
        odds, weights = learned(read, [one for one in to_learn if one.author not in held])
        judged = Counter(
            (one.is_bad, weight_of(heard_signs(one.said, odds) | one.kinds, weights) > ENOUGH)
            for one in to_learn
            if one.author in held
        )
        self.stdout.write(
            f"Of {judged[True, True] + judged[True, False]} unseen bad sections {judged[True, True]} sound bad, "
            f"of {judged[False, True] + judged[False, False]} good ones {judged[False, True]}."
        )


def _examples(files: Iterable[Path]) -> Iterator[Example]:
    """What is only thin ("warn") teaches nothing."""
    for file in files:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
            one = json.loads(line)
            if one["label"] == "warn":
                continue
            reading = Reading(one["section"], one["text"], one["ticket_subject"])
            author = one.get("author") or f"{file.name} {number // _ONE_HAND}"
            yield Example(author, phrases(reading), kind_signs(reading), one["label"] == "bad")


def learned(read: list[Example], to_learn: list[Example]) -> tuple[dict[str, float], dict[str, float]]:
    """The odds of phrases in all of them, and the weights of signs.

    An example's own author is not asked for the odds of its phrases, as nobody was who will be judged by them.
    """
    heard = _heard([*read, *to_learn])
    by_author = defaultdict(list)
    for one in to_learn:
        by_author[one.author].append(one)
    signs = []
    for of_author in by_author.values():
        of_others = _odds(heard, _heard(of_author), {phrase for one in of_author for phrase in _said(one)})
        signs += [(heard_signs(one.said, of_others) | one.kinds, one.is_bad) for one in of_author]
    random.Random(1).shuffle(signs)  # noqa: S311 (the same order each time, no secret)
    return _odds(heard, {}, heard), _weights(signs)


def _said(example: Example) -> Iterator[str]:
    return (phrase for of_family in example.said.values() for phrase in of_family)


def _heard(examples: Iterable[Example]) -> dict[str, list[int]]:
    """How many good and how many bad examples have each phrase."""
    heard: dict[str, list[int]] = {}
    for one in examples:
        for phrase in _said(one):
            heard.setdefault(phrase, [0, 0])[one.is_bad] += 1
    return heard


def _odds(
    heard: dict[str, list[int]], without: dict[str, list[int]], asked: Iterable[str]
) -> dict[str, float]:
    odds = {}
    for phrase in asked:
        good, bad = (all_ - own for all_, own in zip(heard[phrase], without.get(phrase, (0, 0)), strict=True))
        if good + bad:
            odds[phrase] = math.log((bad + _DOUBT) / (good + _DOUBT))
    return odds


def _weights(examples: list[tuple[set[str], bool]]) -> dict[str, float]:
    """Logistic regression, a step an example; each weight slows down the more it has moved."""
    seen = Counter(sign for signs, _ in examples for sign in signs)
    known = [([one for one in signs if seen[one] >= _SEEN_AT_LEAST], bad) for signs, bad in examples]
    weights: dict[str, float] = defaultdict(float, {OFFSET: 0.0})
    moved: dict[str, float] = defaultdict(lambda: 0.01)
    seen[OFFSET] = len(examples)
    for _ in range(_ROUNDS):
        for signs, bad in known:
            said = weights[OFFSET] + sum(weights[sign] for sign in signs)
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, said)))) - bad
            for sign in (OFFSET, *signs):
                slope = error + _RESTRAINT * weights[sign] / seen[sign]
                moved[sign] += slope * slope
                weights[sign] -= _PACE * slope / math.sqrt(moved[sign])
    return weights


def _write(weights: dict[str, float], to: Path):
    by_weight = defaultdict(list)
    for sign, weight in weights.items():
        step = round(weight * _STEPS)
        if step or sign == OFFSET:
            by_weight[step].append(sign.replace(" ", "␣"))
    lines = [
        "# Signs by how much they sound like nothing told (above zero) or something; made by learn_writing."
    ]
    lines += [f"{step / _STEPS:g} {' '.join(sorted(by_weight[step]))}" for step in sorted(by_weight)]
    to.write_text("\n".join(lines) + "\n", encoding="utf-8")
