"""Stories: addresses and sockets in the office."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    Ending,
    Handover,
    Story,
    customer,
    private,
    reply,
    standard,
    step,
)

POOL = Story(
    key="dhcp-pool",
    category="wifi",
    impact="high",
    urgency="high",
    asset="SW",
    weight=6,
    slots={"count": ("9", "17", "25"), "event": ("the open day", "the training course", "the audit week")},
    subjects=("New devices get no network at {site}", "'No internet access' for everyone who comes in late"),
    openings=(
        (
            "Everyone who comes in after nine gets 'No internet access' at {site}. Those who were "
            "early are fine. {count} people are sitting here with nothing to do."
        ),
        (
            "About {count} laptops here will not go online, cable or Wi-Fi. Others are all right. "
            "It began this morning, we have {event} on."
        ),
    ),
    script=(
        standard(1, NEW, "{count} devices at {site}, all switched on after 09:00", 8),
        standard(2, NO_CHANGE, "Joined again, still an address beginning 169.254", 5),
        standard(3, NEW, "{asset} port up at 1 Gbit; address 169.254.x.x, so no answer from DHCP", 8),
        private(
            "The address pool is a /24 with 8-day leases. {event} brought a lot of phones. My "
            "guess: it is full."
        ),
    ),
    summary="At {site} {count} devices switched on after 09:00 get no address (169.254). Earlier "
    "ones work. {event} brought many extra devices.",
    endings=(
        Ending(
            (
                step(
                    "Shortened the leases to 4 hours and cleared the ones of phones no longer there",
                    FIXED,
                    "61 addresses free, all online",
                    20,
                ),
                customer("Everyone is online. Thank you!", "All {count} back at work."),
            ),
            "DHCP pool was full: long leases, many visitors. Leases cut to 4 hours, old ones "
            "cleared; larger pool proposed.",
        ),
    ),
    handover=Handover(
        reason="elevated_access",
        access="Administrator on the DHCP server and the core switch",
        user_impact="{count} of about 110 people at {site} have no network at all. Workaround: "
        "phone hotspots, no access to the server.",
        whats_happening='Windows: "No internet, secured", address 169.254.x.x. Expected: an '
        "address from 10.31.2.0/24. Observed: DHCP discover leaves the laptop, no offer comes back "
        "(trace attached to step 3).",
        environment="{site}: {asset}, VLAN 20, pool 10.31.2.20 to .250 with 8-day leases, DHCP on "
        "the domain controller. Windows 11 23H2 laptops, cable and Wi-Fi.",
        recent_changes="Change calendar: none for {company}. {contact}: {event} brought about 80 "
        "visitors since {yesterday}.",
        escalation_reason="Please look at the pool on the DHCP server, I cannot read it. If it is "
        "full: shorten the leases and clear dead ones now, and decide on a larger range or a "
        "separate one for visitors.",
        acknowledgement="It looks as if the office has run out of network addresses because of the "
        "extra devices. The engineers who can make room have it now. Devices that are online should "
        "simply stay switched on.",
        read_back="Pool exhausted by visitors: clear stale leases, 4-hour leases now, visitor VLAN "
        "after {event}.",
        outcome="fixed",
        resolution="231 of 231 addresses taken, 140 of them by devices gone since {yesterday}. "
        "Cleared, leases 4 hours, pool widened to a /23 the same evening.",
        helped="permission",
        helped_how="Read access to DHCP statistics for tier 1.",
    ),
)

DESK_MOVE = Story(
    key="desk-move",
    category="wifi",
    impact="low",
    urgency="medium",
    asset="SW",
    slots={"port": ("B-17", "2-044", "C-03", "1-112")},
    subjects=("No network after moving desks", "Wall socket {port} is dead"),
    openings=(
        (
            "We moved my desk on {yesterday} and the socket there ({port}) is dead. No light on the "
            "computer, phone stays dark too."
        ),
        (
            "I sit in a new place now and there is no network at socket {port}. A colleague's cable "
            "works in the old place, so it is not the computer."
        ),
    ),
    script=(
        reply(
            "Thank you for the number of the socket. I will look where {port} ends in the cabinet "
            "and come back to you today."
        ),
    ),
    summary="Socket {port} at {site} has no link after a desk move. Computer and cable tested elsewhere.",
    endings=(
        Ending(
            (
                step(
                    "Patched {port} to a free port of {asset} with {first} on the phone",
                    FIXED,
                    "Link at 1 Gbit, phone starts",
                    15,
                ),
                customer("Lights on! Thank you."),
            ),
            "Socket {port} was not patched. {first} connected it to {asset} port 14 on our directions.",
        ),
        Ending(
            (
                step(
                    "Enabled the port on {asset}; it was shut after a loop last year",
                    FIXED,
                    "Link up, address given",
                    10,
                ),
            ),
            "Switch port behind {port} had been shut down after a loop. Enabled, watched for a day, no loop.",
        ),
    ),
)

STORIES = (
    POOL,
    DESK_MOVE,
)
