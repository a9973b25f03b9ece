"""Helpdesks in the administration: how each is, what its codes are here, and an administrator's presses."""

import pytest
from django.urls import reverse

from escalations.domain import helpdesks, outbox
from escalations.models import (
    ConfigurationChange,
    Helpdesk,
    HelpdeskCode,
    OutboxMessage,
    RemoteRecord,
    SyncRun,
)
from tests.factories import (
    NINE,
    CategoryFactory,
    DifferenceFactory,
    HelpdeskCodeFactory,
    HelpdeskFactory,
    HelpdeskFieldFactory,
    InboundHookFactory,
    QuarantinedRowFactory,
    RemoteRecordFactory,
    SyncCursorFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
)

from .test_pages import address

pytestmark = pytest.mark.django_db


@pytest.fixture
def helpdesk():
    return HelpdeskFactory(name="acme", api_key="the-key", hook_secret="the-hook")


def screen(name, *args):
    return reverse(f"admin:escalations_helpdesk_{name}", args=args)


def text_of(desk, url):
    return desk.get(url).content.decode()


# Before there is one


def test_an_empty_list_says_how_a_helpdesk_is_added(desk):
    assert "manage.py add_helpdesk" in text_of(desk, address("helpdesk", "changelist"))


def test_a_filtered_list_that_is_empty_says_nothing_of_it(desk, helpdesk):
    assert "add_helpdesk" not in text_of(desk, address("helpdesk", "changelist") + "?state__exact=paused")


# Its page


def test_its_page_shows_no_secret_and_how_another_key_is_given(desk, helpdesk):
    page = text_of(desk, address("helpdesk", "change", helpdesk.pk))

    assert "add_helpdesk acme --kind freshdesk --url https://acme.freshdesk.com" in page
    assert "the-key" not in page
    assert "the-hook" not in page
    assert desk.get(address("helpdesk", "add")).status_code == 403


def test_its_page_says_that_findings_follow_a_switch_of_their_own(desk, helpdesk):
    page = text_of(desk, address("helpdesk", "change", helpdesk.pk))

    assert "when somebody escalates over there; also where private notes and calls stay here." in page


def test_what_says_escalated_is_changed_and_logged(desk, helpdesk, administrator):
    desk.post(address("helpdesk", "change", helpdesk.pk), {"escalated_tag": "l2", "posts_findings": ""})

    kept = Helpdesk.objects.get()
    assert (kept.escalated_tag, kept.posts_findings, kept.url) == ("l2", False, helpdesk.url)
    assert ConfigurationChange.objects.get().by == administrator


@pytest.mark.parametrize(
    ("tool", "before", "after"),
    [("pause", "active", "paused"), ("resume", "paused", "active"), ("resume", "refused", "active")],
)
def test_it_is_paused_and_resumed(desk, helpdesk, tool, before, after):
    Helpdesk.objects.update(state=before)
    assert "Leave it as it is" in text_of(desk, screen(tool, helpdesk.pk))

    answer = desk.post(screen(tool, helpdesk.pk))

    assert answer.url == screen("status", helpdesk.pk)
    assert Helpdesk.objects.get().state == after
    assert ConfigurationChange.objects.get().type == "helpdesk"


@pytest.mark.parametrize(("tool", "kind"), [("read", "helpdesk.read"), ("try-again", "helpdesk.try_again")])
def test_workers_are_asked(desk, helpdesk, tool, kind):
    QuarantinedRowFactory(helpdesk=helpdesk)

    desk.post(screen(tool, helpdesk.pk))

    assert OutboxMessage.objects.get().kind == kind


@pytest.mark.parametrize("flow", ["sends_notes", "sends_fields", "sends_tags"])
def test_what_is_told_there_is_chosen(desk, helpdesk, flow):
    flows = {"sends_notes": "on", "sends_fields": "on", "sends_tags": "on"}
    del flows[flow]

    desk.post(address("helpdesk", "change", helpdesk.pk), {"escalated_tag": "l2", **flows})

    kept = Helpdesk.objects.get()
    assert [name for name in (*flows, flow) if not getattr(kept, name)] == [flow]
    assert ConfigurationChange.objects.get().type == "helpdesk"


# Webhooks


def test_a_new_secret_is_shown_once(desk, helpdesk):
    url = screen("hook", helpdesk.pk)
    page = text_of(desk, url)
    assert "the-hook" not in page
    assert "<code>http://testserver/api/v1/hooks/acme/</code>" in page

    made = desk.post(url)

    secret = Helpdesk.objects.get().hook_secret.reveal()
    assert secret != "the-hook"
    assert secret in made.content.decode()
    assert "no-store" in made["Cache-Control"]
    assert secret not in text_of(desk, url)


@pytest.mark.parametrize(
    ("pressed", "words"),
    [({}, "The one before is accepted until"), ({"at_once": "1"}, "No earlier one is accepted any more")],
)
def test_what_becomes_of_the_one_before_is_said(desk, helpdesk, pressed, words):
    assert words in desk.post(screen("hook", helpdesk.pk), pressed).content.decode()
    assert bool(Helpdesk.objects.get().previous_hook_secret) == (not pressed)


def test_zammad_signs_with_it(desk):
    assert "Zammad signs with" in text_of(desk, screen("hook", HelpdeskFactory(kind="zammad").pk))


# Status


def fill(helpdesk, number):
    """One of everything the page lists, `number` times."""
    team = TeamFactory()
    for one in range(number):
        DifferenceFactory(helpdesk=helpdesk, their_words="Done", team=team, ticket=TicketFactory(team=team))
        QuarantinedRowFactory(helpdesk=helpdesk, external_id=str(one), raw='{"subject": "<b>"}')
        SyncCursorFactory(helpdesk=helpdesk, stream=f"stream {one}", position={"updated_since": "2026-11-10"})
        SyncRun.objects.create(helpdesk=helpdesk, began_at=NINE, counts={"tickets": {"created": one + 1}})
        lane = f"helpdesk:acme:{one}"
        dead = outbox.tell("helpdesk.note", ticket=TicketFactory(), lane=lane, at=NINE)
        outbox.tell("helpdesk.note", ticket=dead.ticket, lane=lane, at=NINE)
        OutboxMessage.objects.filter(pk=dead.pk).update(given_up_at=NINE, last_error="cf_impact is missing.")


def test_a_new_one_says_what_to_do(desk, helpdesk):
    page = text_of(desk, screen("status", helpdesk.pk))

    for words in (
        "Kept in step",
        "None yet",
        "Not known",
        "manage.py sync_helpdesk acme",
        "Dead letters · 0",
    ):
        assert words in page


def test_everything_is_on_one_page(desk, helpdesk):
    fill(helpdesk, 1)
    SyncRun.objects.update(calls=7, ended_at=NINE, trouble="503\nagain")
    position = {"since": "2026-11-10T08:54:00+00:00", "mark": "2026-11-10T08:59:00+00:00", "page": 1}
    SyncCursorFactory(helpdesk=helpdesk, position=position, read_at=NINE)
    SyncCursorFactory(helpdesk=helpdesk, stream="tickets:backfill", is_done=True, read_at=NINE)
    InboundHookFactory(helpdesk=helpdesk)
    closed = {"companies": "The key may not read them."}
    Helpdesk.objects.update(
        state="paused", state_words="Paused by Ada.", calls_left=12, calls_a_minute=50, closed_streams=closed
    )

    page = text_of(desk, screen("status", helpdesk.pk))

    for words in (
        "<strong>Paused</strong>: Paused by Ada.",
        "7 calls",
        "503<br>again",
        "12 of 50, as the last run was told",
        "Tickets that change: 1 created",
        '<th scope="row">Tickets that change</th><td>10 Nov, 09:00:00</td><td>Up to 10 Nov 2026, 08:59</td>',
        '<th scope="row">Tickets of the past</th><td>10 Nov, 09:00:00</td><td>All of it</td>',
        "Companies: The key may not read them.",
        "Open differences · 1",
        "Quarantined rows · 1",
        "It has no id.",
        "{&quot;subject&quot;: &quot;&lt;b&gt;&quot;}",
        "Dead letters · 1",
        "cf_impact is missing.",
    ):
        assert words in page
    assert "Private note or call</strong> of" in page
    assert "updated since" not in page
    assert "<dd>1, the oldest since 10 Nov, 09:00</dd>" in page
    assert "<dt>Webhooks not read yet</dt><dd>1</dd>" in page


def test_how_much_of_it_is_here_and_whether_that_is_suspiciously_round(desk, helpdesk, monkeypatch):
    RemoteRecordFactory.create_batch(2, source=helpdesk.name)
    page = text_of(desk, screen("status", helpdesk.pk))
    assert "<dd>2 tickets, 0 contacts, 0 companies</dd>" in page
    assert "may have been cut" not in page

    monkeypatch.setattr(helpdesks, "FEWEST", 2)
    monkeypatch.setattr(helpdesks, "ROUND", 2)

    assert "Exactly 2 tickets of “acme” are here." in text_of(desk, screen("status", helpdesk.pk))


def test_one_of_it_is_no_plural(desk, helpdesk):
    RemoteRecordFactory(source=helpdesk.name, type="contact")

    assert "<dd>0 tickets, 1 contact, 0 companies</dd>" in text_of(desk, screen("status", helpdesk.pk))


@pytest.mark.parametrize(("number", "words"), [(1, "1 difference, 2 failed"), (3, "3 differences, 2 failed")])
def test_what_a_run_saw_is_counted_in_words(desk, helpdesk, number, words):
    SyncRun.objects.create(
        helpdesk=helpdesk, began_at=NINE, counts={"recheck": {"difference": number, "failed": 2}}
    )

    assert f"Active lately, each night: {words}" in text_of(desk, screen("status", helpdesk.pk))


def test_long_lists_are_cut_and_say_so(desk, helpdesk):
    fill(helpdesk, 25)

    page = text_of(desk, screen("status", helpdesk.pk))

    assert page.count("and 5 more.") == 3
    assert page.count("Try again<span") == 20


@pytest.mark.parametrize("number", [1, 30])
def test_the_status_asks_the_same_for_one_and_thirty(desk, helpdesk, number, django_assert_num_queries):
    fill(helpdesk, number)

    with django_assert_num_queries(STATUS):
        desk.get(screen("status", helpdesk.pk))


STATUS = 14


def test_a_row_is_tried_again(desk, helpdesk):
    row = QuarantinedRowFactory(helpdesk=helpdesk)
    url = screen("row_again", helpdesk.pk, row.pk)
    assert "Press “Try again”" in desk.get(url, follow=True).content.decode()

    said = desk.post(url, follow=True).content.decode()

    assert "is asked for once more" in said
    assert OutboxMessage.objects.get().payload["rows"] == [row.pk]


@pytest.mark.parametrize(
    ("values", "said"),
    [({"type": "note"}, "cannot be asked for alone"), (None, "not in quarantine any more")],
)
def test_a_row_that_cannot_be_says_why(desk, helpdesk, values, said):
    pk = QuarantinedRowFactory(helpdesk=helpdesk, **values).pk if values else 0

    answer = desk.post(screen("row_again", helpdesk.pk, pk), follow=True)

    assert said in answer.content.decode()
    assert not OutboxMessage.objects.exists()


# Mapping


@pytest.fixture
def codes(helpdesk):
    """Two statuses, one of them unmapped and carried by a ticket; a group, an agent, a priority, a type."""
    HelpdeskCodeFactory(helpdesk=helpdesk, status="open")
    for kind in ("priority", "group", "agent", "type"):
        HelpdeskCodeFactory(helpdesk=helpdesk, kind=kind, code="9", label=f"Their {kind}")
    said = {"status": {"code": "12", "label": "With vendor", "is_mapped": False}}
    RemoteRecord.objects.create(
        source="acme", type="ticket", external_id="1", ticket=TicketFactory(), said=said
    )
    return HelpdeskCodeFactory(helpdesk=helpdesk, code="12", label="With vendor")


def test_what_is_unmapped_stands_first_with_its_tickets(desk, helpdesk, codes):
    page = text_of(desk, screen("codes", helpdesk.pk))

    assert "Statuses · 1 unmapped" in page
    assert page.index("With vendor <strong") < page.index('<th scope="row">Open</th>')
    assert "<td>12</td><td>1</td>" in page


def test_codes_are_mapped(desk, helpdesk, codes):
    team = TeamFactory()
    group = HelpdeskCode.objects.get(kind="group")
    typed = {f"code-{codes.pk}": "pending", f"seen-code-{codes.pk}": "", f"code-{group.pk}": team.pk}

    said = desk.post(screen("codes", helpdesk.pk), typed, follow=True).content.decode()

    codes.refresh_from_db()
    group.refresh_from_db()
    assert "2 mappings changed; the tickets that carry them follow." in said
    assert (codes.ours, group.ours) == ("pending", team)
    assert ConfigurationChange.objects.filter(type="helpdeskcode").count() == 2


def test_nothing_chosen_changes_nothing(desk, helpdesk, codes):
    said = desk.post(screen("codes", helpdesk.pk), follow=True).content.decode()

    assert "0 mappings changed." in said


def test_what_is_refused_is_kept_and_said_beside_it(desk, helpdesk, codes):
    HelpdeskCode.objects.filter(pk=codes.pk).update(status="closed")
    typed = {f"code-{codes.pk}": "pending", f"seen-code-{codes.pk}": ""}

    answer = desk.post(screen("codes", helpdesk.pk), typed)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "“closed” meanwhile" in page
    assert '<option value="pending" selected>' in page


def test_their_own_fields_are_mapped_on_the_same_page(desk, helpdesk, codes):
    choices = [["Site", "Site"]]
    reach = HelpdeskFieldFactory(
        helpdesk=helpdesk, name="cf_reach", label="Reach", shape="choice", choices=choices
    )
    HelpdeskFieldFactory(helpdesk=helpdesk, use="shown", is_required=True)
    RemoteRecord.objects.update(said={"fields": {"cf_reach": "Site"}})
    page = text_of(desk, screen("codes", helpdesk.pk))
    assert "Their own fields · 1 unmapped" in page
    assert "<td>cf_reach</td><td>1</td>" in page
    assert 'Place <span class="quiet">required there</span></th><td>cf_place</td><td>0</td>' in page
    assert page.index("<td>cf_reach</td>") < page.index("<td>cf_place</td>")
    assert "Impact</h2>" not in page
    typed = {f"field-{reach.pk}": "impact", f"seen-field-{reach.pk}": ""}

    said = desk.post(screen("codes", helpdesk.pk), typed, follow=True).content.decode()

    reach.refresh_from_db()
    assert reach.use == "impact"
    assert "1 mapping changed" in said
    assert "Impact · 1 unmapped</h2>" in said


def test_a_field_that_is_refused_saves_nothing(desk, helpdesk, codes):
    HelpdeskFieldFactory(helpdesk=helpdesk, name="cf_a", use="assets")
    other = HelpdeskFieldFactory(helpdesk=helpdesk, name="cf_b")
    typed = {f"field-{other.pk}": "assets", f"code-{codes.pk}": "pending"}

    answer = desk.post(screen("codes", helpdesk.pk), typed)

    page = answer.content.decode()
    codes.refresh_from_db()
    assert (answer.status_code, codes.status) == (422, "")
    assert "“Assets” is “Place” already" in page
    assert '<option value="assets" selected>Assets</option>' in page
    assert '<option value="pending" selected>' in page


@pytest.mark.parametrize("number", [1, 30])
def test_the_mapping_asks_the_same_for_one_and_thirty(desk, helpdesk, number, django_assert_num_queries):
    for one in range(number):
        for kind in HelpdeskCode.Kind.values:
            HelpdeskCodeFactory(helpdesk=helpdesk, kind=kind, code=str(one))
        TeamFactory()
        UserFactory()
        CategoryFactory()

        HelpdeskFieldFactory(helpdesk=helpdesk, name=f"cf_{one}")

    with django_assert_num_queries(MAPPING):
        desk.get(screen("codes", helpdesk.pk))


MAPPING = 17


@pytest.mark.parametrize("name", ["status", "codes", "hook"])
def test_one_that_is_not_there(desk, name):
    assert desk.get(screen(name, 999)).status_code == 404
