"""What lies on the desks at this moment: hand-offs and tickets in progress, in minutes from now."""

from dataclasses import dataclass

DAY = 24 * 60


@dataclass(frozen=True)
class HandOff:
    """One escalation. `ago`: minutes since it got its status; `promise`: minutes from now (before: overdue).

    `returned` went back to its author once before; `recurs` earlier tickets of the same trouble came first.
    `stage` is how far a draft has come: started, half (of the sections), filled, recorded. `since`: what the
    customer wrote after it was handed over.
    """

    story: str
    author: str
    status: str
    ago: int
    promise: int = 180
    acceptor: str = ""
    returned: bool = False
    recurs: int = 0
    stage: str = ""
    since: str = ""


@dataclass(frozen=True)
class InProgress:
    """One ticket of a technician. `told` beats have happened; `promise`: minutes from now, None for none."""

    story: str
    assignee: str
    ago: int
    told: int
    promise: int | None = None
    status: str = "open"
    recurs: int = 0


HAND_OFFS = (
    HandOff("vpn-certificate", "jnwosu", "queued", 18, promise=12),
    HandOff("phishing", "rachterberg", "queued", 6, promise=54),
    HandOff(
        "vpn-drops",
        "technician",
        "queued",
        26,
        promise=150,
        recurs=2,
        since="It went twice more during a call just now. Should I drive to the office tomorrow?",
    ),
    HandOff("card-reader", "technician", "queued", 75, promise=45, recurs=1),
    HandOff("raid-degraded", "rachterberg", "queued", 12),
    HandOff("backup-vss", "jnwosu", "queued", 48),
    HandOff(
        "scanner-smb",
        "technician",
        "queued",
        200,
        promise=210,
        since="The second scanner upstairs refuses now too, with the same message.",
    ),
    HandOff("guest-portal", "jnwosu", "queued", 310, promise=90, returned=True),
    HandOff("bitlocker", "rachterberg", "queued", 90, promise=300, recurs=1),
    HandOff("blank-page", "jnwosu", "queued", 400, promise=600, recurs=1),
    HandOff(
        "slow-erp",
        "rachterberg",
        "queued",
        140,
        promise=240,
        returned=True,
        recurs=1,
        since="Today it began twenty minutes earlier than the other days, if that helps you.",
    ),
    HandOff("payroll-lock", "technician", "queued", 35, promise=100),
    HandOff("old-extension", "jnwosu", "queued", 330, promise=900),
    HandOff("dns-website", "rachterberg", "accepted", 40, promise=80, acceptor="senior"),
    HandOff("account-locked", "technician", "accepted", 170, promise=260, acceptor="senior", recurs=2),
    HandOff("scanner-roaming", "jnwosu", "accepted", 1500, promise=400, acceptor="senior", returned=True),
    HandOff("dhcp-pool", "rachterberg", "accepted", 25, promise=60, acceptor="abanks"),
    HandOff("onedrive-sync", "technician", "accepted", 320, promise=200, acceptor="hobi"),
    HandOff("bounce-spf", "jnwosu", "accepted", 75, promise=120, acceptor="dyilmaz"),
    HandOff("mailbox-migration", "technician", "sent_back", 97, promise=170),
    HandOff("aadsts50105", "technician", "sent_back", 1140, promise=-35),
    HandOff("update-loop", "jnwosu", "sent_back", 220, promise=330),
    HandOff("line-flapping", "technician", "draft", 50, stage="recorded", recurs=1),
    HandOff("locked-file", "technician", "draft", 130, stage="half"),
    HandOff("vpn-slow", "technician", "draft", 260, stage="filled"),
    HandOff("signin-abroad", "rachterberg", "draft", 35, stage="started"),
    HandOff("calendar-hour", "jnwosu", "draft", 17 * DAY, stage="half"),
)

IN_PROGRESS = (
    InProgress("printer-service", "technician", 2 * DAY, 2, promise=-22),
    InProgress("send-as", "technician", 300, 2, promise=48),
    InProgress("guest-link", "technician", 430, 1, promise=215),
    InProgress("starter-laptop", "technician", 1560, 2, promise=395),
    InProgress("room-panel", "technician", 1380, 1, recurs=1),
    InProgress("outlook-search", "technician", 50, 0),
    InProgress("label-offset", "technician", 95, 1, promise=80),
    InProgress("restore-folder", "technician", 34, 1),
    InProgress("excel-macros", "technician", 1700, 2, status="waiting_on_customer"),
    InProgress("headset", "technician", 3000, 1, status="waiting_on_customer"),
    InProgress("battery-warranty", "technician", 4 * DAY, 2, promise=1500, status="waiting_on_third_party"),
    InProgress("mailbox-full", "rachterberg", 120, 1, promise=60),
    InProgress("desk-move", "rachterberg", 200, 1),
    InProgress("vpn-drives", "rachterberg", 75, 2),
    InProgress("leaver", "rachterberg", 1500, 1, status="pending"),
    InProgress("shared-drive", "jnwosu", 42, 2),
    InProgress("dock-screens", "jnwosu", 260, 1),
    InProgress("mfa-new-phone", "jnwosu", 28, 1, promise=15),
    InProgress("timesheet-browser", "jnwosu", 1450, 2, status="waiting_on_customer"),
    InProgress("slow-laptop", "jnwosu", 2900, 2, promise=-90),
    InProgress("vpn-after-password", "", 14, 0),
    InProgress("site-blocked", "", 22, 0),
    InProgress("projector", "", 47, 0),
    InProgress("server-disk", "", 9, 0),
    InProgress("computer-problem", "", 65, 0),
)

WITHDRAWN = (
    ("signin-abroad", "{first} is back in the office since this morning; nothing left to hand over."),
    ("onedrive-sync", "{first} rang: after a night switched on the number went down to 0 by itself."),
    ("line-flapping", "The provider's engineer came a day early and replaced the socket."),
    ("locked-file", "The session ended by itself when the backup finished; the file opens for editing."),
)

NOT_REPRODUCIBLE = {
    "vpn-slow": "Measured at 10:30 on three days: 38 to 44 Mbit with the VPN on. Could not be brought about "
    "again; {first} has the measuring page and writes with the minute if it returns.",
    "scanner-roaming": "Walked the hall with {first} and two scanners for an hour: no drop, -67 dBm or better. "
    "The pallets that stood there are gone. To be opened again with place and minute if it returns.",
    "calendar-hour": "Six test invitations from the same sender arrived at the right hour. The sender updated their "
    "software on the day before; told {first} what to look at if it comes back.",
}
