"""What `policyver.toml` says of the checks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from policyver.findings import Severity

Regime = Literal["gdpr", "ccpa", "coppa", "p2b", "colorado", "minnesota", "glba"]
"""A law of which is known here what a statement has to say (the first three), or what a change of it asks for."""

SetSeverity = Severity | Literal["off"]


@dataclass(frozen=True, slots=True)
class Settings:
    """The laws that a statement is checked against, and what is set for single rules."""

    regimes: tuple[Regime, ...] = ()
    severities: Mapping[str, SetSeverity] = field(default_factory=dict)
    """By the codes of rules; those that are not here have their own severity."""
    numbers: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """By the code of a rule and the name of its setting, such as a length in words."""
