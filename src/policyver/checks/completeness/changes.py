"""A text that leaves it to its readers to notice that it changed."""

from collections.abc import Iterator

from policyver.checks.completeness.clues import clues_of
from policyver.checks.rule import CheckedVersion, Fault, rule


@rule(
    "check-back-only",
    severity="warning",
    todo="Say how people are told of changes that matter to them, and how long before.",
)
def check_back_only(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the texts that ask people to check back, and nowhere say that they are told of changes."""
    for locale, text in checked.texts.items():
        clues = clues_of(text, locale)
        block = clues.statement("check-back") if clues else None
        if clues and block is not None and not clues.has("change-notice"):
            what = f"The {locale} text asks people to check back, and promises no notice of changes."
            yield Fault(locale, what, block)
