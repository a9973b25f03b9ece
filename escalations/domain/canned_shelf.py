"""How canned responses are kept: in folders, one default acknowledgement, none taken away that is in use."""

from django.db import IntegrityError, transaction
from django.db.models import Count, Q

from escalations.models import Action, CannedResponse, Portal

from . import canned, configuration_log, rules, texts, usage
from .errors import InvalidInput
from .step import check_person

Kind = CannedResponse.Kind
LONGEST_BODY = 20_000
PROMISED = ("promise.time", "promise.date")


def check(response, *, teams=()):
    """Clean the response's words and raise InvalidInput unless it can be kept; `teams` are those it is for."""
    _check_words(response)
    _check_promise(response)
    _check_default(response, teams)
    _check_title(response)
    _check_scenarios(response)


@transaction.atomic
def save(response, *, by, at):
    """Save a checked response; marking it as the default acknowledgement unmarks the one before.

    The log is told of the one before; of the response itself whoever saves its teams tells it.
    """
    check_person(rules.may_configure(by))
    _one_at_a_time()
    if response.is_default:
        _unmark_others(response, by=by, at=at)
    try:
        with transaction.atomic():
            response.save()
    except IntegrityError as clash:  # a colleague took the title since it was checked
        raise InvalidInput({"title": _taken(response)}) from clash
    return response


@transaction.atomic
def make_default(response, *, by, at):
    """Mark it as the default acknowledgement; the one before is unmarked in the same press."""
    response.is_default = True
    check(response, teams=response.teams.all())
    return save(response, by=by, at=at)


@transaction.atomic
def rename_folder(name, *, to, by, at):
    """Give a whole folder another name, or put its responses into one that is there; returns how many moved."""
    check_person(rules.may_configure(by))
    _one_at_a_time()
    to = _line(to, field="to", name="The folder's name", limit=80, ask="Give the folder a name.")
    to = _spelt(to) if to.casefold() != name.casefold() else to
    rows = CannedResponse.objects.filter(folder__iexact=name)
    if not rows.exists():
        raise InvalidInput({"folder": f"There is no folder “{name}” any more. Reload to see the folders."})
    _check_titles_free(rows, name, to)
    moving = rows.exclude(folder=to)
    with configuration_log.recorded(*moving, by=by, at=at):
        return moving.update(folder=to)


def folders():
    """[{folder, responses, active}] in the order of their names; responses without a folder are not in one."""
    rows = CannedResponse.objects.exclude(folder="").values("folder")
    active = Count("pk", filter=Q(is_active=True))
    return list(rows.annotate(responses=Count("pk"), active=active).order_by("folder"))


def used_by(response):
    """Names of the active scenarios that add it as a note."""
    if response.pk is None:
        return []
    actions = Action.objects.filter(
        canned_response=response, kind=Action.Kind.PRIVATE_NOTE, scenario__is_active=True
    )
    return sorted(set(actions.values_list("scenario__name", flat=True)))


def may_delete(response):
    """Yes, or no with what to do instead: the default and what scenarios use stay (invariant 10)."""
    if response.is_default:
        return rules.May(
            f"“{response}” is the default acknowledgement, so it stays. Mark another one as the default first."
        )
    return usage.may_delete(response)


def _one_at_a_time():
    """Two administrators at once would make two defaults, or one title twice."""
    Portal.objects.select_for_update().get(pk=1)


def _unmark_others(response, *, by, at):
    others = CannedResponse.objects.filter(is_default=True).exclude(pk=response.pk)
    with configuration_log.recorded(*others, by=by, at=at):
        others.update(is_default=False)


def _check_words(response):
    response.title = _line(
        response.title, field="title", name="The title", limit=120, ask="Give it a title to choose it by."
    )
    response.folder = _spelt(texts.line(response.folder, field="folder", name="The folder's name", limit=80))
    body = texts.kept(response.body, field="body", name="The text", limit=LONGEST_BODY, instead="Shorten it.")
    if response.kind != Kind.ESCALATION:
        body = texts.needed(
            body, field="body", name="The text", limit=LONGEST_BODY, ask="Write the words it puts in."
        )
    canned.check(body, response.kind)
    response.body = body


def _line(text, *, field, name, limit, ask):
    text = texts.line(text, field=field, name=name, limit=limit)
    return texts.needed(text, field=field, name=name, limit=limit, ask=ask)


def _spelt(folder):
    """The folder as colleagues spelt it already: “replies” goes into “Replies”."""
    known = CannedResponse.objects.filter(folder__iexact=folder).values_list("folder", flat=True)
    return known.order_by("pk").first() or folder


def _check_promise(response):
    """S28: an acknowledgement says when the customer hears again."""
    if response.kind == Kind.ACKNOWLEDGEMENT and not set(PROMISED) & set(canned.named_in(response.body)):
        raise InvalidInput(
            {
                "body": "An acknowledgement says when the customer hears from you next. "
                "Put {{ promise.time }} or {{ promise.date }} into it."
            }
        )


def _check_default(response, teams):
    if response.is_default:
        return _check_as_default(response, teams)
    was = CannedResponse.objects.filter(pk=response.pk, is_default=True) if response.pk else ()
    if was:
        raise InvalidInput(
            {
                "is_default": "One acknowledgement is the default. Mark another one instead; "
                "this one is unmarked in the same press."
            }
        )
    return None


def _check_as_default(response, teams):
    if response.kind != Kind.ACKNOWLEDGEMENT:
        raise InvalidInput(
            {
                "is_default": "Only an acknowledgement can be the default one. "
                "Mark another one as the default first, or leave the kind as it is."
            }
        )
    if not response.is_active:
        raise InvalidInput(
            {
                "is_active": "This is the default acknowledgement. Mark another one as the default first, "
                "then deactivate it."
            }
        )
    if teams:
        raise InvalidInput({"teams": "The default acknowledgement is for everyone. Leave the teams empty."})


def _check_title(response):
    same = CannedResponse.objects.filter(folder__iexact=response.folder, title__iexact=response.title)
    if same.exclude(pk=response.pk).exists():
        raise InvalidInput({"title": _taken(response)})


def _taken(response):
    place = f"“{response.folder}”" if response.folder else "the responses without a folder"
    return f"There is a “{response.title}” in {place} already. Choose another title, or change that one."


def _check_titles_free(rows, name, to):
    if to.casefold() == name.casefold():
        return
    titles = [title.casefold() for title in rows.values_list("title", flat=True)]
    there = CannedResponse.objects.filter(folder__iexact=to).values_list("title", flat=True)
    both = sorted(title for title in there if title.casefold() in titles)
    if both:
        raise InvalidInput(
            {"to": f"“{to}” holds “{both[0]}” already. Give one of the two another title first."}
        )


def _check_scenarios(response):
    """What a scenario adds stays an active private note (invariant 10)."""
    if response.is_active and response.kind == Kind.PRIVATE_NOTE:
        return
    names = used_by(response)
    if names:
        field, change = ("kind", "change its kind") if response.is_active else ("is_active", "deactivate it")
        listed = ", ".join(f"“{name}”" for name in names)
        raise InvalidInput(
            {field: f"In use by the scenario {listed}. Choose another note there, then {change}."}
        )
