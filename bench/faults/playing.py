"""Programs that play the story of a hand-off over the API, and ask again until each step is acknowledged."""

import itertools
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Lock, Thread

import httpx

PAUSE, PATIENCE = 0.2, 180  # seconds between two tries; until nobody believes in an answer any more
AGAIN = {502, 503, 504}
SECTIONS = {
    "issue_summary": "Label printer LP-{n} in bay 4 stops after every second label since 08:10 today.",
    "user_impact": "2 of 6 bays write their labels by hand, about 40 an hour, until 17:00.",
    "whats_happening": "Display: “Media error 0x1F”. Expected: it prints the whole batch of 40 without a stop.",
    "environment": "LP-{n}, firmware 7.2.1, VLAN 40, print server PS-02, Immingham hub.",
    "recent_changes": "None: change calendar and patch log of PS-02 were read for this week.",
    "escalation_reason": "Needs a systems administrator to read the spooler trace of PS-02 from 08:00 to 09:00.",
}
ENDINGS = ("resolved", "sent_back", "withdrawn")


class Wrong(Exception):
    """An answer that nobody should get: an error of the program, or a refusal of what is allowed."""


@dataclass
class Ledger:
    """What the portal acknowledged, and how it was when it did not."""

    entries: list = field(default_factory=list)  # (what, ticket, by which words or event it is known, its id)
    stories: dict = field(default_factory=dict)  # ticket: ending
    again: int = 0
    replayed: int = 0
    slowest: float = 0
    wrong: list = field(default_factory=list)
    lock: Lock = field(default_factory=Lock)

    def enter(self, *entry):
        with self.lock:
            self.entries.append(entry)


class Program:
    """Asks with somebody's token."""

    def __init__(self, url, token, name, ledger):
        self.http = httpx.Client(
            base_url=f"{url}/api/v1", headers={"Authorization": f"Token {token}"}, timeout=10, trust_env=False
        )
        self.name, self.ledger, self.numbers = name, ledger, itertools.count(1)

    def get(self, path):
        return self._ask("GET", path)

    def patch(self, path, **body):
        return self._ask("PATCH", path, body)

    def post(self, path, **body):
        return self._ask("POST", path, body)

    def _ask(self, method, path, body=None):
        """The same request until it is acknowledged; a POST under the same key, so that it counts once."""
        headers = {"Idempotency-Key": f"{self.name}-{next(self.numbers)}"} if method == "POST" else {}
        began = time.monotonic()
        while True:
            answer = self._try(method, path, body, headers)
            if answer is not None:
                self._note(answer, time.monotonic() - began)
                return answer.json()
            if time.monotonic() - began > PATIENCE:
                raise Wrong(f"{method} {path} was not acknowledged in {PATIENCE} s")
            time.sleep(PAUSE)

    def _try(self, method, path, body, headers):
        """The answer, or None where it is to be sent again."""
        try:
            answer = self.http.request(method, path, json=body, headers=headers)
        except httpx.HTTPError:
            self._count_again()
            return None
        if answer.is_success:
            return answer
        if answer.status_code in AGAIN or "already_running" in answer.text:
            self._count_again()
            return None
        raise Wrong(f"{method} {path}: {answer.status_code} {answer.text[:300]}")

    def _count_again(self):
        with self.ledger.lock:
            self.ledger.again += 1

    def _note(self, answer, seconds):
        with self.ledger.lock:
            self.ledger.slowest = max(self.ledger.slowest, seconds)
            self.ledger.replayed += "Idempotency-Replayed" in answer.headers


class Story:
    """One ticket from its first word to its end."""

    def __init__(self, technician, senior, ledger, facts, n):
        self.technician, self.senior, self.ledger, self.facts = technician, senior, ledger, facts
        self.n, self.ending = n, ENDINGS[n % len(ENDINGS)]

    def play(self):
        self._open()
        self._work()
        self._prepare()
        self._escalate()
        getattr(self, f"_{self.ending}")()
        self.ledger.stories[self.ticket] = self.ending

    def _open(self):
        subject = f"Label printer LP-{self.n} stops after every second label"
        body = {name: self.facts[name] for name in ("category", "assignee")}
        contact = self.facts["contacts"][self.n % len(self.facts["contacts"])]
        told = self.technician.post(
            "/tickets/", subject=subject, contact=contact, impact="medium", urgency="high", **body
        )
        self.ticket = told["number"]
        self.here = f"/tickets/{self.ticket}"
        self.ledger.enter("ticket", self.ticket, subject, self.ticket)
        self.technician.patch(f"{self.here}/", category_confirmed=True)

    def _say(self, who, kind, words):
        body = f"{words} (LP-{self.n})"
        told = who.post(f"{self.here}/notes/", kind=kind, body=body)
        self.ledger.enter("note", self.ticket, body, told["id"])

    def _work(self):
        self._say(self.technician, "reply", "We look at the ribbon and the spooler of your printer now")
        self._say(self.technician, "private_note", "The ribbon of bay 4 is part 5100-K")
        self._log(
            action="Swapped the ribbon for a new one", outcome="no_change", result="Stops after 2 labels"
        )
        for one in self.technician.get(f"{self.here}/report/")["standard_steps"]:
            self._log(
                standard_step=one["id"], outcome="no_change", result="Stops after 2 labels all the same"
            )
        self.technician.post(f"{self.here}/review/", recurring=False, reason="First time at this printer")

    def _log(self, **step):
        told = self.technician.post(f"{self.here}/steps/", **step)
        self.ledger.enter("step", self.ticket, step.get("action", step.get("standard_step")), told["id"])

    def _prepare(self):
        self.technician.post(f"{self.here}/escalation/")
        self._took("start")
        answers = {name: {"text": text.format(n=self.n)} for name, text in SECTIONS.items()}
        self.technician.patch(f"{self.here}/escalation/", reason_code="deeper_investigation", answers=answers)
        self._step("record")
        self._step(
            "acknowledge",
            kind="reply",
            body="Our systems team reads the trace of the print server now. You hear from us again today.",
            next_update_at=(datetime.now(UTC) + timedelta(hours=8)).isoformat(),
        )

    def _step(self, name, **body):
        told = self.technician.post(f"{self.here}/escalation/{name}/", **body)
        self._took(name)
        return told

    def _took(self, event):
        self.ledger.enter("taken", self.ticket, f"escalation.{event}", None)

    def _escalate(self):
        told = self._step("escalate", confirmed_warnings=self.facts["warnings"])
        self.hand_off = f"/escalations/{told['id']}"

    def _by_senior(self, step, event=None, **body):
        self.senior.post(f"{self.hand_off}/{step}/", **body)
        self._took(event or step)

    def _accept(self):
        self._by_senior("accept", read_back=f"LP-{self.n} stops with 0x1F after 2 labels; I read the trace.")

    def _resolved(self):
        self._accept()
        self._say(self.senior, "reply", "We found the fault in the spooler and mend it within the hour")
        self._by_senior(
            "resolve",
            outcome="fixed",
            resolution="The spooler of PS-02 cut each job in two; its filter was removed.",
            would_have_helped="permission",
            resolve_ticket=True,
        )

    def _sent_back(self):
        flags = [{"target": "environment", "reason_code": "incomplete", "comment": "Which driver is it?"}]
        self._by_senior("send-back", "return_to_author", flags=flags)
        text = SECTIONS["environment"].format(n=self.n) + " Driver 8.1 of 4 May."
        self.technician.patch(f"{self.here}/escalation/", answers={"environment": {"text": text}})
        self._step("record")
        self._escalate()
        self._resolved()

    def _withdrawn(self):
        self._accept()
        self._by_senior("release", reason="Called away to the outage at Goole.")
        self._accept()
        self._step("withdraw", reason="The contact switched the printer off and on: it prints.")


class Clients:
    """Several at once, story after story, until they are told to stop; what was begun is finished."""

    def __init__(self, url, tokens, ledger, facts, count):
        self.going, self.numbers, self.ledger = True, facts["numbers"], ledger
        self.threads = [Thread(target=self._play, args=(url, tokens, facts)) for _ in range(count)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *failure):
        self.going = False
        for thread in self.threads:
            thread.join()

    def _play(self, url, tokens, facts):
        while self.going and not self.ledger.wrong:
            n = next(self.numbers)
            programs = [
                Program(url, tokens[who], f"{who}-{n}", self.ledger) for who in ("technician", "senior")
            ]
            try:
                Story(*programs, self.ledger, facts, n).play()
            except (Wrong, KeyError, ValueError) as error:
                self.ledger.wrong.append(f"Story {n}: {type(error).__name__} {error}")
            finally:
                for program in programs:
                    program.http.close()
