"""Git, as small functions on object ids."""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from policyver.document.text import MOST_BYTES
from policyver.errors import (
    GitFailed,
    GitNotInstalled,
    ObjectTooLarge,
    PartialClone,
    RepositoryNotReady,
)
from policyver.files import TEMPORARY, relative_names
from policyver.store.annotation import Annotation, parse_annotation
from policyver.store.confinement import confined, environment, parse_settings
from policyver.store.gitpython import MAKE_ROOM, command, git, not_installed, translated
from policyver.store.settings import Settings

_PATIENCE = 10  # seconds
MOST_OF_A_TAG = 2_000_000
"""Bytes of a tag object that is read to see whether it is an entry, which has half as many at most."""
_UNDER_WAY = {
    "MERGE_HEAD": "merge",
    "rebase-merge": "rebase",
    "rebase-apply": "rebase",
    "CHERRY_PICK_HEAD": "cherry-pick",
    "REVERT_HEAD": "revert",
}


class Repository:
    """A git repository with a work tree."""

    def __init__(self, repo: git.Repo) -> None:
        self._repo = repo
        self.root = Path(str(repo.working_tree_dir))
        self.git_dir = Path(repo.git_dir)
        repo.git.update_environment(**environment([], os.environ))
        listed = parse_settings(self.run("config", "--show-scope", "--null", "--list"))
        confining = list(confined(listed))
        repo.git.update_environment(**environment(confining, os.environ))
        self.settings = Settings(listed, confining)

    @property
    def objects_folder(self) -> Path:
        """The folder with git's objects: packs, and files of one object."""
        return Path(self._repo.common_dir) / "objects"

    @property
    def common_dir(self) -> Path:
        """The folder that all work trees of the repository share."""
        return Path(self._repo.common_dir)

    def __enter__(self) -> "Repository":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the processes of git."""
        self._repo.close()

    def branch(self) -> str | None:
        """Return the branch that is checked out, which may have no commit yet; None on a detached HEAD."""
        head = self._run_or_none("symbolic-ref", "--quiet", "HEAD")
        return head.removeprefix("refs/heads/") if head else None

    def head(self) -> str | None:
        """Return the commit that is checked out; None where there is none yet."""
        return self.resolve("HEAD")

    def resolve(self, revision: str) -> str | None:
        """Return the commit that a revision names; None where it names none."""
        if revision.startswith("-"):
            return None
        return self._run_or_none("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")

    def has_commit(self, commit: str) -> bool:
        """Whether the object with this id is here and a commit, without a process of its own to find out."""
        try:
            return cast("bytes", self._repo.git.get_object_header(commit)[1]) == b"commit"
        except git.GitCommandNotFound:
            raise not_installed() from None
        except (ValueError, OSError):  # there is no such object, or it is damaged
            return False

    def under_way(self) -> str | None:
        """Return what git is in the middle of: `merge`, `rebase` and the like."""
        return next((what for name, what in _UNDER_WAY.items() if (self.git_dir / name).exists()), None)

    def has_identity(self) -> bool:
        """Whether git knows in whose name to commit and tag."""
        return all(self._run_or_none("var", f"GIT_{role}_IDENT", no=128) for role in ("AUTHOR", "COMMITTER"))

    def is_set(self, key: str) -> bool:
        """Whether a setting of git's is on here."""
        return self._run_or_none("config", "--type=bool", key) == "true"

    def remotes(self) -> list[str]:
        """Return the names of the remotes."""
        return self.run("remote").split() if self.settings.has_remotes else []

    def path_set(self, key: str) -> str | None:
        """Return the path that a setting of git's names here."""
        return self._run_or_none("config", "--type=path", key)

    def tags(self) -> dict[str, str]:
        """Return the name of every tag and the id of the object it names."""
        listing = self.run("for-each-ref", "--format=%(objectname) %(refname:strip=2)", "refs/tags")
        pairs = (line.split(" ", 1) for line in listing.split("\n") if line)
        return {name: object_id for object_id, name in pairs}

    def annotation(self, object_id: str) -> Annotation | None:
        """Read an annotated tag; None for anything else, such as a lightweight tag's commit."""
        kind, data = self._object(object_id)
        if kind != "tag":
            return None
        return parse_annotation(data)

    def tag_object(self, object_id: str) -> bytes:
        """Return a tag object as git keeps it, byte by byte."""
        return self._object(object_id)[1]

    def blob(self, object_id: str) -> bytes:
        """Return what git keeps of a file under an id."""
        return self._object(object_id)[1]

    def write_tag_objects(self, tag_objects: Sequence[bytes]) -> None:
        """Keep tag objects byte by byte, whatever they say, by one process of git's for all."""
        with TemporaryDirectory(prefix=TEMPORARY) as folder:
            files = [Path(folder) / str(number) for number, _ in enumerate(tag_objects)]
            for file, data in zip(files, tag_objects, strict=True):
                file.write_bytes(data)
            self.run("hash-object", "-t", "tag", "-w", "--literally", "--no-filters", "--", *map(str, files))

    def ask(self, *arguments: str) -> tuple[int, str, str]:
        """Run a command whose status is the answer. Returns that, what it wrote, and its errors."""
        status, out, errors = self._repo.git.execute(
            command(arguments), with_extended_output=True, with_exceptions=False
        )
        return status, self._named(str(out)), self._named(str(errors))

    def fetch_tags(self, bundle: Path) -> None:
        """Fetch all tags of a bundle. Raises GitFailed where it is not whole, or holds an object that is too large."""
        alone = {"GIT_ALLOW_PROTOCOL": "file", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        whole = ("-c", "fetch.unpackLimit=1", "-c", "core.bigFileThreshold=1m")  # a pack is not taken apart
        how = ("--quiet", "--no-write-fetch-head", "--no-auto-gc", "--no-recurse-submodules")
        self.run(*whole, "fetch", *how, "--", str(bundle), "refs/tags/*:refs/tags/*", env=alone)
        listing = self.run("cat-file", "--batch-all-objects", "--batch-check=%(objectsize)")
        if any(int(size) > MOST_BYTES for size in listing.split()):
            raise GitFailed("It has an object that is too large to be a text.", "Ask for it again.")

    def read(self, commit: str, path: str) -> bytes | None:
        """Return a file as a commit holds it; None where it holds none. Raises PartialClone, GitFailed."""
        try:
            return self._object(f"{commit}:{path}")[1]
        except (ObjectTooLarge, GitNotInstalled):
            raise
        except GitFailed:
            if self.settings.is_partial and self._is_left_out(commit, path):
                raise PartialClone(
                    f"{path} in commit {commit[:12]} is not here: this is a partial clone, made with --filter.",
                    "Clone again without --filter, or get what it lacks: git fetch --refetch --no-filter",
                ) from None
            return None

    def _is_left_out(self, commit: str, path: str) -> bool:
        try:
            return bool(self.entries(commit, path))
        except GitFailed:  # the lists of files were left out, too: --filter=tree:0
            return True

    def is_on_a_remote(self, commit: str) -> bool:
        """Whether a branch of a remote has a commit, as far as is known here without asking."""
        return bool(self._run_or_none("for-each-ref", "--count=1", f"--contains={commit}", "refs/remotes", no=129))

    def subjects(self, revision: str, pattern: str) -> list[tuple[str, str]]:
        """Return the first line of each commit's message that a pattern finds a line of, and the commit."""
        how = ("--no-commit-header", "--format=%s%x00%H", f"--grep={pattern}")
        listing = self.run("rev-list", *how, revision, "--")
        pairs = (line.partition("\0") for line in listing.split("\n") if line)
        return [(subject, commit) for subject, _, commit in pairs]

    def is_in_history(self, commit: str, of: str = "HEAD") -> bool:
        """Whether a commit is in the history of another one. False where it is not here at all."""
        return self.ask("merge-base", "--is-ancestor", commit, of)[0] == 0

    def paths(self, commit: str, folder: str, *, deep: bool = False) -> list[str]:
        """Return the files that a commit holds in a folder, or with `deep` in those below it, too, without links.

        The empty string is the root.
        """
        options, where = (["-r"] if deep else []), ([f"{folder}/"] if folder else [])
        listing = self.run("ls-tree", "-z", *options, commit, "--", *where)
        return [path for mode, path in _listed(listing) if mode.startswith("100")]

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep every other policyver from writing to this repository meanwhile. The lock ends with its process.

        Raises RepositoryNotReady where another one is writing.
        """
        from filelock import FileLock, Timeout  # only who writes needs it

        lock = Path(self._repo.common_dir) / "policyver.lock"
        try:
            with FileLock(lock, timeout=_PATIENCE):
                yield
        except Timeout:
            raise RepositoryNotReady(
                "Another policyver is writing to this repository.", "Wait until it is done, then run this again."
            ) from None
        except OSError as error:
            if error.filename != str(lock):
                raise
            raise RepositoryNotReady(
                f"The repository cannot be written to: {(error.strerror or str(error)).lower()}.", MAKE_ROOM
            ) from None

    def refresh(self) -> None:
        """Let the index know of files that were written or committed past it, so that git need not read them again."""
        self._repo.git.execute(command(["update-index", "-q", "--refresh"]), with_exceptions=False)

    def configure(self, settings: Mapping[str, str]) -> None:
        """Set git configuration for this repository alone."""
        for key, value in settings.items():
            self.run("config", "--local", key, value)

    def entries(self, commit: str, *paths: str) -> list[tuple[str, str]]:
        """Return the mode and the path of what a commit holds at these paths; of a folder's entries for `folder/`."""
        return _listed(self.run("ls-tree", "-z", commit, "--", *paths))

    def _object(self, name: str) -> tuple[str, bytes]:
        try:
            return self._object_once(name)
        except GitFailed as error:
            if isinstance(error, ObjectTooLarge | GitNotInstalled):
                raise
            # The process that reads objects dies of a damaged one, and of a pack that somebody's `git repack` took away
            # while it looked into it. A new process sees the new pack.
            self._repo.git.clear_cache()
            return self._object_once(name)

    def _object_once(self, name: str) -> tuple[str, bytes]:
        try:
            _, kind, size = self._repo.git.get_object_header(name)
            kind = cast("bytes", kind).decode()  # GitPython's annotation says str, and is wrong
            _refuse_too_large(name, kind, size)
            return kind, self._repo.git.get_object_data(name)[3]
        except git.GitCommandNotFound:
            raise not_installed() from None
        except (ValueError, OSError, git.GitCommandError) as error:
            raise GitFailed(f"Git has no object {name}.", "Check the repository with: git fsck") from error

    def run(self, *arguments: str, env: Mapping[str, str] | None = None) -> str:
        """Run a command of git's. Returns what it wrote, without the last line end. Raises GitFailed."""
        with self._translated():
            return str(self._repo.git.execute(command(arguments), env=env, strip_newline_in_stdout=True))

    def update_refs(self, commands: Sequence[str], reason: str) -> None:
        """Change several refs by `git update-ref --stdin`: git changes all of them or, where one is not as said, none.

        `reason` is for the reflog.
        """
        with TemporaryDirectory(prefix=TEMPORARY) as folder, self._translated():
            file = Path(folder) / "commands"
            file.write_text("".join(f"{line}\n" for line in commands), encoding="utf-8")
            with file.open("rb") as stdin:
                self._repo.git.execute(command(["update-ref", "-m", reason, "--stdin"]), istream=stdin)

    def refs_with(self, commit: str) -> list[str]:
        """Return the full names of all refs whose history has a commit."""
        return (self._run_or_none("for-each-ref", "--format=%(refname)", f"--contains={commit}", no=129) or "").split()

    def _run_or_none(self, *arguments: str, no: int = 1) -> str | None:
        """Run what ends with the status `no` where there is nothing to answer. Any other failure is an error."""
        with self._translated():
            try:
                return str(self._repo.git.execute(command(arguments), strip_newline_in_stdout=True)) or None
            except git.GitCommandError as error:
                if error.status == no:
                    return None
                raise

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            with translated():
                yield
        except GitFailed as error:
            raise type(error)(self._named(error.what), error.hint) from error

    def _named(self, message: str) -> str:
        """Return git's message with files named as the user knows them: relative to the root, or in `.git`."""
        if "safe.directory" in message:  # a command that the user is to copy
            return message
        common = str(Path(self._repo.common_dir).resolve())
        return relative_names(message.replace(common, ".git"), self.root, self.git_dir)


def _refuse_too_large(name: str, kind: str, size: int) -> None:
    """Raise ObjectTooLarge before an object is read that is larger than any of its kind in a register."""
    if kind == "tag" and size > MOST_OF_A_TAG:
        raise ObjectTooLarge(
            f"The tag object {name} has {size:,} bytes, and policyver reads {MOST_OF_A_TAG:,} at most.",
            f"It is no entry of a register. Look at what it is: git cat-file tag {name} | head",
        )
    if size > MOST_BYTES:
        raise ObjectTooLarge(
            f"{name} has {size:,} bytes in git, and policyver reads {MOST_BYTES:,} at most.",
            f"It is no text of a statement. Look at what made it that large: git log {name.partition(':')[0]}",
        )


def _listed(listing: str) -> list[tuple[str, str]]:
    entries = (entry.split("\t", 1) for entry in listing.split("\0") if entry)
    return [(facts.split(" ", 1)[0], path) for facts, path in entries]
