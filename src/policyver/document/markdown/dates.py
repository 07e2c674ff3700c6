"""The rule by which the parser begins a list: not with a date to which a wrapped sentence came."""

from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.list import list_block

from policyver.languages.calendar import time_at_start

_SENTENCE_ENDS = (".", ":", ";", "!", "?", "。", "：", "！", "？", "\\", "  ")


def list_but_no_date(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:  # noqa: FBT001  a rule's
    """Read a list, as CommonMark has it, but for a date in the middle of a sentence.

    CommonMark begins a list in the middle of a paragraph at `1.`, and not at `15.`: “valid from”, and on the next line
    “1. Juli 2026”, is one sentence on whatever day.
    """
    if silent and state.parentType == "paragraph" and state.sCount[start_line] >= state.blkIndent:
        before = _line(state, start_line - 1)
        if not before.endswith(_SENTENCE_ENDS) and time_at_start(_line(state, start_line).lstrip()):
            return False
    return list_block(state, start_line, end_line, silent)


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
