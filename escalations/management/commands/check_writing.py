"""Judges sections from a script: JSON Lines in, one verdict a line out; needs no database."""

import json
import sys

from django.core.management.base import BaseCommand

from escalations.domain import writing


class BadLine(Exception):
    """A line that cannot be judged; its text says what to change."""


class Command(BaseCommand):
    help = (
        'Reads {"id", "section", "text", "ticket_subject"} per line on standard input and writes '
        '{"id", "verdict": "pass|warn|block", "codes": […]} per line. A bad line is named on standard error.'
    )
    requires_system_checks: list[str] = []

    def handle(self, *args, **options):
        bad = 0
        for number, line in enumerate(sys.stdin.buffer, start=1):
            if not line.strip():
                continue
            try:
                self.stdout.write(json.dumps(_judged(_section(line)), ensure_ascii=False))
                self.stdout.flush()
            except BadLine as error:
                bad += 1
                self.stderr.write(f"Line {number}: {error}")
        if bad:
            sys.exit(1)


def _section(line: bytes) -> dict:
    try:
        section = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadLine("it is not UTF-8. Save the file as UTF-8.") from error
    except (json.JSONDecodeError, RecursionError) as error:
        raise BadLine(f"it is not JSON ({error}). Write one object per line.") from error
    if not isinstance(section, dict):
        raise BadLine("it is not an object. Write {…} with id, section, text and ticket_subject.")
    if "id" not in section:
        raise BadLine('"id" is missing.')
    if section.get("section") not in writing.SECTIONS:
        raise BadLine(f'"section" must be one of {", ".join(writing.SECTIONS)}.')
    if not isinstance(section.get("text"), str):
        raise BadLine('"text" must be a string.')
    if not isinstance(section.get("ticket_subject") or "", str):
        raise BadLine('"ticket_subject" must be a string.')
    return section


def _judged(section: dict) -> dict:
    findings = writing.check(section["section"], section["text"], subject=section.get("ticket_subject") or "")
    codes = list(dict.fromkeys(finding.code for finding in findings))
    return {"id": section["id"], "verdict": writing.verdict(findings), "codes": codes}
