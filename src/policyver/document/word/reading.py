"""A Word file -> its text with every tracked change, and without them; its comments; what could not be carried over."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from policyver.document.model import Document
from policyver.document.word.blocks import Guesses, blocks, guesses
from policyver.document.word.names import Element, W, children, local, value
from policyver.document.word.numbering import Numbering
from policyver.document.word.package import SAVE_AGAIN, open_word
from policyver.document.word.paragraphs import Body, Parts
from policyver.document.word.styles import Styles
from policyver.document.word.tables import Allowance
from policyver.document.word.view import View
from policyver.errors import BadText

if TYPE_CHECKING:
    from docx.document import Document as Package
    from docx.opc.part import Part

_CHANGES = {
    "ins": "inserted", "del": "deleted", "moveTo": "moved", "moveFrom": "moved", "rPrChange": "reformatted",
    "pPrChange": "reformatted", "cellIns": "inserted", "cellDel": "deleted",
}  # fmt: skip
_EDGES = ("header", "footer")
_NOTES = ("footnotes", "endnotes")


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark that somebody left in the margin."""

    author: str
    made: datetime | None
    place: str
    """The heading that it stands under."""
    quoted: str
    """The words that it is about."""
    text: str


@dataclass(frozen=True, slots=True)
class Word:
    """What a Word file says."""

    accepted: Document
    """With every tracked change."""
    rejected: Document
    """Without them: what it said before."""
    changes: Counter[str]
    """How many places were inserted, deleted, moved, reformatted."""
    authors: Counter[str]
    """How many of them each author changed."""
    comments: tuple[Comment, ...]
    lost: tuple[str, ...]
    """What could not be carried over: a line each."""


def read_word(data: bytes, name: str) -> Word:
    """Read a Word file. Raises BadText, which calls it by `name`, for what is none, cannot be trusted or is empty."""
    package = open_word(data, name)
    from lxml.etree import LxmlError

    try:
        return _read(package, name)
    except RecursionError:
        raise BadText(f"{name} is nested too deeply to be read.", "Copy its text into a new document.") from None
    except (LxmlError, AttributeError, ValueError, OverflowError, KeyError, IndexError):  # not as the standard has it
        raise BadText(f"{name} is no Word file that can be read.", SAVE_AGAIN) from None


def _read(package: "Package", name: str) -> Word:
    roots = _roots(package)
    body = package.element.body
    accepted = _view(package, roots, "accept", Allowance(name))
    rejected = _view(package, roots, "reject", Allowance(name))
    # What policyver wrote says all that there is to say of it.
    guess = Guesses() if _is_ours(package) else guesses([accepted.found, rejected.found])
    document = Document(tuple(blocks(accepted.found, accepted.notes, guess)))
    before = Document(tuple(blocks(rejected.found, rejected.notes, guess)))
    if not any(block.text for block in (*document.blocks, *before.blocks)):
        raise BadText(f"{name} has no text.", "Is it a scan? Then have its text recognised first.")
    comments = _comments(roots.get("comments"), accepted, rejected)
    changed = [body, *(roots[kind] for kind in _NOTES if kind in roots)]
    places = [place for root in changed for place in _changes(root)]
    kinds, authors = Counter(kind for kind, _ in places), Counter(author for _, author in places)
    return Word(document, before, kinds, authors, comments, tuple(_lost(package, accepted)))


def _is_ours(package: "Package") -> bool:
    return bool(package.core_properties.author == "policyver")


def _view(package: "Package", roots: dict[str, Element], view: View, cells: Allowance) -> Body:
    links = _links(package.part)
    note_links = {
        kind: _links(rel.target_part)
        for rel in package.part.rels.values()
        if (kind := rel.reltype.rpartition("/")[2].removesuffix("s")) in ("footnote", "endnote") and not rel.is_external
    }
    notes = {
        (kind, value(note, "id") or ""): note
        for kind in ("footnote", "endnote")
        for note in children(roots.get(f"{kind}s"), kind)
    }
    parts = Parts(Styles(roots.get("styles")), Numbering(roots.get("numbering")), links, notes, note_links, cells)
    made = Body(parts, view)
    made.read(package.element.body)
    return made


def _links(part: "Part") -> dict[str, str]:
    return {key: rel.target_ref for key, rel in part.rels.items() if rel.is_external}


def _roots(package: "Package") -> dict[str, Element]:
    """Give the root elements of the parts beside the text, by the last word of what relates them to it."""
    found: dict[str, Element] = {}
    for rel in package.part.rels.values():
        kind = rel.reltype.rpartition("/")[2]
        if not rel.is_external and kind in ("styles", "numbering", "comments", *_NOTES):
            found[kind] = _element(rel.target_part)
    return found


def _changes(root: Element) -> Iterator[tuple[str, str]]:
    """Give what happened to each place that was changed, and by whom: neighbours of one author and moment are one."""
    before: tuple[str, Element | None, tuple[str | None, ...]] = ("", None, ())
    for element in root.iter(*(W + name for name in _CHANGES)):
        name = local(element)
        who = value(element, "author"), value(element, "date")
        inside_mark = local(element.getparent()) in ("rPr", "trPr", "tcPr")
        adjoins = before[0] == name and before[2] == who and element.getprevious() is before[1] and not inside_mark
        is_half_a_move = name == "moveTo" or (name == "moveFrom" and inside_mark)
        if not adjoins and not is_half_a_move:
            yield _CHANGES[name], who[0] or "somebody"
        before = name, element, who


def _comments(root: Element | None, *views: Body) -> tuple[Comment, ...]:
    if root is None:
        return ()
    found: list[tuple[int, Comment]] = []
    order = {comment: place for view in reversed(views) for place, comment in enumerate(view.quoted)}
    for comment in root.iter(W + "comment"):
        comment_id = value(comment, "id") or ""
        lines = ["".join(text.text or "" for text in paragraph.iter(W + "t")) for paragraph in comment.iter(W + "p")]
        quoted = place = ""
        for view in views:
            if not quoted and comment_id in view.quoted:
                place, quoted = view.quoted[comment_id]
        made = Comment(
            value(comment, "author") or "somebody",
            _moment(value(comment, "date")),
            place,
            quoted.strip(),
            "\n".join(line for line in lines if line),
        )
        found.append((order.get(comment_id, len(order)), made))
    return tuple(comment for _, comment in sorted(found, key=lambda each: each[0]))


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text or "")
    except ValueError:
        return None


def _lost(package: "Package", body: Body) -> Sequence[str]:
    lines = [f"{count} × {what}" if count > 1 else what for what, count in body.lost.items()]
    ours = f"{package.core_properties.title} · " if _is_ours(package) else None
    for edge in _EDGES:
        said = sorted(
            {
                text
                for rel in package.part.rels.values()
                if not rel.is_external and rel.reltype.endswith(f"/{edge}")
                for text in [" ".join("".join(t.text or "" for t in _element(rel.target_part).iter(W + "t")).split())]
                if any(letter.isalpha() for letter in text)  # a page number need not be carried over
                and not (ours and text.startswith(ours))
            }
        )
        lines += [f"the {edge} “{_short(text)}”" for text in said]
    return lines


def _element(part: Any) -> Element:  # noqa: ANN401  python-docx's parts have no common type
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return part.element if hasattr(part, "element") else etree.fromstring(part.blob, parser)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
