"""What a form with files holds: `tags[]` is a list, `custom_fields[cf_x]` an object, a file a Sent."""

import re
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP


@dataclass
class Sent:
    """A file that arrived."""

    name: str
    content_type: str
    content: bytes


def read(content_type, body):
    message = BytesParser(policy=HTTP).parsebytes(
        b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body
    )
    values = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        filename = part.get_filename()
        value = content.decode() if filename is None else Sent(filename, part.get_content_type(), content)
        _put(values, name, value)
    return values


def _put(values, name, value):
    inner = re.fullmatch(r"(\w+)\[(\w*)\]", name)
    if inner is None:
        values[name] = {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value
    elif inner[2]:
        values.setdefault(inner[1], {})[inner[2]] = value
    else:
        values.setdefault(inner[1], []).append(value)
