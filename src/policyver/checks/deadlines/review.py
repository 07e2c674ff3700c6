"""How long ago a statement was looked through, and how old what policyver knows of that is."""

from collections.abc import Iterator
from datetime import date, timedelta

from policyver.checks.deadlines.regimes import deadlines_of
from policyver.checks.rule import CheckedVersion, Fault, rule

_YEAR = timedelta(days=365)


@rule(
    "review-overdue",
    severity="warning",
    todo="Look it through, and cut a version with the new date: an editorial one, where nothing else changes.",
    needs=("regimes", "published"),
)
def reviews_overdue(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each law that asks for a newer text: it was published longer ago than that allows."""
    if checked.published is None or checked.on is None:
        return
    for deadline in deadlines_of(checked):
        if deadline.months is not None and (due := months_after(checked.published, deadline.months)) < checked.on:
            what = (
                f"The text was published on {checked.published}; by {due} {deadline.law} asks for {deadline.asks_for}"
            )
            yield Fault(checked.source, f"{what}, “{deadline.trigger}”.")


@rule(
    "regime-data-old",
    severity="note",
    todo="See whether the law still says so; a newer policyver may know more.",
    needs=("regimes",),
)
def entries_older_than_a_year(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each law of which policyver last knew more than a year ago."""
    if checked.on is None:
        return
    for deadline in deadlines_of(checked):
        if deadline.checked + _YEAR < checked.on:
            what = f"What policyver knows of {deadline.law} was held against the law on {deadline.checked}"
            yield Fault(checked.source, f"{what}, more than a year before {checked.on}.")


def months_after(day: date, months: int) -> date:
    """Return the day so many months later; the last day of that month where it has no such day."""
    year, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + year, month + 1, 1)
    last = (date(first.year + first.month // 12, first.month % 12 + 1, 1) - timedelta(days=1)).day
    return first.replace(day=min(day.day, last))
