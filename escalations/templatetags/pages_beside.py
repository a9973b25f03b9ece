"""The administration's pages beside each of them: Django's own list to the letter, but for the space between tags."""

from urllib.parse import quote

from django.template import Library
from django.utils.html import conditional_escape as escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

register = Library()

NOTHING = "You don’t have permission to view or edit anything."
TABLE = (
    '<div class="app-{label} module{current}"><table><caption><a href="{url}" class="section" title="{title}">'
    '{name}</a></caption><thead class="visually-hidden"><tr><th scope="col">{model}</th><th scope="col">{add}'
    '</th><th scope="col">{change}</th></tr></thead>{rows}</table></div>'
)


@register.simple_tag(takes_context=True)
def pages_beside(context) -> SafeString:
    """What `admin/app_list.html` shows of the pages whoever looks may open, without links to change them."""
    here = quote(context["request"].path)
    told = "".join(_group(one, here) for one in context["available_apps"])
    return mark_safe(told or f"<p>{escape(gettext(NOTHING))}</p>")  # noqa: S308 - every value in it is escaped


def _group(app, here) -> str:
    label, name, url = (escape(app[key]) for key in ("app_label", "name", "app_url"))
    return TABLE.format(
        label=label,
        current=" current-app" if app["app_url"] in here else "",
        url=url,
        title=gettext("Models in the %(name)s application") % {"name": name},
        name=name,
        model=escape(gettext("Model name")),
        add=escape(gettext("Add link")),
        change=escape(gettext("Change or view list link")),
        rows="".join(_page(model, label, here, gettext("Add")) for model in app["models"]),
    )


def _page(model, label, here, add) -> str:
    name, url, new = escape(model["object_name"].lower()), model.get("admin_url"), model.get("add_url")
    is_here, words = bool(url and url in here), escape(model["name"])
    if url:
        current = ' aria-current="page"' if is_here else ""
        words = f'<a href="{escape(url)}"{current}>{words}</a>'
    if new:
        add = f'<a href="{escape(new)}" class="addlink" aria-describedby="{label}-{name}">{escape(add)}</a>'
    return (
        f'<tr class="model-{name}{" current-model" if is_here else ""}"><th scope="row" id="{label}-{name}">{words}'
        f"</th><td>{add if new else ''}</td></tr>"
    )
