"""The texts of a proposal beside those whose place they take."""

from collections.abc import Iterable
from dataclasses import dataclass

from policyver.cutting.state import Unreadable
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.errors import PolicyverError
from policyver.redline import Redline, compare
from policyver.register.stored_text import StoredText


@dataclass(frozen=True, slots=True)
class ProposedText:
    """A text of a proposed entry."""

    locale: str
    sha256: str
    markdown: str
    document: Document


@dataclass(frozen=True, slots=True)
class Comparison:
    """A text of a proposed entry, and the one whose place it takes."""

    old: StoredText
    new: ProposedText
    redline: Redline


Beside = Comparison | ProposedText | Unreadable
"""A text with the one that it is compared with; one in a new language alone; or why the other one cannot be read."""


def compared(old: StoredText, new: ProposedText) -> Comparison:
    """Compare a text with the one whose place it would take. Raises BrokenRegister where that is not as it was."""
    return Comparison(old, new, compare(read_markdown(old.read()), new.document))


def beside(before: Iterable[StoredText], texts: Iterable[ProposedText]) -> tuple[Beside, ...]:
    """Return each text beside the one of its language before. One that is not as it was stops no entry by itself."""
    old = {text.locale: text for text in before}
    return tuple(_beside(old[text.locale], text) if text.locale in old else text for text in texts)


def _beside(old: StoredText, new: ProposedText) -> Comparison | Unreadable:
    try:
        return compared(old, new)
    except PolicyverError as error:
        return Unreadable(error)


def readable_pair(pair: Beside) -> Comparison | ProposedText:
    """Return a text and the one that it is compared with, or raise the error that says why that cannot be read."""
    if isinstance(pair, Unreadable):
        raise pair.error
    return pair
