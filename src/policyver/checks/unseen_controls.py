"""Characters that nobody sees and that turn the order in which letters are shown, or hide words."""

import unicodedata
from collections import Counter
from collections.abc import Iterator

from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.document.controls import TELLING


@rule("unseen-control", severity="warning", todo="Take it out, unless the language needs it.")
def unseen_controls(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each kind of such a character in a text."""
    for locale, text in checked.texts.items():
        counts = Counter(control for block in text.blocks for control in TELLING.findall(block.text))
        for control, count in counts.items():
            name = unicodedata.name(control, "a control character")
            times = "once" if count == 1 else f"{count} times"
            first = next(place for place, block in enumerate(text.blocks) if control in block.text)
            yield Fault(locale, f"The {locale} text has U+{ord(control):04X}, {name}, {times}.", first)
