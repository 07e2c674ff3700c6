"""Quotation marks of two styles in one text."""

import re
from collections import Counter
from collections.abc import Iterator

from policyver.checks.passages import passages, quoted
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.counting import counted

_STYLES = {
    '"…"': r'(?<![\w"])"(?=[^\s"])[^"\n]{1,300}?(?<=[^\s"])"(?!\w)',
    "“…”": "“[^“”„\n]{1,300}”",
    "„…“": "„[^“”„\n]{1,300}“",
    "„…”": "„[^“”„\n]{1,300}”",
    "«…»": "«[^«»\n]{1,300}»",
    "»…«": "»(?=\\w)[^«»\n]{1,300}«",
    "「…」": "「[^「」\n]{1,300}」",
}
_QUOTATION = re.compile("|".join(f"({pattern})" for pattern in _STYLES.values()))
_NAMES = tuple(_STYLES)


@rule("mixed-quotes", severity="note", todo="Quote in one style throughout.")
def mixed_quotes(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the texts that quote in more than one style, at the first place of the rarest one."""
    for locale, text in checked.texts.items():
        counts: Counter[str] = Counter()
        first: dict[str, tuple[int, str]] = {}
        for passage in passages(text):
            for match in _QUOTATION.finditer(passage.text):
                style = _NAMES[(match.lastindex or 1) - 1]
                counts[style] += 1
                first.setdefault(style, (passage.place, quoted(passage.text, *match.span())))
        if len(counts) > 1:
            (most, count), *_, (rarest, rare) = counts.most_common()
            often = "once" if rare == 1 else counted(rare, "time")
            place, words = first[rarest]
            what = f"The {locale} text quotes with {most} ({count} ×) and {often} with {rarest}: {words}."
            yield Fault(locale, what, place)
