"""What a run says that is not words: its look, a picture, a text box. It is named, since it cannot be carried over."""

from collections.abc import Iterator

from policyver.document.word.names import Element, W, child, children, is_on

_LOOKS = {"highlight": "highlighting", "u": "underlining", "caps": "capitals that are only a look",
          "smallCaps": "small capitals"}  # fmt: skip
_TEXT_BOX = W + "txbxContent"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def lost_looks(run: Element, properties: Element) -> Iterator[str]:
    """Name what a run's own look says and Markdown cannot: what is open, or has to stand out."""
    words = " ".join("".join(each.text or "" for each in children(run, "t")).split())
    for name, what in _LOOKS.items():
        if words and is_on(child(properties, name)):
            yield f"{what}: “{words[:60]}”" if name == "highlight" else what


def pictured(element: Element) -> Iterator[str]:
    """Name a drawing: by the words in its boxes, or by those that describe it."""
    boxes = list(element.iter(_TEXT_BOX))
    for box in boxes:
        text = " ".join("".join(each.text or "" for each in box.iter(W + "t")).split())
        yield f"a text box: “{text[:80]}”"
    if not boxes:
        described = next((each.get("descr") for each in element.iter(_DRAWING + "docPr") if each.get("descr")), "")
        yield f"a picture: “{described}”" if described else "a picture"
