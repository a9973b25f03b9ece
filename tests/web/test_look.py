"""The frame of every page: nothing inline, no other host, readable in both themes, error pages that stand alone."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
STYLE = (ROOT / "static" / "handover.css").read_text()
SCRIPTS = sorted((ROOT / "static" / "js").glob("*.js"))

INLINE = re.compile(r"<style|\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+=|\shx-on|javascript:", re.IGNORECASE)
ELSEWHERE = re.compile(r"(?:https?:)?//(?!www\.w3\.org/)[a-z0-9-]+\.[a-z]{2,}", re.IGNORECASE)
ERRORS = ["400", "403", "403_csrf", "404", "413", "500", "registration/locked"]


def _named(paths):
    return [pytest.param(path, id=str(path.relative_to(ROOT))) for path in paths]


@pytest.mark.parametrize("path", _named(TEMPLATES))
def test_no_template_holds_script_or_style_of_its_own(path):
    assert INLINE.findall(path.read_text()) == []


@pytest.mark.parametrize("path", _named([*SCRIPTS, *TEMPLATES, ROOT / "static" / "handover.css"]))
def test_nothing_is_asked_of_another_host(path):
    assert ELSEWHERE.findall(path.read_text()) == []


@pytest.mark.parametrize("path", _named(SCRIPTS))
def test_no_script_evaluates_text(path):
    assert re.findall(r"\beval\(|new Function|innerHTML|insertAdjacentHTML", path.read_text()) == []


def test_every_token_that_is_used_is_defined():
    used = set(re.findall(r"var\((--[a-z0-9-]+)\)", STYLE))
    defined = set(re.findall(r"(--[a-z0-9-]+):", STYLE))

    assert used - defined == set()


# Contrast, by the formula of WCAG 2.2


def _tokens(theme):
    pairs = re.findall(r"(--[a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);", STYLE)
    return {name: light if theme == "light" else dark for name, light, dark in pairs}


def _luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one, other):
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


SURFACES = ["--bg", "--surface", "--sunken", "--hover", "--accent-tint", "--private-tint", "--block-tint"]
TEXT = [(ink, on) for ink in ("--ink", "--ink-2", "--accent-ink") for on in SURFACES]
TEXT += [("--ink-3", on) for on in SURFACES[:4]]
TEXT += [("--private-ink", "--private-tint"), ("--block-ink", "--block-tint"), ("--block-ink", "--surface")]
TEXT += [("--on-accent", "--accent"), ("--on-accent", "--accent-hover"), ("--on-inverse", "--inverse")]
EDGES = [
    ("--control", "--surface"),
    ("--focus", "--bg"),
    ("--focus", "--surface"),
    ("--block-edge", "--surface"),
]
EDGES += [("--private-edge", "--surface"), ("--accent", "--surface"), ("--control", "--sunken")]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "on"), TEXT)
def test_text_is_readable(theme, ink, on):
    tokens = _tokens(theme)

    assert _contrast(tokens[ink], tokens[on]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("edge", "on"), EDGES)
def test_edges_of_controls_are_seen(theme, edge, on):
    tokens = _tokens(theme)

    assert _contrast(tokens[edge], tokens[on]) >= 3


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_page_needs_nothing_to_be_drawn(name):
    """Django draws 500.html without a request: no user, no session, no database."""
    page = render_to_string(f"{name}.html", {})

    assert page.count("<h1>") == 1
    assert 'data-page="error"' in page
    assert "js/autosave.js" in page
    assert 'class="topbar' not in page


def _classes(path):
    text = re.sub(r"{%.*?%}|{#.*?#}", " ", path.read_text(), flags=re.DOTALL)
    found = " ".join(re.findall(r'\sclass="([^"]*)"', text))
    return {name for name in re.sub(r"\S*{{.*?}}\S*", " ", found).split() if not name.endswith("--")}


@pytest.mark.parametrize("path", _named(path for path in TEMPLATES if "admin" not in path.parts))
def test_every_class_of_a_page_has_its_dress(path):
    """A class that no stylesheet knows is a typing error."""
    bootstrap = Path(finders.find("css/bootstrap.min.css")).read_text()
    known = set(re.findall(r"\.([a-zA-Z][\w-]*)", STYLE + bootstrap)) | {"htmx-indicator"}

    assert sorted(_classes(path) - known) == []
