"""What was stored is compared with what would be stored now, and what it says beyond that is named."""

from copy import deepcopy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from policyver.render.json import dumps
from policyver.stored_json import agrees, unknown_keys

keys = st.text("abc", min_size=1, max_size=2)
leaves = st.one_of(st.none(), st.booleans(), st.integers(0, 3), st.text(max_size=3))
values = st.recursive(
    leaves, lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=3))
)
stored = st.dictionaries(keys, values, min_size=1, max_size=4)


@given(stored, st.data())
def test_a_key_that_came_later_is_not_missed_and_one_too_many_is_named(
    now: dict[str, Any], data: st.DataObject
) -> None:
    earlier = deepcopy(now)
    key = data.draw(st.sampled_from(sorted(now)))
    del earlier[key]
    assert agrees(now, now)
    assert agrees(earlier, now)
    assert not agrees(now, earlier)
    assert unknown_keys(dumps(now).encode(), earlier) == [key]
    assert unknown_keys(dumps(now).encode(), now) == []


@given(stored, st.data())
def test_another_value_is_never_the_same(now: dict[str, Any], data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(sorted(now)))
    assert not agrees({**now, key: "another value"}, now)
    assert not agrees({**now, key: [now[key], now[key]]}, {**now, key: [now[key]]})
