"""The small signs of the portal: icon, chip, priority bars, readiness, initials."""

from functools import lru_cache

import lucide
from django.template import Library
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

register = Library()

# One word of ours for one picture; any other name is asked of Lucide as it is.
ICONS = {
    "accepted": "user-check",
    "auto": "zap",
    "back": "corner-up-left",
    "block": "octagon-alert",
    "brand": "arrow-up-from-dot",
    "call": "phone",
    "company": "building-2",
    "customer": "user",
    "diff": "diff",
    "done": "check",
    "edit": "pencil",
    "file": "paperclip",
    "filter": "list-filter",
    "more": "ellipsis",
    "na": "circle-slash",
    "pin": "pin",
    "print": "printer",
    "private": "lock",
    "public": "send",
    "recurring": "refresh-cw",
    "result_fixed": "check",
    "result_no_change": "equal",
    "result_worse": "trending-down",
    "result_new_information": "info",
    "result_not_applicable": "circle-slash",
    "result_could_not": "minus",
    "team": "users",
    "warn": "triangle-alert",
    "warranty": "shield-check",
}

# Ticket and escalation statuses: the word carries the meaning, the picture helps the eye.
STATUS_ICONS = {
    "open": "circle-dot",
    "pending": "circle-pause",
    "waiting_on_customer": "hourglass",
    "waiting_on_third_party": "hourglass",
    "resolved": "check",
    "closed": "archive",
    "draft": "pencil",
    "queued": "inbox",
    "sent_back": "corner-up-left",
    "accepted": "user-check",
    "withdrawn": "undo",
    "cancelled": "x",
}
DONE = {"resolved", "closed", "accepted"}

SEVERITIES = {
    "block": ("block", "Blocks"),
    "warn": ("warn", "Warning"),
    "ok": ("done", "Passed"),
    "info": ("info", "Note"),
}


SIGNS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


def escaped(value) -> str:
    """As `conditional_escape` does it, without its care for lazy texts."""
    if type(value) is SafeString:
        return value
    if type(value) is str:
        return value.translate(SIGNS)
    return value.__html__() if hasattr(value, "__html__") else str(value).translate(SIGNS)


def filled(text: str, **values) -> SafeString:
    """The text with its values, as `format_html` puts them in."""
    return SafeString(text.format_map({name: escaped(value) for name, value in values.items()}))


@lru_cache(maxsize=512)
def _svg(name: str, label: str) -> SafeString:
    spoken = {"role": "img", "aria-label": label} if label else {"aria-hidden": "true"}
    drawn = lucide._render_icon(ICONS.get(name, name), 16, **{"class": "icon"}, **spoken)
    return mark_safe(" ".join(drawn.split()))  # noqa: S308  the wheel's own drawing, its label escaped


@register.simple_tag
def icon(name: str, label: str = "") -> SafeString:
    """A picture beside a word (hidden from readers), or with a label when it stands alone."""
    return _svg(str(name), str(label))


@register.simple_tag
def chip(words, kind: str = "", picture: str = "") -> SafeString:
    """Icon and word. Kinds: private public done block warn overdue fact, or none (quiet)."""
    drawn = _svg(picture, "") if picture else ""
    css = f"chip chip--{kind}" if kind else "chip"
    return SafeString(f'<span class="{escaped(css)}">{drawn}{escaped(words)}</span>')


@register.simple_tag
def status_chip(status: str, words: str) -> SafeString:
    """The status of a ticket or an escalation: its code, and the words for it."""
    return chip(words, "done" if status in DONE else "fact", STATUS_ICONS.get(status, "circle"))


@register.simple_tag
def severity_chip(severity: str, words: str = "") -> SafeString:
    """block, warn, ok or info as a chip; other words may be given."""
    picture, said = SEVERITIES[severity]
    kind = {"block": "block", "warn": "warn", "ok": "done"}.get(severity, "")
    return chip(words or said, kind, picture)


@lru_cache(maxsize=8)
def _bars(number: int) -> SafeString:
    shapes = format_html_join(
        "",
        '<rect class="{}" x="{}" y="{}" width="3" height="{}" rx=".5"/>',
        (("on" if n < number else "off", 4 * n, 9 - 3 * n, 4 + 3 * n) for n in range(4)),
    )
    return format_html('<svg viewBox="0 0 16 14" aria-hidden="true">{}</svg>', shapes)


@register.simple_tag
def prio(rank: int | None, words: str = "", colour: str = "plain") -> SafeString:
    """Four bars and the word; a colour only where an administrator chose one. Rank 1 fills all four."""
    if not rank:
        return format_html('<span class="prio prio--none">{}</span>', words or "No priority")
    bars = max(1, min(4, 5 - int(rank)))
    css = "prio prio--top" if bars == 4 else "prio"
    css = css if colour == "plain" else f"{css} hue hue--{colour}"
    return SafeString(f'<span class="{escaped(css)}">{_bars(bars)}{escaped(words)}</span>')


@register.simple_tag
def ready(marks, done: int, of: int = 7, gap: str = "") -> SafeString:
    """Seven marks and a sentence. `marks`: a list of "on", "bad", "gap" or "" (empty), one a section."""
    bars = format_html_join("", '<i class="{}"></i>', ((mark,) for mark in marks))
    count = format_html("Ready <b>{} of {}</b>", done, of)
    said = format_html("{} · {}", count, gap) if gap else count
    return format_html(
        '<span class="ready"><span class="ready__bar" aria-hidden="true">{}</span>'
        '<span class="ready__text">{}</span></span>',
        bars,
        said,
    )


@register.simple_tag
def outcome(code: str, words: str) -> SafeString:
    """The result of a step with its sign: fixed no_change worse new_information not_applicable could_not."""
    if not code:
        return format_html('<span class="outcome outcome--block">{}Result missing</span>', _svg("block", ""))
    return format_html('<span class="outcome">{}{}</span>', _svg(f"result_{code}", ""), words)


@register.filter
def initials(name: str) -> str:
    """Two letters for an avatar: "Odile Farrant" gives "OF", one word gives its first two letters."""
    parts = [part for part in str(name).replace(".", " ").split() if part[0].isalnum()]
    if not parts:
        return "?"
    letters = parts[0][0] + parts[-1][0] if len(parts) > 1 else parts[0][:2]
    return letters.upper()


@register.simple_tag
def avatar(name: str) -> SafeString:
    """A person's initials in a ring; always beside the full name."""
    return SafeString(f'<span class="avatar" aria-hidden="true">{escaped(initials(name))}</span>')


@register.filter
def hash_number(number) -> SafeString:
    """A ticket's number as people write it: #100123."""
    return SafeString(f'<span class="tid">#{escaped(number)}</span>')


@register.simple_tag(takes_context=True)
def current(context, names: str) -> SafeString:
    """Marks the link of the page one is on: {% current "tickets ticket" %} gives aria-current or nothing."""
    match = getattr(context.get("request"), "resolver_match", None)
    here = getattr(match, "url_name", None)
    return mark_safe(' aria-current="page"' if here in names.split() else "")  # noqa: S308  fixed text


@register.simple_tag
def ticket_link(number, words: str = "") -> SafeString:
    """A link to a ticket by its number, with further words after it."""
    try:
        url = reverse("web:ticket", args=[number])
    except NoReverseMatch:
        return format_html("#{} {}", number, words)
    return format_html('<a class="subject" href="{}"><span class="tid">#{}</span> {}</a>', url, number, words)


@register.filter
def place_query(place):
    """A finding's place as the end of the guided escalation's address: `template#x` → `?step=template#x`."""
    step, _, anchor = place.partition("#")
    return f"?step={step}#{anchor}" if anchor else f"?step={step}"


@register.filter
def outcome_words(code):
    """A frozen row's outcome in words: `no_change` → No change."""
    return str(code).replace("_", " ").capitalize()
