"""Boxes to tick and marks of notes as GitHub's Markdown writes them -> as readers know them: ☑, and a raised [1]."""

import re
from collections.abc import Sequence
from dataclasses import replace

from markupsafe import Markup

from policyver.document.marks import Style
from policyver.document.model import BlockKind
from policyver.redline import Span

_BOXES = {" ": "☐", "x": "☑", "X": "☑"}
_BOX = re.compile(r"\[([ xX])\](?=\s)")
_NOTE = re.compile(r"\[\^([\w-]{1,30})\]")


def with_boxes(kind: BlockKind, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans of a block, those of a list item with a box where it begins with `[x] `.

    As many spans as before: what is known by the index of one stays right.
    """
    written = list(spans)
    if kind != "item" or not written or not written[0].text.startswith("[") or Style.CODE in written[0].marks:
        return tuple(written)
    if box := _BOX.match(written[0].text):
        written[0] = replace(written[0], text=_BOXES[box[1]] + written[0].text[box.end() :])
        return tuple(written)
    end = next((at for at in range(1, len(written)) if written[at].op == "equal"), len(written))
    ticks = written[1:end]
    is_box = written[0].text == "[" and bool(ticks) and all(span.text in _BOXES for span in ticks)
    if is_box and end < len(written) and re.match(r"\]\s", written[end].text):
        written[0] = replace(written[0], text="")
        written[1:end] = [replace(span, text=_BOXES[span.text]) for span in ticks]
        written[end] = replace(written[end], text=written[end].text[1:])
    return tuple(written)


def with_raised_notes(text: Markup) -> Markup:
    """Return the HTML of a text with the marks of its notes, `[^1]`, raised."""
    if "[^" not in text:
        return text
    return Markup(_NOTE.sub(r"<sup>[\1]</sup>", str(text)))  # noqa: S704  it is escaped, and letters and digits stay
