"""Every address of the API, asked by everybody who has no business there; whoever adds one is asked too."""

import re

import pytest
from django.urls import get_resolver

from escalations.models import Scope, Ticket
from tests import factories
from tests.addresses import strict

# One makes the token, one asks a browser to sign in; a helpdesk proves itself by its own secret.
OPEN = {"sign_in", "docs", "hook", "hook_with_secret"}
# A writing check changes nothing: again is the same. A test of a webhook waits for somebody else, in no transaction.
# A helpdesk's delivery has an id of its own.
NOT_ONCE = {"sign_in", "sign_out", "writing_check", "webhook_test", "hook", "hook_with_secret"}


def endpoints():
    """(name, route, view class) of every address but the one that is for none."""
    versions = next(one for one in get_resolver().url_patterns if str(one.pattern) == "api/").url_patterns
    return [
        (pattern.name, f"/api/v1/{pattern.pattern}", getattr(pattern.callback, "cls", None))
        for version in versions
        for pattern in getattr(version, "url_patterns", ())
    ]


def operations():
    """(name, method, route)."""
    return [
        (name, method, route)
        for name, route, view in endpoints()
        if name not in OPEN
        for method in ("get", "post", "patch", "delete")
        if hasattr(view, method)
    ]


def path_of(route, number=1):
    return re.sub(r"<int:(\w+)>", lambda gap: str(number if gap[1] == "number" else 1), route)


def answers(program, number=1):
    """{operation: (status, code)} for each operation, asked with an empty body; last the one that ends the token."""
    told = {}
    for name, method, route in sorted(operations(), key=lambda one: one[0] == "sign_out"):
        answer = strict(getattr(program, method)(path_of(route, number)))
        told[f"{method} {name}"] = (answer.status_code, code_of(answer))
    return told


def code_of(answer):
    is_json = answer.get("Content-Type") == "application/json"
    return answer.json()["errors"][0]["code"] if is_json and answer.status_code >= 400 else ""


def test_there_are_many():
    assert len(operations()) >= 30


def test_nobody_is_answered_without_a_token(db, stranger):
    assert set(answers(stranger).values()) == {(401, "not_authenticated")}


def test_docs_ask_a_browser_to_sign_in(db, client):
    assert client.get("/api/v1/docs/")["Location"] == "/sign-in/?next=/api/v1/docs/"


def test_docs_are_held_to_the_one_policy(firm, client):
    client.force_login(firm.technician)

    assert strict(client.get("/api/v1/docs/")).status_code == 200


def test_token_without_scopes_is_good_for_nothing(firm, program_of):
    assert set(answers(program_of(firm.technician, [])).values()) == {(403, "scope_missing")}


def test_token_that_reads_changes_nothing(firm, program_of):
    told = answers(program_of(firm.technician, ["read"]), firm.ticket.pk)

    changing = {name: said for name, said in told.items() if not name.startswith("get ")}
    assert {name: said for name, said in changing.items() if said != (403, "scope_missing")} == {}


@pytest.mark.parametrize("scope", [*Scope.values])
def test_one_scope_is_good_for_its_own_alone(firm, program_of, scope):
    """What each operation needs, as its view says; a token with one of them is refused the rest by the scope's name."""
    told = answers(program_of(firm.administrator, [scope]), firm.ticket.pk)
    needs = {
        f"{method} {name}": {"read" if method == "get" else "write", *view.needs}
        for name, _, view in endpoints()
        if name not in OPEN
        for method in ("get", "post", "patch", "delete")
        if hasattr(view, method)
    }

    refused = {name for name, said in told.items() if said == (403, "scope_missing")}
    assert refused >= {name for name, needed in needs.items() if needed - {scope}}
    assert (scope in {"read", "write"}) is (refused != set(told))


def test_whoever_no_longer_works_here_is_nobody(firm, program_of, stranger):
    """A token that is still in its program, of somebody who was deactivated, also behind the domain's back."""
    program = program_of(firm.technician, list(Scope.values))
    type(firm.technician).objects.filter(pk=firm.technician.pk).update(is_active=False)

    assert {status for status, _ in answers(program, firm.ticket.pk).values()} == {401}


@pytest.mark.parametrize("who", ["technician of another team", "senior of another team"])
def test_restricted_ticket_is_there_for_nobody_else(firm, program_of, who):
    """404 whatever is asked of it, before anything else is said."""
    firm.desk.is_restricted = True
    firm.desk.save()
    factory = factories.SeniorFactory if who.startswith("senior") else factories.UserFactory
    before = list(Ticket.objects.values())

    told = answers(program_of(factory(teams=[factories.TeamFactory()])), firm.ticket.pk)

    of_ticket = {f"{method} {name}" for name, method, route in operations() if "<int:number>" in route}
    assert {name: told[name] for name in of_ticket if told[name] != (404, "not_found")} == {}
    assert list(Ticket.objects.values()) == before


def test_every_post_is_done_once():
    without = {
        name
        for name, _, view in endpoints()
        if hasattr(view, "post") and not getattr(view.post, "takes_key", False)
    }

    assert without == NOT_ONCE
