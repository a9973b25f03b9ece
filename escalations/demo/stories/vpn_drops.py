"""Stories: people at home whose connection drops or crawls."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    NOT_APPLICABLE,
    Ending,
    Handover,
    SentBack,
    Story,
    call,
    customer,
    private,
    reply,
    standard,
    step,
)

DROPS = Story(
    key="vpn-drops",
    category="vpn",
    impact="medium",
    urgency="high",
    asset="LT",
    weight=16,
    tags=("home working",),
    cases=(
        {
            "every": "20 minutes",
            "secs": "1,198 s, 1,203 s and 1,201 s",
            "life": "1,200 seconds",
            "code": "-14",
        },
        {"every": "hour", "secs": "3,594 s, 3,602 s and 3,599 s", "life": "3,600 seconds", "code": "-8"},
        {"every": "8 minutes", "secs": "479 s, 484 s and 481 s", "life": "480 seconds", "code": "0x8007274C"},
    ),
    slots={
        "client": ("7.2.3", "7.0.11", "7.2.1"),
        "meeting": ("a client call", "a hearing", "the Monday round"),
    },
    subjects=(
        "VPN drops every {every} when I work from home",
        "Kicked off the VPN all the time, office is fine",
        "Home connection cuts out about every {every}",
    ),
    openings=(
        (
            "The VPN throws me out roughly every {every}. I sign in again, it works, and then it "
            "goes again. It only happens at home; at {site} I have no trouble at all. I was cut off "
            "in the middle of {meeting} this morning."
        ),
        (
            "Since {yesterday} my connection from home ends about every {every}. No warning, the "
            "little lock just opens and everything I have open on the server freezes. {colleague} "
            "says hers does the same."
        ),
        (
            "Could someone look at my VPN please. It drops, I reconnect, it drops. I started "
            "writing the times down and it is nearly always {every} after I sign in. My internet at "
            "home is otherwise fine, the TV does not stutter."
        ),
    ),
    again="It is back. You fixed my VPN under {earlier} and it held for a few days, but since on "
    "{yesterday} it drops every {every} again, exactly like before. What changed?",
    script=(
        reply(
            "Thank you for describing it so exactly, that helps more than you would think. Please "
            "plug the laptop into the router with a cable and switch Wi-Fi off, and I will ring you "
            "in ten minutes to watch it drop.",
            "I am sorry, that is a rotten way to work. I will ring you shortly and we will watch "
            "one drop together. Could you have a network cable to hand if you own one?",
        ),
        call(
            "Watched one drop together. {first} was on the cable, Wi-Fi off. Tunnel ended on its "
            "own with error {code}, nothing else on the laptop lost its connection.",
            minutes=24,
        ),
        standard(1, NO_CHANGE, "Dropped on the cable too, error {code}", 25),
        standard(2, NEW, "Phone hotspot: drops after the same time, so it is not the home router", 20),
        standard(3, NO_CHANGE, "Updated {client} to 7.2.5; the next drop came after the same interval", 20),
        private(
            "Three people, three home providers, one interval. That is a timer somewhere, not a bad "
            "line. A client reinstall has bought one quiet day before and nothing more."
        ),
        standard(4, NEW, "Client log: 'phase 2 SA expired, rekey failed', then error {code}", 15),
    ),
    summary="The VPN of {contact} and at least one colleague at {company} ends about every {every} "
    "after sign-in when they work from home. In the office at {site} it holds. The client log shows "
    "a failed rekey.",
    endings=(
        Ending(
            (
                step(
                    "Removed the client with its drivers and installed 7.2.5 clean",
                    FIXED,
                    "Held for a full afternoon, two rekeys seen in the log",
                    40,
                ),
                customer(
                    "Four hours and not one drop. I hardly dare say it.",
                    "All quiet since lunch. Thank you {tech}.",
                ),
            ),
            "Old VPN driver left behind by {client} broke the rekey. Client removed with its "
            "drivers, 7.2.5 installed clean, two rekeys watched in the log.",
        ),
        Ending(
            (
                step(
                    "Imported the current client profile; the laptop still had last year's",
                    FIXED,
                    "New profile, rekey succeeds, 3 h without a drop",
                    25,
                ),
                reply(
                    "Your laptop still carried last year's VPN profile. It has the current one now, "
                    "and it stayed connected for three hours while I watched. Please tell me if it "
                    "drops even once."
                ),
            ),
            "Outdated VPN profile on {asset} with an old key lifetime. Current profile imported; "
            "three hours without a drop.",
        ),
    ),
    handover=Handover(
        reason="elevated_access",
        access="Read and change access to the customer's firewall (IPsec phase 2 settings)",
        user_impact="3 of the 12 people at {company} who work from home lose everything open on the "
        "server every {every}; {contact} was cut off in {meeting}. Workaround: sign in afresh just "
        "before anything important.",
        whats_happening='Client: "VPN connection terminated unexpectedly ({code})". Expected: the '
        "tunnel holds for the working day. Observed: it ended {secs} after sign-in on three laptops "
        "with three different home providers. A new sign-in works at once.",
        environment="{asset} and {laptop2}: Windows 11 23H2, VPN client 7.2.5 (was {client}), IPsec "
        "IKEv2 to the firewall at {site}. Home lines from three providers.",
        recent_changes="RMM patch log: client untouched between 30 days ago and our own update. "
        "Change calendar: firewall firmware updated by the line provider in the night before the "
        "first report.",
        escalation_reason="Needs someone with firewall access to read the IKE log for one interval "
        "and compare the phase 2 key lifetime ({life} fits) with the client profile. Then decide: "
        "change it on the firewall or roll out a profile.",
        more="A clean reinstall held for a day for {colleague} and then failed the same way; please "
        "do not repeat it.",
        acknowledgement="I have measured enough to be sure this is not your line and not your "
        "laptop. I am handing it to our network engineers now with every time we measured. Until "
        "then: a fresh sign-in right before something important gives you a safe stretch.",
        pattern="Same error and the same interval each time; every repair on the laptop (clean "
        "client, new profile) bought a few quiet days. The cause sits on the firewall side.",
        read_back="Rekey fails at {life}: I compare phase 2 lifetimes on firewall and profile and "
        "align them tonight.",
        outcome="fixed",
        resolution="After the firmware update the firewall offered a phase 2 lifetime of {life} "
        "with PFS group 14, the client profile asked for group 5. Both set to group 14 and 43,200 "
        "s. Six hours watched on three laptops, no drop.",
        helped="permission",
        helped_how="Read access to the firewall's IKE log would have shown the mismatch in five minutes.",
        sent_back=(
            SentBack(
                "environment",
                "incomplete",
                "Which client version, and is it IKEv1 or IKEv2? The two rekey differently.",
                before="Laptops {asset} and {laptop2} on Windows 11, at home, three different "
                "internet providers.",
            ),
        ),
    ),
)

SPLIT = Story(
    key="vpn-slow",
    category="vpn",
    impact="medium",
    urgency="medium",
    asset="LT",
    tags=("home working",),
    slots={
        "down": ("1.8", "2.4", "0.9"),
        "line": ("74", "120", "36"),
        "file": ("a 12 MB drawing", "our price list", "one scanned contract"),
    },
    subjects=("Everything crawls as soon as the VPN is on", "VPN unbearably slow from home"),
    openings=(
        (
            "With the VPN off my line does {line} Mbit. With it on I get {down}. Opening {file} "
            "takes four minutes, and video calls turn into slide shows. It was never fast but since "
            "last week it is not usable."
        ),
        (
            "Is something wrong with the VPN? {file} took so long to open that I made tea and it "
            "was still not there. {colleague} has the same problem."
        ),
    ),
    script=(
        reply(
            "Could you run the speed test on our page twice, once with the VPN on and once with it "
            "off, and send me both pictures? Then we know which half is slow."
        ),
        customer(
            "Off: {line} down. On: {down} down. Both on the cable.",
            "Here they are: {line} without, {down} with.",
        ),
        standard(1, NO_CHANGE, "Cable, Wi-Fi off: {down} Mbit with VPN, {line} without", 10),
        standard(2, NO_CHANGE, "Hotspot: 31 Mbit without, {down} with", 10),
        standard(3, NOT_APPLICABLE, "Client is already at the supported 7.2.5", 3),
        step(
            "Traced the route to a Teams address with the VPN on",
            NEW,
            "Teams and web traffic go through the office line instead of straight out",
            15,
        ),
        standard(4, NO_CHANGE, "No errors or rekeys in the log, only slow", 10),
    ),
    summary="With the VPN on, {contact} and colleagues get about {down} Mbit on a {line} Mbit line. "
    "All traffic, Teams included, goes through the office at {site}.",
    endings=(
        Ending(
            (
                step(
                    "Moved {first} to the profile with split tunnelling",
                    FIXED,
                    "58 Mbit with VPN on, Teams goes direct",
                    15,
                ),
                customer("That is a different world. Thank you."),
            ),
            "{contact} was still in the old full-tunnel group. Moved to the split-tunnel profile.",
        ),
    ),
    handover=Handover(
        reason="deeper_investigation",
        user_impact="9 of 30 staff at {company} work from home and are affected between 09:00 and "
        "16:00; video calls fail about twice a day each. Workaround: VPN off for calls, on for "
        "files.",
        whats_happening="Expected: at least 20 Mbit through the tunnel on a {line} Mbit line. "
        "Observed: {down} Mbit at 10:30, 19 Mbit at 20:15. A traceroute to a Teams address shows "
        "the office line at {site} as second hop.",
        environment="{asset}: Windows 11 23H2, VPN client 7.2.5, full-tunnel profile 'Staff-A'. "
        "Office line at {site}: 100/20 Mbit leased, shared with the telephones.",
        recent_changes="Change calendar: profile 'Staff-A' replaced 'Staff-split' for all at "
        "{company} eleven days ago (security review). Nothing else in the RMM log.",
        escalation_reason="Decide whether Teams and Microsoft 365 traffic may leave the tunnel for "
        "{company}, and change the profile if so. If not, please measure the office uplink at "
        "10:30: I believe 20 Mbit up is the limit.",
        acknowledgement="Your two measurements show that the tunnel itself is the narrow part, for "
        "you and your colleagues. I have passed it on to our network engineers, who can change the "
        "way traffic is sent. VPN off during video calls is safe until then.",
        read_back="Full tunnel saturates the 20 Mbit uplink: I check the graph and propose an "
        "exception for Microsoft 365.",
        outcome="fixed",
        resolution="Uplink graph flat at 20 Mbit from 09:10 to 15:50. Microsoft 365 addresses "
        "excluded from the tunnel in 'Staff-A' after the compliance officer agreed in writing. 44 "
        "Mbit measured at 10:30 next day.",
        helped="knowledge",
        helped_how="A note in the change calendar that 'Staff-A' is a full tunnel.",
    ),
)

STORIES = (
    DROPS,
    SPLIT,
)
