"""How one address says where mail goes (smtp://, smtps:// or file:), and another where it is fetched (imaps://)."""

from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

SMTP = "django.core.mail.backends.smtp.EmailBackend"
FILES = "escalations.delivery.mail_files.EmailBackend"
MAILBOXES = "Write imaps://user:password@host/INBOX, or imap://user:password@host/INBOX?tls=yes."
SHAPES = "Write smtp://user:password@host:587?tls=yes, smtps://user:password@host or file:/a/folder."


def settings_of(url, *, folder):
    """Django's EMAIL_ settings of an EMAIL_URL; without one, mail is written into `folder`."""
    if not url:
        return {"EMAIL_BACKEND": FILES, "EMAIL_FILE_PATH": str(folder)}
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as wrong:
        raise ImproperlyConfigured(f"EMAIL_URL has a port that is none. {SHAPES}") from wrong
    if parts.scheme == "file" and parts.path:
        return {"EMAIL_BACKEND": FILES, "EMAIL_FILE_PATH": str(Path(unquote(parts.path)))}
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname or parts.path.strip("/"):
        raise ImproperlyConfigured(f"EMAIL_URL is not understood. {SHAPES}")
    return {
        "EMAIL_BACKEND": SMTP,
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": port or (465 if parts.scheme == "smtps" else 587 if _tls(parts) else 25),
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_USE_TLS": _tls(parts),
    }


def mailbox_of(url):
    """What `receiving.mailbox.Place` is made of; None without a MAIL_IN_URL."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as wrong:
        raise ImproperlyConfigured(f"MAIL_IN_URL has a port that is none. {MAILBOXES}") from wrong
    if parts.scheme not in {"imap", "imaps"} or not (parts.hostname and parts.username and parts.password):
        raise ImproperlyConfigured(f"MAIL_IN_URL is not understood. {MAILBOXES}")
    asked = {name: values[-1] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
    tls = asked.pop("tls", "yes")
    done = asked.pop("done", "")
    if asked or tls not in {"yes", "no"}:
        raise ImproperlyConfigured(f"MAIL_IN_URL knows ?tls=yes, ?tls=no and ?done=folder. {MAILBOXES}")
    return {
        "host": parts.hostname,
        "port": port or (993 if parts.scheme == "imaps" else 143),
        "user": unquote(parts.username),
        "password": unquote(parts.password),
        "folder": unquote(parts.path.strip("/")) or "INBOX",
        "done": done,
        "security": "tls" if parts.scheme == "imaps" else "starttls" if tls == "yes" else "none",
    }


def _tls(parts):
    """Whether `?tls=yes` asks for STARTTLS; nothing else may be asked."""
    asked = parse_qs(parts.query, keep_blank_values=True)
    if set(asked) - {"tls"} or asked.get("tls", ["no"]) not in (["yes"], ["no"]):
        raise ImproperlyConfigured(f"EMAIL_URL knows ?tls=yes or ?tls=no, nothing else. {SHAPES}")
    if parts.scheme == "smtps" and asked.get("tls") == ["yes"]:
        raise ImproperlyConfigured("EMAIL_URL: smtps:// is encrypted from the start; leave ?tls=yes out.")
    return asked.get("tls") == ["yes"]
