"""Measures every operation against its floor, in turn: python -m bench run --tickets 100000."""

import json
import shutil
import statistics
import sys
from urllib.parse import parse_qs, urlsplit

from . import place

ROUNDS, DEEP = 3, 200
COLUMNS = ("at once", "req/s", "p50 ms", "p95 ms", "p99 ms", "queries", "floor ms", "ratio")
HEAD = f"{'operation':26}" + "".join(f" {name:>8}" for name in COLUMNS)


def run(tickets, *, seconds, only=""):
    """Print a row for each operation, 1 and 8 at once; 0 unless a request failed."""
    if not shutil.which("wrk"):
        sys.exit("wrk is not installed (on Debian: apt-get install wrk).")
    if not place.exists(tickets):
        sys.exit(f"There is no database of {tickets:,} tickets yet: python -m bench fill --tickets {tickets}")
    place.enter(tickets)
    from . import recording
    from .operations import operations
    from .serving import serving

    facts = json.loads((place.VAR / f"{tickets}.json").read_text())
    wanted = [one for one in operations(facts, _firm(_person("technician"))) if only in one.name]
    cookies = {who: session_of(who) for who in {one.who for one in wanted}}
    people = {who: _person(who) for who in cookies}
    (place.VAR / "floor.json").write_text(
        json.dumps([recording.record(one, people[one.who]) for one in wanted])
    )
    recorded = json.loads((place.VAR / "floor.json").read_text())
    failed = 0
    with (
        serving("portal.wsgi", API_REQUESTS_PER_MINUTE="1000000000") as ours,
        serving("bench.floor", DJANGO_SETTINGS_MODULE="bench.floor_settings") as floor,
    ):
        print(HEAD)
        for number, one in enumerate(wanted):
            cookie = cookies[one.who]
            recording.check(one, *ours.get(one.path, cookie))
            for at_once in (1, 8):
                row = _in_turn(ours, floor, one.path, f"/{number}/", cookie, at_once, seconds)
                failed += row["errors"]
                print(_line(one.name, at_once, row, recorded[number]["queries"]))
        print(f"memory of a worker: {ours.megabytes():.0f} MB, of the floor's {floor.megabytes():.0f} MB")
    return 1 if failed else 0


def _in_turn(ours, floor, path, floor_path, cookie, at_once, seconds):
    """Ours and the floor one after the other, several times: medians, and the median ratio."""
    mine, least = [], []
    load = {"connections": at_once, "seconds": seconds}
    for server, where in ((ours, path), (floor, floor_path)):
        server.load(where, cookie, connections=at_once, seconds=1)
    for _ in range(ROUNDS):
        mine.append(ours.load(path, cookie, **load))
        least.append(floor.load(floor_path, cookie, **load))
    return {
        "rate": statistics.median(one["requests"] / one["seconds"] for one in mine),
        **{name: statistics.median(one[name] for one in mine) for name in ("p50", "p95", "p99")},
        "floor": statistics.median(one["p50"] for one in least),
        "ratio": statistics.median(a["p50"] / b["p50"] for a, b in zip(mine, least, strict=True)),
        "errors": sum(one["errors"] for one in (*mine, *least)),
    }


def _line(name, at_once, row, queries):
    times = "".join(f" {row[one]:8.1f}" for one in ("rate", "p50", "p95", "p99"))
    return f"{name:26} {at_once:8}{times} {queries:8} {row['floor']:8.1f} {row['ratio']:8.2f}"


def _person(username):
    from escalations.models import User

    return User.objects.get(username=username)


def session_of(username):
    """A session of theirs, as the browser would send it."""
    from django.conf import settings

    from .recording import client_of

    client = client_of(_person(username))
    return f"{settings.SESSION_COOKIE_NAME}={client.cookies[settings.SESSION_COOKIE_NAME].value}"


def _firm(person):
    """Ids to filter by, a draft, and the cursor of page 200."""
    from escalations.models import DRAFT, Category, Company, Contact, Escalation, Priority, Team

    return {
        "deep": _cursor_of_page(DEEP, person),
        "draft": Escalation.objects.filter(status=DRAFT).values_list("ticket_id", flat=True).first(),
        "filters": {
            "status": "open",
            "priority": Priority.objects.first().pk,
            "category": Category.objects.exclude(parent=None).first().pk,
            "team": Team.objects.order_by("pk").first().pk,
            "assignee": person.pk,
            "contact": Contact.objects.first().pk,
            "company": Company.objects.first().pk,
            "tag": "vip",
            "has_escalation": "true",
            "created_after": "2026-06-01T00:00:00Z",
        },
    }


def _cursor_of_page(number, person):
    """By the list's own links; the last page there is, if there are fewer."""
    from .recording import client_of

    client, address = client_of(person), "/api/v1/tickets/?limit=50"
    for _ in range(number - 1):
        following = client.get(address).json()["next"]
        if following is None:
            break
        address = following
    return parse_qs(urlsplit(address).query).get("cursor", [""])[0]
