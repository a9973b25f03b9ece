"""The administration in a real browser: nothing the content policy refuses, nothing wider than the screen."""

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from escalations.models import Category, Membership, Standard
from tests import factories

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LISTS = [
    "user", "team", "apitoken", "category", "priority", "priorityrule", "cannedresponse", "scenario", "portal",
    "standard", "company", "contact", "ticket", "note", "escalation", "revision", "historyentry", "outboxmessage",
    "receivedmail",
    "configurationchange",
]  # fmt: skip


def address(name, view, *args):
    return reverse(f"admin:escalations_{name}_{view}", args=args)


@pytest.fixture
def complaints():
    return []


@pytest.fixture
def page(request, chromium, live_server, complaints):
    """The administrator's page; what the browser complains of is collected."""
    session = Client()
    session.force_login(factories.AdministratorFactory(theme=getattr(request, "param", "auto")))
    cookie = session.cookies[settings.SESSION_COOKIE_NAME].value
    context = chromium.new_context(base_url=live_server.url, viewport={"width": 390, "height": 800})
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}])
    page = context.new_page()
    page.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()


def is_too_wide(page):
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def test_no_page_breaks_the_content_policy_or_the_screen(page, complaints):
    escalation = factories.EscalationFactory(status="accepted")
    rows = {
        "team": escalation.receiving_team,
        "category": escalation.ticket.category,
        "ticket": escalation.ticket,
    }
    rows |= {
        "user": escalation.author,
        "revision": escalation.revision,
        "standard": factories.StandardFactory(),
    }
    forms = [address(name, "change", row.pk) for name, row in rows.items()]
    forms += [address(name, "add") for name in ("user", "team", "category", "cannedresponse", "scenario")]
    lists = [address(name, "changelist") for name in LISTS]
    wide = []

    for visited in [
        reverse("admin:index"),
        *lists,
        *forms,
        address("standard", "publish", rows["standard"].pk),
        address("standard", "rehearsal", rows["standard"].pk),
        address("standard", "compare"),
        address("category", "merge", rows["category"].pk),
        address("category", "history", rows["category"].pk),
        address("category", "import"),
    ]:
        assert page.goto(visited).status == 200
        wide += [visited] if is_too_wide(page) else []

    assert (complaints, wide) == ([], [])


def test_a_member_is_found_and_joins_a_team(page, complaints):
    team, maya = factories.TeamFactory(), factories.UserFactory(first_name="Maya", last_name="Olsen")

    page.goto(address("team", "change", team.pk))
    page.get_by_role("button", name="Add another Member").click()
    page.locator("#memberships-group .select2-selection").first.click()
    page.locator(".select2-search__field").fill("olsen")
    page.get_by_role("option", name="Maya Olsen").click()
    page.get_by_role("button", name="Save", exact=True).click()

    assert page.locator("ul.messagelist").inner_text().endswith("was changed successfully.")
    assert list(Membership.objects.filter(team=team).values_list("user", flat=True)) == [maya.pk]
    assert complaints == []


def test_a_category_in_a_circle_is_told_beside_its_field(page):
    top = factories.CategoryFactory(name="Mail")
    factories.CategoryFactory(name="Outlook", parent=top)

    page.goto(address("category", "change", top.pk))
    page.locator(".field-parent .select2-selection").click()
    page.locator(".select2-search__field").fill("outlook")
    page.get_by_role("option", name="Mail › Outlook").click()
    page.get_by_role("button", name="Save", exact=True).click()

    assert "cannot be below itself" in page.locator(".field-parent .errorlist").inner_text()
    assert Category.objects.get(pk=top.pk).parent is None


def tree():
    return list(Category.objects.order_by("position", "name").values_list("name", flat=True))


def middle_of(page, name, part="[data-grip]"):
    box = page.locator(f"tr:has(a[title='{name}']) {part}").first.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_categories_are_ordered_by_mouse_finger_and_keyboard(page, complaints):
    for position, name in enumerate(["Apps", "Mail", "VPN"], start=1):
        factories.CategoryFactory(name=name, position=position)
    factories.CategoryFactory(name="Outlook", parent=Category.objects.get(name="Mail"))
    page.goto(address("category", "changelist"))

    with page.expect_navigation():  # VPN onto the upper half of Apps
        page.mouse.move(*middle_of(page, "VPN"))
        page.mouse.down()
        x, y = middle_of(page, "Apps")
        page.mouse.move(x + 40, y - 4, steps=4)
        page.mouse.up()
    assert tree()[:3] == ["Outlook", "VPN", "Apps"]

    finger = page.context.new_cdp_session(page)
    (x, y), (_, below) = middle_of(page, "VPN"), middle_of(page, "Mail › Outlook")
    with page.expect_navigation():  # below Mail's own branch: behind Mail
        finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
        for height in (y + 30, below):
            point = {"type": "touchMove", "touchPoints": [{"x": x, "y": height}]}
            finger.send("Input.dispatchTouchEvent", point)
        finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    assert [name for name in tree() if name != "Outlook"] == ["Apps", "Mail", "VPN"]

    page.get_by_role("button", name="Move VPN up").focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    with page.expect_navigation():  # the focus is where it was
        page.keyboard.press("Enter")
    assert [name for name in tree() if name != "Outlook"] == ["VPN", "Apps", "Mail"]
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Move VPN down"
    assert complaints == []


def test_a_version_is_drafted_and_published(page):
    """S34."""
    page.goto(address("standard", "change", Standard.objects.in_force().pk))
    page.get_by_role("link", name="Make a draft of it…").click()
    page.get_by_role("button", name="Make a draft of it").click()
    page.locator("#section-issue_summary summary").click()
    page.get_by_label("Question it answers").first.fill("What is broken, and for whom?")
    page.get_by_role("button", name="Save the draft").click()
    page.get_by_role("link", name="Publish…").click()
    page.get_by_role("button", name="Publish without rehearsing").click()

    assert "Version 2 is published and in force." in page.locator("ul.messagelist").inner_text()
    assert Standard.objects.in_force().version == 2


@pytest.mark.parametrize(("page", "scheme"), [("light", "light"), ("dark", "dark")], indirect=["page"])
def test_the_chosen_theme_holds(page, scheme):
    page.goto(reverse("admin:index"))

    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == scheme


def test_its_accent_is_the_portal_s():
    """The admin has a variable of the same name, so this one token is repeated; here it is held together."""
    sheets = [
        (settings.BASE_DIR / "static" / name).read_text() for name in ("handover.css", "admin_theme.css")
    ]

    ours, theirs = (sheet.split("--accent: ")[1].split(";")[0] for sheet in sheets)
    assert ours == theirs
