"""The language that a text is likely in."""

import pytest

from policyver.languages.likely import likely_language

TEXTS = {
    "en": "You may object at any time. We must not keep orders for more than six years, and we never sell your data."
    " Without your consent nothing is shared within the first month of May.",
    "de": "Sie können jederzeit widersprechen. Wir dürfen Bestellungen nicht länger als sechs Jahre aufbewahren und"
    " müssen sie danach löschen. Ohne Ihre Einwilligung wird kein Newsletter im Mai verschickt, außer nach Monaten.",
    "ja": "お客様の同意なしに第三者へ提供しません。",
    "zh": "未经您的同意，我们不会向第三方提供您的个人信息。",
    "": "Lorem ipsum dolor sit amet, consectetur adipisici elit, sed eiusmod tempor incidunt ut labore.",
}


@pytest.mark.parametrize("tag", TEXTS)
def test_a_text_tells_its_language_by_its_small_words(tag: str) -> None:
    assert likely_language(TEXTS[tag]) == tag


def test_a_heading_alone_tells_nothing() -> None:
    assert not likely_language("Privacy Statement, May 2026")
