"""Errors that are no bugs: one family of classes, each with what is wrong, where, and the next step."""


class PolicyverError(Exception):
    """An expected error. `what` says in one sentence what is wrong, `hint` the one thing to do next."""

    def __init__(self, what: str, hint: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint


class NotAStore(PolicyverError):
    """No `policyver.toml` where one is needed."""


class BadConfig(PolicyverError):
    """`policyver.toml` cannot be used as it is."""


class BadJson(PolicyverError):
    """JSON that does not have the form expected. `what` names the key."""


class BadText(PolicyverError):
    """A text that cannot be read as a statement: not UTF-8, empty, with conflict markers left in it."""


class BadArgument(PolicyverError):
    """Something the user typed does not have the form expected."""


class UnknownStatement(PolicyverError):
    """A statement that `policyver.toml` does not name."""


class UnknownVersion(PolicyverError):
    """A version that the register does not hold, or that has no text in the language asked for."""


class BrokenRegister(PolicyverError):
    """The chain of a statement's tags is broken."""


class CloneIncomplete(BrokenRegister):
    """A clone that lacks entries which its history, or how it was cloned, speaks of."""


class CutRefused(PolicyverError):
    """A version that may not be cut. Nothing was changed."""


class VersionExists(CutRefused):
    """The version is in the register already."""


class NameTaken(CutRefused):
    """Another tag already has the name that the version's tag needs."""


class TextUnchanged(CutRefused):
    """The text is the same as that of the version before."""


class EffectiveDateTooSoon(CutRefused):
    """Effective before it was published, before an earlier version, or with too little notice."""


class FindingsRefuse(CutRefused):
    """The checks found faults in the texts, and nobody allowed them."""


class RepositoryNotReady(CutRefused):
    """No branch, a merge or rebase under way, or no name and e-mail address for the commit."""


class AmendmentRefused(PolicyverError):
    """An amendment that may not be made. Nothing was changed."""


class UndoRefused(PolicyverError):
    """An entry that may not be taken back. Nothing was changed."""


class ShareRefused(PolicyverError):
    """What cannot be brought to a remote as it is. Nothing was pushed."""


class ErratumRefused(AmendmentRefused):
    """A change that is more than a correction: too many words, or words that matter. It needs a new version."""


class RedlineUnproved(PolicyverError):
    """A redline from which the two texts cannot be restored. It is never shown."""


class BadEvidence(PolicyverError):
    """A file that is not a bundle of evidence."""


class TimestampFailed(PolicyverError):
    """A time-stamping authority did not answer, or its answer is not a time stamp."""


class GitFailed(PolicyverError):
    """Git is missing, or a git command failed."""


class ObjectTooLarge(GitFailed):
    """An object in git that has more bytes than any text."""


class PartialClone(GitFailed):
    """An object that was left out when the repository was cloned. It may be whole where it was cloned from."""


class GitNotInstalled(GitFailed):
    """Git is not on this machine."""


class ArchiveRefused(PolicyverError):
    """A record that may not replace another one. Nothing was changed."""


class BrokenRecord(PolicyverError):
    """A record that is incomplete, or not what it says it is."""


class RenderingFailed(PolicyverError):
    """A document could not be rendered on this machine."""
