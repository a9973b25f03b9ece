"""Two people, one form: what was left alone follows, what collides is shown."""

import pytest

from escalations.domain import three_way
from escalations.domain.errors import StaleWrite


@pytest.mark.parametrize(
    ("seen", "typed", "now", "kept"),
    [("a", "a", "a", "a"), ("a", "b", "a", "b"), ("a", "a", "c", "c"), ("a", "c", "c", "c")],
)
def test_what_does_not_collide_is_kept(seen, typed, now, kept):
    assert three_way.merged({"x": seen}, {"x": typed}, {"x": now}) == {"x": kept}


def test_what_collides_is_shown_with_both_values():
    with pytest.raises(StaleWrite) as refused:
        three_way.merged({"x": "a", "y": "a"}, {"x": "b", "y": "b"}, {"x": "c", "y": "a"})

    assert refused.value.differences == {"x": ("c", "b")}
