"""How alike two tickets are: what counts, what does not, in any language (S9)."""

import time
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from escalations.domain import likeness, telling
from escalations.domain.likeness import STRONG, SUGGESTED, traits


def alike(one, other, *others):
    read = [one, other, *others]
    return likeness.compare(one, other, likeness.rarity(read))


def category(pk, parent_id=None, *, is_catch_all=False):
    return SimpleNamespace(pk=pk, parent_id=parent_id, is_catch_all=is_catch_all)


VPN = traits("VPN drops every 20 minutes from home", "FortiClient ends with -14 after sign-in.")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("VPN keeps disconnecting", "Since the update FortiClient says (-14) again."),
        ("FortiClient -14", "It dropped three times today."),
        ("RE: VPN drops every 20 minutes from home", ""),
    ],
)
def test_the_same_fault_in_other_words_is_strong(subject, text):
    """S9: shared rare words."""
    assert alike(VPN, traits(subject, text)).score >= STRONG


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Printer on the 2nd floor is out of toner",
            "Please help, it is not working since today. Kind regards",
        ),
        ("New starter on Monday", "Hello, please create an account."),
        ("", ""),
        ("!!! ???", "\u200b"),
    ],
)
def test_another_matter_is_not_suggested(subject, text):
    """S9."""
    assert alike(VPN, traits(subject, text)).score < SUGGESTED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Drucker im Lager druckt nicht", "Fehler E-31"), ("Etikettendrucker Lager wieder E-31", "")),
        (
            ("Imprimante HP M404 bloquée", "bourrage papier"),
            ("HP M404 encore bloquée", "bourrage papier au 2e"),
        ),
        (("无法登录VPN", "密码正确但是无法连接"), ("VPN无法连接", "今天又无法登录")),
        (("Wi-Fi slow in room 3", "Teams stutters"), ("WLAN langsam", "Teams ruckelt in Raum 3")),
    ],
)
def test_likeness_is_seen_in_other_languages(one, other):
    """S9: any language."""
    assert alike(traits(*one), traits(*other)).score >= SUGGESTED


def test_the_reasons_are_in_words():
    """S9."""
    one = traits("VPN down", "FortiClient -14", assets=["LT-0142"], category=category(1))
    other = traits("Tunnel", "forticlient -14", assets=["lt-0142"], category=category(1))

    assert alike(one, other).reasons == [
        "same words: -14, FortiClient",
        "same asset LT-0142",
        "same category",
    ]


def test_a_shared_topic_is_named_when_no_word_is_shared():
    assert alike(traits("VPN drops"), traits("Tunnel disconnected")).reasons == [
        "both about VPN and dropping"
    ]


def test_the_same_subject_counts_even_if_it_says_nothing():
    assert alike(traits("Phone issue"), traits("Re: phone issue!")).reasons == ["same subject"]


def test_the_same_asset_or_code_is_suggested_alone():
    """S9: same asset."""
    asset = alike(traits("Toner", assets=["PR-7"]), traits("Paper jam", assets=["PR-7"]))
    code = alike(traits("Saving", "0x80070005 appears"), traits("Access denied", "with 0x80070005"))

    assert asset.score >= SUGGESTED
    assert code.score >= SUGGESTED


def test_an_asset_named_in_the_text_counts_once():
    with_words = alike(traits("LT-0142", assets=["LT-0142"]), traits("On LT-0142", assets=["LT-0142"]))
    codes = alike(traits("LT-0142"), traits("On LT-0142"))

    assert with_words.score - codes.score < likeness.SAME_ASSET


def test_a_category_alone_is_a_hint_not_a_suggestion():
    """S9."""
    same = alike(traits("Toner", category=category(1)), traits("Badge", category=category(1)))
    branch = alike(traits("Toner", category=category(1, 9)), traits("Badge", category=category(2, 9)))

    assert (same.score, same.reasons) == (likeness.SAME_CATEGORY, ["same category"])
    assert (branch.score, branch.reasons) == (likeness.SAME_BRANCH, [])


def test_a_catch_all_says_nothing():
    """S15: it fits everything."""
    one, other = (traits(word, category=category(1, is_catch_all=True)) for word in ("Toner", "Badge"))

    assert alike(one, other).score == 0


def test_names_of_the_customer_say_nothing():
    one = traits("Elspeth needs toner", "Elspeth Rowan, Harrow Pell", ignoring="Elspeth Rowan Harrow & Pell")
    other = traits(
        "Elspeth lost a badge", "Elspeth Rowan, Harrow Pell", ignoring="Elspeth Rowan Harrow & Pell"
    )

    assert alike(one, other).score == 0


def test_signatures_and_quoted_headers_say_nothing():
    block = "From: Ann\nSent: Tue\nSubject: Quarterly\n"
    end = "\nKind regards,\nFlagship Gardening Consortium"
    one = traits("Toner", f"{block}Please order some more toner.{end}")
    other = traits("Badge", f"{block}My badge broke at the gate.{end}")

    assert alike(one, other).score == 0


def test_a_word_of_every_ticket_says_less_than_a_rare_one():
    """S9: rare words."""
    alerts = [
        traits(f"job Job_{number} failed in job_scheduler at 10/12/2016 06:04") for number in range(100, 130)
    ]
    again = traits("job Job_100 failed in job_scheduler at 10/13/2016 07:15")
    weights = likeness.rarity([again, *alerts])
    scores = [likeness.compare(again, one, weights).score for one in alerts]

    assert scores[0] >= STRONG
    assert max(scores[1:]) < SUGGESTED


@given(
    st.tuples(st.text(max_size=80), st.text(max_size=300)),
    st.tuples(st.text(max_size=80), st.text(max_size=300)),
)
def test_likeness_is_symmetric_and_between_nothing_and_one(one, other):
    one, other = traits(*one), traits(*other)
    weights = likeness.rarity([one, other])

    there, back = likeness.compare(one, other, weights), likeness.compare(other, one, weights)

    assert there.score == back.score
    assert 0 <= there.score <= 1


WORDS = st.sampled_from(
    [
        "VPN",
        "drops",
        "FortiClient",
        "-14",
        "0x80070005",
        "Outlook",
        "drucker",
        "LT-0142",
        "gate-3",
        "a",
        "登录失败",
    ]
)


@given(st.lists(WORDS, min_size=1, max_size=12), st.lists(WORDS, min_size=1, max_size=12))
def test_no_ticket_is_liker_than_the_ticket_itself(one, other):
    one, other = traits(" ".join(one)), traits(" ".join(other))
    weights = likeness.rarity([one, other])

    assert likeness.compare(one, other, weights).score <= likeness.compare(one, one, weights).score


@pytest.mark.parametrize(
    ("text", "stems"),
    [
        ("drops dropped dropping", {"drop", "~dropping"}),
        ("version 7.2.4 at 10.0.0.1", {"vers", "7.2.4", "10.0.0.1"}),
        ("10/24/2016 08:43:00, 24.12.2016, 2016-11-02, 9:15 pm in 2016", set()),
        ("mail ann@firm.example https://wiki/x?y=1", {"mail", "~mail", "wiki"}),
        ("the printer is not working please", {"print", "~printing"}),
    ],
)
def test_the_telling_words_of_a_text(text, stems):
    words, _, _ = telling.read("", text)

    assert words.keys() == stems


@pytest.mark.parametrize(
    "text", ["a" * 2000, "\n" * 2000, "-" * 2000, "a@" * 1000, "1/" * 1000, " \n" * 1000, "a." * 1000]
)
def test_strange_texts_are_read_at_once(text):
    """Nobody stops the gate with a text."""
    started = time.perf_counter()
    telling.read(text, text)

    assert time.perf_counter() - started < 0.5
