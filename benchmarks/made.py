"""A made pair of statements whose every difference is known: what a redline should find, to the word."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

_SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo za bre cla dri fle gro".split()


@dataclass
class Truth:
    """What was done. Words moved are in neither of the first two."""

    inserted: int = 0
    deleted: int = 0
    edits: int = 0
    moves: int = 0
    splits: int = 0
    joins: int = 0
    cells: int = 0
    items: int = 0
    changed: set[int] = field(default_factory=set)


def made_pair(words: int, seed: int = 1) -> tuple[str, str, Truth]:
    """Give two Markdown texts of about so many words, and the truth about them."""
    rng = random.Random(seed)
    vocabulary = ["".join(rng.choices(_SYLLABLES, k=rng.randint(1, 4))) for _ in range(6000)]
    blocks = _statement(rng, vocabulary, words)
    truth = Truth()
    return "\n\n".join(blocks) + "\n", "\n\n".join(_revised(rng, vocabulary, blocks, truth)) + "\n", truth


def unrelated_pair(words: int, seed: int = 1) -> tuple[str, str]:
    """Give two texts of about so many words that have nothing but their language in common."""
    rng = random.Random(seed)
    vocabulary = ["".join(rng.choices(_SYLLABLES, k=rng.randint(1, 4))) for _ in range(6000)]
    return "\n\n".join(_statement(rng, vocabulary, words)), "\n\n".join(_statement(rng, vocabulary, words))


def _sentence(rng: random.Random, vocabulary: list[str]) -> str:
    # Words are as uneven as in a language: a few stand everywhere, most are rare.
    chosen = [vocabulary[min(int(rng.paretovariate(0.55)), len(vocabulary)) - 1] for _ in range(rng.randint(8, 26))]
    return " ".join(chosen).capitalize() + "."


def _statement(rng: random.Random, vocabulary: list[str], words: int) -> list[str]:
    blocks = ["# " + " ".join(rng.choices(vocabulary, k=3)).title()]
    count = 3
    while count < words:
        section = ["## " + " ".join(rng.choices(vocabulary, k=4)).capitalize()]
        section += [
            " ".join(_sentence(rng, vocabulary) for _ in range(rng.randint(2, 6))) for _ in range(rng.randint(2, 5))
        ]
        if rng.random() < 0.5:
            section.append("\n".join(f"- {_sentence(rng, vocabulary)}" for _ in range(rng.randint(3, 7))))
        if rng.random() < 0.2:
            rows = [[" ".join(rng.choices(vocabulary, k=3)) for _ in range(3)] for _ in range(rng.randint(3, 8))]
            lines = [f"| {' | '.join(row)} |" for row in rows]
            section.append("\n".join([lines[0], "| --- | --- | --- |", *lines[1:]]))
        blocks += section
        count += sum(len(block.split()) for block in section)
    return blocks


def _revised(rng: random.Random, vocabulary: list[str], blocks: list[str], truth: Truth) -> list[str]:
    """Change about one block in six, each in one way; then move ten sections."""
    scale = max(1, len(blocks) // 100)
    plan: list[tuple[Callable[[random.Random, list[str], str, Truth], str | None], int]] = [
        (_substitute, 6 * scale), (_insert, 4 * scale), (_delete, 3 * scale), (_split, 10), (_cell, 2 * scale),
        (_item, 2 * scale),
    ]  # fmt: skip
    revised = list(blocks)
    for edit, times in plan:
        done = 0
        for at in rng.sample(range(1, len(blocks)), len(blocks) - 1):
            if done == times:
                break
            changed = edit(rng, vocabulary, revised[at], truth) if at not in truth.changed else None
            if changed is not None:
                revised[at] = changed
                truth.changed.add(at)
                truth.edits += 1
                done += 1
    return _moved(rng, _joined(rng, revised, truth), truth)


def _paragraph(block: str) -> bool:
    return block[0] not in "#-|"


def _substitute(rng: random.Random, vocabulary: list[str], block: str, truth: Truth) -> str | None:
    words = block.split(" ")
    if not _paragraph(block):
        return None
    at = rng.randrange(1, len(words) - 1)
    if words[at].endswith("."):
        return None
    words[at] = rng.choice(vocabulary) + "ster"
    truth.inserted += 1
    truth.deleted += 1
    return " ".join(words)


def _insert(rng: random.Random, vocabulary: list[str], block: str, truth: Truth) -> str | None:
    if not _paragraph(block):
        return None
    sentence = _sentence(rng, vocabulary)
    truth.inserted += len(sentence.split())
    return block + " " + sentence


def _delete(rng: random.Random, vocabulary: list[str], block: str, truth: Truth) -> str | None:  # noqa: ARG001
    sentences = block.split(". ")
    if not _paragraph(block) or len(sentences) < 3:
        return None
    truth.deleted += len(sentences[1].split())
    return ". ".join([sentences[0], *sentences[2:]])


def _split(rng: random.Random, vocabulary: list[str], block: str, truth: Truth) -> str | None:  # noqa: ARG001
    first, dot, rest = block.partition(". ")
    if not _paragraph(block) or not dot:
        return None
    truth.splits += 1
    return f"{first}.\n\n{rest}"


def _cell(rng: random.Random, vocabulary: list[str], block: str, truth: Truth) -> str | None:
    if block[0] != "|":
        return None
    lines = block.split("\n")
    at = rng.randrange(2, len(lines))
    cells = lines[at].split(" | ")
    words = cells[1].split(" ")
    words[1] = rng.choice(vocabulary) + "ster"
    cells[1] = " ".join(words)
    lines[at] = " | ".join(cells)
    truth.cells += 1
    truth.inserted += 1
    truth.deleted += 1
    return "\n".join(lines)


def _item(rng: random.Random, vocabulary: list[str], block: str, truth: Truth) -> str | None:
    if block[0] != "-":
        return None
    lines = block.split("\n")
    sentence = _sentence(rng, vocabulary)
    lines.insert(rng.randrange(1, len(lines)), f"- {sentence}")
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
    starts = [at for at, block in enumerate(blocks) if block.startswith("## ")]
    sections = [blocks[start:end] for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True)]
    for at in rng.sample(range(0, len(sections) // 2, 2), min(10, len(sections) // 4)):
        section = sections[at]
        sections[at] = []
        sections.insert(rng.randrange(len(sections) // 2 + 5, len(sections) + 1), section)
        truth.moves += 1
    return [*blocks[: starts[0]], *(block for section in sections for block in section)]
