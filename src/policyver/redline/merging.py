"""Two texts that were made of one -> a text with the changes of both, and where they contradict each other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORDS = re.compile(r"\s+|\S+")


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place that both texts changed, each in its own way."""

    base: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Merged:
    """The text with the changes of both; where they contradict each other, with those of the first."""

    text: str
    conflicts: tuple[Conflict, ...]


def merge(base: str, first: str, second: str) -> Merged:
    """Merge two texts that were made of `base`: by blocks, and words where both changed blocks."""
    parts = list(_merged(*(text.rstrip("\n").split("\n\n") for text in (base, first, second))))
    blocks: list[str] = []
    conflicts: list[Conflict] = []
    for part in parts:
        if not isinstance(part, _Clash):
            blocks.append(part)
            continue
        words = _merged_words(part)
        if words is None:
            conflicts.append(Conflict(*("\n\n".join(side) for side in (part.base, part.first, part.second))))
            blocks += part.first
        else:
            blocks += [words] if words.strip() else []
    return Merged("\n\n".join(blocks) + "\n", tuple(conflicts))


@dataclass(frozen=True, slots=True)
class _Clash:
    base: Sequence[str]
    first: Sequence[str]
    second: Sequence[str]


def _merged_words(clash: _Clash) -> str | None:
    """Return the blocks with the words of both; None where the same words were changed."""
    sides = ("\n\n".join(side) for side in (clash.base, clash.first, clash.second))
    merged = list(_merged(*map(_WORDS.findall, sides)))
    words = [word for word in merged if isinstance(word, str)]
    return "".join(words) if len(words) == len(merged) else None


def _merged(base: Sequence[str], first: Sequence[str], second: Sequence[str]) -> Iterator[str | _Clash]:
    """Yield the units that both keep, those that one changed, and the places where both did."""
    in_first, in_second = _places(base, first), _places(base, second)
    at = at_first = at_second = 0
    for place in [place for place in range(len(base)) if place in in_first and place in in_second]:
        yield from _between(base[at:place], first[at_first : in_first[place]], second[at_second : in_second[place]])
        yield base[place]
        at, at_first, at_second = place + 1, in_first[place] + 1, in_second[place] + 1
    yield from _between(base[at:], first[at_first:], second[at_second:])


def _between(base: Sequence[str], first: Sequence[str], second: Sequence[str]) -> Iterator[str | _Clash]:
    if first in (second, base):
        yield from second
    elif second == base:
        yield from first
    else:
        yield _Clash(base, first, second)


def _places(base: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    """Return where the other text has each unit of the base that it kept."""
    blocks = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    return {block.a + offset: block.b + offset for block in blocks for offset in range(block.size)}
