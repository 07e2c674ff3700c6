"""What a statement commits its owner to: periods, recipients, deadlines and the like, each with its place."""

from policyver.promises.contradictions import Contradiction
from policyver.promises.extraction import promises
from policyver.promises.history import Era, PromiseHistory, history
from policyver.promises.model import (
    GENERAL,
    KINDS,
    Announced,
    FromAge,
    Lasts,
    OpenEnded,
    Plain,
    Promise,
    PromiseKind,
    Reached,
)
from policyver.promises.stated import Stated
from policyver.promises.survey import Disagreement, Survey, disagreements

__all__ = [
    "GENERAL",
    "KINDS",
    "Announced",
    "Contradiction",
    "Disagreement",
    "Era",
    "FromAge",
    "Lasts",
    "OpenEnded",
    "Plain",
    "Promise",
    "PromiseHistory",
    "PromiseKind",
    "Reached",
    "Stated",
    "Survey",
    "disagreements",
    "history",
    "promises",
]
