"""Every address of the portal, and for whom it is: whoever adds one adds it here."""

import re
from dataclasses import dataclass

from django.urls import URLPattern, get_resolver

PAGE, PART, BACK = "page", "part", "back"  # GET shows a page, a part of one, or leads back to one
ASKS = 422  # a page that says what its address has to name


@dataclass(frozen=True)
class Address:
    """What a visitor gives for it (names of the scene), and what GET does."""

    given: tuple = ()
    get: str = PAGE


def of_ticket(*further, get=BACK):
    return Address(("ticket", *further), get)


OPEN = {"healthz", "readyz", "metrics", "web:sign_in", "web:invitation"}
# After the password, or where single sign-on is set up; for anybody else back to the sign-in page.
ON_THE_WAY_IN = {"web:sign_in_code", "web:single_sign_on", "web:single_sign_on_back"}

FOR_EVERYONE = {
    "web:my_work": Address(),
    "web:outside": Address(),
    "web:tickets": Address(),
    "web:tickets_bulk": Address(get=BACK),
    "web:ticket_new": Address(),
    "web:ticket_new_contacts": Address(get=PART),
    "web:ticket_new_recent": Address(get=PART),
    "web:ticket_new_expected": Address(get=BACK),
    "web:search": Address(get=BACK),
    "web:preferences": Address(get=BACK),
    "web:sign_out": Address(get=BACK),
    "web:own_sign_in": Address(),
    "web:second_factor": Address(),
    "web:second_factor_codes": Address(get=BACK),
    "web:second_factor_off": Address(get=BACK),
    "web:tokens": Address(),
    "web:token_revoke": Address(("unknown",), BACK),
    "web:notifications": Address(),
    "web:notifications_read": Address(get=BACK),
    "web:notification_open": Address(("0",), BACK),
    "web:notification_ways": Address(),
    "web:drafts": Address(get=PART),
    "web:live_work": Address(get=PART),
    "web:standard": Address(),
    "web:standard_compare": Address(),
    "web:contacts": Address(),
    "web:contact_new": Address(),
    "web:contact": Address(("contact",)),
    "web:contact_edit": Address(("contact",)),
    "web:companies": Address(),
    "web:company_new": Address(),
    "web:company_names": Address(get=PART),
    "web:company": Address(("company",)),
    "web:company_edit": Address(("company",)),
}

FOR_SENIORS = {
    "web:queue": Address(),
    "web:promises": Address(),
    "web:live_queue": Address(get=PART),
}

OF_A_TICKET = {
    "web:ticket": of_ticket(get=PAGE),
    "web:ticket_head": of_ticket(get=PART),
    "web:live_ticket": of_ticket(get=PART),
    "web:ticket_history": of_ticket(get=PAGE),
    "web:ticket_customer": of_ticket(),
    "web:ticket_subject": of_ticket(),
    "web:ticket_description": of_ticket(),
    "web:note_add": of_ticket(),
    "web:note_correct": of_ticket("note", get=PAGE),
    "web:note_earlier": of_ticket("note", get=PAGE),
    "web:note_pin": of_ticket("note"),
    "web:note_send_again": of_ticket("note"),
    "web:note_draft": of_ticket("private"),
    "web:canned": of_ticket(get=PAGE),
    "web:summary": of_ticket(),
    "web:assign_to_me": of_ticket(),
    "web:pull": of_ticket(),
    "web:reference_add": of_ticket(),
    "web:reference_remove": of_ticket("other"),
    "web:scenario_run": of_ticket("scenario"),
    "web:merge": of_ticket(get=ASKS),
    "web:attachment": of_ticket("attachment", get=PART),
    "web:step_add": of_ticket(),
    "web:step_change": of_ticket("row"),
    "web:step_remove": of_ticket("row"),
    "web:step_copy": of_ticket("row"),
    "web:standard_step_answer": of_ticket("standard_step"),
    "web:configuration": of_ticket(),
    "web:status": of_ticket(),
    "web:repair": of_ticket("set-open"),
    "web:escalate": of_ticket(get=PAGE),
    "web:escalate_gate": of_ticket(get=PART),
    "web:escalate_section": of_ticket("environment"),
    "web:escalate_reason": of_ticket(),
    "web:escalate_fill": of_ticket(),
    "web:escalate_confirm": of_ticket(),
    "web:escalate_flag": of_ticket("flag"),
    "web:escalate_review": of_ticket(),
    "web:escalate_record": of_ticket(),
    "web:escalate_acknowledge": of_ticket(),
    "web:escalate_take": of_ticket("note"),
    "web:escalate_words": of_ticket(),
    "web:escalate_hand": of_ticket(),
    "web:escalate_withdraw": of_ticket(),
    "web:escalate_take_over": of_ticket(),
    "web:escalate_upload": of_ticket(),
    "web:brief": Address(("escalation",)),
    "web:brief_markdown": Address(("escalation",), PART),
    "web:step": Address(("escalation", "accept"), BACK),
    "web:difference_decide": Address(("difference", "agree"), BACK),
}

OF_A_TICKET_FOR_SENIORS = {
    "web:queue_preview": Address(("escalation",), BACK),
}

OF_A_TICKET_FOR_ADMINISTRATORS = {
    "web:redact": of_ticket(get=PAGE),
    "web:redact_file": of_ticket(),
}

OF_TICKETS = OF_A_TICKET | OF_A_TICKET_FOR_SENIORS | OF_A_TICKET_FOR_ADMINISTRATORS
PORTAL = FOR_EVERYONE | FOR_SENIORS | OF_TICKETS


def addresses(patterns=None, space="", route=""):
    """(name, route) of every address there is."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        longer = route + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield f"{space}{pattern.name}", longer
        else:
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from addresses(pattern.url_patterns, inner, longer)


def of_admin():
    """The administration's addresses, each with something in its gaps: all of it is for administrators."""
    routes = [route for name, route in addresses() if name.startswith("admin:") and name != "admin:login"]
    return sorted({"/" + re.sub(r"<[^>]+>|\^.*\$|\(.*\$", "1", route) for route in routes})


OF_PAGES = {
    "default-src 'self'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "object-src 'none'",
    "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'",
}  # fmt: skip
OF_FILES = {"default-src 'none'", "sandbox"}


def strict(answer):
    """The same answer; its headers let a browser run nothing but the portal's own scripts, and nobody frame it."""
    policy = set(answer.headers["Content-Security-Policy"].split("; "))
    told = (policy, answer.headers["X-Frame-Options"], answer.headers["X-Content-Type-Options"])
    assert told in [(OF_PAGES, "DENY", "nosniff"), (OF_FILES, "DENY", "nosniff")], (
        answer.request["PATH_INFO"],
        told,
    )
    assert answer.headers["Referrer-Policy"] == "same-origin"
    return answer
