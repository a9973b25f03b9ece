"""Three-way by field: what they changed since both sides agreed is taken, what they left alone stays as it is here."""

from escalations.domain.outside import MISSING


def news(theirs, base):
    """{field: value} of what they say that differs from what was last agreed on; what was not said is no news."""
    said = {name: value for name, value in theirs.items() if value is not MISSING}
    return {name: value for name, value in said.items() if name not in base or base[name] != value}


def merged_tags(theirs, base, ours):
    """Ours with what they added and without what they removed since; order kept."""
    added = [tag for tag in theirs if tag not in base and tag not in ours]
    removed = {tag for tag in base if tag not in theirs}
    return [tag for tag in ours if tag not in removed] + added
