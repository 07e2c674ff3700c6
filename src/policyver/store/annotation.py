"""Tag object -> Annotation: what an annotated tag points at and says."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

_SIGNATURE = ("-----BEGIN PGP SIGNATURE", "-----BEGIN SSH SIGNATURE", "-----BEGIN SIGNED MESSAGE")


@dataclass(frozen=True, slots=True)
class Annotation:
    """What an annotated tag points at and says, its signature included."""

    target: str
    message: str
    recorded: datetime
    """When it was made, as it says itself."""

    @property
    def is_signed(self) -> bool:
        """Tell whether there is a signature, right or wrong."""
        return any(line.startswith(_SIGNATURE) for line in self.message.split("\n"))


def parse_annotation(data: bytes) -> Annotation:
    """Read a tag object (https://git-scm.com/docs/git-mktag)."""
    header, _, message = data.decode("utf-8", "replace").partition("\n\n")
    return Annotation(header.split("\n", 1)[0].removeprefix("object "), message, _tagged(header))


def _tagged(header: str) -> datetime:
    """Read when a tag was made: seconds from 1970 and a zone, behind the tagger's name. Without them it is never."""
    found = re.search(r"^tagger .*> (\d{1,11}) ([+-])(\d\d)(\d\d)$", header, re.MULTILINE)
    if not found:
        return datetime.min.replace(tzinfo=UTC)
    seconds, sign, hours, minutes = found.groups()
    shift = timedelta(hours=int(hours), minutes=int(minutes))
    return datetime.fromtimestamp(int(seconds), timezone(shift if sign == "+" else -shift))
