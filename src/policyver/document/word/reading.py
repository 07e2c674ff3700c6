"""A Word file -> its text with every tracked change, and without them; its comments; what could not be carried over."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lxml.etree import LxmlError

from policyver.document.dates_at_start import with_dates_as_text
from policyver.document.losses import Loss
from policyver.document.model import Document
from policyver.document.word.blocks import Guesses, blocks, guesses, lost_blocks
from policyver.document.word.body import Body
from policyver.document.word.changes import TrackedChange, tracked_changes
from policyver.document.word.comments import Comment, read_comments
from policyver.document.word.edges import lost_edges
from policyver.document.word.made_from import MadeFrom, name_ours, read_made_from
from policyver.document.word.package import SAVE_AGAIN, open_word
from policyver.document.word.parts import NOTES, part_roots, read_parts
from policyver.document.word.places import with_places
from policyver.document.word.tables import Allowance
from policyver.document.word.view import ACCEPTED, OURS, REJECTED, View
from policyver.errors import BadText

if TYPE_CHECKING:
    from docx.document import Document as Package


@dataclass(frozen=True, slots=True)
class Word:
    """What a Word file says."""

    accepted: Document
    """With every tracked change."""
    rejected: Document
    """Without them: what it said before."""
    tracked: tuple[TrackedChange, ...]
    """Its tracked changes, in the order of the text."""
    comments: tuple[Comment, ...]
    made_from: MadeFrom | None = None
    """The text that policyver made it from; None for a file of somebody else's."""
    others: tuple[Document, ...] = ()
    """In the further views that were asked for."""

    @property
    def changes(self) -> Counter[str]:
        """How many places were inserted, deleted, moved, reformatted."""
        return Counter(change.kind for change in self.tracked)

    @property
    def authors(self) -> Counter[str]:
        """How many places each author changed."""
        return Counter(change.author for change in self.tracked)


def read_word(data: bytes, name: str, *views: View) -> Word:
    """Read a Word file; in further views, too, where some are named.

    Raises BadText, which names it `name`, where it is not one, cannot be trusted or is empty.
    """
    package = open_word(data, name)
    try:
        return _read(package, name, views)
    except RecursionError:
        raise BadText(f"{name} is nested too deeply to be read.", "Copy its text into a new document.") from None
    except (LxmlError, AttributeError, ValueError, OverflowError, KeyError, IndexError):  # not as the standard has it
        raise BadText(f"{name} is no Word file that can be read.", SAVE_AGAIN) from None


def _read(package: "Package", name: str, views: Sequence[View]) -> Word:
    roots = part_roots(package)
    name_ours(package, [package.element.body, *roots.values()])
    bodies = [Body(read_parts(package, roots, Allowance(name)), view) for view in (ACCEPTED, REJECTED, *views)]
    for body in bodies:
        body.read(package.element.body)
    # What policyver wrote says all that there is to say of it.
    guess = Guesses() if _is_ours(package) else guesses([body.content for body in bodies])
    documents = [_document(body, guess) for body in bodies]
    if not any(block.text for document in documents for block in document.blocks):
        raise BadText(f"{name} has no text.", "Is it a scan? Then have its text recognised first.")
    tracked = tracked_changes([package.element.body, *(roots[kind] for kind in NOTES if kind in roots)])
    comments = read_comments(roots.get("comments"), *(body.runs.quotes for body in bodies[:2]))
    edges = lost_edges(package, ours=_is_ours(package))
    accepted, rejected, *others = (
        replace(document, lost=(*_lost(body, document), *document.lost, *edges))
        for document, body in zip(documents, bodies, strict=True)
    )
    return Word(accepted, rejected, tracked, comments, read_made_from(package), tuple(others))


def _document(body: Body, guess: Guesses) -> Document:
    """Return a view of the text. What it has lost is only where links lead."""
    places: dict[str, int] = {}
    of_body = tuple(blocks(body.content, list(body.runs.notes), guess, places))
    return with_places(Document(tuple(with_dates_as_text(of_body))), places)


def _lost(body: Body, document: Document) -> tuple[Loss, ...]:
    """Return what could not be carried over of a view of the text, each thing as often as it is there."""
    contents = body.runs.contents.losses(block.text for block in document.blocks)
    return (*contents, *body.runs.losses.elements(), *lost_blocks(body.content))


def _is_ours(package: "Package") -> bool:
    return bool(package.core_properties.author == OURS)
