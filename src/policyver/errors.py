"""What can go wrong by no fault of the program: one family, each leaf with what, where and the next step."""


class PolicyverError(Exception):
    """An expected error. `what` says in one sentence what is wrong, `hint` the one thing to do next."""

    def __init__(self, what: str, hint: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint


class NotAStore(PolicyverError):
    """No `policyver.toml` where one is needed."""


class BadConfig(PolicyverError):
    """`policyver.toml` cannot be used as it stands."""


class BadJson(PolicyverError):
    """JSON that is not of the form it is to have. `what` names the key."""


class BadText(PolicyverError):
    """A text that cannot be read as a statement: not UTF-8, empty, with conflict markers left in it."""


class BadArgument(PolicyverError):
    """Something the user typed is not of the form asked for."""


class UnknownStatement(PolicyverError):
    """A statement that `policyver.toml` does not name."""


class UnknownVersion(PolicyverError):
    """A version that the register does not hold, or that has no text in the language asked for."""


class BrokenRegister(PolicyverError):
    """The chain of a statement's tags does not hold together."""


class CutRefused(PolicyverError):
    """A version that may not be cut. Nothing was changed."""


class VersionExists(CutRefused):
    """The version is in the register already."""


class NameTaken(CutRefused):
    """Another tag stands where the version's tag would go."""


class TextUnchanged(CutRefused):
    """The text equals that of the version before."""


class EffectiveDateTooSoon(CutRefused):
    """Effective before it was published, before an earlier version, or with too little notice."""


class RepositoryNotReady(CutRefused):
    """No branch, a merge or rebase under way, or nobody's name to sign with."""


class AmendmentRefused(PolicyverError):
    """An amendment that may not be made. Nothing was changed."""


class ErratumRefused(AmendmentRefused):
    """A correction that is none: it changes too much, or what matters. That is a new version."""


class RedlineUnproved(PolicyverError):
    """A redline that does not give back the two texts it was made from. It is never shown."""


class BadEvidence(PolicyverError):
    """A file that is no bundle of evidence."""


class TimestampFailed(PolicyverError):
    """A time-stamping authority that did not answer, or what it answered is no time stamp."""


class GitFailed(PolicyverError):
    """Git is missing, or refused to do what was asked of it."""


class GitNotInstalled(GitFailed):
    """Git is not on this machine."""


class ArchiveRefused(PolicyverError):
    """A record that may not take the place of another one. Nothing was changed."""


class BrokenRecord(PolicyverError):
    """A record that is not whole, or not what it says it is."""


class RenderingFailed(PolicyverError):
    """A document could not be rendered on this machine."""
