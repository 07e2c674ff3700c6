"""The signals of a redline on its page: beside the changes in the text and in the list, and the switches for them."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from policyver.redline import Change, Section
from policyver.render.wording.keys import DIRECTIONS, KINDS_OF_SIGNAL, PROPOSALS
from policyver.render.wording.messages import Wording, isolated
from policyver.render.wording.signals import MOST_REASONS, direction_of, sides_of
from policyver.signals.model import SIGNAL_KINDS, Reason, Review, Signal

_NONE = "none"
"""The switch for changes that have no signal."""

_QUOTED = re.compile("(?<=“)([^”]+)(?=”)")
_MOST_ON_PAPER = 10
"""Reasons that are printed. With more, the summary no longer fits half a page."""

Switches = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageSignals:
    """What the signals of a redline look like on its page.

    A line of the list is shown while one of its switches is on. So each set of switches that a change or a section has
    is a class, and the style sheet has a rule for it.
    """

    review: Review
    wording: Wording
    sets: Mapping[Switches, int]
    """The number of each set of switches that occurs."""

    @classmethod
    def of(cls, review: Review, sections: Iterable[Section], wording: Wording) -> "PageSignals":
        """Return the signals of a redline's sections."""
        sets: dict[Switches, int] = {}
        for section in sections:
            changes = [change for block in section.blocks for change in block.changes]
            for some in (*([change] for change in changes), *([changes] if changes else ())):
                sets.setdefault(_switches(review, some), len(sets))
        return cls(review, wording, sets)

    def line(self, number: int) -> Markup:
        """Return the signals of a change; empty where it has none."""
        return Markup("; ").join(self._in_words(signal) for signal in self.review.of(number))

    def classes(self, *changes: Change) -> str:
        """Return the classes of what is shown while a switch of one of these changes is on."""
        switches = _switches(self.review, changes)
        return " ".join([f"signals-{self.sets[switches]}", *(f"signal-{name}" for name in switches)])

    def rules(self) -> list[tuple[int, Switches]]:
        """Return the number of each set of switches, and the switches."""
        return [(number, switches) for switches, number in self.sets.items()]

    def switches(self, changes: Iterable[Change]) -> list[tuple[str, str, int]]:
        """Return each switch that a change has: its name, the key of its message, and how many changes have it."""
        counts = Counter(name for change in changes for name in _switches(self.review, [change]))
        keys = [*KINDS_OF_SIGNAL.items(), (_NONE, "signal-none")]
        return [(name, key, counts[name]) for name, key in keys if counts[name]]

    def figures(self) -> list[tuple[str, int]]:
        """Return how many signals there are of each kind that occurs, by the keys of the kinds' messages."""
        counts = self.review.counts
        return [(KINDS_OF_SIGNAL[kind], counts[kind]) for kind in SIGNAL_KINDS if counts[kind]]

    @property
    def proposal(self) -> str:
        """The key of the message that says what is proposed."""
        return PROPOSALS[self.review.materiality]

    def reason(self, reason: Reason) -> Markup:
        """Return the sentence of a reason, which is English; the words that it quotes keep their own direction."""
        parts = _QUOTED.split(reason.what)  # what is quoted is every second part
        written = (isolated(part) if at % 2 else escape(part) for at, part in enumerate(parts))
        return isolated(Markup().join(written), "en")

    @property
    def reasons(self) -> Sequence[Reason]:
        """The reasons that are shown at once."""
        return self.review.reasons[:MOST_REASONS]

    @property
    def more_reasons(self) -> Sequence[Reason]:
        """Those that a screen shows on demand."""
        return self.review.reasons[MOST_REASONS:_MOST_ON_PAPER]

    @property
    def left_out(self) -> int:
        """How many others there are, which only the changes themselves show."""
        return max(len(self.review.reasons) - _MOST_ON_PAPER, 0)

    def _in_words(self, signal: Signal) -> Markup:
        arrow = Markup(" ← ") if self.wording.direction == "rtl" else Markup(" → ")
        words = arrow.join(map(isolated, sides_of(signal)))
        direction = direction_of(signal)
        way = Markup(" ({})").format(self.wording.html(DIRECTIONS[direction])) if direction else Markup()
        return Markup("{}: {}{}").format(self.wording.html(KINDS_OF_SIGNAL[signal.kind]), words, way)


def _switches(review: Review, changes: Iterable[Change]) -> Switches:
    """Return the switches that changes have, in the order of SIGNAL_KINDS."""
    names: set[str] = set()
    for change in changes:
        names |= {signal.kind for signal in review.of(change.number)} or {_NONE}
    return tuple(name for name in (*SIGNAL_KINDS, _NONE) if name in names)
