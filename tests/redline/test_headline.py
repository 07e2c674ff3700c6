"""The headline of a redline: its figures come from one rule, and agree with each other."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from policyver.document.markdown.reading import read_markdown
from policyver.redline import RedlineSummary, compare
from policyver.render.wording.redline import words_line
from tests.redline.statements import block, revisions, words

TAGS = ("<details>", "</details>", "<div hidden>", "</div>", "<!-- for us -->", "<MyTerm days={30} />")
wordless = st.one_of(
    st.sampled_from(TAGS),
    words.map(lambda text: f"~~{text}~~ it is"),
    words.map(lambda text: f"![]({text.split(' ')[0]}.png) and more"),
    st.integers(1, 40).map(lambda number: f"{number}. months\n{number + 1}. days"),
    st.sampled_from(["☐ news", "☑ news", "→", "a, b", "a b", "12. March 2026", "13. March 2026"]),
)


@st.composite
def with_what_is_no_words(draw: st.DrawFn) -> tuple[str, str]:
    """Return two texts of blocks with words and without them, some of which both have."""
    blocks = draw(st.lists(st.one_of(wordless, block), min_size=1, max_size=8))
    others = draw(st.lists(st.one_of(wordless, block), max_size=3))
    front = draw(st.sampled_from(["", "---\nlayout: {}\ntitle: Our {} rules\n---\n\n"]))
    old, new = (draw(st.lists(st.sampled_from([*blocks, *others]), max_size=8)) for _ in "ab")
    return "\n\n".join([front.format("one", "one"), *old]), "\n\n".join([front.format("two", "two"), *new])


def figures(old: str, new: str) -> RedlineSummary:
    return compare(read_markdown(old), read_markdown(new)).summary


@settings(max_examples=settings().max_examples * 2)
@given(st.one_of(revisions(), with_what_is_no_words()))
@example(("Text\n", "<details>\n\nText\n\n</details>\n"))
@example(("---\nlayout: our page\n---\n\nText\n", "---\nlayout: page\n---\n\nText\n"))
def test_the_words_that_a_text_has_more_are_those_inserted_less_those_deleted(pair: tuple[str, str]) -> None:
    summary = figures(*pair)
    assert summary.new_words - summary.old_words == summary.inserted - summary.deleted
    has_words = summary.inserted or summary.deleted
    assert bool(has_words) <= bool(summary.counts["words"] or summary.counts["structure"])
    assert summary.is_of_signs == (not has_words and summary.counts["words"] > 0)


@given(st.one_of(revisions(), with_what_is_no_words()))
def test_how_many_words_a_text_has_does_not_depend_on_what_it_is_compared_with(pair: tuple[str, str]) -> None:
    old, new = pair
    summary = figures(old, new)
    assert (summary.old_words, summary.new_words) == (figures(old, old).old_words, figures(new, new).new_words)


@pytest.mark.parametrize(
    ("old", "new", "headline"),
    [
        ("Kept for\n\n24. months.\n", "Kept for\n\n36. months.\n",
         "1 word inserted, 1 deleted; the text had 3 and has 3"),
        ("Names, and dates.\n", "Names and dates.\n",
         "0 words inserted, 0 deleted, but signs, or words that are struck out; the text had 3 and has 3"),
        ("☐ Letters\n", "☑ Letters\n",
         "0 words inserted, 0 deleted, but signs, or words that are struck out; the text had 1 and has 1"),
        ("We ~~never~~ sell.\n", "We never sell.\n", "1 word inserted, 0 deleted; the text had 2 and has 3"),
        ("Text\n", "![](map.png)\n\nText\n", "0 words inserted, 0 deleted; the text had 1 and has 1"),
        ("---\nlayout: wide page\n---\n\nText\n", "---\nlayout: page\n---\n\nText\n",
         "0 words inserted, 0 deleted; the text had 1 and has 1"),
        ("Text\n", "<details>\n\nText\n\n</details>\n", "0 words inserted, 0 deleted; the text had 1 and has 1"),
    ],
)  # fmt: skip
def test_a_headline_does_not_contradict_itself(old: str, new: str, headline: str) -> None:
    assert words_line(compare(read_markdown(old), read_markdown(new))) == headline
