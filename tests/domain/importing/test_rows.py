"""One row of an export: what the ticket will be, or what is wrong with it."""

from datetime import UTC, datetime

import pytest

from escalations.domain.errors import InvalidInput
from escalations.domain.importing import FIELDS, Line, Translation
from escalations.domain.importing.identity import Refused, Repeated
from escalations.domain.importing.rows import Who
from escalations.models import Priority, Team
from tests.factories import NINE, CategoryFactory, TeamFactory, UserFactory, days, priority

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk():
    return TeamFactory(name="Service Desk")


@pytest.fixture
def translation(desk):
    def make(**options):
        given = {"source": "old", "zone": UTC, "at": NINE, "team": desk} | options
        return Translation({field: field for field in FIELDS}, **given)

    return make


@pytest.fixture
def values(translation):
    def read(**cells):
        return translation().row(line(**cells)).values

    return read


def line(number=1, **cells):
    return Line(number, number + 1, {"subject": "Printer down"} | cells)


def refusals(translation, one):
    with pytest.raises(Refused) as refused:
        translation.row(one)
    return list(refused.value.problems)


def test_a_bare_row_gets_what_a_new_ticket_has(values, desk):
    assert values() == {
        "subject": "Printer down",
        "description": "",
        "resolution": "",
        "tags": [],
        "status": "open",
        "impact": "low",
        "urgency": "low",
        "priority": priority("Low"),
        "team": desk,
        "assignee": None,
        "category": None,
        "closing_reason": "",
        "source": "import",
        "created_at": NINE,
        "updated_at": None,
        "resolved_at": None,
        "closed_at": None,
    }


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("open", "open"),
        ("NEW", "open"),
        ("Waiting on  Customer", "waiting_on_customer"),
        ("waiting_on_third_party", "waiting_on_third_party"),
        ("pending reminder", "pending"),
        ("Solved", "resolved"),
        ("Closed", "closed"),
    ],
)
def test_a_known_status_is_taken_over(values, word, status):
    assert values(status=word)["status"] == status


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"status": "Closed"}, "done"),
        ({"status": "merged"}, "merged"),
        ({"status": "Resolved", "closing_reason": "Duplicate"}, "duplicate"),
        ({"status": "Resolved", "closing_reason": "whatever"}, ""),
        ({"status": "Open", "closing_reason": "Duplicate"}, ""),
    ],
)
def test_only_a_finished_ticket_says_why_it_ended(values, cells, reason):
    assert values(**cells)["closing_reason"] == reason


def test_a_priority_against_the_matrix_says_where_it_comes_from(values):
    """S16."""
    found = values(priority="urgent", impact="High", urgency="low")

    assert (found["priority"].name, found["priority_reason"]) == ("Urgent", "As set in old.")


def test_an_expected_priority_needs_no_reason(values):
    """S16."""
    found = values(priority="Urgent", impact="High", urgency="high")

    assert (found["priority"].name, "priority_reason" in found) == ("Urgent", False)


def test_an_empty_cell_of_the_matrix_means_the_lowest(values):
    Priority.objects.get(name="High").rules.all().delete()

    assert values(impact="medium", urgency="high")["priority"].name == "Low"


def test_without_a_priority_nothing_can_come_in(translation):
    Priority.objects.update(is_active=False)

    with pytest.raises(InvalidInput, match="There is no active priority yet"):
        translation()


def test_an_unknown_word_is_counted_and_never_guessed(translation, desk):
    reader = translation()

    rows = [
        reader.row(
            line(
                number, status="In Progress", priority="P1", team="Nobody's", assignee="Ann", category="Misc"
            )
        )
        for number in (1, 2)
    ]

    assert [(row.values["status"], row.values["priority"].name, row.values["team"]) for row in rows] == [
        ("open", "Low", desk)
    ] * 2
    assert list(reader.warnings()) == [
        f"{field} “{word}” is not known here (2 rows): {says}. Say what it is with --map-value '{field}:{word}=…'."
        for field, word, says in [
            ("status", "In Progress", "imported as Open"),
            ("priority", "P1", "imported with the priority that impact and urgency expect"),
            ("team", "Nobody's", "the ticket goes to Service Desk"),
            ("assignee", "Ann", "nobody is assigned"),
            ("category", "Misc", "imported without one"),
        ]
    ]


def test_only_so_many_unknown_words_are_remembered(translation):
    reader = translation()

    for number in range(600):
        reader.row(line(number, status=f"Status {number}"))

    assert len(list(reader.warnings())) == 500


def test_a_word_means_what_is_said(translation):
    reader = translation(given=[("status", "In  Progress", "Pending"), ("priority", "P1", "high")])

    found = reader.row(line(status="in progress", priority="P1")).values

    assert (found["status"], found["priority"].name, list(reader.warnings())) == ("pending", "High", [])


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (("status", "WIP", "doing"), "“doing” is not a status of this portal. Known: closed, merged, new"),
        (("category", "x", "y"), "“y” is not a category of this portal. Known: none yet."),
        (("subject", "x", "y"), "“subject” has no words to map. Choose of status, impact, urgency"),
    ],
)
def test_a_word_that_means_nothing_is_refused(translation, given, sentence):
    with pytest.raises(InvalidInput) as refusal:
        translation(given=[given])

    assert refusal.value.detail.startswith(sentence)


def test_people_are_known_by_mail_user_name_and_name(translation):
    ann = UserFactory(username="ann", first_name="Ann", last_name="Lee", email="ann@team.example")
    UserFactory(username="bob1", first_name="Bob", last_name="May", email="")
    UserFactory(username="bob2", first_name="Bob", last_name="May")
    UserFactory(username="left", is_active=False)
    reader = translation()

    found = [
        reader.row(line(number, assignee=word)).values["assignee"]
        for number, word in enumerate(
            ["ANN@team.example", "ann", "Ann Lee", "Bob May", "left", "No Agent", "-"]
        )
    ]

    assert found == [ann, ann, ann, None, None, None, None]
    assert list(reader.words["assignee"].unknown) == ["Bob May", "left"]


def test_categories_are_known_by_path_and_single_name(translation):
    network, mail = CategoryFactory(name="Network"), CategoryFactory(name="Mail")
    vpn = CategoryFactory(name="VPN", parent=network)
    CategoryFactory(name="Other", parent=network)
    other = CategoryFactory(name="Other", parent=mail)
    CategoryFactory(name="Old", is_active=False)
    reader = translation()

    words = ["vpn", "Network › VPN", "Network > VPN", "mail / other", "Other", "Network", "Old"]
    found = [reader.row(line(n, category=word)).values["category"] for n, word in enumerate(words)]

    assert found == [vpn, vpn, vpn, other, None, None, None]


def test_teams_are_made_once_when_wanted(translation):
    TeamFactory(name="Retired", is_active=False)
    reader = translation(make={"team": lambda name: TeamFactory(name=name)})

    words = ["Field  Service", "field service", "Retired", "Service Desk", "No Group"]
    found = [reader.row(line(n, team=word)).values["team"].name for n, word in enumerate(words)]

    assert found == ["Field Service", "Field Service", "Service Desk", "Service Desk", "Service Desk"]
    assert reader.words["team"].made == ["Field Service"]
    assert Team.objects.filter(name__iexact="field service").count() == 1


def test_names_too_long_for_a_team_are_cut(translation):
    reader = translation(make={"team": lambda name: TeamFactory(name=name)})

    found = [reader.row(line(n, team="T" * 80 + str(n))).values["team"].name for n in (1, 2)]

    assert found == ["T" * 80] * 2


def test_a_row_without_any_team_is_refused(translation):
    assert refusals(translation(team=None), line(team="Unknown")) == [
        ("team", "Names no team, and there is no team yet. Add --team or --create-teams.")
    ]


def test_tags_are_split_and_cut(translation):
    reader = translation()

    found = reader.row(line(tags="vpn, Home  office;vpn\n" + "x" * 60)).values["tags"]

    assert found == ["vpn", "Home office", "x" * 50]
    assert list(reader.warnings()) == ["Tags cut to 50 characters, and to 50 a ticket (1×)"]


def test_two_columns_of_tags_are_joined(desk):
    reader = Translation(
        {"subject": "subject", "type": "tags", "labels": "tags"}, source="old", zone=UTC, at=NINE, team=desk
    )

    tags = [
        reader.row(line(number, **cells)).values["tags"]
        for number, cells in enumerate(
            [{"type": "Incident", "labels": "a"}, {"labels": "a"}, {"type": "Incident"}]
        )
    ]

    assert tags == [["Incident", "a"], ["a"], ["Incident"]]


def test_invisible_characters_go(values):
    found = values(subject="Prin\0ter\u200b down", description="\ufeffa\0b", tags="v\0pn")

    assert (found["subject"], found["description"], found["tags"]) == ("Printer down", "ab", ["vpn"])


def test_mojibake_is_left_as_it_is(values):
    assert values(subject="MÃ¼ller kann nicht drucken")["subject"] == "MÃ¼ller kann nicht drucken"


def test_subjects_that_were_changed_are_said(translation):
    reader = translation()

    reader.row(line(1, subject=""))
    reader.row(line(2, subject="x" * 256))
    reader.row(line(3, subject="", description="Printer down"))

    assert list(reader.warnings()) == [
        "No subject and no description; imported as “(no subject)” (1×)",
        "Subject too long for a subject; the whole of it leads the description (1×)",
    ]


def test_dates_are_read_in_the_order_of_things(values):
    found = values(created_at="2026-05-04 10:00", updated_at="2026-05-05", resolved_at="NULL")

    assert (found["created_at"], found["updated_at"], found["resolved_at"]) == (
        datetime(2026, 5, 4, 10, tzinfo=UTC),
        datetime(2026, 5, 5, tzinfo=UTC),
        None,
    )


def test_a_ticket_without_a_beginning_began_with_the_earliest_that_is_known(values):
    assert values(closed_at="2026-05-05", resolved_at="2026-05-04")["created_at"] == datetime(
        2026, 5, 4, tzinfo=UTC
    )


def test_every_wrong_field_is_named(translation):
    cells = {
        "created_at": "2026-05-04",
        "updated_at": "05/04/26",
        "resolved_at": "2026-05-03",
        "description": "x" * 200_001,
    }

    found = refusals(translation(), line(**cells))

    assert [field for field, _ in found] == ["description", "updated_at", "resolved_at"]
    assert [sentence[:40] for _, sentence in found] == [
        "200,001 characters long; 200,000 is the ",
        "“05/04/26” is not a date that can be rea",
        "Lies before the ticket was created. Corr",
    ]


def test_a_line_that_could_not_be_read_is_refused(translation):
    assert refusals(translation(), Line(4, 9, None, "Has 3 cells.")) == [("", "Has 3 cells.")]


def test_an_own_id_is_kept(translation):
    assert translation().row(line(external_id=" INC7\0 ")).external_id == "INC7"


def test_an_id_stands_for_one_row(translation):
    reader = translation()
    reader.row(line(1, external_id="7"))

    with pytest.raises(Repeated):
        reader.row(line(2, external_id="7"))
    assert refusals(reader, line(3, external_id="7", status="closed")) == [
        ("external_id", "“7” stands in row 1 already. Give each its own id.")
    ]


def test_an_id_that_is_too_long_is_refused(translation):
    assert refusals(translation(), line(external_id="x" * 121)) == [
        ("external_id", "Longer than 120 characters; shorten it.")
    ]


def test_without_an_id_equal_rows_are_counted(translation):
    first, second = translation(), translation()

    ids = [first.row(line(number)).external_id for number in (1, 2)]

    assert ids[0] != ids[1]
    assert ids == [second.row(line(number)).external_id for number in (5, 9)]


@pytest.mark.parametrize(
    ("cells", "who"),
    [
        ({}, Who()),
        ({"contact_name": "Ada  Byron", "contact_phone": "1\n2"}, Who(name="Ada Byron", phone="1 2")),
        (
            {"contact_email": "Ada@Acme.example", "contact_id": "9"},
            Who(contact_id="9", name="ada@acme.example", email="ada@acme.example"),
        ),
        ({"contact_name": "Ada@acme.example"}, Who(name="Ada@acme.example", email="ada@acme.example")),
        ({"contact_name": "Ada", "contact_email": "ada@"}, Who(name="Ada")),
        ({"contact_email": "ada@"}, Who(name="ada@")),
        ({"contact_id": "9", "company": "No Company"}, Who()),
        ({"company": "x" * 201}, Who(company="x" * 200)),
    ],
)
def test_the_customer_is_read(translation, cells, who):
    assert translation().row(line(**cells)).who == who


def test_a_mail_address_that_is_none_is_said(translation):
    reader = translation()

    reader.row(line(contact_email="ada@", company="x" * 201))

    assert list(reader.warnings()) == [
        "contact_email is not a mail address; the contact is known by name (1×)",
        "company cut to 200 characters (1×)",
    ]


def test_the_time_of_the_import_is_not_read_from_a_clock(values):
    assert values()["created_at"] == NINE != NINE + days(1)
