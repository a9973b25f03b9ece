"""The screen on which a draft of the standard is edited, and the texts that are tried on it."""

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone

from escalations.domain import standard_content, standard_draft
from escalations.domain.check_examples import CHECKS
from escalations.domain.errors import InvalidInput, StaleWrite, StepNotAllowed
from escalations.models import SectionKey

from .standard_screen import Screen, typed_in

FOLDER = "admin/escalations/standard"
STATUS = {
    InvalidInput: HTTPStatus.UNPROCESSABLE_ENTITY,
    StaleWrite: HTTPStatus.PRECONDITION_FAILED,
    StepNotAllowed: HTTPStatus.CONFLICT,
}


def edit(page, request, draft):
    """GET: the screen. POST: save it, move a section, or try a text; what is refused is shown again, as typed."""
    if request.method != "POST":
        return _screen(page, request, draft, Screen(draft))
    typed, read = typed_in(request.POST)
    for name, act in (("move", _moved), ("try", _tried)):
        if name in request.POST:
            return act(page, request, draft, _unsaved(draft, typed, read))
    try:
        saved = standard_draft.revise(draft, typed, read=read, by=request.user, at=timezone.now())
    except (InvalidInput, StaleWrite, StepNotAllowed) as refusal:
        screen = _refused(draft, typed, read, refusal)
        return _screen(page, request, draft, screen, problem=_words(refusal), status=STATUS[type(refusal)])
    page.message_user(request, f"The draft of version {saved.version} is saved.", messages.SUCCESS)
    return HttpResponseRedirect(request.path)


def part(page, request, draft):
    """For htmx: what one check says of its examples, an example's own findings, or a text that is tried."""
    if request.method != "POST":
        return HttpResponseRedirect("../change/")
    screen = Screen(draft, typed_in(request.POST)[0])
    check = next((one for one in CHECKS if one.code == request.GET.get("check")), None)
    if check is not None:
        return TemplateResponse(request, f"{FOLDER}/_examples.html", {"row": screen.row(check)})
    key = request.GET.get("example")
    if key in SectionKey:
        said = screen.said_of_example(key)
        return TemplateResponse(request, f"{FOLDER}/_said.html", {"said": said})
    return TemplateResponse(request, f"{FOLDER}/_tried.html", _trial(request, screen))


def gone(page, request):
    """Somebody discarded the draft while this was typed: the words are shown, to be copied."""
    typed = [(name, value) for name, value in typed_in(request.POST)[0].items() if isinstance(value, str)]
    context = {
        **page.admin_site.each_context(request),
        "title": "This draft is discarded",
        "opts": page.opts,
        "typed": [
            (name.replace("-", ": ").replace("_", " "), value) for name, value in typed if value.strip()
        ],
    }
    return TemplateResponse(request, f"{FOLDER}/gone.html", context, status=HTTPStatus.CONFLICT)


def _moved(page, request, draft, screen):
    key, _, way = request.POST["move"].partition(":")
    screen.move(key, -1 if way == "up" else 1)
    return _screen(page, request, draft, screen)


def _tried(page, request, draft, screen):
    return _screen(page, request, draft, screen, **_trial(request, screen))


def _trial(request, screen):
    text, key = request.POST.get("trial", ""), request.POST.get("trial-section")
    key = key if key in SectionKey else SectionKey.ISSUE_SUMMARY
    return {"trial": text, "trial_key": key, "found": screen.tried(key, text), "was_tried": True}


def _unsaved(draft, typed, read):
    screen = Screen(draft, typed | {"read": read})
    screen.errors = standard_draft.parsed(typed, screen.now)[1]
    screen.values = screen.now | screen._parsed()
    return screen


def _refused(draft, typed, read, refusal):
    """As typed; where somebody else changed what this person left alone, theirs is shown."""
    now = standard_content.of(draft)
    mark = standard_content.mark
    values = standard_draft.parsed(typed, now)[0]
    left_alone = {name for name, value in values.items() if mark(value) == read.get(name)}
    mine = {name: value for name, value in typed.items() if name not in left_alone}
    return Screen(draft, mine | {"read": read}, refusal)


def _words(refusal):
    if isinstance(refusal, InvalidInput):
        return "Nothing is saved yet: correct what is marked below, then save again."
    return refusal.detail


def _screen(page, request, draft, screen, *, status=HTTPStatus.OK, problem="", **trial):
    context = {
        **page.admin_site.each_context(request),
        "title": f"Draft of version {draft.version}",
        "opts": page.opts,
        "draft": draft,
        "original": draft,
        "screen": screen,
        "problem": problem,
        "tools": page.links_of(draft),
        "trial": "",
        "trial_key": SectionKey.ISSUE_SUMMARY,
        "found": [],
        "was_tried": False,
        **trial,
    }
    return TemplateResponse(request, f"{FOLDER}/draft.html", context, status=status)
