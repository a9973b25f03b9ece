"""Which column is which field."""

from collections import Counter

import pytest

from escalations.domain.errors import InvalidInput
from escalations.domain.importing import fields_of, known_source
from escalations.domain.importing.columns import KNOWN_AS, plain

FRESHDESK = [
    "Ticket ID", "Subject", "Status", "Priority", "Source", "Type", "Agent", "Group", "Created time",
    "Due by Time", "Resolved time", "Closed time", "Last update time", "Initial response time", "Time tracked",
    "Resolution status", "Tags", "Full name", "Title", "Email", "Work phone", "Mobile phone", "Contact ID",
    "Company Name",
]  # fmt: skip


def test_freshdesks_columns_are_known_by_name():
    assert fields_of(FRESHDESK) == {
        "Ticket ID": "external_id",
        "Subject": "subject",
        "Status": "status",
        "Priority": "priority",
        "Source": "source",
        "Type": "tags",
        "Agent": "assignee",
        "Group": "team",
        "Created time": "created_at",
        "Resolved time": "resolved_at",
        "Closed time": "closed_at",
        "Last update time": "updated_at",
        "Tags": "tags",
        "Full name": "contact_name",
        "Email": "contact_email",
        "Work phone": "contact_phone",
        "Contact ID": "contact_id",
        "Company Name": "company",
    }
    assert known_source(FRESHDESK) == "freshdesk"


@pytest.mark.parametrize(
    ("columns", "fields"),
    [
        (
            "number, title, customer, group, state, priority, owner, created_at, close_at",
            "external_id subject contact_name team status priority assignee created_at closed_at",
        ),
        (
            "row_id, short_description, description, caller, assignment_group",
            "external_id subject description contact_name team",
        ),
        (
            "Number, Short description, Opened-At, Sys_Updated_On, Close_Notes, Assigned To",
            "external_id subject created_at updated_at resolution assignee",
        ),
    ],
)
def test_common_columns_are_known_by_name(columns, fields):
    found = fields_of(columns.split(", "))

    assert found == dict(zip(columns.split(", "), fields.split(), strict=True))


def test_no_name_means_two_fields():
    names = Counter(name for names in KNOWN_AS.values() for name in names.split(", "))

    assert [name for name, count in names.items() if count > 1 or name != plain(name)] == []


def test_the_better_name_wins():
    assert fields_of(["description", "description_text", "id", "number", "subject"]) == {
        "description_text": "description",
        "number": "external_id",
        "subject": "subject",
    }


def test_what_is_given_overrules_what_is_known():
    given = [("Betreff", "subject"), ("subject", "description"), ("status", "")]

    assert fields_of(["Betreff", "subject", "status"], given=given) == {
        "Betreff": "subject",
        "subject": "description",
    }


def test_a_column_is_found_whatever_its_case():
    assert fields_of(["Short Description"], given=[("short_description", "subject")]) == {
        "Short Description": "subject"
    }


def test_several_columns_may_be_tags():
    given = [("site", "tags"), ("floor", "tags")]

    assert fields_of(["subject", "site", "floor", "tags"], given=given) == {
        "subject": "subject",
        "site": "tags",
        "floor": "tags",
        "tags": "tags",
    }


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            [("subjekt", "subject")],
            "There is no column “subjekt”. Did you mean “subject”? Columns: subject, x.",
        ),
        ([("zzz", "subject")], "There is no column “zzz”. Columns: subject, x."),
        (
            [("x", "descripton")],
            "There is no field “descripton”. Did you mean “description”? Fields: external_id",
        ),
        ([("x", "team"), ("subject", "team")], "Only one column can be team; you named x and subject."),
        ([("subject", "")], "No column is known as the subject or the description. Say which one it is"),
    ],
)
def test_a_wrong_mapping_says_what_to_write(given, sentence):
    with pytest.raises(InvalidInput) as refusal:
        fields_of(["subject", "x"], given=given)

    assert refusal.value.detail.startswith(sentence)


def test_columns_of_anybody_are_nobodys():
    assert known_source(["Ticket ID", "Subject"]) == ""
