"""How many days people have between the day a change is published and the day it takes effect, and how many they need.

WP260 rev.01, paragraphs 29 to 31, is why there is such a rule; how many days is the user's: `notice-days`.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from policyver.counting import counted
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Version
from policyver.register.materiality import brought_in
from policyver.register.register import Register


@dataclass(frozen=True, slots=True)
class NoticePeriod:
    """The days from publication to effect; not above 0 for what goes back in time."""

    days: int
    required: int | None
    """None where none are: of the first version, of an editorial change, of one put off."""
    brings_in: str = ""
    """The material version that readers get only with this one, which is editorial itself; empty where there is none.

    The days count from its publication, or from that of this one where this one takes effect earlier than it."""

    @property
    def is_short(self) -> bool:
        """Whether there are fewer days than there have to be."""
        return self.required is not None and self.days < self.required

    @property
    def in_words(self) -> str:
        """Return the days as a sentence has them."""
        return counted(self.days, "day") if self.days > 0 else "no day"


def notice_of_cut(register: Register, version: Version, notice_days: int) -> NoticePeriod:
    """Return the notice that a new version has. A material change needs it, the first version does not.

    An editorial version needs it for what it brings to readers: changes of a version that is not in force yet.
    """
    other = brought_in(register, register.in_force(version.effective - timedelta(days=1)), version)
    if other is not None:
        return _of_brought_in(other, version.effective, version.published, notice_days)
    is_needed = register.latest is not None and version.materiality == "material"
    return NoticePeriod((version.effective - version.published).days, notice_days if is_needed else None)


def notice_of_reschedule(
    register: Register, amended: AmendedVersion, effective: date, published: date, notice_days: int
) -> NoticePeriod:
    """Return the notice that a version has with another effective date, which is published on a day.

    Only an earlier date takes any away: until it is published nobody knows of it.
    """
    version = amended.version
    is_earlier = effective < amended.effective
    since = published if is_earlier else version.published
    other = brought_in(register, register.in_force(effective - timedelta(days=1)), version) if is_earlier else None
    if other is not None:
        return _of_brought_in(other, effective, since, notice_days)
    is_needed = is_earlier and version.materiality == "material" and register.versions[0] != amended
    return NoticePeriod((effective - since).days, notice_days if is_needed else None)


def _of_brought_in(other: AmendedVersion, effective: date, published: date, notice_days: int) -> NoticePeriod:
    """Return the notice of a version that comes with an editorial one: it was announced for its own day."""
    is_on_time = effective >= other.effective and other.withdrawn is None
    since = other.version.published if is_on_time else published
    return NoticePeriod((effective - since).days, notice_days, other.version.name)
