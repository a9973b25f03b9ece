"""What a piece of HTML says, as plain text with its paragraphs, lists and quotes; nothing in it is run or fetched."""

import re
from html import unescape
from html.parser import HTMLParser

import nh3

MOST = 500_000  # characters of HTML; what comes after is left out
TAGS = {
    "a", "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre",
    "table", "td", "th", "tr", "ul", "section", "article", "header", "footer", "address",
}  # fmt: skip
DEEPEST = 500  # what cleans it takes a time that grows with the square of this
TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
SILENT = re.compile(r"<(script|style)\b.*?(</\1|$)", re.I | re.S)
CLOSED_ANYWAY = {
    "br",
    "img",
    "hr",
    "input",
    "meta",
    "link",
    "col",
    "wbr",
    "p",
    "li",
    "td",
    "th",
    "tr",
    "dt",
    "dd",
    "option",
}
SPACED = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "table"}


def text_of(html):
    """Plain text of HTML from anywhere; links keep their address, quotes begin with “> ”."""
    reader = _Reader()
    reader.feed(_cleaned(html, TAGS))
    reader.close()
    return reader.text()


def same_words(one, other):
    """Whether two texts or pieces of HTML say the same, whitespace, entities and tags aside."""
    return bool(_forms(one) & _forms(other))


def has_word(html, word):
    """Whether a text or piece of HTML bears this word, or these, on their own: number 7 is not found in number 71."""
    words = r"\s+".join(map(re.escape, word.split()))
    alone = rf"(?<![\w-]){words}(?![\w-])"
    return bool(words) and any(re.search(alone, form) for form in (html, text_of(html)))


def _forms(words):
    """Without any whitespace: as it is, as HTML, and as HTML without so much as a dash of a list."""
    return {_dense(words), _dense(text_of(words)), _dense(unescape(_cleaned(words, set())))} - {""}


def _cleaned(html, tags):
    """Well-formed HTML of these tags alone; what is nested beyond reason keeps none."""
    html = html[:MOST].replace("\x00", "")
    if _depth(html) > DEEPEST:
        return re.sub(r"<[^<>]*>", " ", SILENT.sub(" ", html)).replace("<", "&lt;")
    return nh3.clean(
        html,
        tags=tags,
        attributes={"a": {"href"}} if "a" in tags else {},
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )


def _depth(html):
    """How deep it is nested, roughly: those that close themselves do not count."""
    depth = deepest = 0
    for slash, tag in TAG.findall(html):
        if tag.lower() not in CLOSED_ANYWAY:
            depth = max(0, depth - 1) if slash else depth + 1
            deepest = max(deepest, depth)
    return deepest


def _dense(words):
    return re.sub(r"\s+", "", words.replace("\u200b", ""))


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.lines = [""]
        self.depth, self.in_pre, self.links = 0, 0, []

    def handle_starttag(self, tag, attrs):
        if tag == "br":
            return self._break()
        if tag == "a":
            return self.links.append((dict(attrs).get("href") or "", len(self.lines), len(self.lines[-1])))
        self._edge(tag)
        self.in_pre += tag == "pre"
        self.depth += tag == "blockquote"
        if tag == "blockquote":
            self._break()
        if tag == "li":
            self._say("- ")
        return None

    def handle_endtag(self, tag):
        if tag == "a":
            return self._close_link()
        self._edge(tag)
        if tag == "blockquote":
            self.depth -= 1
            self._break()
        self.in_pre -= tag == "pre"
        return None

    def handle_data(self, data):
        if not self.in_pre:
            return self._say(re.sub(r"[^\S\xa0]+", " ", data).replace("\xa0", " "))
        first, *others = data.split("\n")
        self._say(first)
        for one in others:
            self._break()
            self._say(one)
        return None

    def text(self):
        lines = [line.rstrip() for line in self.lines]
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n ")

    def _say(self, words):
        if not self.lines[-1]:
            words = words if self.in_pre else words.lstrip(" ")
            words = "> " * self.depth + words if words else ""
        elif not self.in_pre and self.lines[-1].endswith(" "):
            words = words.lstrip(" ")
        self.lines[-1] += words

    def _break(self):
        self.lines.append("")

    def _edge(self, tag):
        """A block begins or ends on a line of its own; paragraphs leave one free."""
        if tag in ("td", "th"):
            return self._say(" ")
        if self.lines[-1].strip("> "):
            self._break()
        if tag in SPACED and any(self.lines[-2:]):
            self._break()
        return None

    def _close_link(self):
        if not self.links:
            return
        address, line, start = self.links.pop()
        shown = "".join([self.lines[line - 1][start:], *self.lines[line:]]).strip()
        bare = address.removeprefix("mailto:")
        if address and shown.rstrip("/") not in (address.rstrip("/"), bare):
            self._say(f" ({bare})" if shown else bare)
