"""What readers see of a text: whether they see another one is not decided by comments of its authors."""

from policyver.document.marks import Comment, Html, Mark
from policyver.document.model import Block, Document

Seen = tuple[tuple[object, ...], ...]


def seen(document: Document) -> Seen:
    """Return what two texts have in common that differ in comments alone."""
    parts = (_seen(block) for block in document.blocks)
    return tuple(part for part in parts if part)


def _seen(block: Block) -> tuple[object, ...]:
    """Return what is seen of a block; nothing of one that has only comments."""
    runs = [run for run in block.runs if not _is_comment(run.marks)]
    if block.kind == "html" and block.runs and not runs:
        return ()
    words = " ".join("".join(run.text for run in runs).split())
    marks = tuple(run.marks for run in runs if run.text.strip())
    return block.kind, block.level, block.depth, block.marker, block.header, words, marks


def _is_comment(marks: tuple[Mark, ...]) -> bool:
    """Whether it is a comment, and no script, whose source is kept like one."""
    return any(isinstance(mark, Comment) for mark in marks) and not any(isinstance(mark, Html) for mark in marks)
