"""How a page answers after a change: a part of the page for htmx, otherwise back to where it was pressed."""

import json

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme

GATE_CHANGED = "gate-changed"


def part(request, template, context, *, status=200, announce="", events=()):
    """A partial for htmx; `announce` is read out, `events` tell other parts of the page to renew."""
    answer = render(request, template, context, status=status)
    return with_events(answer, announce=announce, events=events)


def with_events(answer, *, announce="", events=()):
    heard = dict.fromkeys(events, True)
    if announce:
        heard["announce"] = announce
    if heard:
        answer["HX-Trigger"] = json.dumps(heard)
    return answer


def nothing_to_show(*, announce="", events=()):
    """An htmx answer that swaps nothing."""
    return with_events(HttpResponse(status=204), announce=announce, events=events)


def back(request, otherwise):
    """Redirect to the page the form named as `next`, if it is ours; else to `otherwise`."""
    target = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure())
    return redirect(target if target and safe else otherwise)
