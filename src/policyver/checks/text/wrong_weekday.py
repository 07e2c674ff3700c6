"""A date with the name of another day of the week."""

from collections.abc import Iterator

from policyver.checks.passages import passages
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.languages.weekdays import weekday_beside
from policyver.languages.written_dates import written_dates

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@rule("wrong-weekday", severity="warning", todo="See whether the date or the day of the week is the right one.")
def wrong_weekdays(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each date beside the name of a day that it is not."""
    for locale, text in checked.texts.items():
        for passage in passages(text):
            for written in written_dates(passage.text, locale):
                beside = weekday_beside(passage.text, written, locale)
                if beside and beside[1] not in {day.weekday() for day in written.days}:
                    right = " or ".join(f"{day} is a {_DAYS[day.weekday()]}" for day in sorted(written.days))
                    what = f"The {locale} text has “{beside[0]}” beside “{written.text}”, and {right}."
                    yield Fault(locale, what, passage.place)
