"""An example for every value in the schema, by its name: one name means one thing all over the API."""

BY_NAME = {
    "accept_minutes": 60,
    "acknowledgement": 4711,
    "action": "Swapped the network cable",
    "answer": "It is the newest firmware there is.",
    "ask": "Look at the core switch's log from 09:10 to 09:20.",
    "assets": ["LT-0142"],
    "assignee": 7,
    "attachments": [31],
    "attr": "subject",
    "before": "Since Monday the scanner of gate 2 drops.",
    "body": "We have handed it to our network team; you hear from us by 16:00.",
    "by": "Imke Dallow",
    "category": 12,
    "changes_cursor": "WzQ3MTFd:1vJ:k9Q",
    "code": "steps.no_result",
    "comment": "Which firmware does the second scanner run?",
    "company": 3,
    "confirmed_warnings": ["writing.no_scope:user_impact"],
    "contact": 21,
    "content_type": "image/png",
    "current": {"subject": "VPN drops hourly", "version": 6},
    "cursor": "eyJvIjoiLXVwZGF0ZWRfYXQifQ:1vJ",
    "data": {"number": 100123, "subject": "VPN drops hourly"},
    "days_between": 9,
    "description": "Since Monday the tunnel closes every 20 minutes.",
    "detail": "Step 2 has no result. What happened after it?",
    "domain": "example.com",
    "done": "Read the port log of SW-3F.",
    "email": "gale@example.com",
    "escalation": 815,
    "evidence": {"step": 2},
    "example": "6 of 9 in Accounts cannot post invoices.",
    "external_id": "1042",
    "facts": ["3rd ticket in 14 days"],
    "flag_answers": {"environment": "It is the newest firmware there is."},
    "flags": [],
    "folder": "Escalation",
    "from_ticket": 100098,
    "groups": ["Technician"],
    "helpdesk": "acme",
    "help": "Numbers and places say more than adjectives.",
    "id": 7,
    "into": 100098,
    "key": "environment",
    "index": 0,
    "conflicting_id": 21,
    "label": "Environment",
    "link": "/tickets/100123/escalate/?step=template",
    "lookback_days": 14,
    "max_length": 20000,
    "merged_into": 100098,
    "minutes": 15,
    "more": 4,
    "name": "Network",
    "next": "https://portal.example/api/v1/tickets/?cursor=eyJvIjoi&limit=25",
    "next_cursor": "WzQ3MTJd:1vJ:m2c",
    "next_step": "template",
    "not_applicable": "Nothing was changed: the device is new.",
    "note": 4711,
    "number": 100123,
    "object_id": 100123,
    "origin": "portal",
    "outcome": "no_change",
    "overrule": {"writing.filler:issue_summary": "The senior knows this machine."},
    "overruled": {"writing.filler:issue_summary": "The senior knows this machine."},
    "parent": 2,
    "passed": ["All standard steps are answered"],
    "password": "the one they sign in with",
    "pattern": "Every Monday after the restart; ended by a new lease.",
    "phone": "+44 1632 960379",
    "place": "ready#step-2",
    "position": 4711,
    "press": "set-open",
    "previous": "https://portal.example/api/v1/tickets/?cursor=eyJrIjoi&limit=25",
    "priority": 2,
    "priority_reason": "The till is down on a market day.",
    "problems": ["template.not_recorded"],
    "proof": "the secret of its webhooks",
    "prompt": "Which device, version and site?",
    "q": "vpn leeds",
    "created_after": "2026-11-10T09:00:00Z",
    "created_before": "2026-11-10T09:00:00Z",
    "updated_after": "2026-11-10T09:00:00Z",
    "updated_before": "2026-11-10T09:00:00Z",
    "quote": "several users",
    "rank": 2,
    "read_back": "The scanner loses its link; I read the port log.",
    "reason": "Solved on the phone.",
    "reason_detail": "Exchange administrator",
    "reasons": ["same asset LT-0142"],
    "references": [100098],
    "request_id": "5f0c2b1e9a7d4e13",
    "resolution": "Port 12 had a duplex mismatch; it is set to auto.",
    "result": "Same error E-31 after 61 s",
    "review": {"recurring": False, "references": []},
    "revision": 1,
    "scopes": ["read", "write"],
    "score": 0.82,
    "seconds": 0.21,
    "secret": "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
    "section": "environment",
    "sections_ready": 5,
    "sections_total": 7,
    "sent_back_count": 1,
    "size": 48213,
    "source": "freshdesk",
    "standard": 3,
    "standard_step": 5,
    "subject": "VPN drops every 20 minutes",
    "superseded_by": 4712,
    "switched_off_why": "The address answered 410: it is gone.",
    "tag": "billing",
    "tags": ["billing"],
    "team": 4,
    "text": "GT-104, firmware 4.2.1, Leeds yard, VLAN 30",
    "ticket": 100123,
    "tier": 2,
    "title": "Handed to our specialists",
    "token": "4a1f…, 64 characters",
    "to": 100098,
    "url": "https://programs.example/handover",
    "user": 9,
    "username": "imke",
    "version": 5,
    "warranty_days": 14,
    "warranty_reason": "The repair was of another device.",
    "warranty_verdict": "in_window",
    "webhook_id": "msg_5f0c2b1e9a7d4e138a6c0b1e9a7d4e13",
    "why": "Every technician may read it: it is printed on the device.",
    "why_unclear": "The last service was reopened.",
    "withdrawn_reason": "Solved on the phone.",
    "word": "Portlog12!",
    "words": "The customer wrote: it is back.",
    "Idempotency-Key": "3f8e6a52-note-1",
    "If-Match": '"5"',
    "ETag": '"5"',
    "limit": 50,
    "accepted_by": 9,
    "author": 7,
}
BY_FORMAT = {
    "date-time": "2026-11-10T09:00:00Z",
    "date": "2026-11-03",
    "uri": "https://portal.example/api/v1/attachments/31/",
    "binary": "(the file)",
}
BY_PLACE = {
    ("BriefRow", "standard"): True,
    ("Category", "id"): 12,
    ("StepState", "problems"): 2,
    ("Standard", "note"): "Environment is asked for by site.",
    ("Attempt", "answer"): "Taken, thank you.",
    ("Attempt", "status"): 200,
}


def exemplified(result, generator, request, public):
    """After the schema is made: give every property and parameter its example."""
    for title, schema in result["components"]["schemas"].items():
        for name, one in schema.get("properties", {}).items():
            _give(one, title, name)
    for path in result["paths"].values():
        for operation in path.values():
            for one in operation.get("parameters", ()):
                _give(one["schema"], operation["operationId"], one["name"])
    return result


def _give(schema, title, name):
    found = _example(schema, title, name)
    if found is not None:
        schema["examples"] = [found]


def _example(schema, title, name):
    """None for what is made of other schemas: those have examples of their own."""
    kind = schema.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    if (title, name) in BY_PLACE:
        return BY_PLACE[title, name]
    if "enum" in schema:
        return next(one for one in schema["enum"] if one not in {"", None})
    if schema.get("format") in BY_FORMAT and name not in BY_NAME:
        return BY_FORMAT[schema["format"]]
    if "array" in kinds:
        return _of_array(schema, title, name)
    if "boolean" in kinds:
        return True
    if kind is None:
        return None
    return BY_NAME.get(name, schema.get("default"))


def _of_array(schema, title, name):
    items = schema.get("items", {})
    if "$ref" in items:
        return None
    if "enum" in items or "anyOf" in items or name not in BY_NAME or not isinstance(BY_NAME[name], list):
        one = _example(items.get("anyOf", [items])[0], title, name)
        return None if one is None else [one]
    return BY_NAME[name]
