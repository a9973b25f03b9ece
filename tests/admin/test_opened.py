"""Two administrators at the same form: neither undoes what the other saved, nor loses what they typed."""

import re

import pytest
from django.contrib.auth.models import Group

from escalations.domain import configuration_log
from escalations.models import Membership, Portal
from tests import factories
from tests.factories import NINE, SENIOR, TECHNICIAN

from .forms import errors, page

pytestmark = pytest.mark.django_db
HIDDEN = re.compile(r'name="([\w-]*opened_with)" value="([^"]+)"')


class Opened:
    """A change form as one browser opened it: sent with what was in it then, and what was typed."""

    def __init__(self, desk, row):
        self.desk, self.address = desk, page(row._meta.model_name, "change", row.pk)
        self._read(desk.get(self.address))

    def _read(self, answer):
        form = answer.context["adminform"].form
        forms = [form]
        for inline in answer.context["inline_admin_formsets"]:
            forms += [inline.formset.management_form, *inline.formset.initial_forms]
        self.values = {one.html_name: sent(one.value()) for each in forms for one in each}
        self.values |= dict(HIDDEN.findall(answer.content.decode()))

    def save(self, **typed):
        self.values |= typed
        ticked = {name: value for name, value in self.values.items() if value is not False}
        answer = self.desk.post(self.address, ticked)
        if answer.status_code == 200:
            self._read(answer)
        return answer


def sent(value):
    if isinstance(value, list):
        return [getattr(one, "pk", one) for one in value]
    return "" if value is None else value


def rows_refused(answer):
    return [list(one.formset.non_form_errors()) for one in answer.context["inline_admin_formsets"]]


@pytest.fixture
def person(db):
    return factories.UserFactory(first_name="Maya", last_name="Olsen", email="maya@team.example")


def test_what_one_left_alone_stays_as_the_other_saved_it(desk, person):
    older, newer = Opened(desk, person), Opened(desk, person)
    groups = Group.objects.filter(name__in=[TECHNICIAN, SENIOR])

    newer.save(first_name="Maja", email="", single_keys=not person.single_keys, groups=[g.pk for g in groups])
    answer = older.save(last_name="Olsson")

    before = person.single_keys
    person.refresh_from_db()
    assert answer.status_code == 302
    assert (person.first_name, person.last_name, person.email) == ("Maja", "Olsson", "")
    assert (person.single_keys, person.group_names) == (not before, {TECHNICIAN, SENIOR})


def test_what_both_changed_is_asked_back_and_saved_the_second_time(desk, person, administrator):
    older, newer = Opened(desk, person), Opened(desk, person)

    newer.save(first_name="Maja", last_name="")
    refused = older.save(first_name="Maia", email="maia@team.example")

    person.refresh_from_db()
    words = f"{administrator} saved “Maja” here since you opened this page. Save again to keep yours."
    assert errors(refused) == {"first_name": [words]}
    assert (person.first_name, older.values["first_name"]) == ("Maja", "Maia")

    assert older.save().status_code == 302
    person.refresh_from_db()
    assert (person.first_name, person.last_name, person.email) == ("Maia", "", "maia@team.example")


def test_the_same_change_by_both_is_no_quarrel(desk, person):
    older, newer = Opened(desk, person), Opened(desk, person)

    newer.save(first_name="Maja")

    assert older.save(first_name="Maja").status_code == 302


def test_a_drop_down_a_mark_and_an_emptied_field_are_told_in_words(desk):
    lead = factories.CompanyFactory(name="Fjord")
    contact = factories.ContactFactory(phone="12", title="Cook", is_shared_mailbox=False)
    older = Opened(desk, contact)
    contact.company, contact.is_shared_mailbox, contact.phone = lead, True, ""
    contact.save()
    contact.refresh_from_db()
    other = factories.CompanyFactory()

    refused = older.save(company=other.pk, phone="34")

    last = "since you opened this page. Save again to keep yours."
    assert errors(refused) == {
        "company": [f"Somebody else saved “Fjord” here {last}"],
        "phone": [f"Somebody else emptied this {last}"],
    }
    assert older.save().status_code == 302
    contact.refresh_from_db()
    assert (contact.company, contact.phone, contact.is_shared_mailbox) == (other, "34", True)


def test_a_text_of_several_lines_left_alone_counts_as_left_alone(desk):
    response = factories.CannedResponseFactory(body="One\nTwo")
    older = Opened(desk, response)
    type(response).objects.filter(pk=response.pk).update(body="Three\nFour")

    answer = older.save(title="Renamed", body="One\r\nTwo")

    response.refresh_from_db()
    assert answer.status_code == 302
    assert (response.title, response.body) == ("Renamed", "Three\nFour")


def test_rows_that_came_or_changed_meanwhile_are_asked_back(desk):
    one, two = factories.UserFactory(), factories.UserFactory()
    team = factories.TeamFactory(members=[one])
    older = Opened(desk, team)
    Membership.objects.create(team=team, user=two)

    refused = older.save(name="Renamed")

    [[words]] = rows_refused(refused)
    assert words.startswith("Somebody else added, changed or removed memberships since you opened this page.")
    team.refresh_from_db()
    assert team.name != "Renamed"
    assert older.save().status_code == 302
    assert set(team.members.all()) == {one, two}


def test_a_hidden_field_that_cannot_be_read_is_renewed(desk, person):
    older = Opened(desk, person)

    refused = older.save(first_name="Maja", opened_with="nonsense")

    assert errors(refused)["__all__"][0].startswith("What this page was opened with cannot be read any more.")
    assert older.save().status_code == 302


def test_no_secret_is_carried_along(desk, person):
    form = desk.get(page("user", "change", person.pk)).context["adminform"].form

    assert "password" not in form._values_now()


def test_the_log_names_who_wrote_a_field_last(person, administrator):
    for by, name in ((administrator, "Maja"), (person, "Maia")):
        with configuration_log.recorded(person, by=by, at=NINE):
            person.first_name = name
            person.save()

    assert configuration_log.who_changed(person, "First name") == person
    assert configuration_log.who_changed(person, "Last name") is None


def test_trying_the_pattern_keeps_what_was_typed_beside_it(desk):
    portal = Portal.objects.get()
    older = Opened(desk, portal)

    tried = older.save(tags="vip", sample="PC-1", _try="Try it")
    saved = older.save()

    assert (tried.status_code, saved.status_code) == (200, 302)
    portal.refresh_from_db()
    assert portal.tags == ["vip"]


def test_a_field_that_only_the_form_has_is_told_as_it_is_typed(desk):
    priority = factories.PriorityFactory(accept_minutes=60)
    older = Opened(desk, priority)
    type(priority).objects.filter(pk=priority.pk).update(accept_minutes=120)

    refused = older.save(accept_within="3 h")

    assert errors(refused) == {
        "accept_within": [
            "Somebody else saved “2 h” here since you opened this page. Save again to keep yours."
        ]
    }
