"""Stories: laptops that do not start as they should."""

from escalations.demo.story import (
    FIXED,
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

BITLOCKER = Story(
    key="bitlocker",
    category="laptops",
    impact="low",
    urgency="high",
    weight=10,
    asset="LT",
    slots={
        "bios": ("1.18.0", "1.21.1", "2.04"),
        "model": ("13-inch laptop", "14-inch laptop", "tablet with keyboard"),
    },
    subjects=("Laptop wants a BitLocker recovery key", "Blue screen asking for a 48-digit key, every start"),
    openings=(
        (
            "My laptop asks for a BitLocker recovery key at every start. You read it to me on "
            "{yesterday}, today it asks again. Forty-eight digits before coffee."
        ),
        (
            "Blue page: 'Enter the recovery key for this drive'. I did not do anything but an "
            "update. I have a presentation at noon."
        ),
    ),
    again="It wants the key again ({earlier}). Two good days, then the blue page.",
    script=(
        call("Identity checked, key read out, {first} is in Windows.", minutes=9),
        standard(1, NO_CHANGE, "Restarted: asks for the key again", 6),
        standard(2, NO_CHANGE, "Windows and firmware {bios} current, still asks", 30),
        standard(3, NO_CHANGE, "Maker's test passed, security chip listed as present", 25),
        step("Suspended and resumed the protection", NO_CHANGE, "One quiet start, then the key again", 15),
    ),
    summary="{asset} of {contact} asks for the BitLocker recovery key at every start since firmware "
    "{bios}. Suspending and resuming helped once.",
    endings=(
        Ending(
            (
                step(
                    "Suspended protection, updated the firmware, resumed",
                    FIXED,
                    "Five starts without the key",
                    30,
                ),
                customer("Three mornings in a row without digits!"),
            ),
            "Firmware update had changed the measurements; protection resumed after it. Five starts clean.",
        ),
    ),
    handover=Handover(
        reason="cause_unknown",
        user_impact="1 person ({contact}, {role}) loses 15 minutes each morning and needs us for "
        "the key; travelling from {tomorrow}. Workaround: leave it in standby.",
        whats_happening='"Enter the recovery key for this drive" at each cold start. Expected: '
        "starts straight through. Observed: event 24658 (boot configuration changed) and PCR 7 "
        "'binding not possible' in the system report.",
        environment="{asset}, {model}, Windows 11 23H2 (22631.3737), firmware {bios}, secure boot "
        "on, key kept in Entra; no dock.",
        recent_changes="RMM patch log: firmware {bios} and KB5039302 installed the evening before "
        "the first prompt. Asked {contact}: no hardware added.",
        escalation_reason="Please find out why PCR 7 binding is not possible (a third-party boot "
        "entry?) and decide between a new binding and a re-installation before {contact} travels.",
        acknowledgement="Your data is safe; the laptop mistrusts its own start since the firmware "
        "update. I have asked our engineers to find out what it objects to before you travel. "
        "Standby instead of shutting down avoids the question until then.",
        pattern="Same laptop, same event; each repair so far held for two days at most.",
        read_back="PCR 7 not bindable: look for a foreign boot entry, rebind, test five cold starts.",
        outcome="fixed",
        resolution="A leftover boot entry of the maker's diagnostics was measured at each start. "
        "Entry removed, protectors rebuilt; six cold starts without the key.",
        helped="knowledge",
        helped_how="How to read PCR 7 in the system report and what it means.",
        sent_back=(
            SentBack(
                "environment",
                "incomplete",
                "Windows build and where the key is kept, please: it decides whether I can rotate "
                "it remotely.",
                before="{asset}, {model} with firmware {bios}, secure boot on, used without a dock "
                "at {site}.",
            ),
        ),
    ),
)

UPDATE_LOOP = Story(
    key="update-loop",
    category="laptops",
    impact="medium",
    urgency="medium",
    weight=8,
    asset="PC",
    slots={
        "kb": ("KB5039212", "KB5036980", "KB5040442"),
        "code": ("0x800f0922", "0x80070643", "0x800f081f"),
        "count": ("6", "11", "4"),
    },
    subjects=("Windows updates, fails, undoes itself, every night", "Computer stuck in update, error {code}"),
    openings=(
        (
            "Every morning my computer says 'Undoing changes' and takes half an hour. {count} of us "
            "at {site} have it. Error {code}."
        ),
        (
            "The update fails again and again. {code}. It restarts in the middle of the morning to "
            "try once more."
        ),
    ),
    script=(
        standard(1, NO_CHANGE, "Restarted: tries {kb}, undoes at 92 %", 40),
        standard(2, NO_CHANGE, "Everything else installed; {kb} fails with {code}", 45),
        standard(3, NO_CHANGE, "Hardware test without a finding", 25),
        step(
            "Reset the update store and repaired the system image",
            NO_CHANGE,
            "Repair says clean, {kb} fails with {code} again",
            50,
        ),
    ),
    summary="{kb} fails with {code} and undoes itself each night on {count} computers at {site}, "
    "{asset} among them. Repair of the image changed nothing.",
    endings=(
        Ending(
            (
                step(
                    "Enlarged the recovery partition and installed {kb} by hand",
                    FIXED,
                    "Installed, no restart since",
                    40,
                ),
                customer("It started in twenty seconds today."),
            ),
            "Recovery partition was too small for {kb}. Enlarged, update installed.",
        ),
    ),
    handover=Handover(
        reason="deeper_investigation",
        user_impact="{count} of 19 computers at {site}, each about 30 minutes late every morning. "
        "Workaround: updates paused for 7 days, which ends soon.",
        whats_happening='Windows Update: "{kb} failed to install, {code}", undone at 92 %. '
        "Expected: installed like on the other 13 to 15. Observed: 5 nights of 5, image repair "
        "reports no corruption.",
        environment="{asset} and {count} of the same batch: Windows 11 23H2, 8 GB memory, recovery "
        "partition 450 MB; the working ones have 750 MB. {site}, updates through RMM.",
        recent_changes="RMM patch log: {kb} released to the ring nine days ago; the failing ones "
        "were cloned from an older image in spring. No other change.",
        escalation_reason="Please confirm that the recovery partition is the cause and provide a "
        "script that enlarges it safely with BitLocker on; I would not try that on {count} machines "
        "by hand.",
        acknowledgement="I have compared the failing computers with the good ones and believe the "
        "cause is a small partition left by an old image. Our engineers will write a safe repair. "
        "The update is paused meanwhile, so your mornings are yours again.",
        read_back="Partition 450 MB too small: script with BitLocker suspended, pilot on {asset}, "
        "then the rest.",
        outcome="handed_back_with_guidance",
        resolution="Script tested on {asset}: partition 990 MB, {kb} installed, BitLocker resumed. "
        "Script and three checks are in the note; tier 1 runs it on the remaining ones over lunch.",
        helped="tool",
        helped_how="A tested script in the RMM library.",
        sent_back=(
            SentBack(
                "steps",
                "missing_result",
                "The hardware test: did it include the disk? {code} can be a failing disk too.",
                answer="It did: surface scan and SMART, both clean on {asset} and one more. Row amended.",
            ),
        ),
    ),
)

STORIES = (
    BITLOCKER,
    UPDATE_LOOP,
)
