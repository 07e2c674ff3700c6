"""How git is kept from running a repository's programs, and from reaching out for what it lacks.

A repository can be anyone's: unpacked from an archive, or lent by a colleague. What its own configuration names as a
program is not run: hooks, filters, file system monitors, signing programs. What the user's own configuration names is.
"""

import os
import re
import shlex
from collections.abc import Iterator, Mapping, Sequence

os.environ["GIT_PYTHON_REFRESH"] = "quiet"
NAMED_GIT = os.environ.pop("GIT_PYTHON_GIT_EXECUTABLE", "")
"""The git that the environment names, or the empty string. Where it is none, GitPython would fail while it is imported,
or take another git without a word."""

_ELSEWHERE = (
    "GIT_DIR GIT_WORK_TREE GIT_COMMON_DIR GIT_INDEX_FILE GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES"
    " GIT_NAMESPACE GIT_PREFIX GIT_SHALLOW_FILE GIT_GRAFT_FILE GIT_REPLACE_REF_BASE GIT_CONFIG"
).split()
_ALWAYS = {
    "core.fsmonitor": "false",
    "core.hooksPath": os.devnull,
    "core.alternateRefsCommand": "",
    "core.askPass": "",
    "core.sshCommand": "false",
    "core.gitProxy": "",
    "core.editor": ":",
    "core.pager": "cat",
    "credential.helper": "",
    "diff.external": "",
    "gc.auto": "0",
    "maintenance.auto": "false",
    "safe.bareRepository": "explicit",
    "submodule.recurse": "false",
    "log.showSignature": "false",
    "i18n.commitEncoding": "UTF-8",
    "i18n.logOutputEncoding": "UTF-8",
}
_RUN_BY_OUR_COMMANDS = re.compile(
    r"filter\.(?P<driver>.*)\.(clean|smudge|process)|diff\..*\.(command|textconv)|gpg(\..*)?\.(program|defaultkeycommand)"
)
_OF_THE_REPOSITORY = ("local", "worktree")
_PROGRAMS = {
    "gpg.program": "gpg",
    "gpg.openpgp.program": "gpg",
    "gpg.x509.program": "gpgsm",
    "gpg.ssh.program": "ssh-keygen",
}

Setting = tuple[str, str, str]
"""The scope, the key and the value of a setting of git's."""


def parse_settings(listing: str) -> list[Setting]:
    """Read what `git config --show-scope --null --list` writes."""
    parts = listing.split("\0")
    pairs = zip(parts[::2], parts[1::2], strict=False)
    return [(scope, *key_and_value.partition("\n")[::2]) for scope, key_and_value in pairs]


def confined(settings: Sequence[Setting]) -> Iterator[tuple[str, str]]:
    """Yield the settings that keep git from running programs which the repository itself names."""
    yield from _ALWAYS.items()
    of_the_user = {key: value for scope, key, value in settings if scope not in _OF_THE_REPOSITORY}
    for scope, key, _ in settings:
        if scope not in _OF_THE_REPOSITORY or not (match := _RUN_BY_OUR_COMMANDS.fullmatch(key)):
            continue
        yield key, of_the_user.get(key, _PROGRAMS.get(key, ""))
        if driver := match["driver"]:
            yield f"filter.{driver}.required", "false"


TRANSPORTS = "file:git:http:https:ssh"
"""What `share` and `undo` may reach a remote by: none that runs a program which its address names, as `ext::` does."""

_OWN_HELPER = re.compile(r"credential\.(.*\.)?helper")


def reaching(settings: Sequence[Setting], outside: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the settings with which git reaches a remote: by the user's own programs, and none of the repository's."""
    own = [(key, value) for scope, key, value in settings if scope not in _OF_THE_REPOSITORY]
    of_the_user = dict(own)
    ssh = shlex.quote(outside["GIT_SSH"]) if outside.get("GIT_SSH") else "ssh"
    yield "core.sshCommand", of_the_user.get("core.sshcommand", ssh)
    yield "core.askPass", of_the_user.get("core.askpass", "")
    yield "core.gitProxy", of_the_user.get("core.gitproxy", "")
    yield from ((key, value) for key, value in own if _OWN_HELPER.fullmatch(key))


def environment(settings: Sequence[tuple[str, str]], outside: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that give these settings to git, after those that the environment gives it already.

    They also keep it from every transport, and a partial clone from asking for what it lacks.
    """
    already = outside.get("GIT_CONFIG_COUNT", "")
    first = int(already) if already.isdecimal() else 0
    variables = {
        "GIT_ALLOW_PROTOCOL": "none",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_NO_REPLACE_OBJECTS": "1",  # a register says what it said, whatever git may show
        "GIT_CONFIG_COUNT": str(first + len(settings)),
    }
    for number, (key, value) in enumerate(settings, first):
        variables |= {f"GIT_CONFIG_KEY_{number}": key, f"GIT_CONFIG_VALUE_{number}": value}
    return variables


def forget_elsewhere() -> None:
    """Let the folder alone decide which repository it is: a git hook's environment says that it is the hook's."""
    for name in _ELSEWHERE:
        os.environ.pop(name, None)
