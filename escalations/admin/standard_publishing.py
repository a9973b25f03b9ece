"""Before a draft of the standard comes into force: what it changes, its rehearsal, and the press that publishes it."""

from django.http import Http404
from django.template.response import TemplateResponse
from django.utils import timezone

from escalations.domain import publishing, standard_difference, standard_rules
from escalations.domain import standard_content as contents
from escalations.domain.errors import DomainError
from escalations.models import Standard

from .standard_rehearsal import FOLDER, frame, groups, newest, status_of


def publish(page, request, draft):
    """GET: what publishing does, beside the rehearsal. POST: do it, or say what is missing."""
    problem = ""
    if request.method == "POST":
        without = request.POST.get("without") == "yes"
        try:
            done = publishing.publish(draft, without_rehearsal=without, by=request.user, at=timezone.now())
        except DomainError as refusal:
            problem = refusal.detail
        else:
            return page.done(request, done, f"Version {done.version} is published and in force.")
    return TemplateResponse(
        request,
        f"{FOLDER}/publish.html",
        _publish_context(page, request, draft, problem),
        status=status_of(problem),
    )


def compare(page, request):
    """Any two versions side by side, drafts too: `?a=1&b=3`."""
    versions = list(Standard.objects.all())
    a, b = (_version(versions, request.GET.get(name)) for name in "ab")
    in_force = next(one for one in versions if one.is_in_force)
    a, b = a or in_force, b or versions[0]
    context = {
        **page.admin_site.each_context(request),
        "title": "Two versions side by side",
        "opts": page.opts,
        "versions": versions,
        "a": a,
        "b": b,
        "changes": standard_difference.changes(a, b),
    }
    return TemplateResponse(request, f"{FOLDER}/compare.html", context)


def _publish_context(page, request, draft, problem):
    in_force = Standard.objects.in_force()
    content = contents.of(draft)
    done = publishing.rehearsal_of(draft, contents.digest_of(content))
    return frame(page, request, draft, f"Publish version {draft.version} of the standard?") | {
        "problem": problem,
        "in_force": in_force,
        "changes": standard_difference.changes(in_force, draft),
        "warnings": _warnings(content),
        "done": done,
        "groups": groups(done) if done else [],
        "newest": newest(draft),
        "is_old": done is not None and not done.against.is_in_force,
        "is_behind": draft.drafted_from not in {None, in_force.version},
    }


def _warnings(content):
    found = standard_rules.warnings(content)
    return [(content[f"{key}-label"], sentence) for key, said in found.items() for sentence in said]


def _version(versions, asked):
    if asked is None:
        return None
    found = next((one for one in versions if str(one.version) == asked), None)
    if found is None:
        raise Http404("There is no such version.")
    return found
