"""Canned responses and scenarios the firm uses."""

# Each: its folder, title, kind and words.
RESPONSES = (
    (
        "Replies",
        "May I connect to your computer?",
        "reply",
        (
            "Hello {{ contact.first_name }},\n\nmay I connect to your computer and look at it with "
            "you? Please ring me, or write when it suits you, and have #{{ ticket.number }} to "
            "hand.\n\n{{ me.name }}\n{{ team.name }}"
        ),
    ),
    (
        "Replies",
        "Which message do you see?",
        "reply",
        (
            "Hello {{ contact.first_name }},\n\nto find the cause I need three things: the exact "
            "words of the message, the time you saw it, and whether a colleague sees it too. A "
            "picture of the screen is best.\n\n{{ me.name }}"
        ),
    ),
    (
        "Replies",
        "We have not heard from you",
        "reply",
        (
            "Hello {{ contact.first_name }},\n\nis this still troubling you? If it has gone, there "
            "is nothing to do: I close #{{ ticket.number }} in three working days. If it has not, "
            "one line is enough.\n\n{{ me.name }}"
        ),
    ),
    (
        "Replies",
        "Solved, please tell us if it returns",
        "reply",
        (
            "Hello {{ contact.first_name }},\n\nthis should be solved now. Should it come back "
            "within two weeks, answer to this message and we go on where we stopped, at no "
            "charge.\n\n{{ me.name }}"
        ),
    ),
    (
        "Escalation",
        "Handed over, urgent",
        "acknowledgement",
        (
            "Hello {{ contact.first_name }},\n\nour specialists have #{{ ticket.number }} with the "
            "highest priority and everything we measured. I stay your contact and write by {{ "
            "promise.time }} at the latest. If it gets worse before that, please ring us.\n\n{{ "
            "me.name }}"
        ),
    ),
    (
        "Escalation",
        "Handed over, it came back",
        "acknowledgement",
        (
            "Hello {{ contact.first_name }},\n\nyou should not have to report this twice. I have "
            "handed #{{ ticket.number }} to our specialists together with the earlier tickets, so "
            "that the cause is looked for and not only the effect. You hear from me by {{ "
            "promise.time }}.\n\n{{ me.name }}"
        ),
    ),
    (
        "Notes",
        "Before a visit on site",
        "private_note",
        (
            "Visit planned.\nTicket: {{ ticket.category }}, {{ ticket.priority }}\nAssets: {{ "
            "ticket.assets }}\nWhat we know: {{ summary }}\nTo bring: \nWho opens the door: "
        ),
    ),
    (
        "Notes",
        "In warranty, not billed",
        "private_note",
        "Within the service warranty window of {{ company.name }}. Time is logged, not billed.",
    ),
)

# Each: its name, what it is for, and its actions with their values.
SCENARIOS = (
    (
        "Waiting for the customer",
        "We asked; the ticket waits for the answer.",
        (("set_status", {"status": "waiting_on_customer"}), ("add_tag", {"tag": "asked"})),
    ),
    (
        "Visit on site",
        "Prepare a visit: tag it and put the check list on the ticket.",
        (
            ("add_tag", {"tag": "on site"}),
            ("private_note", {"canned_response": "Before a visit on site"}),
            ("set_status", {"status": "pending"}),
        ),
    ),
)

TAGS = ("asked", "escalated", "home working", "hearing", "on site", "warranty", "month end")
