"""The tier map and the page of dead ends, beside the list of teams."""

from django.urls import reverse

from escalations.domain import dead_ends

from . import tier_map
from .own_screens import WithScreens


class MapScreens(WithScreens):
    """Two pages to look at: nothing is changed there, each line leads to where it is."""

    def map_view(self, request):
        return self.screen(request, "admin/tier_map.html", title="Tier map", map=tier_map.draw())

    def dead_ends_view(self, request):
        found = [(one, address_of(one)) for one in dead_ends.find()]
        return self.screen(request, "admin/dead_ends.html", title="Dead ends", found=found)


def address_of(dead_end):
    """Where it is repaired."""
    name = f"admin:escalations_{dead_end.page}"
    if dead_end.page == "portal":
        return reverse(f"{name}_change", args=[1])
    if dead_end.pk is None:
        return reverse(f"{name}_changelist")
    return reverse(f"{name}_{'hours' if dead_end.about == 'Hours' else 'change'}", args=[dead_end.pk])
