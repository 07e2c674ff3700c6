"""Tag object -> Annotation: what an annotated tag points at and says."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from policyver.register.trailers import strip_signature

_OBJECT_ID = re.compile(r"[0-9a-f]{40}")
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""When a tag was made that does not say when, or says what cannot be."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """What an annotated tag points at and says, its signature included."""

    target: str
    message: str
    recorded: datetime
    """When it was made, as it says itself."""

    @property
    def has_target(self) -> bool:
        """Whether it points at what can be an object: anything else, given to git, could be an option."""
        return _OBJECT_ID.fullmatch(self.target) is not None

    @property
    def is_signed(self) -> bool:
        """Whether there is a signature, right or wrong."""
        return strip_signature(self.message) != self.message


def parse_annotation(data: bytes) -> Annotation:
    """Read a tag object (https://git-scm.com/docs/git-mktag)."""
    header, _, message = data.decode("utf-8", "replace").partition("\n\n")
    return Annotation(header.split("\n", 1)[0].removeprefix("object "), message, _tagged(header))


def tag_name_in(data: bytes) -> str:
    """Return the name that a tag object gives itself: that of the tag it was made for."""
    named = re.search(rb"^tag ([^\n]*)$", data.partition(b"\n\n")[0], re.MULTILINE)
    return named[1].decode("utf-8", "replace") if named else ""


def tagger_in(data: bytes) -> str:
    """Return the name of who made a tag object, as it says itself."""
    tagger = re.search(rb"^tagger (.*?) ?<[^\n]*$", data.partition(b"\n\n")[0], re.MULTILINE)
    return tagger[1].decode("utf-8", "replace") if tagger else ""


def _tagged(header: str) -> datetime:
    """Read when a tag was made: seconds from 1970 and a zone, behind the tagger's name. Without them it is never."""
    tagger = re.search(r"^tagger .*> (\d{1,11}) ([+-])(\d\d)(\d\d)$", header, re.MULTILINE)
    if not tagger:
        return _NEVER
    seconds, sign, hours, minutes = tagger.groups()
    shift = timedelta(hours=int(hours), minutes=int(minutes))
    try:
        moment = datetime.fromtimestamp(int(seconds), timezone(shift if sign == "+" else -shift))
    except (ValueError, OverflowError, OSError):
        return _NEVER
    return moment if 1970 <= moment.year < 9000 else _NEVER
