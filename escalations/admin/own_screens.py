"""Screens of our own in the administration, where a form of Django's is not enough."""

from django.contrib import messages
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse


class WithScreens:
    """Gives a page further addresses: `screens` names each with its route and the method that answers."""

    screens: tuple = ()

    def get_urls(self):
        mine = [
            path(route, self.admin_site.admin_view(getattr(self, method)), name=self.view_name(name))
            for name, route, method in self.screens
        ]
        return mine + super().get_urls()

    def view_name(self, view):
        return f"{self.opts.app_label}_{self.opts.model_name}_{view}"

    def address(self, view, *args):
        return reverse(f"admin:{self.view_name(view)}", args=args)

    def screen(self, request, template, *, title, status=200, **words):
        context = {**self.admin_site.each_context(request), "title": title, "opts": self.opts, **words}
        return TemplateResponse(request, template, context, status=status)

    def done(self, request, words, to, level=messages.SUCCESS):
        self.message_user(request, words, level)
        return HttpResponseRedirect(to)
