"""Stories: accounts that lock, or are blocked abroad."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    Ending,
    Handover,
    Story,
    customer,
    standard,
    step,
)

LOCKED = Story(
    key="account-locked",
    category="signin",
    impact="low",
    urgency="high",
    weight=13,
    asset="LT",
    slots={
        "times": ("four times", "every morning", "twice an hour"),
        "culprit": (
            "an old tablet in the kitchen",
            "a mail app on a private phone",
            "a scanner profile",
            "a forgotten remote session on the terminal server",
        ),
    },
    subjects=("My account locks itself {times}", "Account locked out again"),
    openings=(
        (
            "My account is locked again. That makes it {times}, and I swear I type it right. Please "
            "unlock me, and please find out why."
        ),
        "Locked out. Again. I changed my password on Monday and since then this happens {times}.",
    ),
    again="Locked again, see {earlier}. You unlocked me and said it should be good now. It lasted "
    "until on {yesterday} afternoon.",
    script=(
        standard(1, NEW, "Rang {first} back on the desk number", 3),
        standard(3, NO_CHANGE, "Private window: signs in, but the account locks again all the same", 4),
        step("Unlocked the account", NO_CHANGE, "Locked again after 40 minutes", 3),
        standard(2, NEW, "Wrong attempts every 30 s from one address inside {site}, old protocol", 12),
    ),
    summary="The account of {contact} locks {times} since a password change. The wrong attempts "
    "come from one device at {site}.",
    endings=(
        Ending(
            (
                step(
                    "Found the device: {culprit}; saved password removed there",
                    FIXED,
                    "No wrong attempt for a day",
                    20,
                ),
                customer("A whole day without being locked. Thank you."),
            ),
            "Cause: {culprit} with the old password saved. Removed; no wrong attempts for 24 hours.",
        ),
        Ending(
            (
                step(
                    "Signed {first} out of every session and had the password changed once more",
                    FIXED,
                    "Quiet since",
                    15,
                ),
            ),
            "Old sessions kept trying the former password. All signed out, password changed, quiet "
            "for two days.",
        ),
    ),
    handover=Handover(
        reason="cause_unknown",
        user_impact="1 person, {contact} ({role}), locked out {times}; about 15 minutes lost each "
        "time, and the desk unlocks by hand.",
        whats_happening="Expected: no wrong attempts. Observed: event 4771 with code 0x18 every 30 "
        "s from 10.20.3.77, 24 hours a day, also when {asset} is off. Account locks at 10 attempts.",
        environment="{asset}, Windows 11 23H2, at {site}; account in the on-premises domain with "
        "sync; address 10.20.3.77 has no name in DNS and no entry in our inventory.",
        recent_changes="Password of {contact} changed eight days ago (directory log). RMM: nothing "
        "installed on {asset} since.",
        escalation_reason="Please find out what has the address 10.20.3.77: needs the switch's "
        "address table, which I may not read. Then tell me what to clear, or block the port.",
        more="Checked and ruled out: phone mail, Credential Manager, scheduled tasks and services "
        "on {asset}.",
        acknowledgement="Something in your building keeps trying your old password, day and night, "
        "and it is not your laptop. Our network engineers are going to find the socket it hangs on. "
        "If you are locked out meanwhile, ring us and we unlock you at once.",
        pattern="Unlocking lasts less than a day each time; same address and same 30-second rhythm "
        "in all of the earlier tickets.",
        read_back="Trace 10.20.3.77 through the switch tables to a port, then name the device.",
        outcome="fixed",
        resolution="Port 2-031: a wall display in the canteen that still signs in as {contact}. "
        "Given its own service account; no wrong attempt in 48 hours.",
        helped="permission",
        helped_how="Reading the switches' address tables.",
    ),
)

ABROAD = Story(
    key="signin-abroad",
    category="signin",
    impact="low",
    urgency="high",
    weight=6,
    slots={
        "land": ("Portugal", "Norway", "Canada", "Japan"),
        "until": ("Friday", "the 20th", "the end of the month"),
    },
    subjects=("Cannot sign in from {land}", "Blocked while abroad"),
    openings=(
        (
            "I am in {land} until {until} for a customer and cannot sign in: 'You cannot access "
            "this right now'. I did announce the trip to our office manager."
        ),
        (
            "Landed in {land}, mail on the phone stopped. 'Your sign-in was successful but does not "
            "meet the criteria', error 53003."
        ),
    ),
    script=(
        standard(1, NEW, "Rang {first}'s mobile on file; trip confirmed by their office", 6),
        standard(2, NEW, "53003, blocked by policy 'Home countries only'", 5),
        standard(3, NO_CHANGE, "Same in a private window", 2),
    ),
    summary="{contact} travels in {land} until {until} and is blocked by the country policy "
    "(53003). Trip confirmed by {company}.",
    endings=(
        Ending(
            (
                step("Added {first} to the travel group until {until}", FIXED, "Signs in from {land}", 6),
                customer("Obrigado, takk, thank you. It works."),
            ),
            "Added to the travel group with an end date; the country policy applies again after {until}.",
        ),
    ),
    handover=Handover(
        reason="beyond_scope",
        user_impact="1 person, {contact}, until {until}; on site at a customer, presenting tomorrow "
        "morning. Workaround: files by phone from {colleague}.",
        whats_happening='"Your sign-in was successful but does not meet the criteria to access '
        "this resource\", error 53003, policy 'Home countries only'. The travel group was set at "
        "08:20; still blocked at 10:10.",
        environment="Personal phone (iOS 17.5) and LT-1380, hotel network in {land}; tenant of "
        "{domain}, two country policies.",
        recent_changes="Entra audit log: a second policy, 'Block {land} and others', was switched "
        "on twelve days ago and does not except the travel group.",
        escalation_reason="Tier 1 may not change conditional access. Please except the travel group "
        "from the new policy as well, or tell me who at {company} asked for it so that I can "
        "explain it to {contact}.",
        acknowledgement="Your trip is confirmed and entered, but a newer rule overrides it, which I "
        "may not touch. The engineers who own those rules have it, with your presentation tomorrow "
        "as the deadline.",
        read_back="Second policy lacks the travel exception: I add it and test with {first}'s account.",
        outcome="fixed",
        resolution="Travel group excepted from the second policy after confirmation by {company}. "
        "{first} signed in at once.",
        helped="knowledge",
        helped_how="A list of the country policies and their exceptions.",
    ),
)

STORIES = (
    LOCKED,
    ABROAD,
)
