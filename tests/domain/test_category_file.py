"""Categories out into a file and back in: names, all or nothing, every wrong line told."""

import pytest

from escalations.domain.category_file import text_of, written
from escalations.domain.category_import import bring_in
from escalations.domain.errors import NotPermitted
from escalations.domain.importing.encodings import Unreadable
from escalations.models import Category, ConfigurationChange, StandardStep
from tests import factories
from tests.factories import NINE

pytestmark = pytest.mark.django_db
HEADER = "Parent,Name,Active,Catch-all,Intake team,Escalation team,Position,Standard steps"


@pytest.fixture
def by():
    return factories.AdministratorFactory()


@pytest.fixture
def mail():
    """A branch with teams, steps and a name a spreadsheet would run."""
    desk, exchange = factories.TeamFactory(name="Desk"), factories.TeamFactory(name="Exchange", tier=2)
    mail = factories.CategoryFactory(name="Mail", intake_team=desk, position=1)
    outlook = factories.CategoryFactory(
        name="=Outlook, “new”", parent=mail, escalation_team=exchange, is_catch_all=True, position=2
    )
    factories.CategoryFactory(name="Old", parent=outlook, is_active=False, position=3)
    factories.StandardStepFactory(category=outlook, text="Restart", position=2)
    factories.StandardStepFactory(category=outlook, text="+44: call back", position=1)
    factories.StandardStepFactory(category=outlook, text="Never again", position=3, is_active=False)
    return mail


def brought(*lines, header=HEADER, by=None, **options):
    return bring_in("\n".join([header, *lines]), by=by, at=NINE, **options)


def wrong(*lines, header=HEADER):
    outcome = brought(*lines, header=header)
    assert not ConfigurationChange.objects.exists()
    return outcome.errors


def test_the_file_is_written_by_names(mail):
    assert "".join(written()) == (
        f"{HEADER}\r\n"
        ",Mail,yes,no,Desk,,1,\r\n"
        'Mail,"\'=Outlook, “new”",yes,yes,,Exchange,2,"\'+44: call back\nRestart"\r\n'
        '"Mail › =Outlook, “new”",Old,no,no,,,3,\r\n'
    )


def test_read_again_it_changes_nothing(mail, by):
    mail.intake_team.is_active = False
    mail.intake_team.save()

    outcome = bring_in("".join(written()), by=by, at=NINE)

    assert (outcome.rows, outcome.changes, outcome.errors, outcome.unchanged) == (3, [], {}, 3)
    assert not ConfigurationChange.objects.exists()


def test_a_file_brings_a_branch_to_another_portal(mail, by):
    text = "".join(written())
    StandardStep.objects.all().delete()
    for category in Category.objects.order_by("-pk"):
        category.delete()

    outcome = bring_in(text, by=by, at=NINE)

    assert (len(outcome.changes), outcome.errors) == (3, {})
    assert "".join(written()) == text
    assert [one.verb for one in ConfigurationChange.objects.all()] == ["added"] * 3


def test_lines_come_in_any_order(by):
    outcome = brought("Mail,Outlook", ",Mail", header="Parent,Name", by=by)

    assert outcome.errors == {}
    assert [str(one) for one in Category.objects.order_by("parent_id")] == ["Mail › Outlook", "Mail"]


def test_a_rehearsal_says_what_would_happen_and_writes_nothing(mail, by):
    outcome = brought(",mail,no", ",VPN,yes", header="Parent,Name,Active", by=by, rehearse=True)

    assert [(str(one), one.after) for one in outcome.changes] == [
        ("Changed category: mail", {"Name": "mail", "Active": "no"}),
        ("Added category: VPN", {"Name": "VPN", "Active": "yes", "Catch-all": "no", "Position": "3"}),
    ]
    assert not Category.objects.filter(name="VPN").exists()
    assert not ConfigurationChange.objects.exists()


def test_what_is_not_in_the_file_stays(mail, by):
    brought(",Mail,9", header="Parent,Name,Position", by=by)

    mail.refresh_from_db()
    assert (mail.position, mail.intake_team.name, Category.objects.count()) == (9, "Desk", 3)


def test_standard_steps_are_ordered_added_and_left_out(mail, by):
    outlook = Category.objects.get(parent=mail)

    brought(
        'Mail,"\'=Outlook, “new”","Restart\nNever again\n\n Check  mail "',
        header="Parent,Name,Standard steps",
        by=by,
    )

    told = outlook.standard_steps.values_list("text", "is_active", "position")
    active = [(text, position) for text, is_active, position in told if is_active]
    assert active == [("Restart", 1), ("Never again", 2), ("Check mail", 3)]
    assert outlook.standard_steps.get(is_active=False).text == "+44: call back"


def test_an_emptied_team_is_taken_away(mail, by):
    brought(",Mail,", header="Parent,Name,Intake team", by=by)

    mail.refresh_from_db()
    assert mail.intake_team is None


def test_every_wrong_line_is_told_and_nothing_is_written(mail):
    factories.TeamFactory(name="Gone", is_active=False)

    assert wrong(
        ",VPN,yes,no,,,1,",
        ",,yes,no,,,1,",
        ",A,maybe,no,,,1,",
        ",B,yes,no,Nobody,,1,",
        ",C,yes,no,,Gone,1,",
        ",D,yes,no,,,-1,",
        ',E,yes,no,,,1,"Restart\nRESTART"',
        "Nowhere,F,yes,no,,,1,",
        ",vpn,yes,no,,,1,",
        ",G,yes",
        f",{'x' * 81},yes,no,,,1,",
        ",\u200b\U0001f600,yes,no,,,1,",
        ",a › b,yes,no,,,1,",
    ) == {
        3: ["The name is missing."],
        4: ["Active is yes or no, not “maybe”."],
        5: ["There is no team “Nobody”. Add it first, or correct its name."],
        6: ["The team “Gone” is deactivated. Choose an active one."],
        7: ["The position is a whole number, not “-1”."],
        8: ["The standard step “RESTART” stands there twice."],
        10: ["There is no category “Nowhere”, here or in the file. Write the whole path, as in A › B."],
        11: ["“vpn” stands in line 2 already."],
        12: [
            "Has 3 cells, the header names 8 columns. Look for a quote or a delimiter that is missing or too much."
        ],
        13: ["The name is longer than 80 characters; shorten it."],
        14: ["Give the category a name, in words."],
        15: ["“›” stands between the levels of the tree. Leave it out of the name."],
    }


def test_a_circle_is_told():
    assert wrong("A,B", "C,A", "B,C", "B,D", header="Parent,Name") == {
        2: ["“B” would be below itself, by way of “A”. Break the circle."],
        3: ["“A” would be below itself, by way of “C”. Break the circle."],
        4: ["“C” would be below itself, by way of “B”. Break the circle."],
        5: ["There is no category “B”, here or in the file. Write the whole path, as in A › B."],
    }


def test_a_line_below_a_wrong_one_says_so():
    assert wrong(",Mail,maybe", "Mail,Outlook,yes", header="Parent,Name,Active") == {
        2: ["Active is yes or no, not “maybe”."],
        3: ["Its parent “Mail” has an error, in a line of its own."],
    }


@pytest.mark.parametrize(
    ("header", "sentence"),
    [
        ("Name,Name", "The header names “Name” twice"),
        ("Name,name", "The header names “Name” twice. Remove one of the two columns."),
        ("Name,Colour", "“Colour” is no column of this file. Columns are: Parent, Name"),
        ("Parent,Active", "The column “Name” is missing."),
    ],
)
def test_a_header_that_says_too_much_or_too_little_is_told(header, sentence):
    with pytest.raises(Unreadable) as refused:
        brought("a,b", header=header)

    assert refused.value.detail.startswith(sentence)


def test_a_header_alone_says_nothing():
    with pytest.raises(Unreadable, match="no line below it"):
        brought()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "This file is empty."),
        (b" \n", "This file is empty."),
        ("Name\nBüro".encode("cp1252"), "This file is not UTF-8 (near byte 6)."),
        (b"PK\x03\x04...", "This is an Excel workbook."),
        (b"x" * 1_000_001, "This file is larger than 1 MB."),
        (b"\xff\xfeN", "This file is not UTF-8"),
    ],
)
def test_a_file_that_is_no_text_is_told(data, sentence):
    with pytest.raises(Unreadable) as refused:
        text_of(data)

    assert refused.value.detail.startswith(sentence)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_encodings_spreadsheets_write_are_read(encoding):
    assert text_of("Name\nBüro".encode(encoding)) == "Name\nBüro"


def test_semicolons_are_understood(by):
    brought(";Büro", header="Parent;Name", by=by)

    assert Category.objects.get().name == "Büro"


def test_only_administrators_bring_in():
    with pytest.raises(NotPermitted):
        brought(",Mail", header="Parent,Name", by=factories.SeniorFactory())
