"""The audit says what it found, and that it found nobody to ask."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KNOWN = {"id": "PYSEC-1", "fix_versions": ["2.0"]}


def audited(folder, told):
    """(status, words) where the auditor tells this: a Python stands in for it, and for itself."""
    shutil.copytree(ROOT / "script", folder / "script")
    (folder / "told").write_text(told)
    python = folder / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\n[ "$1" = -m ] && exec cat "{folder}/told"\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    done = subprocess.run([folder / "script" / "audit"], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


@pytest.mark.parametrize(
    ("packages", "status", "words"),
    [
        ([], 0, "skipped, the index of vulnerabilities cannot be reached from here"),
        ([{"name": "a", "skip_reason": "not found"}], 0, "skipped, the index of vulnerabilities cannot be"),
        ([{"name": "a", "version": "1", "vulns": []}], 0, "script/audit: 1 of 1 packages asked about"),
        ([{"name": "a", "version": "1", "vulns": [KNOWN]}], 1, "a 1: PYSEC-1, repaired in 2.0"),
    ],
)
def test_it_tells_what_it_found(tmp_path, packages, status, words):
    found = audited(tmp_path, json.dumps({"dependencies": packages}))

    assert (found[0], words in found[1]) == (status, True)


def test_an_auditor_that_says_nothing_is_no_good_news(tmp_path):
    assert audited(tmp_path, "") == (
        0,
        "script/audit: skipped, the index of vulnerabilities cannot be reached from here\n",
    )
