"""Prints which earlier tickets a ticket resembles, the likest first, as JSON lines."""

import json

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from escalations.domain import lookback
from escalations.models import Standard, Ticket


class Command(BaseCommand):
    help = "Print the look-back's candidates of a ticket as JSON lines {number, score, reasons}."

    def add_arguments(self, parser):
        parser.add_argument("number", type=int, help="The ticket's number, such as 100123.")

    def handle(self, *args, **options):
        ticket = Ticket.objects.with_people().filter(pk=options["number"]).first()
        if ticket is None:
            raise CommandError(f"There is no ticket #{options['number']}.")
        standard = Standard.objects.in_force()
        found = lookback.look_back(
            ticket, days=standard.lookback_days, warranty_days=standard.warranty_days, at=timezone.now()
        )
        for one in sorted(found.everything, key=lambda one: -one.score):
            line = {"number": one.ticket.pk, "score": one.score, "reasons": one.reasons}
            self.stdout.write(json.dumps(line, ensure_ascii=False))
