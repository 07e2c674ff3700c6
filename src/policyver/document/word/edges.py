"""The headers and footers of a Word file: what they say is named, but for the numbers of pages."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from policyver.document.losses import Loss
from policyver.document.word.drawings import part_root
from policyver.document.word.field_results import PAGES
from policyver.document.word.fields import Field, Fields
from policyver.document.word.names import MC, Element, W, child, local, value
from policyver.languages.page_numbers import HOLE, is_named_page, may_be_page

if TYPE_CHECKING:
    from docx.document import Document as Package

_EDGES = ("header", "footer")
_READ = [W + name for name in ("t", "p", "tab", "ptab", "br", "cr", "fldChar", "instrText")]


def lost_edges(package: "Package", *, ours: bool) -> list[Loss]:
    """Return the headers and footers that say more than a number. In a file of `ours`, not the one that we wrote."""
    title = f"{package.core_properties.title} · "
    losses: list[Loss] = []
    for edge in _EDGES:
        texts = {
            " ".join("".join(_words(part_root(rel.target_part))).split())
            for rel in package.part.rels.values()
            if not rel.is_external and rel.reltype.endswith(f"/{edge}")
        }
        is_written = [text for text in sorted(texts) if text and not (ours and text.startswith(title))]
        losses += [Loss(f"the {edge}", text) for text in is_written if not (is_named_page(text) or may_be_page(text))]
    return losses


def _words(root: Element) -> Iterator[str]:
    """Yield the words of a header: in place of the number of a page, which changes with the printer, a sign."""
    fields = Fields()
    for inner in root.iter(*_READ):
        if next(inner.iterancestors(MC + "Fallback"), None) is not None:
            continue
        name = local(inner)
        if name == "fldChar":
            ended = fields.mark(value(inner, "fldCharType"), child(inner, "ffData"))
            if ended is not None and _is_page(ended) and fields.are_shown:
                yield HOLE
        elif name == "instrText":
            fields.instruct(inner.text or "")
        elif name != "t":
            yield " "
        elif fields.are_shown and not fields.any_is(_is_page):
            simple = next((Field(value(of, "instr") or "") for of in inner.iterancestors(W + "fldSimple")), Field())
            yield HOLE if _is_page(simple) else inner.text or ""


def _is_page(opened: Field) -> bool:
    return opened.words[:1] != [] and opened.words[0].upper() in PAGES
