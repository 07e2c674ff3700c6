"""Plain text in narrow columns."""

import textwrap

import pytest

from policyver.document.plain_text.reading import read_plain_text

PARAGRAPHS = [
    "We keep what the sensors of your garden say for ninety days after the contract, and then we erase it unasked.",
    "You may object to that whenever you like. We then stop within thirty days, unless a law says that we keep it.",
    "Nobody else has ever seen any of it, and nobody will, because it is yours alone.",
]


@pytest.mark.parametrize("width", [26, 30, 34, 36, 44, 80])
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_narrow_columns_are_joined_like_wide_ones(width: int, between: str) -> None:
    wrapped_ones = [textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS]
    read = [block.text for block in read_plain_text(between.join(wrapped_ones)).blocks]
    ends_full = any(len(text.split("\n")[-1]) > width - 16 for text in wrapped_ones[:-1])
    assert read == PARAGRAPHS if between == "\n\n" or not ends_full else " ".join(read) == " ".join(PARAGRAPHS)


def test_a_list_of_narrow_names_is_not_joined() -> None:
    names = [
        "the name of the garden",
        "the address of its owner",
        "the number of the machine",
        "the kind of the plants",
    ]
    assert len(read_plain_text("\n".join(names)).blocks) == len(names)


@pytest.mark.parametrize(
    "last",
    [
        "All that is in it is yours alone, and it stays yours.",
        "It is yours, and nobody else has asked us for it yet.",
        "All of it is yours, and nobody has asked us for it yet.",
    ],
)
def test_a_paragraph_that_ends_near_the_margin_of_a_wrapped_text_is_one(last: str) -> None:
    first = f"{textwrap.fill(PARAGRAPHS[0][:-1] + ', as you can', 60)}\n{last}"
    text = "\n".join(
        [*(textwrap.fill(paragraph, 60) for paragraph in PARAGRAPHS), first, "We never sell it, as we said."]
    )
    assert " ".join(first.split()) in [block.text for block in read_plain_text(text).blocks]
