"""Comments that silence a finding: where one may be written, and that it silences one rule in one block."""

import pytest

from policyver.checks import CheckedVersion, Settings, examine
from policyver.document.markdown.reading import read_markdown
from policyver.findings import Report

DEFAULT = Settings()
ALLOW = "<!-- policyver allow placeholder: the court's own form -->"

PLACES = {
    "a paragraph": f"Write to [COMPANY NAME]. {ALLOW}",
    "the beginning of a paragraph": f"{ALLOW} Write to [COMPANY NAME].",
    "the middle of a paragraph": f"Write to {ALLOW} [COMPANY NAME] in Ashford.",
    "emphasis": f"Write to **[COMPANY NAME] {ALLOW}**.",
    "a heading": f"## What [COMPANY NAME] does {ALLOW}",
    "a heading that is underlined": f"What [COMPANY NAME] does {ALLOW}\n---",
    "a list item": f"- one\n- [COMPANY NAME] {ALLOW}\n- two",
    "a numbered item": f"1. one\n2. [COMPANY NAME] {ALLOW}\n3. two",
    "a nested item": f"- one\n  - [COMPANY NAME] {ALLOW}\n  - two",
    "the second paragraph of an item": f"- one\n\n  From [COMPANY NAME]. {ALLOW}\n- two",
    "a table's cell": f"| Data | Kept |\n|---|---|\n| Names | by [COMPANY NAME] {ALLOW} |\n| Dates | by us |",
    "another cell of the row": f"| Data | Kept |\n|---|---|\n| Names {ALLOW} | by [COMPANY NAME] |",
    "a table's head": f"| Data | [COMPANY NAME] {ALLOW} |\n|---|---|\n| Names | 1 |",
    "a quotation": f"> Write to [COMPANY NAME]. {ALLOW}",
    "a paragraph of HTML": f"<p>Write to [COMPANY NAME]. {ALLOW}</p>",
    "a cell of HTML": f"<table><tr><td>[COMPANY NAME] {ALLOW}</td></tr></table>",
    "alone, before a paragraph": f"{ALLOW}\n\nWrite to [COMPANY NAME].",
    "alone, on the line before a paragraph": f"{ALLOW}\nWrite to [COMPANY NAME].",
    "alone, before a heading": f"{ALLOW}\n\n## What [COMPANY NAME] does",
    "alone, before a list": f"{ALLOW}\n\n- [COMPANY NAME]\n- two",
    "alone, before a list with it further down": f"{ALLOW}\n\n- one\n  - two\n- [COMPANY NAME]",
    "alone, before a list item": f"- one\n{ALLOW}\n- [COMPANY NAME]\n- two",
    "alone, within a list, before an item": f"- one\n\n  {ALLOW}\n\n- [COMPANY NAME]",
    "alone, at the beginning of an item": f"- one\n- {ALLOW}\n  [COMPANY NAME]",
    "alone, before a table": f"{ALLOW}\n\n| Data | Kept |\n|---|---|\n| Names | by [COMPANY NAME] |",
    "alone, before a table's head": f"{ALLOW}\n\n| Data | [COMPANY NAME] |\n|---|---|\n| Names | 1 |",
    "alone, in a quotation": f"> {ALLOW}\n>\n> Write to [COMPANY NAME].",
    "alone, before a quotation": f"{ALLOW}\n\n> Write to [COMPANY NAME].",
    "alone, before code": f"{ALLOW}\n\n```\n[COMPANY NAME]\n```",
    "alone, before a page's HTML": f"{ALLOW}\n\n<div>\n<p>Write to [COMPANY NAME].</p>\n</div>",
    "alone, before another comment": f"{ALLOW}\n<!-- policyver allow not-shown: no -->\n\nWrite to [COMPANY NAME].",
    "a comment of Markdown": "[//]: # (policyver allow placeholder: their own form)\n\nWrite to [COMPANY NAME].",
    "several lines": "Write to [COMPANY NAME]. <!-- policyver allow placeholder:\n their own form -->",
}


def report(markdown: str, settings: Settings = DEFAULT) -> Report:
    return examine(CheckedVersion("privacy-statement", {"en": read_markdown(markdown)}, settings=settings))


def codes(markdown: str) -> list[str]:
    return [finding.code for finding in report(markdown).findings]


@pytest.mark.parametrize("place", PLACES)
def test_a_comment_silences_a_finding_in(place: str) -> None:
    found = report(PLACES[place])
    assert [finding for finding in found.findings if finding.code == "placeholder"] == []
    ((silenced,), of) = (found.silenced, "own form")
    assert silenced.finding.code == "placeholder"
    assert silenced.reason.endswith(of)


@pytest.mark.parametrize("place", PLACES)
def test_it_silences_nothing_else(place: str) -> None:
    """The same finding in all blocks around is there, and so is a finding of another rule."""
    text = f"To [TBD].\n\n{PLACES[place]}\n\nTo [TBD].\n\n- [TBD]\n- [TBD]\n\n| [TBD] | x |\n|---|---|\n| [TBD] | y |"
    assert codes(text).count("placeholder") == 6
    other = PLACES[place].replace("allow placeholder", "allow effective-date")
    assert codes(other).count("placeholder") == 1


@pytest.mark.parametrize(
    ("text", "still"),
    [
        (f"{ALLOW}\n\n- [TBD]\n- [TBD]\n- [TBD]", 2),
        (f"{ALLOW}\n\n| A | B |\n|---|---|\n| [TBD] | x |\n| [TBD] | x |\n| [TBD] | x |", 2),
        (f"{ALLOW}\n\n## [TBD]\n\nTo [TBD].", 1),
        (f"To [TBD].\n{ALLOW}\n\nTo [TBD].\n\nTo [TBD].", 2),
        (f"{ALLOW}\n\n- one\n\nTo [TBD].", 1),
        (f"- one\n\n  {ALLOW}\n\n- two\n- [TBD]", 1),
        (f"To [TBD].\n\n{ALLOW}", 1),
        (f"To us. {ALLOW}\n\nTo [TBD].", 1),
    ],
)
def test_a_comment_covers_one_block(text: str, still: int) -> None:
    assert codes(text).count("placeholder") == still


def test_what_is_about_a_whole_text_is_silenced_anywhere_in_it() -> None:
    row = "| Data | Kept |\n|---|---|\n| Orders | 6 years | longer |"
    assert codes(row) == ["not-shown"]
    for text in (f"{row}\n\nWrite to us. <!-- policyver allow not-shown: as printed -->", f"Hello.\n\n{row}\n\n{{}}"):
        found = report(text.format("<!-- policyver allow not-shown: as printed -->"))
        assert (found.findings, [of.reason for of in found.silenced]) == ((), ["as printed"])


def test_each_text_has_its_own_comments() -> None:
    texts = {"en": read_markdown(f"To [TBD]. {ALLOW}"), "de": read_markdown("An [TBD].")}
    found = examine(CheckedVersion("privacy-statement", texts))
    assert [(finding.code, finding.where.place) for finding in found.findings] == [("placeholder", "de")]


def test_a_rule_that_is_not_asked_is_not_called_silent() -> None:
    """Without a day no effective date is compared, and a rule that is off finds nothing: the comment may be needed."""
    text = "Effective March 1, 2027 <!-- policyver allow effective-date: of the annex -->"
    assert codes(text) == []
    off = Settings(severities={"placeholder": "off"})
    assert report(f"To us. {ALLOW}", off).findings == ()
    assert codes(f"To us. {ALLOW}") == ["silence-of-nothing"]


def test_comments_for_authors_are_left_alone() -> None:
    for words in ("policyver", "policyver: see v4", "policyver check found nothing", "allow placeholder: no"):
        assert codes(f"To us. <!-- {words} -->") == []
