"""A language in which pages and notices have no words of their own."""

from collections.abc import Iterator

from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.languages import is_worded


@rule("wording-in-english", severity="note", todo="Have these words translated before a notice is sent.")
def wording_in_english(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the languages whose pages and notices say in English what is not in the text."""
    for locale in checked.texts:
        if not is_worded(locale):
            yield Fault(locale, english_around(locale))


def english_around(locale: str) -> str:
    """Return the sentence about a language in which pages and notices have no words of their own."""
    return f"What pages and notices in {locale} say around the text is in English."
