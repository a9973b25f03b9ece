"""Up to which change a ticket was read for certain: within the same second another one may follow."""

from datetime import timedelta

SETTLED = timedelta(seconds=2)


def settled(whole):
    """That change's moment, as its record keeps it; "" if it is not sure."""
    changed, read = whole.ticket.updated_at, whole.read_at
    is_sure = whole.is_clean and changed and read and read - changed > SETTLED
    return changed.isoformat() if is_sure else ""


def is_settled(record, row):
    """Whether this very state was taken in, and surely nothing after it in the same second."""
    return (
        record.gone_at is None
        and row.updated_at is not None
        and record.said.get("settled") == row.updated_at.isoformat()
    )
