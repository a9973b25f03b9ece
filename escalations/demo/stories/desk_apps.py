"""Stories: small trouble with programs at the desk."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    Ending,
    Story,
    customer,
    reply,
    standard,
    step,
)

MACROS = Story(
    key="excel-macros",
    category="apps",
    impact="low",
    urgency="medium",
    weight=11,
    slots={"book": ("the quotation sheet", "our rota", "the mileage form", "a supplier's price file")},
    subjects=("Excel blocks macros in {book}", "'Microsoft has blocked macros from running'"),
    openings=(
        (
            "Excel shows a red bar in {book}: macros are blocked because the source is untrusted. "
            "We made it ourselves!"
        ),
        "{book} does not calculate since {yesterday}. There is a red bar about macros.",
    ),
    script=(
        standard(3, NEW, "Red bar 'Microsoft has blocked macros', file came by mail", 4),
        standard(2, NO_CHANGE, "Same on a colleague's computer", 4),
    ),
    summary="Macros in {book} are blocked for {contact}; the file came by mail.",
    endings=(
        Ending(
            (
                step("Put {book} into the trusted share and a link on the desktop", FIXED, "Macros run", 8),
                customer("It calculates again."),
            ),
            "File moved to the trusted location of {company}.",
        ),
        Ending(
            (
                reply(
                    "I have to leave this one blocked: the file came from outside and its macro "
                    "downloads something. Please ask the sender for a copy without macros."
                ),
            ),
            "Macro downloads a program from outside. Left blocked, sender informed.",
        ),
    ),
)

LABELS = Story(
    key="timesheet-browser",
    category="apps",
    impact="low",
    urgency="medium",
    weight=10,
    slots={"app": ("The timesheet", "The order portal", "Holiday requests", "The training site")},
    subjects=("{app} shows a blank page", "{app}: white screen after sign-in"),
    openings=(
        "{app} is only a white page for me since {yesterday}. {colleague} sees it normally.",
        "I sign in to {app} and then there is nothing, just white. On my phone it works.",
    ),
    script=(
        standard(1, NO_CHANGE, "A colleague's sign-in on this computer: white as well", 5),
        standard(2, NEW, "On another computer it works with {first}'s sign-in", 5),
    ),
    summary="{app} stays blank in the browser of {contact}; elsewhere it works.",
    endings=(
        Ending(
            (
                step("Removed the site's stored data in the browser", FIXED, "Page appears", 5),
                customer("I see it. Thank you."),
            ),
            "Old stored data of the page; removed.",
        ),
        Ending(
            (step("Switched off an extension that rewrites pages", FIXED, "Page appears", 6),),
            "A shopping extension broke the page. Removed with {first}'s consent.",
        ),
    ),
)

STORIES = (
    MACROS,
    LABELS,
)
