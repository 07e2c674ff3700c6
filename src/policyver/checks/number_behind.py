"""A number that changed in the source text, and that a translation still has as it was."""

import re
from collections import Counter
from collections.abc import Iterator

from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.checks.seen import seen
from policyver.document.model import Document
from policyver.languages.calendar import with_plain_digits
from policyver.languages.written_dates import written_dates

_FIGURES = re.compile(r"(?<![\w.,])\d{1,4}(?![\w]|[.,]\d)")
"""Plain numbers of up to four digits: longer ones are grouped by other signs in other languages."""


@rule(
    "number-behind",
    severity="warning",
    todo="See whether the translation was forgotten there.",
    needs=("last", "translations"),
)
def numbers_behind(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the languages that still say 30 as often as before, and nowhere 60, where the source text has that now.

    A translation that did not change at all is left to another rule. Dates are, too.
    """
    source = checked.source
    if source not in checked.last:
        return
    before, now = _figures(checked.last[source], source), _figures(checked.texts[source], source)
    struck, added = before - now, now - before
    if len(struck) != 1 or len(added) != 1:
        return  # of several numbers nobody can tell which one became which
    (old,), (new,) = struck, added
    for locale, text in checked.texts.items():
        last = checked.last.get(locale)
        if locale == source or last is None or seen(last) == seen(text):
            continue
        had, has = _figures(last, locale), _figures(text, locale)
        if had[old] and has[old] == had[old] and has[new] == had[new]:
            what = f"The {source} text says {new} where it said {old}, and the {locale} text still says {old}."
            yield Fault(locale, what)


def _figures(document: Document, locale: str) -> Counter[str]:
    """Return how often a text has each plain number, but for those of dates."""
    figures: Counter[str] = Counter()
    for block in document.blocks:
        text = with_plain_digits(block.words)
        for written in written_dates(text, locale):
            text = text.replace(written.text, " ")
        figures.update(_FIGURES.findall(text))
    return figures
