"""Lines of a text that fit an e-mail: wrapped between words, and between letters in scripts without spaces."""

import unicodedata
from collections.abc import Iterator

from policyver.document.columns import columns, is_wide

WIDTH = 76


def wrap(text: str, first: str = "", rest: str | None = None) -> list[str]:
    """Return the lines of a paragraph. `first` begins the first line, `rest` the others. Its own line ends stay."""
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
    """Yield the parts that must not be broken, each with the space before it."""
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
