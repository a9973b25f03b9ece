"""Several people at the same moment: each in a thread with a connection of its own."""

from threading import Barrier, Thread

from django.db import connection


def together(*acts):
    """Run all `acts` at once; the results in their order, an exception in place of what raised it."""
    results, start = [None] * len(acts), Barrier(len(acts))

    def run(position, act):
        start.wait()
        try:
            results[position] = act()
        except Exception as error:
            results[position] = error
        finally:
            connection.close()

    threads = [Thread(target=run, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results
