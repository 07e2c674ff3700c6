"""What a reader sees of a stretch of text: no comments, controls by their names, raised letters as such."""

from collections.abc import Sequence

from policyver.document.controls import TELLING, UNSEEN, named, visible
from policyver.document.marks import PLACE, Comment, Mark
from policyver.document.raised import in_script, script_of
from policyver.document.shortened import cut_at_word

_LONGEST_ABOVE = 300
"""Letters of a heading above another one. What is longer is a paragraph that was made a heading by mistake."""


def shown_text(text: str, *, changed: bool = False) -> str:
    """Return text as a reader may see it: without places of comments, and with controls by their names.

    What a reader cannot see is shown in any text where it turns the order of letters, and everything else that is
    unseen where it `changed`.
    """
    if text.isascii() and text.isprintable():
        return text
    return (UNSEEN if changed else TELLING).sub(named, text.replace(PLACE, ""))


def plain_text(text: str, marks: Sequence[Mark], *, changed: bool = False) -> str:
    """Return text for a medium that cannot raise letters: 10⁶, H₂O, ^(th). No digits run together."""
    if changed and any(isinstance(mark, Comment) for mark in marks):
        return "[comment]"  # and not what its authors wrote to each other
    return in_script(shown_text(text, changed=changed), script_of(marks))


def heading_path(headings: Sequence[str]) -> str:
    """Return a heading behind those above it. These are cut where they are long: they come again with each section."""
    above = (cut_at_word(heading, _LONGEST_ABOVE) for heading in headings[:-1])
    return " › ".join(map(visible, [*above, *headings[-1:]]))
