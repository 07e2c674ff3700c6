"""Document + Document -> Redline. The only package that compares text."""

from policyver.redline.block_remarks import BlockMove, BlockRemark, Departure
from policyver.redline.change_kinds import CHANGE_KINDS, ChangeKind
from policyver.redline.comparison import compare
from policyver.redline.model import (
    BlockOutcome,
    Change,
    ComparedBlock,
    MarkChange,
    Op,
    Redline,
    RedlineSummary,
    Rename,
    Section,
    Span,
    TextChange,
)
from policyver.redline.not_compared import NotCompared, Verdict

__all__ = [
    "CHANGE_KINDS",
    "BlockMove",
    "BlockOutcome",
    "BlockRemark",
    "Change",
    "ChangeKind",
    "ComparedBlock",
    "Departure",
    "MarkChange",
    "NotCompared",
    "Op",
    "Redline",
    "RedlineSummary",
    "Rename",
    "Section",
    "Span",
    "TextChange",
    "Verdict",
    "compare",
]
