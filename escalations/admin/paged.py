"""Long lists of the administration: a page at a time by the key of its last row, never counted."""

from functools import partial

from django.contrib import messages
from django.contrib.admin.views.main import ChangeList
from django.core.paginator import Paginator
from django.utils.functional import cached_property

from escalations import paging
from escalations.models.prepared import among, prepared

CURSOR = "cursor"
CAP = 1_000


class CappedPaginator(Paginator):
    """What a drop-down is offered from: counted up to a limit."""

    @cached_property
    def count(self):
        return self.object_list.order_by()[:CAP].count()


class PagedList(ChangeList):
    """Django's list with the portal's own paging in place of counting."""

    next_url = previous_url = ""

    def get_queryset(self, request, exclude_parameters=None):
        """The cursor is no filter, and no filter's link goes on from it."""
        self.cursor = self.params.pop(CURSOR, "")
        self.filter_params.pop(CURSOR, None)
        return super().get_queryset(request, exclude_parameters)

    def get_results(self, request):
        keyset = self.model_admin.keyset
        dressed = self.model_admin.dressed(request)
        try:
            page = keyset.page(self.queryset, self._place(keyset), limit=self.list_per_page, dressed=dressed)
        except paging.WrongPlace as problem:
            messages.warning(request, str(problem))
            page = keyset.page(self.queryset, keyset.start({}), limit=self.list_per_page, dressed=dressed)
        self.next_url = self.get_query_string({CURSOR: page.next}) if page.next else ""
        self.previous_url = self.get_query_string({CURSOR: page.previous}) if page.previous else ""
        self.result_list, self.result_count = page.rows, len(page.rows)
        self.full_result_count = self.result_count  # nothing to say beside the search: it was not counted
        self.show_admin_actions = bool(page.rows)
        self.can_show_all = self.multi_page = False
        self.paginator = Paginator(page.rows, self.list_per_page)

    def _place(self, keyset):
        return keyset.place({CURSOR: self.cursor})


class Paged:
    """A page of the administration with such a list; `related` and `heavy` say what its rows show and do not."""

    paginator = CappedPaginator
    related: tuple = ()
    heavy: tuple = ()
    sortable_by = ()
    list_per_page = 50

    @property
    def keyset(self):
        """Newest first, by the key of the row."""
        key = self.model._meta.pk.name
        return paging.Keyset(f"administration.{self.opts.model_name}", default="-key", key=(key,))

    def get_changelist(self, request, **kwargs):
        return PagedList

    def dressed(self, request):
        """All that a shown row needs, fetched for the rows of the page alone."""
        return partial(_dressed, self.model, self.related, self.heavy)


@prepared
def _dressed(model, related, heavy, *order, keys):
    rows = model._default_manager.filter(among("pk", keys)).order_by(*order)
    return rows.select_related(*related).defer(*heavy)
