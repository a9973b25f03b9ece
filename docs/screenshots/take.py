"""Takes the pictures of the README: the demo of seed 1, served and looked at by its own people."""

import os
import shutil
from contextlib import contextmanager
from pathlib import Path

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # Playwright keeps an event loop in this thread
django.setup()

from django.core.management import call_command  # noqa: E402 - the settings come first
from django.db import connection  # noqa: E402
from django.test.runner import DiscoverRunner  # noqa: E402
from django.utils import timezone  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402
from pytest_django.live_server_helper import LiveServer  # noqa: E402
from small_png import smaller  # noqa: E402

from escalations.domain import configuration_log, publishing, rehearsing, standard_draft  # noqa: E402
from escalations.models import Category, Escalation, Priority, Standard, User  # noqa: E402

HERE = Path(__file__).parent
PASSWORD = "only-for-the-pictures"  # noqa: S105
WIDE, PHONE = {"width": 1280, "height": 860}, {"width": 390, "height": 844}


def main():
    """The demo in a database of its own, which is gone afterwards."""
    with database():
        os.environ["DEMO_PASSWORD"] = PASSWORD
        call_command("demo", seed=1, verbosity=0)
        administer()
        server = LiveServer("localhost")
        try:
            take_all(server.url)
        finally:
            server.stop()


@contextmanager
def database():
    runner = DiscoverRunner(verbosity=0, interactive=False)
    runner.setup_test_environment()
    made = runner.setup_databases()
    try:
        yield
    finally:
        leave_it()
        runner.teardown_databases(made)
        runner.teardown_test_environment()


def leave_it():
    """End what the server's threads still hold of the database; it cannot be removed before."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def administer():
    """What an administrator did this morning: two changes, and a stricter draft that was rehearsed."""
    who = {"by": User.objects.get(username="administrator"), "at": timezone.now()}
    change(Priority.objects.get(name="Low"), accept_minutes=360, **who)
    change(Category.objects.get(name="Remote access (VPN)"), name="Remote access", **who)
    draft = publishing.draft_from(Standard.objects.in_force(), **who)
    stricter = {
        "environment-may_be_not_applicable": False,
        "severity-no_scope": "block",
        "lookback_days": "21",
    }
    standard_draft.revise(draft, stricter, read={}, **who)
    rehearsing.start(draft, **who)
    while rehearsing.go_on(at=who["at"]):
        pass


def change(row, *, by, at, **values):
    with configuration_log.recorded(row, by=by, at=at):
        for name, value in values.items():
            setattr(row, name, value)
        row.save(update_fields=list(values))


def pictures():
    """(name, who looks, address, screen, light or dark)"""
    draft, brief = draft_of_technician(), brief_for_senior()
    form = f"/tickets/{draft.ticket_id}/escalate/?step=template"
    ticket = f"/tickets/{draft.ticket_id}/"
    configuration = "/admin/escalations"
    stricter = Standard.objects.get(published_at=None)
    return [
        ("my-work", "technician", "/", WIDE, "light"),
        ("ticket", "technician", ticket, WIDE, "light"),
        ("ticket-390", "technician", ticket, PHONE, "light"),
        ("escalate-light", "technician", form, WIDE, "light"),
        ("escalate-dark", "technician", form, WIDE, "dark"),
        ("queue", "senior", "/queue/", WIDE, "light"),
        ("brief", "senior", f"/escalations/{brief.pk}/", WIDE, "light"),
        ("standard", "technician", "/standard/", WIDE, "light"),
        ("admin", "administrator", "/admin/", WIDE, "light"),
        ("rehearsal", "administrator", f"{configuration}/standard/{stricter.pk}/rehearsal/", WIDE, "light"),
        ("tier-map", "administrator", f"{configuration}/team/map/", WIDE, "light"),
        ("categories", "administrator", f"{configuration}/category/", WIDE, "light"),
        ("changes", "administrator", f"{configuration}/configurationchange/", WIDE, "light"),
    ]


def draft_of_technician():
    """The draft that was worked on most."""
    drafts = Escalation.objects.filter(status="draft", ticket__assignee__username="technician")
    return max(drafts, key=lambda draft: (draft.ticket.notes.count(), draft.ticket_id))


def brief_for_senior():
    """What waits for the senior's team and comes back: the fullest brief there is."""
    teams = User.objects.get(username="senior").team_ids
    waiting = Escalation.objects.filter(status="queued", receiving_team__in=teams).order_by("priority_rank")
    recurring = [one for one in waiting if one.revision.review.get("recurring")]
    return (recurring or list(waiting))[0]


def take_all(url):
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=arguments)
        for name, who, address, screen, scheme in pictures():
            picture = HERE / f"{name}.png"
            picture.write_bytes(smaller(look(browser, url, who, address, screen, scheme)))
            print(f"{picture.name}: {picture.stat().st_size // 1024} KB")
        browser.close()


def look(browser, url, who, address, screen, scheme):
    context = browser.new_context(base_url=url, viewport=screen, color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"/sign-in/?next={address}")
    page.get_by_label("User name").fill(who)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{url}{address}")
    if "step=template" in address:
        write_vaguely(page)
    page.wait_for_load_state("networkidle")
    taken = page.screenshot()
    context.close()
    return taken


def write_vaguely(page):
    """The picture shows the writing check at work."""
    page.locator("#text-user_impact").fill("It does not work, please check.")
    page.locator("#state-user_impact .finding").first.wait_for()
    page.locator("#gate .finding").filter(has_text="User Impact").first.wait_for()


if __name__ == "__main__":
    main()
