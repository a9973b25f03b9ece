"""What every view of the guided escalation shares: the draft it changes, and the page it answers with."""

from functools import wraps

from django.shortcuts import redirect, render, reverse
from django.views.decorators.http import require_http_methods

from escalations.domain.errors import StepNotAllowed

from . import acknowledgement, answers, configuring, found
from .guide import Guide


def who(request):
    """The person and the moment, as the domain takes them."""
    return {"by": request.user, "at": request.now}


def guide_of(request, number):
    """The guide of a ticket as it is now."""
    return Guide(*found.hand_off(request, number), **who(request))


def changes_draft(step):
    """A POST on the escalation that is being written; GET, as after signing in again, leads back to `step`."""

    def decorate(view):
        @wraps(view)
        def wrapped(request, number, *args, **kwargs):
            ticket, escalation = found.hand_off(request, number)
            if request.method == "GET":
                return go_on(ticket, step)
            if escalation is None:
                raise StepNotAllowed(
                    "This ticket has no escalation in preparation. Start one.", link="escalation"
                )
            return view(request, ticket, escalation, *args, **kwargs)

        return require_http_methods(["GET", "POST"])(wrapped)

    return decorate


def page(request, ticket, step=None, *, status=200, **typed):
    """One step of the ticket's escalation as it is now; `typed` is what a refused form shows again."""
    return page_of(request, guide_of(request, ticket.pk), step, status=status, **typed)


def page_of(request, guide, step, *, status=200, **typed):
    """The same for a guide that is there already."""
    current = guide.step(step)
    context = guide.context(current) | _of_step(guide, current, typed) | typed
    return render(request, "escalate/page.html", context, status=status)


def _of_step(guide, step, typed):
    """What only one step shows."""
    if step == "ready":
        return {"steps": guide.rows(), "words": guide.words_with_customer()}
    if step == "lookback":
        return {"look": guide.look_back(typed.get("decided")), "errors": {}}
    if step == "configuration":
        case = guide.case
        form = configuring.ConfigurationForm(case.ticket, priorities=case.priorities, teams=case.route.teams)
        return {"form": form, "guided": True, "expected": guide.case.expected_priority}
    if step == "acknowledge":
        return {"told": acknowledgement.of(guide, typed.get("told_as"), typed.get("errors"))}
    if step == "template" and guide.escalation:
        return {"sections": guide.sections(typed.get("problems"))}
    return {}


def go_on(ticket, step="", anchor=""):
    """To a step of the ticket's escalation; without one, to the next."""
    url = reverse("web:escalate", args=[ticket.pk])
    return redirect(f"{url}?step={step}{anchor and f'#{anchor}'}" if step else url)


def saved(request, ticket, step, announce="Saved"):
    """After a change that shows nothing of its own: the gate renews itself, or the page comes again."""
    if request.htmx:
        return answers.nothing_to_show(announce=announce, events=[answers.GATE_CHANGED])
    return go_on(ticket, step)
