"""How long the gate and the writing check take on a full ticket: `python -m portal.embedded python bench/gate.py`.

Prints medians in milliseconds and the gate's queries; the database must hold the demo.
"""

import os
import statistics
import sys
import time
from pathlib import Path

import django

RUNS = 30


def prepare():
    sys.path.insert(0, str(Path(__file__).parent.parent))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")
    os.environ.setdefault("HANDOVER_ENV", "development")
    django.setup()


def median(call):
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        call()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def submitted():
    """An escalation with everything a gate looks at."""
    from escalations.models import Escalation

    rows = Escalation.objects.exclude(revision=None).select_related("standard", "revision", "promise")
    found = rows.select_related("ticket__category__parent", "ticket__contact", "ticket__company").first()
    if found is None:
        sys.exit("There is no submitted escalation; load the demo first: manage.py demo")
    return found


def measured():
    """(name, milliseconds, queries or None, budget, whether over) of the gate and of the writing check."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext
    from django.utils import timezone

    from escalations.domain import standard, writing

    escalation, at = submitted(), timezone.now()
    ticket = escalation.ticket
    texts = {key: answer["text"] for key, answer in escalation.revision.answers.items()}

    def gate():
        return standard.evaluate(ticket, escalation, escalation.standard, at)

    def check():
        for key, text in texts.items():
            writing.check(key, text, subject=ticket.subject, others=texts)

    with CaptureQueriesContext(connection) as queries:
        gate()
    gates, checks, count = median(gate), median(check), len(queries)
    yield "gate", gates, count, "50 ms, 12 q", gates > 50 or count > 12
    yield "writing check, 7 texts", checks, None, "5 ms", checks > 5


def main():
    prepare()
    for name, milliseconds, queries, budget, is_over in measured():
        asked = f"{queries:2} queries" if queries else ""
        print(f"{name:26} {milliseconds:8.2f} ms  {asked:10}  (budget {budget}){' OVER' if is_over else ''}")


if __name__ == "__main__":
    main()
