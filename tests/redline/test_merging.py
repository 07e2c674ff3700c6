"""What two people made of one text, put together; where both changed one sentence, that is said."""

from itertools import pairwise
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
    [(LONGER, ASKED), (STORED, ASKED), (TWO, TITLE), (GONE, WORKING), (GONE, TITLE), (("x", "x"), LONGER)],
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
    assert [(place.first, place.second) for place in merged.left] == [("Or come to our office.", "")]


def test_what_only_the_origin_has_stays_but_where_the_other_changed_the_same_words() -> None:
    origin = BASE.replace("for 30", "for ![a clock](clock.png) 30").replace("We ask", "<!-- Ask? -->\n\nWe ask")
    mine = origin.replace("us", "them")
    assert merge(BASE, mine, BASE.replace(*WORKING), origin=origin).text == mine.replace(*WORKING)
    assert merge(BASE, origin, BASE.replace("for 30", "up to 60"), origin=origin).conflicts == ()
    gone = merge(BASE, mine, BASE.replace(*GONE), origin=origin)
    assert (gone.text, gone.conflicts) == (mine.replace("<!-- Ask? -->\n\nWe ask you first.\n\n", ""), ())


def test_two_people_who_change_different_words_of_a_sentence_without_spaces() -> None:
    base = "我们保存您的姓名、地址和电话号码以及电子邮件三十天。\n"
    merged = merge(base, base.replace("三", "九"), base.replace("您", "你"))
    assert (merged.text, merged.conflicts) == (base.replace("三", "九").replace("您", "你"), ())


PHRASES = {
    "an amount and its unit": ("We keep it for 30 days.", "We keep it for 60 days.", "We keep it for 30 weeks."),
    "the same words": ("We answer in 30 days.", "We answer within 45 days.", "We answer in one month."),
    "a word put into what went": ("In 30 days.", "In 30 business days.", "In two weeks."),
    "a word put before what went": ("Within 30 days.", "Within at most 30 days.", "Within two weeks."),
    "a negation": ("We may share your data.", "We may not share your data.", "We must share your data."),
    "a duty and its object": (
        "You can ask us to erase it.",
        "You can ask us to lock it.",
        "You can tell us to erase it.",
    ),
    "behind an abbreviation": ("By Art. 6 of the law.", "By Art. 9 of the law.", "By Sec. 6 of the law."),
    "German": ("Wir speichern sie 30 Tage lang.", "Wir speichern sie 60 Tage lang.", "Wir löschen sie 30 Tage danach."),
    "Chinese": ("我们保存三十天。", "我们保存六十天。", "我们保存三十周。"),
    "Japanese": ("当社は三十日以内に回答します。", "当社は九十日以内に回答します。", "当社は三十日以内に通知します。"),
}
"""A sentence, and what two people made of it: to make both changes is to write what neither wrote."""
AROUND = "We are here. {} Write to us.\n\n- {}\n- Call us.\n\n| {} | Call us. |\n| --- | --- |\n"


@pytest.mark.parametrize("name", PHRASES)
def test_no_phrase_is_made_of_the_words_of_both(name: str) -> None:
    sentences = PHRASES[name]
    base, first, second = (AROUND.format(*[sentence] * 3) for sentence in sentences)
    sides: dict[Side, str] = {"first": first, "second": second}
    for side, text in sides.items():
        merged = merge(base, first, second, prefers=side)
        assert merged.text == text
        assert [(place.base, place.first, place.second) for place in merged.conflicts] == [sentences] * 3


@pytest.mark.parametrize(("between", "conflicts"), [("and post it", 1), ("and post it each day", 0)])
def test_with_a_clause_between_them_both_changes_are_made(between: str, conflicts: int) -> None:
    base = f"We write it {between} for you.\n"
    merged = merge(base, base.replace("write it", "draft letters"), base.replace("for you", "with joy"))
    assert len(merged.conflicts) == conflicts


def test_a_conflict_is_settled_for_its_sentence_alone() -> None:
    base = "We keep letters for 30 days. We ask you first before we share or sell any of it. We pay.\n"
    first = base.replace("30", "60").replace("first", "always").replace("We pay", "We always pay")
    second = base.replace("days", "weeks").replace("any of it", "it all")
    merged = merge(base, first, second, prefers="second")
    assert merged.text == second.replace("first", "always").replace("We pay", "We always pay")
    assert [place.second for place in merged.conflicts] == ["We keep letters for 30 weeks."]


def test_a_sentence_that_one_put_before_a_sentence_of_the_other_is_no_conflict() -> None:
    base = "We ask you. Write to us.\n"
    merged = merge(base, base.replace("Write", "That costs nothing. Write"), base.replace("us", "Ada"))
    assert (merged.text, merged.conflicts) == ("We ask you. That costs nothing. Write to Ada.\n", ())


def test_what_was_taken_and_then_changed_in_the_same_phrase_is_left_whole() -> None:
    base, counsel = "We answer in 30 days.\n", "We answer in two weeks.\n"
    merged = merge(base, "We answer in two working weeks.\n", base, taken=[counsel])
    assert merged.text == "We answer in two working weeks.\n"
    assert len(merged.left) == 1


EDITS = st.dictionaries(st.integers(0, 23), st.sampled_from(["mine", "theirs", "both", "one more"]), max_size=5)


@given(EDITS, st.sets(st.integers(1, 23), max_size=2), st.sampled_from(["first", "second"]))
def test_each_sentence_is_of_one_person_or_has_changes_far_apart(
    who: dict[int, str], stops: set[int], side: Side
) -> None:
    def text(mine: bool, theirs: bool) -> list[str]:
        words = []
        for at in range(24):
            person = who.get(at, "")
            word = {"mine": "mine", "theirs": "word", "both": "ours", "one more": "word mine"}.get(person, "word")
            new = {"mine": "word", "theirs": "theirs", "both": "ours", "one more": "word theirs"}.get(person, "word")
            word = word if mine else new if theirs else "word"
            words.append(" ".join(f"{part}{chr(97 + at)}" for part in word.split()))
        cut = [0, *sorted(stops), len(words)]
        return [" ".join(words[a:b]).capitalize() + "." for a, b in pairwise(cut)]

    base, first, second = text(False, False), text(True, False), text(False, True)
    merged = merge(*(" ".join(sentences) + "\n" for sentences in (base, first, second)), prefers=side)
    written = merged.text.rstrip("\n").replace(". ", ".\n").split("\n")
    assert len(written) == len(base)
    for sentence in written:
        if sentence in first or sentence in second:
            continue
        kinds = ["".join(filter(str.isalpha, word.casefold()))[:-1] for word in sentence.split()]
        own = [at for at, kind in enumerate(kinds) if kind == "mine"]
        others = [at for at, kind in enumerate(kinds) if kind == "theirs"]
        assert min(abs(a - b) for a in own for b in others) > 5, sentence


@given(TEXTS, TEXTS)
def test_what_was_taken_whole_is_taken_back_whole(base: str, counsel: str) -> None:
    assert merge(base, counsel, base, taken=[counsel]).text == base


def test_thousands_of_changes_in_one_passage() -> None:
    words = [f"word{number}" for number in Random(1).choices(range(2_000), k=12_000)]
    mine, theirs = (
        " ".join(f"{word}x" if at % 12 == rest else word for at, word in enumerate(words)) for rest in (0, 6)
    )
    merged = merge(" ".join(words), mine, theirs)
    assert (merged.text.count("x"), merged.conflicts) == (2_000, ())


PLACES = [" one ", " two ", " three ", " four ", " five ", " six ", " seven ", " eight "]
"""Words of this text that somebody may change. Each is in a sentence, an item or a cell of its own."""
LETTER = (
    "# Of one thing\n\nWe keep two letters. But three cards are here.\n\n"
    "- We ask four times a day\n- and in five ways more\n\n"
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
