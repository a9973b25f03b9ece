"""The addresses of the pages; each page's module lists its own."""

from importlib import import_module

app_name = "web"

PAGES = (
    "account",
    "my_work",
    "ticket_list",
    "ticket_new",
    "ticket_page",
    "ticket_writing",
    "ticket_actions",
    "steps",
    "redacting",
    "configuring",
    "attachments",
    "escalating",
    "reviewing",
    "filling",
    "acknowledging",
    "queue",
    "brief",
    "customers",
    "standard_page",
)

urlpatterns: list = []
for page in PAGES:
    try:
        urlpatterns += import_module(f"escalations.web.{page}").urlpatterns
    except ModuleNotFoundError as missing:  # while the pages are being built
        if missing.name != f"escalations.web.{page}":
            raise
