"""Connects an external helpdesk: `add_helpdesk NAME --kind freshdesk --url URL --api-key KEY`."""

import math

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from escalations.domain.errors import DomainError
from escalations.sync import connecting
from escalations.sync.connector import Busy, Trouble


class Command(BaseCommand):
    help = "Connect a helpdesk, after asking it what the key can see. Then run sync_helpdesk NAME."

    def add_arguments(self, parser):
        parser.add_argument("name", help="What it is called here; the source of all that comes from it.")
        parser.add_argument("--kind", required=True, choices=["freshdesk", "zammad"])
        parser.add_argument("--url", required=True, help="Such as https://acme.freshdesk.com.")
        parser.add_argument("--api-key", required=True, help="An agent's key; it is kept encrypted.")
        parser.add_argument(
            "--allow-private-address",
            action="store_true",
            help="Its host may be inside the network, speak http, and use any port.",
        )

    def handle(self, *, name, kind, url, api_key, allow_private_address, **options):
        try:
            helpdesk, probe = connecting.connect(
                name=name, kind=kind, url=url, api_key=api_key, allows_private_address=allow_private_address
            )
        except ValidationError as wrong:
            raise CommandError(" ".join(wrong.messages)) from wrong
        except Busy as busy:
            wait = math.ceil(busy.seconds)
            raise CommandError(f"{name} is not connected: {busy} Try again in {wait} seconds.") from busy
        except (DomainError, Trouble) as trouble:
            raise CommandError(f"{name} is not connected: {trouble}") from trouble
        self.stdout.write(f"Connected as {probe.agent_name or 'an agent'}. {probe.sees}")
        for stream, why in probe.streams.items():
            if why:
                self.stdout.write(f"  {stream} will stay out: {why}")
        for warning in probe.warnings:
            self.stdout.write(f"  Mind: {warning}")
        self.stdout.write(f"Bring everything in with: manage.py sync_helpdesk {helpdesk.name}")
