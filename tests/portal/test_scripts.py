"""What the commands say where they cannot go on: one clear line, and nothing started."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def checkout(tmp_path):
    """The commands alone, without an environment, in a path with a space."""
    folder = tmp_path / "a checkout"
    for part in ("script", "portal"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "requirements.txt", folder)
    return folder


def run(checkout, *command, **variables):
    return subprocess.run(
        command, cwd=checkout, env=os.environ | variables, capture_output=True, text=True, timeout=60
    )


def python_that(checkout, complaint):
    """A Python that passes for one, and fails when it is to make an environment."""
    path = checkout / "python"
    path.write_text(
        f'#!/bin/sh\n[ "$1" = -m ] && {{ echo {complaint}; exit 1; }}\nexec "{sys.executable}" "$@"\n'
    )
    path.chmod(0o755)
    return "./python"


def test_a_taken_port_is_told_before_anything_is_made(checkout):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        result = run(checkout, "script/server", PORT=port)

    assert result.returncode == 1
    assert result.stderr == (
        f"Port {port} cannot be used (Address already in use). Choose another one: PORT=8001 script/server\n"
    )
    assert not (checkout / ".venv").exists()


@pytest.mark.parametrize("port", ["soon", "0", "70000"])
def test_a_port_that_is_none_is_told(checkout, port):
    result = run(checkout, "script/server", PORT=port)

    assert (result.returncode, result.stderr) == (
        1,
        f"PORT must be a number from 1 to 65535; it is {port!r}.\n",
    )


def test_a_machine_without_python_is_told_what_it_needs(checkout):
    result = run(checkout, "script/setup", PYTHON="no-such-python")

    assert (result.returncode, result.stderr) == (
        1,
        "Handover needs Python 3.11 or newer: install it, or name it with PYTHON=/path/to/python3.\n",
    )


def test_a_python_without_environments_is_told_and_leaves_no_half_of_one(checkout):
    result = run(checkout, "script/setup", PYTHON=python_that(checkout, "ensurepip is not available"))

    assert result.returncode == 1
    assert result.stderr.splitlines()[-1] == (
        "This Python cannot make a virtual environment (on Debian: apt-get install python3-venv). "
        "See var/setup.log."
    )
    assert not (checkout / ".venv").exists()
    assert "ensurepip is not available" in (checkout / "var" / "setup.log").read_text()
