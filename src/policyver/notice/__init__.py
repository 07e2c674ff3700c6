"""The content of a notice of changes, for the people a statement is about. Renderers decide how it looks.

It rests on the Article 29 Working Party's guidelines on transparency (WP260 rev.01, paragraphs 29 to 31): a message
of its own, devoted to the changes and to when they take effect, that never tells people to look again regularly.
"""

from policyver.notice.announcement import Announcement, doubts_about, make_announcement
from policyver.notice.doubts import doubts
from policyver.notice.making import Edition, make_notice
from policyver.notice.model import (
    ChangedSection,
    Difference,
    LinkChange,
    Notice,
    QuotedBlock,
    SectionMove,
    VersionSummary,
)
from policyver.notice.order import is_announced, old_is_missing

__all__ = [
    "Announcement",
    "ChangedSection",
    "Difference",
    "Edition",
    "LinkChange",
    "Notice",
    "QuotedBlock",
    "SectionMove",
    "VersionSummary",
    "doubts",
    "doubts_about",
    "is_announced",
    "make_announcement",
    "make_notice",
    "old_is_missing",
]  # fmt: skip
