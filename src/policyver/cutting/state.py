"""What a store holds, as far as a new entry depends on it: read once, before anything is decided."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from policyver.config import Config, Statement
from policyver.cutting.unfinished import ways_out
from policyver.errors import PolicyverError, RepositoryNotReady
from policyver.register.register import Register
from policyver.register.stored_text import StoredText
from policyver.register.tag_names import TagNames


@dataclass(frozen=True, slots=True)
class NewText:
    """A text that may become part of a version, as git would keep it or keeps it already."""

    locale: str
    sha256: str
    where: str
    """What it is called in an error: its path, and its commit where it has one."""
    markdown: str


@dataclass(frozen=True, slots=True)
class DraftTexts:
    """The texts of the work tree, which are to be committed."""

    texts: tuple[NewText, ...]
    """The source language's first."""
    files: Mapping[str, bytes]
    """Those texts and policyver.toml, by their paths."""


@dataclass(frozen=True, slots=True)
class PastCommit:
    """The texts of a commit that is there already."""

    texts: tuple[NewText, ...]
    """The source language's first."""
    commit: str
    path: str = ""
    """Where it has them, as `path` in policyver.toml is written; empty where the commit says it itself."""


@dataclass(frozen=True, slots=True)
class TextBeside:
    """A text that is to be committed beside the branch, on top of a version's commit: the draft stays as it is."""

    texts: tuple[NewText, ...]
    files: Mapping[str, bytes]
    base: str
    """The commit of the version."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Texts that could not be read. Whether that matters is decided later: a merge under way explains it better."""

    error: PolicyverError


NewTexts = DraftTexts | PastCommit | TextBeside | Unreadable

NO_TEXTS = DraftTexts((), {})
"""What a wish needs that brings no text."""


@dataclass(frozen=True, slots=True)
class RepositoryState:
    """Whether git can write now."""

    branch: str | None
    """None where none is checked out."""
    under_way: str | None
    """`merge`, `rebase` and the like."""
    has_identity: bool
    """Whether git knows in whose name to commit and tag."""

    def check_settled(self) -> None:
        """Raise RepositoryNotReady in the middle of something, or on no branch."""
        if self.under_way:
            raise RepositoryNotReady(
                f"The repository is in the middle of a {self.under_way}.",
                "Mend what git marked in the files, if it did. Then finish it: "
                f"{ways_out(self.under_way).finish}\n  Or call it off: {ways_out(self.under_way).call_off}",
            )
        if self.branch is None:
            raise RepositoryNotReady(
                "The repository is on no branch: what is committed now would be lost.", "Go to one: git switch main"
            )

    def check_identity(self) -> None:
        """Raise RepositoryNotReady where git does not know who writes."""
        if not self.has_identity:
            raise RepositoryNotReady(
                "Git does not know your name, and a version is cut in somebody's name.",
                'Tell it: git config --global user.name "…" and git config --global user.email "…"',
            )


@dataclass(frozen=True, slots=True)
class CutElsewhere:
    """An entry that a branch of a remote has, as it was last fetched, and that is not in the register here."""

    entry: str
    remote: str
    branch: str
    is_twice: bool
    """Whether the register has another one of that name."""
    unsaved: tuple[str, ...] = ()
    """The files of the draft that are not as the last commit has them: to merge that entry, they are to be in one."""


@dataclass(frozen=True, slots=True)
class StoreState:
    """All that is known when an entry is proposed."""

    config: Config
    statement: Statement
    register: Register
    repository: RepositoryState
    tag_names: TagNames
    new_texts: NewTexts = NO_TEXTS
    old_texts: tuple[StoredText, ...] = ()
    """What the texts of an amendment are compared with: those of its version, as it was cut."""
    texts_of: Mapping[str, tuple[StoredText, ...]] = field(default_factory=dict)
    """The texts of versions, by their names: of those, at least, that a new version is compared with."""
    uncorrected: Mapping[str, tuple[StoredText, ...]] = field(default_factory=dict)
    """Of the versions among these that have an erratum: the texts that they had before any."""
    cut_elsewhere: CutElsewhere | None = None
    """The first one of these."""
