"""A heading that is more than one level below the one before it."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from policyver.checks.rule import CheckedVersion, Fault, rule


@rule("heading-level-skipped", severity="warning", todo="Give it the level between them, or the other headings theirs.")
def heading_levels_skipped(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the first heading of each leap, such as from level 2 to level 4, with how often the text has it."""
    for locale, text in checked.texts.items():
        headings = [(place, block) for place, block in enumerate(text.blocks) if block.kind == "heading" and block.text]
        leaps = [
            (place, before.level, block.level, block.name)
            for (_, before), (place, block) in pairwise(headings)
            if block.level > before.level + 1
        ]
        counts = Counter(leap[1:3] for leap in leaps)
        for place, above, level, name in leaps:
            if count := counts.pop((above, level), 0):
                often = f", {count} times in this text" if count > 1 else ""
                what = f"In the {locale} text “{name}” is a heading of level {level} below one of level {above}{often}."
                yield Fault(locale, what, place)
