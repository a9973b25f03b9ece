"""Learns from labelled sections which letters sound like nothing told; for developers, beside new examples."""

import json
import math
import random
from collections import Counter, defaultdict
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from escalations.domain.writing.reading import Reading
from escalations.domain.writing.sounding import OFFSET, WEIGHTS, letter_groups, weight_of

_ROUNDS = 25
_PACE = 0.25
_RESTRAINT = 4.0
"""The larger, the less a single example may move a weight away from zero."""
_SEEN_AT_LEAST = 3
_STEPS = 16
"""Weights are kept in sixteenths: fewer figures tell as much."""

Examples = list[tuple[set[str], bool]]


class Command(BaseCommand):
    help = (
        "Reads JSON Lines with section, text, ticket_subject and label (bad, good or warn), and writes the weights "
        "of letter groups that the writing check uses; first says how it judges examples it has not seen."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", type=Path, help="tests/domain/writing_*.jsonl")
        parser.add_argument("--to", type=Path, default=WEIGHTS, help="where the weights are written")

    def handle(self, *args, files, to, **options):
        examples = [
            _example(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()
        ]
        if len({is_bad for _, is_bad in examples}) < 2:
            raise CommandError("Give bad and good sections; from one kind alone nothing can be learned.")
        random.Random(1).shuffle(examples)  # noqa: S311 (the same order each time, no secret)
        self._tell_how_it_judges(examples)
        _write(learned(examples), to)

    def _tell_how_it_judges(self, examples: Examples):
        """Each tenth example is judged by what the others taught."""
        weights = learned([one for number, one in enumerate(examples) if number % 10])
        judged = Counter((bad, weight_of(groups, weights) > 0) for groups, bad in examples[::10])
        self.stdout.write(
            f"Of {judged[True, True] + judged[True, False]} unseen bad sections {judged[True, True]} sound bad, "
            f"of {judged[False, True] + judged[False, False]} good ones {judged[False, True]}."
        )


def _example(line: str) -> tuple[set[str], bool]:
    one = json.loads(line)
    reading = Reading(one["section"], one["text"], one["ticket_subject"])
    return letter_groups(reading), one["label"] == "bad"


def learned(examples: Examples) -> dict[str, float]:
    """Logistic regression, a step an example; each weight slows down the more it has moved."""
    seen = Counter(group for groups, _ in examples for group in groups)
    known = [([g for g in groups if seen[g] >= _SEEN_AT_LEAST], bad) for groups, bad in examples]
    weights: dict[str, float] = defaultdict(float, {OFFSET: 0.0})
    moved: dict[str, float] = defaultdict(lambda: 0.01)
    seen[OFFSET] = len(examples)
    for _ in range(_ROUNDS):
        for groups, bad in known:
            said = weights[OFFSET] + sum(weights[group] for group in groups)
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, said)))) - bad
            for group in (OFFSET, *groups):
                slope = error + _RESTRAINT * weights[group] / seen[group]
                moved[group] += slope * slope
                weights[group] -= _PACE * slope / math.sqrt(moved[group])
    return weights


def _write(weights: dict[str, float], to: Path):
    by_weight = defaultdict(list)
    for group, weight in weights.items():
        if step := round(weight * _STEPS) or group == OFFSET:
            by_weight[step].append(group.replace(" ", "␣"))
    lines = [
        "# Letter groups by how much they sound like nothing told (above zero) or something; made by learn_writing."
    ]
    lines += [f"{step / _STEPS:g} {' '.join(sorted(by_weight[step]))}" for step in sorted(by_weight)]
    to.write_text("\n".join(lines) + "\n", encoding="utf-8")
