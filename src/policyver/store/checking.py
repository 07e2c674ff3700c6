"""The texts of a draft or of a version as the checks look at them, beside the versions before."""

from collections.abc import Mapping, Sequence
from datetime import date

from policyver.checks import CheckedVersion
from policyver.config import Statement
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.register.amended import AmendedVersion
from policyver.store.gathering import read_draft
from policyver.store.store import Store


def checked_draft(
    store: Store, statement: Statement, *, effective: date | None = None, published: date | None = None
) -> CheckedVersion:
    """Return the draft in all its languages. Where no day is named on which it takes effect, none is compared."""
    texts = {text.locale: read_markdown(text.markdown, text.where) for text in read_draft(store, statement).texts}
    before = store.register(statement).versions[-2:]
    return _checked(store, statement, texts, before, effective, published)


def checked_version(store: Store, statement: Statement, amended: AmendedVersion) -> CheckedVersion:
    """Return a version as amended, in all its languages. Raises BrokenRegister where a text is not as it was cut."""
    versions = store.register(statement).versions
    place = [other.version.name for other in versions].index(amended.version.name)
    texts = _texts(store, statement, amended)
    before = versions[max(place - 2, 0) : place]
    return _checked(store, statement, texts, before, amended.effective, amended.version.published)


def _checked(
    store: Store,
    statement: Statement,
    texts: Mapping[str, Document],
    before: Sequence[AmendedVersion],
    effective: date | None,
    published: date | None,
) -> CheckedVersion:
    """`before`: at most two versions, the last one last. One that is withdrawn may well be taken back."""
    return CheckedVersion(
        statement.name,
        texts,
        effective=effective,
        published=published,
        last=_texts(store, statement, before[-1]) if before else {},
        last_name=before[-1].version.name if before else "",
        earlier=_texts(store, statement, before[-2]) if len(before) > 1 and before[-1].withdrawn is None else {},
    )


def _texts(store: Store, statement: Statement, amended: AmendedVersion) -> Mapping[str, Document]:
    return {locale: read_markdown(store.text(statement, amended, locale).text) for locale in amended.locales}
