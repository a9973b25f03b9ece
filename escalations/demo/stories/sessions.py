"""Stories: programs that let nobody in, or throw everybody out."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    Ending,
    Handover,
    Story,
    customer,
    reply,
    standard,
    step,
)

RDP = Story(
    key="rdp-licence",
    category="apps",
    impact="high",
    urgency="high",
    weight=8,
    asset="RDS",
    slots={"days": ("118", "119", "120"), "count": ("16", "9", "23")},
    subjects=("Remote desktop: no licence servers available", "Nobody can open the terminal server"),
    openings=(
        (
            "We cannot get on the terminal server. 'The remote session was disconnected because "
            "there are no Remote Desktop License Servers available'. {count} of us work on it all "
            "day."
        ),
        (
            "Terminal server refuses everyone who was not in already. Something about licences. Did "
            "someone forget to pay?"
        ),
    ),
    script=(
        standard(1, NO_CHANGE, "Second user, same message", 4),
        standard(2, NO_CHANGE, "Second computer and thin client, same message", 4),
        standard(
            3,
            NEW,
            "'no Remote Desktop License Servers available to provide a license', at 08:31, before "
            "the desktop appears",
            4,
        ),
        standard(
            4, NEW, "Maker's page: appears when the 120-day grace period ends without a licence server", 8
        ),
        reply(
            "Nobody forgot to pay, as far as I can see: the server has lost touch with the one that "
            "hands out licences. Whoever is signed in should stay signed in."
        ),
    ),
    summary="Since 08:30 nobody at {company} can open a new session on {asset}: no licence server "
    "available. {count} people affected, those signed in can work.",
    endings=(
        Ending(
            (
                step(
                    "Named the licence server in {asset}'s settings again after its rebuild",
                    FIXED,
                    "New sessions open, licences issued",
                    20,
                ),
                customer("All {count} are working."),
            ),
            "{asset} had lost its licence server's name with the rebuild. Set again, licences issued.",
        ),
    ),
    handover=Handover(
        reason="elevated_access",
        access="Administrator on {asset} and on the licence server",
        user_impact="{count} of 40 at {company} cannot begin work, the other 24 may not sign out. "
        "Stock and order entry run only there. Workaround: none.",
        whats_happening='"The remote session was disconnected because there are no Remote Desktop '
        'License Servers available to provide a license." Expected: a session. Observed: refused '
        "for all new sessions since 08:30.",
        environment="{asset}, Windows Server 2022, installed {days} days ago; licence server on "
        "SRV-02; 40 user licences bought. Clients Windows 11 and thin clients.",
        recent_changes="Change calendar: {asset} rebuilt {days} days ago, which fits the 120-day "
        "grace period. Last night: nothing.",
        escalation_reason="Please enter the licence server and the mode (per user) on {asset} and "
        "check that the 40 licences are activated on SRV-02. I may not open either server.",
        acknowledgement="The terminal server was rebuilt four months ago and was never told where "
        "its licences are. Our server engineers are entering that now. Everyone who is signed in: "
        "please stay so.",
        read_back="Grace period over: enter SRV-02, mode per user, check activation, test with a "
        "new session.",
        outcome="fixed",
        resolution="Licence server and mode set by policy on {asset}; 40 licences active on SRV-02. "
        "New sessions at once. Rebuild checklist amended.",
        helped="permission",
        helped_how="None for tier 1; a line in the rebuild checklist would have avoided it.",
    ),
)

SIGNED_OUT = Story(
    key="case-system",
    category="apps",
    impact="high",
    urgency="high",
    weight=4,
    sectors=("law", "housing", "health", "finance"),
    slots={"count": ("48", "62", "31"), "mins": ("5", "2", "10")},
    subjects=(
        "Case system signs everyone out every {mins} minutes",
        "All {count} of us thrown out of the case system",
    ),
    openings=(
        (
            "The case system signs us all out every {mins} minutes and what we typed is gone. "
            "{count} people. Please treat this as urgent, we have deadlines at court and with "
            "lenders today."
        ),
        (
            "Everyone is being thrown out of the case system. You sign in, you type, you are out. "
            "All {count} of us, all floors."
        ),
    ),
    script=(
        standard(1, NO_CHANGE, "Four users watched, all out after {mins} minutes", 10),
        standard(2, NO_CHANGE, "Browser, second computer, home line: the same", 8),
        standard(
            3, NEW, "'Your session is no longer valid (S-401)', any screen, {mins} min after sign-in", 5
        ),
        standard(
            4,
            NEW,
            "Maker's page: no incident; known issue 'S-401 behind two servers without sticky sessions'",
            10,
        ),
    ),
    summary="The case system signs out all {count} users of {company} {mins} minutes after sign-in "
    "with S-401; unsaved work is lost. Since 08:50 today.",
    handover=Handover(
        reason="beyond_scope",
        user_impact="{count} of {count} at {company}, all work stops; two filings are due today at "
        "16:00. Workaround: type in Word, paste, save within {mins} minutes.",
        whats_happening='"Your session is no longer valid (S-401)" {mins} minutes after each '
        "sign-in, any browser, any place. Expected: 8 hours. Observed: response header changes from "
        "node A to node B at that moment.",
        environment="Case system 2024.2, two application servers APP-11 and APP-12 behind our load "
        "balancer, Edge 126, {site} and home lines.",
        recent_changes="Change calendar: load balancer firmware 7.4.2 installed last night at "
        "23:00. Nothing on APP-11 and APP-12.",
        escalation_reason="Please look at session stickiness on the load balancer after last "
        "night's update. As a first aid, may APP-12 be taken out, so that all land on one server? "
        "That decision is yours.",
        acknowledgement="I have seen it happen on four desks; it is our side, not yours. The "
        "engineers who run that system have it as urgent. Until then: write in Word and paste, save "
        "within {mins} minutes.",
        read_back="Stickiness lost with 7.4.2: take APP-12 out now, repair the cookie setting tonight.",
        outcome="fixed",
        resolution="APP-12 taken out at once, nobody signed out since. Cookie persistence had been "
        "reset by 7.4.2; set again in the evening, APP-12 back in, watched over night.",
        helped="nothing",
    ),
    endings=(
        Ending(
            (
                step(
                    "Maker restarted the session service on their side",
                    FIXED,
                    "No sign-outs for two hours",
                    20,
                ),
                customer("Stable since eleven."),
            ),
            "Fault at the maker's hosting; session service restarted by them.",
        ),
    ),
)

STORIES = (
    RDP,
    SIGNED_OUT,
)
