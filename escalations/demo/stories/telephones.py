"""Stories: call queues and extensions."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    NOT_APPLICABLE,
    Ending,
    Handover,
    NotApplicable,
    SentBack,
    Story,
    customer,
    reply,
    standard,
    step,
)

HOLIDAY = Story(
    key="call-queue-holiday",
    category="phones",
    impact="high",
    urgency="high",
    weight=8,
    slots={
        "number": ("960110", "960224", "960371"),
        "hears": ("the Easter message", "'we are closed for the holidays'", "the out-of-hours greeting"),
    },
    subjects=("Our main number plays {hears} all day", "Callers told we are closed, we are open"),
    openings=(
        (
            "People who ring our main number ({number}) hear {hears} and are cut off. We are open! "
            "Mobile calls to colleagues work."
        ),
        (
            "The switchboard thinks we are closed. A customer came in person to tell us. It plays "
            "{hears} since eight this morning."
        ),
    ),
    script=(
        standard(1, NEW, "Rang {number} from a mobile: {hears}, then hung up", 4),
        standard(2, NOT_APPLICABLE, "The call never reaches anyone's Teams", 1),
        standard(3, NOT_APPLICABLE, "The call never reaches a device", 1),
        reply(
            "I have heard it myself now. The calls do not get as far as your phones, so there is "
            "nothing wrong on your desks."
        ),
    ),
    summary="The main number {number} of {company} plays {hears} since 08:00 and ends the call, on "
    "a working day.",
    endings=(
        Ending(
            (
                step("Took yesterday's date out of the holiday list", FIXED, "Rings at the desk again", 8),
                customer("It rings! Thank you."),
            ),
            "The holiday list ran a day too long. Corrected; main number rings at the desk.",
        ),
    ),
    handover=Handover(
        reason="elevated_access",
        access="Teams administrator (auto attendants)",
        user_impact="All callers of {company}, about 70 a morning; 5 people at reception wait for "
        "calls that do not come. Workaround: mobile number put on the website at 09:10.",
        whats_happening="Expected: Monday to Friday 08:00 to 17:30 the call goes to reception. "
        "Observed: {hears}, then the line is cut, from mobile, landline and Teams alike.",
        environment="Teams Phone, auto attendant 'Main' on {number}, call queue 'Reception' with 5 "
        "members, tenant of {domain}. No desk phones.",
        recent_changes="Asked {contact}: nobody has touched it. Audit log: a holiday schedule was "
        "edited eleven months ago; no entry since. Maker's status page: green.",
        escalation_reason="Please open the auto attendant 'Main', check its holiday dates and time "
        "zone and put the working hours back. Tier 1 sees it but cannot save it.",
        acknowledgement="The greeting plays because your switchboard believes today is a holiday. "
        "Our telephone specialists can correct that and have it now. Putting the mobile number on "
        "the website was a good idea, please leave it there until I write.",
        read_back="Holiday schedule without a year repeats today: I remove the date and test from outside.",
        outcome="fixed",
        resolution="A holiday was entered with a range that ended in the wrong year, so it covered "
        "today. Range corrected, three test calls reached reception.",
        helped="permission",
        helped_how="Saving holiday lists in auto attendants.",
        sent_back=(
            SentBack(
                "acknowledgement",
                "not_acknowledged",
                "Does {contact} know that callers may use the mobile number until then?",
                answer="Yes: it is in the reply that acknowledged the hand-off, and {first} "
                "confirmed on the phone.",
            ),
        ),
    ),
)

EXTENSION = Story(
    key="old-extension",
    category="phones",
    impact="low",
    urgency="low",
    weight=8,
    slots={"ext": ("214", "377", "108"), "place": ("the closed branch", "the old workshop", "an empty desk")},
    subjects=("Extension {ext} still rings at {place}", "Calls for me end up at {place}"),
    openings=(
        (
            "I moved in spring, but calls to {ext} still ring at {place} first and only then at "
            "mine. Callers give up before that."
        ),
        (
            "When people ring {ext} they hear it ring six times before my computer does. It rings "
            "at {place}, where nobody has been for months."
        ),
    ),
    script=(
        standard(1, NEW, "From outside: 24 s of ringing before Teams rings", 5),
        standard(2, NO_CHANGE, "Signed out, cache cleared, in again: same 24 s", 10),
        standard(3, NO_CHANGE, "On the phone app the same", 4),
    ),
    summary="Calls to extension {ext} of {contact} ring 24 s at {place} before they reach Teams.",
    endings=(
        Ending(
            (
                step(
                    "Removed a forgotten forwarding to the old desk from the person's call settings",
                    FIXED,
                    "Rings at once",
                    6,
                ),
                customer("At once now. Thanks."),
            ),
            "A personal forwarding rule to the old desk was still on. Removed.",
        ),
    ),
    handover=Handover(
        reason="beyond_scope",
        user_impact="1 person ({contact}, {role}), about 15 calls a day, of which some 6 give up. "
        "Workaround: callers are told the mobile number.",
        whats_happening="Expected: {ext} rings in Teams at once. Observed: 24 s of ringing first; "
        "the provider's call record shows a first leg to the analogue adapter at {place}.",
        environment="Extension {ext}, SIP trunk of the provider, analogue adapter AT-04 at {place} "
        "still powered, Teams 24193.",
        recent_changes=NotApplicable(
            "Nothing changed: it has been so since the move in spring, and the provider's portal "
            "shows no order since."
        ),
        escalation_reason="Needs a change at the trunk: please take the leg to AT-04 out of the "
        "hunt group of {ext}. I have no account at the provider's portal.",
        acknowledgement="Your calls still try the old telephone first, for 24 seconds. That is set "
        "at the telephone provider, where only our telephone specialists may change it. I have "
        "passed it on with the call record.",
        read_back="Remove AT-04 from hunt group {ext} at the provider, test twice.",
        outcome="fixed",
        resolution="Leg to AT-04 removed from the hunt group; Teams rings within 2 s. Adapter at "
        "{place} can be switched off.",
        helped="permission",
        helped_how="A read and write account at the provider's portal for moves like this.",
    ),
)

STORIES = (
    HOLIDAY,
    EXTENSION,
)
