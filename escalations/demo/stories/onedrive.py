"""Stories: OneDrive and links to guests."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    Ending,
    Handover,
    Story,
    customer,
    reply,
    standard,
    step,
)

ONEDRIVE = Story(
    key="onedrive-sync",
    category="files",
    impact="low",
    urgency="medium",
    weight=14,
    asset="LT",
    slots={
        "count": ("312", "1,140", "57"),
        "folder": ("Projects", "Tenders", "Photos 2023", "Quality manual"),
        "build": ("24.091", "24.105", "24.076"),
    },
    subjects=(
        "OneDrive stuck at {count} changes",
        "{folder} does not sync, red cross on the cloud",
        "OneDrive: processing changes for days",
    ),
    openings=(
        (
            "OneDrive says 'Processing {count} changes' since {yesterday} and the number does not "
            "move. {colleague} does not see what I put into {folder}."
        ),
        (
            "There is a red cross on the little cloud. {folder} on my laptop and {folder} in the "
            "browser are two different things by now."
        ),
    ),
    again="OneDrive is stuck once more, {count} changes, same folder as in {earlier}.",
    script=(
        standard(1, NO_CHANGE, "Same groups as the colleagues, may edit the library", 4),
        standard(3, NEW, "Client {build}: 'file name too long' in {folder}, 140 GB free", 8),
        standard(2, NO_CHANGE, "The browser shows the older state on a second computer as well", 5),
    ),
    summary="OneDrive on {asset} of {contact} stops at {count} changes in {folder}; newer files do "
    "not reach colleagues.",
    endings=(
        Ending(
            (
                step(
                    "Shortened three nested folder names with {first}",
                    FIXED,
                    "All {count} uploaded within an hour",
                    25,
                ),
                customer("The number went down to zero while I watched. Very satisfying."),
            ),
            "Paths in {folder} were longer than 400 characters. Three folders renamed.",
        ),
        Ending(
            (
                step(
                    "Reset the sync client and unlinked the second account",
                    FIXED,
                    "Up to date after two hours",
                    30,
                ),
                reply(
                    "It is up to date. Your laptop was linked to OneDrive twice, the second link is "
                    "gone now. Please look into {folder} from {colleague}'s computer to be sure."
                ),
            ),
            "Two links to the same library. Second removed, client reset, {count} changes uploaded.",
        ),
    ),
    handover=Handover(
        reason="cause_unknown",
        user_impact="{contact} and 6 of 8 colleagues who share {folder}: nobody is sure which "
        "version is right. Two tender answers are due on {friday}. Workaround: everyone works in "
        "the browser.",
        whats_happening='Client: "Sync issue: we can\'t merge the changes in this file" for '
        "{count} files in {folder}. Expected: 0 pending. Observed: the number falls to 40 and jumps "
        "back to {count} each time the laptop wakes.",
        environment="{asset}: Windows 11 23H2, OneDrive {build}, library '{folder}' of {company} in "
        "SharePoint, 61,000 files; office network at {site}.",
        recent_changes="SharePoint audit: required metadata column added to '{folder}' nine days "
        "ago by {colleague}. RMM: no software change on {asset}.",
        escalation_reason="Please check whether the required column makes the library read-only for "
        "sync, and what happens to the {count} local changes if it is taken off. I do not want to "
        "reset the client before they are safe.",
        more="Not done on purpose: resetting the client, as {count} local changes would be lost if "
        "the upload is refused.",
        acknowledgement="Your {count} files are safe on the laptop; please do not reset OneDrive or "
        "sign out of it. I have asked our specialists how to bring them up without losing a "
        "version. Working in the browser is safe.",
        pattern="Same library, same number jumping back after each wake; the reset in the earlier "
        "ticket helped for three days.",
        read_back="Required column makes synced copies read-only: set a default value, let it "
        "drain, compare counts.",
        outcome="fixed",
        resolution="Column got a default value instead of 'required'; pending went from {count} to "
        "0 in two hours. Spot check of 20 files: latest versions on both sides.",
        helped="knowledge",
        helped_how="That required columns stop sync was unknown to tier 1; article written.",
    ),
    cases=({"friday": "Friday"},),
)

GUEST_LINK = Story(
    key="guest-link",
    category="files",
    impact="low",
    urgency="medium",
    weight=9,
    slots={
        "guest": ("our auditor", "the architect", "a supplier", "two trustees"),
        "code": ("AADB2B_0001", "'This invitation could not be redeemed'", "AADSTS90072"),
    },
    subjects=("{guest} cannot open the folder I shared", "External sharing does not work"),
    openings=(
        "I shared a folder with {guest}, and they get {code}. I sent the link twice.",
        "{guest} only gets an error ({code}) when opening my link. The audit starts on Monday.",
    ),
    script=(
        standard(
            1, NEW, "Sharing with guests is allowed for {company}; the guest's account exists twice", 10
        ),
    ),
    summary="{guest} of {contact} gets {code} when opening a shared folder.",
    endings=(
        Ending(
            (
                step(
                    "Deleted the half-made guest account and invited again",
                    FIXED,
                    "Guest opens the folder",
                    15,
                ),
                customer("They are in. Thank you."),
            ),
            "Old guest account was left over from another project; deleted and invited anew.",
        ),
        Ending(
            (
                reply(
                    "Sharing with that domain is closed by your own data protection rules. Your "
                    "compliance officer can open it; I have attached the form."
                ),
                customer("Understood, I will ask her."),
            ),
            "Domain is not on the customer's list of allowed guests; form for the compliance officer sent.",
        ),
    ),
)

STORIES = (
    ONEDRIVE,
    GUEST_LINK,
)
