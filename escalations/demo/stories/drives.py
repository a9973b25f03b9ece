"""Stories: shared drives: lost, locked, deleted."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    NOT_APPLICABLE,
    Ending,
    Handover,
    Story,
    customer,
    reply,
    standard,
    step,
)

DRIVE = Story(
    key="shared-drive",
    category="files",
    impact="low",
    urgency="high",
    weight=14,
    asset="LT",
    slots={"letter": ("S:", "P:", "T:"), "share": ("Planning", "Accounts", "Lettings", "Workshop")},
    subjects=(
        "Drive {letter} has gone",
        "{letter} ({share}) missing since this morning",
        "No access to {share}",
    ),
    openings=(
        (
            "My {letter} drive is gone this morning. {colleague} still has it. Everything I need "
            "today is in {share}."
        ),
        (
            "When I click {letter} it says 'You do not have permission to access this folder'. I "
            "had it on {yesterday}."
        ),
    ),
    again="{letter} has disappeared again, see {earlier}. It was there until I restarted.",
    script=(
        standard(1, NEW, "{first} is no longer in FS-{share}-RW, the colleague is", 6),
        reply(
            "You dropped out of a group, most likely with yesterday's clean-up. I am asking the "
            "owner of {share} whether you go back in."
        ),
    ),
    summary="{contact} lost {letter} ({share}); the group FS-{share}-RW is missing on the account.",
    endings=(
        Ending(
            (
                step(
                    "Added {first} to FS-{share}-RW with the owner's consent",
                    FIXED,
                    "{letter} there after signing in again",
                    6,
                ),
                customer("It is back, thank you!", "All there."),
            ),
            "Group membership restored with the owner's consent.",
        ),
        Ending(
            (step("Mapped {letter} again by its full name", FIXED, "{letter} opens, survives a restart", 8),),
            "The old server name had been retired. Drive mapped to the new name by policy.",
        ),
    ),
)

LOCKED_FILE = Story(
    key="locked-file",
    category="files",
    impact="medium",
    urgency="high",
    weight=8,
    asset="SRV",
    slots={"file": ("Budget 2025.xlsx", "Rota week 32.xlsx", "Price list.xlsx", "Drawing register.xlsx")},
    cases=(
        {"ghost": "someone who left in March"},
        {"ghost": "'another user'"},
        {"ghost": "a colleague on leave"},
    ),
    subjects=("{file} locked by {ghost}", "Cannot save {file}, read only"),
    openings=(
        (
            "{file} opens read only. It says it is locked for editing by {ghost}. We have three "
            "copies by now and they all differ."
        ),
        "Nobody can save {file}. Locked by {ghost}. The deadline is noon tomorrow.",
    ),
    script=(
        standard(1, NO_CHANGE, "Same groups as everyone in the team, write access is there", 5),
        standard(2, NO_CHANGE, "Read only on a second computer too", 5),
        standard(3, NOT_APPLICABLE, "The file is on {asset}, no sync client is involved", 1),
        step(
            "Looked for the hidden lock file beside {file}",
            NEW,
            "~$ file of 11 days ago, cannot be deleted: in use",
            8,
        ),
    ),
    summary="{file} on {asset} opens read only for all at {company}: locked by {ghost}. A lock file "
    "of 11 days ago cannot be deleted.",
    endings=(
        Ending(
            (
                step(
                    "Closed the stale session on the server in the shared-folders console",
                    FIXED,
                    "Opens for editing",
                    8,
                ),
                customer("I can save again."),
            ),
            "Stale session on {asset} held the file. Session closed, lock file removed.",
        ),
    ),
    handover=Handover(
        reason="elevated_access",
        access="Local administrator on the file server {asset}",
        user_impact="11 of 11 who keep {file}; three diverging copies exist and the deadline is "
        "noon tomorrow. Workaround: {contact} collects changes by mail.",
        whats_happening='Excel: "{file} is locked for editing by {ghost}". Expected: free once '
        "everyone has closed it. Observed: read only with all eleven computers off (checked 07:40); "
        "lock file ~${file} dated 11 days ago, 'in use'.",
        environment="{asset}, Windows Server 2019, share FS-Planning, Excel 2405 on the clients, {site}.",
        recent_changes="Change calendar: backup agent on {asset} updated 12 days ago, the day "
        "before the lock file's date. Nothing else.",
        escalation_reason="Please close the open handle on {asset} and say what holds it. I suspect "
        "the backup agent; if so, decide whether to go back to its earlier version.",
        acknowledgement="The file is held by the server itself, not by any of you. Our server "
        "specialists will release it; please do not make a fourth copy, and let {first} keep "
        "collecting changes until then.",
        read_back="Find the handle with the resource monitor, close it, check the backup agent.",
        outcome="fixed",
        resolution="Handle was held by the backup agent's snapshot that never ended. Agent "
        "restarted, lock file gone, {file} opens for editing. Agent update 12.1.3 scheduled.",
        helped="permission",
        helped_how="Right to see and close open files on file servers.",
    ),
)

RESTORE = Story(
    key="restore-folder",
    category="files",
    impact="low",
    urgency="high",
    weight=12,
    slots={
        "folder": ("Contracts 2022", "Spring catalogue", "Site photos", "Minutes"),
        "how": ("dragged into another folder, we think", "deleted by mistake", "overwritten by an old copy"),
    },
    subjects=("{folder} has vanished", "Please bring back {folder}", "Deleted a folder by mistake"),
    openings=(
        "The folder {folder} is gone. {how}. It was there on {yesterday} at noon. Can you bring it back?",
        "I have done something silly: {folder}, {how}. I need it for a meeting in the morning.",
    ),
    script=(
        reply(
            "Breathe, we keep versions. Please do not save anything new into the place where it "
            "was, and tell me when you last saw it."
        ),
    ),
    summary="{folder} at {company} is gone ({how}); last seen on {yesterday} at noon.",
    endings=(
        Ending(
            (
                step(
                    "Restored {folder} from the previous version of noon",
                    FIXED,
                    "All files there, spot-checked with {first}",
                    15,
                ),
                customer("Everything is there. You have saved my week."),
            ),
            "Restored from the shadow copy of noon.",
        ),
        Ending(
            (
                step(
                    "Searched the share for one file name",
                    FIXED,
                    "Folder found one level deeper, moved back",
                    8,
                ),
                reply(
                    "Found it: it had slipped into the folder beside it. It is back in its place, "
                    "nothing is lost."
                ),
            ),
            "Folder had been dragged into its neighbour. Moved back.",
        ),
        Ending(
            (
                step(
                    "Restored from last night's backup into a folder beside the place",
                    FIXED,
                    "2,140 files, newest of 18:02",
                    35,
                ),
            ),
            "Restored from the nightly backup; {first} moved the files back.",
        ),
    ),
)

STORIES = (
    DRIVE,
    LOCKED_FILE,
    RESTORE,
)
