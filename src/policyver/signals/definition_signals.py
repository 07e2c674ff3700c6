"""Signals about terms that are defined: another meaning, a new term, one that is gone."""

import re
from collections.abc import Iterator
from functools import cache

from policyver.document.marks import Style
from policyver.languages.stances import stances_of
from policyver.redline.model import ComparedBlock
from policyver.signals.passages import Passage
from policyver.signals.reading import Reading
from policyver.signals.sighting import Sighting, sighting

_QUOTED = r"[“„«»\"「『][ \u00a0]?(?P<term>[^“”„«»\"「」『』]{1,60}?)[ \u00a0]?[”“»«\"」』]"


def definition_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield the terms whose definition a passage changes, brings or takes away."""
    was, now = (_terms(passage, side, left_out) for side, left_out in ((old, "insert"), (new, "delete")))
    for term, (meaning, at) in now.items():
        if term not in was:
            yield sighting("definition", None, (term, at), about=("definition", term))
        elif _plain(was[term][0]) != _plain(meaning):
            yield sighting("definition", (term, was[term][1]), (term, at))
    for term, (_, at) in was.items():
        if term not in now:
            yield sighting("definition", (term, at), None, about=("definition", term))


def _plain(meaning: str) -> str:
    return "".join(filter(str.isalnum, meaning.casefold()))


def _terms(passage: Passage, side: Reading, left_out: str) -> dict[str, tuple[str, int]]:
    """Return the terms that a text defines, with the rest of their sentence and their places."""
    known = stances_of(side.locale)
    if known is None or not side.text.strip():
        return {}
    terms = {
        match[match.lastgroup].strip(): ("" if match["short"] else side.text[match.end() :], match.start())
        for match in _defining(side.locale).finditer(side.text)
        if match.lastgroup and not (match["short"] and match["short"].isupper())  # (“GPC”) is an abbreviation
    }
    can_begin = passage.is_start and passage.block.block.kind in ("item", "paragraph", "row")
    if can_begin and (bold := _bold_start(passage.block, left_out)):
        rest = side.text[len(bold) :].lstrip(" \t:–—-")
        if re.match(known.defining, rest) or (passage.around.items and _is_introduced(passage, known.introduces_terms)):
            terms.setdefault(bold.strip(" :"), (rest, 0))
    return terms


def _bold_start(block: ComparedBlock, left_out: str) -> str:
    """Return the bold words that a block begins with."""
    bold = ""
    for span in block.spans:
        if span.op == left_out:
            continue
        if Style.BOLD not in span.marks:
            break
        bold += span.text
    return bold if 0 < len(bold) <= 60 else ""


def _is_introduced(passage: Passage, pattern: str) -> bool:
    """Whether the line above a list says that terms follow."""
    return bool(passage.above and re.search(pattern, passage.above))


@cache
def _defining(locale: str) -> re.Pattern[str]:
    known = stances_of(locale)
    defining = known.defining if known else "(?!)"
    in_brackets = rf"\((?:[^()“”„«»\"]{{0,24}}\s)?{_QUOTED.replace('term', 'short')}\)"
    around = known.defines_term.replace("TERM", _QUOTED.replace("term", "named")) if known else "(?!)"
    names = iter(range(9))
    around = re.sub("<named>", lambda _: f"<named{next(names)}>", around)
    return re.compile(rf"{_QUOTED}\s*{defining}|{in_brackets}|(?:{around})")
