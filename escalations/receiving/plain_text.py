"""Turns a mail's HTML into text that says the same: paragraphs, lists, quotes, links; nothing hidden, nothing alive."""

import re
from html.parser import HTMLParser

import nh3

PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table", "pre"})
BLOCKS = PARAGRAPHS | {
    "address",
    "article",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "footer",
    "form",
    "header",
    "hr",
}
BLOCKS |= {"aside", "figure", "li", "main", "nav", "section", "tr"}
KEPT = BLOCKS | {"a", "br", "td", "th", "img"}
LONGEST = 1_000_000
MOST_TAGS = 30_000  # tags within tags cost the square of their number
DEEPEST = 10  # quotes within quotes
SPACES = re.compile(r"[ \t\r\n\f\v\u00a0]+")
MANY_LINES = re.compile(r"\n{3,}")


def text_of(html):
    """The text; scripts, styles and comments are gone with what stands in them. Of very much, the beginning."""
    begun = "<".join(html[:LONGEST].split("<", MOST_TAGS)[:MOST_TAGS])
    safe = nh3.clean(
        begun.replace("\x00", ""),
        tags=set(KEPT),
        attributes={"a": {"href"}, "img": {"alt"}},
        url_schemes={"http", "https", "mailto"},
        clean_content_tags={"script", "style", "title"},
        link_rel=None,
    )
    writer = _Writer()
    writer.feed(safe)
    writer.close()
    return writer.text() + ("\n\n[…] The rest is in the mail as it came." if len(begun) < len(html) else "")


class _Writer(HTMLParser):
    """Writes line by line; a quote's lines begin with “> ”."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.lines, self.line, self.depth, self.link, self.from_link = [], "", 0, "", 0

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag in BLOCKS or tag == "br":
            self._end_line(force=tag == "br")
        if tag in PARAGRAPHS:
            self._blank()
        if tag == "blockquote":
            self.depth += 1
        elif tag == "li":
            self.line = "- "
        elif tag in {"td", "th"} and self.line.strip():
            self.line += "  "
        elif tag == "a":
            self.link, self.from_link = given.get("href") or "", len(self.line)
        elif tag == "img" and given.get("alt"):
            self.line += f"[{given['alt']}]"

    def handle_endtag(self, tag):
        if tag == "a":
            self._name_link()
        if tag in BLOCKS:
            self._end_line()
        if tag == "blockquote":
            self.depth -= 1
        if tag in PARAGRAPHS:
            self._blank()

    def handle_data(self, data):
        words = SPACES.sub(" ", data)
        self.line += words.lstrip() if not self.line.strip() and self.line != "- " else words

    def _name_link(self):
        """Where it leads, unless its words say so."""
        words = self.line[self.from_link :].strip()
        target = self.link.removeprefix("mailto:")
        if target and words and target.rstrip("/") not in {words, f"http://{words}", f"https://{words}"}:
            self.line += f" <{target}>"
        self.link = ""

    def _end_line(self, *, force=False):
        if self.line.strip() or force:
            self.lines.append(self._mark() + self.line.strip())
        self.line = ""

    def _blank(self):
        """One blank line, as deep as what is less deep of the two it stands between."""
        blank = self._mark().strip()
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append(blank)
        elif self.lines and len(blank) < len(self.lines[-1]):
            self.lines[-1] = blank

    def _mark(self):
        return "> " * min(self.depth, DEEPEST)

    def text(self):
        self._end_line()
        return MANY_LINES.sub("\n\n", "\n".join(self.lines)).strip()
