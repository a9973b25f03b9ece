"""Stories: Wi-Fi for guests and for handheld scanners."""

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

GUEST = Story(
    key="guest-portal",
    category="wifi",
    impact="medium",
    urgency="medium",
    asset="AP",
    weight=9,
    sectors=("hotel", "retail", "health", "school", "office", "housing"),
    slots={
        "device": ("iPads", "Android tablets", "our visitors' phones"),
        "since": ("Monday", "the weekend", "last Thursday"),
    },
    subjects=("Guest Wi-Fi login page does not appear", "Visitors cannot get on the guest network at {site}"),
    openings=(
        (
            "Visitors at {site} can choose the guest Wi-Fi, but the page where they tick the box "
            "never comes up, so they have no internet. It is mostly {device}. It worked until "
            "{since}."
        ),
        (
            "The guest network at {site} shows as connected and then nothing. {device}, mine too "
            "when I tried. People come to the desk about it every ten minutes."
        ),
    ),
    script=(
        reply(
            "Thank you. When it happens next, please open http://portal.{domain} by hand on that "
            "device and tell me whether the page comes then."
        ),
        customer(
            "Typed by hand the page comes, but who would know that?",
            "Yes! By hand it works. It just never opens on its own.",
        ),
        standard(1, NEW, "All 4 devices tried at {site} ({device}) have it, laptops get the page", 15),
        standard(2, NO_CHANGE, "Joined again, still no page", 5),
        standard(
            3,
            NEW,
            "{asset}, channel 36, -54 dBm, address 172.20.4.61; the captive check gets an answer of 200",
            15,
        ),
    ),
    summary="The login page of the guest Wi-Fi at {site} no longer opens by itself on {device}; "
    "typed by hand it does. Since {since}.",
    endings=(
        Ending(
            (
                step(
                    "Took the makers' connectivity-check names off the portal's allow list",
                    FIXED,
                    "Page opens on 4 of 4 devices",
                    20,
                ),
                customer("Works on everything I could find behind the desk."),
            ),
            "The portal's allow list let the devices' own internet check through, so they never "
            "asked for the page. List corrected.",
        ),
    ),
    handover=Handover(
        reason="beyond_scope",
        user_impact="About 40 visitors a day at {site} have no internet; {contact} and one "
        "colleague at the desk type the address in for each. Workaround: the address on a printed "
        "card.",
        whats_happening="Expected: the page 'Welcome to {company}' opens within 5 s of joining. "
        "Observed: {device} show 'Connected, no internet' and no page; http://portal.{domain} typed "
        "by hand opens it at once. Laptops are fine.",
        environment="{asset} at {site} (3 access points in all), guest network on VLAN 40, "
        "controller 8.2.93, {device}.",
        recent_changes="Controller log: firmware 8.2.89 to 8.2.93 in the night before the first "
        "report. Nothing else in the change calendar.",
        escalation_reason="Please check the redirect rule of the guest portal after the controller "
        "update, and decide between a setting and going back to 8.2.89. Tier 1 may read the "
        "controller but not change it.",
        acknowledgement="I can see it is the controller that no longer sends visitors to the page, "
        "and only our network engineers may change that. Until it is done, a card at the desk with "
        "http://portal.{domain} gets people on.",
        read_back="Redirect lost in 8.2.93 for devices that check over HTTPS. I look for the "
        "setting first, then roll back tonight.",
        outcome="fixed",
        resolution="8.2.93 turned 'redirect HTTPS checks' off for existing guest networks. Switched "
        "on again; page opens on 6 of 6 devices. Noted in the runbook for the other customers on "
        "that controller.",
        helped="knowledge",
        helped_how="The maker's release note named it; a summary of release notes with each update "
        "would have been enough.",
        sent_back=(
            SentBack(
                "whats_happening",
                "vague",
                "Does the page fail for everyone, or only to open by itself? That decides between "
                "portal and redirect.",
                before="Expected: the guest page opens. Observed: {device} are 'Connected, no "
                "internet' and nothing opens.",
            ),
        ),
    ),
)

ROAMING = Story(
    key="scanner-roaming",
    category="wifi",
    impact="medium",
    urgency="high",
    asset="AP",
    sectors=("industry", "trade", "retail"),
    weight=8,
    slots={"aisle": ("aisle 14", "the cold end", "bay 6", "the mezzanine"), "scanners": ("8", "11", "5")},
    subjects=("Handheld scanners lose Wi-Fi in {aisle}", "Picking stops, scanners disconnect at {site}"),
    openings=(
        (
            "Our handheld scanners at {site} lose the Wi-Fi in {aisle} and come back when the "
            "picker walks on. Every time they have to sign in to the stock system again. All "
            "{scanners} do it."
        ),
        (
            "Pickers are complaining again: in {aisle} the scanner says 'Offline', and the pick is "
            "gone. Can you come and look?"
        ),
    ),
    script=(
        call(
            "{first} walked {aisle} with a scanner while I watched the controller. It clings to the "
            "far access point at -83 dBm and then drops.",
            minutes=18,
        ),
        standard(1, NEW, "All {scanners} scanners, and a phone beside them loses signal there too", 10),
        standard(2, NO_CHANGE, "Two scanners joined again, same place, same drop", 10),
        standard(
            3, NEW, "{asset}, channel 11, -83 dBm in {aisle}; next one along is on channel 11 as well", 15
        ),
    ),
    summary="All {scanners} handheld scanners at {site} drop off the Wi-Fi in {aisle} and make the "
    "picker sign in again. Two neighbouring access points share channel 11.",
    endings=(
        Ending(
            (
                step(
                    "Access point {asset} restarted, it had been at 10 % power since a power cut",
                    FIXED,
                    "-61 dBm in {aisle}, no drop in an hour",
                    20,
                ),
                customer("Whole shift without a drop."),
            ),
            "{asset} came back from a power cut at reduced power. Restarted, signal measured with "
            "{first} on the phone.",
        ),
        Ending(
            (
                step(
                    "Moved pallets away from the antenna of {asset} with {first}",
                    FIXED,
                    "-64 dBm after, -83 before",
                    15,
                ),
            ),
            "Pallets of foil-wrapped stock stood in front of {asset}. Moved; asked {company} to "
            "keep two metres free.",
        ),
    ),
    handover=Handover(
        reason="deeper_investigation",
        user_impact="{scanners} of {scanners} scanners at {site}; pickers lose about 5 minutes at "
        "each drop, some 30 drops a shift. Workaround: paper lists for {aisle}.",
        whats_happening="Scanner shows 'Offline, reconnecting' at the same 10 metres of {aisle}. "
        "Expected: change to the nearer access point at about -70 dBm. Observed: it stays on the "
        "far one to -83 dBm, then loses it for 40 s.",
        environment="{scanners} handhelds, Android 11, at {site}; {asset} and its neighbour both on "
        "channel 11 at full power; controller 8.2.89.",
        recent_changes="Asked {contact}: racking in {aisle} was raised by one level ten days ago. "
        "Controller log: no change by us.",
        escalation_reason="Please do a proper channel and power plan for the hall, and say whether "
        "another access point is needed in {aisle}, so that I can quote it to {company}.",
        acknowledgement="The scanners hold on to the wrong access point in {aisle}, most likely "
        "because of the higher racking. Our network engineers will plan the channels anew. Please "
        "use paper lists for {aisle} until I write again.",
        read_back="Co-channel neighbours plus new racking: I re-plan channels and power, then you "
        "test with {first}.",
        outcome="handed_back_with_guidance",
        resolution="Channels set to 1, 6 and 11 in turn, power down to 14 dBm, minimum rate 12 Mbit "
        "so that handhelds let go earlier. -72 dBm measured in {aisle}. Tier 1: confirm with "
        "{first} over two shifts, then quote one more access point for peak season.",
        helped="training",
        helped_how="How to read neighbour channels on the controller.",
        sent_back=(
            SentBack(
                "environment",
                "incomplete",
                "Which channels and what power do the neighbours have, and which controller version is it?",
                before="{scanners} handhelds, Android 11, at {site}, access point {asset} and the ones beside it.",
            ),
        ),
    ),
)

TABLET = Story(
    key="wifi-one-device",
    category="wifi",
    impact="low",
    urgency="low",
    slots={"thing": ("tablet", "new phone", "laptop", "label tablet")},
    subjects=("My {thing} will not stay on the Wi-Fi", "Wi-Fi on one {thing} only connects next to the box"),
    openings=(
        (
            "My {thing} drops off the office Wi-Fi every time I walk to the meeting room, everyone "
            "else stays connected."
        ),
        (
            "The Wi-Fi on this {thing} asks for the key again each morning. I am getting good at "
            "typing it, but still."
        ),
    ),
    script=(standard(1, NEW, "Only this {thing}; six others in the same room are fine", 5),),
    summary="One {thing} of {contact} does not stay on the Wi-Fi at {site}; others do.",
    endings=(
        Ending(
            (
                standard(2, FIXED, "Forgotten and joined again, stays connected through the building", 8),
                customer("It has behaved all day."),
            ),
            "Network forgotten and joined again; the old profile asked for a retired security type.",
        ),
        Ending(
            (
                step(
                    "Switched the private-address setting off for the office network",
                    FIXED,
                    "No more new device each day",
                    8,
                ),
            ),
            "The {thing} invented a new hardware address each day and was treated as a stranger. "
            "Setting switched off for this network.",
        ),
        Ending((), "{first} wrote that a restart had cured it before we could look.", closing="cancelled"),
    ),
)

STORIES = (
    GUEST,
    ROAMING,
    TABLET,
)
