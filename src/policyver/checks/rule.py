"""What a rule is, and the one registry of them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from policyver.document.model import Document
from policyver.findings import Finding, Location, Severity
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Version


@dataclass(frozen=True, slots=True)
class Draft:
    """A version, what it follows, and its texts."""

    version: Version
    texts: Mapping[str, Document]
    """By their languages."""
    previous: AmendedVersion | None
    """None: it is the first."""


Search = Callable[[Draft], Iterator[tuple[str, str]]]
"""Yields each place that a rule finds something in, a language for example, and what it is."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that is looked for in every draft."""

    code: str
    severity: Severity
    todo: str
    look: Search

    def findings(self, draft: Draft) -> Iterator[Finding]:
        """Yield what it finds."""
        for place, what in self.look(draft):
            where = Location(draft.version.statement, place)
            yield Finding(self.code, self.severity, where, what, todo=self.todo)


_RULES: dict[str, Rule] = {}


def rule(code: str, *, severity: Severity, todo: str) -> Callable[[Search], Search]:
    """Register the function below it as a rule. `todo` is what to do where it finds something."""

    def register(look: Search) -> Search:
        if code in _RULES:
            raise ValueError(f"two rules have the code {code}")
        _RULES[code] = Rule(code, severity, todo, look)
        return look

    return register


def registered() -> list[Rule]:
    """Return every rule whose module is imported, by their codes."""
    return [_RULES[code] for code in sorted(_RULES)]
