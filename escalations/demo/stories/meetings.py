"""Stories: headsets and meeting rooms."""

from escalations.demo.story import (
    FIXED,
    NEW,
    Ending,
    Story,
    customer,
    reply,
    standard,
    step,
)

HEADSET = Story(
    key="headset",
    category="phones",
    impact="low",
    urgency="medium",
    weight=12,
    asset="LT",
    slots={
        "set": ("my new headset", "the blue headset", "my earbuds"),
        "when": ("in every second call", "after about ten minutes", "since the update"),
    },
    subjects=("They cannot hear me in Teams", "Headset microphone dead {when}", "I am on mute and I am not"),
    openings=(
        "People cannot hear me {when}. I hear them. {set} works with my phone. I wave at the camera a lot.",
        "With {set} I sound like a robot {when}, colleagues say. Without it the laptop microphone is fine.",
    ),
    script=(standard(3, NEW, "Another headset works on {asset}, this one works on a phone", 6),),
    summary="{contact} is not heard in Teams with one headset ({when}). Both work elsewhere.",
    endings=(
        Ending(
            (
                step(
                    "Chose the headset as the communications device and forbade other programs exclusive use",
                    FIXED,
                    "Heard clearly in a 20-minute test call",
                    8,
                ),
                customer("They hear me. Some regret it.", "All good now, thank you {tech}."),
            ),
            "Another program held the microphone exclusively. Setting changed.",
        ),
        Ending(
            (
                step(
                    "Updated the headset's firmware with the maker's tool", FIXED, "No robot in two calls", 15
                ),
            ),
            "Headset firmware was two years old; updated.",
        ),
        Ending(
            (
                standard(2, FIXED, "Cache cleared, device chosen again, heard at once", 8),
                customer("That did it."),
            ),
            "Teams cache cleared, device chosen again.",
        ),
        Ending(
            (
                reply(
                    "The little wheel on the cable is a mute switch, and it sits exactly where your "
                    "chin is. Would you try it the other way round?"
                ),
                customer("Oh dear. It was the wheel. Thank you for not laughing."),
            ),
            "Mute wheel on the cable.",
        ),
    ),
)

PANEL = Story(
    key="room-panel",
    category="phones",
    impact="low",
    urgency="medium",
    weight=8,
    asset="TP",
    slots={
        "room": ("Lighthouse", "the boardroom", "Room 2", "the Orchard room"),
        "day": ("Monday", "first Monday of the month", "holiday"),
    },
    subjects=(
        "Meeting room display says 'Sign-in expired'",
        "{room}: screen wants a password after every {day}",
    ),
    openings=(
        "The panel in {room} says 'Sign-in expired' again, as after every {day}. We have visitors at eleven.",
        "{room} cannot start meetings, it asks for a sign-in that none of us has.",
    ),
    again="{room} is signed out again, see {earlier}. It lasted until this {day}.",
    script=(
        step(
            "Signed {asset} in with its device code",
            NEW,
            "Works, but last time it held for seven days only",
            8,
        ),
    ),
    summary="The panel {asset} in {room} at {site} loses its sign-in regularly; needs a device code "
    "each time.",
    endings=(
        Ending(
            (
                step(
                    "Excepted the room account from the weekly sign-in rule",
                    FIXED,
                    "Still signed in after the next {day}",
                    10,
                ),
                customer("First {day} without me kneeling before the screen."),
            ),
            "The weekly sign-in rule for people also applied to the room account. Excepted.",
        ),
        Ending(
            (step("Set the clock of {asset} to the network's time", FIXED, "Sign-in holds", 8),),
            "The panel's clock was nine minutes slow, tokens were refused. Time set by network.",
        ),
    ),
)

STORIES = (
    HEADSET,
    PANEL,
)
