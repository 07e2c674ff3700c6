"""What kind of change a difference is."""

import re
from collections.abc import Sequence

from policyver.document.model import Mark
from policyver.redline.model import Kind, Span

_NUMBER = re.compile(r"[\s(§]*(?:\d+(?:\.\d+)*|[ivxlcdmIVXLCDM]+|[A-Za-z])[.)]?\s*")


def span_kinds(spans: Sequence[Span]) -> set[Kind]:
    """Tell what differs in a block's text."""
    kinds: set[Kind] = set()
    if only_renumbered(spans):
        kinds.add("renumbered")
    elif any(is_change(span) for span in spans):
        kinds.add("words")
    if any(span.typographic and span.text.strip(" \n") for span in spans):
        kinds.add("typographic")
    for span in spans:
        if span.was is not None:
            kinds |= mark_kinds(span.was, span.marks)
    return kinds


def is_change(span: Span) -> bool:
    """Tell a span that a reader hears as a change from one that only looks different, or not even that."""
    return span.op != "equal" and not span.typographic and bool(span.text.strip(" \n"))


def only_renumbered(spans: Sequence[Span]) -> bool:
    """Tell whether the number that a heading or a clause begins with is all that changed."""
    changed = [index for index, span in enumerate(spans) if is_change(span)]
    return (
        changed == [0, 1]
        and len(spans) > 2
        and all(_NUMBER.fullmatch(spans[index].text) and any(map(str.isdigit, spans[index].text)) for index in changed)
    )


def mark_kinds(was: Sequence[Mark], now: Sequence[Mark]) -> set[Kind]:
    """Tell a changed link from changed formatting."""
    kinds: set[Kind] = set()
    for mark in {*was} ^ {*now}:
        kinds.add("link" if mark.startswith("link:") else "formatting")
    return kinds
