"""Characters that nobody sees and that turn the order in which letters are shown, or hide words from a search."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.document.controls import TELLING

_LETTER = "[A-Za-z0-9\u00c0-\u052f]"
_HIDING = re.compile(
    rf"(?<={_LETTER})[\u200b-\u200d\u2060\ufeff](?={_LETTER})"  # inside a word: a search does not find it
    r"|[\u115f\u1160\u3164\uffa0\u17b4\u17b5]"  # letters that are empty
    r"|\u00ad(?=[\s\d.,;:@]|$)|(?:^|(?<=[\s\d.@]))\u00ad"  # a soft hyphen where no word is parted
)
_DIRECTION = re.compile("[\u200e\u200f\u061c]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Letters beside which a mark of direction has its place."""


@rule("unseen-control", severity="warning", todo="Take it out, unless the language needs it.")
def unseen_controls(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each kind of such a character in a text."""
    for locale, text in checked.texts.items():
        counts: Counter[str] = Counter()
        first: dict[str, int] = {}
        for place, block in enumerate(text.blocks):
            for control in _controls(block.text):
                counts[control] += 1
                first.setdefault(control, place)
        for control, count in counts.items():
            name = unicodedata.name(control, "a control character")
            times = "once" if count == 1 else f"{count} times"
            yield Fault(locale, f"The {locale} text has U+{ord(control):04X}, {name}, {times}.", first[control])


def _controls(text: str) -> Iterator[str]:
    if text.isascii() and text.isprintable():
        return
    yield from TELLING.findall(text)
    yield from _HIDING.findall(text)
    if not _RIGHT_TO_LEFT.search(text):
        yield from _DIRECTION.findall(text)
