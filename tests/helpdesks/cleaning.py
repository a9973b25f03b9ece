"""What a helpdesk makes of the text it is sent: no script, wrapped, and a plain version beside it."""

import html
import re

SCRIPT = re.compile(r"<(script|style|iframe)\b.*?(</\1\s*>|$)", re.I | re.S)
COMMENT = re.compile(r"<!--.*?-->", re.S)
HANDLER = re.compile(r"\s(on\w+|style|data-[\w-]+)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)", re.I)
TAG = re.compile(r"<[^>]+>")


def cleaned(body):
    """The HTML as it is kept: without script, comments and hidden attributes, in one div."""
    kept = HANDLER.sub("", COMMENT.sub("", SCRIPT.sub("", body)))
    return kept if re.match(r"\s*<div\b", kept) else f"<div>{kept}</div>"


def plain(body):
    """The text a person would read."""
    lines = re.sub(r"(?i)<br\s*/?>|</p>|</div>|</li>", "\n", body)
    return re.sub(r"\n{2,}", "\n", html.unescape(TAG.sub("", lines))).strip()
