"""Lines of a text that fit a mail: wrapped between words, and between the letters of scripts that have no spaces."""

import unicodedata
from collections.abc import Iterator

from policyver.document.columns import columns, is_wide

WIDTH = 76


def wrap(text: str, first: str = "", rest: str | None = None) -> list[str]:
    """Wrap a paragraph. `first` begins its first line, `rest` the others; its own line ends stay."""
    rest = first if rest is None else rest
    lines = []
    line, is_new = first, True
    for paragraph in text.split("\n"):
        for space, word in _words(paragraph):
            if not is_new and columns(line + space + word) > WIDTH:
                lines.append(line)
                line, is_new = rest, True
            line += word if is_new else space + word
            is_new = False
        lines.append(line)
        line, is_new = rest, True
    return [line.rstrip() for line in lines]


def _words(text: str) -> Iterator[tuple[str, str]]:
    """Give what may stand together on a line, each with the space before it."""
    for index, word in enumerate(text.split(" ")):
        space = " " if index else ""
        part = ""
        for letter in word:
            wide = is_wide(letter)
            closing = unicodedata.category(letter) in ("Pe", "Pf", "Po")
            if part and wide and not closing:
                yield space, part
                space, part = "", ""
            part += letter
        if part:
            yield space, part
