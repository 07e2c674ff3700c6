"""The answer to: what was in force on a day, in a language, as it was known on a day?"""

from dataclasses import dataclass
from datetime import date

from policyver.register.amended import AmendedVersion, CommittedText
from policyver.register.register import Register


@dataclass(frozen=True, slots=True)
class Answer:
    """A version in force. An older translation is never passed off as its text."""

    day: date
    known_on: date | None
    """None: by all that is known."""
    locale: str
    """The language asked for: the source language where none was."""
    amended: AmendedVersion
    last_in_locale: AmendedVersion | None
    """Where the version has no text in that language, or still an earlier version's: the version whose text it is."""

    @property
    def text(self) -> CommittedText | None:
        """Return the text in the language asked for, where there is one."""
        return (
            None if self.last_in_locale or self.locale not in self.amended.locales else self.amended.text(self.locale)
        )

    @property
    def is_outdated(self) -> bool:
        """Whether there is a text in that language that was not translated again when the source text changed."""
        return self.last_in_locale is not None and self.locale in self.amended.locales

    @property
    def recorded_late(self) -> date | None:
        """Return the day on which the version was recorded, where it is later than the one it says it was published."""
        recorded = self.amended.entry.recorded_day
        return recorded if recorded > self.amended.version.published else None


def answer(register: Register, day: date, locale: str = "") -> Answer:
    """Return what is in force on a day, in a language or in the source language, by what a register says.

    Raises UnknownVersion where nothing is.
    """
    amended = register.in_force_or_refuse(day)
    asked_for = locale or amended.locales[0]
    if asked_for in amended.locales:
        last = register.outdated(amended, asked_for)
    else:
        last = register.last_in(asked_for, before=amended)
    return Answer(day, register.as_known_on, asked_for, amended, last)
