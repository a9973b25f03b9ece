"""Nothing typed is lost and nothing happens twice: ended sessions, double presses, two tabs, the back button."""

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import expect

from escalations.domain import publishing
from escalations.models import Answer, Escalation, Note, Revision, Standard
from tests.factories import PASSWORD
from tests.firm import NINE, READ_BACK, Firm
from tests.portal.test_trouble import full_disk

from .office import eventually, is_too_wide
from .test_axe import examined

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MINE = "GT-104, firmware 4.2.1, Leeds yard, VLAN 30; the tab on the left wrote this."
THEIRS = "GT-104, firmware 4.2.2 since this morning, Leeds yard, VLAN 30, port 14."


@pytest.fixture
def firm(transactional_db):
    return Firm()


def escalate_url(firm, step):
    return f"/tickets/{firm.ticket.pk}/escalate/?step={step}"


def test_a_section_typed_into_an_ended_session_is_there_after_signing_in(firm, seats):
    """S24: the server no longer takes it, the browser keeps it, and it is saved as soon as somebody is there."""
    firm.draft()
    page = seats.take(firm.technician)
    page.goto(escalate_url(firm, "template"))
    Session.objects.all().delete()

    page.locator("#text-environment").fill(MINE)
    expect(page.locator("#connection")).to_contain_text("You were signed out")
    page.goto(escalate_url(firm, "template"))
    sign_in_again(page, firm.technician)

    expect(page.locator("#text-environment")).to_have_value(MINE)
    expect(page.locator("#environment")).to_contain_text("Restored what you had typed")
    expect(page.locator("#state-environment")).to_contain_text("Ready")
    eventually(page, lambda: Answer.objects.get(section="environment").text == MINE)


def test_a_reply_sent_into_an_ended_session_is_there_after_signing_in(firm, seats):
    page = seats.take(firm.technician)
    page.goto(f"/tickets/{firm.ticket.pk}/")
    page.locator("#text-reply").fill("We look at your gate this afternoon.")
    Session.objects.all().delete()

    page.get_by_role("form", name="Write").locator("button[type=submit]:visible").first.click()
    sign_in_again(page, firm.technician)

    expect(page.locator("#text-reply")).to_have_value("We look at your gate this afternoon.")
    assert not Note.objects.filter(kind="reply").exists()


@pytest.mark.parametrize(
    ("megabytes", "heading"), [(2, "This was not done"), (4, "There is no room for this file")]
)
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_what_was_written_beside_a_file_without_room_is_there_when_one_goes_back(
    firm, seats, settings, tmp_path, megabytes, heading, width, scheme
):
    """A small file fails where it is stored, a large one already where it is received: then there is no page left."""
    settings.MEDIA_ROOT = tmp_path / "media"
    trace = tmp_path / "trace.log"
    trace.write_bytes(b"x" * (megabytes * 1024 * 1024))
    page = seats.take(firm.technician, width=width, scheme=scheme)
    page.goto(f"/tickets/{firm.ticket.pk}/")
    page.locator("input[name=mode][value=private]").check(force=True)
    page.locator("#text-private").fill(MINE)
    page.locator("#files").set_input_files(trace)

    with full_disk():
        page.locator("#write button[type=submit]:visible").click()
        expect(page.get_by_role("heading", name=heading)).to_be_visible()
    assert examined(page, "no room") == []
    assert not is_too_wide(page)
    expect(page.get_by_role("main")).to_contain_text("disk is full")
    page.get_by_role("link", name="Back to the page").click()

    expect(page.locator("#text-private")).to_have_value(MINE)
    page.locator("input[name=mode][value=private]").check(force=True)
    page.locator("#write button[type=submit]:visible").click()
    eventually(page, lambda: [note.body for note in Note.objects.filter(kind="private_note")] == [MINE])


def test_a_form_of_the_administration_sent_into_an_ended_session_is_there_after_signing_in(firm, seats):
    """What was typed is kept, a password never; once it is saved, nothing is left over."""
    page = seats.take(firm.administrator)
    page.goto("/admin/escalations/user/add/")
    assert page.locator("input[type=password][data-keep]").count() == 0
    page.goto("/admin/escalations/cannedresponse/add/")
    page.locator("#id_title").fill("Gate offline")
    page.locator("#id_body").fill("We look at your gate this afternoon.")
    Session.objects.all().delete()

    page.get_by_role("button", name="Save", exact=True).click()
    sign_in_again(page, firm.administrator, leads_to="**/admin/**")

    expect(page.locator("#id_title")).to_have_value("Gate offline")
    expect(page.locator("#id_body")).to_have_value("We look at your gate this afternoon.")
    expect(page.locator(".field-body")).to_contain_text("Restored what you had typed")

    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("ul.messagelist")).to_contain_text("was added")
    page.goto("/admin/escalations/cannedresponse/add/")
    expect(page.locator("#id_body")).to_have_value("")


def test_a_changed_draft_of_the_standard_sent_into_an_ended_session_is_there_after_signing_in(firm, seats):
    """Also in a part that is folded: it opens."""
    draft = publishing.draft_from(Standard.objects.in_force(), by=firm.administrator, at=NINE)
    page = seats.take(firm.administrator)
    page.goto(f"/admin/escalations/standard/{draft.pk}/change/")
    page.locator("#section-environment summary").click()
    page.locator("#environment-help").fill("Name the device and its place.")
    Session.objects.all().delete()

    page.get_by_role("button", name="Save the draft").click()
    sign_in_again(page, firm.administrator, leads_to="**/admin/**")

    expect(page.locator("#environment-help")).to_be_visible()
    expect(page.locator("#environment-help")).to_have_value("Name the device and its place.")


def sign_in_again(page, user, leads_to="**/tickets/**"):
    expect(page).to_have_title("Sign in · Handover")
    page.get_by_label("User name").fill(user.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(leads_to)


def unseen(page):
    """A tab that nobody looks at asks for no news: what it shows stays as old as it is."""
    page.add_init_script("Object.defineProperty(document, 'hidden', { get: () => true });")


def test_escalate_pressed_twice_is_done_once(firm, seats):
    """S29."""
    firm.acknowledged()
    page = seats.take(firm.technician)
    page.goto(escalate_url(firm, "escalate"))
    confirm_all(page)

    page.get_by_role("button", name="Escalate to Network").dblclick()

    expect(page.locator("body")).to_contain_text("Handed over to Network")
    assert Revision.objects.count() == 1


def test_back_and_escalate_again_does_nothing_more(firm, seats):
    """The page from before is shown again; its press leads on and changes nothing."""
    firm.acknowledged()
    page = seats.take(firm.technician)
    page.goto(escalate_url(firm, "escalate"))
    confirm_all(page)
    page.get_by_role("button", name="Escalate to Network").click()
    expect(page.locator("body")).to_contain_text("Handed over to Network")

    page.go_back()
    again = page.get_by_role("button", name="Escalate to Network")
    if again.count():
        again.click()

    expect(page.get_by_role("main")).to_contain_text("In the queue")
    assert (Revision.objects.count(), Escalation.objects.get().status) == (1, "queued")


def confirm_all(page):
    for box in page.get_by_label("I have seen it; it is right as it is").all():
        box.check()


def test_two_tabs_on_one_section_show_both_texts_and_lose_none(firm, seats):
    """Invariant 9: the later one is told, sees the difference, and decides."""
    firm.draft()
    left = seats.take(firm.technician)
    right = left.context.new_page()
    seats.listen(right)
    for tab in (left, right):
        tab.goto(escalate_url(firm, "template"))

    right.locator("#text-environment").fill(THEIRS)
    expect(right.locator("#state-environment")).to_contain_text("Ready")
    eventually(right, lambda: Answer.objects.get(section="environment").text == THEIRS)
    left.locator("#text-environment").fill(MINE)

    state = left.locator("#state-environment")
    expect(state).to_contain_text("Not saved")
    expect(state.locator(".compare")).to_contain_text(THEIRS)
    expect(left.locator("#text-environment")).to_have_value(MINE)
    assert Answer.objects.get(section="environment").text == THEIRS

    state.get_by_role("button", name="Save mine").click()
    expect(left.locator("#state-environment")).to_contain_text("Ready")
    assert Answer.objects.get(section="environment").text == MINE


def test_the_slower_of_two_seniors_is_told_who_was_faster(firm, seats):
    """Invariant 8: their brief is older than the other's acceptance."""
    escalation = firm.queued()
    slower = seats.take(firm.second_senior)
    unseen(slower)
    slower.goto(f"/escalations/{escalation.pk}/")
    slower.get_by_label("Read-back").fill("I read the port log.")
    faster = seats.take(firm.senior)
    faster.goto(f"/escalations/{escalation.pk}/")
    faster.get_by_label("Read-back").fill(READ_BACK)
    faster.get_by_role("button", name="Accept #").click()
    expect(faster.locator("body")).to_contain_text("The ticket and its promise are yours now")

    slower.get_by_role("button", name="Accept #").click()

    expect(slower.get_by_role("main")).to_contain_text("Sena Iorio")
    assert Escalation.objects.get().read_back == READ_BACK
