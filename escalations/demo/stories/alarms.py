"""Stories: what the monitoring says about servers."""

from escalations.demo.story import (
    COULD_NOT,
    FIXED,
    NEW,
    NO_CHANGE,
    NOT_APPLICABLE,
    Ending,
    Handover,
    Story,
    standard,
    step,
)

DISK_FULL = Story(
    key="server-disk",
    category="servers",
    impact="medium",
    urgency="medium",
    weight=12,
    asset="SRV",
    monitoring=True,
    slots={
        "free": ("1.9", "3", "0.7"),
        "vol": ("C:", "D:", "L:"),
        "what": ("web server logs", "old update packages", "a runaway trace file", "print spool files"),
    },
    subjects=("[Monitoring] {asset} {vol} {free} % free", "[Monitoring] Disk {vol} on {asset} nearly full"),
    openings=(
        (
            "CHECK disk\nHOST {asset} ({company}, {site})\nSTATE critical\nVolume {vol} {free} % "
            "free, falling 4 GB a day."
        ),
    ),
    script=(
        standard(1, NEW, "{vol} {free} % free, others fine", 4),
        standard(2, NO_CHANGE, "Nothing unusual but the disk warnings", 6),
    ),
    summary="{vol} on {asset} ({company}) has {free} % left, falling 4 GB a day. Cause: {what}.",
    endings=(
        Ending(
            (
                step(
                    "Cleared {what} older than 30 days, set a limit",
                    FIXED,
                    "41 % free, stable over two days",
                    20,
                ),
            ),
            "{what} had no limit. Cleared, 30 days kept from now on.",
        ),
        Ending(
            (
                step(
                    "Enlarged the volume by 100 GB on the host after asking the customer",
                    FIXED,
                    "34 % free",
                    15,
                ),
            ),
            "Volume enlarged; growth is real. Quote for storage sent to {company}.",
        ),
    ),
)

RAID = Story(
    key="raid-degraded",
    category="servers",
    impact="high",
    urgency="medium",
    weight=7,
    asset="SRV",
    monitoring=True,
    slots={"slot": ("2", "5", "0"), "size": ("1.2 TB", "600 GB", "4 TB")},
    subjects=(
        "[Monitoring] {asset}: RAID degraded, disk in slot {slot}",
        "[Monitoring] {asset} predicts failure of disk {slot}",
    ),
    openings=(
        (
            "CHECK raid\nHOST {asset} ({company}, {site})\nSTATE critical\nVirtual disk 0 degraded. "
            "Physical disk in slot {slot} ({size}): failed. Hot spare: none."
        ),
    ),
    script=(
        standard(1, NOT_APPLICABLE, "A disk has failed, free space is not the matter", 2),
        standard(2, NEW, "Controller log: slot {slot} failed at 03:12 after 412 medium errors", 8),
        standard(
            3,
            COULD_NOT,
            "A rebuild cannot start without a spare, and reseating a disk needs someone on site",
            4,
        ),
    ),
    summary="The disk in slot {slot} of {asset} ({company}, {site}) failed at 03:12. The array runs "
    "without protection, no hot spare.",
    endings=(
        Ending(
            (
                step(
                    "Maker's engineer exchanged the disk, rebuild watched",
                    FIXED,
                    "Array optimal after 6 h",
                    30,
                ),
            ),
            "Disk exchanged under the maker's contract, rebuild complete.",
        ),
    ),
    handover=Handover(
        reason="beyond_scope",
        user_impact="0 people stopped so far; all 45 at {company} would be if a second disk fails, "
        "as files, accounts and telephone settings are on {asset}. Last good backup: last night.",
        whats_happening='Controller: "Physical disk in slot {slot} failed, virtual disk 0 '
        'degraded" at 03:12. Expected: optimal with 6 disks. Observed: 5 of 6, 412 medium errors '
        "before.",
        environment="{asset}, tower server with hardware controller firmware 51.16, 6 × {size}, "
        "RAID 5, no spare; {site}, key at reception.",
        recent_changes="Change calendar and controller log: no change this year. Two disks are from "
        "the same batch.",
        escalation_reason="Please open a case with the maker under the 4-hour contract and decide "
        "whether {asset} may run until the disk is there, or should be stopped after a fresh "
        "backup, given the two disks of one batch.",
        acknowledgement="",
        read_back="4-hour case at the maker, fresh backup first, no shutdown; watch the sister disk.",
        outcome="passed_to_vendor",
        resolution="Case opened with the maker, engineer and disk booked for this afternoon. Extra "
        "backup taken and verified; monitoring of the second disk tightened to 5 minutes.",
        helped="permission",
        helped_how="Tier 1 may open maker cases itself from now on.",
    ),
)

UPS = Story(
    key="ups-battery",
    category="servers",
    impact="low",
    urgency="medium",
    weight=10,
    asset="UPS",
    monitoring=True,
    slots={"mins": ("3", "6", "2")},
    subjects=("[Monitoring] {asset} at {site}: replace battery", "[Monitoring] {asset}: runtime {mins} min"),
    openings=(
        (
            "CHECK ups\nHOST {asset} ({company}, {site})\nSTATE warning\nSelf-test failed. "
            "Estimated runtime {mins} min (limit 10)."
        ),
    ),
    script=(step("Started a second self-test", NO_CHANGE, "Failed again, {mins} min", 5),),
    summary="{asset} at {site} ({company}) fails its self-test; {mins} minutes of runtime left.",
    endings=(
        Ending(
            (step("Battery set exchanged on site on Tuesday's round", FIXED, "Runtime 27 min", 40),),
            "Battery set exchanged, self-test passed.",
        ),
        Ending(
            (step("Moved the coffee machine off the UPS", FIXED, "Runtime 31 min", 10),),
            "Somebody had plugged a coffee machine into {asset}. Load back to normal, label put on "
            "the socket.",
        ),
    ),
)

STORIES = (
    DISK_FULL,
    RAID,
    UPS,
)
