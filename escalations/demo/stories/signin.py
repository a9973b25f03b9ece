"""Stories: people who start, who leave, and who have a new phone."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
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

NEW_PHONE = Story(
    key="mfa-new-phone",
    category="signin",
    impact="low",
    urgency="high",
    weight=14,
    slots={
        "phone": ("an iPhone", "a Pixel", "a new Samsung", "my daughter's old phone"),
        "old": ("wiped", "traded in", "at the bottom of the harbour", "in a hundred pieces"),
    },
    subjects=(
        "New phone, cannot approve sign-in any more",
        "Authenticator is on the old phone",
        "MFA asks the wrong phone",
    ),
    openings=(
        (
            "I have {phone} since {yesterday} and the sign-in still asks the old one, which is "
            "{old}. I am locked out of mail and Teams. This comes from my private address."
        ),
        (
            "Changed phones over the weekend. The approval never arrives, because the old phone is "
            "{old}. What now? I have a meeting at two."
        ),
    ),
    again="Me again about the phone ({earlier}). It worked until the restart on {yesterday} and now "
    "it asks the old one once more.",
    script=(
        reply(
            "No harm done, we can set the new phone up together. I will ring you on the number we "
            "hold for you, please have the new phone beside you."
        ),
        standard(1, NEW, "Rang back on the number on file, {first} answered and named their manager", 6),
    ),
    summary="{contact} has a new phone; sign-in approvals still go to the old one, which is {old}.",
    endings=(
        Ending(
            (
                step(
                    "Removed the old phone from the account, registered the new one on a call",
                    FIXED,
                    "Two approvals in a row on the new phone",
                    15,
                ),
                customer("I am back in. That was painless.", "Done in five minutes, thank you {tech}."),
            ),
            "Old phone removed, new one registered after a call-back; second method (office number) "
            "added so that it cannot happen again.",
        ),
        Ending(
            (
                step(
                    "Gave a temporary pass of one hour, {first} registered the phone alone",
                    FIXED,
                    "New phone listed, old one removed",
                    12,
                ),
            ),
            "Identity checked by call-back; temporary access pass used to register the new phone.",
        ),
        Ending(
            (
                call(
                    "{first} found the old phone's backup codes and registered the new one without us.",
                    minutes=4,
                ),
            ),
            "Solved by {first} with saved backup codes; old phone removed by us.",
        ),
    ),
)

UNASSIGNED = Story(
    key="aadsts50105",
    category="signin",
    impact="low",
    urgency="medium",
    weight=9,
    slots={
        "app": ("the timesheet", "the expenses app", "the learning portal", "the holiday planner"),
        "group": ("APP-Timesheet-Users", "APP-Expenses", "LIC-Staff-Std"),
    },
    subjects=("New starter cannot open {app}, AADSTS50105", "AADSTS50105 when opening {app}"),
    openings=(
        (
            "{colleague} started on {yesterday} and cannot open {app}. It says 'AADSTS50105: Your "
            "administrator has configured the application to block users'. Everything else works."
        ),
        (
            "Our new colleague gets an error with a long number, AADSTS50105, on {app}. First "
            "payroll run is next week, so it would be good to have it by then."
        ),
    ),
    script=(
        standard(1, NEW, "Rang {first} back, request confirmed; {colleague} is on the starters' list", 5),
        standard(2, NEW, "Failure 50105: user is not assigned to a role for the application", 8),
        standard(3, NO_CHANGE, "Same message in a private window", 3),
        step("Compared groups with a colleague who can", NEW, "{group} is missing for {colleague}", 8),
    ),
    summary="New starter {colleague} at {company} cannot open {app}: AADSTS50105. The group {group} "
    "is missing on the account.",
    endings=(
        Ending(
            (
                step("Added {colleague} to {group}", FIXED, "{app} opens", 5),
                customer("She is in, thank you.", "Works. Thank you for the quick help."),
            ),
            "Starter was missing from {group}. Added, and the starters' checklist of {company} amended.",
        ),
    ),
    handover=Handover(
        reason="elevated_access",
        access="Entra application administrator",
        user_impact="1 new starter, and 3 more who begin on the 1st; first time sheets are due at "
        "the end of the week. Workaround: {contact} enters the hours for them.",
        whats_happening='"AADSTS50105: Your administrator has configured the application to block '
        'users unless they are specifically granted access." Expected: membership of {group} opens '
        "{app}. Observed: added at 10:05, same error at 11:40 and after a fresh sign-in.",
        environment="{app} as an enterprise application in the tenant of {domain}; account in "
        "{group} (dynamic, rule on department); Edge 126 and Chrome 126, {site}.",
        recent_changes="Entra audit log: the assignment of {group} to the application was removed "
        "five days ago by a former supplier's account.",
        escalation_reason="Please assign {group} to the application again, role 'User'. And decide "
        "whether that supplier's account should still exist: it removed the assignment.",
        acknowledgement="I have found out why: a permission was taken off the application for your "
        "whole group, not only for {colleague}. Only our identity engineers may put it back. People "
        "who are signed in already keep working.",
        read_back="Assignment of {group} gone since five days: I restore it and disable the "
        "supplier's account after asking {company}.",
        outcome="fixed",
        resolution="{group} assigned again with role 'User'; {colleague} signed in at once. "
        "Supplier's account disabled with the customer's written consent.",
        helped="permission",
        helped_how="Tier 1 could assign existing groups to existing applications.",
        sent_back=(
            SentBack(
                "troubleshooting_done",
                "incomplete",
                "When was the membership added, and was it tried with a new sign-in afterwards? "
                "Group changes need one.",
                answer="Added 10:05, signed out everywhere, new sign-in 11:40: same error. It "
                "stands in What's Happening; I have added the times to the row.",
            ),
        ),
    ),
)

LEAVER = Story(
    key="leaver",
    category="signin",
    impact="low",
    urgency="medium",
    weight=9,
    slots={"when": ("today at 17:00", "on Friday", "at the end of the month")},
    subjects=("{colleague} leaves {when}", "Please close an account: {colleague}", "Leaver {when}"),
    openings=(
        (
            "{colleague} leaves us {when}. Please close the account and let me read the mailbox for "
            "three months. The laptop comes back to you."
        ),
        "Leaver for {when}: {colleague}. Mail should go to me afterwards, and there is a company phone too.",
    ),
    script=(standard(1, NEW, "Rang {first} on the desk number, request and date confirmed", 4),),
    summary="{colleague} leaves {company} {when}. Account to be closed, mailbox to {contact}, "
    "equipment returned.",
    endings=(
        Ending(
            (
                step(
                    "Sign-in blocked, sessions ended, mailbox shared with {first}, licence released",
                    FIXED,
                    "All nine lines of the leaver list ticked",
                    25,
                ),
                reply(
                    "All done: the account is closed since the agreed time and you can open the "
                    "mailbox under your own name. Please send the laptop back with the label in "
                    "this message."
                ),
            ),
            "Leaver list completed: sign-in blocked, mailbox shared for three months, licence "
            "released, phone wiped.",
        ),
        Ending(
            (customer("Please stop, she has changed her mind and stays!"),),
            "Withdrawn by {first}: the colleague stays. Nothing had been changed yet.",
            closing="cancelled",
        ),
    ),
)

STORIES = (
    NEW_PHONE,
    UNASSIGNED,
    LEAVER,
)
