"""The fields of a ticket at the made-up Freshdesk: what exists, what may be chosen, what may be written."""

import re

from tests.helpdesks.freshdesk_refusals import invalid, missing, not_one_of, refuse

PRIORITIES = {"Low": 1, "Medium": 2, "High": 3, "Urgent": 4}
SOURCES = {"Email": 1, "Portal": 2, "Phone": 3, "Chat": 7, "Feedback Widget": 9, "Outbound Email": 10}
STATUSES = {
    2: ["Open", "Being Processed"],
    3: ["Pending", "Awaiting your Reply"],
    4: ["Resolved", "This ticket has been Resolved"],
    5: ["Closed", "This ticket has been Closed"],
    6: ["Waiting on Customer", "Awaiting your Reply"],
    7: ["Waiting on Third Party", "Being Processed"],
}
TYPES = ["Question", "Incident", "Problem", "Feature Request"]
PLACES = {"HQ": {"Floor 1": ["Room 11"], "Floor 2": []}, "Depot": {}}

CUSTOM = {
    "cf_escalation_level": ("custom_dropdown", ["L1", "L2", "L3"]),
    "cf_escalation_state": ("custom_text", None),
    "cf_escalated_at": ("custom_date", None),
    "cf_tier": ("custom_number", None),
    "cf_portal_ref": ("custom_text", None),
    "cf_impact": ("custom_dropdown", ["One person", "Team", "Site"]),
    "cf_place": ("nested_field", PLACES),
}
WRITABLE = {
    "subject": str,
    "description": str,
    "status": int,
    "priority": int,
    "source": int,
    "type": str,
    "requester_id": int,
    "responder_id": int,
    "group_id": int,
    "company_id": int,
    "product_id": int,
    "email_config_id": int,
    "tags": list,
    "custom_fields": dict,
    "due_by": str,
    "fr_due_by": str,
}
FOR_A_NEW_ONE = {"email": str, "name": str, "phone": str, "unique_external_id": str, "cc_emails": list}
NULLABLE = {"type", "responder_id", "group_id", "company_id", "product_id", "email_config_id", "due_by"}


def check(helpdesk, values, allowed=WRITABLE):
    """Refuse what the real one refuses: unknown fields, wrong types, values nobody can choose."""
    errors = [
        *_shapes(values, allowed),
        *_choices(helpdesk, values),
        *_references(helpdesk, values),
        *_custom(helpdesk, values.get("custom_fields") or {}),
    ]
    if errors:
        refuse(*errors)


def _shapes(values, allowed):
    for name, value in values.items():
        if name not in allowed:
            yield invalid(name)
        elif value is None and name in NULLABLE:
            continue
        elif not isinstance(value, allowed[name]) or isinstance(value, bool):
            kind = {"str": "String", "int": "Integer", "list": "Array", "dict": "key/value pair"}
            message = f"Value set is of type {type(value).__name__}. It should be a/an {kind[allowed[name].__name__]}"
            yield invalid(name, message, "datatype_mismatch")
    tags = values.get("tags")
    if isinstance(tags, list) and not all(isinstance(one, str) and len(one) <= 32 for one in tags):
        yield invalid(
            "tags", "It should contain elements of type String of at most 32 characters", "invalid_value"
        )


def _choices(helpdesk, values):
    choices = {"status": helpdesk.statuses, "priority": list(PRIORITIES.values()), "type": helpdesk.types}
    for name, possible in choices.items():
        if values.get(name) is not None and values[name] not in possible:
            yield not_one_of(name, possible)


def _references(helpdesk, values):
    rows = {
        "group_id": helpdesk.groups,
        "responder_id": helpdesk.agents,
        "company_id": helpdesk.companies,
        "requester_id": helpdesk.contacts | helpdesk.agents,
    }
    for name, known in rows.items():
        if values.get(name) is not None and values[name] not in known:
            yield invalid(
                name, f"There is no {name.removesuffix('_id')} matching the given {name}", "invalid_value"
            )


def _custom(helpdesk, values):
    for name, value in values.items():
        if name not in helpdesk.custom:
            yield invalid(name)
            continue
        kind, choices = helpdesk.custom[name]
        if kind == "custom_dropdown" and value is not None and value not in choices:
            yield not_one_of(f"custom_fields.{name}", choices, "missing_field")
        if value is not None and not _is_of(kind, value):
            yield invalid(f"custom_fields.{name}", f"It is no {kind}.", "datatype_mismatch")


def _is_of(kind, value):
    if kind == "custom_number":
        return isinstance(value, int) and not isinstance(value, bool)
    return kind != "custom_date" or bool(re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)))


def check_together(helpdesk, ticket):
    """What only the whole ticket tells: the agent belongs to the group; what closing needs is there."""
    errors = []
    group = helpdesk.groups.get(ticket["group_id"])
    agent_id = ticket["responder_id"]
    if helpdesk.agent_must_be_in_group and group and agent_id and agent_id not in group["agent_ids"]:
        errors.append(invalid("responder_id", "The agent does not belong to the group", "invalid_value"))
    if ticket["status"] in (4, 5):
        errors += [
            missing(name) for name in helpdesk.needed_for_closing if not ticket["custom_fields"].get(name)
        ]
    if errors:
        refuse(*errors)


def shown(helpdesk):
    """What `/ticket_fields` answers: the four shapes of choices."""
    return [
        _field(1, "requester", "default_requester"),
        _field(2, "subject", "default_subject"),
        _field(3, "ticket_type", "default_ticket_type", helpdesk.types),
        _field(4, "source", "default_source", SOURCES),
        _field(
            5, "status", "default_status", {str(code): labels for code, labels in helpdesk.statuses.items()}
        ),
        _field(6, "priority", "default_priority", PRIORITIES),
        _field(7, "group", "default_group", {one["name"]: one["id"] for one in helpdesk.groups.values()}),
        _field(
            8,
            "agent",
            "default_agent",
            {one["contact"]["name"]: one["id"] for one in helpdesk.agents.values()},
        ),
        _field(9, "description", "default_description"),
        *(
            _field(number, name, kind, choices, default=False)
            for number, (name, (kind, choices)) in enumerate(helpdesk.custom.items(), 20)
        ),
    ]


def shown_to_admins(helpdesk):
    """What `/admin/ticket_fields` answers: choices as rows, customised fields marked."""
    return [
        {key: value for key, value in one.items() if key != "choices"}
        | {"label": one["name"], "archived": False, "choices": _rows(one.get("choices"))}
        for one in shown(helpdesk)
    ]


def _field(number, name, kind, choices=None, default=True):
    field = {
        "id": 158000090000 + number,
        "name": name,
        "label": name.replace("_", " ").capitalize(),
        "type": kind,
        "default": default,
        "position": number,
        "required_for_closure": False,
        "required_for_agents": False,
        "required_for_customers": False,
        "customers_can_edit": False,
        "label_for_customers": name,
        "displayed_to_customers": True,
        "created_at": "2024-01-01T08:00:00Z",
        "updated_at": "2024-01-01T08:00:00Z",
    }
    return field | ({"choices": choices} if choices is not None else {})


def _rows(choices):
    if isinstance(choices, dict):
        return [
            {"id": position, "label": value[0], "value": int(key), "position": position}
            if isinstance(value, list)
            else {
                "id": position,
                "label": key,
                "value": value if isinstance(value, int) else key,
                "position": position,
            }
            for position, (key, value) in enumerate(choices.items(), 1)
        ]
    return [
        {"id": position, "label": one, "value": one, "position": position}
        for position, one in enumerate(choices or [], 1)
    ]
