"""The pages that a PDF's text was on: their heads, feet and numbers are taken out, and a paragraph over two is one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policyver.document.losses import Loss
from policyver.document.plain_text.page_breaks import goes_on
from policyver.document.plain_text.page_ends import FIGURES, parts_of, width_of
from policyver.document.plain_text.page_numbers import page_numbers
from policyver.document.plain_text.running_heads import interrupting_heads, running_heads, without_title
from policyver.languages.page_numbers import HOLE, NAMED_PAGE, is_named_page, may_be_page

_LINE_ENDS = re.compile(r"\r\n?|[\v\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Unpaged:
    """A text without what belongs to its pages."""

    text: str
    going_on: frozenset[int] = frozenset()
    """The indexes of the lines that go on with the paragraph above them, on the page before."""
    begins: frozenset[int] = frozenset()
    """The indexes of the lines that begin a page, but the first."""
    lost: tuple[Loss, ...] = ()
    """The heads and feet, each once, with a sign in place of the number of a page."""


def without_pages(text: str) -> Unpaged:
    """Return a text without heads, feet and numbers of pages. One that shows no sign of pages stays as it is."""
    lines, starts = _split(text)
    numbers = page_numbers(lines, starts)
    ends = sorted({*starts, *numbers})
    taken = {**{at: lines[at] for at in numbers}, **running_heads(lines, ends, numbers)}
    if not ends:
        taken = interrupting_heads(lines)
    taken = without_title(lines, taken, numbers)
    if not taken and not starts:
        return Unpaged(text)
    joined, going_on, begins = _closed_up(lines, set(taken), starts)
    heads = dict.fromkeys(_without_number(line, numbers.get(at)) for at, line in sorted(taken.items()))
    lost = [Loss("the head or foot of a page", head) if head else Loss("the numbers of the pages") for head in heads]
    return Unpaged("\n".join(joined), going_on, begins, tuple(lost))


def _split(text: str) -> tuple[list[str], set[int]]:
    """Return the lines of a text, and the indexes of those that begin a page behind a form feed."""
    lines: list[str] = []
    starts: set[int] = set()
    for number, page in enumerate(_LINE_ENDS.sub("\n", text).split("\f")):
        if number:
            if lines and not lines[-1]:
                lines.pop()
            starts.add(len(lines))
        lines += page.split("\n")
    return lines, {start for start in starts if start < len(lines)}


def _without_number(line: str, number: int | None) -> str:
    """Return a head or foot with a sign in place of the numbers of its page; nothing where it is only a number."""
    parts = [
        "" if is_named_page(part) or may_be_page(part) else NAMED_PAGE.sub(lambda at: FIGURES.sub(HOLE, at[0]), part)
        for part in parts_of(line)
    ]
    words = " ".join(part for part in parts if part)
    of_page = [] if "" in parts else [match for match in FIGURES.finditer(words) if int(match[0]) == number]
    if not of_page:
        return words
    at = of_page[0] if of_page[0].start() < len(words) - of_page[-1].end() else of_page[-1]  # the one nearer to an end
    return words[: at.start()] + HOLE + words[at.end() :]


def _closed_up(
    lines: Sequence[str], taken: set[int], starts: set[int]
) -> tuple[list[str], frozenset[int], frozenset[int]]:
    """Return the lines that are left, which of them go on with the page before, and which begin one below a gap."""
    width = width_of([line for at, line in enumerate(lines) if at not in taken])
    kept: list[str] = []
    going_on: set[int] = set()
    begins: set[int] = set()
    is_page = False
    for at, line in enumerate(lines):
        is_page = is_page or at in starts or at in taken
        if at in taken:
            continue
        if line.strip() and is_page:
            is_page = False
            before = next((old for old in reversed(kept) if old.strip()), "")
            if before and goes_on(before, line, width):
                while not kept[-1].strip():
                    kept.pop()
                going_on.add(len(kept))
            elif kept and kept[-1].strip():
                kept.append("")
            begins.add(len(kept))
        kept.append(line)
    return kept, frozenset(going_on), frozenset(begins)
