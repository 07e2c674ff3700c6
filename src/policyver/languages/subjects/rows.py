"""A text as a row of words, in which phrases are looked for."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from policyver.languages.subjects.model import Subjects

NEXT, SAME_SENTENCE, OTHER_SENTENCE = range(3)
"""How near a word is to the one before it."""

_ADDRESS = r"(?P<address>https?://[^\s<>()]+|www\.[^\s<>()]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*)"
_LETTER = r"(?:[^\W_]|[\u064b-\u065f\u0670])"  # Arabic vowel signs are no letters to Python
_LATIN = r"[0-9A-Za-z\u00c0-\u024f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]"
_WORD = re.compile(rf"{_ADDRESS}|{_LETTER}+")
_CHARACTER = re.compile(rf"{_ADDRESS}|{_LATIN}+|[^\W_]")
_MARKED_WORD = re.compile(rf"[\[\]~_#]|\*?{_LETTER}+\*?")
_MARKED_CHARACTER = re.compile(rf"[\[\]~_#]|{_LATIN}+\*?|[^\W_]")

_ENDS_A_SENTENCE = re.compile(r"[.!?;:。！？；：؟؛…|•]|\n\n|\n[-*+#>] |\s{5}")
_PARTS_A_SENTENCE = re.compile(r"[,、，،・·()（）「」『』—]|\s[–-]\s")
_ABBREVIATED = 3
"""Letters. A full stop behind a word with at most this many ends no sentence: “Art. 6”, “lit. f”, “U.S.”. With more,
phrases would go on into the next sentence behind more of the short words that end one."""
_ABBREVIATIONS = {"buchst", "unterabs", "ziff"}
"""Longer words that have a full stop before the part of a law that they stand for: “Art. 6 Abs. 1 Buchst. f”."""
_FAR = 40
"""Characters. With more than this between two words, they are in two sentences: no more is looked at, so that a long
row of signs costs nothing. Below about 20, a link with its brackets would part a phrase."""
_MOST_WORDS = 1 << 15
"""Words that are remembered. With more, a text of words that come once each would fill the memory."""


@dataclass(frozen=True, slots=True)
class Row:
    """The words of a text: what each may be looked up as, where it is, and how near it is to the one before."""

    forms: list[tuple[str, ...]]
    starts: list[int]
    ends: list[int]
    nearness: list[int]


def row(text: str, subjects: Subjects) -> Row:
    """Return the words of a text in a language; web and mail addresses are none."""
    words = Row([], [], [], [])
    look_up = _forms(subjects.fold, subjects.without_attached)
    end, nearness, after_short = 0, NEXT, False
    for place in (_WORD if subjects.has_spaces else _CHARACTER).finditer(text):
        start = place.start()
        nearness = max(nearness, _nearness(text[end : min(start, end + _FAR + 1)], after_short=after_short))
        end = place.end()
        if place.lastgroup:
            nearness, after_short = max(nearness, SAME_SENTENCE), False
            continue
        word = place.group()
        words.forms.append(look_up(word))
        words.starts.append(start)
        words.ends.append(end)
        words.nearness.append(nearness)
        nearness = NEXT
        after_short = word.isascii() and (len(word) <= _ABBREVIATED or word.lower() in _ABBREVIATIONS)
    return words


def next_marked_words(phrase: str, subjects: Subjects) -> tuple[tuple[str, ...], str]:
    """Return the first words of a phrase of a list, folded, with its signs, and what is behind: `*daten`, `[`, `~`.

    They are those up to a space, or in a language without spaces the first one. Both are empty at the end of a phrase.
    """
    if subjects.has_spaces:
        beginning, _, rest = phrase.partition(" ")
        words = _marked_words(beginning, subjects.fold)
        return (words, rest) if words or not rest else next_marked_words(rest, subjects)
    place = _MARKED_CHARACTER.search(phrase)
    if place is None:
        return (), ""
    word = place.group()
    return (word if _is_acronym(word) else subjects.fold(word),), phrase[place.end() :]


@lru_cache(maxsize=8192)
def _marked_words(beginning: str, fold: Callable[[str], str]) -> tuple[str, ...]:
    return tuple([word if _is_acronym(word) else fold(word) for word in _MARKED_WORD.findall(beginning)])


def _is_acronym(word: str) -> bool:
    """Whether a word has capitals only: “US” is no “us”. A list has it in capitals where only they count."""
    return len(word) > 1 and word.isascii() and word.isupper()


@lru_cache(maxsize=4096)
def _nearness(between: str, *, after_short: bool) -> int:
    """Return how near two words are with that between them."""
    if between in {"", " ", "-", "/", "’", "'", "(", ")", ":", "\n"}:
        return NEXT
    if after_short and between.strip() in {".", "(", ")", ")("}:
        return NEXT  # “U.S.”, “Art. 6 (1) (f)”
    if between == ".":
        return SAME_SENTENCE  # of a name: “example.com”
    if len(between) > _FAR or _ENDS_A_SENTENCE.search(between):
        return OTHER_SENTENCE
    return SAME_SENTENCE if _PARTS_A_SENTENCE.search(between) else NEXT


@lru_cache(maxsize=64)
def _forms(
    fold: Callable[[str], str], without_attached: Callable[[str], tuple[str, ...]]
) -> Callable[[str], tuple[str, ...]]:
    """Return a function that returns what a word may be looked up as; it remembers the words it was asked for."""
    remembered: dict[str, tuple[str, ...]] = {}

    def forms(word: str) -> tuple[str, ...]:
        if word not in remembered:
            if len(remembered) >= _MOST_WORDS:
                remembered.clear()
            folded = fold(word)
            others = ["#"] if folded.isdecimal() else [word] if _is_acronym(word) else []
            remembered[word] = (folded, *without_attached(folded), *others)
        return remembered[word]

    return forms
