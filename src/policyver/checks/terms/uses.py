"""Where a text uses a term that it defines."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from policyver.checks.passages import Passage
from policyver.checks.terms.defined import Definition
from policyver.languages import language_of
from policyver.names import language


class Use(NamedTuple):
    """A place where a text writes a term."""

    passage: Passage
    match: re.Match[str]


@cache
def use_of(term: str, locale: str) -> re.Pattern[str]:
    """Return a pattern for a term in a text: in any case, in singular and plural, with any ending of a case."""
    spoken = language_of(locale)
    if spoken is not None and not spoken.has_spaces:
        return re.compile(re.escape(term), re.IGNORECASE)
    parts = [part for part in re.split(r"[\s-]+", term) if part]
    stems = [_stem(part) for part in parts]
    attached = r"(?:[^\W\d_]{0,3})" if language(locale) == "ar" else ""
    return re.compile(rf"(?<!\w){attached}" + r"[\s\u00a0-]?".join(stems) + r"(?!\w)", re.IGNORECASE)


def _stem(word: str) -> str:
    """Return a pattern for a word with any short ending, and with a hyphen anywhere: sub-processors."""
    if len(word) < 4 or word.isupper():
        return re.escape(word) + r"(?:['’]?\w{0,2})"
    stem = re.sub(r"(?:ies|y)$", "", word) if word.endswith(("ies", "y")) else word.rstrip("s").rstrip("e")
    return "-?".join(map(re.escape, stem)) + r"(?:['’]?\w{0,3})"


def uses(
    term: str, texts: Sequence[Passage], defined: Sequence[Definition], locale: str
) -> Iterator[tuple[Passage, re.Match[str]]]:
    """Yield where a term is used, apart from where it is defined."""
    own = {(one.passage.place, one.passage.start + one.start) for one in defined if one.term == term}
    for passage in texts:
        for match in use_of(term, locale).finditer(passage.text):
            if (passage.place, passage.start + match.start()) not in own:
                yield passage, match
