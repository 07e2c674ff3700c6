"""Terms that are defined and never used, or defined twice."""

from collections import Counter
from collections.abc import Iterator

from policyver.checks.numbering import shown
from policyver.checks.passages import passages, quoted
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.checks.terms.defined import Definition, definitions
from policyver.checks.terms.uses import uses
from policyver.languages.model import fold_word


@rule("term-unused", severity="note", todo="Take the definition out, or use the term where it is meant.")
def unused_terms(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each term that is nowhere but in its definition."""
    for locale, text in checked.texts.items():
        defined = definitions(text, locale)
        texts = list(passages(text)) if defined else []
        counts = Counter(one.term for one in defined)
        for one in defined:
            if one.is_us or counts[one.term] > 1:
                continue
            if next(uses(one.term, texts, defined, locale), None) is None:
                where = quoted(one.passage.text, one.start, one.start + len(one.term))
                what = f"The {locale} text defines “{one.term}” and does not use it: {where}."
                yield Fault(locale, what, one.passage.place)


@rule("term-defined-twice", severity="warning", todo="Define it once, where it is first used.")
def terms_defined_twice(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each term that is defined again."""
    for locale, text in checked.texts.items():
        first: dict[str, Definition] = {}
        for one in definitions(text, locale):
            before_it = first.setdefault(fold_word(one.term), one)
            if before_it is not one:
                before = shown(text.blocks[before_it.passage.place])
                what = f"The {locale} text defines “{one.term}” again, after {before}"
                where = quoted(one.passage.text, one.start, one.start + len(one.term))
                yield Fault(locale, f"{what}: {where}.", one.passage.place)
