"""Stories: programs that wait for their database."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    Ending,
    Handover,
    SentBack,
    Story,
    call,
    customer,
    standard,
    step,
)

PAYROLL = Story(
    key="payroll-lock",
    category="apps",
    impact="medium",
    urgency="high",
    weight=8,
    slots={
        "people": ("64", "118", "212"),
        "version": ("9.4.1", "9.3.7"),
        "at": ("employee 41", "the pension step", "the last employee"),
    },
    subjects=("Payroll export: 'Period locked by another user'", "Cannot close the pay period"),
    openings=(
        (
            "The payroll export stops at {at} with 'Period locked by another user'. I am the only "
            "one who does payroll! {people} people want their money on the 28th."
        ),
        (
            "Payroll will not export. 'Period locked by another user (PAY-117)'. I closed "
            "everything and restarted, same."
        ),
    ),
    again="The pay period is locked again, PAY-117, exactly as in {earlier}.",
    script=(
        standard(1, NO_CHANGE, "The deputy gets PAY-117 too", 8),
        standard(2, NO_CHANGE, "Second computer, same message at {at}", 8),
        standard(3, NEW, "'Period locked by another user (PAY-117)', export screen, 09:41, stops at {at}", 5),
        standard(
            4, NEW, "Maker's known issues: PAY-117 after an aborted export, 'contact your administrator'", 10
        ),
        call(
            "{first} remembers: the export of {yesterday} was cut off when the laptop went to sleep.",
            minutes=7,
        ),
    ),
    summary="The payroll export of {company} stops at {at}: 'Period locked by another user "
    "(PAY-117)'. An export was cut off on {yesterday}. {people} salaries wait for it.",
    endings=(
        Ending(
            (
                step(
                    "Ended the orphaned session in the program's own user list",
                    FIXED,
                    "Export ran through, file accepted by the bank portal",
                    15,
                ),
                customer("File is at the bank. Thank you, thank you."),
            ),
            "Orphaned session of the aborted export ended; export complete.",
        ),
    ),
    handover=Handover(
        reason="elevated_access",
        access="Database administrator of the payroll application",
        user_impact="{people} salaries; the bank's cut-off is the day after tomorrow at 14:00. 1 "
        "person ({contact}) does the export, no workaround the maker allows.",
        whats_happening='Payroll {version}: "Period locked by another user (PAY-117)" at {at}. '
        "Expected: file for the bank after 3 minutes. Observed: stops at the same place 4 times out "
        "of 4, also with nobody else signed in.",
        environment="Payroll {version} on SRV-07, SQL Server 2019, client on the terminal server, "
        "{site}. User list of the program: empty but for {contact}.",
        recent_changes="Change calendar: none for SRV-07 this month. {contact}: export cut off on "
        "{yesterday} 16:20 when the laptop slept.",
        escalation_reason="Please clear the lock of the current period in the payroll database (the "
        "maker's note names table PERIODLOCK) after a backup of it, then let {contact} run the "
        "export while you watch.",
        acknowledgement="The interrupted export of {yesterday} left a lock behind, inside the "
        "database. Our application specialists may clear it, with a backup first. Please leave the "
        "export alone until they ring you, so that nothing is paid twice.",
        pattern="Every time an export is cut off by the laptop's sleep, the lock stays: second time "
        "in a fortnight.",
        read_back="Backup, clear the period's row in PERIODLOCK, {first} exports while I watch, "
        "then sleep settings.",
        outcome="fixed",
        resolution="Backup taken, one orphaned row cleared, export ran in 2 min 40 s and the bank "
        "accepted the file. Export moved to the terminal server, where nothing sleeps.",
        helped="permission",
        helped_how="A stored procedure that clears a lock, safe to be given to tier 1.",
        sent_back=(
            SentBack(
                "troubleshooting_done",
                "missing_result",
                "Four tries: did it stop at the same employee each time? Then it is data and not a lock.",
                answer="Yes, at {at} each time; and a test period exports in full, which rules the "
                "data out. Both added to the rows.",
            ),
        ),
    ),
)

SLOW_ERP = Story(
    key="slow-erp",
    category="apps",
    impact="medium",
    urgency="medium",
    weight=9,
    cases=(
        {
            "program": "the stock system",
            "screen": "Order entry",
            "good": "2 s",
            "bad": "45 s",
            "when": "between 10:00 and 11:30",
        },
        {
            "program": "the ERP",
            "screen": "Goods in",
            "good": "3 s",
            "bad": "over a minute",
            "when": "every afternoon",
        },
        {
            "program": "the housing system",
            "screen": "Rent account",
            "good": "1 s",
            "bad": "30 s",
            "when": "in the first hour of the day",
        },
    ),
    subjects=("{program} is painfully slow {when}", "{screen} takes {bad} to open"),
    openings=(
        (
            "{screen} in {program} takes {bad} to open {when}. Then it is normal again. We are "
            "{people} people staring at an hourglass."
        ),
        (
            "Is the server on strike? {program} crawls {when}, every day this week. {colleague} "
            "timed it: {bad} for one screen."
        ),
    ),
    again="{program} crawls again {when}. In {earlier} you said it was solved; it was for a week.",
    slots={"people": ("14", "22", "8")},
    script=(
        standard(1, NO_CHANGE, "Second user: {bad} at the same minute", 6),
        standard(2, NO_CHANGE, "Second computer: the same; other programs are quick", 6),
        standard(3, NEW, "No message, only waiting: {screen}, {bad} {when}, {good} otherwise", 20),
        standard(4, NO_CHANGE, "Nothing on the maker's page", 5),
        step(
            "Watched the server in monitoring over two days",
            NEW,
            "Disk queue of SRV-05 at 40 {when}, processor idle",
            15,
        ),
    ),
    summary="{screen} in {program} takes {bad} instead of {good} {when} for {people} people at "
    "{company}. The disk queue of SRV-05 is at 40 then.",
    endings=(
        Ending(
            (
                step(
                    "Moved the virus scan of SRV-05 to the night",
                    FIXED,
                    "{screen} opens in {good} all day",
                    15,
                ),
                customer("Quick as it used to be."),
            ),
            "Full virus scan of the database server ran {when}. Moved to 02:00.",
        ),
    ),
    handover=Handover(
        reason="deeper_investigation",
        user_impact="{people} of 50 at {company}, {when} on 5 of 5 days; about 20 minutes lost "
        "each. Workaround: paper notes, entered later.",
        whats_happening="Expected: {screen} in {good}. Observed: {bad} {when}, measured 12 times "
        "over three days; {good} outside that time. Disk queue of SRV-05 at 40 in the same minutes, "
        "processor under 15 %.",
        environment="SRV-05, Windows Server 2019, SQL Server 2019, database 210 GB; clients Windows "
        "11 at {site}; network idle (6 % of 1 Gbit).",
        recent_changes="Change calendar and scheduled tasks of SRV-05: a report job 'Margin by "
        "line' was added eight days ago, start time not visible to tier 1. Virus scan runs at 02:00.",
        escalation_reason="Please look at what the database does {when} (longest queries, jobs) and "
        "decide whether the report job moves to the night or wants an index. I have neither SQL "
        "access nor the job list.",
        acknowledgement="I can show that it is the database's disk, and only {when}. Our "
        "application specialists can see what keeps it busy and will look at it while it happens. "
        "Please write down one slow time each day, that helps.",
        pattern="Slow {when} again a week after the scan was moved: a second cause on the same server.",
        read_back="Report job 'Margin by line' suspected: read query store {when}, move or index.",
        outcome="fixed",
        resolution="'Margin by line' scanned the whole order table. Index added, job moved to "
        "04:00. {screen} at {good} for three days {when}.",
        helped="tool",
        helped_how="A dashboard of the longest queries that tier 1 may read.",
        sent_back=(
            SentBack(
                "whats_happening",
                "vague",
                "How slow, compared with what, and at which minutes? Then I can look at the right ones.",
                before="{program} should be quick and is very slow {when}; {screen} is the worst, "
                "it takes far longer than the 'normal' it had before.",
            ),
        ),
    ),
)

STORIES = (
    PAYROLL,
    SLOW_ERP,
)
