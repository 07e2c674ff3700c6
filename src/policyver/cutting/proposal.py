"""An entry that may be written, with all that somebody should see before it is final."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from policyver.config import Statement
from policyver.cutting.afterwards import InForceFrom
from policyver.cutting.comparing import Beside, Comparison, ProposedText, compared, readable_pair
from policyver.cutting.materiality import LooksLike
from policyver.cutting.notice_period import NoticePeriod
from policyver.cutting.state import DraftTexts, NewText, NewTexts, PastCommit, TextBeside, Unreadable
from policyver.document.markdown.reading import read_markdown
from policyver.findings import Finding, Silenced
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Amendment, Text, Version
from policyver.register.stored_text import StoredText


@dataclass(frozen=True, slots=True)
class NewCommit:
    """What an entry's tag points at, where its texts have to be committed first."""

    files: Mapping[str, bytes]
    base: str = ""
    """The commit that it is made beside the branch on top of; empty where it is made of the draft, on the branch."""


@dataclass(frozen=True, slots=True)
class ExistingObject:
    """What an entry's tag points at, where that is there already: a past commit, a version's tag."""

    object_id: str


Target = NewCommit | ExistingObject


@dataclass(frozen=True, slots=True)
class CutProposal:
    """A version that may be cut, as soon as it has a summary."""

    statement: Statement
    entry: Version
    tag: str
    target: Target
    replaces: AmendedVersion | None
    """The version in force the day before it takes effect."""
    notice: NoticePeriod
    texts: tuple[ProposedText, ...]
    """The source language's first."""
    followed: InForceFrom | None
    """The day from which on a version that was cut before it is in force again; None where there is no such day."""
    old_texts: tuple[StoredText, ...]
    """Those that readers have before; where no version is in force then, those of the version cut last."""
    newest_texts: tuple[StoredText, ...]
    """Those of the version cut last, where that is another one."""
    from_old: tuple[Beside, ...]
    """Each text beside the one that readers have before; alone where there is none."""
    from_newest: tuple[Beside, ...]
    """Each text beside that of the version cut last, where that is another one."""
    looks_like: LooksLike | None
    """What kind of version the changes look like; None where there is nothing to tell it from."""
    findings: tuple[Finding, ...]
    """What to look at before it is final."""
    silenced: tuple[Silenced, ...] = ()
    """The findings that comments in the texts silence: they refuse nothing."""
    leaves_out: str = ""
    """The numbers that it leaves out, `v4 to v43`, which somebody has to confirm. Empty where it is the next one."""

    def source_changes(self) -> Comparison | None:
        """Compare the source text with the one that readers have before; None for the first version.

        Raises BrokenRegister where that is not what its tag names.
        """
        return compared(self.old_texts[0], self.texts[0]) if self.old_texts else None

    def changes(self) -> tuple[Comparison | ProposedText, ...]:
        """Compare each text with the one that readers have before; one in a new language stays alone.

        Raises BrokenRegister where a text is not what its tag names.
        """
        return tuple(map(readable_pair, self.from_old))

    def changes_from_newest(self) -> tuple[Comparison | ProposedText, ...]:
        """Compare each text with that of the version cut last, where that is not what readers have before."""
        return tuple(map(readable_pair, self.from_newest))

    @property
    def gone(self) -> tuple[str, ...]:
        """Return the languages that readers have a text in before, and this version has none in."""
        locales = {text.locale for text in self.texts}
        return tuple(text.locale for text in self.old_texts if text.locale not in locales)


@dataclass(frozen=True, slots=True)
class AmendmentProposal:
    """An amendment that may be made."""

    statement: Statement
    entry: Amendment
    tag: str
    target: Target
    amends: AmendedVersion
    """The version as it is without it."""
    notice: NoticePeriod | None
    """None where the effective date stays."""
    texts: tuple[Comparison | ProposedText, ...]
    """The texts that it corrects, and those in languages that the version had none in."""
    findings: tuple[Finding, ...] = ()
    """What to look at before it is final."""
    silenced: tuple[Silenced, ...] = ()
    """The findings that comments in the texts silence."""
    afterwards: tuple[InForceFrom, ...] = ()
    """What is in force from when on, where the amendment changes that."""


Proposal = CutProposal | AmendmentProposal


def readable(texts: NewTexts) -> DraftTexts | PastCommit | TextBeside:
    """Return the texts, or raise the error that says why they could not be read."""
    if isinstance(texts, Unreadable):
        raise texts.error
    return texts


def target_of(texts: DraftTexts | PastCommit | TextBeside) -> Target:
    """Return what the tag of an entry with these texts points at."""
    match texts:
        case DraftTexts(files=files):
            return NewCommit(files)
        case TextBeside(files=files, base=base):
            return NewCommit(files, base)
        case PastCommit(commit=commit):
            return ExistingObject(commit)
        case _:
            assert_never(texts)


def parsed(text: NewText) -> ProposedText:
    """Read a text as Markdown. Raises BadText: what cannot be read must not become a version."""
    return ProposedText(text.locale, text.sha256, text.markdown, read_markdown(text.markdown, text.where))


def digests(texts: tuple[ProposedText, ...]) -> tuple[Text, ...]:
    """Return the texts as an entry names them."""
    return tuple(Text(text.locale, text.sha256) for text in texts)
