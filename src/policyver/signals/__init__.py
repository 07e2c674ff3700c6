"""What a reviewer should look at in a redline, and what it comes to: a proposal, and no advice."""

from policyver.signals.model import SIGNAL_KINDS, Reason, Review, Signal, SignalKind
from policyver.signals.review import review

__all__ = ["SIGNAL_KINDS", "Reason", "Review", "Signal", "SignalKind", "review"]
