"""Stories: backups and databases that fail at night."""

from escalations.demo.story import (
    FIXED,
    NEW,
    NO_CHANGE,
    Ending,
    Handover,
    Story,
    call,
    customer,
    private,
    standard,
    step,
)

VSS = Story(
    key="backup-vss",
    category="servers",
    impact="medium",
    urgency="high",
    weight=10,
    asset="SRV",
    monitoring=True,
    slots={
        "code": ("0x8004230F", "0x80042306", "0x800423F4"),
        "percent": ("64", "31", "88"),
        "nights": ("2", "3"),
    },
    subjects=(
        "[Monitoring] Backup of {asset} failed, VSS {code}",
        "[Monitoring] {asset}: no good backup for {nights} nights",
    ),
    openings=(
        (
            "CHECK backup\nHOST {asset} ({company}, {site})\nSTATE critical\nJob 'Nightly' stopped "
            "at {percent} %. VSS error {code}. Last good: {nights} nights ago."
        ),
    ),
    again="CHECK backup\nHOST {asset} ({company}, {site})\nSTATE critical\nJob 'Nightly' stopped at "
    "{percent} %. VSS error {code}. See also {earlier}.",
    script=(
        standard(1, NO_CHANGE, "C: 38 GB, D: 410 GB free, shadow storage unbounded", 6),
        standard(2, NEW, "Event 12293 and {code} at 23:14, writer 'SqlServerWriter' failed", 12),
        standard(3, NO_CHANGE, "Run by hand at 09:20: stops at {percent} %, same {code}", 45),
        private(
            "Restarting the writer's service helps for one run. Last good backup is {nights} nights "
            "old; I would not go into a third."
        ),
    ),
    summary="The nightly backup of {asset} ({company}) stops at {percent} % with VSS {code} since "
    "{nights} nights. The SQL writer fails.",
    endings=(
        Ending(
            (
                step(
                    "Restarted the writers in the maintenance window and ran the job",
                    FIXED,
                    "Full backup, verified",
                    60,
                ),
            ),
            "VSS writers restarted; job complete and verified, watched for two nights.",
        ),
        Ending(
            (step("Removed an orphaned shadow copy of the old backup program", FIXED, "Job complete", 40),),
            "Shadow copy of the former backup program blocked the new one. Removed; program uninstalled.",
        ),
    ),
    handover=Handover(
        reason="deeper_investigation",
        user_impact="No one notices yet: 0 of 37 users stopped. {company} has no good backup of "
        "{asset} (files and accounts database) for {nights} nights; their contract allows one.",
        whats_happening="Job 'Nightly': \"VSS error {code}\" at {percent} %. Expected: complete at "
        "about 01:30. Observed: stopped at 23:14 on {nights} nights and by hand at 09:20; 'vssadmin "
        "list writers' shows SqlServerWriter 'Failed, non-retryable'.",
        environment="{asset}, Windows Server 2019, SQL Server 2017 CU31, backup agent 12.1.2, at "
        "{site}; backup target NAS-02, 2.1 TB free.",
        recent_changes="Patch log: SQL Server CU31 installed on the evening before the first "
        "failure. Change calendar: nothing else on {asset}.",
        escalation_reason="Please find out why the SQL writer fails since CU31 and get one good "
        "backup before tonight 23:00. If that is not possible: decide on a file-level copy of D: "
        "for tonight.",
        acknowledgement="",
        pattern="Same writer, same code a week after its service was restarted; the restart only "
        "buys one run.",
        read_back="SQL writer broken by CU31: check writer account rights, one manual backup before 23:00.",
        outcome="fixed",
        resolution="CU31 had reset the writer service's account. Rights on the database restored, "
        "full backup verified at 20:50, two nights watched.",
        helped="knowledge",
        helped_how="An article on VSS writers and what each belongs to.",
    ),
)

SQL = Story(
    key="sql-after-patch",
    category="servers",
    impact="high",
    urgency="high",
    weight=6,
    asset="SRV",
    slots={
        "program": (
            "the booking system",
            "the accounts program",
            "the stock system",
            "the practice software",
        ),
        "event": ("17058", "17207", "3417"),
    },
    subjects=("{program} does not start this morning", "{program}: no connection to database"),
    openings=(
        (
            "{program} says 'no connection to database' on every computer since this morning. There "
            "was maintenance last night, I believe?"
        ),
        "Nothing works: {program} does not find its database. First customers are at the door.",
    ),
    script=(
        standard(1, NO_CHANGE, "All volumes above 20 % free", 4),
        standard(
            2, NEW, "Event {event}: the SQL service could not open its error log, access denied, 02:41", 8
        ),
        standard(3, NO_CHANGE, "Service started by hand: stops after 4 s, same event {event}", 6),
        call("Told {first} what we see; they take bookings on paper until we ring.", minutes=5),
    ),
    summary="{program} at {company} has no database since last night's patches: the SQL service on "
    "{asset} stops after 4 s with event {event}.",
    endings=(
        Ending(
            (
                step(
                    "Second reboot to finish a half-installed update",
                    FIXED,
                    "Service up, {program} starts",
                    20,
                ),
                customer("We are up. Thank you."),
            ),
            "Update had been left half-installed; a second reboot finished it.",
        ),
    ),
    handover=Handover(
        reason="elevated_access",
        access="Administrator on {asset} (service account and folder rights)",
        user_impact="27 of 27 at {company} cannot use {program}; customers are at the desk, "
        "bookings on paper. No workaround beyond paper.",
        whats_happening="Service 'SQL Server' stops 4 s after start, event {event}: \"access "
        'denied" on its log folder. Expected: running after the 02:30 reboot. Observed: 3 of 3 '
        "starts fail.",
        environment="{asset}, Windows Server 2019, SQL Server 2019, service account svc-sql, data "
        "on D:; {site}.",
        recent_changes="Patch log: cumulative updates and a reboot at 02:30. Change calendar: "
        "folder permissions of D: tightened in the same window by tier 2.",
        escalation_reason="Please give svc-sql its rights on the log and data folders again and "
        "start the service; then tell me whether anything else lost rights in that change.",
        acknowledgement="The database may no longer open its own folder since last night's work. "
        "The engineers who did that work have it now, as urgent. Please carry on with paper until I "
        "ring.",
        read_back="Rights of svc-sql lost in last night's tightening: restore on D:, start, check "
        "the other services.",
        outcome="fixed",
        resolution="Rights of svc-sql on D: restored by the change's own rollback script, service "
        "up at 08:52, {program} tested with {first}. Two more services corrected before anyone "
        "noticed.",
        helped="nothing",
    ),
)

STORIES = (
    VSS,
    SQL,
)
