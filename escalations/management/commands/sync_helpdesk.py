"""Keeps one helpdesk in step, once: `sync_helpdesk NAME [--full] [--backfill-days N]`."""

import sys

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from escalations.domain import helpdesks
from escalations.models import Helpdesk
from escalations.sync import one_at_a_time, running

AN_HOUR = 3600


class Command(BaseCommand):
    help = "Read what changed in a helpdesk until caught up, and tell it what changed here."

    def add_arguments(self, parser):
        parser.add_argument("name", help="As add_helpdesk was told.")
        parser.add_argument(
            "--full", action="store_true", help="Read everything again, and find what went away."
        )
        parser.add_argument(
            "--backfill-days",
            type=int,
            metavar="N",
            help="How far back history goes. Left out: to the beginning.",
        )

    def handle(self, *, name, full, backfill_days, **options):
        helpdesk = Helpdesk.objects.filter(name=name).first()
        if helpdesk is None:
            raise CommandError(f"There is no helpdesk “{name}”. Connect it with add_helpdesk first.")
        if backfill_days is not None and not 0 <= backfill_days <= 36_500:
            raise CommandError("--backfill-days is a number of days, 0 or more.")
        if helpdesk.state == Helpdesk.State.PAUSED:
            raise CommandError(f"{name} is paused. Resume it in the administration first.")
        tally = self._run(helpdesk, is_full=full, days=backfill_days)
        for line in tally.lines():
            self.stdout.write(line)
        for words in helpdesks.may_be_cut(helpdesks.number_here(helpdesk), helpdesk):
            self.stdout.write(f"Mind: {words}")
        for trouble in tally.troubles:
            self.stderr.write(trouble)
        if tally.failed:
            sys.exit(1)

    def _run(self, helpdesk, **options):
        with tqdm(unit=" rows", desc=helpdesk.name, disable=None, file=sys.stderr) as bar:

            def saw(stream, number):
                bar.set_description(f"{helpdesk.name} {stream}", refresh=False)
                bar.update(number)

            try:
                return running.run(helpdesk, wait=AN_HOUR, saw=saw, **options)
            except one_at_a_time.Taken as taken:
                raise CommandError(str(taken)) from taken
            except KeyboardInterrupt:
                raise CommandError("Interrupted. Run it again: it goes on where it was.") from None
