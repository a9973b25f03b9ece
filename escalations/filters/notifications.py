"""What the list of notifications can be filtered by."""

import django_filters

from escalations.models import Notification

from .parameters import ChoiceFilter


class NotificationFilter(django_filters.FilterSet):
    unread = ChoiceFilter(choices=["true"], method="only_unread", help_text="Not opened yet.")

    class Meta:
        model = Notification
        fields = ()

    def only_unread(self, rows, name, value):
        return rows.unread()
