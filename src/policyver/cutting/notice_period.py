"""How many days people have between the day a change is published and the day it takes effect, and how many they need.

WP260 rev.01, paragraphs 29 to 31, is why there is such a rule; how many days is the user's: `notice-days`.
"""

from dataclasses import dataclass
from datetime import date

from policyver.counting import counted
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Version
from policyver.register.register import Register


@dataclass(frozen=True, slots=True)
class NoticePeriod:
    """The days from publication to effect; not above 0 for what goes back in time."""

    days: int
    required: int | None
    """None where none are: of the first version, of an editorial change, of one put off."""

    @property
    def is_short(self) -> bool:
        """Whether there are fewer days than there have to be."""
        return self.required is not None and self.days < self.required

    @property
    def in_words(self) -> str:
        """Return the days as a sentence has them."""
        return counted(self.days, "day") if self.days > 0 else "no day"


def notice_of_cut(register: Register, version: Version, notice_days: int) -> NoticePeriod:
    """Return the notice that a new version has. A material change needs it, the first version does not."""
    is_needed = register.latest is not None and version.materiality == "material"
    return NoticePeriod((version.effective - version.published).days, notice_days if is_needed else None)


def notice_of_reschedule(
    register: Register, amended: AmendedVersion, effective: date, notice_days: int
) -> NoticePeriod:
    """Return the notice that a version has with another effective date. Only an earlier one takes any away."""
    is_earlier = effective < amended.effective and amended.version.materiality == "material"
    is_needed = is_earlier and register.versions[0] != amended
    return NoticePeriod((effective - amended.version.published).days, notice_days if is_needed else None)
