"""Somebody who is signed in and looks at a page all the time, and whoever asks /readyz beside them."""

import time
from collections import Counter
from dataclasses import dataclass
from threading import Thread

import httpx

PAUSE = 0.5
PAGE, NOT_READY, NOBODY, SIGNED_OUT = "page", "503", "no answer", "signed out"


@dataclass(frozen=True)
class Look:
    """What came of one look: a word, or /readyz's status with what it said."""

    began: float
    seconds: float
    outcome: str | int
    told: dict | None = None

    @property
    def ended(self):
        return self.began + self.seconds


class Watcher:
    """A context in which both look, each by itself; `pages` and `readiness` are their Looks."""

    def __init__(self, household, cookie):
        self.household, self.going, self.pages, self.readiness = household, True, [], []
        self.browser = httpx.Client(
            base_url=household.url, cookies={"handover_session": cookie}, timeout=30, trust_env=False
        )
        self.threads = [Thread(target=self._repeat, args=[one]) for one in (self._look, self._ask)]

    def _repeat(self, look):
        while self.going:
            look()
            time.sleep(PAUSE)

    def _look(self):
        began = time.monotonic()
        outcome = self._page()
        self.pages.append(Look(began, time.monotonic() - began, outcome))

    def _page(self):
        try:
            answer = self.browser.get("/")
        except httpx.HTTPError:
            return NOBODY
        if answer.status_code == 503:
            return NOT_READY if "Its database does not answer" in answer.text else "503 without words"
        if answer.is_redirect or 'name="password"' in answer.text:
            return SIGNED_OUT
        return PAGE if answer.status_code == 200 and "My work" in answer.text else f"{answer.status_code}"

    def _ask(self):
        began = time.monotonic()
        status, told, seconds = self.household.readiness()
        self.readiness.append(Look(began, seconds, status, told))

    def is_served(self):
        return self.pages[-1].outcome == PAGE

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *failure):
        self.going = False
        for thread in self.threads:
            thread.join()
        self.browser.close()


def within(looks, began, ended=float("inf")):
    """Those that lie between the two moments, whole."""
    return [one for one in looks if one.began >= began and one.ended <= ended]


def outcomes(looks):
    return dict(Counter(one.outcome for one in looks))


def slowest(looks):
    return max((one.seconds for one in looks), default=0)
