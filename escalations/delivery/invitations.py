"""Brings an invitation to a new colleague; its link is made when the mail leaves, and stored nowhere."""

from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse

from escalations.domain import inviting
from escalations.models import User

from . import GiveUp, delivers, mail


@delivers("person.invite")
def deliver(message):
    """Nothing for somebody who came meanwhile, or left."""
    person = User.objects.filter(pk=message.payload["user"], is_active=True).first()
    key = person and inviting.key_of(person)
    if not key or not person.email:
        return
    link = f"{settings.HANDOVER_URL}{reverse('web:invitation')}?{urlencode({'key': key})}"
    try:
        mail.send(
            to=person.email,
            subject="Your invitation to Handover",
            text=f"Hello {person},\n\nchoose a password, then you are in:\n\n{link}\n\n"
            f"The link is good once, for {inviting.GOOD_FOR.days} days. Your user name is {person.username}.\n",
            headers={"Auto-Submitted": "auto-generated"},
            message_id=f"<{message.pk}@{mail.domain()}>",
        )
    except mail.Refused as refusal:
        raise GiveUp(str(refusal)) from refusal
