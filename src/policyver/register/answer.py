"""The answer to: what was in force on a day, in a language, as it was known on a day?"""

from dataclasses import dataclass
from datetime import date

from policyver.register.register import Register
from policyver.register.standing import Standing, StandingText


@dataclass(frozen=True, slots=True)
class Answer:
    """A version in force. An older translation is never passed off as its text."""

    day: date
    known_on: date | None
    """None: by all that is known."""
    locale: str
    """The language asked for: the source language where none was."""
    standing: Standing
    last_in_locale: Standing | None
    """Where the version has no text in that language: the last one before it that has."""

    @property
    def text(self) -> StandingText | None:
        """Give the text in the language asked for, where there is one."""
        return self.standing.text(self.locale) if self.locale in self.standing.locales else None


def answer(register: Register, day: date, locale: str = "") -> Answer:
    """Give what is in force on a day, in a language or in the source language, by what a register says.

    Raises UnknownVersion where nothing is.
    """
    standing = register.at(day)
    asked_for = locale or standing.locales[0]
    last = None if asked_for in standing.locales else register.last_in(asked_for, before=standing)
    return Answer(day, register.as_known_on, asked_for, standing, last)
