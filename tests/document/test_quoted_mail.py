"""Quoted mail in a plain text: each quotation is wrapped for itself."""

import textwrap

import pytest
from tests.document.test_pdf_text import FIRST, SECOND

from policyver.document.plain_text.reading import read_plain_text

QUOTED = (
    "we keep what the sensors of your garden say for ninety days after the end of the contract, and erase it then "
    "without being asked to do so. Nobody else has ever seen it."
)


@pytest.mark.parametrize("width", [30, 48, 65, 76])
@pytest.mark.parametrize("sign", ["> ", ">", "| ", ">> "])
def test_a_quotation_is_joined_at_whatever_width_it_was_wrapped(sign: str, width: int) -> None:
    lines = ["Dear Jane,", "", *textwrap.wrap(QUOTED, width), "", "Yours", "Jim"]
    quoted = "\n".join(f"{sign}{line}".rstrip() for line in lines)
    text = f"On 3 March 2027 Jim Roe wrote:\n{quoted}\n\n{FIRST}{SECOND}"
    blocks = [block.text for block in read_plain_text(text).blocks if block.kind == "quote"]
    assert blocks == ["Dear Jane,", QUOTED, "Yours", "Jim"]


def test_quoted_lines_that_are_each_for_themselves_are_not_joined() -> None:
    lines = [
        "From: Garden Counsel",
        "Subject: Privacy policy of the machines",
        "- ninety days",
        "- a year",
        "names",
        "ages",
    ]
    text = "\n".join(f"> {line}" for line in lines)
    read = read_plain_text(f"{text}\n\nWe agree.\n\n-- \nJane\n").blocks
    assert [(block.kind, block.text) for block in read[: len(lines)]] == [("quote", line) for line in lines]


def test_a_quotation_in_a_quotation_is_apart() -> None:
    outer = "> We send it on request, and\n> only then, to all owners\n"
    text = f"Yes.\n\n{outer}>> and we note each of the\n>> days on which we did so.\n"
    assert [block.text for block in read_plain_text(text).blocks[1:]] == [
        "We send it on request, and only then, to all owners",
        "and we note each of the days on which we did so.",
    ]
