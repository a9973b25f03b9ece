"""Stories: what fits no drawer."""

from escalations.demo.story import (
    FIXED,
    NEW,
    Ending,
    Story,
    call,
    customer,
    reply,
    standard,
    step,
)

QUOTE = Story(
    key="quote",
    category="other",
    impact="low",
    urgency="low",
    weight=10,
    slots={
        "thing": (
            "two larger screens",
            "four headsets",
            "a label printer",
            "a laptop for a trainee",
            "a webcam for the meeting room",
        )
    },
    subjects=("Quote for {thing}", "What would {thing} cost?"),
    openings=(
        (
            "Could you send me a price for {thing}, delivered to {site}? No hurry, the budget round "
            "is next month."
        ),
        "We would like {thing}. What do you recommend, and what does it cost with setting up?",
    ),
    script=(
        reply("With pleasure. Is there a desk size or a socket I should know about, and who signs?"),
        customer("Nothing special. I sign.", "Normal desk, and I sign up to 2,000."),
    ),
    summary="{contact} asks for a quote for {thing}, to be delivered to {site}.",
    endings=(
        Ending(
            (
                reply("The quote is attached, valid for 30 days. The middle one is what I would buy."),
                customer("Order the middle one, please."),
            ),
            "Quote accepted; order passed to purchasing.",
        ),
        Ending(
            (reply("The quote is attached, valid for 30 days."),),
            "Quote sent; no answer in three weeks.",
            closing="no_response",
        ),
    ),
)

PROJECTOR = Story(
    key="projector",
    category="other",
    impact="low",
    urgency="medium",
    weight=9,
    slots={
        "room": ("the hall", "the training room", "the council chamber", "the dining room"),
        "colour": ("pink", "upside down", "blue and says 'no signal'"),
    },
    subjects=("Projector in {room} is {colour}", "Picture in {room} wrong"),
    openings=(
        "The projector in {room} is {colour}. There is an event on Thursday with the mayor.",
        "Everything we show in {room} comes out {colour}.",
    ),
    script=(standard(1, NEW, "Expected a normal picture, it is {colour} with every laptop", 4),),
    summary="Projector in {room} at {site} shows a picture that is {colour}.",
    endings=(
        Ending(
            (
                step(
                    "Guided {first} through the menu to 'ceiling' and the right input",
                    FIXED,
                    "Picture right",
                    8,
                ),
                customer("The mayor will be the right way up."),
            ),
            "Menu had been reset; set back.",
        ),
        Ending(
            (step("Exchanged the long cable", FIXED, "Picture right with two laptops", 20),),
            "Cable replaced, the old one had been walked on.",
        ),
    ),
)

VAGUE = Story(
    key="computer-problem",
    category="other",
    impact="low",
    urgency="medium",
    weight=8,
    slots={"subject": ("computer problem", "HELP", "It does not work", "Question")},
    subjects=("{subject}",),
    openings=(
        "Hello, it does not work any more. Please call.",
        "My computer has a problem since {yesterday}. When can someone come?",
        "There was a window with an error, I clicked it away. Now it is different.",
    ),
    script=(
        call(
            "Asked {first} what they see: the program they need had been moved to the second "
            "screen, which is off.",
            "{first} is missing the icon for the intranet since the browser updated itself.",
            minutes=7,
        ),
    ),
    summary="{contact} reported a fault without details; the call showed a small matter.",
    endings=(
        Ending(
            (
                standard(1, FIXED, "Expected the window on the first screen; brought back with two keys", 6),
                customer("Thank you for your patience."),
            ),
            "Window was on a screen that is switched off. Brought back.",
        ),
        Ending(
            (step("Put the bookmark back and pinned it", FIXED, "{first} finds the page", 5),),
            "Bookmark lost with a browser update; restored.",
        ),
        Ending((), "Wrote and rang twice, nobody answered.", closing="no_response"),
    ),
)

SPAM = Story(
    key="spam",
    category="other",
    impact="low",
    urgency="low",
    weight=4,
    slots={
        "offer": (
            "search engine ranking",
            "container homes",
            "a loan without questions",
            "toner at half price",
        )
    },
    subjects=("Your website could do better", "Offer: {offer}", "RE: RE: our conversation"),
    openings=(
        (
            "Dear Sir or Madam, I came across your company and was impressed. We offer {offer}. "
            "When can we talk?"
        ),
    ),
    script=(),
    stranger=True,
    summary="Advertising for {offer}.",
    endings=(Ending((), "Advertising.", closing="spam"),),
)

DUPLICATE = Story(
    key="duplicate",
    category="other",
    impact="low",
    urgency="medium",
    weight=4,
    subjects=("Did you get my mail?", "Second try: my request from this morning"),
    openings=(
        "I wrote this morning and have not heard anything, so I am writing again, in case it was lost.",
        "Just making sure that my message of {yesterday} arrived.",
    ),
    script=(
        reply(
            "It did arrive, and a colleague is on it. I am closing this second one so that "
            "everything stays in one place."
        ),
    ),
    summary="{contact} asks after an earlier ticket that is being worked on.",
    endings=(Ending((), "Second message on the same matter.", closing="duplicate"),),
)

STORIES = (
    QUOTE,
    PROJECTOR,
    VAGUE,
    SPAM,
    DUPLICATE,
)
