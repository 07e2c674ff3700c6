"""Signals in plain English, for the terminal, Markdown and the sheet of a cut."""

from collections.abc import Iterator, Mapping, Sequence

from policyver.counting import counted
from policyver.document.shortened import cut_at_word
from policyver.redline import ComparedBlock
from policyver.signals.model import SIGNAL_KINDS, Direction, Reason, Review, Signal, SignalKind

MOST_REASONS = 3
"""Reasons that are shown at once. With more, they are longer than what they are about; the signals have all of them."""

_LONGEST = 60
"""Letters of a signal's words on one line. With more, two of them do not fit two lines of a terminal."""

_NAMES: Mapping[SignalKind, tuple[str, str]] = {
    "duty": ("duty", "duties"),
    "negation": ("negation", "negations"),
    "period": ("period", "periods"),
    "amount": ("amount", "amounts"),
    "age": ("age", "ages"),
    "date": ("date", "dates"),
    "number": ("number", "numbers"),
    "data": ("kind of data", "kinds of data"),
    "recipient": ("recipient", "recipients"),
    "purpose": ("purpose", "purposes"),
    "transfer": ("transfer", "transfers"),
    "right": ("right", "rights"),
    "scope": ("word of scope", "words of scope"),
    "link": ("link", "links"),
    "contact": ("contact", "contacts"),
    "definition": ("definition", "definitions"),
    "consent": ("consent or notice", "consents or notices"),
    "spelling": ("spelling", "spellings"),
}
"""What one signal of a kind is called, and several."""


def signals_line(review: Review) -> str:
    """Return how many signals there are of each kind that occurs: `2 periods, 1 recipient`."""
    counts = review.counts
    return ", ".join(counted(counts[kind], *_NAMES[kind]) for kind in SIGNAL_KINDS if counts[kind]) or "none"


def block_signals(block: ComparedBlock, review: Review) -> Iterator[str]:
    """Yield a line for each change that begins in a block and has signals: `! (3) period: 30 days → 60 days`."""
    for change in block.changes:
        if signals := review.of(change.number):
            yield f"! ({change.number}) {signals_of_change(signals)}"


def signals_of_change(signals: Sequence[Signal]) -> str:
    """Return the signals of a change on one line."""
    return "; ".join(map(_signal_in_words, signals))


def _signal_in_words(signal: Signal) -> str:
    """Return a signal in words: `period: 30 days → 60 days (longer)`."""
    words = " → ".join(sides_of(signal))
    direction = direction_of(signal)
    return f"{signal.kind}: {words}" + (f" ({direction})" if direction else "")


def sides_of(signal: Signal) -> list[str]:
    """Return the words of a signal in the old text and in the new one, of those that have any; long ones cut."""
    return [cut_at_word(" ".join(side.split()), _LONGEST) for side in (signal.old, signal.new) if side]


def direction_of(signal: Signal) -> Direction | None:
    """Return in which way something changed; of what only one text has, that it was added or removed."""
    if signal.direction or (signal.old and signal.new):
        return signal.direction
    return "added" if signal.new else "removed"


def proposal_line(review: Review) -> str:
    """Return what kind of version is proposed, in a sentence."""
    return f"Proposal: {review.materiality}. It is made from the words that changed, and is no advice."


def reason_lines(reasons: Sequence[Reason], *, most: int = MOST_REASONS) -> list[str]:
    """Return the first reasons, a line each, and how many more there are."""
    lines = [f"{_places(reason.changes)}{reason.what}{_sections(reason.sections)}" for reason in reasons[:most]]
    return [*lines, f"and {counted(len(reasons) - most, 'more reason')}"] if len(reasons) > most else lines


_FEW = 3
"""Sections that a reason names."""


def _sections(titles: Sequence[str]) -> str:
    """Return the sections that a reason is from, behind its sentence."""
    if not titles:
        return ""
    more = f" and {len(titles) - _FEW} more" if len(titles) > _FEW else ""
    return f" (In {', '.join(f'“{title}”' for title in titles[:_FEW])}{more}.)"


def _places(changes: Sequence[int]) -> str:
    """Return the numbers of the changes that a reason is from, before its sentence."""
    if not changes:
        return ""
    few = ", ".join(map(str, changes[:MOST_REASONS]))
    return f"({few}, …) " if len(changes) > MOST_REASONS else f"({few}) "
