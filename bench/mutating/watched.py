"""Tries changes inside functions in a process that ran the tests once, and knows which of them come where.

A fork of it gives the functions their changed code and runs only the tests that enter them, until one fails: first
those that come by the changed line, of these who come where few do, and of a test with many parameters first one. What
was so when the module was loaded cannot be changed this way: it is said to be `anew`.
"""

import functools
import gc
import signal
import sys
import time
from collections import Counter
from types import CodeType, FunctionType, SimpleNamespace

import coverage
import pytest

from .anew import LONGEST, allowed, ended, verdict

MOST = 40  # tests that a change is shown to


class Watched:
    """A plugin for pytest: `say` is given [number of the change, verdict], and at last the seconds of each file.

    Before, and as often as it changes: what is to be told of it if it ends here.
    """

    def __init__(self, wanted, path, say):
        self.wanted, self.path, self.say = wanted, path, say
        self.failed = False
        self.seconds = {}
        self.coverage = coverage.Coverage(
            data_file=None, include=sorted({str(path(one.module)) for one in wanted}), config_file=False
        )
        self.coverage.start()  # what is run with no test is run as the modules are loaded

    def pytest_runtest_logreport(self, report):
        self.failed = self.failed or report.failed

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session):
        if session.testsfailed:
            self.say("The tests cannot be loaded before anything is changed")
            raise session.Interrupted("the tests cannot be collected")
        # What a whole session shares stays for the next test, whichever that is.
        self.between = SimpleNamespace(listchain=lambda: [session])
        forgetting = _forgetting({str(self.path(change.module)) for change in self.wanted})
        for item in session.items:
            self.say(f"{item.nodeid} broke off before anything was changed")
            for forget in forgetting:
                forget()
            began = time.monotonic()
            self.coverage.switch_context(item.nodeid)
            self._run(item)
            self.seconds[item.nodeid] = time.monotonic() - began
            if self.failed:
                self.say(f"{item.nodeid} fails before anything is changed")
                raise session.Failed("a test fails before anything is changed")
        self.coverage.stop()
        self.say("What tries the changes broke off")
        self._try_all({item.nodeid: item for item in session.items})
        return True

    def _run(self, item):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=self.between)

    def _try_all(self, items):
        from django.db import connections

        data = self.coverage.get_data()
        paths = {change.module: str(self.path(change.module)) for change in self.wanted}
        lines = {module: data.contexts_by_lineno(path) for module, path in paths.items()}
        found, self.forgetting = _found(set(paths.values())), _forgetting()
        connections.close_all()
        for number, change in enumerate(self.wanted):
            path = paths[change.module]
            come = self._come(change, lines[change.module])
            code = _code(compile(change.source, path, "exec"))
            said = "anew"
            if come is not None and _fits(found.get(path, []), code):
                said = self._verdict([items[name] for name in come], found.get(path, []), code)
            self.say([number, said])
        took = Counter()
        for name, seconds in self.seconds.items():
            took[name.partition("::")[0]] += seconds
        self.say(took)

    def _come(self, change, lines):
        """The names of the tests that come by, the likeliest to notice first; None if loading the module does."""
        body = change.inside[1] if change.inside else ()
        if not change.inside or any("" in lines.get(line, ()) for line in body):
            return None
        return self._in_order(lines, change.lines, body)[:MOST]

    def _in_order(self, lines, changed, body):
        stated = {max((one for one in lines if one <= line), default=line) for line in changed}
        near = {name for line in stated for name in lines.get(line, ())}
        rarest = {}  # of the lines of the body that a test comes by: how many tests do
        for names in sorted((lines.get(line, ()) for line in body), key=len):
            for name in names:
                rarest.setdefault(name, len(names))
        alike, turn = Counter(), {}
        for name in sorted(rarest, key=self.seconds.get):
            test = name.partition("[")[0]
            turn[name] = alike[test]
            alike[test] += 1
        return sorted(
            rarest, key=lambda name: (name not in near, rarest[name], turn[name], self.seconds[name])
        )

    def _verdict(self, come, functions, code):
        patience = allowed(sum(self.seconds[item.nodeid] for item in come))
        told = ended(lambda: self._changed(come, functions, code), patience)
        if told is None and ended(lambda: self._changed(come, functions, {}), LONGEST) != 0:
            self.say("A test that was ended by force left rows behind: drop the test database")
            raise RuntimeError("a test fails though nothing is changed")
        return verdict(told)

    def _changed(self, come, functions, code):
        for key, function in functions:
            function.__code__ = code.get(key, function.__code__)
        for forget in self.forgetting:
            forget()
        for item in come:
            signal.setitimer(signal.ITIMER_REAL, allowed(self.seconds[item.nodeid]))
            self._run(item)
            if self.failed:
                return 1
        return 0


def _found(paths):
    """{path: [(key, function)]} of the modules' functions; a decorator makes many of one code."""
    found = {}
    for one in _every(FunctionType):
        if one.__code__.co_filename in paths:
            found.setdefault(one.__code__.co_filename, []).append((_key(one.__code__), one))
    return found


def _forgetting(paths=None):
    """What empties our functions' memories, of answers and of prepared questions; of the modules at `paths`, or all."""
    ours = sys.modules.get("escalations.models.prepared")
    memories = [(one.__wrapped__, one.cache_clear) for one in _every(functools._lru_cache_wrapper)]
    memories += [(one.build, one.kept.clear) for one in _every(ours.Prepared)] if ours else []
    return [
        forget
        for function, forget in memories
        if function.__module__.startswith("escalations")
        and (paths is None or function.__code__.co_filename in paths)
    ]


def _every(kind):
    gc.unfreeze()
    every = [one for one in gc.get_objects() if isinstance(one, kind)]
    gc.freeze()
    return every


def _code(compiled):
    """{key: code} of a module's functions, those inside of functions too."""
    found = {}
    for constant in compiled.co_consts:
        if isinstance(constant, CodeType):
            found |= {_key(constant): constant, **_code(constant)}
    return found


def _key(code):
    return (code.co_qualname, code.co_firstlineno)


def _fits(functions, code):
    return all(
        key in code and len(code[key].co_freevars) == len(function.__code__.co_freevars)
        for key, function in functions
    )
