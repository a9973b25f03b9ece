"""The screens of people who come and go: the link of an invitation; what they hold, shown before they go."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone

from escalations.domain import inviting, people, second_factor, single_sign_on
from escalations.domain.errors import DomainError, InvalidInput
from escalations.domain.leaving import LEADS, POOL, WITHDRAW

from .paused import LIFT
from .tools import Tool, WithTools

KEEP = "keep"
MOST_SHOWN = 100
LEAVE = {"deactivate": "Deactivate", "away": "Set away"}

REACTIVATE = Tool(
    name="reactivate",
    label="Reactivate…",
    question=lambda person: f"Reactivate {person}?",
    words="They sign in with the password they had. What was handed over stays where it is, tokens stay ended.",
    take=people.reactivate,
    said=lambda person: f"{person} is active again.",
    offered=lambda person: not person.is_active,
)


def come_back(person, *, by, at):
    people.set_away(person, False, by=by, at=at)
    return person


BACK = Tool(
    name="back",
    label="Back from leave…",
    question=lambda person: f"{person} is back?",
    words="They are offered as an assignee again.",
    take=come_back,
    said=lambda person: f"{person} is back.",
    offered=lambda person: person.is_active and person.is_away,
)
REVOKE_ALL = Tool(
    name="revoke-tokens",
    label="Revoke all API tokens…",
    question=lambda person: f"Revoke all API tokens of {person}?",
    words="Every program that uses one of them is refused from then on. It cannot be taken back.",
    take=people.revoke_tokens,
    said=lambda person: f"All API tokens of {person} are revoked.",
    offered=lambda person: person.auth_token_set.exists(),
)
RESET = Tool(
    name="reset-second-factor",
    label="Reset the second factor…",
    question=lambda person: f"Reset the second factor of {person}?",
    words="Their password alone lets them in again, until they set up another phone. They are signed out everywhere. "
    "Make sure that it is they who ask.",
    take=second_factor.reset,
    said=lambda person: f"The second factor of {person} is reset.",
    offered=second_factor.has_one,
)
UNLINK = Tool(
    name="unlink-single-sign-on",
    label="Unlink single sign-on…",
    question=lambda person: f"Unlink the account of single sign-on of {person}?",
    words="The next account with their verified address is linked in its place. Do it when their account over there "
    "was made anew, never because somebody else got their address.",
    take=single_sign_on.unlink,
    said=lambda person: f"The account of single sign-on of {person} is unlinked.",
    offered=single_sign_on.is_linked,
)


class ComingAndGoing(WithTools):
    """Gives the page of a person its screens: invitation, deactivate, away."""

    tools = (REACTIVATE, BACK, LIFT, RESET, UNLINK, REVOKE_ALL)

    def get_urls(self):
        mine = [
            path(
                "<path:object_id>/invitation/",
                self._of_person(self.invitation),
                name=self._name("invitation"),
            ),
            *(
                path(f"<path:object_id>/{verb}/", self._of_person(self.leave, verb), name=self._name(verb))
                for verb in LEAVE
            ),
        ]
        return mine + super().get_urls()

    def links(self, person):
        """The screens that make sense for this person now."""
        if person is None or not person.is_active:
            return []
        again = "Their invitation" if person.invited_at else "Make a link to choose a password…"
        links = [{"label": again, "url": "../invitation/"}]
        if not person.is_away:
            links.append({"label": "Set away…", "url": "../away/"})
        return [*links, {"label": "Deactivate…", "url": "../deactivate/"}]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        links = self.links(self.get_object(request, object_id))
        return super().change_view(
            request, object_id, form_url, {"more_tools": links, **(extra_context or {})}
        )

    def _of_person(self, view, *args):
        def inner(request, object_id):
            person = self.get_object(request, object_id)
            if person is None:
                return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
            return view(request, person, *args)

        return self.admin_site.admin_view(inner)

    # The invitation

    def invitation(self, request, person):
        """GET shows the link that is good now; POST makes a new one, which ends it."""
        if request.method == "POST":
            try:
                inviting.invite(person, by=request.user, at=timezone.now())
                self.message_user(
                    request, "A new link. Earlier ones lead nowhere from now on.", messages.SUCCESS
                )
            except DomainError as refusal:
                self.message_user(request, refusal.detail, messages.ERROR)
            return HttpResponseRedirect(request.path)
        ends_at = inviting.ends_at(person)
        key = inviting.key_of(person) if person.is_active else None
        return self._page(
            request,
            "admin/invitation.html",
            person,
            title=f"Invitation of {person}",
            link=key and request.build_absolute_uri(f"{reverse('web:invitation')}?{urlencode({'key': key})}"),
            ends_at=ends_at,
            has_expired=bool(ends_at) and timezone.now() > ends_at,
        )

    # Going

    def leave(self, request, person, verb):
        """GET shows every row they hold, with a choice for each group; POST does it, all or nothing."""
        wrong = {}
        if request.method == "POST":
            try:
                self._leave(request, person, verb)
                done = "is deactivated" if verb == "deactivate" else "is away"
                self.message_user(request, f"{person} {done}.", messages.SUCCESS)
                return HttpResponseRedirect(reverse(f"admin:{self._name('change')}", args=[person.pk]))
            except InvalidInput as refusal:
                wrong = refusal.fields
                self.message_user(request, refusal.detail, messages.ERROR)
            except DomainError as refusal:
                self.message_user(request, refusal.detail, messages.ERROR)
        person.refresh_from_db()
        left = people.leaving(person)
        return self._page(
            request,
            "admin/leaving.html",
            person,
            title=f"{LEAVE[verb]} {person}?",
            press=LEAVE[verb],
            goes=verb == "deactivate",
            left=left,
            groups=[_shown(group, person, verb, request.POST, wrong) for group in left.groups],
        )

    def _leave(self, request, person, verb):
        left = people.leaving(person)
        choices = {group.key: _choice(group, request.POST.get(group.key)) for group in left.groups}
        asked = {"seen": request.POST.get("seen", ""), "by": request.user, "at": timezone.now()}
        if verb == "deactivate":
            people.deactivate(person, choices=choices, **asked)
        else:
            people.set_away(person, True, choices={k: one for k, one in choices.items() if one}, **asked)

    def _page(self, request, template, person, **context):
        frame = {**self.admin_site.each_context(request), "opts": self.opts, "person": person}
        return TemplateResponse(request, template, {**frame, **context})


def _choice(group, value):
    """What was chosen, as the domain takes it; None stays or goes the default way."""
    if value in {None, "", KEEP}:
        return None
    members = {str(member.pk): member for member in group.members}
    return value if value in {POOL, WITHDRAW} else members.get(value, value)


def _shown(group, person, verb, posted, wrong):
    """One group for the template: its rows, the choices, what is chosen."""
    choices = [] if verb == "deactivate" else [(KEEP, f"Stay with {person}")]
    choices += [(str(member.pk), f"To {member}") for member in group.members]
    choices += [(POOL, group.pool)]
    if group.may_be_withdrawn:
        choices.append((WITHDRAW, "Withdraw them"))
    default = KEEP if verb == "away" else POOL
    return {
        "group": group,
        "choices": choices,
        "chosen": posted.get(group.key, default),
        "error": wrong.get(group.key, ""),
        "rows": []
        if group.kind == LEADS
        else [_row(ticket, person) for ticket in group.tickets[:MOST_SHOWN]],
        "more": max(0, len(group.tickets) - MOST_SHOWN),
    }


def _row(ticket, person):
    other = ticket.assignee if ticket.assignee_id not in {None, person.pk} else None
    return {"ticket": ticket, "other": other}
