"""Many rows of another system at once: each is taken in by itself, and each is answered."""

from contextlib import nullcontext
from http import HTTPStatus

from django.db import IntegrityError, InterfaceError, OperationalError, connection, transaction
from django.urls import path
from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers

from escalations.domain import confidential, locks
from escalations.domain.errors import InvalidInput
from escalations.domain.origin import coming_from
from escalations.models import Helpdesk, RemoteRecord, Scope

from . import sync_asked, sync_given, sync_taking
from .endpoint import Endpoint
from .errors import Handler
from .once import once
from .origin import of_token
from .refusals import VALIDATION, Refused, error, wrong
from .schema import ErrorShown, describe
from .sync_taking import Caller, Item

RESULTS = ("created", "updated", "unchanged", "stale", "difference", "error")
NOT_TAKEN = {"difference", "error"}
NAMES = ("atomic", "live", "format")
ATOMIC_PARAMETER = OpenApiParameter(
    "atomic", bool, description="true: all or nothing. What stands against it is answered with 400."
)
LIVE_PARAMETER = OpenApiParameter(
    "live",
    bool,
    description="true: what is new happens now, so people are notified, promises are kept and clocks start. "
    "Otherwise, and for what is older than 24 hours, it is history.",
)

PARAMETERS = (ATOMIC_PARAMETER, LIVE_PARAMETER)


class ItemErrorShown(ErrorShown):
    """Why an item, or a part of it, was not taken."""

    conflicting_id = serializers.IntegerField(
        allow_null=True, help_text="Our row that has the value already."
    )


class ItemResultShown(serializers.Serializer):
    """What became of one item."""

    index = serializers.IntegerField(help_text="Its place among those that were sent, from 0.")
    status = serializers.ChoiceField(
        RESULTS,
        help_text="`stale`: a newer state is known. `difference`: all but what `errors` name is taken.",
    )
    id = serializers.IntegerField(allow_null=True, help_text="Our id; of a ticket its number.")
    version = serializers.IntegerField(allow_null=True, help_text="Its version; null for what has none.")
    errors = ItemErrorShown(many=True, help_text="What was not taken, and why.")


class ResultsShown(serializers.Serializer):
    """What became of each item, in the order in which they were sent."""

    results = ItemResultShown(many=True, help_text="One for each item.")


class Upsert(Endpoint):
    """`type` and `item`: what is sent, and how one is read."""

    needs = (Scope.SYNC,)
    is_marked = False  # each item is marked by itself, in a transaction of its own

    def taken_in(self, given):
        sync_asked.check_names(self.request, NAMES)
        is_atomic = sync_asked.yes_no(self.request, "atomic")
        is_live = sync_asked.yes_no(self.request, "live")
        items = self.read(given)["items"]
        self.reserved = {name.casefold() for name in Helpdesk.objects.values_list("name", flat=True)}
        self.reader = self.item(context={"request": self.request})  # made once: making it is half the time
        self.caller = Caller(self.request.user, self.sees_private, is_live, self.request.now)
        with transaction.atomic() if is_atomic else nullcontext(), confidential.answered(confidential.MASK):
            if connection.in_atomic_block:
                locks.sources(
                    _sources(items)
                )  # held until all is saved: in one order, lest two wait for each other
            results = self.results(items)
            if is_atomic:
                _check_all(results)
        return self.answer({"results": results})

    def results(self, items):
        seen, results = set(), []
        for index, item in enumerate(items):
            told = self.result(item, seen)
            results.append(
                {"index": index, "status": "error", "id": None, "version": None, "errors": [], **told}
            )
        return results

    def result(self, item, seen):
        """What becomes of one; trouble with the database is not the item's, and ends the request."""
        try:
            return _told(self.taken(item, seen))
        except (OperationalError, InterfaceError):
            raise
        except Exception as problem:  # whatever an item holds, it must not stop the others
            return {"errors": self.errors(problem)}

    def taken(self, given, seen):
        values = self.reader.run_validation(given)
        self.check(values, seen)
        try:
            return self.take(values)
        except IntegrityError:
            return self.take(values)  # somebody else added the very same meanwhile: now it is found

    def check(self, values, seen):
        if values["source"].casefold() in self.reserved:
            words = f"{values['source']} is a helpdesk that the portal reads by itself. Take another name."
            raise wrong("source", words, code="reserved_source")
        key = values["source"], values["external_id"]
        if key in seen:
            raise wrong(
                "external_id", "It was sent before in this request. Send it once.", code="duplicate_item"
            )
        seen.add(key)
        sync_taking.check_moments(values, at=self.caller.at)
        sync_taking.check_moments(values["data"], at=self.caller.at, place="data.")

    def take(self, values):
        mark = coming_from(of_token(self.request.auth)) if self.request.auth else transaction.atomic()
        with mark:
            locks.sources([values["source"]])
            item = Item(**values, record=self.record(values))
            return sync_taking.TAKERS[self.type](item, self.caller)

    def record(self, values):
        rows = RemoteRecord.objects.filter(type=self.type, source=values["source"])
        row = rows.filter(external_id=values["external_id"]).select_related(
            "ticket__team", "note__ticket__contact"
        )
        return row.first()

    def errors(self, problem):
        """As the whole request would be refused, its field within the item."""
        context = {"request": self.request, "view": self, "args": (), "kwargs": {}}
        told = Handler(problem, context).run().data["errors"]
        place = "data." if isinstance(problem, InvalidInput) else ""
        return [
            error(one["code"], one["detail"], one["attr"] and f"{place}{one['attr']}", conflicting_id=None)
            for one in told
        ]


def _told(taken):
    row = taken.row
    problems = [
        error(one.code, one.message, f"data.{one.field}", conflicting_id=one.conflicting_id)
        for one in taken.problems
    ]
    return {
        "status": str(taken.what),
        "id": row.pk,
        "version": getattr(row, "version", None),
        "errors": problems,
    }


def _check_all(results):
    """All or nothing: what stands against it, and what would have become of each."""
    found = [
        one | {"attr": ".".join(filter(None, ("items", str(result["index"]), one["attr"])))}
        for result in results
        if result["status"] in NOT_TAKEN
        for one in result["errors"]
    ]
    if found:
        unsaved = [
            result | {"id": None, "version": None} if result["status"] == "created" else result
            for result in results
        ]
        raise Refused(HTTPStatus.BAD_REQUEST, VALIDATION, found, results=unsaved)


def _sources(items):
    named = (one.get("source") for one in items if isinstance(one, dict))
    return {one for one in named if isinstance(one, str)}


class Companies(Upsert):
    type, item = "company", sync_given.CompanyItemGiven

    @describe("Take in companies", given=sync_given.CompaniesGiven, shown=ResultsShown, parameters=PARAMETERS)
    @once
    def post(self, request):
        """One of the same name is adopted the first time. A missing key leaves what is there, null clears it."""
        return self.taken_in(sync_given.CompaniesGiven)


class Contacts(Upsert):
    type, item = "contact", sync_given.ContactItemGiven

    @describe("Take in contacts", given=sync_given.ContactsGiven, shown=ResultsShown, parameters=PARAMETERS)
    @once
    def post(self, request):
        """One of the same mail address is adopted the first time; what is known of them stays, what is empty is
        filled. Send their companies before."""
        return self.taken_in(sync_given.ContactsGiven)


class Tickets(Upsert):
    type, item = "ticket", sync_given.TicketItemGiven

    @describe("Take in tickets", given=sync_given.TicketsGiven, shown=ResultsShown, parameters=PARAMETERS)
    @once
    def post(self, request):
        """In our own words. What was changed here since you last sent it stays, unless you changed it too: then
        yours is taken, and `difference` says what was here. Never round the standard: a team of a higher tier, or a
        status while an escalation is queued or accepted, is not taken, and `difference` says why. Send it again
        later: it is looked at anew. Send contacts and companies before."""
        return self.taken_in(sync_given.TicketsGiven)


class Notes(Upsert):
    type, item = "note", sync_given.NoteItemGiven

    @describe("Take in notes", given=sync_given.NotesGiven, shown=ResultsShown, parameters=PARAMETERS)
    @once
    def post(self, request):
        """Without a `kind` a note is private; private ones need the scope private_notes. Other words of a private
        note correct it; of what the customer may have read a new note takes the place, and the earlier one is kept.
        Nothing is sent to anybody. Send tickets and contacts before."""
        return self.taken_in(sync_given.NotesGiven)


urlpatterns = [
    path("sync/companies/", Companies.as_view(), name="sync_companies"),
    path("sync/contacts/", Contacts.as_view(), name="sync_contacts"),
    path("sync/tickets/", Tickets.as_view(), name="sync_tickets"),
    path("sync/notes/", Notes.as_view(), name="sync_notes"),
]
