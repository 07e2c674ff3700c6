"""How an entry is written: the commit of its text, then its tag, which is what makes it an entry.

Killed between the two it has done nothing that counts; written again, it goes on from there.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from policyver.config import FILE_NAME, Statement
from policyver.document.markdown.reading import read_markdown
from policyver.document.text import canonical_text, sha256, with_lf
from policyver.erratum import check_erratum
from policyver.errors import (
    AmendmentRefused,
    BadArgument,
    CutRefused,
    PolicyverError,
    RepositoryNotReady,
    UnknownVersion,
)
from policyver.files import write_file
from policyver.redline import Redline, compare
from policyver.register.amend import approve_amendment
from policyver.register.amended import AmendedVersion
from policyver.register.cut import approve_cut
from policyver.register.entries import Amendment, Erratum, Text, Version
from policyver.register.tag import format_tag
from policyver.register.trailers import tidy_summary
from policyver.store.store import Source, Store
from policyver.store.transaction import Transaction, transaction
from policyver.store.work_tree import is_translation, translations


@dataclass(frozen=True, slots=True)
class Proposal:
    """An entry that may be written. `files` are to be committed first; None where `target` is there already."""

    entry: Version | Amendment
    statement: Statement
    files: Mapping[str, bytes] | None
    target: str | None = None

    def summarized(self, summary: str) -> "Proposal":
        """Give the proposal of a version with its summary."""
        assert isinstance(self.entry, Version)  # noqa: S101  an amendment has a reason instead
        return replace(self, entry=replace(self.entry, summary=tidy_summary(summary)))


def propose(store: Store, version: Version, statement: Statement, *, at: str | None = None) -> Proposal:
    """Fill in the texts of a version to be, from the work tree or from the commit `at`, and approve it.

    Nothing is written. Raises a leaf of CutRefused, or BadText, where it may not be cut.
    """
    register = store.register(statement)
    _refuse_unready(store)
    if at is not None:
        commit = store.repository.resolve(at)
        if commit is None:
            raise BadArgument(f"There is no commit {at!r}.", "Name one that git knows: a branch, a tag or an id.")
        version = replace(version, texts=_texts_at(store, statement, commit))
        proposal = Proposal(version, statement, None, commit)
    else:
        files, texts = _draft_files(store, statement)
        version = replace(version, texts=texts)
        proposal = Proposal(version, statement, files)
    _refuse_nobody(store)
    approved = approve_cut(
        register,
        version,
        notice_days=store.config.notice_days,
        same_text=register.latest is not None and _reads_the_same(store, proposal, register.latest),
    )
    store.tags.refuse_taken(store.tags.name(statement, version.name))
    return replace(proposal, entry=approved)


def propose_amendment(store: Store, amendment: Amendment, statement: Statement) -> Proposal:
    """Approve an amendment, an erratum with the texts of the draft that differ from the version's.

    Nothing is written. Raises AmendmentRefused and its like, ErratumRefused where it corrects too much, or BadText.
    """
    register = store.register(statement)
    standing = register.get(amendment.version)
    _refuse_unready(store)
    if not isinstance(amendment.what, Erratum):
        proposal = Proposal(amendment, statement, None, standing.entry.tag_id)
    else:
        if (then := standing.version.texts[0].locale) != statement.source_locale:
            raise AmendmentRefused(
                f"{amendment.version} was cut when the source language was {then}, and not {statement.source_locale}.",
                f'Cut a new version, or set source-locale = "{then}" in {FILE_NAME} again.',
            )
        files, texts = _draft_files(store, statement)
        amendment = replace(amendment, what=Erratum(_corrected(standing, texts)))
        proposal = Proposal(amendment, statement, files)
    _refuse_nobody(store)
    approved = approve_amendment(register, amendment, notice_days=store.config.notice_days)
    for text in approved.texts:
        if text.locale in standing.locales:
            check_erratum(corrections(store, proposal, standing, text.locale), amendment.version, text.locale)
    store.tags.refuse_taken(store.tags.name(statement, amendment.name))
    return replace(proposal, entry=approved)


def corrections(store: Store, proposal: Proposal, standing: AmendedVersion, locale: str) -> Redline:
    """Compare a version's text, as it was cut, with what an erratum would make of it: errata add up.

    A language that an erratum added is compared with what that said.
    """
    before, after = as_cut(store, proposal.statement, standing, locale), proposed_text(store, proposal, locale)
    return compare(read_markdown(before.text), read_markdown(after.text))


def as_cut(store: Store, statement: Statement, standing: AmendedVersion, locale: str) -> Source:
    """Read a version's text as it was when it was first written: before any erratum."""
    register = store.register(statement)
    entries = [entry for entry, each in register.steps() if each.version.name == standing.version.name]
    first = next(
        each
        for entry in entries
        for each in [register.as_of(entry.name)]
        if locale in each.locales
    )  # fmt: skip
    return store.text(statement, first, locale)


def write(store: Store, proposal: Proposal, *, sign: bool, recorded: datetime | None = None) -> str:
    """Write an approved entry. Gives its tag's name.

    `recorded` is the moment that commit and tag bear, instead of now. Raises CutRefused where somebody else has
    written an entry, or changed the draft, since it was approved.
    """
    entry, statement = proposal.entry, proposal.statement
    message = format_tag(entry)
    with store.repository.locked():
        store.tags.forget()
        if store.register(statement).head != entry.previous:
            raise CutRefused(
                f"Somebody else has written an entry to the register of {statement.name} meanwhile.",
                "Look at it with policyver list, then run the command again.",
            )
        name = store.tags.name(statement, entry.name)
        with transaction(store.repository) as writing:
            target = proposal.target
            if proposal.files is not None:
                target = _commit(store, writing, statement, proposal.files, f"{entry.title} {entry.name}", recorded)
            assert target is not None  # noqa: S101  a proposal has files or a target
            writing.tag(name, target, message, sign=sign, recorded=recorded)
        store.tags.forget()
        if proposal.files is not None:
            _tidy(store, statement, proposal.files)
    return name


def proposed_text(store: Store, proposal: Proposal, locale: str = "") -> Source:
    """Give a text of a proposed entry, in its source language where none is named."""
    entry, statement = proposal.entry, proposal.statement
    text = next(text for text in entry.texts if locale in ("", text.locale))
    path = statement.path(text.locale)
    data = proposal.files[path] if proposal.files is not None else None
    if data is None and proposal.target is not None:
        data = store.repository.read(proposal.target, path)
    return Source(statement, entry.name, text.locale, canonical_text(data or b"", path), text.sha256)


def _commit(
    store: Store,
    writing: Transaction,
    statement: Statement,
    files: Mapping[str, bytes],
    subject: str,
    recorded: datetime | None,
) -> str:
    if _draft_files(store, statement)[0] != files:
        raise CutRefused("The draft was changed while its summary was written.", "Read it through, then cut again.")
    head = store.repository.head()
    held = store.repository.paths(head, "statements") if head else []
    gone = [path for path in held if is_translation(statement, path) and path not in files]
    return writing.commit(files, subject, gone=gone, recorded=recorded)


def _tidy(store: Store, statement: Statement, files: Mapping[str, bytes]) -> None:
    """Leave files with the line ends and the like that git keeps; none that cannot be, or was changed meanwhile."""
    with suppress(PolicyverError):
        if _draft_files(store, statement)[0] == files:
            for path, data in files.items():
                if store.work_tree.read(path) != data:
                    write_file(store.root / path, data)
    store.repository.refresh()


def _draft_files(store: Store, statement: Statement) -> tuple[dict[str, bytes], tuple[Text, ...]]:
    locales = [statement.source_locale, *store.work_tree.locales(statement)]
    drafts = [store.draft(statement, locale) for locale in locales]
    for draft in drafts:
        read_markdown(draft.text, statement.path(draft.locale))  # what cannot be read must not become a version
    files = {statement.path(draft.locale): draft.text.encode() for draft in drafts}
    files[FILE_NAME] = with_lf(store.work_tree.read(FILE_NAME))
    return files, tuple(Text(draft.locale, draft.sha256) for draft in drafts)


def _texts_at(store: Store, statement: Statement, commit: str) -> tuple[Text, ...]:
    held = store.repository.paths(commit, "statements")
    if statement.path() not in held:
        raise UnknownVersion(
            f"The commit {commit[:12]} has no {statement.path()}.",
            "Name a commit that holds the statement at that path.",
        )
    texts = []
    for locale in dict.fromkeys([statement.source_locale, *translations(statement, held)]):
        path = statement.path(locale)
        data = store.repository.read(commit, path) or b""
        name = f"{path} in commit {commit[:12]}"
        read_markdown(canonical_text(data, name), name)
        texts.append(Text(locale, sha256(data)))
    return tuple(texts)


def _reads_the_same(store: Store, proposal: Proposal, latest: AmendedVersion) -> bool:
    """Tell whether a proposal's texts are a version's but for line ends and the like, which no digest forgives."""
    locales = [text.locale for text in proposal.entry.texts]
    return locales == list(latest.locales) and all(
        store.text(proposal.statement, latest, locale).text == proposed_text(store, proposal, locale).text
        for locale in locales
    )


def _corrected(standing: AmendedVersion, texts: tuple[Text, ...]) -> tuple[Text, ...]:
    stands = {text.locale: text.sha256 for text in standing.texts}
    changed = tuple(text for text in texts if stands.get(text.locale) != text.sha256)
    return changed or texts


def _refuse_unready(store: Store) -> None:
    if under_way := store.repository.under_way():
        raise RepositoryNotReady(
            f"The repository is in the middle of a {under_way}.", "Finish it or call it off, then run this again."
        )
    if store.repository.branch() is None:
        raise RepositoryNotReady(
            "The repository is on no branch: what is committed now would be lost.", "Go to one: git switch main"
        )


def _refuse_nobody(store: Store) -> None:
    if not store.repository.has_identity():
        raise RepositoryNotReady(
            "Git does not know your name, and a version is cut in somebody's name.",
            'Tell it: git config --global user.name "…" and git config --global user.email "…"',
        )
