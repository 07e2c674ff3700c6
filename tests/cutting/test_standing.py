"""What a draft changes of the version that was cut last, as `policyver status` and programs learn it."""

from dataclasses import replace

from policyver.cutting.standing import Draft, draft_beside
from policyver.cutting.state import NewText
from policyver.document.text import sha256
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Text
from policyver.register.register import Register
from policyver.register.stored_text import StoredText
from tests.register.versions import entry, version

TEXTS = {"en": "# Privacy\n\nWe keep data for 30 days.\n", "de": "# Datenschutz\n\nWir speichern 30 Tage.\n"}
LONGER = TEXTS["en"].replace("30", "60")


def beside(**draft: str) -> Draft:
    """Return a draft beside a version with both texts."""
    texts = tuple(Text(locale, sha256(text.encode())) for locale, text in TEXTS.items())
    latest = Register((entry(replace(version(), texts=texts)),)).latest

    def text_of(amended: AmendedVersion, locale: str) -> StoredText:
        data = TEXTS[locale].encode()
        return StoredText("v1", "v1", locale, amended.text(locale).sha256, "", f"{locale}.md", data)

    return draft_beside(latest, new_texts(**draft), text_of)


def new_texts(**draft: str) -> tuple[NewText, ...]:
    return tuple(NewText(locale, sha256(text.encode()), f"{locale}.md", text) for locale, text in draft.items())


def test_a_translation_that_stays_while_the_source_changes_lags() -> None:
    draft = beside(en=LONGER, de=TEXTS["de"])
    assert draft.changes["en"].summary.counts["words"] == 1
    assert (list(draft.changes), draft.lagging, draft.new, draft.gone) == (["en"], ("de",), (), ())


def test_a_source_that_stays_leaves_nothing_behind() -> None:
    draft = beside(en=TEXTS["en"], de=TEXTS["de"].replace("30", "60"))
    assert (list(draft.changes), draft.lagging) == (["de"], ())
    assert not beside(**TEXTS).is_changed


def test_texts_that_come_and_go_are_no_changes() -> None:
    draft = beside(en=LONGER, fr="# Vie privée\n")
    assert (list(draft.changes), draft.new, draft.gone, draft.lagging) == (["en"], ("fr",), ("de",), ())


def test_beside_no_version_all_is_new() -> None:
    def text_of(amended: AmendedVersion, locale: str) -> StoredText:
        raise AssertionError(f"there is no text of {amended} in {locale}")

    draft = draft_beside(None, new_texts(**TEXTS), text_of)
    assert (dict(draft.changes), draft.new, draft.lagging) == ({}, ("en", "de"), ())
