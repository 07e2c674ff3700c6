"""A commit and a tag of it: git takes both, or the branch and the index are as they were before."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from policyver.errors import GitFailed
from policyver.files import TEMPORARY, write_file
from policyver.store.git import Repository
from policyver.store.gitpython import LET_GIT_SIGN


@contextmanager
def transaction(repository: Repository, time_zone: str) -> Iterator["Transaction"]:
    """Begin a transaction. Where anything goes wrong in it, branch, index and tags are put back as they were.

    What somebody else made of them since stays. `time_zone` is the one in which commits and tags say their moment.
    """
    begun = Transaction(repository, time_zone)
    try:
        yield begun
    except BaseException:  # a full disk, Ctrl-C
        begun.put_back()
        raise


class Transaction:
    """What is written to a repository between two moments, and what was there at the first."""

    def __init__(self, repository: Repository, time_zone: str) -> None:
        self._repository = repository
        self._time_zone = time_zone
        self._index_file = repository.git_dir / "index"
        self._head_before, self._index_before = repository.head(), self._index()
        self._head_after, self._index_after = self._head_before, self._index_before
        self._tags: dict[str, str] = {}

    def commit(
        self,
        files: Mapping[str, bytes],
        subject: str,
        *,
        trailer: str = "",
        gone: Sequence[str] = (),
        recorded: datetime | None = None,
    ) -> str:
        """Commit these files, and that others are gone, on the branch that is checked out, whatever is staged.

        Returns the commit: HEAD itself where it holds it all already, trailer and all. The index takes the files too,
        and keeps everything else as it was. `recorded` is the moment it bears, instead of now.
        """
        parent = self._repository.head()
        modes = {path: mode for mode, path in self._repository.entries(parent, *files)} if parent else {}
        blobs = {path: self._write_object(data) for path, data in files.items()}
        entries = [
            f"{'100755' if modes.get(path) == '100755' else '100644'},{blob},{path}" for path, blob in blobs.items()
        ]
        commit = self._commit_tree(parent, entries, gone, (subject, trailer), self._moment(recorded))
        try:
            self._stage(entries, gone)
        finally:
            self._index_after = self._index()
        self._head_after = commit
        if commit != parent:
            self._repository.run("update-ref", "-m", f"commit: {subject}", "HEAD", commit, parent or "0" * len(commit))
        return commit

    def commit_beside(
        self,
        base: str,
        files: Mapping[str, bytes],
        subject: str,
        *,
        trailer: str = "",
        recorded: datetime | None = None,
    ) -> str:
        """Commit these files on top of a commit, on no branch: only the tag that is made next keeps it.

        Returns the commit. Branch, index and work tree stay as they are.
        """
        entries = [f"100644,{self._write_object(data)},{path}" for path, data in files.items()]
        return self._commit_tree(base, entries, (), (subject, trailer), self._moment(recorded))

    def tag(self, name: str, target: str, message: str, *, sign: bool, recorded: datetime | None = None) -> str:
        """Make an annotated tag of an object, signed where git is set up to or with `sign`, and return the tag's id.

        Fails where the name is taken.
        """
        run = self._repository.run
        with TemporaryDirectory(prefix=TEMPORARY) as folder:
            file = Path(folder) / "message"  # as an argument it could be too long for the system
            file.write_bytes(message.encode())
            # The message makes it an annotated one: -a would win over tag.forceSignAnnotated.
            how = [*(["-s"] if sign else []), "--cleanup=verbatim", "-F", str(file)]
            run("tag", *how, name, target, env=self._moment(recorded))
        tag_id = run("rev-parse", f"refs/tags/{name}")
        self._tags[name] = tag_id
        if sign or self._repository.is_set("tag.gpgSign"):
            annotation = self._repository.annotation(tag_id)
            if annotation is None or not annotation.is_signed:  # git 2.39 goes on without a word where a key is missing
                raise GitFailed(f"Git was to sign {name} and did not.", LET_GIT_SIGN)
        return tag_id

    def put_back(self) -> None:
        """Make tags, branch and index what they were, where they still are what the transaction made of them."""
        for name, tag_id in self._tags.items():
            with suppress(GitFailed):  # somebody else has made another tag of it
                self._repository.run("update-ref", "-d", f"refs/tags/{name}", tag_id)
        before, after = self._head_before, self._head_after
        if after is not None and after != before and self._repository.head() == after:
            back = ["HEAD", before] if before else ["-d", "HEAD"]
            self._repository.run("update-ref", "-m", "policyver: put back", *back, after)
        if self._index_after not in (None, self._index_before) and self._index() == self._index_after:
            if self._index_before is None:
                self._index_file.unlink()
            else:
                write_file(self._index_file, self._index_before)

    def _commit_tree(
        self,
        parent: str | None,
        entries: Sequence[str],
        gone: Sequence[str],
        message: tuple[str, str],
        moment: Mapping[str, str],
    ) -> str:
        """Return a commit of these files with a subject and a trailer.

        Where they are committed already, a commit with the trailer says all the same that an entry was made of them.
        """
        run = self._repository.run
        with TemporaryDirectory(prefix=TEMPORARY) as folder:
            index = {"GIT_INDEX_FILE": str(Path(folder) / "index")}
            run("read-tree", parent or "--empty", env=index)
            self._stage(entries, gone, env=index)
            tree = run("write-tree", env=index)
        parents = self._parents(parent, tree, message[-1])
        if parents is None:
            return str(parent)
        sign = ["-S"] if self._repository.is_set("commit.gpgSign") else []
        parts = [part for paragraph in message if paragraph for part in ("-m", paragraph)]
        on = [part for commit in parents for part in ("-p", commit)]
        return run("commit-tree", *sign, *on, *parts, tree, env=moment)

    def _parents(self, base: str | None, tree: str, trailer: str) -> list[str] | None:
        """Return what a commit on top of another is made on; None where that is the commit already.

        One that was made for the same entry, which has no tag yet, comes from a cut that was cut off: where its text
        was changed since, it is replaced, unless another branch, a remote's or one here, has it.
        """
        if base is None:
            return []
        run = self._repository.run
        facts = run("log", "-1", "--no-show-signature", "--format=%T%n%P%n%B", base)
        tree_of_base, parents, *lines = facts.split("\n")
        is_begun = bool(trailer) and trailer in lines
        if tree == tree_of_base and (is_begun or not trailer):
            return None
        own = {f"refs/heads/{self._repository.branch()}"}
        return parents.split() if is_begun and {*self._repository.refs_with(base)} <= own else [base]

    def _stage(self, entries: Sequence[str], gone: Sequence[str], env: Mapping[str, str] | None = None) -> None:
        there = (part for entry in entries for part in ("--cacheinfo", entry))
        self._repository.run("update-index", "--add", *there, "--force-remove", "--", *gone, env=env)

    def _write_object(self, data: bytes) -> str:
        with TemporaryDirectory(prefix=TEMPORARY) as folder:
            file = Path(folder) / "object"
            file.write_bytes(data)
            return self._repository.run("hash-object", "-w", "--no-filters", "--", str(file))

    def _index(self) -> bytes | None:
        return self._index_file.read_bytes() if self._index_file.exists() else None

    def _moment(self, recorded: datetime | None) -> Mapping[str, str]:
        """Return the variables by which git takes that moment, or now as a clock in the store's time zone shows it."""
        if recorded is None:
            return {"TZ": self._time_zone}
        return dict.fromkeys(("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"), recorded.isoformat())
