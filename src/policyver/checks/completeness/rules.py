"""A rule for each requirement of a law."""

import re
from collections.abc import Iterator
from functools import partial

from policyver.checks.completeness.ccpa import CCPA
from policyver.checks.completeness.clues import Clues, clues_of
from policyver.checks.completeness.coppa import COPPA
from policyver.checks.completeness.gdpr import GDPR
from policyver.checks.completeness.requirement import Requirement
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.checks.settings import Regime

REQUIREMENTS: dict[Regime, tuple[Requirement, ...]] = {"gdpr": GDPR, "ccpa": CCPA, "coppa": COPPA}


def _unmet(regime: Regime, requirement: Requirement, checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the texts that lack it: the source text, or translations of a source text that has it.

    What the source text lacks its translations lack, too: it is said once.
    """
    if regime not in checked.settings.regimes:
        return
    for locale, text in checked.texts.items():
        clues = None if _is_about_else(text.title()) else clues_of(text, locale)
        if clues is not None and _is_lacking(clues, requirement):
            block = clues.statement(requirement.where) if requirement.where else None
            yield Fault(locale, f"The {locale} text {requirement.lacks} ({requirement.article}).", block)
            if locale == checked.source:
                return


_ELSE = re.compile(
    r"cookie|sub-?processor|terms (?:of|and)|acceptable use|impressum|imprint|auftragsverarbeite", re.IGNORECASE
)
_PRIVACY = re.compile(
    r"privacy|personal|data protection|datenschutz|confidentialit|données|privacidad|datos", re.IGNORECASE
)


def _is_about_else(title: str) -> bool:
    """Whether a text is by its title no privacy statement, but one that is kept beside it: a list of subprocessors."""
    return _ELSE.search(title) is not None and _PRIVACY.search(title) is None


def _is_lacking(clues: Clues, requirement: Requirement) -> bool:
    """Whether a text has to say it and does not. What its language has no phrases for is never lacking."""
    known = [clue for clue in requirement.clues if clues.knows(clue)]
    if not known or (requirement.where and clues.statement(requirement.where) is None):
        return False
    if requirement.given and not clues.has(requirement.given):
        return False
    return not any(map(clues.has, (*known, *requirement.unless)))


for _regime, _requirements in REQUIREMENTS.items():
    for _requirement in _requirements:
        rule(_requirement.code, severity=_requirement.severity, todo=_requirement.todo, needs=("regimes",))(
            partial(_unmet, _regime, _requirement)
        )
