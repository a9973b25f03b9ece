"""Verbs on a page of the administration: a question first, then the domain does it."""

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone

from escalations.domain import configuration_log
from escalations.domain.errors import DomainError


@dataclass(frozen=True)
class Tool:
    """One verb: its address, its button, what it asks, and the domain function `take(row, by=, at=)`.

    `said(row)` is the sentence afterwards, also kept in the log unless `take` wrote there itself; `offered(row)` is
    whether the button stands there.
    """

    name: str
    label: str
    question: Callable
    words: str
    take: Callable
    said: Callable
    offered: Callable = lambda row: True


@transaction.atomic
def take(tool, row, *, by, at):
    """Let the domain do it, and log what it did to `row` if it did not say so itself; returns its answer.

    The row is not locked before: the domain takes its locks in its own order.
    """
    pk, before, told = row.pk, configuration_log.seen(row), configuration_log.last(row)
    changed = tool.take(row, by=by, at=at)
    row.pk = pk  # a deleted row has lost it
    if configuration_log.last(row) == told:
        after = configuration_log.stored(row)
        configuration_log.remember(row, before, after, note=tool.said(changed), by=by, at=at)
    return changed


class WithTools:
    """Gives a page its tools: buttons on the row's page, an address each."""

    tools: tuple = ()
    pages: tuple = ()  # (label, address) of pages that change nothing

    def get_urls(self):
        mine = [
            path(f"<path:object_id>/{tool.name}/", self._guarded(tool), name=self._name(tool.name))
            for tool in self.tools
        ]
        return mine + super().get_urls()

    def _name(self, view):
        return f"{self.opts.app_label}_{self.opts.model_name}_{view}"

    def _guarded(self, tool):
        return self.admin_site.admin_view(lambda request, object_id: self.use_tool(request, object_id, tool))

    def use_tool(self, request, object_id, tool):
        """Ask on GET, do it on POST."""
        row = self.get_object(request, object_id)
        if row is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        return self._do(request, row, tool) if request.method == "POST" else self._ask(request, row, tool)

    def use_on_all(self, request, tool):
        """The same of a verb that is about no row in particular; the domain remembers it."""
        if request.method != "POST":
            return self._ask(request, None, tool)
        try:
            said = tool.said(tool.take(by=request.user, at=timezone.now()))
            self.message_user(request, said, messages.SUCCESS)
        except DomainError as refusal:
            self.message_user(request, refusal.detail, messages.ERROR)
        return HttpResponseRedirect(self._list())

    def _ask(self, request, row, tool):
        context = {
            **self.admin_site.each_context(request),
            "title": tool.question(row),
            "words": tool.words,
            "press": tool.label.removesuffix("…"),
            "opts": self.opts,
            "back": self._list(),
        }
        return TemplateResponse(request, "admin/ask.html", context)

    def _do(self, request, row, tool):
        try:
            changed = take(tool, row, by=request.user, at=timezone.now())
        except DomainError as refusal:
            self.message_user(request, refusal.detail, messages.ERROR)
            return HttpResponseRedirect(self._list())
        self.message_user(request, tool.said(changed), messages.SUCCESS)
        return HttpResponseRedirect(self.after_tool(changed))

    def after_tool(self, row):
        """Where a tool leads: the page of the row it made or changed."""
        return reverse(f"admin:{self._name('change')}", args=[row.pk])

    def _list(self):
        return reverse(f"admin:{self._name('changelist')}")

    def links_of(self, row):
        """The buttons of a row's page."""
        pages = [{"label": label, "url": address} for label, address in self.pages]
        offered = [tool for tool in self.tools if tool.offered(row)]
        return pages + [{"label": tool.label, "url": f"../{tool.name}/"} for tool in offered]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        row = self.get_object(request, object_id)
        links = self.links_of(row) if row is not None else []
        return super().change_view(request, object_id, form_url, {**(extra_context or {}), "tools": links})
