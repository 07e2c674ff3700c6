"""What is in force when, once an entry is written: it is shown before that."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from policyver.findings import Finding, Location
from policyver.register.entries import Amendment, Version, make_entry
from policyver.register.register import Register


@dataclass(frozen=True, slots=True)
class InForceFrom:
    """A day from which on another version is in force."""

    day: date
    version: str
    """Empty where no version is in force."""


def with_entry(register: Register, content: Version | Amendment) -> Register:
    """Return the register as it is when an entry is written, which has no tag yet."""
    return Register((*register.entries, make_entry(content, content.name, "", "", datetime.min)))


def afterwards(register: Register, amendment: Amendment) -> tuple[InForceFrom, ...]:
    """Return what is in force once an amendment is made: on the day on which it is published, and what follows."""
    published = amendment.published
    stretches = with_entry(register, amendment).timeline.since(published)
    return tuple(
        InForceFrom(max(stretch.first or published, published), stretch.amended.version.name if stretch.amended else "")
        for stretch in stretches
    )


def gap_findings(register: Register, amendment: Amendment, turns: Sequence[InForceFrom]) -> Iterator[Finding]:
    """Yield the times in which no version is in force any more when the amendment is made."""
    for turn, after in pairwise([*turns, None]):
        if turn is None or turn.version or register.in_force(turn.day) is None:
            continue
        until = f" until {after.day - timedelta(days=1)}" if after else " on"
        yield Finding(
            "none-in-force",
            "warning",
            Location(amendment.statement, amendment.name),
            f"From {turn.day}{until} no version is in force.",
            todo="Choose a day from which on another version is in force, or cut one for that time.",
        )


def followed_findings(version: Version, followed: InForceFrom | None, option: str) -> Iterator[Finding]:
    """Yield that an older text takes over from a version, so that what it changes is in force for a time only.

    `option` is what commands need behind them to be about the statement.
    """
    if followed is not None and followed.version:
        yield Finding(
            "older-text-follows",
            "warning",
            Location(version.statement, version.name),
            f"From {followed.day} on {followed.version} is in force, whose text is older: it has nothing of what"
            f" {version.name} changes.",
            todo=f"To keep it, put both into the draft, and then: policyver cut --effective {followed.day}{option}",
        )
