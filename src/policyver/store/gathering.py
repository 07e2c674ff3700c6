"""What a new entry is decided on, read from a store. Nothing is decided here."""

from typing import assert_never

from policyver.config import FILE_NAME, Statement
from policyver.cutting.state import (
    NO_TEXTS,
    DraftTexts,
    NewText,
    NewTexts,
    PastCommit,
    RepositoryState,
    StoreState,
    Unreadable,
)
from policyver.cutting.wish import AmendmentWish, CorrectedByDraft, CutWish, Wish, WishedFor
from policyver.document.text import canonical_text, sha256, with_lf
from policyver.errors import BadArgument, PolicyverError, UnknownVersion
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Rescheduled, Withdrawn
from policyver.register.register import Register
from policyver.register.stored_text import StoredText
from policyver.store.store import Store
from policyver.store.work_tree import translations


def gather(store: Store, statement: Statement, wish: Wish) -> StoreState:
    """Read all that a wish depends on. Raises BrokenRegister, UnknownVersion."""
    register = store.register(statement)
    repository = store.repository
    new_texts, old_texts = _texts(store, statement, register, wish)
    latest = register.latest
    may_undo = isinstance(wish, CutWish) and latest is not None and latest.withdrawn is None
    earlier = register.versions[-2:-1] if may_undo else ()
    return StoreState(
        config=store.config,
        statement=statement,
        register=register,
        repository=RepositoryState(repository.branch(), repository.under_way(), repository.has_identity()),
        tag_names=store.tags.names(statement),
        new_texts=new_texts,
        old_texts=old_texts,
        earlier_texts=tuple(stored for amended in earlier for stored in _stored(store, statement, amended)),
    )


def read_draft(store: Store, statement: Statement) -> DraftTexts:
    """Read the texts of the work tree. Raises BadText, UnknownVersion where there is none in the source language."""
    locales = [statement.source_locale, *store.work_tree.locales(statement)]
    drafts = [store.draft(statement, locale) for locale in locales]
    texts = tuple(NewText(draft.locale, draft.sha256, statement.path(draft.locale), draft.text) for draft in drafts)
    files = {text.where: text.markdown.encode() for text in texts}
    return DraftTexts(texts, files | {FILE_NAME: with_lf(store.work_tree.read(FILE_NAME))})


def _texts(
    store: Store, statement: Statement, register: Register, wish: Wish
) -> tuple[NewTexts, tuple[StoredText, ...]]:
    """Return the texts that a wish brings, and those they are compared with."""
    match wish:
        case CutWish():
            latest = register.latest
            return _new_texts(store, statement, wish.at), _stored(store, statement, latest) if latest else ()
        case AmendmentWish():
            return _texts_of_amendment(store, statement, register.version(wish.version), wish.what)
        case _:
            assert_never(wish)


def _stored(store: Store, statement: Statement, amended: AmendedVersion) -> tuple[StoredText, ...]:
    return tuple(store.stored(statement, amended, locale) for locale in amended.locales)


def _texts_of_amendment(
    store: Store, statement: Statement, amended: AmendedVersion, what: WishedFor
) -> tuple[NewTexts, tuple[StoredText, ...]]:
    match what:
        case Rescheduled():
            return NO_TEXTS, _stored(store, statement, amended)  # they may name the day that it was to take effect
        case Withdrawn():
            return NO_TEXTS, ()
        case CorrectedByDraft():
            as_cut = tuple(store.stored(statement, amended.first_with(locale), locale) for locale in amended.locales)
            return _new_texts(store, statement), as_cut
        case _:
            assert_never(what)


def _new_texts(store: Store, statement: Statement, revision: str | None = None) -> NewTexts:
    """Return the texts of a past commit, or of the draft where none is named."""
    try:
        return read_draft(store, statement) if revision is None else _read_commit(store, statement, revision)
    except PolicyverError as error:
        return Unreadable(error)


def _read_commit(store: Store, statement: Statement, revision: str) -> PastCommit:
    commit = store.repository.resolve(revision)
    if commit is None:
        raise BadArgument(f"There is no commit {revision!r}.", "Name one that git knows: a branch, a tag or an id.")
    paths = store.repository.paths(commit, "statements")
    if statement.path() not in paths:
        raise UnknownVersion(
            f"The commit {commit[:12]} has no {statement.path()}.",
            "Name a commit that holds the statement at that path.",
        )
    texts = []
    for locale in dict.fromkeys([statement.source_locale, *translations(statement, paths)]):
        path = statement.path(locale)
        data = store.repository.read(commit, path) or b""
        where = f"{path} in commit {commit[:12]}"
        texts.append(NewText(locale, sha256(data), where, canonical_text(data, where)))
    return PastCommit(tuple(texts), commit)
