"""What git is set up to in a repository: one list of all settings, which takes no further process of git's."""

import re
from collections.abc import Iterable, Sequence

from policyver.store.confinement import Setting

_PARTIAL = re.compile(r"extensions\.partialclone|remote\..*\.(promisor|partialclonefilter)")


class Settings:
    """The settings that a repository has, and those that confine git in it."""

    def __init__(self, listed: Sequence[Setting], confining: Iterable[tuple[str, str]]) -> None:
        self.listed = listed
        """What git is set up to here, before it is confined."""
        self._in_force = {key: value for _, key, value in listed}
        self._in_force |= {_as_listed(key): value for key, value in confining}

    @property
    def is_partial(self) -> bool:
        """Whether the repository was cloned without some of its objects: `git clone --filter`."""
        return any(_PARTIAL.fullmatch(key) for _, key, _ in self.listed)

    @property
    def has_remotes(self) -> bool:
        """Whether there may be remotes."""
        return any(key.startswith("remote.") for _, key, _ in self.listed)

    def value(self, key: str) -> str:
        """Return the value of a setting, as far as it is confined, or the empty string."""
        return self._in_force.get(_as_listed(key), "")


def _as_listed(key: str) -> str:
    """Return a setting's key as git lists it: only a name in its middle keeps its case."""
    first, _, rest = key.partition(".")
    middle, dot, last = rest.rpartition(".")
    return f"{first.lower()}.{middle}{dot}{last.lower()}"
