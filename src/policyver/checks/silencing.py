"""Faults, and the comments in a text that silence some of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from policyver.checks.rule import CheckedVersion, Fault
from policyver.checks.silence import Silence, covered, silences


@dataclass(slots=True)
class Silencing:
    """The comments of a version's texts. Each silences what one rule finds in one block, or in a text as a whole."""

    checked: CheckedVersion
    _open: dict[tuple[str, str], list[Silence]] = field(default_factory=dict, init=False)
    """Those that silenced nothing so far, by the language of the text and the code of the rule."""

    def __post_init__(self) -> None:
        for locale, text in self.checked.texts.items():
            for silence in silences(text):
                if silence.code and silence.reason:
                    self._open.setdefault((locale, silence.code), []).append(silence)

    def reasons(self, code: str, faults: Iterable[Fault]) -> Mapping[Fault, str]:
        """Return the faults of a rule that are silenced, and the reason of each. To be asked once for each rule."""
        by_locale: dict[str, list[Fault]] = {}
        for fault in faults:
            if (fault.locale, code) in self._open:
                by_locale.setdefault(fault.locale, []).append(fault)
        return {fault: reason for locale in by_locale for fault, reason in self._in(locale, code, by_locale[locale])}

    def _in(self, locale: str, code: str, faults: list[Fault]) -> Iterator[tuple[Fault, str]]:
        text = self.checked.texts[locale]
        blocks = {fault.block for fault in faults}
        unused = []
        for silence in self._open[locale, code]:
            block = next((place for place in covered(silence, text) if place in blocks), None)
            if block is None:
                unused.append(silence)
            else:
                blocks.remove(block)
                yield from ((fault, silence.reason) for fault in faults if fault.block == block)
        if None in blocks and unused:
            reason = unused.pop(0).reason
            yield from ((fault, reason) for fault in faults if fault.block is None)
        self._open[locale, code] = unused

    def needless(self, code: str) -> Iterator[tuple[str, Silence]]:
        """Yield the comments that silenced nothing of what a rule found, with the languages of their texts."""
        for (locale, of), unused in self._open.items():
            if of == code:
                yield from ((locale, silence) for silence in unused)
