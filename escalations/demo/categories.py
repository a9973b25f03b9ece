"""What the firm is asked about: fifteen categories as a tree, their routes and their standard steps."""

from dataclasses import dataclass

from .firm import APPLICATIONS, DESK, SYSTEMS


@dataclass(frozen=True)
class CategoryOf:
    """A category. A parent has no route and no steps; tickets are filed under the leaves."""

    key: str
    name: str
    parent: str = ""
    escalation_team: str = ""
    steps: tuple[str, ...] = ()
    catch_all: bool = False
    intake_team: str = DESK


CATEGORIES = (
    CategoryOf("network", "Network"),
    CategoryOf("office", "Mail and applications"),
    CategoryOf("equipment", "Equipment"),
    CategoryOf(
        "vpn",
        "Remote access (VPN)",
        "network",
        SYSTEMS,
        (
            "Connect over a cable with Wi-Fi switched off",
            "Try from a second network, for example a phone hotspot",
            "Bring the VPN client to the supported version",
            "Read the client's own log for the minute it failed",
        ),
    ),
    CategoryOf(
        "wifi",
        "Wi-Fi and office network",
        "network",
        SYSTEMS,
        (
            "Find out whether other devices in the same spot have it too",
            "Forget the network on the device and join it again",
            "Write down access point or switch port, signal and address at the place it fails",
        ),
    ),
    CategoryOf(
        "internet",
        "Internet, DNS and certificates",
        "network",
        SYSTEMS,
        (
            "Test from outside the customer's network",
            "Look the name up at the office resolver and at a public one",
            "Check the provider's status page and the lights on the modem",
        ),
    ),
    CategoryOf(
        "signin",
        "Sign-in and security",
        "network",
        SYSTEMS,
        (
            "Call back on the number we hold, so that we know who is asking",
            "Read the sign-in log for the failed attempt",
            "Try in a private browser window",
        ),
    ),
    CategoryOf(
        "mailbox",
        "Mailboxes and calendars",
        "office",
        APPLICATIONS,
        (
            "Open the mailbox in the browser",
            "Start Outlook without add-ins",
            "Make a new Outlook profile",
            "Look at the service health page of the tenant",
        ),
    ),
    CategoryOf(
        "phones",
        "Teams and telephones",
        "office",
        APPLICATIONS,
        (
            "Ring the number from outside and write down what the caller hears",
            "Sign out of Teams, clear its cache, sign in",
            "Try a second device or headset",
        ),
    ),
    CategoryOf(
        "files",
        "Files and shared drives",
        "office",
        APPLICATIONS,
        (
            "Compare the person's groups with those of a colleague who can",
            "Open the same path on a second computer",
            "Read the sync client's status and the free space",
        ),
    ),
    CategoryOf(
        "apps",
        "Business applications",
        "office",
        APPLICATIONS,
        (
            "Repeat it with a second user's sign-in",
            "Repeat it on a second computer",
            "Write down the exact message, the screen and the minute",
            "Look for the message on the maker's status and known-issues pages",
        ),
    ),
    CategoryOf(
        "laptops",
        "Laptops and desktops",
        "equipment",
        SYSTEMS,
        (
            "Restart once and see whether it comes back",
            "Install waiting Windows and firmware updates",
            "Run the maker's hardware test",
        ),
    ),
    CategoryOf(
        "printers",
        "Printers, scanners and tills",
        "equipment",
        SYSTEMS,
        (
            "Print or scan a test page at the device itself",
            "Try from a second computer or till",
            "Switch it off for a minute and reseat its cables",
            "Compare driver and firmware with our supported list",
        ),
    ),
    CategoryOf(
        "servers",
        "Servers and backup",
        "equipment",
        SYSTEMS,
        (
            "Check the free space on every volume",
            "Read the event log for the hour of the failure",
            "Run the failed job or service once more by hand",
        ),
    ),
    CategoryOf(
        "other",
        "Something else",
        "",
        "",
        (
            "Ask what was expected and what happened instead",
            "Find the category it belongs to and set it",
        ),
        catch_all=True,
    ),
)
