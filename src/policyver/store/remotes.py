"""What the remotes of a repository have, asked of them. Only `share` and `undo` do that: nothing else is online."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from tempfile import TemporaryDirectory

from policyver.errors import GitFailed
from policyver.files import TEMPORARY
from policyver.store.confinement import TRANSPORTS, confined, environment, reaching
from policyver.store.git import Repository

_UPLOAD, _RECEIVE = "git-upload-pack", "git-receive-pack"
# A remote on this machine is a folder that may have come with the repository: what it names as a program is not run.
_HARMLESS = (
    "-c core.hooksPath=/dev/null -c core.alternateRefsCommand= -c receive.denyCurrentBranch=refuse"
    " -c receive.autogc=false -c core.fsmonitor=false"
)


@dataclass(frozen=True, slots=True)
class RemoteRefs:
    """What a remote has: the ids of the objects that its branches and tags name."""

    remote: str
    branches: Mapping[str, str]
    tags: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NotAsked:
    """A remote that did not answer."""

    remote: str
    why: str


def ask_remote(repository: Repository, remote: str) -> tuple[RemoteRefs | NotAsked, ...]:
    """Ask a remote what it has, at each address that it is fetched from or pushed to."""
    try:
        return tuple(_ask(repository, remote, url) for url in _addresses(repository, remote))
    except GitFailed as error:
        return (NotAsked(remote, error.what),)


def read_remote_tags(repository: Repository, remote: str, tags: list[str]) -> dict[str, bytes | None]:
    """Read tag objects that a remote has, as git keeps them; None for a tag without one.

    They are fetched into a repository of their own for that: here they would look like entries that somebody deleted.
    """
    url = _addresses(repository, remote)[0]
    how = ("--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", "--no-auto-gc", "--no-recurse-submodules")
    with TemporaryDirectory(prefix=TEMPORARY) as folder:
        repository.run("init", "--quiet", "--bare", "--template=", folder)
        there = (f"--git-dir={folder}",)
        specs = [f"+refs/tags/{tag}:refs/tags/{tag}" for tag in tags]
        upload = f"--upload-pack={_program(_UPLOAD, url)}"
        repository.run(*there, "fetch", *how, upload, "--", url, *specs, env=_open(repository))
        answers = {tag: repository.ask(*there, "cat-file", "tag", f"refs/tags/{tag}") for tag in tags}
    return {tag: out.encode() if not status else None for tag, (status, out, _) in answers.items()}


def push(repository: Repository, remote: str, specs: list[str]) -> None:
    """Push to a remote: it takes all of it or nothing. Raises GitFailed."""
    urls = _addresses(repository, remote)
    program = _program(_RECEIVE, *urls)
    how = ("--quiet", "--atomic", "--no-follow-tags", "--no-signed", "--no-verify", "--recurse-submodules=no")
    repository.run("push", *how, f"--receive-pack={program}", "--", remote, *specs, env=_open(repository))


def _addresses(repository: Repository, remote: str) -> list[str]:
    urls = repository.run("remote", "get-url", "--all", remote).split("\n")
    pushed = repository.run("remote", "get-url", "--push", "--all", remote).split("\n")
    return list(dict.fromkeys([*pushed, *urls[:1]]))


def _ask(repository: Repository, remote: str, url: str) -> RemoteRefs | NotAsked:
    try:
        listing = repository.run(
            "ls-remote", f"--upload-pack={_program(_UPLOAD, url)}", "--heads", "--tags", "--refs", "--", url,
            env=_open(repository),
        )  # fmt: skip
    except GitFailed as error:
        return NotAsked(remote, error.what)
    pairs = [line.split("\t", 1) for line in listing.split("\n") if "\t" in line]
    return RemoteRefs(remote, _under("refs/heads/", pairs), _under("refs/tags/", pairs))


def _under(folder: str, pairs: list[list[str]]) -> dict[str, str]:
    return {ref.removeprefix(folder): object_id for object_id, ref in pairs if ref.startswith(folder)}


def _program(name: str, *urls: str) -> str:
    """Return the program that serves the other end, which the repository does not choose."""
    return f"git {_HARMLESS} {name.removeprefix('git-')}" if any(map(_is_on_this_machine, urls)) else name


def _is_on_this_machine(url: str) -> bool:
    """Whether git takes an address for a path here: no scheme, and no `host:` in front of it."""
    return url.startswith("file://") or not re.match(r"[^/]*:", url)


def _open(repository: Repository) -> dict[str, str]:
    settings = [*confined(repository.settings.listed), *reaching(repository.settings.listed, os.environ)]
    prompt = {"GIT_TERMINAL_PROMPT": os.environ.get("GIT_TERMINAL_PROMPT", "1")}
    return environment(settings, os.environ) | {"GIT_ALLOW_PROTOCOL": TRANSPORTS} | prompt
