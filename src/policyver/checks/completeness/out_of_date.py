"""A privacy policy that has to be updated every twelve months, and was not."""

from collections.abc import Iterator
from datetime import date

from policyver.checks.completeness.clues import clues_of
from policyver.checks.rule import CheckedVersion, Fault, rule, setting
from policyver.languages.written_dates import written_dates

_CODE = "ccpa-out-of-date"


@rule(
    _CODE,
    severity="warning",
    todo="Go through it, and put the day of this update into the text.",
    settings={"months": 12},
    needs=("regimes", "published"),
)
def out_of_date(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the texts whose newest date of an update is more than twelve months before the day of publication."""
    if "ccpa" not in checked.settings.regimes or checked.published is None:
        return
    months = setting(checked, _CODE, "months")
    for locale, text in checked.texts.items():
        clues = clues_of(text, locale)
        if clues is None:
            continue
        days = {
            day: clues.sentences[index].block
            for index in clues.sentences_with("update-date")
            for written in written_dates(clues.sentences[index].text, locale)
            for day in written.days
        }
        if days and _is_before(newest := max(days), checked.published, months):
            what = f"The {locale} text says that it was last updated on {newest}, more than {months} months before"
            yield Fault(locale, f"{what} {checked.published} (Cal. Civ. Code 1798.130(a)(5)).", days[newest])


def _is_before(day: date, published: date, months: int) -> bool:
    """Whether more than so many months are between two days."""
    years, month = divmod(day.month - 1 + months, 12)
    return (day.year + years, month + 1, day.day) < (published.year, published.month, published.day)
