"""Keep a privacy statement: its versions, their effective dates, redlines between them and notices.

What a program needs without the command line: `open_store` for versions and their texts, `compare` for redlines,
`review` for what somebody should look at in one.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from policyver.version import __version__

if TYPE_CHECKING:
    from policyver.redline import Redline
    from policyver.signals.model import Review
    from policyver.store import Store

__all__ = ["__version__", "compare", "open_store", "review"]


def open_store(folder: Path | str = ".") -> "Store":
    """Open the store that a folder is in. Raises a leaf of PolicyverError where the folder is in no store."""
    from policyver.store import Store  # git takes 90 ms to import

    return Store.open(Path(folder))


def compare(old: str, new: str) -> "Redline":
    """Compare two Markdown texts. Raises BadText, RedlineUnproved."""
    from policyver.document.markdown.reading import read_markdown
    from policyver.redline import compare as compare_documents

    return compare_documents(read_markdown(old), read_markdown(new))


def review(redline: "Redline", locale: str) -> "Review":
    """Return what a reviewer should look at in a redline of texts in a language, and what kind of version it proposes.

    It is no advice. In a language that policyver does not know only figures, links and the like are looked at.
    """
    from policyver.signals.review import review as review_redline

    return review_redline(redline, locale)
