"""Headings that are only bold lines, in a statement that has no others."""

from collections.abc import Sequence
from dataclasses import replace

from policyver.document.columns import columns
from policyver.document.marks import Style
from policyver.document.model import BREAK, Block, text_runs
from policyver.languages.headings import ABOUT_A_TITLE, TITLE

_LONGEST = 80
"""In columns. Raised, bold sentences become headings (`test_bold_lines_are_headings_where_there_are_no_others`)."""
_STOP = tuple(".,;:!。，；：！")


def with_headings_by_look(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks with bold lines as headings, if there are no headings and there is text below the last of them."""
    bold = {place for place, block in enumerate(blocks) if _is_bold_line(block)}
    if any(block.kind == "heading" for block in blocks) or not bold or max(bold) == len(blocks) - 1:
        return [*blocks]
    title = next((place for place in sorted(bold) if _is_title(blocks, place)), None)
    return [
        _heading(block, 1 if place == title else 2) if place in bold else block for place, block in enumerate(blocks)
    ]


def _is_bold_line(block: Block) -> bool:
    if block.kind != "paragraph" or block.depth or BREAK in block.text or columns(block.text) > _LONGEST:
        return False
    is_bold = all(Style.BOLD in run.marks for run in block.runs if run.text.strip())
    return is_bold and not block.text.rstrip().endswith(_STOP) and any(letter.isalpha() for letter in block.text)


def _is_title(blocks: Sequence[Block], place: int) -> bool:
    """Whether a line is the title of all: it is above all text, and names the kind of statement or is the first."""
    text = blocks[place].text
    return place == 0 or (place < 3 and bool(TITLE.search(text)) and not ABOUT_A_TITLE.search(text))


def _heading(block: Block, level: int) -> Block:
    runs = [replace(run, marks=tuple(mark for mark in run.marks if mark is not Style.BOLD)) for run in block.runs]
    return Block("heading", text_runs(runs), level=level)
