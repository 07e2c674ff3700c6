"""A generated pair of statements with known differences: exactly the words that a redline should find."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import accumulate

_SYLLABLES = [consonant + vowel for consonant in "bcdfghjklmnprstvwxz" for vowel in "aeiou"]
_VOCABULARY = 6000


class Language:
    """An invented language: its words, and how frequent each is."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        words: dict[str, None] = {}
        while len(words) < _VOCABULARY:
            words["".join(rng.choices(_SYLLABLES, k=rng.randint(1, 4)))] = None
        # Zipf's law with Mandelbrot's shift: a few words, the short ones, are everywhere, as in any language.
        self._words = sorted(words, key=len)
        self._weights = list(accumulate(1 / (rank + 2.7) for rank in range(1, _VOCABULARY + 1)))

    def sentence(self) -> str:
        words = self.rng.choices(self._words, cum_weights=self._weights, k=self.rng.randint(8, 26))
        return " ".join(words).capitalize() + "."

    def terms(self, count: int) -> str:
        """Return words as in headings and tables: all of them are equally likely."""
        return " ".join(self.rng.choices(self._words, k=count))

    def new_word(self) -> str:
        """Return a word that is nowhere else."""
        return self.terms(1) + "ster"


@dataclass
class Truth:
    """The changes that were made. Moved words are neither inserted nor deleted."""

    inserted: int = 0
    deleted: int = 0
    edits: int = 0
    """All changes but the moves. A split or a join changes no word."""
    moves: int = 0
    splits: int = 0
    joins: int = 0
    cells: int = 0
    items: int = 0
    changed: set[int] = field(default_factory=set)


def made_pair(words: int, seed: int = 1) -> tuple[str, str, Truth]:
    """Return two Markdown texts of about so many words, and the truth about their differences."""
    language = Language(random.Random(seed))
    blocks = _statement(language, words)
    truth = Truth()
    return "\n\n".join(blocks) + "\n", "\n\n".join(_revised(language, blocks, truth)) + "\n", truth


def unrelated_pair(words: int, seed: int = 1) -> tuple[str, str]:
    """Return two texts of about so many words that have only their language in common."""
    language = Language(random.Random(seed))
    old, new = _statement(language, words), _statement(language, words)
    return "\n\n".join(old) + "\n", "\n\n".join(new) + "\n"


def _statement(language: Language, words: int) -> list[str]:
    rng = language.rng
    blocks = ["# " + language.terms(3).title()]
    count = 3
    while count < words:
        section = ["## " + language.terms(4).capitalize()]
        section += [" ".join(language.sentence() for _ in range(rng.randint(2, 6))) for _ in range(rng.randint(2, 5))]
        if rng.random() < 0.5:
            section.append("\n".join(f"- {language.sentence()}" for _ in range(rng.randint(3, 7))))
        if rng.random() < 0.2:
            lines = [f"| {' | '.join(language.terms(3) for _ in range(3))} |" for _ in range(rng.randint(3, 8))]
            section.append("\n".join([lines[0], "| --- | --- | --- |", *lines[1:]]))
        blocks += section
        count += sum(len(block.split()) for block in section)
    return blocks


def _revised(language: Language, blocks: list[str], truth: Truth) -> list[str]:
    """Return the blocks with about one in six changed, each in one way, and with ten sections moved."""
    scale = max(1, len(blocks) // 100)
    plan: list[tuple[Callable[[Language, str, Truth], str | None], int]] = [
        (_substitute, 6 * scale), (_insert, 4 * scale), (_delete, 3 * scale), (_split, 10), (_cell, 2 * scale),
        (_item, 2 * scale),
    ]  # fmt: skip
    revised = list(blocks)
    for edit, times in plan:
        done = 0
        for at in language.rng.sample(range(1, len(blocks)), len(blocks) - 1):
            if done == times:
                break
            changed = edit(language, revised[at], truth) if at not in truth.changed else None
            if changed is not None:
                revised[at] = changed
                truth.changed.add(at)
                truth.edits += 1
                done += 1
    return _moved(language.rng, _joined(language.rng, revised, truth), truth)


def _paragraph(block: str) -> bool:
    return block[0] not in "#-|"


def _substitute(language: Language, block: str, truth: Truth) -> str | None:
    words = block.split(" ")
    if not _paragraph(block):
        return None
    at = language.rng.randrange(1, len(words) - 1)
    if words[at].endswith("."):
        return None
    words[at] = language.new_word()
    truth.inserted += 1
    truth.deleted += 1
    return " ".join(words)


def _insert(language: Language, block: str, truth: Truth) -> str | None:
    if not _paragraph(block):
        return None
    sentence = language.sentence()
    truth.inserted += len(sentence.split())
    return block + " " + sentence


def _delete(_: Language, block: str, truth: Truth) -> str | None:
    sentences = block.split(". ")
    if not _paragraph(block) or len(sentences) < 3:
        return None
    truth.deleted += len(sentences[1].split())
    return ". ".join([sentences[0], *sentences[2:]])


def _split(_: Language, block: str, truth: Truth) -> str | None:
    first, dot, rest = block.partition(". ")
    if not _paragraph(block) or not dot:
        return None
    truth.splits += 1
    return f"{first}.\n\n{rest}"


def _cell(language: Language, block: str, truth: Truth) -> str | None:
    if block[0] != "|":
        return None
    lines = block.split("\n")
    at = language.rng.randrange(2, len(lines))
    cells = lines[at].split(" | ")
    words = cells[1].split(" ")
    words[1] = language.new_word()
    cells[1] = " ".join(words)
    lines[at] = " | ".join(cells)
    truth.cells += 1
    truth.inserted += 1
    truth.deleted += 1
    return "\n".join(lines)


def _item(language: Language, block: str, truth: Truth) -> str | None:
    if block[0] != "-":
        return None
    lines = block.split("\n")
    sentence = language.sentence()
    lines.insert(language.rng.randrange(1, len(lines)), f"- {sentence}")
    truth.items += 1
    truth.inserted += len(sentence.split())
    return "\n".join(lines)


def _joined(rng: random.Random, blocks: list[str], truth: Truth) -> list[str]:
    joined: list[str] = []
    free = [
        at
        for at in range(1, len(blocks) - 1)
        if _paragraph(blocks[at]) and _paragraph(blocks[at + 1]) and not {at, at + 1} & truth.changed
    ]
    chosen = set(rng.sample(free, min(10, len(free))))
    at = 0
    while at < len(blocks):
        if at in chosen and at + 1 not in chosen:
            joined.append(f"{blocks[at]} {blocks[at + 1]}")
            truth.joins += 1
            truth.edits += 1
            at += 2
        else:
            joined.append(blocks[at])
            at += 1
    return joined


def _moved(rng: random.Random, blocks: list[str], truth: Truth) -> list[str]:
    """Return the blocks with sections that are not neighbours moved from the first half into the second."""
    starts = [at for at, block in enumerate(blocks) if block.startswith("## ")]
    sections = [blocks[start:end] for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True)]
    for at in rng.sample(range(0, len(sections) // 2, 2), min(10, len(sections) // 4)):
        section = sections[at]
        sections[at] = []
        sections.insert(rng.randrange(len(sections) // 2 + 1, len(sections) + 1), section)
        truth.moves += 1
    return [*blocks[: starts[0]], *(block for section in sections for block in section)]
