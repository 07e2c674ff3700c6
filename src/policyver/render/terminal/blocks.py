"""How a block begins on a terminal, and how far it is indented."""

from rich.padding import Padding
from rich.text import Text

from policyver.document.model import Block
from policyver.render.terminal.filling import filled


def indented(line: Text, block: Block, width: int, margin: int = 0) -> Padding:
    """Return a line indented for the depth of its block, but at most by half of the width."""
    left = min(margin + 2 * max(block.depth - 1, 0), width // 2)
    return Padding(filled(line, width - left), (0, 0, 0, left))


def lead(block: Block) -> str:
    """Return the sign at the beginning of a block: a bullet or a number, the # of a heading, the edge of a row."""
    match block.kind:
        case "item":
            return f"{block.marker_or('•')} "
        case "heading":
            return "#" * block.level + " "
        case "row":
            return "│ "
        case "quote":
            return "> "
        case "rule":
            return "────"
    return ""
