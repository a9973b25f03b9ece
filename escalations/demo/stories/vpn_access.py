"""Stories: people away from the office who cannot connect at all."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    NOT_APPLICABLE,
    Ending,
    Handover,
    Story,
    call,
    customer,
    reply,
    standard,
    step,
)

PASSWORD = Story(
    key="vpn-after-password",
    category="vpn",
    impact="low",
    urgency="medium",
    asset="LT",
    subjects=(
        "VPN says wrong credentials after I changed my password",
        "Cannot connect since the password change",
    ),
    openings=(
        (
            "I had to change my password on {yesterday} and since then the VPN says my credentials "
            "are wrong. Webmail takes the new one without complaint. I have typed it very slowly, "
            "twice."
        ),
        (
            "New password, no VPN. Outlook works, Teams works, VPN does not. It says 'Login failed, "
            "check your credentials'."
        ),
    ),
    script=(
        reply(
            "That happens when the VPN client keeps an old saved password of its own. Please open "
            "the client, untick 'Save login', clear the name and type both in once more."
        ),
        customer("Tried that, same message.", "No luck, it still refuses me."),
        step(
            "Unlocked the account, three wrong attempts had locked it",
            NEW,
            "Locked again after one minute",
            8,
        ),
    ),
    summary="Since the password change {contact} is refused by the VPN; mail and Teams accept the "
    "new password.",
    endings=(
        Ending(
            (
                step(
                    "Removed two saved entries from Windows Credential Manager",
                    FIXED,
                    "Signs in, account stays unlocked",
                    10,
                ),
                customer("I am in. Thank you!", "Works, and my drives are back too."),
            ),
            "Windows Credential Manager on {asset} held the old password and locked the account at "
            "every attempt. Entries removed.",
        ),
        Ending(
            (
                step(
                    "Asked {first} to lock and unlock the screen while on the office network",
                    FIXED,
                    "Cached password renewed, VPN connects",
                    15,
                ),
            ),
            "The laptop had never seen the domain since the change. Locked and unlocked once in the "
            "office, cached password renewed.",
        ),
    ),
)

HOTEL = Story(
    key="vpn-hotel",
    category="vpn",
    impact="low",
    urgency="medium",
    asset="LT",
    slots={"place": ("a hotel in Lyon", "the train", "an airport lounge", "a holiday cottage")},
    subjects=("VPN will not connect from {place}", "No VPN while travelling"),
    openings=(
        (
            "I am in {place} and the VPN sits at 'Connecting 40 %' and gives up. Web pages open. I "
            "need one file from the server before tomorrow morning."
        ),
        "Writing from {place}. Internet works, VPN does not, it stops at 40 % each time. Is there a trick?",
    ),
    script=(
        reply(
            "Public networks often let only web traffic through. Please try once with your phone's "
            "hotspot, and tell me whether it gets past 40 %."
        ),
    ),
    summary="{contact} is travelling ({place}) and the VPN stops at 40 %. Web pages work.",
    endings=(
        Ending(
            (
                standard(2, FIXED, "Connects over the phone hotspot at once", 5),
                customer("Hotspot works. Slow, but I have my file."),
            ),
            "The network at {place} blocks IPsec. Phone hotspot used; told {first} about the SSL "
            "profile for next time.",
        ),
        Ending(
            (
                step("Sent the SSL profile on port 443", FIXED, "Connected from the same network", 12),
                customer("Connected! I will keep this one for my next trip."),
            ),
            "IPsec is blocked there. SSL profile on port 443 installed on {asset}, connects.",
        ),
        Ending(
            (),
            "Offered hotspot and SSL profile, asked twice, no answer after the journey.",
            closing="no_response",
        ),
    ),
)

CERTIFICATE = Story(
    key="vpn-certificate",
    category="vpn",
    impact="high",
    urgency="high",
    asset="LT",
    weight=5,
    slots={"count": ("14", "22", "9"), "hour": ("06:00", "00:00", "07:30")},
    subjects=(
        "Nobody can connect to the VPN this morning",
        "VPN: 'server certificate has expired', all of us",
    ),
    openings=(
        (
            "None of us can get in from home today. It says the server certificate has expired. "
            "There are {count} of us trying and the phones are going mad. Please ring me."
        ),
        (
            "VPN is dead for everybody since this morning. Message about an expired certificate, do "
            "we click yes or no?"
        ),
    ),
    script=(
        call(
            "Told {first}: nobody is to click past the warning. {count} people cannot connect, "
            "office staff at {site} are fine.",
            minutes=6,
        ),
        standard(1, NO_CHANGE, "Same certificate warning on the cable", 5),
        standard(2, NO_CHANGE, "Same on a hotspot and from our own office", 5),
        standard(3, NOT_APPLICABLE, "The fault is at the gateway; the client is the supported 7.2.5", 2),
        standard(4, NEW, "Log: certificate 'not after' today {hour}, chain otherwise valid", 5),
        reply(
            "Please ask everyone not to click past the warning. The gateway's certificate ran out "
            "at {hour}; it has to be renewed on the gateway itself, and I am getting the people who "
            "can do that now."
        ),
    ),
    summary="Since {hour} today nobody at {company} can connect to the VPN. The gateway's "
    "certificate has expired. {count} people at home are stopped, the office is not.",
    handover=Handover(
        reason="elevated_access",
        access="Administrator on the VPN gateway and the certificate provider's account",
        user_impact="{count} of {count} home workers at {company} are stopped, the office at {site} "
        "works. No workaround but driving in.",
        whats_happening='Client: "The server certificate has expired. Continue?" on every laptop. '
        "Certificate read from outside: not after {date} {hour}. Expected: a certificate renewed 30 "
        "days before its end.",
        environment="VPN gateway at {site}, name vpn.{domain}, certificate from a public authority, "
        "client 7.2.5 on {asset} and all others.",
        recent_changes="Change calendar: nothing planned for {company} this month. The reminder for "
        "this certificate went to a mailbox of someone who left in spring.",
        escalation_reason="Renew the certificate of vpn.{domain} and install it on the gateway now. "
        "Afterwards please decide who receives the reminder from here on.",
        acknowledgement="The engineers who can renew the certificate have it now. Please tell "
        "everyone to leave the client closed and not to accept the warning; those who can come to "
        "{site} can work there.",
        read_back="Certificate of vpn.{domain} expired at {hour}. I issue and install a new one, "
        "then test from outside.",
        outcome="fixed",
        resolution="New certificate issued by DNS validation and installed; connected from outside "
        "at once. Reminder moved to the team's mailbox and the expiry added to monitoring with 30 "
        "days' notice.",
        helped="permission",
        helped_how="Tier 1 could renew certificates with a written instruction and access to the "
        "provider's account.",
    ),
    endings=(
        Ending(
            (
                step(
                    "Renewed by A. Banks during the call, tested from outside",
                    FIXED,
                    "Connects without a warning",
                    30,
                ),
                customer("All {count} are in. Thank you for being so quick."),
            ),
            "Gateway certificate had expired at {hour}; renewed and installed, reminder moved to "
            "the team's mailbox.",
        ),
    ),
)

DRIVES = Story(
    key="vpn-drives",
    category="vpn",
    impact="low",
    urgency="medium",
    asset="LT",
    subjects=("VPN connects but my drives have red crosses", "Connected from home, no H: drive"),
    openings=(
        "The VPN says connected, but H: and S: have red crosses and 'network path not found'. Mail is fine.",
        "I can connect from home but the drives are missing. I have restarted twice, as I know you will ask.",
    ),
    script=(
        standard(4, NO_CHANGE, "Log is clean, address 10.20.8.x given", 5),
        step("Opened the server by name and by number", NEW, "By number it opens, by name it does not", 8),
    ),
    summary="{contact} is connected from home but mapped drives fail with 'network path not found'. "
    "The server answers by number, not by name.",
    endings=(
        Ending(
            (
                step(
                    "Removed a public DNS server typed into the home Wi-Fi adapter",
                    FIXED,
                    "Names resolve, drives back",
                    10,
                ),
                customer("H: is back. My nephew set up that DNS thing, sorry."),
            ),
            "A public DNS server was typed into the adapter of {asset}; set back to automatic.",
        ),
        Ending(
            (
                step(
                    "Cleared the resolver cache and reconnected the drives with a script",
                    FIXED,
                    "Both drives open",
                    8,
                ),
            ),
            "Stale DNS entries after sleep. Cache cleared, drives mapped again, reconnect script "
            "put on the desktop.",
        ),
    ),
)

STORIES = (
    PASSWORD,
    HOTEL,
    CERTIFICATE,
    DRIVES,
)
