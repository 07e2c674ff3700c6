"""A rule, and the one registry of rules."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, assert_never

from policyver.checks.settings import SetSeverity, Settings
from policyver.document.model import Document
from policyver.findings import Finding, Location, Severity

Need = Literal["effective", "published", "last", "changes", "translations", "regimes"]
"""What a rule looks at beside a text. Where it is not known, the rule finds less than it would find in a cut."""


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
    is_material: bool = True
    """Whether what it changes matters to readers, as far as somebody said."""
    on: date | None = None
    """The day on which somebody asks; None where time does not matter."""

    @property
    def source(self) -> str:
        """The source language."""
        return next(iter(self.texts))

    def has(self, need: Need) -> bool:
        """Whether what a rule needs is known here."""
        match need:
            case "effective":
                return self.effective is not None
            case "published":
                return self.published is not None
            case "last":
                return bool(self.last)
            case "changes":
                return bool(self.changes)
            case "translations":
                return len(self.texts) > 1
            case "regimes":
                return bool(self.settings.regimes)
            case _:
                assert_never(need)


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
    needs: tuple[Need, ...]

    @property
    def advice(self) -> str:
        """What to do, of no text in particular."""
        return self.todo.format(place="LOCALE", statement="STATEMENT", begun_from="VERSION")

    def severity_in(self, settings: Settings) -> SetSeverity:
        """Return how bad its findings are where this is set."""
        return settings.severities.get(self.code, self.severity)

    def finding(self, checked: CheckedVersion, fault: Fault) -> Finding:
        """Return the finding that a fault is."""
        line = None if fault.block is None else checked.texts[fault.locale].blocks[fault.block].line
        where = Location(checked.statement, fault.locale, line)
        todo = self.todo.format(place=fault.locale, statement=checked.statement, begun_from=checked.begun_from)
        severity = self.severity_in(checked.settings)
        return Finding(self.code, self.severity if severity == "off" else severity, where, fault.what, todo=todo)


_RULES: dict[str, Rule] = {}


def rule(
    code: str,
    *,
    severity: Severity,
    todo: str,
    settings: Mapping[str, int] | None = None,
    needs: tuple[Need, ...] = (),
) -> Callable[[Search], Search]:
    """Register the function below it as a rule. `todo` is what to do where it finds something.

    `needs` is what it looks at beside the text that a finding is in: where that is not known, a comment that silences
    the rule is not called needless.
    """

    def register(search: Search) -> Search:
        if code in _RULES:
            raise ValueError(f"two rules have the code {code}")
        _RULES[code] = Rule(code, severity, todo, search, settings or {}, needs)
        return search

    return register


def setting(checked: CheckedVersion, code: str, name: str) -> int:
    """Return what `policyver.toml` sets for a rule, or else the rule's own number."""
    return checked.settings.numbers.get((code, name), _RULES[code].settings[name])


def registered() -> list[Rule]:
    """Return every rule whose module is imported, sorted by code."""
    return [_RULES[code] for code in sorted(_RULES)]
