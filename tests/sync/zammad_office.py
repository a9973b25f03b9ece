"""The small firm, connected to a made-up Zammad by the product's own commands."""

from tests.sync.office import Office


class ZammadOffice(Office):
    """As `Office`, with Zammad's words for the same."""

    def __init__(self, firm, zam):
        self.firm, self.fresh, self.slept = firm, zam, []
        self.customer = zam.add_user("gale@yard.example", firstname="Gale", lastname="Foreman")
        zam.groups[zam.service_desk_id]["name"] = "Service desk"
        self.tess = zam.add_user(firm.technician.email, role_ids=(2,), firstname="Tess", lastname="Nichols")
        self.sena = zam.add_user(firm.senior.email, role_ids=(2,), firstname="Sena", lastname="Iorio")

    def connect(self, **options):
        return super().connect(**{"kind": "zammad", **options})

    def write_in(self, subject="VPN drops every hour", **values):
        values = {"customer_id": self.customer, "group_id": self.fresh.service_desk_id, **values}
        return self.fresh.add_ticket(subject, **values)

    def said(self, number):
        """What is said on their ticket after its first words: [(is private, text)]."""
        return [(one["internal"], one["body"]) for one in self.fresh.articles_of(number)[1:]]
