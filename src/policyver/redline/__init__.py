"""Document + Document -> Redline. The only package that compares text."""

from policyver.redline.compare import compare
from policyver.redline.model import KINDS, Change, Entry, Redline, Rename, Span, Summary
from policyver.redline.sections import Section, sections

__all__ = [
    "KINDS",
    "Change",
    "Entry",
    "Redline",
    "Rename",
    "Section",
    "Span",
    "Summary",
    "compare",
    "sections",
]
