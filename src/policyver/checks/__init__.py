"""What is wrong or doubtful about the texts of a version. A module holds a rule, or two that look at the same.

To add a rule: a function under `@rule` in a module of this package, and its cases in tests/checks/cases/CODE.md.
"""

from importlib import import_module
from pkgutil import iter_modules

from policyver.checks.rule import CheckedVersion, EarlierChange, Rule, registered
from policyver.findings import Finding

__all__ = ["CheckedVersion", "EarlierChange", "check", "rules"]


def check(checked: CheckedVersion) -> tuple[Finding, ...]:
    """Return the findings of all rules, sorted by the codes of the rules."""
    return tuple(finding for rule in rules() for finding in rule.findings(checked))


def rules() -> list[Rule]:
    """Return every rule, sorted by code."""
    for module in iter_modules(__path__):  # a rule registers itself when its module is imported
        import_module(f"{__name__}.{module.name}")
    return registered()
