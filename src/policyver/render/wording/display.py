"""What changed of what a page shows or does without words: the keys of messages, and what fills their blanks."""

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from policyver.document.marks import AttributeList, Comment, Embed, Hidden, Html, Image, Link, Mark, Style, Title

Message = tuple[str, dict[str, str]]

_KEYS = {
    "picture": ("picture-was", "picture-new", "picture-gone"),
    "embedded": ("embedded-was", "embedded-new", "embedded-gone"),
    "title": ("title-was", "title-new", "title-gone"),
    "hidden": ("", "hidden-new", "hidden-gone"),
    "comment": ("comment-was", "comment-new", "comment-gone"),
}
"""For each sort of mark the messages where it is another one, where it is new, and where it is gone."""


def display_notes(old: Sequence[Mark], new: Sequence[Mark]) -> Iterator[Message]:
    """Yield what changed of the marks on a stretch of text, one message for each sort of mark."""
    was = _by_sort(mark for mark in old if mark not in new)
    now = _by_sort(mark for mark in new if mark not in old)
    for sort in dict.fromkeys([*was, *now]):
        is_other, is_new, is_gone = _KEYS[sort]
        values = {"old": was.get(sort, ""), "new": now.get(sort, "")}
        if sort in was and sort in now:
            if was[sort] != now[sort]:
                yield is_other, values
        else:
            yield (is_new if sort in now else is_gone), values


def _by_sort(marks: Iterable[Mark]) -> dict[str, str]:
    return {sort: value for sort, value in map(_sort, marks) if sort}


def _sort(mark: Mark) -> tuple[str, str]:
    match mark:
        case Image(address):
            return "picture", address
        case Embed(source):
            return "embedded", source
        case Html(is_shown=True):
            return "embedded", f"<{mark.opening}>"
        case Title(words):
            return "title", words
        case Hidden():
            return "hidden", ""
        case Comment():
            return "comment", mark.words
        case Style() | Link() | Html() | AttributeList():
            return "", ""
        case _:
            assert_never(mark)
