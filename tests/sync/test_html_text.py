"""HTML as plain text: nothing in it acts, its words stay."""

import time

import pytest

from escalations.sync.html_text import has_word, same_words, text_of


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<div>Hi <b>there</b></div>", "Hi there"),
        ("One<br>Two<br/>Three", "One\nTwo\nThree"),
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<div>One</div><div>Two</div>", "One\nTwo"),
        ("<ul><li>a</li><li>b</li></ul>after", "- a\n- b\n\nafter"),
        ("new<blockquote>old<br>words</blockquote>end", "new\n\n> old\n> words\n\nend"),
        ("<pre>a  b\n  c</pre>", "a  b\n  c"),
        ("a\n   b&nbsp; c", "a b  c"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ('<a href="https://e.org/x">here</a>', "here (https://e.org/x)"),
        ('<a href="https://e.org/">https://e.org</a>', "https://e.org"),
        ('<a href="mailto:a@e.org">a@e.org</a>', "a@e.org"),
        ('<a href="javascript:x()">here</a>', "here"),
        ("&lt;b&gt; &amp;amp; &#8211;", "<b> &amp; –"),
        ("<script>x</script><style>y</style>z<!-- c -->", "z"),
        ('<img src=x onerror=alert(1)>a<svg onload="x">b</svg>', "ab"),
        ("מרכז <b>שלום</b>", "מרכז שלום"),
        ("Ã¼ber", "Ã¼ber"),
        ("a\x00b", "ab"),
        ("", ""),
        ("<div><div><p></p></div></div>", ""),
        ("2 < 3 and 5 > 4", "2 < 3 and 5 > 4"),
        ("</a>loose</blockquote>", "loose"),
    ],
)
def test_html_is_read(html, text):
    assert text_of(html) == text


@pytest.mark.parametrize(
    "piece", ["<div>", "<blockquote>", "<p>word ", "<a href='https://e.org'>", "<![", "&", "<b", "x"]
)
def test_a_large_body_does_not_take_long(piece):
    """Five megabytes of anything."""
    html = piece * (5_000_000 // len(piece))
    before = time.monotonic()

    text_of(html)

    assert time.monotonic() - before < 20


def test_words_are_the_same_whatever_stands_between_them():
    assert same_words("<div>Dear C. &amp; all,<br>hello</div>", "Dear C. & all,\n\nhello")
    assert same_words("<ul><li>one</li></ul>", "one")
    assert not same_words("<p>Hello</p>", "Hello you")
    assert not same_words("", "<p></p>")


def test_a_word_is_found_only_on_its_own():
    assert has_word("<p>Done.</p><div>ref&nbsp;ESC-7-1</div>", "ref ESC-7-1")
    assert not has_word("ref ESC-7-11", "ref ESC-7-1")
    assert not has_word("ref ESC-7-1-2", "ref ESC-7-1")
    assert not has_word("anything", "")
