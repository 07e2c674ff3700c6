"""Document + Document -> Redline. The only package that compares text."""

from policyver.redline.compare import compare
from policyver.redline.model import Change, Entry, Redline, Span, Summary

__all__ = ["Change", "Entry", "Redline", "Span", "Summary", "compare"]
