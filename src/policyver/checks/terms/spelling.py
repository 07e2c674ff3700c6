"""Terms that are defined in one spelling and used in another: “Personal Data”, and “personal data”."""

import re
from collections import Counter
from collections.abc import Iterator

from policyver.checks.passages import Passage, passages
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.checks.terms.defined import definitions, uses
from policyver.counting import counted
from policyver.names import language

_CAPITALS = frozenset({"de"})
"""Languages whose nouns all begin with a capital letter."""
_LEAST_WORDS = 2
"""Words of a term whose capital letters tell it from other words. “Services” and “services” may be two things."""


@rule("term-spelled-otherwise", severity="note", todo="See whether the term is meant, and spell it as it is defined.")
def terms_spelled_otherwise(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each term with the spelling that it has elsewhere, and how often."""
    for locale, text in checked.texts.items():
        defined = definitions(text, locale)
        texts = [passage for passage in passages(text) if passage.block.kind != "heading"] if defined else []
        for term in dict.fromkeys(one.term for one in defined):
            others: Counter[str] = Counter()
            first: dict[str, Passage] = {}
            for passage, match in uses(term, texts, defined, locale):
                if _differs(term, match[0], has_capitals=language(locale) in _CAPITALS):
                    others[match[0]] += 1
                    first.setdefault(match[0], passage)
            if others:
                spelling, count = others.most_common(1)[0]
                times = "once" if count == 1 else counted(count, "time")
                what = f"The {locale} text defines “{term}”, and has “{spelling}” {times}."
                yield Fault(locale, what, first[spelling].place)


def _differs(term: str, use: str, *, has_capitals: bool) -> bool:
    """Whether a use has another hyphen, or small letters where the term of several words has capital ones."""
    if use.isupper():
        return False
    if _joints(term) != _joints(use):
        return True
    initials = [(a[0], b[0]) for a, b in zip(re.split(r"[\s-]+", term), re.split(r"[\s-]+", use), strict=False)]
    is_capital = all(a.isupper() for a, _ in initials)
    return len(initials) >= _LEAST_WORDS and is_capital and not has_capitals and any(b.islower() for _, b in initials)


def _joints(words: str) -> list[str]:
    """Return what is between the parts of a term: spaces or hyphens."""
    return ["-" if joint == "-" else " " for joint in re.findall(r"[\s\u00a0-]", words)]
