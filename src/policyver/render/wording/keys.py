"""The keys of messages that a value chooses, written out, so that a search for a key finds where it is asked for."""

from collections.abc import Mapping

from policyver.redline.change_kinds import ChangeKind
from policyver.redline.not_compared import Verdict
from policyver.signals.model import Direction, ProposedMateriality, SignalKind

KINDS_OF_CHANGE: Mapping[ChangeKind, str] = {
    "words": "count-words",
    "display": "count-display",
    "moved": "count-moved",
    "structure": "count-structure",
    "renumbered": "count-renumbered",
    "link": "count-link",
    "formatting": "count-formatting",
    "typographic": "count-typographic",
}
"""What changes of a kind are called in the plural."""

KIND_OF_CHANGE: Mapping[ChangeKind, str] = {
    "words": "kind-of-words",
    "display": "kind-of-display",
    "moved": "kind-of-moved",
    "structure": "kind-of-structure",
    "renumbered": "kind-of-renumbered",
    "link": "kind-of-link",
    "formatting": "kind-of-formatting",
    "typographic": "kind-of-typographic",
}
"""What a change of a kind is called, in a word."""

KINDS_OF_SIGNAL: Mapping[SignalKind, str] = {
    "duty": "signal-duty",
    "negation": "signal-negation",
    "period": "signal-period",
    "amount": "signal-amount",
    "age": "signal-age",
    "date": "signal-date",
    "number": "signal-number",
    "data": "signal-data",
    "recipient": "signal-recipient",
    "purpose": "signal-purpose",
    "transfer": "signal-transfer",
    "right": "signal-right",
    "scope": "signal-scope",
    "link": "signal-link",
    "contact": "signal-contact",
    "definition": "signal-definition",
    "consent": "signal-consent",
    "spelling": "signal-spelling",
}
"""What a signal is about, in a word."""

DIRECTIONS: Mapping[Direction, str] = {
    "longer": "direction-longer",
    "shorter": "direction-shorter",
    "more": "direction-more",
    "less": "direction-less",
    "later": "direction-later",
    "earlier": "direction-earlier",
    "added": "direction-added",
    "removed": "direction-removed",
    "stricter": "direction-stricter",
    "looser": "direction-looser",
}
"""In which way it changed, in a word."""

PROPOSALS: Mapping[ProposedMateriality, str] = {
    "editorial": "editorial",
    "clarification": "clarification",
    "material": "material",
}
"""What kind of version is proposed."""

VERDICTS: Mapping[Verdict, str] = {
    "same": "no-difference",
    "nothing-compared-differs": "no-difference-compared",
    "left-out-differs": "left-out-differs",
}
"""What a redline without changes says of its texts."""

KINDS_OF_BLOCK: Mapping[str, str] = {
    "heading": "kind-heading",
    "paragraph": "kind-paragraph",
    "item": "kind-item",
    "row": "kind-row",
    "quote": "kind-quote",
}
"""What a block is called. The others are `kind-other`."""
