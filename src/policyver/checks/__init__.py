"""What is wrong or doubtful about the texts of a version. A module holds a rule, or two that look at the same.

To add a rule: a function under `@rule` in a module of this package or of a package in it, its page in pages/CODE.md,
and its cases in tests/checks/cases/CODE.md.
"""

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pkgutil import walk_packages

from policyver.checks.rule import CheckedVersion, EarlierChange, Fault, Rule, registered
from policyver.checks.settings import Settings
from policyver.findings import Finding

__all__ = ["CheckedVersion", "EarlierChange", "Fault", "Rule", "Settings", "check", "rules"]


def check(checked: CheckedVersion) -> tuple[Finding, ...]:
    """Return the findings of all rules that are not switched off, sorted by the codes of the rules."""
    return tuple(finding for rule in rules() for finding in _findings(rule, checked))


def _findings(rule: Rule, checked: CheckedVersion) -> Iterator[Finding]:
    severity = checked.settings.severities.get(rule.code, rule.severity)
    if severity != "off":
        for finding in rule.findings(checked):
            yield replace(finding, severity=severity)


def rules() -> list[Rule]:
    """Return every rule, sorted by code."""
    for module in walk_packages(__path__, f"{__name__}."):  # a rule registers itself when its module is imported
        import_module(module.name)
    return registered()
