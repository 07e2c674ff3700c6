"""A date that no calendar has: February 30."""

from collections.abc import Iterator

from policyver.checks.passages import passages
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.languages.written_dates import impossible_dates


@rule("impossible-date", severity="error", todo="Correct the day or the month.")
def dates_in_no_calendar(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each date whose month does not have its day."""
    for locale, text in checked.texts.items():
        for passage in passages(text):
            for written in impossible_dates(passage.text, locale):
                what = f"The {locale} text says “{written.text}”, a day that no calendar has."
                yield Fault(locale, what, passage.place)
