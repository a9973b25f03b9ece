"""What stands in a mail: its text, from plain text or from HTML, and its files."""

import mimetypes
import re

from escalations.domain.incoming import MailedFile

from . import charsets, headers, plain_text

MOST_FILES = 100
LONGEST = 190_000  # characters; more is a file as well
WHOLE = "whole text of the mail.txt"
WORDS = re.compile(r"\w")


def text_and_files(mail):
    """(text, [MailedFile]); of alternatives the plain text, unless only the HTML says something."""
    leaves = _leaves(mail)
    texts = [_text(part) for part in leaves if _is_text(part)]
    files = [_file(part, place) for place, part in enumerate(leaves, start=1) if not _is_text(part)]
    text = "\n\n".join(one for one in texts if one)
    if len(text) > LONGEST:
        files.insert(0, MailedFile(WHOLE, text.encode()))
        text = f"{text[:LONGEST].rstrip()}\n\n[…] The whole text is in the file “{WHOLE}”."
    return text, files[:MOST_FILES]


def _leaves(part):
    """The parts that hold something, in their order; a mail within the mail is one."""
    if part.get_content_maintype() == "message" or not part.is_multipart():
        return [part]
    inner = [leaf for one in part.get_payload() for leaf in _leaves(one)]
    return _best(inner) if part.get_content_subtype() == "alternative" else inner


def _best(alternatives):
    """One text instead of two that say the same; files among them stay."""
    plain = [one for one in alternatives if _is_text(one) and one.get_content_subtype() == "plain"]
    html = [one for one in alternatives if _is_text(one) and one.get_content_subtype() == "html"]
    left_out = html if any(WORDS.search(_text(one)) for one in plain) or not html else plain
    return [one for one in alternatives if one not in left_out]


def _is_text(part):
    is_words = part.get_content_type() in {"text/plain", "text/html"}
    return is_words and part.get_content_disposition() != "attachment" and not _name_of(part)


def _text(part):
    text = charsets.text_of(_bytes(part), _param(part, "charset"))
    if part.get_content_subtype() == "html":
        return plain_text.text_of(text)
    return text.replace("\r\n", "\n").strip()


def _bytes(part):
    """Its content, decoded; a mail within the mail as it stands there."""
    if part.is_multipart():
        return b"".join(one.as_bytes() for one in part.get_payload())
    content = part.get_payload(decode=True)
    return content if content is not None else b""


def _file(part, place):
    return MailedFile(_name_of(part) or _made_up(part, place), _bytes(part))


def _name_of(part):
    name = _param(part, "filename", "content-disposition") or _param(part, "name")
    return headers.decoded(name)[:200]


def _made_up(part, place):
    """A name for a part that has none; a mail within the mail is called by its subject."""
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload(0) if part.is_multipart() else None
        return f"{(headers.first(inner, 'subject') if inner else '')[:100] or 'mail'}.eml"
    ending = mimetypes.guess_extension(part.get_content_type()) or ".txt"
    return f"part {place}{ending}"


def _param(part, name, header="content-type"):
    """One parameter of a header, "" if it is missing or cannot be read."""
    try:
        value = part.get_param(name, "", header)
        if isinstance(value, tuple):  # RFC 2231: charset, language, percent-decoded
            charset, _, text = value
            return charsets.text_of(text.encode("latin-1", "replace"), charset)
        return str(value or "")
    except (ValueError, LookupError, TypeError):
        return ""
