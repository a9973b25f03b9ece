"""Whether contact or company had a completed service shortly before: the service warranty window (S11)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from django.db.models import Case, F, IntegerField, Q, Value, When
from django.db.models.functions import Coalesce
from django.utils import timezone

from escalations.models import FINISHED, ClosingReason, Ticket
from escalations.models.prepared import prepared

from . import recent

IN_WINDOW, OUTSIDE, NO_PRIOR_SERVICE, UNCLEAR = "in_window", "outside", "no_prior_service", "unclear"
VERDICTS = {
    IN_WINDOW: "In warranty",
    OUTSIDE: "Outside the warranty window",
    NO_PRIOR_SERVICE: "No earlier service",
    UNCLEAR: "Unclear, to confirm",
}


@dataclass(frozen=True)
class Warranty:
    """The verdict with its evidence; `last_day` is the last day of the window that `ticket` opened."""

    verdict: str
    ticket: Ticket | None = None
    completed_on: date | None = None
    days_between: int | None = None
    last_day: date | None = None
    why_unclear: str = ""

    @property
    def label(self):
        return VERDICTS[self.verdict]


@dataclass(frozen=True)
class Window:
    """The days before a ticket's opening that count; `days` 14 makes 15 calendar days with both ends."""

    opened_on: date
    days: int
    tz: tzinfo

    @property
    def start(self):
        """The first moment of the first day."""
        return self._midnight(self.opened_on - timedelta(days=self.days))

    @property
    def end(self):
        """The first moment after the opening day."""
        return self._midnight(self.opened_on + timedelta(days=1))

    def _midnight(self, day):
        return datetime.combine(day, time(), tzinfo=self.tz)


def verdict(ticket, services, *, days, tz=None):
    """The Warranty of `ticket`, judged on the days its opening and the best of `services` fall on.

    `services` says which tickets may count, see `recent`; one query. Days are those of `tz`, by
    default the current time zone. The clock is the opening: waiting costs no warranty.
    """
    tz = tz or timezone.get_current_timezone()
    if _is_anonymous(ticket):
        return Warranty(UNCLEAR, why_unclear="The contact is a shared mailbox without a company.")
    window = Window(ticket.created_at.astimezone(tz).date(), days, tz)
    return judge(_best(ticket, services, window), window)


def judge(service, window):
    """What one service, the best there is, says about the window; None says there is none."""
    if service is None:
        return Warranty(NO_PRIOR_SERVICE)
    done_at = completed_at(service)
    if done_at is None or not service.is_finished:
        why = "has no completion time" if service.is_finished else "was reopened and is not done again"
        return Warranty(UNCLEAR, service, why_unclear=f"#{service.pk} {why}.")
    done_on = done_at.astimezone(window.tz).date()
    between = (window.opened_on - done_on).days
    evidence = (service, done_on, between, done_on + timedelta(days=window.days))
    if between < 0:
        return Warranty(UNCLEAR, *evidence, why_unclear=f"#{service.pk} was done after this one was opened.")
    return Warranty(IN_WINDOW if between <= window.days else OUTSIDE, *evidence)


def completed_at(service):
    """When a finished ticket was done: resolved, else closed; None if neither is known."""
    return service.resolved_at or service.closed_at


def _is_anonymous(ticket):
    contact = ticket.contact
    return bool(contact and contact.is_shared_mailbox and not (ticket.company_id or contact.company_id))


def _best(ticket, services, window):
    """The service that decides: one inside the window, else one that could be, else the last before it."""
    company = ticket.company_id or (ticket.contact.company_id if ticket.contact else None)
    matter, whose = (
        (bool(ticket.assets), ticket.category is not None),
        (bool(ticket.contact_id), bool(company)),
    )
    if not any(matter) or not any(whose):
        return None
    found = recent.asked(
        _services,
        services,
        matter,
        whose,
        number=ticket.pk,
        team=ticket.team_id,
        opened_at=ticket.created_at,
        start=window.start,
        end=window.end,
        contact=ticket.contact_id,
        company=company,
        assets=ticket.assets,
        top=top_of(ticket.category).pk if ticket.category else None,
    )
    return next(iter(found), None)


@prepared
def _services(services, matter, whose, *, number, team, opened_at, start, end, contact, company, assets, top):
    about = _same_matter(matter, assets, top)
    customer = _same_customer(whose, contact, company)
    done = Coalesce("resolved_at", "closed_at")
    standing = Case(
        When(status__in=FINISHED, done__gte=start, done__lt=end, then=Value(0)),
        When(Q(done__isnull=True) | ~Q(status__in=FINISHED), then=Value(1)),
        When(done__lt=start, then=Value(2)),
        default=Value(3),
        output_field=IntegerField(),
    )
    rows = services(number=number, team=team).filter(customer, about, _was_completed())
    rows = rows.filter(created_at__lte=opened_at).exclude(pk=number).defer("description", "search")
    rows = rows.annotate(done=done, standing=standing)
    return rows.order_by("standing", F("done").desc(nulls_last=True), "-pk")[:1]


def _was_completed():
    """Done, or done once and reopened since."""
    return Q(status__in=FINISHED, closing_reason=ClosingReason.DONE) | (
        ~Q(status__in=FINISHED) & Q(reopened_count__gt=0)
    )


def _same_customer(known, contact, company):
    """Of the contact or of the company: of what there is."""
    has_contact, has_company = known
    whose = Q(contact=contact) if has_contact else Q()
    return whose | Q(company=company) if has_company else whose


def _same_matter(known, assets, top):
    """In the same top category, or with the same asset: with what there is."""
    has_assets, has_category = known
    about = Q(assets__overlap=assets) if has_assets else Q()
    if not has_category:
        return about
    return Q(category=top) | Q(category__parent=top) | Q(category__parent__parent=top) | about


def top_of(category):
    """The category at the top of its branch."""
    while category.parent_id:
        category = category.parent
    return category
