"""The addresses of the pages; each page's module lists its own."""

from importlib import import_module

app_name = "web"

PAGES = (
    "account",
    "signing_in",
    "own_sign_in",
    "single_sign_on",
    "invitation",
    "tokens",
    "notifications",
    "my_work",
    "differing",
    "outside",
    "ticket_list",
    "ticket_new",
    "ticket_page",
    "ticket_writing",
    "ticket_actions",
    "steps",
    "redacting",
    "configuring",
    "ticket_status",
    "repairs",
    "attachments",
    "escalating",
    "reviewing",
    "filling",
    "acknowledging",
    "queue",
    "live",
    "drafts",
    "promises",
    "brief",
    "customers",
    "standard_page",
)

urlpatterns = [address for page in PAGES for address in import_module(f"escalations.web.{page}").urlpatterns]
