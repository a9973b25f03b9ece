"""Stories: mail that comes back, calendars that are off, search that finds nothing."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    NOT_APPLICABLE,
    Ending,
    Handover,
    SentBack,
    Story,
    customer,
    standard,
    step,
)

HOUR = Story(
    key="calendar-hour",
    category="mailbox",
    impact="medium",
    urgency="medium",
    weight=8,
    slots={
        "meeting": ("site meeting", "case review", "board call", "parents' evening"),
        "from": ("a client abroad", "our own booking page", "a room mailbox"),
    },
    subjects=("Appointments are an hour out", "Invitations arrive an hour late in the calendar"),
    openings=(
        (
            "Invitations from {from} stand one hour too late in my calendar. I turned up at an "
            "empty {meeting} this morning. Others here see the same."
        ),
        (
            "Everything that comes from {from} is exactly an hour off. What I enter myself is "
            "right. We have missed one {meeting} already."
        ),
    ),
    again="The hour is back ({earlier}). Today's {meeting} showed 11:00 and was at 10:00.",
    script=(
        standard(1, NEW, "In the browser the hour is wrong as well, so it is not Outlook on the laptop", 6),
        standard(2, NOT_APPLICABLE, "Wrong in the browser too", 1),
        standard(3, NOT_APPLICABLE, "Wrong in the browser too", 1),
        standard(4, NO_CHANGE, "Nothing listed", 2),
        step(
            "Read the invitation's raw time zone",
            NEW,
            "Sent as 'GMT Standard Time' without a daylight rule",
            12,
        ),
    ),
    summary="Invitations from {from} appear one hour late for {contact} and others at {company}; "
    "own entries are right. The invitation carries a time zone without a daylight rule.",
    endings=(
        Ending(
            (
                step(
                    "Corrected the time zone in the account's regional settings",
                    FIXED,
                    "Test invitation at the right hour",
                    8,
                ),
                customer("Right on time. Thanks!"),
            ),
            "The account stood on Casablanca time since its creation. Time zone corrected; new "
            "invitations are right.",
        ),
    ),
    handover=Handover(
        reason="cause_unknown",
        user_impact="7 of 15 people who are invited by {from}; one {meeting} missed, two more on "
        "{today}. Workaround: ask for the time by telephone.",
        whats_happening="Expected: an invitation for 10:00 stands at 10:00. Observed: it stands at "
        "11:00 in the browser and in Outlook. Raw header: TZID 'GMT Standard Time' with no DAYLIGHT "
        "block. Own entries are right.",
        environment="Exchange Online, tenant of {domain}, mailboxes with time zone London, Outlook "
        "2406 and the browser, {site}. Invitations come from {from}.",
        recent_changes="Asked {contact}: the sending side was updated two weeks ago. Audit log of "
        "the tenant: no change to regional settings or transport rules.",
        escalation_reason="Please find out whether our side can read such an invitation rightly "
        "(transport rule, mailbox calendar setting) or whether the sender must change it. I need a "
        "sentence that {contact} can send to them.",
        acknowledgement="I can see the fault inside the invitation itself: it names a time zone but "
        "not its summer time. Our mail specialists will say whether we can correct it on arrival. "
        "Please check invitations from {from} by telephone until then.",
        read_back="Sender's invitation lacks the daylight block: I test against our parser and "
        "write the text for the sender.",
        outcome="handed_back_with_guidance",
        resolution="The sender's software writes a time zone without summer time; Exchange then "
        "uses winter time. Text for the sender is in the note, with the maker's setting. No change "
        "on our side; tier 1 to follow up with {contact}.",
        helped="knowledge",
        helped_how="How to read the time zone block of an invitation.",
        sent_back=(
            SentBack(
                "history",
                "recurring_not_referenced",
                "I remember this customer and the hour from last week. Please reference it.",
                answer="Looked again: last week's ticket was about a room display's clock, repaired "
                "on site. A different thing.",
            ),
        ),
    ),
)

BOUNCE = Story(
    key="bounce-spf",
    category="mailbox",
    impact="medium",
    urgency="high",
    weight=9,
    slots={
        "whom": ("the council", "two insurers", "a supplier in Italy", "the bank"),
        "sender": ("our newsletter tool", "the new web shop", "the booking system"),
    },
    subjects=("Our mail comes back: 550 5.7.26", "Mails to {whom} are refused"),
    openings=(
        (
            "Since {yesterday} mails to {whom} come back with '550 5.7.26 unauthenticated'. "
            "Other people get our mail. We cannot send our offers."
        ),
        (
            "{whom} do not get our mail any more. The answer says something about SPF. We did start "
            "using {sender} last week, if that matters."
        ),
    ),
    script=(
        standard(1, NO_CHANGE, "Sent from the browser: comes back the same", 5),
        standard(2, NOT_APPLICABLE, "Refused by the receiver, not by Outlook", 1),
        standard(3, NOT_APPLICABLE, "Refused by the receiver, not by Outlook", 1),
        standard(4, NO_CHANGE, "Service health is green", 2),
        step(
            "Looked up the SPF record of {domain}", NEW, "Two SPF records, one of them for {sender} alone", 6
        ),
    ),
    summary="Mail from {domain} to {whom} is refused with 550 5.7.26. The domain has two SPF "
    "records since {sender} was added.",
    endings=(
        Ending(
            (
                step(
                    "Merged the two records into one with the customer's registrar on the line",
                    FIXED,
                    "One record, test mail to {whom} delivered",
                    20,
                ),
                customer("They got our mail. Thank you."),
            ),
            "Two SPF records are the same as none. Merged into one; delivery to {whom} confirmed.",
        ),
    ),
    handover=Handover(
        reason="elevated_access",
        access="DNS account of the customer's domain at the registrar",
        user_impact="All 18 mailboxes of {company} when they write to {whom}; 6 offers came back "
        "Since {yesterday}. Workaround: offers by telephone and post.",
        whats_happening='"550 5.7.26 This mail is unauthenticated, SPF [{domain}] did not pass". '
        "Expected: one SPF record that names Exchange Online and {sender}. Observed: two records, "
        "which receivers treat as an error.",
        environment="Exchange Online, domain {domain}, DNS at the registrar (our account, password "
        "held by tier 2), {sender} as a second sender, no DKIM on the second.",
        recent_changes="{contact}: {sender} was set up last week and its maker's instructions told "
        "them to 'add an SPF record'. Registrar's log: second TXT record added that day.",
        escalation_reason="Please merge the two records into one and set up DKIM for {sender}. Then "
        "decide with {company} whether DMARC stays at 'reject', as it makes every such slip visible "
        "at once.",
        acknowledgement="Your domain has two statements about who may send mail for it, and strict "
        "receivers then trust neither. Our mail specialists will merge them; it can take an hour to "
        "be seen everywhere. Please do not send the offers again before I write.",
        read_back="Merge SPF, add DKIM for {sender}, leave DMARC as it is until both pass.",
        outcome="fixed",
        resolution="One SPF record with both senders, DKIM for {sender} published and signed. Test "
        "mails to {whom} accepted, DMARC passes.",
        helped="permission",
        helped_how="Editing DNS of customers' domains.",
    ),
)

SEARCH = Story(
    key="outlook-search",
    category="mailbox",
    impact="low",
    urgency="low",
    asset="LT",
    slots={"gone": ("the last three weeks", "anything older than March", "mail with attachments")},
    subjects=("Outlook search finds nothing", "Search skips {gone}"),
    openings=(
        (
            "When I search in Outlook I get no results for {gone}, although I can scroll to them. "
            "In the browser the search is right."
        ),
        (
            "Searching is hopeless: {gone} never show up. I keep asking colleagues to forward me "
            "things I already have."
        ),
    ),
    script=(standard(1, NEW, "Browser search finds them, so it is the index on {asset}", 5),),
    summary="Outlook search on {asset} leaves out {gone}; the browser finds them.",
    endings=(
        Ending(
            (
                step(
                    "Rebuilt the Windows index for Outlook overnight",
                    FIXED,
                    "112,000 items indexed, all found",
                    10,
                ),
                customer("It finds everything. Magic."),
            ),
            "Search index on {asset} was damaged. Rebuilt overnight.",
        ),
        Ending(
            (
                step(
                    "Moved the slider from 3 months to all in the account settings",
                    FIXED,
                    "Older mail now found",
                    5,
                ),
            ),
            "Outlook kept only three months offline. Set to all; search complete after the download.",
        ),
    ),
)

STORIES = (
    HOUR,
    BOUNCE,
    SEARCH,
)
