"""Pictures, drawings and signs in a page -> their descriptions in the text, or losses that tell one from another."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from urllib.parse import unquote

from policyver.document.losses import Loss
from policyver.document.web.tree import Element, Node
from policyver.document.web.words import words_of

_LARGEST_PIXEL = 2
"""The most pixels of a picture that nobody sees: it only reports that the page was opened."""
_ADDRESSES = ("src", "data-src", "data-lazy-src", "data-original", "href")
"""Where the address of a picture is: scripts of many pages load it when a reader comes near."""
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_MEANT = re.compile(
    r"(?:^|[\s_-])(?:yes|no|ok|on|off|true|false|ticked|checked|tick|check(?:mark)?|cross|included|excluded|allowed"
    r"|denied|enabled|disabled|active|inactive)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""What an empty cell is called whose style draws a sign into it."""


def picture(element: Element, losses: list[Loss], *, is_all: bool) -> Sequence[Node]:
    """Return what a picture says in the text, where it is all that a cell has. Otherwise it is lost.

    `element` may be a `<picture>`, with an image and other files for other screens in it.
    """
    image = next((inside for inside in element.elements() if inside.tag in ("img", "area")), element)
    sizes = [image.get(name).removesuffix("px") for name in ("width", "height")]
    if all(size.isdecimal() and int(size) <= _LARGEST_PIXEL for size in sizes):
        return ()
    description = " ".join(image.attributes.get("alt", "").split())
    files = ", ".join(dict.fromkeys(name for inside in element.elements() for name in _files(inside) if name))
    if is_all and description:
        losses += [Loss("a picture", files)] if files else []
        return (f" {description} ",)
    losses.append(Loss("a picture", f"{description} ({files})" if description and files else description or files))
    return ()


def drawing(element: Element, losses: list[Loss], *, is_all: bool) -> Sequence[Node]:
    """Return what a drawing says in the text, where it is all that a cell has. Otherwise it is lost."""
    described = element.attributes.get("aria-label", "")
    drawn = _drawn(element)
    if is_all and (described or element.words):
        losses += [Loss("a drawing", drawn)] if drawn.startswith("#") else []
        return (f" {described} ", *element.children, " ")
    words = words_of([described, " ", *element.children])
    parts = [words, drawn] if drawn.startswith("#") else [words or drawn]
    losses.append(Loss("a drawing", " ".join(filter(None, parts))))
    return ()


def sign(element: Element, losses: list[Loss]) -> Sequence[Node]:
    """Return what a sign says that only its style makes: a tick, a cross. Its names are all that tells two apart."""
    described = element.attributes.get("aria-label") or element.attributes.get("title", "")
    if not described and element.names:
        losses.append(Loss("a sign without words", element.names))
    return (f" {described} ",) if described else ()


def is_sign_by_name(cell: Element) -> bool:
    """Whether an empty cell has a sign by what it is called."""
    return not cell.children and bool(_MEANT.search(cell.attributes.get("class", "")))


def _files(element: Element) -> Iterator[str]:
    """Yield the names of the files that an element shows, or another one on other screens."""
    yield from (file_name(element.attributes.get(name, "")) for name in _ADDRESSES)
    for name in _SETS:
        entries = element.attributes.get(name, "").split(", ")
        yield from (file_name(entry.split()[0]) for entry in entries if entry.strip())


def file_name(address: str) -> str:
    """Return the name of the file at an address; of one that is written out, a digest of what it holds."""
    address = address.strip()
    if address.startswith("data:"):
        kind, _, content = address.removeprefix("data:").partition(",")
        return f"{kind.partition(';')[0]} {digest(content)}".strip()
    return unquote(PurePosixPath(address.partition("?")[0].partition("#")[0]).name)


def _drawn(element: Element) -> str:
    """Return what of a drawing tells it from another: which one it uses, or else a digest of its lines."""
    inside = [part for part in element.elements() if part is not element]
    used = [part.attributes.get(name, "") for part in inside if part.tag == "use" for name in ("href", "xlink:href")]
    if any(used):
        return " ".join(f"#{address.rpartition('#')[2]}" for address in used if address)
    lines = [f"{part.tag} {sorted(part.attributes.items())}" for part in inside if part.attributes]
    return f"image/svg {digest(repr(lines))}" if lines else element.names


def digest(text: str) -> str:
    """Return letters and digits by which a long text, or one that is not to be printed, differs from another."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]
