"""What is doubtful about a translation."""

from dataclasses import replace
from datetime import date

from policyver.checks import translation_doubts
from policyver.document.markdown.reading import read_markdown
from policyver.register.entries import Text
from tests.register.versions import register, version

SOURCE = "# Statement\n\n## Data\n\n- one\n- two\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"
V2 = replace(version("v2"), texts=(Text("en", "1" * 64), Text("de", "2" * 64)))


def doubts(german: str) -> list[str]:
    texts = {"en": read_markdown(SOURCE), "de": read_markdown(german)}
    return list(translation_doubts(None, V2, texts))


def test_a_translation_built_like_its_source_is_not_doubted() -> None:
    german = "# Erklärung\n\n## Daten\n\nMehr.\n\n- eins\n- zwei\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"
    assert doubts(german) == []


def test_a_translation_built_otherwise_is_doubted_with_its_figures() -> None:
    assert doubts("# Erklärung\n\n- eins\n- zwei\n") == [
        "Look at the translation de. Headings: 1, in the en text 2. Table rows: 0, in the en text 2."
    ]


def test_a_translation_that_stayed_or_is_gone_while_the_source_changed_is_doubted() -> None:
    before = register(date(2026, 1, 1)).versions[0]
    texts = (*before.texts, *(replace(before.texts[0], locale=locale, sha256="2" * 64) for locale in ("de", "fr")))
    documents = {"en": read_markdown(SOURCE), "de": read_markdown(SOURCE)}
    assert list(translation_doubts(replace(before, texts=texts), V2, documents)) == [
        "Look at these translations: de, fr. The en text changed, and they are gone or as they were."
    ]
