"""A POST with an Idempotency-Key is done once: whoever sends it again gets the first answer."""

import hashlib
from datetime import timedelta
from functools import wraps

from django.db import connection, transaction
from django.http import Http404
from rest_framework.response import Response

from escalations.models import IdempotentAnswer, Scope, Ticket
from escalations.models.sealing import seal, unseal

from . import scopes
from .refusals import conflict, wrong

HEADER = "Idempotency-Key"
LONGEST = 255
KEPT_FOR = timedelta(hours=24)
REPEATED = "Idempotency-Replayed"
SEALED = "(sealed)"
KEPT_HEADERS = ("ETag", "Location")


def once(view):
    """Decorates a `post`. The change and its answer are saved in one transaction, or neither is.

    The same key and path of the same person: the first answer for a day, if they may still see what it is about.
    While the first one runs, or with another query or body: 409. Refusals are not kept: what was put right may be
    sent again.
    """

    @wraps(view)
    def post(self, request, *args, **kwargs):
        key = _key(request)
        if key is None:
            return view(self, request, *args, **kwargs)
        digest = _digest(request)
        with transaction.atomic():
            _hold(request, key)
            kept = _kept(request, key)
            if kept is not None:
                return _again(request, kept, digest)
            answer = view(self, request, *args, **kwargs)
            _keep(request, key, digest, answer)
        return answer

    post.takes_key = True
    return post


def sweep(*, at):
    """Forget answers that are older than a day; returns how many."""
    return IdempotentAnswer.objects.filter(created_at__lte=at - KEPT_FOR).delete()[0]


def _key(request):
    key = request.headers.get(HEADER)
    if key is None:
        return None
    if not (0 < len(key) <= LONGEST and key.isascii() and key.isprintable()):
        raise wrong(HEADER, f"A key has 1 to {LONGEST} visible ASCII characters.")
    return key


def _digest(request):
    """Of what address and body say: the same query and JSON, or the same form with the same files."""
    told = hashlib.sha256(f"{request.META.get('QUERY_STRING', '')}\n".encode())
    if not request.content_type.startswith("multipart/"):
        told.update(request._request.body)
        return told.hexdigest()
    for name, value in sorted(request.data.items()):
        told.update(repr(name).encode())
        for part in value.chunks() if hasattr(value, "chunks") else [repr(value).encode()]:
            told.update(part)
        if hasattr(value, "seek"):
            told.update(repr(value.name).encode())
            value.seek(0)
    return told.hexdigest()


def _hold(request, key):
    """Hold the key until the transaction has ended; somebody else who holds it is at it now."""
    name = f"{request.user.pk} {request.path} {key}"
    number = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big", signed=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [number])
        if not cursor.fetchone()[0]:
            raise conflict("already_running", "The same request is running. Ask again in a moment.")


def _kept(request, key):
    fresh = IdempotentAnswer.objects.filter(created_at__gt=request.now - KEPT_FOR)
    return fresh.filter(user=request.user, path=request.path[:255], key=key).first()


def _again(request, kept, digest):
    if kept.digest != digest:
        raise conflict("idempotency_mismatch", "This key was used for another request. Take a new key.")
    if kept.ticket_id and not Ticket.objects.visible_to(request.user).filter(pk=kept.ticket_id).exists():
        raise Http404
    if kept.is_private:
        scopes.check(request, [Scope.PRIVATE_NOTES])
    return Response(_unsealed(kept.body), status=kept.status_code, headers={**kept.headers, REPEATED: "true"})


def _keep(request, key, digest, answer):
    mine = {"user": request.user, "path": request.path[:255], "key": key}
    IdempotentAnswer.objects.filter(**mine).delete()  # older than a day: swept a moment later anyway
    IdempotentAnswer.objects.create(
        **mine,
        digest=digest,
        ticket=getattr(answer, "ticket", None),
        is_private=getattr(answer, "is_private", False),
        status_code=answer.status_code,
        body=_sealed(answer.data, getattr(answer, "secrets", ())),
        headers={name: answer[name] for name in KEPT_HEADERS if answer.has_header(name)},
        created_at=request.now,
    )


def _sealed(data, names):
    return (
        {**data, SEALED: {name: seal(data[name]) for name in names}, **dict.fromkeys(names)}
        if names
        else data
    )


def _unsealed(body):
    if not isinstance(body, dict):
        return body
    return body | {name: unseal(value) for name, value in body.pop(SEALED, {}).items()}
