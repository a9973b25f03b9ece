"""Stories: printers, and labels."""

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

BLANK_PAGE = Story(
    key="blank-page",
    category="printers",
    impact="low",
    urgency="medium",
    weight=13,
    asset="PRN",
    slots={
        "model": ("colour laser at reception", "upstairs multifunction", "dispatch laser"),
        "driver": ("6.9.1", "7.2.0"),
    },
    subjects=(
        "Printer adds a blank page after each job",
        "{model}: blank second page",
        "Every print comes with an empty sheet",
    ),
    openings=(
        (
            "The {model} puts an empty page after each job. Fifty letters, fifty blanks. It was "
            "serviced only last week!"
        ),
        "Each print has a blank page behind it. We are going through paper like nobody's business.",
    ),
    again="The blank pages are back on the {model}. You were here for it last week, {earlier}.",
    script=(
        standard(1, NEW, "Test page at the device: no blank page", 6),
        standard(2, NO_CHANGE, "Second computer: blank page too", 6),
        standard(3, NO_CHANGE, "Off for a minute, cables reseated, same", 8),
        standard(4, NEW, "Driver {driver}, supported is 7.4.1; firmware current", 8),
        step("Installed driver 7.4.1 on one computer", NO_CHANGE, "Blank page still there", 15),
    ),
    summary="{asset} ({model}) at {site} prints an empty page after each job from any computer; its "
    "own test page is clean.",
    endings=(
        Ending(
            (
                step(
                    "Took the separator page out of the queue's settings",
                    FIXED,
                    "No blank page in 20 jobs",
                    8,
                ),
                customer("Paper saved, trees rejoice."),
            ),
            "A separator page without text was set in the print queue.",
        ),
        Ending(
            (step("Changed the print processor to the supported one", FIXED, "No blank page", 10),),
            "Wrong print processor after the service visit; changed.",
        ),
    ),
    handover=Handover(
        reason="elevated_access",
        access="Administrator on the print server",
        user_impact="23 people at {site} print to it, about 300 sheets a day, every job with an "
        "extra page. Workaround: the printer one floor down.",
        whats_happening="Expected: a one-page job is one sheet. Observed: two sheets, the second "
        "empty, from 4 of 4 computers and all programs. The device's own test page is one sheet.",
        environment="{asset}, {model}, firmware 4.7.2, queue on print server SRV-03, driver "
        "{driver} (7.4.1 tried on one computer), {site}.",
        recent_changes="Our own ticket of last week: fuser replaced and queue made anew by the "
        "engineer. Change calendar: nothing else on SRV-03.",
        escalation_reason="Please compare the queue of {asset} on SRV-03 with a good one (separator "
        "page, print processor, form feed) and put it right; tier 1 cannot open the server's queues.",
        acknowledgement="The printer itself is fine; the extra page is made by the server that "
        "feeds it. Our engineers will put that queue right. The visit falls under the warranty of "
        "last week's service, there will be no charge.",
        pattern="Blank page since our own service visit; the queue was made anew then.",
        read_back="Queue rebuilt with a separator or wrong processor on SRV-03; I compare with PRN-01.",
        outcome="fixed",
        resolution="Queue had been made with the class driver's print processor, which ends jobs "
        "with a form feed. Processor changed, 20 jobs clean. Within warranty, not billed.",
        helped="permission",
        helped_how="Print operator rights on SRV-03.",
    ),
)

SERVICE = Story(
    key="printer-service",
    category="printers",
    impact="low",
    urgency="low",
    weight=14,
    asset="PRN",
    slots={
        "noise": ("squeals", "rattles", "folds every third sheet", "leaves a grey stripe"),
        "part": ("pick-up rollers", "fuser", "transfer belt", "drum"),
    },
    subjects=("Printer {noise}", "{asset} {noise}, still within warranty?"),
    openings=(
        "Our printer {noise}. It is less than two years old, so I hope somebody else pays.",
        "The one in the corridor {noise}. Toner is new.",
    ),
    script=(
        standard(1, NEW, "Test page: {noise} as described", 5),
        step("Looked up the maker's warranty", NEW, "On-site warranty until next spring", 5),
    ),
    summary="{asset} at {site} {noise}. On-site warranty is valid.",
    endings=(
        Ending(
            (
                step("Maker's engineer replaced the {part} on site", FIXED, "100 sheets clean and quiet", 20),
                customer("As good as new.", "Your engineer was very kind, thank you."),
            ),
            "{part} replaced on site under the maker's warranty.",
        ),
        Ending(
            (
                standard(3, FIXED, "Scrap of label found and removed, cables reseated", 15),
                customer("It was a label!"),
            ),
            "A label was stuck in the paper path. Removed with {first} on the phone.",
        ),
    ),
)

OFFSET = Story(
    key="label-offset",
    category="printers",
    impact="low",
    urgency="high",
    weight=9,
    asset="PRN",
    sectors=("industry", "trade", "retail", "health"),
    slots={"mm": ("4", "11", "half a label")},
    subjects=("Labels print {mm} mm too low", "Label printer: barcode cut off"),
    openings=(
        (
            "Our labels come out {mm} mm too low since the new rolls and the barcode is cut off. "
            "Carriers refuse the parcels."
        ),
        "The label printer at {site} prints across the gap. Fine on {yesterday}, wrong today.",
    ),
    script=(standard(1, NEW, "Its own test label is off as well, so it is the sensor or the roll", 6),),
    summary="{asset} at {site} prints labels {mm} mm too low since a new roll.",
    endings=(
        Ending(
            (
                step("Calibrated the gap sensor with {first} on the phone", FIXED, "20 labels in place", 8),
                customer("Spot on."),
            ),
            "Gap sensor calibrated for the new rolls.",
        ),
        Ending(
            (step("Set the label length to that of the new rolls", FIXED, "Barcode complete, scans", 8),),
            "New rolls are 2 mm shorter; size set in the driver for all.",
        ),
    ),
)

STORIES = (
    BLANK_PAGE,
    SERVICE,
    OFFSET,
)
