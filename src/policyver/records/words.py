"""The words of a page: by them pages of two policyvers can be compared, whose looks differ."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from html.parser import HTMLParser

MOST_SHOWN = 3  # differences of a page
_MOST_QUOTED = 50  # words of a difference
_MOST_PAIRS = 100_000
"""Pairs of equal words that are looked at to tell places apart. difflib takes time by their number, and often:
raised tenfold, a made page takes a minute (`test_pages_are_compared_in_time`)."""
_TIMES_LARGER, _LARGER = 10, 100_000  # bytes
_TAG = re.compile(
    r"""<(?P<end>/?)(?P<name>[a-z][a-z0-9]*)(?:[^<>"']|"[^"]*"|'[^']*')*>|<!doctype html>""", re.IGNORECASE
)
_FOREIGN = re.compile(
    r"<(?:applet|base|button|embed|form|frame|frameset|iframe|input|link|noscript|object|portal|script|template)\b"
    r"""|<[^>]*\bhttp-equiv\b(?!="Content-Security-Policy")|<[^>]*[\s/"']on[a-z]+\s*=""",
    re.IGNORECASE,
)
"""What hardly any page of policyver's has: it would show other words than are there, or lead elsewhere. Its pages say
themselves what may be loaded: nothing."""
_KNOWN_TAGS = frozenset(
    "a b bdi blockquote body br caption code col colgroup dd del details div dl dt em fieldset footer h1 h2 h3 h4 h5 h6"
    " head header hr html i ins label legend li main mark meta nav ol output p pre s section small span strong style"
    " sub summary sup table tbody td tfoot th thead time title tr u ul wbr".split()
)
"""Those of policyver's pages but redlines, of any version. Others hide their words, turn them, or show a picture."""
_HIDING = frozenset({"hidden", "style", "popover"})
"""Attributes by which words are there and not seen. No page of policyver's has one."""
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
"""What hides, on a terminal, words that are in a text."""
_RAW = ("script", "style")
"""Elements in which a `<` begins no tag."""

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
    return "".join(_read(page, without).parts).split()


def _read(page: str, without: str = "") -> "_Reader":
    reader = _Reader(without)
    reader.feed(page)
    reader.close()
    return reader


def missing_words(words: Iterable[str], page: Iterable[str]) -> list[str]:
    """Return the words that a page lacks, or has fewer times than asked for."""
    return list((Counter(words) - Counter(page)).elements())


def said_otherwise(words: Sequence[str], others: Sequence[str]) -> str:
    """Return what another page says instead of these words, place by place, or the empty string.

    Where too much is different to tell the places apart in time, they are one.
    """
    pairs = list(zip(words, others, strict=False))
    before = next((at for at, (word, other) in enumerate(pairs) if word != other), len(pairs))
    words, others = words[before:], others[before:]
    backwards = zip(reversed(words), reversed(others), strict=False)
    behind = next((at for at, (word, other) in enumerate(backwards) if word != other), min(len(words), len(others)))
    words, others = words[: len(words) - behind], others[: len(others) - behind]
    if not words and not others:
        return ""
    counts, other_counts = Counter(words), Counter(others)
    if sum(number * other_counts[word] for word, number in counts.items()) > _MOST_PAIRS:
        return _instead(words, others)
    places = SequenceMatcher(None, words, others, autojunk=False).get_opcodes()
    different = [
        _instead(words[first:end], others[other:other_end])
        for kind, first, end, other, other_end in places
        if kind != "equal"
    ]
    return "; ".join(different[:MOST_SHOWN])


def _instead(words: Sequence[str], others: Sequence[str]) -> str:
    return f"“{_quoted(others)}” for “{_quoted(words)}”"


def _quoted(words: Sequence[str]) -> str:
    return " ".join(words[:_MOST_QUOTED]) + (" …" if len(words) > _MOST_QUOTED else "")


def difference(name: str, there: bytes, expected: bytes) -> str:
    """Return how a page or a text differs in what it says from what was expected, or the empty string."""
    if what := unfit(name, there, expected):
        return what
    read = page_words if name.endswith(".html") else str.split
    otherwise = said_otherwise(read(expected.decode()), read(there.decode("utf-8", "replace")))
    return f"says {otherwise}" if otherwise else ""


def unfit(name: str, there: bytes, expected: bytes) -> str:
    """Return why a file is none that policyver wrote, before its words are read, or the empty string."""
    if len(there) > _TIMES_LARGER * len(expected) + _LARGER:
        return "is far larger than what policyver writes"
    page, ours = there.decode("utf-8", "replace"), expected.decode()
    if not name.endswith(".html"):
        is_steering = set(_STEERING.findall(page)) - set(_STEERING.findall(ours))
        return "has controls in it, which are no text" if is_steering else ""
    if not _is_well_formed(page) or _foreign(page) - _foreign(ours):
        return "is no page as policyver writes them"
    read, our_read = _read(page), _read(ours)
    is_redline = name.endswith("redline.html")  # a script shows and hides parts of it
    if not is_redline and read.kinds - our_read.kinds - _KNOWN_TAGS:
        return "is no page as policyver writes them"
    if more := _added_words(read, with_numbers=not is_redline) - _added_words(our_read, with_numbers=not is_redline):
        return f"puts words between those of its text: {_quoted(sorted(more))}"
    return ""


def _added_words(read: "_Reader", *, with_numbers: bool) -> Counter[str]:
    """Return the words that a page adds between those of its texts. Those of a redline number its changes."""
    words = Counter(re.findall(r"\w+", " ".join(read.added)))
    return words if with_numbers else Counter({word for word in words if not word.isdecimal()})


def _foreign(page: str) -> set[str]:
    """Return what a page has of that. The page of a redline has buttons and a script of policyver's own."""
    return {match[0].lower() for match in _FOREIGN.finditer(page)}


def _is_well_formed(page: str) -> bool:
    """Whether each tag of a page is whole, as in all pages of policyver's.

    Python's reader takes time by the square of tags that are not: 100 kB of `<a ` take two minutes.
    """
    small = page.lower()
    at = page.find("<")
    while at >= 0:
        tag = _TAG.match(page, at)
        if tag is None:
            return False
        at = tag.end()
        name = (tag["name"] or "").lower()
        if name in _RAW and not tag["end"]:
            at = small.find(f"</{name}", at)
            if at < 0:
                return False
        at = page.find("<", at)
    return True


class _Reader(HTMLParser):
    """Gathers the text of a page. Words run on through elements within a line, but not into a change."""

    def __init__(self, without: str) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.added: list[str] = []
        self.kinds: set[str] = set()
        """The tags, and those attributes that hide words."""
        self._leave_out = {*_NO_TEXT, without}
        self._open: list[str] = []
        """The elements around, from the outermost one that is left out."""
        self._open_count: Counter[str] = Counter()
        self._in_added = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Go into an element, or past one that is left out."""
        values = dict(attrs)
        self.kinds |= {tag, *(f"{tag} {key}" for key in _HIDING & values.keys())}
        is_added = bool(_ADDED & {*(values.get("class") or "").split()})
        if self._open or tag in self._leave_out or is_added:
            self._in_added = self._in_added if self._open else is_added
            if tag not in _NO_END:
                self._open.append(tag)
                self._open_count[tag] += 1
            return
        target = values.get("href") or ""
        if target.lower().startswith(_LEADING_OUT):
            self.parts.append(f" {target} ")
        self.parts.append(f" {values.get('alt') or ''} " if tag not in _WITHIN_WORDS else "")

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        if self._open_count[tag]:
            closed = ""
            while closed != tag:
                closed = self._open.pop()
                self._open_count[closed] -= 1
        elif not self._open and tag not in _WITHIN_WORDS:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        """Take text."""
        if not self._open:
            self.parts.append(data)
        elif self._in_added:
            self.added.append(data)
