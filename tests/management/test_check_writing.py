"""`manage.py check_writing`: JSON Lines in, a verdict a line out, without a database."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def check_writing(*lines):
    """What the command answers to raw lines, in a process of its own with no database to reach."""
    environment = {**os.environ, "DATABASE_URL": "postgres://nobody@127.0.0.1:1/none"}
    done = subprocess.run(
        [sys.executable, "manage.py", "check_writing"],
        input=b"\n".join(lines) + b"\n",
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=False,
    )
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    return answers, done.stderr.decode(), done.returncode


def line(**fields):
    return json.dumps(fields, ensure_ascii=False).encode()


def test_each_line_is_judged_in_order():
    answers, errors, status = check_writing(
        line(id=1, section="issue_summary", text="not working, please check", ticket_subject="VPN"),
        line(id="b", section="escalation_reason", text="need L2", ticket_subject=None),
        b"",
        line(id=3, section="whats_happening", text="メール 0x800CCC0E", ticket_subject="メール"),
    )

    assert answers == [
        {"id": 1, "verdict": "block", "codes": ["filler"]},
        {"id": "b", "verdict": "warn", "codes": ["no_ask"]},
        {"id": 3, "verdict": "pass", "codes": []},
    ]
    assert (errors, status) == ("", 0)


def test_bad_line_is_named_and_the_rest_goes_on():
    answers, errors, status = check_writing(
        b"nonsense",
        b"\xff\xfe",
        b"[1]",
        line(section="issue_summary", text="x"),
        line(id=5, section="summary", text="x"),
        line(id=6, section="issue_summary", text=None),
        line(id=7, section="issue_summary", text="x", ticket_subject=[1]),
        line(id=8, section="issue_summary", text="VPN drops every 20 min", ticket_subject="VPN"),
    )

    assert answers == [{"id": 8, "verdict": "pass", "codes": []}]
    assert [one.split(":")[0] for one in errors.splitlines()] == [f"Line {number}" for number in range(1, 8)]
    assert status == 1
