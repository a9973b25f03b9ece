"""The writing check: each code, what fires it and what must pass (S25, S26, S32)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from escalations.domain import writing


def codes(section, text, **context):
    return [finding.code for finding in writing.check(section, text, **context)]


RECOVERY = (
    "Please confirm that the recovery partition is the cause and provide a script that enlarges it safely "
    "with BitLocker on; I would not try that on 6 machines by hand."
)
REFUSED = [
    ("empty", "issue_summary", "", "VPN"),
    ("empty", "issue_summary", " \u200b\u00a0…", "VPN"),
    ("empty", "issue_summary", "🙏🙏", "VPN"),
    ("prompt_left", "issue_summary", "Describe the issue", "VPN"),
    ("prompt_left", "issue_summary", "[describe it here]", "VPN"),
    ("prompt_left", "user_impact", "User Impact:", "VPN"),
    ("placeholder", "environment", "N/A", "VPN"),
    ("placeholder", "user_impact", "none", "VPN"),
    ("placeholder", "whats_happening", "asdf", "VPN"),
    ("placeholder", "recent_changes", "ασδφ", "VPN"),
    ("placeholder", "recent_changes", "שדגכ", "VPN"),
    ("placeholder", "recent_changes", "ฟหกด", "VPN"),
    ("placeholder", "recent_changes", "شسيب", "VPN"),
    ("placeholder", "whats_happening", "asdasd", "VPN"),
    ("placeholder", "whats_happening", "qwert", "VPN"),
    ("placeholder", "whats_happening", "qweqwe", "VPN"),
    ("placeholder", "whats_happening", "aaaa", "VPN"),
    ("placeholder", "whats_happening", "wegweg", "VPN"),
    ("placeholder", "whats_happening", "Lorem ipsum dolor sit amet", "VPN"),
    ("placeholder", "whats_happening", "see above", "VPN"),
    ("placeholder", "whats_happening", "無し", "VPN"),
    ("placeholder", "recent_changes", "tbd", "VPN"),
    ("copied", "issue_summary", "VPN drops for home users", "RE: [EXT] VPN drops for home users"),
    ("copied", "issue_summary", "Home users: VPN drops for!", "VPN drops for home users"),
    ("filler", "issue_summary", "not working, please check", "VPN drops"),
    ("filler", "issue_summary", "the VPN is dropping", "VPN drops"),
    ("filler", "escalation_reason", "need L2, VPN still not working, please check", "VPN drops"),
    ("filler", "user_impact", "Users are affected", "VPN"),
    ("filler", "user_impact", "High impact, business critical!!", "VPN"),
    ("filler", "issue_summary", "printer", "VPN"),
    ("filler", "whats_happening", "crash crash crash", "VPN"),
    ("filler", "whats_happening", "卡", "VPN"),
    (
        "filler",
        "issue_summary",
        "Bitte prüfen, der Kunde wartet seit gestern sehnlichst auf Hilfe von euch",
        "VPN",
    ),
    ("pointer", "whats_happening", "see Teams", "VPN"),
    ("pointer", "whats_happening", "please see note 3", "VPN"),
    ("pointer", "whats_happening", "for it: see the mail", "VPN"),
    ("pointer", "whats_happening", "discussed at 14:30 with Mike Hall", "VPN"),
    ("pointer", "whats_happening", "https://chat.example.com/r/1", "VPN"),
    ("pointer", "whats_happening", "in the chat", "VPN"),
    ("pointer", "whats_happening", "more in Slack", "VPN"),
    ("pointer", "whats_happening", "Details von Herrn Braun", "VPN"),
    ("pointer", "whats_happening", "添付参照", "VPN"),
    ("pointer", "whats_happening", "ask Petra", "VPN"),
    ("pointer", "whats_happening", "Jim knows what was done", "VPN"),
    ("pointer", "recent_changes", "check with the network guys", "VPN"),
    ("pointer", "whats_happening", "wie telefonisch mit Hr. Vogt besprochen", "VPN"),
    ("pointer", "whats_happening", "Ahmet'e sorun", "VPN"),
    ("pointer", "whats_happening", "اسأل أحمد", "VPN"),
    ("pointer", "whats_happening", "请问小李", "VPN"),
    ("pointer", "whats_happening", "Drucker: siehe Notiz von Frau Kern", "Drucker"),
    ("pointer", "whats_happening", "se Teams-tråden", "VPN"),
    ("pointer", "whats_happening", "same as INC0012345", "VPN"),
    ("pointer", "whats_happening", "u prilogu", "VPN"),
    ("pointer", "whats_happening", "samma som förra veckan", "VPN"),
    ("pointer", "whats_happening", "клиент сам расскажет", "VPN"),
    ("filler", "issue_summary", "The Printer Is Acting Wonkily", "Printer"),
    (
        "filler",
        "recent_changes",
        "to the best of her recollection nothing out of the ordinary took place",
        "VPN",
    ),
    ("pointer", "whats_happening", "व्हाट्सएप ग्रुप में देखो", "VPN"),
    ("pointer", "whats_happening", "問小陳", "VPN"),
    ("filler", "user_impact", "kunden er kjempesint", "nett"),
    ("filler", "user_impact", "the customer is quite hangry", "nett"),
    ("prompt_left", "environment", "Device: OS: Version:", "VPN"),
    ("prompt_left", "issue_summary", "What is wrong, for whom, since when?", "VPN"),
    ("placeholder", "whats_happening", "1. 2. 3.", "VPN"),
    ("copied", "issue_summary", "RE: FW: [EXT] VPN drops!!", "VPN drops"),
    ("copied", "issue_summary", "Betreff: Drucker druckt nicht", "Drucker druckt nicht"),
    ("filler", "issue_summary", "Customer called at 10:30 and again at 11:45, very upset", "Printer"),
    ("filler", "issue_summary", "pritner is nto working agian", "Printer"),
    ("filler", "issue_summary", "pl3ase heeelp", "Printer"),
    ("filler", "whats_happening", "could be a license thing, not sure", "Printer"),
    (
        "filler",
        "issue_summary",
        "the thing is acting up and Petra has had quite a tantrum over it",
        "Printer",
    ),
    ("filler", "user_impact", "Mr Braun is furious", "Printer"),
    ("filler", "issue_summary", "المشكلة بالطابعة ولا تعمل", "الطابعة"),
    ("filler", "issue_summary", "프린터가 안됩니다", "프린터"),
    (
        "filler",
        "whats_happening",
        "When the user performs an action on the screen the outcome is not what is desired by anybody at all",
        "VPN",
    ),
    ("secret", "troubleshooting_done", "pw: Summer24!", "VPN"),
    ("no_error", "whats_happening", "Outlook broken", "VPN"),
    ("no_error", "whats_happening", "Outlook shows an error", "VPN"),
    ("no_result", "troubleshooting_done", "reset password", "VPN"),
    ("no_scope", "user_impact", "several users", "VPN"),
    ("no_scope", "user_impact", "several users cannot print", "VPN"),
    ("no_ask", "escalation_reason", "need L2", "VPN"),
    ("no_ask", "escalation_reason", "firewall rule", "VPN"),
    ("thin_environment", "environment", "laptop", "VPN"),
    ("unchecked_changes", "recent_changes", "none known", "VPN"),
    ("unchecked_changes", "recent_changes", "не знаем", "VPN"),
]


@pytest.mark.parametrize(("code", "section", "text", "subject"), REFUSED)
def test_check_refuses(code, section, text, subject):
    found = writing.check(section, text, subject=subject)

    assert (found[0].code, found[0].severity) == (code, writing.DEFAULT_SEVERITIES[code])


PASSES = [
    ("user_impact", "just him", "VPN"),
    ("user_impact", "the night shift", "VPN"),
    ("recent_changes", "asked Petra: router swapped on Monday", "VPN"),
    ("whats_happening", "It starts and runs like it always did for her but no wireless", "VPN"),
    ("whats_happening", "connects but resolves nothing", "VPN"),
    ("troubleshooting_done", "safe mode: ok", "Laptop"),
    ("escalation_reason", "decide whether to restore or rebuild", "Mail"),
    ("issue_summary", "logo is gone", "website"),
    ("issue_summary", "Petra cannot post in SAP", "Login"),
    ("whats_happening", "not working since KB5034441", "Outlook"),
    ("issue_summary", "Le client ne peut toujours pas travailler avec Kerberos, merci de votre aide", "VPN"),
    ("escalation_reason", RECOVERY, "Windows updates, fails, undoes itself, every night"),
    ("issue_summary", "VPN drops every 20 min", "VPN"),
    ("whats_happening", "see note 3 for the trace; error 0x80070005 on save", "Save fails"),
    ("whats_happening", "see error 3", "Save fails"),
    ("whats_happening", "0x80070005 on save", "Save fails"),
    ("whats_happening", "Outlook: 'Cannot open profile'", "Outlook problem"),
    ("whats_happening", "expected PDF, got blank page", "Web portal"),
    ("whats_happening", "event log shows stop error in ntfs", "Crash"),
    ("troubleshooting_done", "password reset done", "Password reset fails"),
    ("troubleshooting_done", "reset password: same 401", "Login"),
    ("user_impact", "6 of 9 in Accounts cannot post invoices", "Accounts"),
    ("user_impact", "everyone in Hamburg", "VPN"),
    ("user_impact", "just one user", "VPN"),
    ("escalation_reason", "needs an Exchange admin to trace the message id", "Mail"),
    ("escalation_reason", "no access to the switch", "Mail"),
    ("environment", "LT-0142, Win 11 23H2, Leeds Wi-Fi", "LT-0142 has no sound"),
    ("environment", "Citrix farm", "VPN"),
    ("recent_changes", "none: RMM patch log, user asked", "VPN"),
    ("issue_summary", "SID_34", "Login"),
    ("issue_summary", "unable to see PRN_03", "Printing"),
    ("issue_summary", "no mail", "Anything"),
    ("whats_happening", "提示“证书已过期”", "邮箱"),
    ("whats_happening", "附件打不开 0x1", "邮箱"),
    ("whats_happening", "Kunde sieht nach dem Anmelden nur „Laufzeitfehler“ und sonst nichts mehr", "VPN"),
]


@pytest.mark.parametrize(("section", "text", "subject"), PASSES)
def test_check_lets_short_exact_lines_pass(section, text, subject):
    found = writing.check(section, text, subject=subject)

    assert writing.verdict(found) == "pass", found


def test_too_long_asks_to_attach_it():
    """S26"""
    [finding] = writing.check("whats_happening", "x1 y2 " * 4000)

    assert (finding.code, finding.severity) == ("too_long", "block")
    assert "24,000 characters" in finding.detail
    assert "Attach" in finding.detail


def test_the_limit_of_a_section_is_the_standards():
    assert codes("issue_summary", "VPN drops every 20 min", max_length=10) == ["too_long"]


def test_a_prompt_of_the_standard_left_unchanged_is_refused():
    prompts = ["Which asset, version, site?"]

    assert codes("environment", "Which asset, version, site", prompts=prompts) == ["prompt_left"]


def test_an_example_of_the_standard_left_unchanged_is_refused():
    examples = ["6 of 9 in Accounts cannot post invoices"]

    assert codes("user_impact", "6 of 9 in Accounts cannot post invoices.", examples=examples) == [
        "prompt_left"
    ]


def test_of_two_sections_alike_the_later_one_repeats():
    text = "FortiClient ends 20 minutes after each sign-in"
    later = writing.check("whats_happening", text, others={"issue_summary": text + "!"})

    assert later[0].code == "copied"
    assert "Issue summary" in later[0].detail
    assert "copied" not in codes("issue_summary", text, others={"whats_happening": text})


def test_one_shared_sentence_is_no_copy():
    shared = "FortiClient ends 20 minutes after each sign-in."
    longer = (
        shared
        + " Wired line: same. Hotspot: same. Version 7.2.4: same. Other laptop in the office: holds all day."
    )

    assert "copied" not in codes("troubleshooting_done", longer, others={"issue_summary": shared})


def test_short_sections_may_be_alike():
    assert "copied" not in codes("escalation_reason", "wipe PC-7", others={"issue_summary": "wipe PC-7"})


def test_another_number_is_no_copy():
    assert "copied" not in codes(
        "issue_summary", "Printer PRN-04 is offline", subject="Printer PRN-03 is offline"
    )


def test_an_unknown_section_is_compared_with_all():
    text = "FortiClient ends 20 minutes after each sign-in"

    assert codes("extra", text, others={"issue_summary": text}) == ["copied"]
    assert codes("extra", text) == []


def test_rows_alone_complete_troubleshooting():
    """S6"""
    assert codes("troubleshooting_done", "", has_rows=True) == []
    assert codes("whats_happening", "", has_rows=True) == ["empty"]


def test_administrator_sets_each_code_to_block_warn_or_off():
    """S34"""
    text = "not working, please check"

    assert writing.verdict(writing.check("issue_summary", text, severities={"filler": "warn"})) == "warn"
    assert codes("issue_summary", text, severities={"filler": "off"}) == []
    assert (
        writing.verdict(writing.check("environment", "laptop", severities={"thin_environment": "block"}))
        == "block"
    )
    assert codes("environment", "laptop", severities={"thin_environment": "off"}) == []


def test_blocks_come_first_and_decide_the_verdict():
    found = writing.check(
        "troubleshooting_done", "reset, new password: Winter2023!", severities={"no_result": "warn"}
    )

    assert [one.severity for one in found] == ["block"] + ["warn"] * (len(found) - 1)
    assert writing.verdict(found) == "block"
    assert writing.verdict([]) == "pass"


def test_every_writing_block_but_three_can_be_overruled():
    """Also one that usually warns: an administrator may let it block, and people can always go on."""
    assert set(writing.DEFAULT_SEVERITIES) - {"empty", "prompt_left", "too_long"} == writing.OVERRULABLE


@pytest.mark.parametrize("section", writing.SECTIONS)
def test_a_finding_quotes_and_says_what_to_add(section):
    [finding] = writing.check(section, "not working, please check")

    assert "not working, please check" in finding.detail
    assert " as in “" in finding.detail or "Quote the message" in finding.detail


def test_a_long_quote_is_cut():
    [finding] = writing.check("issue_summary", "please help " * 30)

    assert len(finding.quote) == 90
    assert finding.quote.endswith("…")


def test_step_result_needs_words_of_its_own():
    """S6"""
    [finding] = writing.check_step_result("")

    assert (finding.code, finding.severity) == ("no_result", "block")
    assert [one.code for one in writing.check_step_result("n/a")] == ["no_result"]
    assert [one.code for one in writing.check_step_result("Reboot", action="reboot")] == ["no_result"]
    assert writing.check_step_result("same 401", action="reset password") == []
    assert writing.check_step_result("", severities={"no_result": "off"}) == []
    assert [one.code for one in writing.check_step_result("new pw: Summer24!")] == ["secret"]


def test_clean_keeps_what_means_something():
    assert writing.clean("a\x00b\u200bc\r\nd\u2028e\te") == "abc\nd\ne\te"
    assert writing.clean("e\u0301") == "é"
    assert writing.clean("a\u200db") == "ab"
    assert writing.clean("नमस्\u200dते می\u200cشود") == "नमस्\u200dते می\u200cشود"


def test_blank_is_nothing_but_signs():
    assert writing.is_blank("…🙏\u200b \n")
    assert not writing.is_blank("無")


@given(st.text(max_size=300), st.text(max_size=80), st.sampled_from(writing.SECTIONS))
def test_check_judges_any_text(text, subject, section):
    found = writing.check(section, text, subject=subject)

    assert all(finding.code in writing.DEFAULT_SEVERITIES for finding in found)


@given(st.text(max_size=300))
def test_clean_is_done_once(text):
    once = writing.clean(text)

    assert writing.clean(once) == once


@pytest.mark.parametrize("text", ["asdkjh aksjdh", "qwe asd zxc", "pqowie ruqpwo", "dadas", "ksjdhf sdkjfh"])
def test_keys_pressed_at_random_are_a_placeholder(text):
    """S26"""
    found = writing.check("issue_summary", text, subject="VPN")

    assert [finding.code for finding in found] == ["placeholder"]


@pytest.mark.parametrize(
    ("section", "text", "code"),
    [
        ("whats_happening", "the user cannot connect", "filler"),
        ("issue_summary", "Audio issue on his side", "filler"),
        ("environment", "a normal office laptop", "filler"),
        ("troubleshooting_done", "looked at the network with the user", "filler"),
        ("escalation_reason", "Please check with the developers", "filler"),
        ("user_impact", "everyone is complaining", "filler"),
    ],
)
def test_words_everyone_uses_say_too_little_alone(section, text, code):
    """S26"""
    found = writing.check(section, text, subject="Tablet")

    assert [finding.code for finding in found] == [code]


@pytest.mark.parametrize(
    ("section", "text"),
    [
        ("whats_happening", "works for others"),
        ("whats_happening", "won't turn on"),
        ("whats_happening", "charges but no image"),
        ("whats_happening", '"Your device is not working"'),
        ("user_impact", "no invoices go out today"),
        ("troubleshooting_done", "restart helps for an hour"),
        ("troubleshooting_done", "network restarted: same"),
        ("recent_changes", "update last night"),
        ("environment", "standard Windows laptop"),
        ("escalation_reason", "Please decide whether we replace or repair"),
        ("escalation_reason", "Please check the account"),
    ],
)
def test_plain_words_may_tell_a_fact(section, text):
    """S26"""
    found = writing.check(section, text, subject="Invoice")

    assert writing.verdict(found) != "block", found


def test_password_of_a_named_account_is_a_secret():
    found = writing.check("troubleshooting_done", "password for svc-scan is Scan!2023", subject="Scanner")

    assert "secret" in [finding.code for finding in found]


@pytest.mark.parametrize(
    ("summary", "is_copied"),
    [
        ("The label printer in hall two prints blank pages since Mondai", True),
        ("The label printer in hall two printed blank pages since a Monday", True),
        ("The badge scanner in yard six reads wrong digits since Monday", False),
    ],
)
def test_section_with_some_letters_changed_is_a_copy_all_the_same(summary, is_copied):
    others = {"issue_summary": summary}

    found = writing.check(
        "whats_happening",
        "The label printer in hall two prints blank pages since Monday",
        subject="Printer",
        others=others,
    )

    assert ("copied" in [one.code for one in found]) is is_copied
