"""Fields that an account added, over real HTTP: learnt, shown, mapped, told, and refused in words."""

import pytest
from django.utils import timezone

from escalations.domain import changes, code_mapping, defaults, differences, field_mapping, statuses, workflow
from escalations.models import Difference, Escalation, HelpdeskCode, OutboxMessage
from escalations.sync import asked
from tests.factories import NINE
from tests.firm import READ_BACK, Firm
from tests.helpdesks.zammad import Zammad
from tests.sync.zammad_office import ZammadOffice

pytestmark = pytest.mark.django_db(transaction=True)


def use(office, **uses):
    rows = {row.name: row.pk for row in office.helpdesk.own_fields.all()}
    chosen = {rows[name]: use for name, use in uses.items()}
    field_mapping.change(office.helpdesk, chosen, seen={}, by=office.firm.administrator, at=NINE)
    remapped()


def mean(office, kind, **words):
    rows = {row.code: row.pk for row in office.helpdesk.codes.filter(kind=kind)}
    chosen = {rows[code.replace("_", " ")]: word for code, word in words.items()}
    code_mapping.change(office.helpdesk, chosen, seen={}, by=office.firm.administrator, at=NINE)
    remapped()


def remapped():
    """What a worker would do of it."""
    for message in OutboxMessage.objects.filter(kind=code_mapping.REMAP, delivered_at=None):
        asked.remap(message)
        OutboxMessage.objects.filter(pk=message.pk).update(delivered_at=NINE)


def written(office):
    """What was put of own fields, in order."""
    return [
        values["custom_fields"] for _, values in office.fresh.arrived_updates if "custom_fields" in values
    ]


def set_here(office, number, **values):
    ticket = office.here(number)
    changes.apply(ticket, values, by=office.firm.technician, at=NINE)


# Freshdesk


def test_fields_are_known_once_it_is_connected(office):
    office.connect()

    fields = {row.name: row for row in office.helpdesk.own_fields.all()}
    assert (fields["cf_impact"].shape, fields["cf_impact"].choices[0]) == ("choice", ["One person"] * 2)
    shapes = [fields[name].shape for name in ("cf_portal_ref", "cf_place", "cf_tier", "cf_escalated_at")]
    assert shapes == ["text", "other", "number", "date"]
    assert "subject" not in fields


def test_where_the_list_of_fields_may_not_be_read_they_are_met(office):
    office.fresh.fail_before(how="403", path="ticket_fields$", times=999)
    office.connect()
    number = office.write_in(custom_fields={"cf_impact": "Team"})

    office.sync()

    assert list(office.helpdesk.own_fields.values_list("name", "shape")) == [("cf_impact", "")]
    assert office.here(number).impact == "low"
    use(office, cf_impact="impact")
    mean(office, "impact", Team="medium")
    assert office.here(number).impact == "medium"


def test_a_mapped_field_goes_both_ways_in_one_put(office):
    office.connect()
    use(office, cf_impact="impact", cf_portal_ref="assets")
    mean(office, "impact", One_person="low", Team="medium", Site="high")
    number = office.write_in(custom_fields={"cf_impact": "Team", "cf_portal_ref": "PC-1"})
    office.sync()
    assert (office.here(number).impact, office.here(number).assets) == ("medium", ["PC-1"])

    priority = type(office.here(number).priority).objects.get(name="High")
    set_here(office, number, impact="high", assets=["PC-1", "PC-2"], priority=priority)
    office.sync()

    [(_, put)] = office.fresh.arrived_updates
    assert put == {"priority": 3, "custom_fields": {"cf_impact": "Site", "cf_portal_ref": "PC-1, PC-2"}}
    office.later()
    office.fresh.change(number, custom_fields={"cf_impact": "One person", "cf_portal_ref": "PC-1, PC-2"})
    office.later()
    office.sync()
    assert (office.here(number).impact, office.here(number).assets) == ("low", ["PC-1", "PC-2"])
    assert len(office.fresh.arrived_updates) == 1


def test_what_is_not_mapped_is_never_sent(office):
    office.connect()
    use(office, cf_impact="impact")
    number = office.write_in(custom_fields={"cf_impact": "Galaxy", "cf_place": "HQ"})
    office.sync()

    set_here(office, number, impact="high", assets=["PC-1"])
    office.sync()

    assert written(office) == []


def escalated_and_accepted(office):
    """The number of a ticket of theirs, in step after each of the two steps."""
    number = office.write_in()
    office.sync()
    ticket = office.here(number)
    values = {"category": office.firm.category, "assignee": office.firm.technician}
    changes.apply(ticket, values, by=None, at=NINE)
    escalation = office.firm.queued(ticket)
    office.sync()
    workflow.accept(escalation, read_back=READ_BACK, by=office.firm.senior, at=NINE)
    office.sync()
    return number


def test_the_state_of_an_escalation_stands_in_the_field_chosen_for_it(office):
    office.connect()
    use(office, cf_escalation_state="state")
    number = escalated_and_accepted(office)

    assert written(office) == [{"cf_escalation_state": "In the queue"}, {"cf_escalation_state": "Accepted"}]
    assert "esc:accepted" in office.fresh.tickets[number]["tags"]
    accepted = next(values for _, values in office.fresh.arrived_updates if "custom_fields" in values)
    assert accepted.keys() >= {"custom_fields", "group_id"}


def test_it_is_told_in_the_words_of_a_choice_where_they_mean_it(office):
    office.connect()
    use(office, cf_escalation_level="state")
    mean(office, "state", L2="queued")
    escalated_and_accepted(office)

    assert written(office) == [{"cf_escalation_level": "L2"}]


def test_its_level_and_time_stand_in_the_fields_chosen_for_them(office):
    """A choice by its label, a date as its day; taken back with the escalation."""
    office.connect()
    use(office, cf_escalation_level="level", cf_escalated_at="since")
    number = escalated_and_accepted(office)

    day = timezone.localtime(Escalation.objects.get().queued_at).date().isoformat()
    assert written(office) == [{"cf_escalation_level": "L2", "cf_escalated_at": day}]
    escalation = Escalation.objects.get()
    workflow.withdraw(escalation, reason="It works again.", by=office.firm.senior, at=NINE)
    office.sync()
    assert written(office)[1:] == [{"cf_escalation_level": None, "cf_escalated_at": None}]
    office.later()
    office.sync()
    assert (len(written(office)), office.here(number).status) == (2, "open")


def test_a_level_is_told_as_a_number_and_put_back(office):
    office.connect()
    use(office, cf_tier="level")
    number = escalated_and_accepted(office)
    office.later()
    there = office.fresh.tickets[number]["custom_fields"]
    office.fresh.change(number, custom_fields=there | {"cf_tier": 7})
    office.later()

    office.sync()
    office.sync()

    assert written(office) == [{"cf_tier": 2}, {"cf_tier": 2}]


def test_what_is_under_way_is_told_once_a_field_is_chosen(office):
    office.connect()
    number = office.write_in()
    office.sync()
    ticket = office.here(number)
    changes.apply(
        ticket, {"category": office.firm.category, "assignee": office.firm.technician}, by=None, at=NINE
    )
    office.firm.queued(ticket)
    office.sync()

    use(office, cf_escalation_state="state")
    office.sync()

    assert written(office) == [{"cf_escalation_state": "In the queue"}]


def test_what_they_make_of_our_state_is_put_back_within_reason(office):
    """Ours alone (6.7); a rule over there that insists is not fought with for ever (6.6.5)."""
    office.connect()
    use(office, cf_escalation_state="state")
    number = office.write_in()
    office.sync()
    ticket = office.here(number)
    changes.apply(
        ticket, {"category": office.firm.category, "assignee": office.firm.technician}, by=None, at=NINE
    )
    office.firm.queued(ticket)
    office.sync()
    del office.fresh.arrived_updates[:]

    for _ in range(6):
        office.later()
        there = office.fresh.tickets[number]["custom_fields"]
        office.fresh.change(number, custom_fields=there | {"cf_escalation_state": "done"}, tags=["vip"])
        office.later()
        office.sync()

    assert written(office) == [{"cf_escalation_state": "In the queue"}] * 2
    found = Difference.objects.get(kind="flip")
    assert (found.field, found.ours) == ("state", "queued")
    differences.keep_ours(found, by=office.firm.administrator, at=NINE)
    office.sync()
    assert office.fresh.tickets[number]["custom_fields"]["cf_escalation_state"] == "In the queue"
    assert sorted(office.fresh.tickets[number]["tags"]) == ["esc:queued", "vip"]


def test_a_field_they_require_is_refused_in_words_to_act_on(office):
    office.fresh.needed_for_closing = ["cf_impact"]
    office.connect()
    number = office.write_in()
    office.sync()
    statuses.change_status(
        office.here(number),
        "closed",
        closing_reason="done",
        resolution="New cable.",
        by=office.firm.technician,
        at=NINE,
    )

    office.sync()

    dead = OutboxMessage.objects.get(kind="helpdesk.fields", given_up_at__isnull=False)
    assert "acme does not take it as it is: Cf impact (cf_impact)" in dead.last_error
    assert "Fill that in over there" in dead.last_error
    assert office.fresh.tickets[number]["status"] == 2


# Ping-pong


def test_a_field_that_both_sides_keep_setting_is_held_and_asked_about(office):
    """6.6.5: neither side goes on for ever."""
    office.connect()
    number = office.write_in(priority=1)
    office.sync()
    low, high = (type(office.here(number).priority).objects.get(name=name) for name in ("Low", "High"))

    for _ in range(8):
        office.later(seconds=20)
        office.fresh.change(number, priority=3)
        office.later(seconds=20)
        office.sync()
        if office.here(number).priority == high:
            set_here(office, number, priority=low, priority_reason="It is not urgent.")
            office.sync()

    found = Difference.objects.get(kind="flip")
    assert (found.field, found.ours, found.theirs, found.their_words) == ("priority", low.pk, high.pk, "High")
    assert len(office.fresh.arrived_updates) == 2
    assert OutboxMessage.objects.filter(payload__about="difference.arose").count() == 1
    assert office.here(number).priority == low
    set_here(office, number, tags=["vip"])
    office.sync()
    assert office.fresh.tickets[number]["tags"] == ["vip"]
    assert len([one for _, one in office.fresh.arrived_updates if "priority" in one]) == 2

    differences.take_theirs(found, by=office.firm.administrator, at=NINE)
    office.sync()

    assert office.here(number).priority == high
    assert office.fresh.tickets[number]["priority"] == 3


# Zammad


@pytest.fixture
def zammad(transactional_db):
    defaults.install()
    with Zammad(at=NINE) as zam:
        zam.add_attribute("reach", "select", display="Reach", options={"one": "One person", "all": "High"})
        zam.add_attribute("machine", "input", null=False)
        zam.add_attribute("kind", "tree_select", options=[{"name": "A", "value": "A"}])
        zam.add_attribute("shelf", "input", object="User")
        yield ZammadOffice(Firm(), zam)


def test_attributes_of_a_zammad_are_learnt_by_their_shape(zammad):
    zammad.connect()

    fields = zammad.helpdesk.own_fields.values_list("name", "label", "shape", "choices", "is_required")
    assert sorted(fields) == [
        ("kind", "Kind", "other", [], False),
        ("machine", "Machine", "text", [], True),
        ("reach", "Reach", "choice", [["one", "One person"], ["all", "High"]], False),
    ]


def test_attributes_go_both_ways(zammad):
    zammad.connect()
    use(zammad, reach="impact", machine="assets")
    mean(zammad, "impact", one="low")
    number = zammad.write_in(reach="all", machine="PC-1", kind="A")
    zammad.sync()
    here = zammad.here(number)
    assert (here.impact, here.assets) == ("high", ["PC-1"])
    assert here.remote_records.get().said["fields"] == {"reach": "all", "machine": "PC-1", "kind": "A"}

    set_here(zammad, number, impact="low")
    zammad.sync()

    assert zammad.fresh.tickets[number]["reach"] == "one"


def test_an_attribute_they_require_is_refused_in_words_to_act_on(zammad):
    zammad.connect()
    use(zammad, machine="assets")
    number = zammad.write_in(machine="PC-1")
    zammad.sync()

    set_here(zammad, number, assets=[])
    zammad.sync()

    dead = OutboxMessage.objects.get(kind="helpdesk.fields", given_up_at__isnull=False)
    assert "Machine (machine): Missing required value" in dead.last_error


def test_attributes_that_may_not_be_listed_are_met_on_tickets(zammad):
    zammad.fresh.sees_attributes = False
    zammad.connect()
    zammad.write_in(reach="all")

    zammad.sync()

    assert list(zammad.helpdesk.own_fields.values_list("name", "shape")) == [("reach", "")]
    assert not HelpdeskCode.objects.filter(kind="impact").exists()
