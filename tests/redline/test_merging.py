"""What two people made of one text, put together; where both changed the same words, that is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.redline.merging import merge

BASE = "# Privacy\n\nWe keep letters for 30 days.\n\nWe ask you first.\n\nWrite to us.\n"
TEXTS = st.lists(st.sampled_from(["# A", "b c", "b d", "e f g", "- h"]), min_size=1, max_size=6).map(
    lambda blocks: "\n\n".join(blocks) + "\n"
)


Change = tuple[str, str]
LONGER, ASKED, STORED = ("30", "90"), ("first", "before"), ("keep", "store")
TWO, TITLE = ("Write to us.\n", "Call us.\n\nOr come.\n"), ("# Privacy", "# Data")
GONE, WORKING = ("We ask you first.\n\n", ""), ("30 days", "30 working days")


@pytest.mark.parametrize(
    ("draft", "counsel"),
    [(LONGER, ASKED), (LONGER, STORED), (TWO, TITLE), (GONE, WORKING), (GONE, TITLE), (("x", "x"), LONGER)],
)
def test_changes_in_different_places_are_both_there(draft: Change, counsel: Change) -> None:
    merged = merge(BASE, BASE.replace(*draft), BASE.replace(*counsel))
    assert (merged.text, merged.conflicts) == (BASE.replace(*draft).replace(*counsel), ())


def test_the_same_change_is_made_once() -> None:
    assert merge(BASE, BASE.replace(*LONGER), BASE.replace(*LONGER)).text == BASE.replace(*LONGER)


@pytest.mark.parametrize(("draft", "counsel"), [(LONGER, ("30", "60")), (GONE, ASKED), (("us", "me"), ("us", "them"))])
def test_the_same_words_changed_otherwise_are_a_conflict(draft: Change, counsel: Change) -> None:
    merged = merge(BASE, BASE.replace(*draft), BASE.replace(*counsel))
    assert len(merged.conflicts) == 1
    assert merged.text == BASE.replace(*draft)


@given(TEXTS, TEXTS)
def test_a_text_that_one_left_alone_becomes_what_the_other_made_of_it(base: str, changed: str) -> None:
    assert merge(base, base, changed) == merge(base, changed, base) == merge(base, changed, changed)
    assert merge(base, base, changed).text == changed
    assert merge(base, base, changed).conflicts == ()
