"""What the checks find in the texts of a proposal."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date

from policyver.checks import CheckedVersion, check
from policyver.cutting.proposal import ProposedText
from policyver.cutting.state import StoreState
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.errors import BadText, BrokenRegister
from policyver.findings import Finding
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Version
from policyver.register.stored_text import StoredText


def findings_of_cut(version: Version, texts: Iterable[ProposedText], state: StoreState) -> tuple[Finding, ...]:
    """Return what is found in the texts of a version that is to be cut."""
    return check(
        CheckedVersion(
            version.statement,
            {text.locale: text.document for text in texts},
            effective=version.effective,
            published=version.published,
            last=documents(state.old_texts),
            last_name=state.old_texts[0].version if state.old_texts else "",
            earlier=documents(state.earlier_texts),
        )
    )


def findings_of_amendment(
    amended: AmendedVersion, effective: date, texts: Iterable[ProposedText], state: StoreState
) -> tuple[Finding, ...]:
    """Return what is found in the texts of a version as it is to be: corrected, or with another effective date."""
    all_texts = {**documents(state.old_texts), **{text.locale: text.document for text in texts}}
    if not all_texts:
        return ()
    return check(
        CheckedVersion(amended.version.statement, all_texts, effective=effective, published=amended.version.published)
    )


def documents(texts: Iterable[StoredText]) -> Mapping[str, Document]:
    """Return texts as documents. One that is not as it was stops no entry: to find it is the matter of `verify`."""
    read: dict[str, Document] = {}
    for text in texts:
        with suppress(BrokenRegister, BadText):
            read[text.locale] = read_markdown(text.read())
    return read
