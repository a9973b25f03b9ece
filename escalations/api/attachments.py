"""Files: uploaded, given to whoever may read them."""

from django.conf import settings
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.urls import path
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.parsers import MultiPartParser

from escalations.domain import attachments

from . import find, notes_shown
from .endpoint import Endpoint
from .fields import Given
from .notes_shown import AttachmentShown
from .once import once
from .refusals import too_big
from .schema import READING, describe

JSON = "application/json"
ROOM = 64 * 1024  # for all of a form but its file


class Multipart(MultiPartParser):
    """A form with a file; one that is too large is refused before it is read."""

    def parse(self, stream, media_type=None, parser_context=None):
        length = int(parser_context["request"].META.get("CONTENT_LENGTH") or 0)
        most = settings.ATTACHMENT_MAX_BYTES
        if length > most + ROOM:
            raise too_big(f"A file has at most {most // 1024 // 1024} MB. Zip it, or send a part of it.")
        return super().parse(stream, media_type, parser_context)


class AnyForm(DefaultContentNegotiation):
    """A file is given whatever Accept asks for; refusals are JSON all the same."""

    def select_renderer(self, request, renderers, format_suffix=None):
        return renderers[0], renderers[0].media_type


class TicketNumber(serializers.IntegerField):
    """A form knows no numbers: digits."""


class AttachmentGiven(Given):
    """A file to be kept."""

    file = serializers.FileField(max_length=255, allow_empty_file=True, help_text="The file, with its name.")
    ticket = TicketNumber(
        required=False,
        min_value=1,
        help_text="The ticket it belongs to; left out: it waits for a note of yours.",
    )


class Attachments(Endpoint):
    parser_classes = (Multipart,)

    @describe(
        "Upload a file", given=AttachmentGiven, shown=AttachmentShown, status=201, media="multipart/form-data"
    )
    @once
    def post(self, request):
        """A form (multipart/form-data). The file is private until a public note uses it."""
        given = self.read(AttachmentGiven)
        ticket = find.ticket(request, given["ticket"]) if "ticket" in given else None
        row = attachments.upload(
            given["file"], ticket=ticket, limit=settings.ATTACHMENT_MAX_BYTES, **self.who
        )
        return self.answer(notes_shown.of_file(row), status=201, ticket=ticket)


class OneAttachment(Endpoint):
    content_negotiation_class = AnyForm

    @extend_schema(
        operation_id="read_file",
        summary="Read a file",
        responses={
            (200, JSON): OpenApiResponse(AttachmentShown, description="What is known of it."),
            (200, "*/*"): OpenApiResponse(OpenApiTypes.BINARY, description="The file."),
        },
    )
    def get(self, request, id):
        """The file itself; with `Accept: application/json` what is known of it."""
        row = self.found(id)
        if JSON in request.headers.get("Accept", ""):
            return self.answer(notes_shown.of_file(row))
        return given_out(row)

    get.refusals = READING

    def found(self, pk):
        """A file whose ticket may be seen, private ones with the scope; one without a ticket is its uploader's."""
        row = get_object_or_404(notes_shown.files_of().select_related("ticket"), pk=pk)
        if not attachments.may_read(row, self.request.user):
            raise Http404
        if notes_shown.is_private(row) and not self.sees_private:
            raise Http404
        return row


def given_out(row):
    """The file, to be saved and never to be shown as a page."""
    try:
        file = row.file.open("rb")
    except OSError as gone:
        raise Http404 from gone
    answer = FileResponse(file, as_attachment=True, filename=row.name, content_type=row.content_type)
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer


urlpatterns = [
    path("attachments/", Attachments.as_view(), name="attachments"),
    path("attachments/<int:id>/", OneAttachment.as_view(), name="attachment"),
]
