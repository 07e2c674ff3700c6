"""The rule by which the parser ends a block of HTML: not in the middle of a comment, a script or a style."""

from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.html_block import html_block

from policyver.document.markdown.source import still_open


def whole_html_block(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:  # noqa: FBT001  a rule's
    """Read a block of HTML, as CommonMark has it, up to the end of what a browser does not show.

    CommonMark ends `<div>` and what is in it at an empty line, and reads on behind it: a browser that is in a comment
    there stays in it.
    """
    if not html_block(state, start_line, end_line, silent):
        return False
    if silent:
        return True
    block = state.tokens[-1]
    is_open, line = still_open(block.content), state.line
    while is_open and line < end_line and (state.isEmpty(line) or state.sCount[line] >= state.blkIndent):
        is_open = still_open(state.getLines(line, line + 1, state.blkIndent, True), is_open)  # noqa: FBT003  markdown-it's
        line += 1
    if line > state.line:
        block.content = state.getLines(start_line, line, state.blkIndent, True)  # noqa: FBT003  markdown-it's
        block.map = [start_line, line]
        state.line = line
    return True
