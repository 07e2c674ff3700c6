"""A translation that does not have the structure of the source text."""

from collections import Counter
from collections.abc import Iterator

from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.document.model import BlockKind

_COUNTED: dict[BlockKind, str] = {"heading": "Headings", "item": "List items", "row": "Table rows"}


@rule("translation-structure", severity="warning", todo="See whether something is missing.", needs=("translations",))
def translations_built_otherwise(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the languages whose text has more or fewer headings, list items or table rows than the source text."""
    source = checked.source
    expected = Counter(block.kind for block in checked.texts[source].blocks)
    for locale, text in checked.texts.items():
        counted = Counter(block.kind for block in text.blocks)
        counts = [
            f"{name}: {counted[kind]}, in the {source} text {expected[kind]}."
            for kind, name in _COUNTED.items()
            if counted[kind] != expected[kind]
        ]
        if counts:
            yield Fault(locale, f"The translation {locale} is built differently. {' '.join(counts)}")
