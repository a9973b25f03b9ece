"""Which version somebody changes: If-Match is read, ETag is answered. Staleness itself is the domain's."""

import re

from .refusals import wrong

TAG = re.compile(r'(?:W/)?(?:"(?P<quoted>\d{1,9})"|(?P<bare>\d{1,9}))', re.ASCII)


def asked(request, row):
    """The version of `row` that the caller saw, or None without If-Match; a bad value is refused."""
    value = request.headers.get("If-Match", "").strip()
    if value in {"", "*"}:
        return None
    found = TAG.fullmatch(value)
    if found is None:
        raise wrong("If-Match", 'Write the version as it came in ETag, such as "5".')
    version = int(found["quoted"] or found["bare"])
    if not 1 <= version <= row.version:
        raise wrong("If-Match", f"This has version {row.version}; it never had version {version}.")
    return version


def tag(version):
    return f'"{version}"'
