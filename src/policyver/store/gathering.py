"""What a new entry is decided on, read from a store. Nothing is decided here."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import assert_never

from policyver.config import FILE_NAME, Statement
from policyver.cutting.state import (
    NO_TEXTS,
    CutElsewhere,
    DraftTexts,
    NewText,
    NewTexts,
    PastCommit,
    RepositoryState,
    StoreState,
    TextBeside,
    Unreadable,
)
from policyver.cutting.wish import (
    AmendmentWish,
    CorrectedByDraft,
    CorrectedByFile,
    CutWish,
    TranslatedLater,
    Wish,
    WishedFor,
)
from policyver.document.text import canonical_text, sha256, with_lf
from policyver.errors import BadArgument, PolicyverError, UnknownVersion
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Rescheduled, Withdrawn
from policyver.register.predecessors import predecessors
from policyver.register.register import Register
from policyver.register.stored_text import StoredText
from policyver.store.file_history import file_history
from policyver.store.store import Store
from policyver.store.text_places import locales_in, statement_in
from policyver.store.traces import commits_of_entries, is_same_cut
from policyver.text_paths import ENDINGS, read_paths


def gather(store: Store, statement: Statement, wish: Wish) -> StoreState:
    """Read all that a wish depends on. Raises BrokenRegister, UnknownVersion."""
    register = store.register(statement)
    match wish:
        case CutWish():
            state = _before_a_cut(store, statement, _compared(register, wish))
            return replace(state, new_texts=_new_texts(store, statement, wish))
        case AmendmentWish():
            amended = register.version(wish.version)
            new_texts, old_texts = _texts_of_amendment(store, statement, amended, wish.what)
            return replace(_state(store, statement), new_texts=new_texts, old_texts=old_texts)
        case _:
            assert_never(wish)


def gather_for_adoption(store: Store, statement: Statement) -> StoreState:
    """Read all that versions of past commits depend on but these commits. Raises BrokenRegister."""
    return _before_a_cut(store, statement, store.register(statement).versions)


def _compared(register: Register, wish: CutWish) -> tuple[AmendedVersion, ...]:
    """Return the versions whose texts a new one is compared with."""
    before = predecessors(register, wish.effective)
    names = [name for of, base in before.with_changes(register, wish.effective) for name in (of.version.name, base)]
    names += [of.version.name for of in (before.replaced, before.newest) if of is not None]
    return tuple(register.version(name) for name in dict.fromkeys(names))


def _before_a_cut(store: Store, statement: Statement, compared: Iterable[AmendedVersion]) -> StoreState:
    """Return the state before a cut, without the new texts. `compared` are the versions whose texts it has."""
    compared = tuple(compared)
    corrected = [amended for amended in compared if amended.has_errata]
    return replace(
        _state(store, statement),
        texts_of={amended.version.name: _stored(store, statement, amended) for amended in compared},
        uncorrected={amended.version.name: as_first(store, statement, amended) for amended in corrected},
        cut_elsewhere=_cut_elsewhere(store, statement, store.register(statement)),
    )


def _state(store: Store, statement: Statement) -> StoreState:
    """Return what every entry depends on."""
    register, repository = store.register(statement), store.repository
    return StoreState(
        config=store.config,
        statement=statement,
        register=register,
        repository=RepositoryState(repository.branch(), repository.under_way(), repository.has_identity()),
        tag_names=store.tags.names(statement),
    )


def _cut_elsewhere(store: Store, statement: Statement, register: Register) -> CutElsewhere | None:
    """Return an entry that a branch of a remote has beyond what is here, as it was last fetched. Asks no remote."""
    repository = store.repository
    here = {entry.name: entry.target for entry in register.entries}
    beyond = ["^HEAD"] if repository.head() else []
    for of in commits_of_entries(repository, "--remotes", *beyond):
        own = here.get(of.entry)
        if of.statement != statement.name or (own and is_same_cut(repository, statement, own, of.commit)):
            continue
        refs = [ref for ref in repository.refs_with(of.commit) if ref.startswith("refs/remotes/")]
        remote, _, branch = (refs[-1] if refs else "").removeprefix("refs/remotes/").partition("/")
        return CutElsewhere(of.entry, remote, branch, is_twice=own is not None, unsaved=_unsaved(store, statement))
    return None


def _unsaved(store: Store, statement: Statement) -> tuple[str, ...]:
    """Return the files of the draft that are not as the last commit has them, also those that git does not follow."""
    head, tree = store.repository.head(), store.work_tree
    locales = [statement.source_locale, *tree.locales(statement)]
    held = {path: tree.find(path) for path in (FILE_NAME, *map(statement.path, locales))}
    return tuple(
        path
        for path, data in held.items()
        if data is not None and (head is None or store.repository.read(head, path) != data)
    )


def read_draft(store: Store, statement: Statement) -> DraftTexts:
    """Read the texts of the work tree. Raises BadText, UnknownVersion where there is none in the source language."""
    locales = [statement.source_locale, *store.work_tree.locales(statement)]
    drafts = [store.draft(statement, locale) for locale in locales]
    texts = tuple(NewText(draft.locale, draft.sha256, statement.path(draft.locale), draft.text) for draft in drafts)
    files = {text.where: text.markdown.encode() for text in texts}
    return DraftTexts(texts, files | {FILE_NAME: with_lf(store.work_tree.read(FILE_NAME))})


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
        case CorrectedByFile():
            beside = _beside(statement, amended, what.locale, what.path, what.markdown)
            return beside, as_first(store, statement, amended)
        case TranslatedLater(markdown=None):
            return NO_TEXTS, ()
        case TranslatedLater(locale, path, markdown):
            there = tuple(stored for stored in _stored(store, statement, amended) if stored.locale == locale)
            return _beside(statement, amended, locale, path, markdown or ""), there
        case CorrectedByDraft():
            return _new_texts(store, statement), as_first(store, statement, amended)
        case _:
            assert_never(what)


def as_first(store: Store, statement: Statement, amended: AmendedVersion) -> tuple[StoredText, ...]:
    """Return a version's texts as they were before any erratum."""
    return tuple(store.stored(statement, amended.first_with(locale), locale) for locale in amended.locales)


def _beside(statement: Statement, amended: AmendedVersion, locale: str, where: str, markdown: str) -> TextBeside:
    """Return a text in a language to commit on top of the commit that has the version's own text in it."""
    path = replace(statement, source_locale=amended.version.texts[0].locale).path(locale)
    base = amended.text(locale).commit if locale in amended.locales else amended.entry.target
    text = NewText(locale, sha256(markdown.encode()), where, markdown)
    return TextBeside((text,), {path: markdown.encode()}, base)


def _new_texts(store: Store, statement: Statement, past: CutWish | None = None) -> NewTexts:
    """Return the texts of the past commit that a wish names, or of the draft where there is none."""
    try:
        if past is None or past.at is None:
            return read_draft(store, statement)
        return read_commit(store, statement, past.at, past.path)
    except PolicyverError as error:
        return Unreadable(error)


def read_commit(store: Store, statement: Statement, revision: str, path: str = "") -> PastCommit:
    """Read the texts of a past commit: at `path`, or where that commit has them, whatever they were called then.

    Raises BadArgument, UnknownVersion where it has none, BadText.
    """
    commit = store.repository.resolve(revision)
    if commit is None:
        raise BadArgument(f"There is no commit {revision!r}.", "Name one that git knows: a branch, a tag or an id.")
    by_itself = statement_in(store.repository, commit, statement)
    for there in _places(store, statement, by_itself, path):
        if locales := locales_in(store.repository, commit, there):
            texts = tuple(_text_in(store, there, commit, locale) for locale in locales)
            is_by_itself = there.paths == by_itself.paths
            return PastCommit(texts, commit, "" if is_by_itself else there.configured_path or there.paths.template)
    raise UnknownVersion(
        f"The commit {commit[:12]} has no {path or statement.path()}.",
        f"Name the file that it has instead: --path FILE. To see all of them: git ls-tree -r --name-only {commit[:12]}",
    )


def _places(store: Store, statement: Statement, by_itself: Statement, path: str) -> Iterator[Statement]:
    """Yield the statement with its texts where a commit may have them."""
    if path:
        read_paths(path)
        yield replace(statement, configured_path=path)
        return
    yield statement
    yield by_itself
    steps = reversed(file_history(store.repository, statement.path()))
    for name in dict.fromkeys(step.path for step in steps):
        if name.endswith(ENDINGS):
            yield replace(statement, configured_path=name)


def _text_in(store: Store, statement: Statement, commit: str, locale: str) -> NewText:
    path = statement.path(locale)
    data = store.repository.read(commit, path) or b""
    where = f"{path} in commit {commit[:12]}"
    return NewText(locale, sha256(data), where, canonical_text(data, where))
