"""Document + Document -> Redline. The only package that compares text."""

from policyver.redline.compare import compare
from policyver.redline.model import (
    KINDS,
    Change,
    ComparedBlock,
    Kind,
    MarkChange,
    Move,
    Op,
    Outcome,
    Redline,
    Remark,
    Rename,
    Section,
    Span,
    Summary,
    TextChange,
)

__all__ = [
    "KINDS",
    "Change",
    "ComparedBlock",
    "Kind",
    "MarkChange",
    "Move",
    "Op",
    "Outcome",
    "Redline",
    "Remark",
    "Rename",
    "Section",
    "Span",
    "Summary",
    "TextChange",
    "compare",
]
