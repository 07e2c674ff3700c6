"""The sentences of an answer to what was in force, for the terminal and for the cover of a bundle of evidence."""

from collections.abc import Callable, Iterable
from datetime import date

from policyver.languages.named import with_name
from policyver.register.answer import Answer


def times(periods: Iterable[tuple[date, date | None]], day: Callable[[date], str] = str, no_end: str = "") -> str:
    """Return when a version is in force, each time: `from 2026-01-01 to 2026-06-14, and from 2026-08-10 on`."""
    return ", and ".join(
        f"from {day(first)} to {day(last)}" if last else f"from {day(first)} on{no_end}" for first, last in periods
    )


def no_current_text(answer: Answer) -> str:
    """Return why the version has no text of its own in the language asked for."""
    if answer.is_outdated and answer.last_in_locale is not None:
        version = answer.last_in_locale.version.name
        return f"Its text in {answer.locale} is still that of {version}: it was not translated again."
    return f"There is no {with_name(answer.locale)} text."


def last_text(answer: Answer) -> str:
    """Return which version had a text in the language asked for, where this one has none. Empty where no one had."""
    last = answer.last_in_locale
    return (
        "" if answer.is_outdated or last is None else f"The last text in {answer.locale} is that of {last.version.name}"
    )
