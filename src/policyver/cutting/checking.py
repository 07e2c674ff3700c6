"""What the checks find in the texts of a proposal."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from functools import cache

from policyver.checks import CheckedVersion, EarlierChange, examine, rules, settings_of
from policyver.cutting.comparing import ProposedText
from policyver.cutting.state import StoreState
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.errors import BadText, BrokenRegister
from policyver.findings import Report
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Version
from policyver.register.predecessors import predecessors
from policyver.register.stored_text import StoredText


def report_of_cut(version: Version, texts: Iterable[ProposedText], state: StoreState) -> Report:
    """Return what is found in the texts of a version that is to be cut, and what comments in them silence."""
    before = predecessors(state.register, version.effective)

    @cache
    def texts_of(name: str) -> Mapping[str, Document]:
        return documents(state.texts_of.get(name, ()))

    return examine(
        CheckedVersion(
            version.statement,
            {text.locale: text.document for text in texts},
            effective=version.effective,
            published=version.published,
            last=texts_of(before.replaced.version.name) if before.replaced else {},
            begun_from=before.begun_from.version.name if before.begun_from else "",
            changes=tuple(
                EarlierChange(of.version.name, texts_of(base), texts_of(of.version.name))
                for of, base in before.with_changes(state.register, version.effective)
            )
            + tuple(
                EarlierChange(of.text_entry, documents(state.uncorrected[of.version.name]), texts_of(of.version.name))
                for of in before.corrected(version.effective)
                if of.version.name in state.uncorrected
            ),
            settings=settings_of(state.config.checks),
            is_material=version.materiality == "material",
            on=version.published,
        )
    )


def report_of_amendment(
    amended: AmendedVersion, effective: date, texts: Iterable[ProposedText], state: StoreState
) -> Report:
    """Return what is found in the texts of a version as it is to be: corrected, or with another effective date.

    With another date alone only what depends on it is looked for: the rest was seen when the version was cut.
    """
    all_texts = {**documents(state.old_texts), **{text.locale: text.document for text in texts}}
    if not all_texts:
        return Report(())
    is_rescheduled = effective != amended.effective
    of_dates = {rule.code for rule in rules() if {"effective", "published"} & set(rule.needs)}
    return examine(
        CheckedVersion(
            amended.version.statement,
            all_texts,
            effective=effective,
            published=amended.version.published,
            settings=settings_of(state.config.checks),
        ),
        only=of_dates if is_rescheduled else (),
    )


def documents(texts: Iterable[StoredText]) -> Mapping[str, Document]:
    """Return texts as documents. One that is not as it was stops no entry: to find it is the matter of `verify`."""
    read: dict[str, Document] = {}
    for text in texts:
        with suppress(BrokenRegister, BadText):
            read[text.locale] = read_markdown(text.read())
    return read
