"""The words of each change: those that it takes out of the old text, and those that it puts into the new one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from policyver.document.model import Block
from policyver.redline.model import Change, ComparedBlock, MarkChange, Op, Redline, Span, TextChange


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """The words that a change is about, in each text. Both are the same where only their place or their look changed.

    Blocks are parted by line feeds, the cells of a table's row by tabs.
    """

    old: str
    """Empty where the old text has none."""
    new: str


def words_of_changes(redline: Redline) -> Mapping[int, ChangeWords]:
    """Return the words of each change, by the number of the change."""
    blocks = redline.blocks
    return {number: words for block in blocks for number, words in _of_block(blocks, block)}


def _of_block(blocks: Sequence[ComparedBlock], block: ComparedBlock) -> Iterator[tuple[int, ChangeWords]]:
    if not block.changes:
        return
    in_text = {(change.kind, change.first): change for change in block.text_changes()}
    marks = {(change.kind, change.first): change for change in block.marks}
    for change in block.changes:
        if change.span is None:
            yield change.number, _of_blocks(blocks, change)
        elif (key := (change.kind, change.span)) in marks:
            yield change.number, _of_marks(block, marks[key])
        else:
            yield change.number, _of_text(in_text[key])


def _of_text(change: TextChange) -> ChangeWords:
    return ChangeWords(*(_joined(span for span in change.spans if span.op == op) for op in ("delete", "insert")))


def _of_marks(block: ComparedBlock, change: MarkChange) -> ChangeWords:
    spans = block.spans[change.first : change.last + 1]
    return ChangeWords(_side(spans, "insert"), _side(spans, "delete"))


def _of_blocks(blocks: Sequence[ComparedBlock], change: Change) -> ChangeWords:
    """Return the words of whole blocks; of what was only numbered anew, the number of the first."""
    if change.kind == "renumbered":
        first = blocks[change.first]
        return ChangeWords(_number(first.was), _number(first.block))
    own = [block for block in blocks[change.first : change.last + 1] if change.kind in block.kinds]
    return ChangeWords(
        "\n".join(_side(block.spans, "insert") for block in own if block.old is not None),
        "\n".join(_side(block.spans, "delete") for block in own if block.new is not None),
    )


def _number(block: Block | None) -> str:
    return "" if block is None else block.label or block.marker_or("")


def _side(spans: Iterable[Span], left_out: Op) -> str:
    return _joined(span for span in spans if span.op != left_out)


def _joined(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans).strip(" \n")
