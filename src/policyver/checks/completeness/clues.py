"""Which kinds of sentences a text has, and where."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from policyver.checks.completeness.details import DETAILS
from policyver.checks.completeness.phrase import WORD, read_phrase
from policyver.checks.completeness.phrases import LANGUAGES, phrases
from policyver.checks.completeness.sentences import sentences
from policyver.document.model import Document
from policyver.names import language

_JOINED = ("ar", "ja", "zh")
"""Languages that write words without spaces, or as one with the words before them, as Arabic does with “and”."""

_NEAR = 8
"""Sentences and lines of an address within which somebody's contact details are. With more, those of others count."""

_BEGINNING = 10
"""Sentences in which a statement says whose it is. With more, companies count that it works with."""


class Clues:
    """A text's sentences, and what was looked for in them already."""

    def __init__(self, document: Document, tag: str, written: Mapping[str, tuple[str, ...]]) -> None:
        self.sentences = tuple(sentences(document))
        self._written = written
        self._has_spaces = tag not in _JOINED
        self._starts: list[int] = []
        self._known: dict[str, frozenset[int]] = {}
        self._of_phrase: dict[str, frozenset[int]] = {}
        length = 0
        for sentence in self.sentences:
            self._starts.append(length)
            length += len(sentence.text) + 1
        self._text = "\n".join(sentence.text for sentence in self.sentences)
        lowered = self._text.lower()
        self._lowered = lowered if len(lowered) == len(self._text) else self._text.translate(_SMALL)
        self._words: dict[str, set[int]] = {}
        """By each word its sentences. Most phrases have a word that a text has not, and need not be looked for."""
        for index, line in enumerate(self._lowered.split("\n")):
            for word in WORD.findall(line):
                self._words.setdefault(word, set()).add(index)

    def knows(self, clue: str) -> bool:
        """Whether the language has phrases for a clue."""
        return clue in self._written

    def statement(self, clue: str) -> int | None:
        """Return the index of the first block in which a clue is stated, not asked and not a heading; or None."""
        stated = (self.sentences[index] for index in self.sentences_with(clue))
        return min((sentence.block for sentence in stated if sentence.is_statement), default=None)

    def has(self, clue: str) -> bool:
        """Whether a text has a clue: the first sentence that has it is enough."""
        if clue in self._known:
            return bool(self._known[clue])
        return any(True for line in self._written.get(clue, ()) for _ in self._having(line))

    def sentences_with(self, clue: str) -> frozenset[int]:
        """Return the indexes of the sentences that have a clue."""
        if clue not in self._known:
            lines = self._written.get(clue, ())
            self._known[clue] = frozenset(index for line in lines for index in self._having(line))
        return self._known[clue]

    def _having(self, line: str) -> Iterator[int]:
        """Yield the sentences that a line of phrases is true of. `phrases/` says how lines are read."""
        first, *others = (part.strip() for part in line.split(" & "))
        for index in sorted(self._with_any(first)):
            if all(self._is_true(part, index) for part in others):
                yield index

    def _is_true(self, part: str, index: int) -> bool:
        match part.split(" ", 1):
            case ["not", written]:
                return index not in self._with_any(written)
            case ["away", written]:
                return self._with_any(written).isdisjoint((index, *self.sentences[index].together_with))
            case ["own", written]:
                return index in self._with_any(written)
            case ["under", written]:
                return not self._with_any(written).isdisjoint(self.sentences[index].under)
            case ["near", written]:
                return not self._with_any(written).isdisjoint(range(index, index + _NEAR))
            case _:
                return not self._with_any(part).isdisjoint((index, *self.sentences[index].together_with))

    def _with_any(self, part: str) -> frozenset[int]:
        """Return the sentences that have any phrase of a part."""
        key = f"& {part}"
        if key not in self._known:
            self._known[key] = frozenset().union(*map(self._with_phrase, parted(part)))
        return self._known[key]

    def _with_phrase(self, phrase: str) -> frozenset[int]:
        """Return the sentences that have a phrase: many parts have the same ones."""
        if phrase not in self._of_phrase:
            self._of_phrase[phrase] = frozenset(self._with(phrase))
        return self._of_phrase[phrase]

    def _with(self, phrase: str) -> Iterator[int]:
        if phrase.startswith("{"):
            yield from self._with_named(phrase.strip("{}"))
        else:
            read = read_phrase(phrase, has_spaces=self._has_spaces)
            if read.whole_words == (read.head,) and not read.rest:
                yield from self._words.get(read.head, ())
            elif all(word in self._words for word in read.whole_words):
                yield from map(self._sentence, read.places(self._lowered))

    def _with_named(self, name: str) -> frozenset[int]:
        if name in self._written:
            return self.sentences_with(name)
        if (key := f"{{{name}}}") not in self._known:
            match name:
                case "link":
                    with_it = [index for index, sentence in enumerate(self.sentences) if sentence.has_link]
                case "statement":
                    with_it = [index for index, sentence in enumerate(self.sentences) if sentence.is_statement]
                case "beginning":
                    with_it = [*range(min(_BEGINNING, len(self.sentences)))]
                case "short":
                    with_it = [index for index, sentence in enumerate(self.sentences) if len(sentence.text) <= _SHORT]
                case _:
                    with_it = [self._sentence(match.start()) for match in DETAILS[name].finditer(self._text)]
            self._known[key] = frozenset(with_it)
        return self._known[key]

    def _sentence(self, place: int) -> int:
        return bisect_right(self._starts, place) - 1


_SHORT = 70
"""Letters of a line that says of which day a text is. With more, sentences about a law of that month count."""

_SMALL = {code: chr(code).lower() for code in range(0x250) if len(chr(code).lower()) == 1}
"""For texts with a letter whose small form is two characters."""

_OUTSIDE_GROUPS = re.compile(r",\s+(?![^()]*\))")
_FIRST_GROUP = re.compile(r"\((?P<choices>[^()]*)\)(?P<rest>[^?].*|$)")


@lru_cache(maxsize=4096)
def parted(part: str) -> tuple[str, ...]:
    """Return the phrases of a part; one that begins with a group is one for each of its alternatives."""
    written: list[str] = []
    for phrase in _OUTSIDE_GROUPS.split(part):
        group = _FIRST_GROUP.match(phrase.strip())
        written += [f"{choice}{group['rest']}" for choice in group["choices"].split("|")] if group else [phrase.strip()]
    return tuple(filter(None, written))


@dataclass(frozen=True, slots=True, eq=False)
class _Text:
    """A text that is itself and not one like it: comparing whole texts takes longer than what is asked of them."""

    document: Document
    locale: str

    def __hash__(self) -> int:
        return hash((id(self.document), self.locale))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Text) and other.document is self.document and other.locale == self.locale


def clues_of(document: Document, locale: str) -> Clues | None:
    """Return what a text has, or None where its language is not known here."""
    return _clues_of(_Text(document, locale))


@lru_cache(maxsize=8)
def _clues_of(text: _Text) -> Clues | None:
    tag = language(text.locale)
    return Clues(text.document, tag, phrases(tag)) if tag in LANGUAGES else None
