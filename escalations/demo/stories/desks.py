"""Stories: docks, batteries, new starters and full disks."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    Ending,
    Story,
    call,
    customer,
    reply,
    standard,
    step,
)

DOCK = Story(
    key="dock-screens",
    category="laptops",
    impact="low",
    urgency="low",
    weight=14,
    asset="LT",
    slots={
        "screens": ("second screen", "screens", "left screen"),
        "when": ("after lunch", "when I come back from a meeting", "every morning"),
    },
    subjects=("My {screens} stay black on the dock", "Dock does not wake the {screens}"),
    openings=(
        (
            "The {screens} on my dock stay black {when}. I pull the cable, plug it in, and then it "
            "works. My colleagues find it funny, I do not."
        ),
        "Docking the laptop: {screens} dark {when}. Keyboard and mouse work.",
    ),
    script=(standard(1, NO_CHANGE, "Comes back {when}", 5),),
    summary="The {screens} of {contact} stay dark {when} when {asset} is docked; re-plugging helps.",
    endings=(
        Ending(
            (
                standard(
                    2, FIXED, "Dock firmware and graphics driver updated, wakes ten times out of ten", 25
                ),
                customer("They wake up faster than I do."),
            ),
            "Dock firmware updated; ten wakes tested.",
        ),
        Ending(
            (
                step(
                    "Changed the cable for a certified one from stock",
                    FIXED,
                    "No black screen in three days",
                    10,
                ),
            ),
            "Cable replaced; the old one was a charging cable.",
        ),
        Ending(
            (
                step("Set the energy option of the USB hub to always on", FIXED, "Wakes every time", 8),
                customer("Solved, thank you {tech}."),
            ),
            "USB energy saving switched off for the dock.",
        ),
    ),
)

BATTERY = Story(
    key="battery-warranty",
    category="laptops",
    impact="low",
    urgency="medium",
    weight=9,
    asset="LT",
    slots={
        "bought": ("14", "22", "8"),
        "sign": ("the touchpad stands up", "the lid no longer closes", "it rocks on the table"),
    },
    subjects=("Laptop is bulging", "Battery swollen, {sign}"),
    openings=(
        "My laptop has grown a belly: {sign}. Is that dangerous? It is {bought} months old.",
        "{sign} on my laptop and it gets hot. I have stopped charging it.",
    ),
    script=(
        call(
            "Told {first} to switch it off, unplug it and put it on stone, not into a bag. Loan "
            "laptop from stock on its way.",
            minutes=6,
        ),
        step(
            "Checked the maker's warranty by serial number", NEW, "Within warranty, {bought} of 36 months", 5
        ),
    ),
    summary="Battery of {asset} is swollen ({sign}). Within the maker's warranty. {contact} has a "
    "loan laptop.",
    endings=(
        Ending(
            (
                step(
                    "Maker replaced battery and top cover on site",
                    FIXED,
                    "Closes flat, hardware test passed",
                    30,
                ),
                customer("Flat as a pancake again. The loan one is in its box for you."),
            ),
            "Battery replaced under the maker's warranty; loan returned.",
        ),
        Ending(
            (
                step(
                    "Sent to the maker in the special box, exchanged",
                    FIXED,
                    "New device set up, data synced",
                    60,
                ),
            ),
            "Device exchanged by the maker, set up anew, loan returned.",
        ),
    ),
)

STARTER = Story(
    key="starter-laptop",
    category="laptops",
    impact="low",
    urgency="medium",
    weight=12,
    asset="LT",
    slots={
        "when": ("on Monday", "on the 1st", "in two weeks"),
        "role2": ("a sales assistant", "a trainee", "a new accountant", "a site manager"),
    },
    subjects=("New starter {when}: laptop and account", "Please set up {role2} for {when}"),
    openings=(
        (
            "We have {role2} starting {when}, {colleague}. Laptop, mail, the usual drives, and a "
            "headset please. Same rights as I have, without payroll."
        ),
        (
            "{colleague} joins us {when} as {role2}. Could you prepare everything? Desk is by the "
            "window, no dock yet."
        ),
    ),
    script=(
        reply(
            "With pleasure. Two things I need: who approves the licence, and should {colleague} be "
            "in the shared mailbox of your team?"
        ),
        customer("I approve, and yes please.", "Approved by me. Shared mailbox: yes."),
    ),
    summary="Starter {colleague} at {company} {when}: laptop, account, licence, shared mailbox, "
    "headset. Approved by {contact}.",
    endings=(
        Ending(
            (
                step(
                    "Laptop enrolled, account and groups made from the template, headset added",
                    FIXED,
                    "Signed in with a test pass, all programs there",
                    55,
                ),
                reply(
                    "{colleague}'s laptop {asset} is on its way to {site}. The first sign-in takes "
                    "ten minutes; a leaflet with pictures is in the box."
                ),
                customer("Smoothest start we have ever had."),
            ),
            "Starter set up from template; {asset} handed over.",
        ),
        Ending(
            (customer("She has decided against us, sadly. Please stop."),),
            "Starter does not come. Account removed, laptop back in stock.",
            closing="cancelled",
        ),
    ),
)

SLOW_PC = Story(
    key="slow-laptop",
    category="laptops",
    impact="low",
    urgency="low",
    weight=12,
    asset="LT",
    slots={
        "free": ("1.2", "0.6", "3.4"),
        "what": ("years of downloads", "a second copy of the mailbox", "holiday films"),
    },
    subjects=("Laptop slow as treacle", "Takes ten minutes to start", "Everything hangs, disk full"),
    openings=(
        "My laptop takes ten minutes to start and then every click takes another one. It is not that old.",
        "It says the disk is nearly full ({free} GB left). I do not keep much on it, I thought.",
    ),
    script=(
        standard(1, NO_CHANGE, "9 min 40 s from switch to desktop, still slow", 12),
        step("Looked at disk and memory", NEW, "{free} GB free of 238, {what}", 8),
    ),
    summary="{asset} of {contact} is slow; only {free} GB free ({what}).",
    endings=(
        Ending(
            (
                step(
                    "Cleared with {first}: {what} moved or deleted", FIXED, "96 GB free, starts in 50 s", 30
                ),
                customer("What a difference."),
            ),
            "Disk was full ({what}). Cleared together.",
        ),
        Ending(
            (
                standard(3, NEW, "Disk test fails with code 2000-0142", 25),
                step("Replaced the disk, set up anew", FIXED, "Starts in 22 s, data synced", 90),
            ),
            "Failing disk replaced; data was in OneDrive.",
        ),
    ),
)

STORIES = (
    DOCK,
    BATTERY,
    STARTER,
    SLOW_PC,
)
