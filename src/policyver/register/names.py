"""What entries are called, `v4` and `v4.a1`, and their tags."""

import re
from typing import TYPE_CHECKING

from policyver.errors import BadArgument

if TYPE_CHECKING:
    from policyver.config import Config, Statement  # 3 ms, which two files do not need

VERSION = r"v[1-9][0-9]{0,5}"
AMENDMENT = rf"{VERSION}\.a[1-9][0-9]{{0,3}}"


def version_number(name: str) -> int:
    """Return the 4 of `v4`. Raises BadArgument where it is no version's name."""
    if not is_version_name(name):
        raise BadArgument(f"{name!r} is not a version's name.", "Versions are named v1, v2, v3 and so on.")
    return int(name[1:])


def amended_version(name: str) -> str:
    """Return the `v4` of `v4.a1`. Raises BadArgument where it is no amendment's name."""
    if not re.fullmatch(AMENDMENT, name):
        raise BadArgument(f"{name!r} is not an amendment's name.", "Amendments of v4 are named v4.a1, v4.a2 and so on.")
    return name.partition(".")[0]


def amendment_number(name: str) -> int:
    """Return the 2 of `v4.a2`. Raises BadArgument where it is no amendment's name."""
    return int(name.removeprefix(f"{amended_version(name)}.a"))


def tag_name(config: "Config", statement: "Statement", entry: str) -> str:
    """Return what the tag of an entry is called: `v4`, `cookie-notice/v4`, with the prefix."""
    folder = "" if statement == config.statements[0] else f"{statement.name}/"
    return f"{config.tag_prefix}{folder}{entry}"


def is_version_name(name: str) -> bool:
    """Whether it is a name like `v4`."""
    return re.fullmatch(VERSION, name) is not None


def is_entry_name(name: str) -> bool:
    """Whether it is a name like `v4` or `v4.a1`."""
    return is_version_name(name) or re.fullmatch(AMENDMENT, name) is not None
