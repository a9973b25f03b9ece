"""Takes in companies and contacts: those a stream brings, and those a ticket names that were never seen."""

from django.utils import timezone

from escalations.domain import arriving, origin
from escalations.domain.outside import RemoteCompany
from escalations.models import RemoteRecord

from . import set_back
from .connector import Forbidden, Gone


class Customers:
    """Those of one helpdesk; which of a page's are known is asked once (`look_up`)."""

    def __init__(self, helpdesk, connector):
        self.helpdesk, self.connector = helpdesk, connector
        self.known = set()  # (type, id)

    def look_up(self, rows):
        """Find which of those that these rows of a page name are known."""
        named = {("company", row.company) for row in rows if getattr(row, "company", None)}
        named |= {("contact", row.contact) for row in rows if getattr(row, "contact", None)}
        records = RemoteRecord.objects.filter(source=self.helpdesk.name, type__in=["company", "contact"])
        records = records.filter(external_id__in={external_id for _, external_id in named})
        self.known = set(records.values_list("type", "external_id")) if named else set()

    def ensure_of(self, row):
        """Take in whom a company, contact or ticket names, if they were never seen."""
        self._ensure("contact", getattr(row, "contact", None))
        self._ensure("company", getattr(row, "company", None))

    def take_with_company(self, row):
        self.ensure_of(row)
        with origin.coming_from(self.helpdesk.origin):
            return self.take(row)

    def take(self, row, now=None):
        """What came of it; within a transaction that says where it comes from. `now` was it on their clock, if they
        said."""
        is_company = isinstance(row, RemoteCompany)
        take, type = (arriving.take_company, "company") if is_company else (arriving.take_contact, "contact")
        source = self.helpdesk.name
        what = take(row, source=source, at=timezone.now()).what
        if what == "stale" and set_back.is_forgotten(source, type, row.external_id, now=now):
            what = take(row, source=source, at=timezone.now()).what
        return what

    def _ensure(self, type, external_id):
        """Without it the ticket stays without one."""
        if not external_id or (type, external_id) in self.known or self._was_seen(type, external_id):
            return
        read = {"company": self.connector.company, "contact": self.connector.contact}[type]
        try:
            self.take_with_company(read(external_id))
        except (Gone, Forbidden):
            return

    def _was_seen(self, type, external_id):
        rows = RemoteRecord.objects.filter(source=self.helpdesk.name, type=type, external_id=external_id)
        return rows.exists()
