"""When readers had what the texts of some versions have: the times in which these are in force, joined."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from policyver.lineage.model import EntryText
from policyver.register.register import Register
from policyver.register.timeline import Period


def in_force(path: Sequence[EntryText], names: Collection[str], register: Register) -> tuple[Period, ...]:
    """Return when the texts of some entries of a path are in force, joined where the times touch."""
    versions = [text.amended.version.name for text in path if text.is_last and text.entry.name in names]
    periods: list[Period] = []
    for first, last in sorted((period for name in versions for period in register.periods(name)), key=_first):
        if periods and (until := periods[-1][1]) is not None and until + timedelta(days=1) == first:
            periods[-1] = periods[-1][0], last
        else:
            periods.append((first, last))
    return tuple(periods)


def _first(period: Period) -> date:
    return period[0]
