"""A team's chat channel: tried by an administrator, switched off once it is gone (S32)."""

from django.db import transaction

from escalations.models import Team

from . import configuration_log, outbox


def try_out(team, *, by, at):
    """Post a card that names the team alone; what became of it stands in the outbox."""
    outbox.tell("chat.link", at=at, team=team.pk)
    return team


@transaction.atomic
def forget(team, link, *, at):
    """The chat said that `link` is gone for good: it is switched off, administrators are told. Not a newer one."""
    team = Team.objects.select_for_update(of=("self",), no_key=True).get(pk=team.pk)
    if team.chat_link != link:
        return
    note = "The chat answered that this channel is gone."
    with configuration_log.recorded(team, note=note, by=None, at=at):
        team.chat_link = ""
        team.save(update_fields=["chat_link"])
    outbox.tell("administrators.notify", at=at, team=team.pk, about="chat_gone")
