"""A rule, and the one registry of rules."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from policyver.document.model import Document
from policyver.findings import Finding, Location, Severity
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Version


@dataclass(frozen=True, slots=True)
class CheckedVersion:
    """A version that the rules look at, its texts, and the version before it."""

    version: Version
    texts: Mapping[str, Document]
    """The texts by their languages."""
    previous: AmendedVersion | None
    """None for the first version."""


Search = Callable[[CheckedVersion], Iterator[tuple[str, str]]]
"""Yields each place with a fault, such as a language, and what the fault is."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of fault that is looked for in every version."""

    code: str
    severity: Severity
    todo: str
    search: Search

    def findings(self, checked: CheckedVersion) -> Iterator[Finding]:
        """Yield the findings of the rule in a version."""
        for place, what in self.search(checked):
            where = Location(checked.version.statement, place)
            yield Finding(self.code, self.severity, where, what, todo=self.todo)


_RULES: dict[str, Rule] = {}


def rule(code: str, *, severity: Severity, todo: str) -> Callable[[Search], Search]:
    """Register the function below it as a rule. `todo` is what to do where it finds something."""

    def register(search: Search) -> Search:
        if code in _RULES:
            raise ValueError(f"two rules have the code {code}")
        _RULES[code] = Rule(code, severity, todo, search)
        return search

    return register


def registered() -> list[Rule]:
    """Return every rule whose module is imported, sorted by code."""
    return [_RULES[code] for code in sorted(_RULES)]
