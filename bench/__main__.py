"""python -m bench fill | run | growth | poll | faults | all: see the README, How fast and How safe."""

import argparse
import sys
import time


def main():
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    filling = verbs.add_parser("fill", help="make a database of so many tickets")
    filling.add_argument("--tickets", type=int, default=100_000)
    filling.add_argument("--seed", type=int, default=1)
    running = verbs.add_parser("run", help="measure every operation against its floor")
    running.add_argument("--tickets", type=int, default=100_000)
    running.add_argument("--rounds", type=int, default=3, help="seconds each, in turn with the floor")
    running.add_argument("--only", default="", help="operations whose name holds this")
    running.add_argument("--strict", action="store_true", help="fail on what is over its budget")
    working = verbs.add_parser("processor", help="compare the processor's work with the floor's")
    working.add_argument("--tickets", type=int, default=100_000)
    working.add_argument("--only", default="", help="operations whose name holds this")
    working.add_argument(
        "--most", type=float, help="fail if one makes more than so many times its floor's calls"
    )
    telling = verbs.add_parser("all", help="fill what is missing, then run, growth and poll at both sizes")
    telling.add_argument("--rounds", type=int, default=3)
    growing = verbs.add_parser("growth", help="compare two sizes that were measured")
    growing.add_argument("--tickets", type=int, nargs=2, default=[100_000, 1_000_000])
    stepping = verbs.add_parser("helpdesk", help="bring in a helpdesk with so many tickets")
    stepping.add_argument("--tickets", type=int, default=30_000)
    polling = verbs.add_parser("poll", help="measure how many open pages are kept up to date")
    polling.add_argument("--tickets", type=int, default=100_000)
    polling.add_argument("--pages", type=int, default=200)
    polling.add_argument("--seconds", type=int, default=5)
    mutating = verbs.add_parser("mutate", help="change the domain one thing at a time, and ask its tests")
    mutating.add_argument("modules", nargs="*", help="of escalations/domain; left out: the heart of it")
    mutating.add_argument("--share", type=float, default=1.0, help="which part of the mutants is tried")
    mutating.add_argument("--seed", type=int, default=1)
    failing = verbs.add_parser(
        "faults", help="kill each part of a portal while it is used, and see what is lost"
    )
    failing.add_argument("--kills", type=int, default=10, help="of each part")
    failing.add_argument("--broker-away", type=int, default=600, help="seconds")
    failing.add_argument("--database-away", type=int, default=60, help="seconds")
    failing.add_argument("--clients", type=int, default=3)
    failing.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    told = parser.parse_args()
    if told.verb == "fill":
        from .fill import fill

        fill(told.tickets, seed=told.seed)
    elif told.verb == "helpdesk":
        from .gate import prepare
        from .helpdesk import run as step

        prepare()
        sys.exit(step(told.tickets))
    elif told.verb == "faults":
        from .faults.run import run as fail

        sys.exit(
            fail(
                kills=told.kills,
                broker_away=told.broker_away,
                database_away=told.database_away,
                clients=told.clients,
                seed=told.seed,
            )
        )
    elif told.verb == "all":
        from .everything import everything

        sys.exit(everything(told.rounds))
    elif told.verb == "growth":
        from .report import growth

        sys.exit(growth(*told.tickets))
    elif told.verb == "processor":
        from .processor import measure

        sys.exit(measure(told.tickets, only=told.only, most=told.most))
    elif told.verb == "poll":
        from .polling import poll

        sys.exit(poll(told.tickets, pages=told.pages, seconds=told.seconds))
    elif told.verb == "mutate":
        from .mutating import mutate

        sys.exit(mutate(told.modules, share=told.share, seed=told.seed))
    else:
        from .run import run

        sys.exit(run(told.tickets, rounds=told.rounds, only=told.only, strict=told.strict))


if __name__ == "__main__":
    main()
