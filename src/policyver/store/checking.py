"""The texts of a draft or of a version as the checks look at them, beside the versions before."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from policyver.checks import CheckedVersion, EarlierChange, settings_of
from policyver.config import Statement
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.register.amended import AmendedVersion
from policyver.register.predecessors import predecessors
from policyver.register.register import Register
from policyver.store.gathering import as_first, read_draft
from policyver.store.staged import Index
from policyver.store.store import Source, Store


def checked_draft(
    store: Store, statement: Statement, *, effective: date | None = None, published: date | None = None
) -> CheckedVersion:
    """Return the draft in all its languages. Where no day is named on which it takes effect, none is compared."""
    texts = {text.locale: read_markdown(text.markdown, text.where) for text in read_draft(store, statement).texts}
    return _checked(store, statement, texts, store.register(statement), effective, published)


def checked_staged(
    store: Store, name: str, index: str, *, effective: date | None = None, published: date | None = None
) -> Iterator[tuple[Statement, CheckedVersion]]:
    """Yield what git is about to commit of each statement, or of the one of that name, in all its languages.

    `index` is the file that git names to a hook, or empty. Other statements than those that the commit concerns are
    left out; where it concerns nothing at all, all are there.
    """
    staged = Index(store.repository, index)
    to_be = Store(store.repository, staged.config() or store.config)
    for statement in (to_be.config.statement(name),) if name else to_be.config.statements:
        if staged.touches(statement) and (texts := staged.texts(statement)):
            documents = {locale: read_markdown(text, statement.path(locale)) for locale, text in texts.items()}
            yield statement, _checked(to_be, statement, documents, to_be.register(statement), effective, published)


def checked_version(store: Store, statement: Statement, amended: AmendedVersion) -> CheckedVersion:
    """Return a version as amended, in all its languages. Raises BrokenRegister where a text is not as it was cut."""
    entries = store.register(statement).entries
    before = Register(entries[: entries.index(amended.entry)])
    texts = _texts(store, statement, amended)
    checked = _checked(store, statement, texts, before, amended.effective, amended.version.published)
    return replace(checked, is_material=amended.version.materiality == "material")


def _checked(
    store: Store,
    statement: Statement,
    texts: Mapping[str, Document],
    register: Register,
    effective: date | None,
    published: date | None,
) -> CheckedVersion:
    """`register` is as it was before the version."""
    before = predecessors(register, effective)
    return CheckedVersion(
        statement.name,
        texts,
        effective=effective,
        published=published,
        last=_texts(store, statement, before.replaced) if before.replaced else {},
        begun_from=before.begun_from.version.name if before.begun_from else "",
        changes=tuple(
            EarlierChange(of.version.name, *(_texts(store, statement, one) for one in (register.version(base), of)))
            for of, base in before.with_changes(register, effective)
        )
        + tuple(
            EarlierChange(
                of.text_entry,
                {stored.locale: read_markdown(stored.read()) for stored in as_first(store, statement, of)},
                _texts(store, statement, of),
            )
            for of in before.corrected(effective)
        ),
        settings=settings_of(store.config.checks),
    )


def _texts(store: Store, statement: Statement, amended: AmendedVersion) -> Mapping[str, Document]:
    return {locale: read_markdown(store.text(statement, amended, locale).text) for locale in amended.locales}


def text_digests(store: Store, source: Source) -> Mapping[str, str]:
    """Return the digest of each text of a version, or of the draft, by its language."""
    if source.amended is not None:
        return {text.locale: text.sha256 for text in source.amended.texts}
    return {text.locale: text.sha256 for text in read_draft(store, source.statement).texts}
