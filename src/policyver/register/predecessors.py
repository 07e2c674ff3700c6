"""Which versions a new one is compared with: what readers have before it, and what was cut last.

These are two where a version takes effect before one that is scheduled, or where the last one is withdrawn.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from policyver.register.amended import AmendedVersion
from policyver.register.register import Register


@dataclass(frozen=True, slots=True)
class Predecessors:
    """The versions before a new one; none for the first."""

    replaced: AmendedVersion | None
    """The one in force the day before; where none is, the one cut last."""
    newest: AmendedVersion | None
    """The one cut last, where that is another one."""
    begun_from: AmendedVersion | None
    """The one whose text a draft is begun from: without the new one it would be in force on that one's first day."""

    def corrected(self, effective: date | None) -> Iterator[AmendedVersion]:
        """Yield each one with an erratum, which a new version has, too: a correction holds on."""
        for amended in (self.replaced, self.newest):
            if amended is None or amended.withdrawn is not None or not amended.has_errata:
                continue
            if effective is None or amended.effective <= effective:
                yield amended

    def with_changes(self, register: Register, effective: date | None) -> Iterator[tuple[AmendedVersion, str]]:
        """Yield each one whose changes a new version has, too, and the name of the one that it changed.

        One that takes effect later has its changes later. What is withdrawn may well be taken back.
        """
        for amended in (self.replaced, self.newest):
            if amended is None or amended.withdrawn is not None:
                continue
            is_before = effective is None or amended.effective <= effective
            if is_before and (base := base_of(register, amended.version.name)) is not None:
                yield amended, base.version.name


def predecessors(register: Register, effective: date | None) -> Predecessors:
    """Return the versions before one that takes effect on a day, or after all others where none is known yet."""
    latest = register.latest
    before = register.in_force(effective - timedelta(days=1) if effective else date.max)
    replaced = before or latest
    begun_from = register.in_force(effective or date.max) or replaced
    return Predecessors(replaced, None if latest is replaced else latest, begun_from)


def base_of(register: Register, name: str) -> AmendedVersion | None:
    """Return the version that another one replaced by what was known when it was cut: it was made from its text.

    None for the first. What was cut since may have come between them.
    """
    entries = register.entries
    place = next(at for at, entry in enumerate(entries) if entry.name == name)
    own = register.version(name).version
    base = Register(entries[:place]).in_force(own.effective - timedelta(days=1))
    return register.version(base.version.name) if base else None
