"""What is wrong or doubtful about the texts of a version. A module holds a rule, or two that look at the same.

To add a rule: a function under `@rule` in a module of this package or of a package in it, its page in pages/CODE.md,
its cases in tests/checks/cases/CODE.md, and its line in docs/json.md.
"""

from collections.abc import Collection, Mapping
from functools import cache
from importlib import import_module
from pkgutil import walk_packages

from policyver.checks.rule import CheckedVersion, EarlierChange, Fault, Rule, registered
from policyver.checks.settings import Settings
from policyver.checks.silencing import Silencing
from policyver.findings import Finding, Report, Silenced

__all__ = ["CheckedVersion", "EarlierChange", "Fault", "Rule", "Settings", "check", "examine", "rules", "settings_of"]


def check(checked: CheckedVersion) -> tuple[Finding, ...]:
    """Return the findings of all rules that are not switched off, sorted by the codes of the rules."""
    return examine(checked).findings


def examine(checked: CheckedVersion, only: Collection[str] = ()) -> Report:
    """Return the findings, and those that comments in the texts silence; with `only` those of some rules alone."""
    silencing = Silencing(checked)
    findings: dict[str, list[Finding]] = {}
    silenced: list[Silenced] = []
    settings = checked.settings
    asked = [rule for rule in rules() if rule.severity_in(settings) != "off" and (not only or rule.code in only)]
    for rule in asked:
        faults = list(rule.search(checked))
        reasons = silencing.reasons(rule.code, faults)
        silenced += [Silenced(rule.finding(checked, fault), reasons[fault]) for fault in faults if fault in reasons]
        findings[rule.code] = [rule.finding(checked, fault) for fault in faults if fault not in reasons]
    _add_needless(findings, asked, silencing)
    return Report(tuple(finding for code in findings for finding in findings[code]), tuple(silenced))


def _add_needless(findings: dict[str, list[Finding]], asked: Collection[Rule], silencing: Silencing) -> None:
    """Add the comments that silence nothing, as far as a rule was asked with all that it looks at."""
    from policyver.checks.silence_comments import NEEDLESS, needless

    of_needless = next((rule for rule in asked if rule.code == NEEDLESS), None)
    if of_needless is None:
        return
    checked = silencing.checked
    for rule in asked:
        if all(map(checked.has, rule.needs)):
            findings[NEEDLESS] += [
                of_needless.finding(checked, needless(*one)) for one in silencing.needless(rule.code)
            ]


def settings_of(table: Mapping[str, object]) -> Settings:
    """Return what the table `[checks]` of `policyver.toml` says. Raises BadConfig for what is not known there."""
    if not table:
        return Settings()
    from policyver.checks.configured import read_settings

    return read_settings(table, rules())


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule, sorted by code."""
    for module in walk_packages(__path__, f"{__name__}."):  # a rule registers itself when its module is imported
        import_module(module.name)
    return tuple(registered())
