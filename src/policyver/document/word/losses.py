"""What a run says that is not words: its look, a picture, a text box. It is named, since it cannot be carried over."""

from collections.abc import Iterator

from policyver.document.losses import Loss
from policyver.document.word.names import Element, W, child, children, is_on, text_of

_LOOKS = {"highlight": "highlighting", "u": "underlining", "caps": "capitals that are only a look",
          "smallCaps": "small capitals"}  # fmt: skip
_TEXT_BOX = W + "txbxContent"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def lost_looks(run: Element, properties: Element) -> Iterator[Loss]:
    """Yield what a run's own look says and Markdown cannot: what is open, or has to stand out."""
    words = "".join(text.text or "" for text in children(run, "t")).strip()
    for name, what in _LOOKS.items():
        if words and is_on(child(properties, name)):
            yield Loss(what, words if name == "highlight" else "")


def lost_pictures(element: Element) -> Iterator[Loss]:
    """Yield what a drawing is: boxes with their words, or a picture with those that describe it."""
    boxes = list(element.iter(_TEXT_BOX))
    for box in boxes:
        yield Loss("a text box", text_of(box))
    if not boxes:
        descriptions = (drawing.get("descr") for drawing in element.iter(_DRAWING + "docPr"))
        yield Loss("a picture", next(filter(None, descriptions), ""))
