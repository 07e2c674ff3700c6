"""How a block begins on a terminal, and how far it is indented."""

from rich.padding import Padding
from rich.text import Text

from policyver.document.model import Block


def indented(line: Text, block: Block, width: int, margin: int = 0) -> Padding:
    """Indent a block by how deep it stands, but never so far that half of the line is not left for its words."""
    return Padding(line, (0, 0, 0, min(margin + 2 * max(block.depth - 1, 0), width // 2)))


def lead(block: Block) -> str:
    """Return the sign that a block begins with: a bullet or a number, a heading's #, a row's edge."""
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
