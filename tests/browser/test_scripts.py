"""The small scripts in a real browser, on pages made for them: nothing typed is lost, nothing is sent twice."""

import time
from types import SimpleNamespace

import pytest
from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse, HttpResponseRedirect
from django.template import engines
from django.urls import include, path
from django.views.decorators.csrf import csrf_exempt
from playwright.sync_api import expect

from .office import PATIENCE, eventually

pytestmark = [pytest.mark.browser, pytest.mark.urls(__name__)]

PERSON = SimpleNamespace(
    pk=7,
    is_authenticated=True,
    is_staff=False,
    name="Odile Farrant",
    theme="auto",
    single_keys=True,
    leads_a_team=False,
    soft_bell=True,
    title_count=True,
)
PAGE = """{% extends "base.html" %}{% load handover %}{% block content %}
<h1>A page for the scripts</h1><div id="out"></div>
<form hx-post="/take/" hx-target="#out" id="quick">
<label>Quick<textarea name="body" data-keep="quick"></textarea></label>
<button type="submit" name="go" value="yes">Send</button></form>
<form method="post" action="/take/" id="plain">
<label>Plain
<textarea name="body" data-keep="plain"{% if echo %} aria-invalid="true"{% endif %}>{{ echo }}</textarea></label>
<button type="submit">Send</button></form>
<table><tbody data-keys>{% for row in "123" %}<tr data-row><td><a data-key="Enter" href="#row-{{ row }}">{{ row }}</a>
<button type="button" data-key="a" data-insert="accepted {{ row }}" data-target="#plain textarea">a</button></td></tr>
{% endfor %}</tbody></table>
<form class="composer" method="post" action="/take/"><fieldset class="composer__modes"><legend>Who reads it?</legend>
<label><input type="radio" name="mode" class="mode-reply" checked>Reply</label>
<label><input type="radio" name="mode" class="mode-private">Private</label></fieldset>
<div class="for-reply"><textarea name="reply" aria-label="Reply" data-required data-keep="reply"></textarea></div>
<div class="for-private">
<textarea name="private" aria-label="Private note" data-required data-keep="private"></textarea></div>
<button type="submit">Send it</button></form>
{% endblock %}"""


class Server:
    """What the page's server does with the next request."""

    answer = "ok"
    taken: list


@login_not_required
def _page(request, echo=""):
    context = {"user": PERSON, "csrf_token": "t" * 32, "echo": echo}
    return HttpResponse(engines["django"].from_string(PAGE).render(context, request))


@login_not_required
@csrf_exempt
def _take(request):
    if Server.answer == "ended":
        return HttpResponseRedirect("/sign-in/")
    if Server.answer == "slow":
        time.sleep(0.3)
    if Server.answer == "echo":
        return _page(request, echo=request.POST["body"])
    if Server.answer in {"500", "422"}:
        return HttpResponse("refused", status=int(Server.answer))
    if Server.answer == "faster":
        return HttpResponse("Teo Raske was faster.", status=403, content_type="text/plain")
    Server.taken.append(request.POST.dict())
    return HttpResponse("Taken") if request.headers.get("HX-Request") else HttpResponseRedirect("/")


@login_not_required
def _sign_in(request):
    page = '{% extends "registration/login.html" %}'
    form = {"errors": None, "username": {"value": ""}}
    return HttpResponse(engines["django"].from_string(page).render({"form": form, "next": "/"}, request))


NAMES = ["tickets", "ticket_new", "queue", "contacts", "companies", "standard", "search", "outside"]
NAMES += [
    "drafts",
    "preferences",
    "tokens",
    "own_sign_in",
    "notifications",
    "notification_ways",
    "promises",
    "sign_out",
]
WEB = [path("", _page, name="my_work"), path("sign-in/", _sign_in, name="sign_in")]
WEB += [path(f"{name}/", _page, name=name) for name in NAMES]
urlpatterns = [path("take/", _take), path("", include((WEB, "web")))]


@pytest.fixture
def page(chromium, live_server):
    Server.answer, Server.taken = "ok", []
    context = chromium.new_context(base_url=live_server.url)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto("/")
    yield page
    context.close()


def _kept(page, key):
    entry = page.evaluate(f"JSON.parse(localStorage.getItem('handover:keep:7:{key}'))")
    return entry and entry["value"]


def _send(page, form, text):
    page.fill(f"#{form} textarea", text)
    page.click(f"#{form} button")


def test_typed_text_is_back_after_a_reload(page):
    page.fill("#quick textarea", "a trace of 40 lines")

    page.reload()

    assert page.input_value("#quick textarea") == "a trace of 40 lines"
    assert page.inner_text("#quick .kept").startswith("Restored what you had typed.")


def test_what_is_typed_before_the_scripts_came_is_kept_and_not_overruled(page):
    page.fill("#quick textarea", "an older text")
    held = []
    page.route("**/autosave*.js", lambda route: held.append(route))
    with page.expect_request("**/autosave*.js"):
        page.goto("/", wait_until="commit")
    page.locator("#quick textarea").wait_for()
    page.evaluate("document.addEventListener('input', (event) => { document.title = event.target.value; })")
    page.locator("#quick textarea").evaluate("field => { field.value = 'typed at once'; }")

    eventually(page, lambda: held)
    held[0].continue_()
    expect(page).to_have_title("typed at once")

    assert page.input_value("#quick textarea") == "typed at once"
    assert page.locator(".kept").count() == 0
    assert _kept(page, "quick") == "typed at once"


def test_restored_text_can_be_discarded(page):
    page.fill("#quick textarea", "not this")
    page.reload()

    page.click("#quick .kept button")

    assert page.input_value("#quick textarea") == ""
    assert _kept(page, "quick") is None


def test_kept_text_goes_once_the_server_has_taken_it(page):
    _send(page, "quick", "done")
    page.wait_for_selector("#out:has-text('Taken')")

    assert _kept(page, "quick") is None
    assert Server.taken == [{"body": "done", "go": "yes"}]


@pytest.mark.parametrize("answer", ["422", "500", "faster", "ended"])
def test_a_refused_request_leaves_the_text_kept(page, answer):
    Server.answer = answer

    _send(page, "quick", "still mine")
    page.wait_for_timeout(300)

    assert _kept(page, "quick") == "still mine"
    assert page.input_value("#quick textarea") == "still mine"


def test_the_servers_own_sentence_is_shown(page):
    Server.answer = "faster"

    _send(page, "quick", "x")

    page.wait_for_selector("#connection:has-text('Teo Raske was faster.')")


def test_an_ended_session_is_told_and_the_press_repeated(page):
    Server.answer = "ended"
    _send(page, "quick", "typed before")
    page.wait_for_selector("#connection:has-text('You were signed out')")
    assert page.is_visible("text=Sign in, new tab")

    Server.answer = "ok"
    page.click("[data-again]")
    page.wait_for_selector("#out:has-text('Taken')")

    assert Server.taken == [{"body": "typed before", "go": "yes"}]
    assert page.is_hidden("#connection")
    assert _kept(page, "quick") is None


def test_without_a_network_the_line_says_so(page):
    page.context.set_offline(True)

    _send(page, "quick", "in the train")

    page.wait_for_selector("#connection:has-text('No connection')")
    assert _kept(page, "quick") == "in the train"


def test_a_sent_form_does_not_come_back(page):
    with page.expect_navigation():
        _send(page, "plain", "sent")

    assert page.input_value("#plain textarea") == ""
    assert _kept(page, "plain") is None


def test_a_form_sent_into_an_ended_session_comes_back_after_sign_in(page):
    Server.answer = "ended"
    _send(page, "plain", "a long reply")
    page.wait_for_url("**/sign-in/")

    page.goto("/")

    assert page.input_value("#plain textarea") == "a long reply"


def test_a_text_shown_again_with_an_error_is_still_kept(page):
    Server.answer = "echo"
    _send(page, "plain", "too vague")
    page.wait_for_selector("[aria-invalid=true]")
    assert _kept(page, "plain") == "too vague"

    page.goto("/")

    assert page.input_value("#plain textarea") == "too vague"


@pytest.mark.parametrize("form", ["quick", "plain"])
def test_a_double_press_sends_once(page, form):
    Server.answer = "slow"
    page.fill(f"#{form} textarea", "once")

    page.click(f"#{form} button", click_count=3)
    eventually(page, lambda: Server.taken)
    page.wait_for_timeout(900)

    assert len(Server.taken) == 1


def test_rows_are_walked_by_keys(page):
    for key in "jjjk":
        page.keyboard.press(key)
    assert page.inner_text("tr.is-selected a") == "2"

    page.keyboard.press("a")
    assert page.input_value("#plain textarea") == "accepted 2"


def test_keys_rest_while_typing_and_when_switched_off(page):
    page.fill("#quick textarea", "")
    page.focus("#quick textarea")
    page.keyboard.type("jj?")
    assert page.input_value("#quick textarea") == "jj?"

    page.evaluate("document.activeElement.blur(); document.body.dataset.singleKeys = 'off'")
    page.keyboard.press("j")
    assert page.query_selector("tr.is-selected") is None


def test_slash_goes_to_the_search_and_question_mark_lists_the_keys(page):
    page.keyboard.press("?")
    assert page.is_visible("dialog[open]")

    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"


def test_each_reader_has_a_text_of_its_own(page):
    page.fill("[name=reply]", "for the customer")
    page.click(".composer__modes label:has-text('Private')")

    assert page.is_hidden("[name=reply]")
    assert page.input_value("[name=private]") == ""
    assert page.evaluate("[...document.querySelectorAll('.composer textarea')].map((f) => f.required)") == [
        False,
        True,
    ]


def test_sending_a_reply_leaves_the_private_draft_alone(page):
    page.click(".composer__modes label:has-text('Private')")
    page.fill("[name=private]", "for us only")
    page.click(".composer__modes label:has-text('Reply')")
    page.fill("[name=reply]", "for the customer")

    with page.expect_navigation():
        page.click("text=Send it")

    assert page.input_value("[name=reply]") == ""
    assert page.input_value("[name=private]") == "for us only"


def test_the_theme_is_chosen_and_stays(page):
    page.click(".menu__who")
    page.click(".segments label:has-text('Dark')")

    assert page.evaluate("document.documentElement.dataset.bsTheme") == "dark"
    assert page.evaluate("localStorage.getItem('handover:theme')") == "dark"
