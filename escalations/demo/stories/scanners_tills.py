"""Stories: scanners that reach no folder, card readers that take no cards."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    Ending,
    Handover,
    SentBack,
    Story,
    customer,
    private,
    standard,
    step,
)

SMB = Story(
    key="scanner-smb",
    category="printers",
    impact="medium",
    urgency="medium",
    weight=10,
    asset="MFP",
    slots={
        "code": ("0x80070035", "error 1015", "'Server connection error'"),
        "model": ("seven-year-old multifunction", "scanner in the post room", "copier on the ground floor"),
    },
    subjects=("Scan to folder stopped working", "Scanner: {code}, all day"),
    openings=(
        (
            "The {model} no longer puts scans into our folder, it says {code}. Scan to mail works, "
            "but the files are too large."
        ),
        "Since {yesterday} the {model} refuses to scan into the folder. {code}. The post is piling up.",
    ),
    again="Scanning to the folder fails again with {code}, same as {earlier}.",
    script=(
        standard(1, NEW, "Copies and scan to mail work; folder fails with {code}", 8),
        standard(2, NO_CHANGE, "Another destination on the same server: same {code}", 8),
        standard(3, NO_CHANGE, "Off for a minute, same", 5),
        standard(4, NEW, "Firmware of 2017, speaks SMB 1 only; no newer one from the maker", 12),
        private(
            "The file server was hardened on {yesterday}, that fits. I will not switch SMB 1 on "
            "again, that is what the hardening is for."
        ),
    ),
    summary="{asset} ({model}) at {site} cannot scan into folders since {yesterday}: {code}. It "
    "speaks SMB 1 only, which the file server no longer accepts.",
    endings=(
        Ending(
            (
                step(
                    "Set the scanner to the FTP drop of the file server, with a job that moves files on",
                    FIXED,
                    "Ten scans arrived",
                    35,
                ),
                customer("All in the folder. Thank you."),
            ),
            "SMB 1 is off on the server. Scanner set to the secured drop folder; files moved on by a job.",
        ),
        Ending(
            (
                step(
                    "Found newer firmware at the maker's regional site, installed it",
                    FIXED,
                    "SMB 3, scans arrive",
                    40,
                ),
            ),
            "Firmware from the maker's regional site brought SMB 3.",
        ),
    ),
    handover=Handover(
        reason="beyond_scope",
        user_impact="14 of 20 at {site} scan the day's post, about 120 documents. Workaround: scan "
        "to mail, which refuses files over 20 MB (one in five).",
        whats_happening="Panel: {code} when the scan is sent. Expected: a PDF in the folder. "
        "Observed: none of 6 tries; server log shows 'SMB1 negotiate refused' from the scanner's "
        "address at the same seconds.",
        environment="{asset}, firmware 2017.03, SMB 1 only; file server SRV-01, Windows Server "
        "2022; network at {site}.",
        recent_changes="Change calendar: SMB 1 switched off on SRV-01 on {yesterday} 19:00 "
        "(hardening). Nothing changed on the scanner.",
        escalation_reason="SMB 1 must stay off, so this needs a decision: a drop host for old "
        "scanners, or a replacement that I quote to {company}. Please set up the drop host if that "
        "is your choice.",
        acknowledgement="Your scanner only knows an old, unsafe way to hand over files, and that "
        "way was closed for good on {yesterday}. Our engineers are choosing a safe detour. Smaller "
        "scans by mail work until then.",
        read_back="Drop host in its own VLAN for {asset}, job moves files to SRV-01; quote a replacement.",
        outcome="fixed",
        resolution="Drop host set up in the printer VLAN; job moves PDFs each minute. Ten scans "
        "arrived. Replacement quoted, as the device is out of support.",
        helped="knowledge",
        helped_how="Hardening notice should list the devices it will cut off.",
        sent_back=(
            SentBack(
                "configuration",
                "wrong_category",
                "Is this a file server matter, not a printer one?",
                answer="The server does as it should; what must change is the scanner's way in. The "
                "printers' route leads to the team that owns both.",
            ),
        ),
    ),
)

TILL = Story(
    key="card-reader",
    category="printers",
    impact="medium",
    urgency="high",
    weight=12,
    asset="POS",
    sectors=("retail", "hotel", "health", "trade"),
    slots={
        "till": ("till 2", "the front till", "the bar till", "desk 1"),
        "code": ("E-204", "'Terminal not ready'", "'No connection to host 06'"),
    },
    subjects=("Card reader at {till} drops after one sale", "{till}: card payments fail, {code}"),
    openings=(
        (
            "The card reader at {till} pairs, takes one payment and then says {code}. We queue "
            "people at the other till."
        ),
        "{till} does not take cards, {code}. Cash only, on a Saturday of all days, please hurry.",
    ),
    again="{till} is doing it again ({earlier}): one card, then {code}.",
    script=(
        standard(1, NEW, "Reader's own test: connection good, printer good", 6),
        standard(2, NEW, "Reader of the other till works here; this reader fails there too", 10),
        standard(3, NO_CHANGE, "Off for a minute, one sale, then {code}", 8),
        standard(4, NEW, "Reader firmware 3.1.8, supported 3.2.4, update is offered but fails", 15),
    ),
    summary="Card reader of {asset} ({till}, {site}) takes one payment after each restart and then "
    "fails with {code}. The other reader works at the same till.",
    endings=(
        Ending(
            (
                step("Installed firmware 3.2.4 by cable overnight", FIXED, "40 sales without a fault", 20),
                customer("It has taken cards all morning."),
            ),
            "Reader firmware updated by cable; wireless update kept failing.",
        ),
        Ending(
            (
                step(
                    "Provider sent an exchange reader, paired it with {asset}",
                    FIXED,
                    "Payments through, no drop in a day",
                    20,
                ),
            ),
            "Reader exchanged by the payment provider.",
        ),
    ),
    handover=Handover(
        reason="beyond_scope",
        user_impact="1 of 2 tills at {site}, about 140 card payments a day; queue of ten people at "
        "noon. Workaround: everyone pays at the other till.",
        whats_happening="Reader shows {code} after exactly one payment following each restart. "
        "Expected: payments all day. Observed: 7 of 7 tries; network trace shows the reader asking "
        "for a second address at that moment.",
        environment="{asset}, {till} at {site}, reader firmware 3.1.8 (3.2.4 fails to install), "
        "payment VLAN 60, switch of last year.",
        recent_changes="Change calendar: address time for VLAN 60 shortened to 30 minutes six days "
        "ago. Payment provider's status page: nothing.",
        escalation_reason="Please check the addresses handed out in VLAN 60: the reader seems to "
        "get a second one in mid-payment. Tier 1 must not touch the payment network.",
        acknowledgement="The reader loses its place in the payment network after one sale. Only our "
        "network engineers may work in that network, and they have it now. Please send card "
        "customers to the other till; cash is fine here.",
        pattern="Same reader, same message after one sale; restart and re-pairing lasted a day each time.",
        read_back="Lease time of VLAN 60 clashes with the reader: fixed address for it, then firmware.",
        outcome="fixed",
        resolution="Reader got a reserved address in VLAN 60 and firmware 3.2.4; 60 payments "
        "without a fault. Lease time set back to 8 hours.",
        helped="permission",
        helped_how="None; the payment network is rightly closed to tier 1.",
    ),
)

STORIES = (
    SMB,
    TILL,
)
