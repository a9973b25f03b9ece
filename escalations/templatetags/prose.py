"""What people wrote, shown safely: notes, numbers that lead somewhere, quoted words, differences."""

import re
from difflib import SequenceMatcher

import nh3
from django.template import Library
from django.urls import reverse
from django.utils.html import conditional_escape, escape, format_html, urlize
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

from escalations.domain import quoting

from .marks import SIGNS

register = Library()

ANCHOR = re.compile(r"(<a\b.*?</a>|<[^>]*>)", re.DOTALL | re.IGNORECASE)
NUMBER = re.compile(r"(?<![\w&/#])#(\d{6,9})\b")
LINKED = re.compile(r"[.:@]\S")  # no address is without it
NEWLINE = re.compile(r"\r\n|\r")
PARAGRAPH = re.compile(r"\n{2,}")
WORD = re.compile(r"\S+\s*|\s+")
LONGEST_LINKED = 40_000
LONGEST_COMPARED = 20_000

MARKDOWN = MarkdownIt("commonmark", {"html": False, "linkify": False}).enable("table")
TAGS = {"a", "b", "blockquote", "br", "code", "em", "h2", "h3", "h4", "hr", "i", "li", "ol", "p", "pre"}
TAGS |= {"strong", "table", "tbody", "td", "th", "thead", "tr", "ul"}
LINK = {"a": {"href", "title"}, "th": {"align"}, "td": {"align"}}


def _link_numbers(html: str) -> str:
    pieces = ANCHOR.split(html)
    return "".join(piece if piece.startswith("<") else NUMBER.sub(_anchor, piece) for piece in pieces)


def _anchor(found: re.Match) -> str:
    number = found.group(1)
    return f'<a class="inline" href="{reverse("web:ticket", args=[number])}">#{number}</a>'


@register.filter(is_safe=True)
def linkify_numbers(text) -> SafeString:
    """One line of text with every #100123 leading to its ticket."""
    return mark_safe(_link_numbers(conditional_escape(text or "")))  # noqa: S308  escaped on the line itself


@register.filter(is_safe=True)
def note_text(text) -> SafeString:
    """A note as it was typed: escaped, lines and paragraphs kept, addresses and #numbers as links."""
    text = str(text or "")
    html = text.translate(SIGNS)
    if len(text) > LONGEST_LINKED:
        return _paragraphs(html)
    if LINKED.search(html):
        html = urlize(SafeString(html), nofollow=True)
    return _paragraphs(_link_numbers(html) if "#" in html else html)


def _paragraphs(html: str) -> SafeString:
    """As `linebreaks` does it, of a text that is escaped already."""
    pieces = PARAGRAPH.split(NEWLINE.sub("\n", html))
    return SafeString("\n\n".join(["<p>" + piece.replace("\n", "<br>") + "</p>" for piece in pieces]))


@register.filter(is_safe=True)
def mail_text(text) -> SafeString:
    """The same for what came by mail: what it quotes at its end is folded."""
    own, quoted = quoting.split(str(text or ""))
    if not quoted:
        return note_text(own)
    fold = '<details class="fold"><summary>Quoted text</summary>{}</details>'
    return note_text(own) + format_html(fold, note_text(quoted))


@register.filter
def markdown(text) -> SafeString:
    """Text of administrators (standard, canned responses) as Markdown: no HTML, no pictures, safe links."""
    html = MARKDOWN.render(str(text or ""))
    clean = nh3.clean(html, tags=TAGS, attributes=LINK, url_schemes={"http", "https", "mailto"})
    return mark_safe(_link_numbers(clean))  # noqa: S308  cleaned by nh3


@register.filter
def objected(text, quotes) -> SafeString:
    """The text with the objected words marked. `quotes`: one string or several; case is ignored."""
    wanted = [quotes] if isinstance(quotes, str) else list(quotes or [])
    wanted = sorted({str(quote) for quote in wanted if str(quote).strip()}, key=len, reverse=True)
    if not wanted:
        return conditional_escape(text or "")
    pattern = re.compile("(" + "|".join(map(re.escape, wanted)) + ")", re.IGNORECASE)
    pieces = pattern.split(str(text or ""))
    marked = (_mark(piece) if place % 2 else escape(piece) for place, piece in enumerate(pieces))
    return mark_safe("".join(marked))  # noqa: S308  every piece escaped


def _mark(piece: str) -> str:
    return format_html('<mark class="objected">{}</mark>', piece)


@register.simple_tag
def changed_words(before: str, after: str) -> SafeString:
    """What changed between two texts, word by word: <del> went, <ins> came."""
    before, after = str(before or ""), str(after or "")
    if len(before) + len(after) > LONGEST_COMPARED:
        return format_html("<del>{}</del> <ins>{}</ins>", before, after)
    old, new = WORD.findall(before), WORD.findall(after)
    steps = SequenceMatcher(None, *([word.strip() for word in words] for words in (old, new)), autojunk=False)
    pieces = (_piece(step, old, new) for step in steps.get_opcodes())
    return mark_safe("".join(pieces))  # noqa: S308  every piece escaped


def _piece(step, old: list[str], new: list[str]) -> str:
    kind, a, b, c, d = step
    went, came = "".join(old[a:b]), "".join(new[c:d])
    if kind == "equal":
        return escape(came)
    gone = format_html("<del>{}</del> ", went.rstrip()) if went.strip() else ""
    added = format_html("<ins>{}</ins>", came.rstrip()) if came.strip() else ""
    return gone + added + came[len(came.rstrip()) :]


@register.filter
def file_size(size: int | None) -> str:
    """The size of a file in words: "4 kB", "1.2 MB"."""
    size = int(size or 0)
    if size < 1000:
        return f"{size} bytes"
    for unit in ("kB", "MB", "GB"):
        size /= 1000
        if size < 1000 or unit == "GB":
            return f"{size:.0f} {unit}" if size >= 10 or unit == "kB" else f"{size:.1f} {unit}"
    return ""
