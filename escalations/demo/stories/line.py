"""Stories: the line to the outside, and what the filter stops."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    NOT_APPLICABLE,
    Ending,
    Handover,
    SentBack,
    Story,
    call,
    customer,
    reply,
    standard,
    step,
)

FLAPPING = Story(
    key="line-flapping",
    category="internet",
    impact="high",
    urgency="high",
    asset="RT",
    weight=9,
    cases=(
        {"times": "09:12, 10:47 and 13:30", "long": "4 to 6 minutes", "errors": "18,400 CRC errors in a day"},
        {
            "times": "08:55, 11:20 and 15:05",
            "long": "2 to 3 minutes",
            "errors": "7 re-trainings since midnight",
        },
        {
            "times": "10:02, 10:31 and 12:14",
            "long": "about 90 seconds",
            "errors": "loss of signal 9 times today",
        },
    ),
    subjects=("Internet at {site} goes down several times a day", "Line keeps dropping since the new router"),
    openings=(
        (
            "The internet at {site} goes off several times a day, today at {times}. Each time "
            "{long}, then it comes back by itself. Telephones go with it. The provider changed the "
            "router last week."
        ),
        (
            "We lose the line at {site} again and again ({times} today). Card payments, phones, "
            "everything. Is it us or the provider?"
        ),
    ),
    again="Same as {earlier}: the line at {site} is going off again, today at {times}. The provider "
    "told us it was repaired.",
    script=(
        standard(3, NEW, "Provider's page: no fault. Modem log: {errors}", 10),
        standard(1, NEW, "Our monitoring lost {asset} at the same minutes", 5),
        standard(2, NOT_APPLICABLE, "Names resolve when the line is up; this is the line itself", 2),
        step(
            "New cable between socket and {asset}, filter removed",
            NO_CHANGE,
            "Dropped again within the hour",
            20,
        ),
        call(
            "Provider's first line, reference given to {first}: they see no fault and want 48 hours "
            "to watch.",
            minutes=25,
        ),
    ),
    summary="The line at {site} drops several times a day ({times} today) for {long}. {errors}. "
    "Began with the provider's new router.",
    endings=(
        Ending(
            (
                step(
                    "Provider replaced the filter and the socket",
                    FIXED,
                    "No drop in 48 hours, errors at zero",
                    15,
                ),
                customer("Quiet since the engineer came."),
            ),
            "Provider's engineer replaced a corroded socket. 48 hours watched without an error.",
        ),
        Ending(
            (
                step(
                    "Put {asset} on its own power socket; it shared a timer switch with the signs",
                    FIXED,
                    "Up for three days",
                    10,
                ),
                reply(
                    "It turns out your router hung on the timer switch of the window lights. On its "
                    "own socket it has been up for three days."
                ),
            ),
            "Router shared a timer switch with the window signs. Moved to its own socket.",
        ),
    ),
    handover=Handover(
        reason="deeper_investigation",
        user_impact="All 34 people and the telephones at {site}; {long} each time, three times "
        "today. Workaround: the 4G stick carries the tills only.",
        whats_happening="Expected: one line session for weeks. Observed: the session ended at "
        "{times}; modem log: {errors}. Monitoring: 'host unreachable' at the same minutes. Comes "
        "back by itself.",
        environment="{asset} at {site}, provider's VDSL router, firmware 4.11, socket in the "
        "basement, 100/40 Mbit contract. LAN side clean.",
        recent_changes="Provider's letter: router swapped eight days ago. Our change calendar and "
        "the firewall's log show nothing from our side.",
        escalation_reason="Please take it up with the provider's second line: their first line "
        "refuses a visit without a noise measurement, which I cannot take. Decide whether {site} "
        "runs on the 4G backup until they come.",
        more="Case with the provider's first line: they saw no fault and asked for 48 hours of "
        "watching. The modem log shows the fault already.",
        acknowledgement="The modem's own log shows the fault is on the provider's line. Their first "
        "line will not send anyone yet, so our engineers are taking it to the people there who can. "
        "You need not restart anything.",
        pattern="Same site, same modem errors, returned within days of the provider saying it was repaired.",
        read_back="Physical fault on the provider's side. I call their second line with the error "
        "counters and switch {site} to 4G for today.",
        outcome="passed_to_vendor",
        resolution="Provider's second line confirmed high attenuation on the pair and booked an "
        "engineer. {site} runs on 4G until then; monitoring watches the counters.",
        helped="nothing",
        sent_back=(
            SentBack(
                "troubleshooting_done",
                "missing_result",
                "The filter was removed: did the drops change in length or number?",
                answer="They did not: 3 drops before and 3 after, same length. The row now says so.",
            ),
        ),
    ),
)

BLOCKED = Story(
    key="site-blocked",
    category="internet",
    impact="low",
    urgency="medium",
    slots={
        "page": (
            "the tender portal",
            "a supplier's order page",
            "the museum's ticket page",
            "our pension provider",
        )
    },
    subjects=("Web page blocked: {page}", "Please unblock {page}"),
    openings=(
        "I need {page} for work and get 'Blocked: newly seen domain'. The deadline is tomorrow noon.",
        (
            "The filter will not let me open {page}. It is genuine, I have used it for years, they "
            "have a new address."
        ),
    ),
    script=(standard(1, NEW, "Opens from outside the customer's network, certificate in order", 4),),
    summary="{contact} cannot open {page}; the web filter blocks it as newly seen.",
    endings=(
        Ending(
            (
                step("Checked the owner of the new domain, allowed it for {company}", FIXED, "Opens", 8),
                customer("Thanks, form sent."),
            ),
            "New domain of a known body. Allowed for {company} after checking its owner and the "
            "link from the old address.",
        ),
        Ending(
            (
                reply(
                    "I looked closely: this is not the page you know but a copy of it, three days "
                    "old. I have left it blocked and told the real one. The proper address is in "
                    "your bookmarks under last year's name."
                ),
            ),
            "Imitation of a known site. Left blocked, owner informed, {first} given the right address.",
        ),
    ),
)

STORIES = (
    FLAPPING,
    BLOCKED,
)
