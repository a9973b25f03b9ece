"""What a program sends to keep the portal in step: many rows at once, each as it is in its own system."""

from django.core.exceptions import ValidationError as Refused
from django.core.validators import validate_email
from rest_framework import serializers

from escalations.domain.arriving.identity import LONGEST_ID, LONGEST_SOURCE
from escalations.models import (
    Category,
    ClosingReason,
    Company,
    Contact,
    NoteKind,
    Priority,
    Status,
    Team,
    Ticket,
    User,
)

from .fields import Choice, Given, Listed, Moment, Row, Text, YesNo
from .sync_references import Named, Whose

MOST, MOST_RESOLUTION = 100, 200_000
KINDS = (NoteKind.REPLY, NoteKind.CUSTOMER_MESSAGE, NoteKind.CALL, NoteKind.PRIVATE_NOTE)


def contacts(user):
    return Contact.objects.select_related("company")


def companies(user):
    return Company.objects.all()


def tickets(user):
    return Ticket.objects.visible_to(user).select_related("team", "contact")


def left_out(field, words, **kwargs):
    """A field that stays as it is where its key is missing."""
    return field(required=False, help_text=words, **kwargs)


class CompanyDataGiven(Given):
    """A company; a missing key leaves what is there, null clears it."""

    name = left_out(Text, "What it is called; needed the first time.", max_length=200)
    domain = left_out(Text, "Its mail domain.", max_length=200, allow_null=True)
    description = left_out(Text, "What colleagues should know.", max_length=20_000, allow_null=True)


class ContactDataGiven(Given):
    """A contact; a missing key leaves what is there, null clears it."""

    name = left_out(Text, "What they are called; needed the first time.", max_length=200)
    email = left_out(Text, "Each address belongs to one contact.", max_length=254, allow_null=True)
    phone = left_out(Text, "As it is dialled.", max_length=50, allow_null=True)
    title = left_out(Text, "Role or site.", max_length=120, allow_null=True)
    company = Whose(
        "company",
        companies,
        required=False,
        allow_null=True,
        help_text="Whom they work for: an id, or who it is elsewhere.",
    )

    def validate_email(self, value):
        try:
            validate_email(value or "nobody@portal.example")
        except Refused as problem:
            raise serializers.ValidationError(f"“{value[:80]}” is no mail address.") from problem
        return value


class TicketDataGiven(Given):
    """A ticket in our own words; a missing key leaves what is there, null clears it."""

    subject = left_out(Text, "What is wrong, in a few words; cut to what fits.", max_length=2000)
    description = left_out(Text, "In full.", max_length=200_000, allow_null=True)
    status = left_out(Choice, "Not while an escalation is queued or accepted (S17).", choices=Status.values)
    closing_reason = left_out(
        Choice,
        "Of a finished ticket; left out: done.",
        choices=[one.value for one in ClosingReason if one != ClosingReason.MERGED],
    )
    resolution = left_out(
        Text, "What solved it; of a finished ticket.", max_length=MOST_RESOLUTION, allow_null=True
    )
    priority = left_out(Named, "Its id or its name.", queryset=Priority.objects.all())
    team = left_out(Row, "Not one of a higher tier than the ticket’s (S29).", queryset=Team.objects.all())
    assignee = left_out(Row, "Who works on it.", queryset=User.objects.all(), allow_null=True)
    category = left_out(Row, "An active leaf.", queryset=Category.objects.all(), allow_null=True)
    tags = left_out(
        Listed, "Yours; those that were set here stay.", child=Text(max_length=50), allow_null=True
    )
    contact = Whose(
        "contact",
        contacts,
        required=False,
        allow_null=True,
        help_text="Whose matter it is: an id, or who it is elsewhere.",
    )
    company = Whose(
        "company",
        companies,
        required=False,
        allow_null=True,
        help_text="Left out the first time: the contact’s. An id, or who it is elsewhere.",
    )
    created_at = left_out(Moment, "When it began; counts the first time.")
    resolved_at = left_out(Moment, "When it was solved.", allow_null=True)
    closed_at = left_out(Moment, "When it was closed.", allow_null=True)


class NoteDataGiven(Given):
    """An entry of a ticket's conversation. Nothing of it is sent to anybody: your system did that."""

    ticket = Whose(
        "ticket",
        tickets,
        required=False,
        help_text="Needed the first time: its number, or who it is elsewhere.",
    )
    kind = left_out(
        Choice,
        "Left out or null it is private. It never changes.",
        choices=[str(one) for one in KINDS],
        allow_null=True,
    )
    body = left_out(Text, "What it says; needed the first time.", max_length=200_000)
    author = left_out(Row, "The colleague who wrote it.", queryset=User.objects.all(), allow_null=True)
    contact = Whose(
        "contact",
        contacts,
        required=False,
        allow_null=True,
        help_text="Who wrote it, of a customer’s message; left out: the ticket’s contact.",
    )
    is_automatic = left_out(YesNo, "Whether a machine wrote it, such as an absence notice.")
    created_at = left_out(Moment, "When it was written; counts the first time.")


class ItemGiven(Given):
    """One row."""

    source = Text(
        min_length=1,
        max_length=LONGEST_SOURCE,
        allow_blank=False,
        help_text="Your system, in one word; not the name of a connected helpdesk.",
    )
    external_id = Text(
        min_length=1, max_length=LONGEST_ID, allow_blank=False, help_text="Its id in your system."
    )
    external_updated_at = Moment(
        help_text="When it was last changed there; an older state than the known one is not taken."
    )


class CompanyItemGiven(ItemGiven):
    """A company, and who it is in your system."""

    data = CompanyDataGiven(help_text="The company.")


class ContactItemGiven(ItemGiven):
    """A contact, and who it is in your system."""

    data = ContactDataGiven(help_text="The contact.")


class TicketItemGiven(ItemGiven):
    """A ticket, and who it is in your system."""

    data = TicketDataGiven(help_text="The ticket.")


class NoteItemGiven(ItemGiven):
    """A note, and who it is in your system."""

    data = NoteDataGiven(help_text="The note.")


class Each(Listed):
    """Items that are looked at one by one: a wrong one is its own answer, and harms no other."""

    def run_child_validation(self, data):
        return data


def many(title, item):
    """The body that holds up to a hundred of `item`."""
    words = "At most a hundred, taken in this order; what others refer to comes first."
    items = Each(child=item(), min_length=1, max_length=MOST, help_text=words)
    return type(title, (Given,), {"__doc__": "Rows to be taken in.", "is_kept": False, "items": items})


CompaniesGiven = many("CompaniesInStepGiven", CompanyItemGiven)
ContactsGiven = many("ContactsInStepGiven", ContactItemGiven)
TicketsGiven = many("TicketsInStepGiven", TicketItemGiven)
NotesGiven = many("NotesInStepGiven", NoteItemGiven)
