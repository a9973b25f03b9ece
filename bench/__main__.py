"""python -m bench fill | run | poll --tickets N: see the README, How fast."""

import argparse
import sys


def main():
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    filling = verbs.add_parser("fill", help="make a database of so many tickets")
    filling.add_argument("--tickets", type=int, default=100_000)
    filling.add_argument("--seed", type=int, default=1)
    running = verbs.add_parser("run", help="measure every operation against its floor")
    running.add_argument("--tickets", type=int, default=100_000)
    running.add_argument("--seconds", type=int, default=2, help="how long each of three loads lasts")
    running.add_argument("--only", default="", help="operations whose name holds this")
    stepping = verbs.add_parser("helpdesk", help="bring in a helpdesk with so many tickets")
    stepping.add_argument("--tickets", type=int, default=30_000)
    polling = verbs.add_parser("poll", help="measure how many open pages are kept up to date")
    polling.add_argument("--tickets", type=int, default=100_000)
    polling.add_argument("--pages", type=int, default=200)
    polling.add_argument("--seconds", type=int, default=5)
    told = parser.parse_args()
    if told.verb == "fill":
        from .fill import fill

        fill(told.tickets, seed=told.seed)
    elif told.verb == "helpdesk":
        from .gate import prepare
        from .helpdesk import run as step

        prepare()
        sys.exit(step(told.tickets))
    elif told.verb == "poll":
        from .polling import poll

        sys.exit(poll(told.tickets, pages=told.pages, seconds=told.seconds))
    else:
        from .run import run

        sys.exit(run(told.tickets, seconds=told.seconds, only=told.only))


if __name__ == "__main__":
    main()
