"""Ends the processes of a run that is over, also of one that was killed before it could do so itself."""

import os
import secrets
import time
from pathlib import Path

import psutil

MARK = "HANDOVER_RUN"
CHECKOUT = Path(__file__).resolve().parent.parent


def mark():
    """Return the mark that a run gives to everything it starts."""
    return f"{os.getpid()} {secrets.token_hex(8)} {CHECKOUT}"


def marked():
    """Yield each living process with the mark it carries; those of other people are not looked at."""
    for process in psutil.process_iter():
        try:
            found = process.environ().get(MARK)
        except (psutil.Error, OSError):
            continue
        if found:
            yield process, found


def is_over(found):
    """Whether the run that gave this mark is one of this checkout and has ended."""
    pid, _token, checkout = found.split(" ", 2)
    if checkout != str(CHECKOUT):
        return False
    try:
        return "portal.embedded" not in psutil.Process(int(pid)).cmdline()
    except psutil.Error:
        return True


def end(processes, *, patience=8):
    """Ask the processes to end, and kill those that do not."""
    for process in processes:
        try_to(process.terminate)
    _gone, alive = psutil.wait_procs(processes, timeout=patience)
    for process in alive:
        try_to(process.kill)
    psutil.wait_procs(alive, timeout=patience)


def try_to(act):
    try:
        act()
    except psutil.NoSuchProcess:
        return


def end_run(found):
    """End everything that carries one mark, in rounds: what is ending may still start something."""
    for _round in range(3):
        alive = [process for process, other in marked() if other == found]
        if not alive:
            return
        end(alive)
        time.sleep(0.1)


def end_killed_runs():
    """End what runs of this checkout left behind that were killed."""
    for found in {found for _process, found in marked() if is_over(found)}:
        end_run(found)


if __name__ == "__main__":
    end_killed_runs()
