"""The pages of the categories that a form is not enough for: the tree and its order, merging, a file in and out."""

from urllib.parse import urlencode

from django import forms
from django.contrib import messages
from django.http import HttpResponseRedirect, StreamingHttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from escalations.domain import category_file, category_import, category_merging, category_tree
from escalations.domain.errors import DomainError, InvalidInput
from escalations.models import Category

TREE = "admin:escalations_category_changelist"


class MergeForm(forms.Form):
    """Into which one."""

    into = forms.ModelChoiceField(
        label="Into", queryset=Category.objects.none(), empty_label="Choose a category"
    )

    def __init__(self, category, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["into"].queryset = Category.objects.active().exclude(pk=category.pk)
        self.fields["into"].choices = [
            ("", "Choose a category"),
            *((one.category.pk, one.path) for one in category_merging.targets(category)),
        ]


class FileForm(forms.Form):
    """The file itself; once it was looked through, its text, which nobody has to choose again."""

    file = forms.FileField(label="CSV file", required=False, allow_empty_file=True)
    text = forms.CharField(required=False, widget=forms.HiddenInput, strip=False)

    def clean(self):
        values = super().clean()
        if values.get("file"):
            try:
                values["text"] = category_file.text_of(values["file"].read(category_file.LARGEST + 1))
            except DomainError as refusal:
                self.add_error("file", refusal.detail)
        elif not values.get("text"):
            self.add_error("file", "Choose a file first.")
        return values


class CategoryPages:
    """Mixed into the page of the categories: addresses of its own, each for administrators."""

    def get_urls(self):
        pages = {
            "order": ("order/", require_POST(self.order)),
            "export": ("export/", self.export),
            "import": ("import/", self.bring_in),
            "merge": ("<int:pk>/merge/", self.merge),
        }
        mine = [
            path(route, self.admin_site.admin_view(view), name=f"escalations_category_{name}")
            for name, (route, view) in pages.items()
        ]
        return [*mine, *super().get_urls()]

    def changelist_view(self, request, extra_context=None):
        """The tree; with a search or a filter Django's list of what is found."""
        if set(request.GET) - {"moved", "way"}:
            return super().changelist_view(request, extra_context)
        context = {
            "title": "Categories",
            "branches": category_tree.branches(),
            "moved": request.GET.get("moved", ""),
            "way": request.GET.get("way", ""),
        }
        return self._page(request, "tree", context)

    def order(self, request):
        """One press: a category goes up, down, or before a sibling it was dropped on."""
        now = {"by": request.user, "at": timezone.now()}
        chosen, way = self._pressed(request)
        try:
            if way:
                category = category_tree.step_aside(self._one(chosen), way, **now)
            else:
                before = request.POST.get("before", "")
                before = self._one(before) if before else None
                category = category_tree.place_before(self._one(chosen), before, **now)
        except DomainError as refusal:
            self.message_user(request, refusal.detail, messages.ERROR)
            return redirect(TREE)
        # a browser focuses nothing by itself on an address with a fragment
        there = f"?{urlencode({'moved': category.pk, 'way': way})}" if way else f"#category-{category.pk}"
        return HttpResponseRedirect(reverse(TREE) + there)

    def _pressed(self, request):
        for way in (category_tree.UP, category_tree.DOWN):
            if way in request.POST:
                return request.POST[way], way
        return request.POST.get("category", ""), ""

    def _one(self, pk):
        """The category of this number; one that is gone, or none, is told."""
        found = Category.objects.filter(pk=pk).first() if pk.isdecimal() and len(pk) < 10 else None
        if found is None:
            raise InvalidInput(
                {"category": "This category is not there any more. Here is the tree as it is."}
            )
        return found

    def merge(self, request, pk):
        """A question with counts first, then it is done."""
        category = self.get_object(request, str(pk))
        if category is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, str(pk))
        form = MergeForm(category, _posted(request), initial={"into": request.GET.get("into")})
        if request.method == "POST" and form.is_valid():
            into = form.cleaned_data["into"]
            try:
                moved = category_merging.merge(category, into, by=request.user, at=timezone.now())
            except InvalidInput as refusal:
                form.add_error("into", refusal.detail)
            else:
                self.message_user(request, _merged(category, into, moved), messages.SUCCESS)
                return redirect(TREE)
        context = {
            "title": f"Merge “{category}” into another category",
            "original": category,
            "form": form,
            "held": category_merging.held_by(category),
        }
        return self._page(request, "merge", context)

    def export(self, request):
        answer = StreamingHttpResponse(category_file.written(), content_type="text/csv; charset=utf-8")
        answer["Content-Disposition"] = 'attachment; filename="categories.csv"'
        return answer

    def bring_in(self, request):
        """First what the file would do, with the errors of each line; nothing is written before the second press."""
        form = FileForm(_posted(request), request.FILES if request.method == "POST" else None)
        context = {"title": "Bring categories in from a file", "form": form, "outcome": None}
        if request.method == "POST" and form.is_valid():
            sure = "write" in request.POST and not form.cleaned_data["file"]
            context["outcome"] = outcome = self._outcome(request, form, rehearse=not sure)
            context["text"] = form.cleaned_data["text"]
            if sure and outcome and not outcome.errors:
                self.message_user(request, _brought_in(outcome), messages.SUCCESS)
                return redirect(TREE)
        return self._page(request, "import", context)

    def _outcome(self, request, form, *, rehearse):
        """What the file does; None if it cannot be read, which its field then says."""
        try:
            text = form.cleaned_data["text"]
            return category_import.bring_in(text, rehearse=rehearse, by=request.user, at=timezone.now())
        except DomainError as refusal:
            form.add_error("file", refusal.detail)
            return None

    def _page(self, request, name, context):
        context |= {**self.admin_site.each_context(request), "opts": self.opts, **context}
        return TemplateResponse(request, f"admin/escalations/category/{name}.html", context)


def _posted(request):
    return request.POST if request.method == "POST" else None


def _merged(category, into, moved):
    tickets = "1 ticket" if moved == 1 else f"{moved:,} tickets"
    return f"“{category}” is merged into “{into}”: {tickets} moved. The old name is deactivated, history keeps it."


def _brought_in(outcome):
    count = len(outcome.changes)
    return (
        "Nothing differed." if not count else f"{count} {'category' if count == 1 else 'categories'} written."
    )
