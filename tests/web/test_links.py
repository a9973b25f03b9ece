"""Addresses in pages are those that Django finds, whatever is asked for."""

import pytest
from django.template import Context, NodeList, Template
from django.test import override_settings
from django.urls import reverse, set_script_prefix

from escalations.templatetags.links import Address, File, address


def _drawn(text, **values):
    return Template("{% load handover %}" + text).render(Context(values))


@pytest.fixture
def prefix():
    set_script_prefix("/desk%20100/")
    yield "/desk%20100/"
    set_script_prefix("/")


def test_page_is_where_django_says():
    for number in (0, 7, 100_123, 2**63 - 1):
        assert address("web:ticket", number) == reverse("web:ticket", args=[number])
        assert address("web:note_pin", number, 3) == reverse("web:note_pin", args=[number, 3])
    assert address("web:tickets") == reverse("web:tickets")


def test_prefix_of_the_site_stands_before_it(prefix):
    assert address("web:ticket", 5) == reverse("web:ticket", args=[5])


def test_tag_draws_the_address():
    assert _drawn("{% url 'web:ticket' number %}", number=5) == "/tickets/5/"
    assert _drawn("{% url 'web:tickets' %}") == "/tickets/"


def test_anything_else_is_left_to_django():
    assert _drawn("{% url 'web:ticket' number %}", number="5") == "/tickets/5/"
    assert _drawn("{% url 'web:ticket' number=5 %}") == "/tickets/5/"
    assert _drawn("{% url name 5 %}", name="web:ticket") == "/tickets/5/"
    assert _drawn("{% url 'web:ticket' 5 as there %}<{{ there }}>") == "</tickets/5/>"
    assert _drawn("{% url 'admin:index' %}") == reverse("admin:index")


def test_file_is_where_django_says():
    assert _drawn("{% static 'js/live.js' %}") == "/static/js/live.js"
    assert _drawn("{% static name %}", name="js/live.js") == "/static/js/live.js"
    assert _drawn("{% static 'js/live.js' as there %}<{{ there }}>") == "</static/js/live.js>"


def test_only_what_is_plain_is_kept():
    nodes = Template(
        "{% load handover %}{% url 'web:tickets' %}{% url 'admin:index' %}{% static 'a.js' %}"
    ).nodelist

    assert isinstance(nodes, NodeList)
    assert [type(one) in {Address, File} for one in nodes][1:] == [True, False, True]


@override_settings(ROOT_URLCONF="portal.urls")
def test_addresses_of_another_urlconf_are_others():
    assert address("web:tickets") == "/tickets/"
