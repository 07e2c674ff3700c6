"""The words of a page: by them pages of two policyvers can be compared, whose looks differ."""

from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from html.parser import HTMLParser

MOST_SHOWN = 3  # differences of a page
_NO_TEXT = {"head", "style", "script", "template"}
_ADDED = {"spoken", "number"}
"""The classes of what a redline puts between the words of its texts: for screen readers, and to number changes."""

_WITHIN_WORDS = {"a", "b", "bdi", "code", "em", "i", "mark", "s", "span", "strong", "sub", "sup", "u", "wbr"}
_NO_END = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_LEADING_OUT = ("http:", "https:", "mailto:", "tel:")


def page_words(page: str, *, without: str = "") -> list[str]:
    """Return the words of a page in their order, with the targets of links that lead out of it.

    `without` is an element whose words are left out: without `del` those of the new text remain.
    """
    reader = _Reader(without)
    reader.feed(page)
    reader.close()
    return "".join(reader.parts).split()


def missing_words(words: Iterable[str], page: Iterable[str]) -> list[str]:
    """Return the words that a page lacks, or has fewer times than asked for."""
    return list((Counter(words) - Counter(page)).elements())


def said_otherwise(words: Sequence[str], others: Sequence[str]) -> str:
    """Return what another page says instead of these words, place by place, or the empty string."""
    places = SequenceMatcher(None, words, others, autojunk=False).get_opcodes()
    different = [
        f"“{' '.join(others[other:other_end])}” for “{' '.join(words[first:end])}”"
        for kind, first, end, other, other_end in places
        if kind != "equal"
    ]
    return "; ".join(different[:MOST_SHOWN])


class _Reader(HTMLParser):
    """Gathers the text of a page. Words run on through elements within a line, but not into a change."""

    def __init__(self, without: str) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._leave_out = {*_NO_TEXT, without}
        self._open: list[str] = []
        """The elements around, from the outermost one that is left out."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Go into an element, or past one that is left out."""
        values = dict(attrs)
        if self._open or tag in self._leave_out or _ADDED & {*(values.get("class") or "").split()}:
            self._open += [] if tag in _NO_END else [tag]
            return
        target = values.get("href") or ""
        if target.lower().startswith(_LEADING_OUT):
            self.parts.append(f" {target} ")
        self.parts.append(f" {values.get('alt') or ''} " if tag not in _WITHIN_WORDS else "")

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        if tag in self._open:
            del self._open[len(self._open) - 1 - self._open[::-1].index(tag) :]
        elif not self._open and tag not in _WITHIN_WORDS:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        """Take text."""
        if not self._open:
            self.parts.append(data)
