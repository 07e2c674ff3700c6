"""Which texts are asked at all: none without a law, none that is by its title about something else, one language."""

import pytest

from policyver.checks import CheckedVersion, Settings, check
from policyver.document.markdown.reading import read_markdown

SPARE = "# Privacy Statement\n\nFern & Field Ltd, privacy@fern.example\n"


def codes(texts: dict[str, str], *regimes: str) -> list[tuple[str, str]]:
    laws = tuple(law for law in ("gdpr", "ccpa", "coppa") if law in regimes)
    documents = {locale: read_markdown(text) for locale, text in texts.items()}
    findings = check(CheckedVersion("privacy-statement", documents, settings=Settings(regimes=laws)))
    asked = [finding for finding in findings if finding.code.startswith(("gdpr", "ccpa", "coppa"))]
    return [(finding.code, finding.where.place) for finding in asked]


def test_without_a_law_nothing_is_asked() -> None:
    assert codes({"en": SPARE}) == []


def test_only_the_laws_that_apply_are_asked() -> None:
    assert {code.split("-")[0] for code, _ in codes({"en": SPARE}, "ccpa")} == {"ccpa"}


@pytest.mark.parametrize("title", ["Cookies", "Our Subprocessors", "Terms of Service", "Impressum"])
def test_a_text_beside_the_privacy_statement_is_not_asked(title: str) -> None:
    assert codes({"en": f"# {title}\n\nWe use one cookie.\n"}, "gdpr", "ccpa") == []
    assert codes({"en": "# Privacy and Cookies\n\nWe use one cookie.\n"}, "gdpr") != []


def test_what_the_source_text_lacks_is_said_once() -> None:
    found = codes({"en": SPARE, "de": "# Datenschutz\n\nFarn GmbH, privacy@fern.example\n"}, "gdpr")
    assert ("gdpr-complaint", "en") in found
    assert ("gdpr-complaint", "de") not in found


def test_a_translation_that_lacks_what_the_source_text_has_is_named() -> None:
    source = f"{SPARE}\nYou can complain to a supervisory authority.\n"
    found = codes({"en": source, "de": "# Datenschutz\n\nFarn GmbH, privacy@fern.example\n"}, "gdpr")
    assert [place for code, place in found if code == "gdpr-complaint"] == ["de"]


def test_a_language_without_phrases_is_not_asked() -> None:
    assert codes({"sv": "# Integritetspolicy\n\nFern AB\n"}, "gdpr", "ccpa", "coppa") == []


def test_a_text_that_says_nothing_of_children_is_told_so_once() -> None:
    assert [code for code, _ in codes({"en": SPARE}, "coppa")] == ["coppa-collection"]


def test_a_service_that_is_not_for_children_need_not_say_more() -> None:
    text = f"{SPARE}\nOur service is not directed to children under 13.\n"
    assert codes({"en": text}, "coppa") == []
