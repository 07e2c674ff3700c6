"""The comments of a Word file: who left them and when, what they say, and the words that they are about."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from policyver.document.word.names import Element, W, text_of, value

_LONGEST_QUOTE = 500


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark that somebody left in the margin."""

    author: str
    moment: datetime | None
    """When; None where the file does not say it."""
    place: str
    """The heading above it."""
    quoted: str
    """The words that it is about."""
    text: str


@dataclass(frozen=True, slots=True)
class _Quote:
    heading: str
    words: str = ""


@dataclass(slots=True)
class Quotes:
    """What comments are about, put together while the text is read from its beginning to its end."""

    heading: str = ""
    """The heading above the words that are read now."""
    _quotes: dict[str, _Quote] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)

    def begin(self, comment_id: str) -> None:
        """Begin the words that a comment is about."""
        self._open.append(comment_id)
        self.refer(comment_id)

    def end(self, comment_id: str) -> None:
        """End the words that a comment is about."""
        if comment_id in self._open:
            self._open.remove(comment_id)

    def refer(self, comment_id: str) -> None:
        """Note the place of a comment, which may be about no words."""
        self._quotes.setdefault(comment_id, _Quote(self.heading))

    def read(self, text: str) -> None:
        """Add words to those that the open comments are about."""
        for comment_id in self._open:
            quote = self._quotes[comment_id]
            if len(quote.words) < _LONGEST_QUOTE:
                self._quotes[comment_id] = _Quote(quote.heading, quote.words + text.replace("\t", " "))

    def order(self) -> dict[str, int]:
        """Return the places of the comments in the order of the text."""
        return {comment_id: place for place, comment_id in enumerate(self._quotes)}

    def of(self, comment_id: str) -> _Quote | None:
        """Return what a comment is about; None where the text does not refer to it."""
        return self._quotes.get(comment_id)


def read_comments(root: Element | None, accepted: Quotes, rejected: Quotes) -> tuple[Comment, ...]:
    """Return the comments in the order of the text: what they are about with all changes accepted, or else rejected."""
    if root is None:
        return ()
    order = rejected.order() | accepted.order()
    elements = sorted(root.iter(W + "comment"), key=lambda element: order.get(_id(element), len(order)))
    return tuple(_comment(element, (accepted, rejected)) for element in elements)


def _id(element: Element) -> str:
    return value(element, "id") or ""


def _comment(element: Element, views: Sequence[Quotes]) -> Comment:
    quotes = [quote for quotes in views if (quote := quotes.of(_id(element))) is not None]
    quote = next((quote for quote in quotes if quote.words), quotes[-1] if quotes else _Quote(""))
    lines = [text_of(paragraph).strip() for paragraph in element.iter(W + "p")]
    return Comment(
        value(element, "author") or "somebody",
        _moment(value(element, "date")),
        quote.heading,
        " ".join(quote.words.split()),
        "\n".join(line for line in lines if line),
    )


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text or "")
    except ValueError:
        return None
