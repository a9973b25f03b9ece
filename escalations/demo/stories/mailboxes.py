"""Stories: mailboxes: moved, shared and full."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    Ending,
    Handover,
    SentBack,
    Story,
    customer,
    reply,
    standard,
    step,
)

MIGRATION = Story(
    key="mailbox-migration",
    category="mailbox",
    impact="medium",
    urgency="high",
    weight=10,
    asset="LT",
    cases=(
        {"box": "orders", "team": "Order desk", "few": "5 of 12", "load": "about 90 orders a day"},
        {"box": "accounts", "team": "Accounts", "few": "3 of 7", "load": "some 50 supplier invoices a day"},
        {"box": "bookings", "team": "Bookings", "few": "4 of 9", "load": "roughly 120 enquiries a day"},
    ),
    slots={"build": ("2405 (17628.20144)", "2404 (17531.20190)", "2406 (17726.20126)")},
    subjects=(
        "Shared mailbox {box}@ will not open since the move",
        "Since the migration we cannot open {box}@",
        "{box}@{domain}: folder cannot be expanded",
    ),
    openings=(
        (
            "Since you moved our mail at the weekend some of us cannot open the shared mailbox "
            "{box}@{domain}. Outlook says it cannot expand the folder. Our own mail is fine. That "
            "box brings in {load}."
        ),
        (
            "The migration went wrong for {box}@. {few} of us at the {team} get an error, the "
            "others do not. We have tried closing Outlook."
        ),
    ),
    script=(
        reply(
            "I am sorry, that should have come across with the rest. Please use outlook.office.com "
            "for {box}@ for now, it shows the same mail. I will look at one of the computers with "
            "you."
        ),
        standard(1, NEW, "In the browser {box}@ opens at once, mail of today is there", 8),
        standard(2, NO_CHANGE, "Without add-ins the same 0x80004005", 6),
        standard(3, NO_CHANGE, "New profile on {asset}: own mail loads, {box}@ still 0x80004005", 25),
        standard(4, NEW, "No incident listed for the tenant", 3),
        customer(
            "A fifth person has it now, our credit controller.",
            "It is getting worse, {colleague} has it now as well.",
        ),
    ),
    summary="Since the weekend's migration {few} at the {team} of {company} cannot open "
    "{box}@{domain} in Outlook (0x80004005). Their own mailboxes work; in the browser the box opens.",
    endings=(
        Ending(
            (
                step(
                    "Removed the box from Outlook and added it again after the permissions had settled",
                    FIXED,
                    "Opens on all computers",
                    20,
                ),
                customer("All of us can see it. Thank you!"),
            ),
            "Old permission entries from before the move. Box removed and added on each computer; "
            "opens everywhere.",
        ),
    ),
    handover=Handover(
        reason="elevated_access",
        access="Exchange administrator",
        user_impact="{few} at the {team} cannot work the box that brings {load}. Workaround: the "
        "browser, without the shared categories and rules they sort by.",
        whats_happening='Outlook: "Cannot expand the folder. The attempt to log on to Microsoft '
        'Exchange has failed. (0x80004005)". Expected: the folder opens as before the move. '
        "Observed: fails for those who had the box mapped automatically, opens for those who added "
        "it by hand.",
        environment="{asset} and {laptop2}: Windows 11 23H2, Outlook {build}, Cached Exchange Mode "
        "on, Exchange Online, office network at {site}.",
        recent_changes="Mailbox moved to Exchange Online at the weekend (change calendar: Saturday "
        "20:00 to 23:40). RMM patch log: nothing else since.",
        escalation_reason="Needs an Exchange administrator to take Full Access off for the affected "
        "people and grant it again without automapping, then to read the migration batch for "
        "skipped items. If items were skipped: decide whether to run it again tonight.",
        acknowledgement="I have ruled out your computers: the fault is in the rights the box "
        "brought along from the old server. I have handed it to our mail specialists with "
        "everything we tried. The browser shows all new mail meanwhile.",
        pattern="Same box, same error as in the tickets since the move; new profiles help nobody.",
        read_back="Stale automapping after the move: re-grant without automapping for all affected, "
        "then read the batch.",
        outcome="fixed",
        resolution="Full Access re-granted without automapping for five people, box added by hand "
        "once. Batch report: 3 items skipped for size, exported and handed over. Opens for all "
        "since 15:10.",
        helped="permission",
        helped_how="Granting mailbox rights is a task tier 1 could do with the Recipient role.",
        sent_back=(
            SentBack(
                "user_impact",
                "vague",
                "How many of how many, and does anything stop because of it?",
                before="People at the {team} of {company} cannot work with the shared mailbox in "
                "Outlook and have to use the browser.",
            ),
            SentBack(
                "environment",
                "incomplete",
                "Which Outlook build, and is Cached Mode on? It decides between two repairs.",
                before="{asset} with Windows 11 and the current Outlook, Exchange Online since the "
                "weekend, office at {site}.",
            ),
        ),
    ),
)

SEND_AS = Story(
    key="send-as",
    category="mailbox",
    impact="low",
    urgency="medium",
    slots={"box": ("info", "lettings", "stores", "reservations")},
    subjects=("Please let {colleague} send as {box}@", "Cannot send from {box}@"),
    openings=(
        (
            "{colleague} covers for me from {tomorrow} and should be able to answer as "
            "{box}@{domain}, not only read it."
        ),
        (
            "When I answer from {box}@ it comes back: 'You do not have permission to send on behalf "
            "of the specified user'. It is part of my job since this week."
        ),
    ),
    script=(
        reply("I need a yes from whoever owns {box}@ at {company}. A short answer to this mail is enough."),
        customer("Yes from me.", "That is me, and it is a yes."),
    ),
    summary="Send As on {box}@{domain} asked for, approved by the owner of the box.",
    endings=(
        Ending(
            (
                step("Granted Send As, waited for it to settle", FIXED, "Test mail left as {box}@", 10),
                customer("Works, thanks."),
            ),
            "Send As on {box}@ granted with the owner's written approval.",
        ),
    ),
)

FULL = Story(
    key="mailbox-full",
    category="mailbox",
    impact="low",
    urgency="high",
    slots={
        "size": ("49.6", "99.1", "49.9"),
        "of": ("drawings", "photos of damage", "scanned delivery notes", "CVs"),
    },
    subjects=("Mailbox full, cannot send", "'Your mailbox is almost full', now it is"),
    openings=(
        "I cannot send any more, the mailbox is full ({size} GB). It is mostly {of} and I need them.",
        "Outlook tells me to delete things. {size} GB. I have nothing I can delete, it is all {of}.",
    ),
    script=(
        reply(
            "You need not delete anything today. I will switch on the archive and move what is "
            "older than two years; it stays searchable."
        ),
    ),
    summary="Mailbox of {contact} is full ({size} GB), mostly {of}. Sending is stopped.",
    endings=(
        Ending(
            (
                step(
                    "Archive switched on, items older than two years moved",
                    FIXED,
                    "Sending possible, 31 GB free",
                    15,
                ),
                customer("Sending again. And everything is still there!"),
            ),
            "Archive mailbox switched on with a two-year rule.",
        ),
        Ending(
            (step("Emptied 18 GB of recoverable items held by an old rule", FIXED, "Sending possible", 15),),
            "Recoverable items held 18 GB because of a forgotten rule. Rule removed, space freed.",
        ),
    ),
)

STORIES = (
    MIGRATION,
    SEND_AS,
    FULL,
)
