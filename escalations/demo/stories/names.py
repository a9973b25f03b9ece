"""Stories: names and certificates."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NOT_APPLICABLE,
    Ending,
    Handover,
    Story,
    customer,
    private,
    reply,
    standard,
    step,
)

WEBSITE = Story(
    key="dns-website",
    category="internet",
    impact="medium",
    urgency="high",
    weight=8,
    slots={
        "sees": ("the old shop", "a parking page", "last year's pages"),
        "who": ("a web agency", "the owner's nephew", "the new web shop"),
    },
    subjects=(
        "Our website shows {sees}, but only in the office",
        "www.{domain} is wrong from our own network",
    ),
    openings=(
        (
            "From home I see the new website, in the office all of us still get {sees}. {who} says "
            "everything was switched over on {yesterday}."
        ),
        (
            "Customers say our new site looks great. We cannot see it! www.{domain} gives {sees} on "
            "every computer here."
        ),
    ),
    script=(
        standard(1, NEW, "From outside: new site, address ending .47", 5),
        standard(
            2, NEW, "Office resolver answers with the old address ending .12, public resolver with .47", 8
        ),
        standard(3, NOT_APPLICABLE, "The line is up, only this one name is wrong", 1),
    ),
    summary="From {site} www.{domain} still leads to {sees}; from outside the new site appears. The "
    "office resolver holds the old address.",
    endings=(
        Ending(
            (
                step("Cleared the cache of the office resolver", FIXED, "New address, new site", 8),
                customer("There it is. Lovely."),
            ),
            "Office resolver had cached the old address for two days. Cache cleared.",
        ),
    ),
    handover=Handover(
        reason="elevated_access",
        access="DNS administrator on the customer's domain controller",
        user_impact="26 of 26 people in the office cannot see or edit the new site; 4 of them take "
        "orders from it. Workaround: phones off the Wi-Fi.",
        whats_happening="Expected: www.{domain} answers with the address ending .47. Observed: the "
        "office resolver answers .12 with authority and a TTL of 3600, so it is not a cache but a "
        "zone of its own.",
        environment="Domain controller at {site}, Windows Server 2019, internal zone of the same "
        "name as the public one. Public DNS at the registrar.",
        recent_changes="{who} changed the public record on {yesterday}. Internal zone: last change "
        "four years ago (its serial says so).",
        escalation_reason="Please change the www record in the internal zone to the new address, "
        "and look through the zone for other names that moved (shop, mail). Tier 1 has no right on "
        "that server's DNS.",
        acknowledgement="Your office keeps its own copy of the address book for {domain}, and "
        "nobody told that copy about the new site. Our engineers can change it; your visitors "
        "outside are not affected.",
        read_back="Split DNS: I set www to .47 in the internal zone and compare the rest with the "
        "public one.",
        outcome="fixed",
        resolution="Internal zone corrected for www and shop; two stale records removed. Cache "
        "cleared on the clients by script. {first} confirmed.",
        helped="permission",
        helped_how="Right to edit A records of customers' internal zones.",
    ),
)

WEBCERT = Story(
    key="web-certificate",
    category="internet",
    impact="medium",
    urgency="medium",
    slots={"name": ("shop", "booking", "portal", "files"), "days": ("6", "11", "3")},
    subjects=("'Your connection is not private' on {name}.{domain}", "Certificate warning on our own site"),
    openings=(
        (
            "Since this morning browsers warn people about {name}.{domain}: 'Your connection is not "
            "private'. It costs us customers, please make it go away."
        ),
        "Our {name} page shows a big red warning about a certificate. Is it safe?",
    ),
    script=(
        standard(1, NEW, "Same warning from outside; certificate ended last night", 5),
        reply(
            "It is safe, but it must not stay. The site's certificate ran out last night and was "
            "not renewed by itself. I am on it."
        ),
    ),
    summary="{name}.{domain} shows a certificate warning to everyone since this morning; the "
    "certificate ended last night.",
    endings=(
        Ending(
            (
                step(
                    "Started the renewal by hand after opening port 80 again",
                    FIXED,
                    "New certificate for 90 days, no warning",
                    25,
                ),
                customer("The warning has gone."),
            ),
            "Automatic renewal failed because port 80 had been closed. Opened for the renewal's own "
            "path, renewed; monitoring now warns 14 days before.",
        ),
        Ending(
            (
                step(
                    "Installed the renewed certificate with its intermediate",
                    FIXED,
                    "Chain complete on phones too",
                    20,
                ),
            ),
            "The renewed certificate was there but without its intermediate. Chain installed, "
            "tested from four devices.",
        ),
    ),
)

MONITOR_CERT = Story(
    key="monitor-certificate",
    category="internet",
    impact="low",
    urgency="medium",
    monitoring=True,
    slots={"name": ("mail", "vpn", "booking", "rdp"), "days": ("14", "7", "10")},
    subjects=(
        "[Monitoring] Certificate of {name}.{domain} ends in {days} days",
        "[Monitoring] {name}.{domain}: certificate {days} d left",
    ),
    openings=(
        (
            "CHECK certificate\nHOST {name}.{domain}\nSTATE warning\n{days} days left, issuer "
            "'R11', not renewed by the usual run."
        ),
    ),
    script=(private("Renewal is meant to run at 03:00. Looking at the job first."),),
    summary="Certificate of {name}.{domain} ({company}) ends in {days} days; the automatic renewal "
    "did not run.",
    endings=(
        Ending(
            (
                step(
                    "Renewal job run by hand, then its schedule repaired",
                    FIXED,
                    "Valid for 90 days, next run on the list",
                    20,
                ),
            ),
            "Renewal job had lost its schedule after the move to the new host. Run by hand and "
            "scheduled again.",
        ),
        Ending(
            (
                step(
                    "Renewal run, DNS validation failed first; record corrected",
                    FIXED,
                    "Renewed, chain checked from outside",
                    25,
                ),
            ),
            "Validation record pointed to the old provider. Corrected and renewed.",
        ),
    ),
)

STORIES = (
    WEBSITE,
    WEBCERT,
    MONITOR_CERT,
)
