"""What sentences, lists and tables promise, case by case in readable files: a language each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.languages.pledges import TAGS
from policyver.promises import Promise, promises

_CASES = Path(__file__).parent / "cases"


def _cases() -> Iterator[tuple[str, str, list[str]]]:
    for file in sorted(_CASES.glob("*.md")):
        text, expected = "", list[str]()
        for line in file.read_text().splitlines()[2:]:
            if line.startswith("=>"):
                expected.append(line.removeprefix("=>").strip())
                continue
            if expected:
                yield file.stem, text.strip(), list(filter(None, expected))
                text, expected = "", []
            text += f"{line}\n"
        yield file.stem, text.strip(), list(filter(None, expected))


def _said(promise: Promise) -> str:
    denies = "not " if promise.denies else ""
    value = f": {promise.value.words}" if promise.value.words else ""
    return f"{denies}{promise.kind} {promise.subject}{value}"


@pytest.mark.parametrize(("locale", "text", "expected"), [*_cases()])
def test_what_a_text_promises(locale: str, text: str, expected: list[str]) -> None:
    assert [_said(promise) for promise in promises(read_markdown(text), locale)] == expected


def test_each_language_has_cases() -> None:
    assert {file.stem for file in _CASES.glob("*.md")} == set(TAGS)


def test_a_promise_has_its_section_sentence_and_line() -> None:
    document = read_markdown("# Privacy\n\n## Logs\n\nWe like tea. Logs are deleted after 14 days.\n")
    [promise] = promises(document, "en")
    assert promise.section == "Privacy › Logs"
    assert promise.sentence == "Logs are deleted after 14 days."
    assert document.blocks[promise.place.block].line == 5
    block = document.blocks[promise.place.block].text
    assert block[promise.place.start : promise.place.end] == "14 days"


def test_what_holds_in_one_place_only_says_so() -> None:
    document = read_markdown("# Privacy\n\n## California\n\nWe do not sell your personal information.\n")
    [promise] = promises(document, "en")
    assert promise.circumstances.regions == ("california",)


def test_a_postal_address_is_a_contact() -> None:
    document = read_markdown("# Contact\n\nExample Ltd\\\n1 High Street\\\n10115 Berlin\n")
    assert [promise.value.words for promise in promises(document, "en")] == ["Example Ltd, 1 High Street, 10115 Berlin"]


def test_a_language_that_is_not_known_has_no_promise_but_its_addresses() -> None:
    document = read_markdown("Skrifaðu okkur: pv@example.is. Við seljum ekki gögn í 30 daga.\n")
    assert [promise.kind for promise in promises(document, "is")] == ["contact"]


def test_only_the_extension_of_a_deadline_has_a_condition() -> None:
    text = "We reply to your request within three weeks, which may be extended by two weeks if it is complex.\n"
    first, extension = promises(read_markdown(text), "en")
    assert (first.subject, first.circumstances.is_conditional) == ("request", False)
    assert (extension.subject, extension.circumstances.is_conditional) == ("extension", True)
