"""All figures of RESULTS.md by one command: script/bench all."""

import subprocess
import sys

from . import place

SMALL, LARGE = 100_000, 1_000_000


def everything(rounds):
    """Fill what is not there yet, measure both sizes, compare them, count open pages; 0 if nothing failed."""
    sizes = (SMALL, LARGE)
    steps = [["fill", "--tickets", str(size)] for size in sizes if not place.exists(size)]
    steps += [["run", "--tickets", str(size), "--rounds", str(rounds)] for size in sizes]
    steps += [["growth"], *(["poll", "--tickets", str(size)] for size in sizes)]
    failed = 0
    for step in steps:
        print(f"\n## python -m bench {' '.join(step)}\n", flush=True)
        failed += subprocess.run(
            [sys.executable, "-m", "bench", *step], cwd=place.ROOT, check=False
        ).returncode
    return min(failed, 1)
