"""Measures every operation against its floor, in turn: python -m bench run --tickets 100000."""

import json
import shutil
import statistics
import sys

from . import place, report

AT_ONCE = (1, 8)


def run(tickets, *, rounds, only="", strict=False):
    """Print a row for each operation, 1 and 8 at once; 0 unless a request failed, or `strict` and over budget."""
    if not shutil.which("wrk"):
        sys.exit("wrk is not installed (on Debian: apt-get install wrk).")
    place.enter_filled(tickets)
    from . import firm, floor, recording
    from .operations import operations
    from .serving import serving

    facts = json.loads((place.VAR / f"{tickets}.json").read_text())
    wanted = [one for one in operations(facts, firm.ids(tickets)) if only in one.name]
    recorded = [recording.record(one, firm.person(one.who)) for one in wanted]
    floor.keep(recorded)
    told = report.Report(tickets)
    with (
        serving("portal.wsgi", API_REQUESTS_PER_MINUTE="1000000000") as ours,
        serving("bench.floor", DJANGO_SETTINGS_MODULE="bench.floor_settings") as least,
    ):
        for server, path in ((ours, "/"), (least, "/0/")):  # each worker once, whatever that takes
            server.load(path, firm.headers("technician"), connections=8, seconds=5)
        told.head()
        for number, one in enumerate(wanted):
            for at_once in AT_ONCE:
                measured = _in_turn(ours, least, one, f"/{number}/", at_once, rounds)
                told.row(one.name, at_once, measured, recorded[number]["queries"], one.budget)
            told.memory(ours, least)
    if not only:
        told.within(_within())
    told.foot()
    return 1 if told.failed or (strict and told.over) else 0


def _in_turn(ours, floor, operation, floor_path, at_once, rounds):
    """Ours and the floor one after the other, a second each, several times: medians, and the median ratio."""
    from . import firm

    headers = firm.headers(operation.who)
    asked = {"expects": operation.status, "form": operation.body}
    both = ((ours, operation.path, operation.holds), (floor, floor_path, ""))
    mine, least = [], []
    if at_once == 1:
        for server, path, holds in both:
            server.load(path, headers, connections=8, seconds=1, holds=holds, **asked)
    for _ in range(rounds):
        for (server, path, holds), measured in zip(both, (mine, least), strict=True):
            measured.append(_answered(server, path, headers, at_once, holds, asked))
    return {
        "rate": statistics.median(one["requests"] / one["seconds"] for one in mine),
        **{name: statistics.median(one[name] for one in mine) for name in ("p50", "p95", "p99")},
        "floor": statistics.median(one["p50"] for one in least),
        "ratio": statistics.median(a["p50"] / b["p50"] for a, b in zip(mine, least, strict=True)),
        "errors": sum(one["errors"] for one in (*mine, *least)),
    }


def _answered(server, path, headers, at_once, holds, asked):
    """A second's load; longer where nothing was answered in it."""
    for seconds in (1, 5, 30):
        told = server.load(path, headers, connections=at_once, seconds=seconds, holds=holds, **asked)
        if told["requests"]:
            return told
    sys.exit(f"{server.url}{path} answers nothing within 30 s.")


def _within():
    """What is no request: the gate, and the writing check of one escalation."""
    from . import gate

    return gate.measured()
