"""Stories: mail that should not have been opened."""

from escalations.demo.story import (
    NEW,
    NOT_APPLICABLE,
    Ending,
    Handover,
    SentBack,
    Story,
    call,
    reply,
    standard,
    step,
)

PHISHING = Story(
    key="phishing",
    category="signin",
    impact="high",
    urgency="high",
    weight=10,
    slots={
        "lure": (
            "a fake parcel notice",
            "a copy of our own sign-in page",
            "'shared a document with you'",
            "an invoice from a known supplier",
        ),
        "clicks": ("2", "3", "1"),
    },
    subjects=(
        "I think I clicked on something I should not have",
        "Suspicious mail, {clicks} of us opened it",
        "Phishing? Entered my password",
    ),
    openings=(
        (
            "I got {lure} this morning and I am afraid I typed my password in before I saw the "
            "address was odd. {clicks} of us had the same mail. What should I do?"
        ),
        (
            "This is embarrassing. The mail looked like {lure}. I signed in, and then nothing "
            "happened. Now a customer says I sent her strange mail."
        ),
    ),
    script=(
        call(
            "Told {first}: well done for saying so at once. Laptop stays on, nobody deletes the "
            "mail. Reset started while on the phone.",
            minutes=8,
        ),
        standard(1, NEW, "It was {first}; called on the number on file", 3),
        step(
            "Reset the password and ended every session",
            NEW,
            "All sessions ended 09:52; new sign-in by {first} on the phone",
            10,
        ),
        standard(
            2,
            NEW,
            "One successful sign-in from a country {company} has nothing to do with, 09:31, token "
            "still listed",
            12,
        ),
        standard(3, NOT_APPLICABLE, "The question is who signed in, not whether {first} can", 1),
    ),
    summary="{contact} entered their password on a page behind {lure}; a foreign sign-in followed "
    "at 09:31. Password reset, sessions ended. {clicks} people had the mail.",
    endings=(
        Ending(
            (
                step(
                    "Read mailbox rules and sent items, searched the mail in all mailboxes and removed it",
                    NEW,
                    "No rule, nothing sent, {clicks} copies removed",
                    30,
                ),
                reply(
                    "I have checked everything the visitor could have touched: nothing was sent in "
                    "your name and no rule was left behind. The mail is gone from all mailboxes. "
                    "You did the right thing by telling us straight away."
                ),
            ),
            "Password reset, sessions ended, mail removed from {clicks} mailboxes, no rules or "
            "forwards found. Sender blocked.",
        ),
        Ending(
            (
                step(
                    "Checked the link in our sandbox", NEW, "Harmless newsletter with a clumsy redirect", 10
                ),
                reply(
                    "Good news: this one is only a clumsy newsletter. Please keep sending us mail "
                    "that looks odd, I would rather look at ten of these than miss one."
                ),
            ),
            "Reported mail was a newsletter with a tracking redirect. Nothing entered, nothing to do.",
        ),
    ),
    handover=Handover(
        reason="elevated_access",
        access="Security administrator (audit log, token revocation, mail purge in the tenant)",
        user_impact="{clicks} of 31 mailboxes at {company} received it, 1 account ({contact}) was "
        "taken over for at least 21 minutes. A customer received mail from it.",
        whats_happening="Sign-in log: success at 09:31 from a foreign address with a token, 4 "
        "minutes after {contact} opened {lure}. Inbox rule named '.' moves replies to RSS Feeds. "
        "Expected: no rule, no foreign sign-in.",
        environment="Tenant of {domain}, mailbox of {contact}, MFA by app notification; opened on "
        "LT-0611, Edge 126, {site}.",
        recent_changes="Audit log 09:31 to 09:52: rule '.' created, 64 messages read. MFA methods: "
        "unchanged. Conditional access: last change in March.",
        escalation_reason="Please revoke the refresh tokens tenant-side, purge the mail from all "
        "mailboxes and read the audit log for what was opened. Decide whether {company} must report "
        "a breach of personal data: 72 hours run from 09:31.",
        acknowledgement="You did exactly right by telling us. Your password is reset and every "
        "session is ended. Our security engineers are now going through the log to see what was "
        "read. Please do not delete anything.",
        read_back="Token theft at 09:31: revoke, purge, read MailItemsAccessed, and report back "
        "whether it is notifiable.",
        outcome="fixed",
        resolution="Tokens revoked, rule removed, mail purged from {clicks} mailboxes. 64 messages "
        "read, none with personal data of customers; note for {company}'s file written. Number "
        "matching switched on.",
        helped="permission",
        helped_how="A button for tier 1 that revokes all tokens.",
        sent_back=(
            SentBack(
                "environment",
                "incomplete",
                "Which device was it opened on, and is it on now? I need it isolated.",
                before="Tenant of {domain}, mailbox of {contact}, MFA by app notification, at {site}.",
            ),
        ),
    ),
)

STORIES = (PHISHING,)
