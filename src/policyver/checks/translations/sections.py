"""A section that a translation lacks, or that only a translation has."""

from collections.abc import Iterator

from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.checks.translations.alignment import Pair, aligned

_MOST = 0.4
"""The share of headings without their like up to which they are named. With more, the texts are built in two ways,
which is another finding, and nothing tells which section is which."""


@rule(
    "translation-section",
    severity="warning",
    todo="See whether it was forgotten.",
    needs=("translations",),
)
def sections_missing(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each heading of one text that has no like in the other."""
    source = checked.source
    for locale, text in checked.texts.items():
        if locale == source:
            continue
        headings = list(_headings(aligned(checked.texts[source], source, text, locale)))
        alone = [pair for pair in headings if pair.source is None or pair.translation is None]
        if len(alone) > max(_MOST * len(headings), 1):
            continue
        for pair in alone:
            if pair.source is not None:
                yield Fault(
                    locale, f"The {locale} text has no section “{pair.source.block.name}” of the {source} text."
                )
            elif pair.translation is not None:
                what = (
                    f"The {locale} text has a section “{pair.translation.block.name}” that the {source} text has not."
                )
                yield Fault(locale, what, pair.translation.index)


def _headings(pairs: tuple[Pair, ...]) -> Iterator[Pair]:
    for pair in pairs:
        if any(said is not None and said.block.kind == "heading" for said in (pair.source, pair.translation)):
            yield pair
