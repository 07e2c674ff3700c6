"""What the look of a run says that is not words. It is named, since it cannot be carried over."""

from collections import Counter
from collections.abc import Iterable, Iterator

from policyver.document.losses import Loss
from policyver.document.word.names import Element, W, child, children, is_on, value, whole

_LOOKS = {"highlight": "highlighting", "u": "underlining", "caps": "capitals that are only a look",
          "smallCaps": "small capitals"}  # fmt: skip
_WITH_WORDS = {"highlight"}
"""Looks by which somebody marks words for others to see. The rest is the design of a text."""
_SMALLEST = 4  # half points, the size of words that nobody reads
_PLAIN_THEME = {"text1", "dark1", "tx1", "dk1"}
_PLAIN = {"", "auto", "000000"}
_UNSHADED = {"", "auto", "FFFFFF"}
_NO_PATTERN = {None, "nil", "clear"}


def lost_looks(run: Element, properties: Element, usual: tuple[str, ...]) -> Iterator[Loss]:
    """Yield what a run's own look says and Markdown cannot: what is open, or has to stand out.

    `usual` are the colours that mark nothing here.
    """
    words = "".join(text.text or "" for text in children(run, "t")).strip()
    if not words:
        return
    for name, what in _LOOKS.items():
        if is_on(child(properties, name)):
            yield Loss(what, words if name in _WITH_WORDS else "")
    if (colour := _colour(properties)) not in ("", *usual):
        yield Loss("white words" if colour == "FFFFFF" else "words in a colour", words)
    if is_shaded(properties):
        yield Loss("shaded words", words)
    if (size := whole(value(child(properties, "sz")))) is not None and size <= _SMALLEST:
        yield Loss("words too small to read", words)


def is_shaded(properties: Element | None) -> bool:
    """Whether properties of a run or a paragraph put a colour or a pattern behind it."""
    shading = child(properties, "shd")
    is_filled = (value(shading, "fill") or "").upper() not in {name.upper() for name in _UNSHADED}
    return shading is not None and (is_filled or value(shading) not in _NO_PATTERN)


def usual_colour(body: Element) -> str:
    """Return the colour that most of the letters have that somebody gave a colour; nothing where most have none."""
    letters: Counter[str] = Counter()
    for run in body.iter(W + "r"):
        letters[_colour(child(run, "rPr"))] += sum(len(text.text or "") for text in children(run, "t"))
    colour, _ = letters.most_common(1)[0] if letters else ("", 0)
    return colour


def common_colour(paragraphs: Iterable[Element]) -> str:
    """Return the colour that all words of some paragraphs have from somebody's hand; nothing where they differ."""
    runs = (run for paragraph in paragraphs for run in paragraph.iter(W + "r"))
    colours = {
        _colour(child(run, "rPr")) for run in runs if any((text.text or "").strip() for text in children(run, "t"))
    }
    return colours.pop() if len(colours) == 1 else ""


def _colour(properties: Element | None) -> str:
    """Return the colour of a run's letters, as `FF0000`; nothing for black."""
    colour = child(properties, "color")
    if colour is None or value(colour, "themeColor") in _PLAIN_THEME:
        return ""
    shade = (value(colour) or "").upper()
    return "" if shade.lower() in _PLAIN else shade
