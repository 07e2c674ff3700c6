"""What is doubtful about the texts of a version, and no reason to refuse it: one module a rule.

To add a rule: a module in this package with a function under `@rule`, and its cases in tests/checks/cases/CODE.md.
"""

from importlib import import_module
from pkgutil import iter_modules

from policyver.checks.rule import Draft, Rule, registered
from policyver.findings import Finding

__all__ = ["Draft", "check", "rules"]


def check(draft: Draft) -> tuple[Finding, ...]:
    """Return what the rules find, by their codes."""
    return tuple(finding for rule in rules() for finding in rule.findings(draft))


def rules() -> list[Rule]:
    """Return every rule, by their codes."""
    for module in iter_modules(__path__):  # a rule registers itself when its module is imported
        import_module(f"{__name__}.{module.name}")
    return registered()
