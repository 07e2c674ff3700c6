"""A whole text -> a terminal's screen."""

from io import StringIO

from rich.text import Text

from policyver.document.marks import Style
from policyver.document.model import CELL, Block, Document
from policyver.render.shown import plain_text
from policyver.render.terminal.blocks import indented, lead
from policyver.render.terminal.console import terminal, trimmed


def statement_text(document: Document, *, width: int = 80, remark: str = "") -> str:
    """Return a whole text as lines of at most `width` columns. `remark` is what is said of it before it begins."""
    out = StringIO()
    console = terminal(out, width, colour=False)
    if remark:
        console.print(Text(remark))
        console.print()
    blocks = [block for block in document.blocks if block.is_for_readers]
    for before, block in zip([None, *blocks], blocks, strict=False):
        together = before is not None and before.kind == block.kind and block.kind in ("item", "row")
        if before is not None and not together:
            console.print()
        line = Text(("" if block.kind == "heading" else lead(block)) + _plain(block).replace(CELL, " │ "))
        console.print(indented(line, block, width))
    return trimmed(out.getvalue())


def _plain(block: Block) -> str:
    """Return the text of a block without marks, except that struck-out words are named: otherwise they would count."""
    shown = ((plain_text(run.text, run.marks), Style.STRIKE in run.marks) for run in block.runs)
    return "".join(f"[struck out: {text}]" if is_struck else text for text, is_struck in shown)
