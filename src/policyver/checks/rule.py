"""A rule, and the one registry of rules."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from policyver.checks.settings import Settings
from policyver.document.model import Document
from policyver.findings import Finding, Location, Severity


@dataclass(frozen=True, slots=True)
class EarlierChange:
    """What a version before it changed, by the languages of its texts."""

    version: str
    before: Mapping[str, Document]
    """The texts of the version that it replaced."""
    after: Mapping[str, Document]


@dataclass(frozen=True, slots=True)
class CheckedVersion:
    """Texts that are to be a version, or are one, and what the versions before it say."""

    statement: str
    texts: Mapping[str, Document]
    """The texts by their languages, the source language's first."""
    effective: date | None = None
    """The day on which it takes effect; None where nobody has named one yet."""
    published: date | None = None
    last: Mapping[str, Document] = field(default_factory=dict)
    """The texts of the version that it replaces; none for the first."""
    changes: tuple[EarlierChange, ...] = ()
    """Those that it has to have, too: of the version that it replaces, and of the one cut last."""
    begun_from: str = ""
    """The name of the version whose text a draft is begun from: without the new one it would be in force then."""
    settings: Settings = field(default_factory=Settings)

    @property
    def source(self) -> str:
        """The source language."""
        return next(iter(self.texts))


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that a rule sees in a text."""

    locale: str
    """The language of the text."""
    what: str
    """A sentence that says what it is."""
    block: int | None = None
    """The index of the block that it is in; None where it is about the whole text."""


Search = Callable[[CheckedVersion], Iterator[Fault]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of fault that is looked for in every version. Its page, with reasons and examples, is in `pages/`."""

    code: str
    severity: Severity
    todo: str
    """What to do. In it `{place}` is the language of the text, `{statement}` the name of the statement, `{begun_from}`
    the version to begin from."""
    search: Search
    settings: Mapping[str, int]
    """The numbers that `policyver.toml` may set for it, as they are where it does not."""

    def findings(self, checked: CheckedVersion) -> Iterator[Finding]:
        """Yield the findings of the rule in a version."""
        for fault in self.search(checked):
            line = None if fault.block is None else checked.texts[fault.locale].blocks[fault.block].line
            where = Location(checked.statement, fault.locale, line)
            todo = self.todo.format(place=fault.locale, statement=checked.statement, begun_from=checked.begun_from)
            yield Finding(self.code, self.severity, where, fault.what, todo=todo)


_RULES: dict[str, Rule] = {}


def rule(
    code: str, *, severity: Severity, todo: str, settings: Mapping[str, int] | None = None
) -> Callable[[Search], Search]:
    """Register the function below it as a rule. `todo` is what to do where it finds something."""

    def register(search: Search) -> Search:
        if code in _RULES:
            raise ValueError(f"two rules have the code {code}")
        _RULES[code] = Rule(code, severity, todo, search, settings or {})
        return search

    return register


def setting(checked: CheckedVersion, code: str, name: str) -> int:
    """Return what `policyver.toml` sets for a rule, or else the rule's own number."""
    return checked.settings.numbers.get((code, name), _RULES[code].settings[name])


def registered() -> list[Rule]:
    """Return every rule whose module is imported, sorted by code."""
    return [_RULES[code] for code in sorted(_RULES)]
