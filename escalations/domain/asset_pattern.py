"""Whether the pattern that recognises assets may be used, and what it recognises in a text; never for ever."""

import json
import re
import subprocess
import sys

from .assets import LONGEST, LOOKED_AT, MOST

LONGEST_PATTERN = 200
REPEATED_REPEAT = re.compile(r"\([^()]*[+*}][^()]*\)[+*{]")
SECONDS, PATIENCE = 1, 20  # of its own work; of waiting on a busy machine
PROBE = 2_000  # characters: quick for what grows with the text, endless for what doubles with each character
FOR_EVER = (
    "It takes too long on an ordinary text, so it could stop the portal. Repeat less, or name what follows."
)

# A match cannot be stopped from outside, so it runs in a process that the system ends.
TRIAL = """
import json, re, resource, sys
resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[1]), int(sys.argv[1])))
pattern, texts = json.load(sys.stdin)
found = re.compile(pattern)
print(json.dumps([[match.group() for match in found.finditer(text)] for text in texts]))
"""


def fault(pattern):
    """What is wrong with it, in a sentence; "" if it may be used."""
    if not pattern.strip():
        return r"Write a pattern, such as \b[A-Z]{2,4}-\d{2,6}\b for LT-0142."
    if len(pattern) > LONGEST_PATTERN:
        return f"At most {LONGEST_PATTERN} characters; this has {len(pattern)}."
    try:
        compiled = re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        return f"This is not a regular expression: {error}."
    if REPEATED_REPEAT.search(pattern):
        return "A repeated group must not repeat inside, as in (a+)+: it could take for ever."
    if compiled.search(""):
        return "This also matches an empty text. Make it name at least one character."
    return FOR_EVER if _matches(pattern, list(_probes(pattern))) is None else ""


def recognised_in(text, pattern):
    """(what it recognises, each once and in order; what is wrong with it): as on a ticket, with the same limits."""
    wrong = fault(pattern)
    found = None if wrong else _matches(pattern, [text[:LOOKED_AT]])
    if found is None:
        return [], wrong or FOR_EVER
    return list(dict.fromkeys(one for one in found[0] if one and len(one) <= LONGEST))[:MOST], ""


def _probes(pattern):
    """Texts that a greedy pattern goes through again and again: its own letters and the usual ones, repeated."""
    letters = dict.fromkeys([*(one for one in pattern if one.isalnum()), "A", "a", "1", "-", " "])
    for one in letters:
        yield one * PROBE
        yield f"{one * PROBE}\n!"
    for words in ["A1-", pattern, *re.findall(r"[A-Za-z0-9]{2,}", pattern)]:
        yield (words * PROBE)[:PROBE]


def _matches(pattern, texts):
    """A list of matches for each text; None if the time was up."""
    try:
        trial = subprocess.run(
            [sys.executable, "-I", "-S", "-c", TRIAL, str(SECONDS)],
            input=json.dumps([pattern, texts]),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None
    return json.loads(trial.stdout) if trial.returncode == 0 else None
