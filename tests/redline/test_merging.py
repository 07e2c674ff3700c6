"""What two people made of one text, put together; where both changed the same words, that is said."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.redline.merging import Side, merge

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


def test_of_the_same_words_those_of_either_text_can_be_taken() -> None:
    draft = BASE.replace(*LONGER).replace("Write to", "Call")
    counsel = BASE.replace("30", "45").replace(*ASKED)
    rest = "Call us.", "We ask you before."
    sides: dict[Side, str] = {"first": "90", "second": "45"}
    for side, days in sides.items():
        text = merge(BASE, draft, counsel, prefers=side).text
        assert [words for words in (*rest, f"{days} days.") if words not in text] == []


@pytest.mark.parametrize("mine", [TITLE, LONGER, STORED, ("x", "x")])
@pytest.mark.parametrize("theirs", [ASKED, TWO, GONE])
def test_what_the_first_took_before_is_taken_back_and_its_own_changes_stay(mine: Change, theirs: Change) -> None:
    counsel = BASE.replace(*theirs)
    merged = merge(BASE, counsel.replace(*mine), BASE, taken=[counsel])
    assert (merged.text, merged.conflicts, merged.left) == (BASE.replace(*mine), (), ())


def test_of_two_authors_in_one_place_the_change_of_one_is_taken_back() -> None:
    ada, ben = BASE.replace("days", "days at most"), BASE.replace("days", "days, mostly")
    both = BASE.replace("days", "days at most, mostly")
    assert merge(BASE, both.replace(*ASKED), ada, taken=[both, ada, ben]).text == ada.replace(*ASKED)


def test_a_passage_that_was_taken_and_then_reworded_stays_and_is_named() -> None:
    counsel = BASE.replace(*TWO)
    draft = counsel.replace("Or come.", "Or come to our office.")
    merged = merge(BASE, draft, BASE, taken=[counsel])
    assert merged.text == draft.replace("Call us", "Write to us")
    assert [(place.first, place.second) for place in merged.left] == [
        ("Call us.\n\nOr come to our office.", "Write to us.")
    ]


def test_what_only_the_origin_has_stays_but_where_the_other_changed_the_same_words() -> None:
    origin = BASE.replace("for 30", "for ![a clock](clock.png) 30").replace("We ask", "<!-- Ask? -->\n\nWe ask")
    mine = origin.replace("us", "them")
    assert merge(BASE, mine, BASE.replace(*WORKING), origin=origin).text == mine.replace(*WORKING)
    assert merge(BASE, origin, BASE.replace("for 30", "up to 60"), origin=origin).conflicts == ()
    gone = merge(BASE, mine, BASE.replace(*GONE), origin=origin)
    assert (gone.text, gone.conflicts) == (mine.replace("<!-- Ask? -->\n\nWe ask you first.\n\n", ""), ())


def test_two_people_who_change_different_words_of_a_sentence_without_spaces() -> None:
    base = "我们保存您的信息三十天。\n"
    assert merge(base, base.replace("三", "九"), base.replace("您", "你")).text == "我们保存你的信息九十天。\n"


@given(TEXTS, TEXTS)
def test_what_was_taken_whole_is_taken_back_whole(base: str, counsel: str) -> None:
    assert merge(base, counsel, base, taken=[counsel]).text == base


def test_thousands_of_changes_in_one_passage() -> None:
    words = [f"word{number}" for number in Random(1).choices(range(2_000), k=12_000)]
    mine, theirs = (
        " ".join(f"{word}x" if at % 4 == rest else word for at, word in enumerate(words)) for rest in (0, 2)
    )
    merged = merge(" ".join(words), mine, theirs)
    assert (merged.text.count("x"), merged.conflicts) == (6_000, ())


PLACES = [" one ", " two ", " three ", " four ", " five ", " six ", " seven ", " eight "]
"""Words of this text that somebody may change. Between two of them there are others that nobody changes."""
LETTER = (
    "# Of one thing\n\nWe keep two letters, three cards here.\n\n- We ask four times a day\n- and in five ways more\n\n"
    "| a six b | c seven d |\n\nWrite to eight people.\n"
)
WHO = st.lists(st.sampled_from(["", "mine", "ada", "ben"]), min_size=len(PLACES), max_size=len(PLACES))
HOW = st.lists(st.sampled_from([" ", " new ", " new words ", None]), min_size=len(PLACES), max_size=len(PLACES))
CHOICES = st.sampled_from([set(), {"ada"}, {"ben"}, {"ada", "ben"}])


@given(WHO, HOW, CHOICES, CHOICES)
def test_the_last_choice_counts_and_what_is_mine_stays(
    who: list[str], how: list[str | None], first: set[str], then: set[str]
) -> None:
    def text(*people: str) -> str:
        changed = LETTER
        for place, person, new in zip(PLACES, who, how, strict=True):
            if person in people:
                changed = changed.replace(place, f"{place.rstrip()} and more " if new is None else new)
        return changed

    taken = [text(*people) for people in ({"ada", "ben"}, {"ada"}, {"ben"})]
    merged = merge(LETTER, text("mine", *first), text(*then), taken=taken)
    assert (merged.text, merged.conflicts, merged.left) == (text("mine", *then), (), ())
