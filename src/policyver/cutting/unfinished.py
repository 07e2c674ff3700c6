"""What git is in the middle of, and the commands that end it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WaysOut:
    """The two commands that end what git is in the middle of."""

    finish: str
    """Takes the files as they are now."""
    call_off: str


def _continued(command: str) -> WaysOut:
    return WaysOut(f"git add --update && git -c core.editor=true {command} --continue", f"git {command} --abort")


_WAYS_OUT: Mapping[str, WaysOut] = {
    "merge": WaysOut("git commit --all --no-edit", "git merge --abort"),
    "rebase": _continued("rebase"),
    "cherry-pick": _continued("cherry-pick"),
    "revert": _continued("revert"),
}


def ways_out(under_way: str) -> WaysOut:
    """Return the commands that end it, by the name that git has for it: `merge`, `rebase` and the like."""
    return _WAYS_OUT[under_way]
