"""What a verification found.

A finding says what is wrong, where, and from which day on the register cannot be trusted for it. A remark is no fault,
but something that whoever relies on the answer has to know.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it was written."""

    statement: str
    where: str
    """The tag, the file, the object."""
    what: str
    since: date | None
    """The first day for which it cannot be trusted. None: for none of its days."""
    of: Literal["register", "record", "bundle"] = "register"
    """What cannot be trusted for it: the register itself, or only a copy that was made of it."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know about an entry that is as it was written."""

    statement: str
    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What was looked at, and what was found."""

    findings: tuple[Finding, ...]
    remarks: tuple[Remark, ...]
    entries: int
    texts: int
    records: int = 0

    @classmethod
    def of(cls, found: Iterable[Finding | Remark], entries: int, texts: int, records: int = 0) -> "Verification":
        """Sort what was found into findings and remarks."""
        each = tuple(found)
        return cls(
            tuple(one for one in each if isinstance(one, Finding)),
            tuple(one for one in each if isinstance(one, Remark)),
            entries,
            texts,
            records,
        )
