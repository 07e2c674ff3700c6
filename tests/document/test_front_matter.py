"""What is front matter by its place, and what is the beginning of a text between two rules."""

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.document.markdown.writing import write_markdown


def lines_and_words(text: str) -> tuple[list[str], list[str]]:
    blocks = read_markdown(text).blocks
    lines = [block.text for block in blocks if block.kind == "front-matter"]
    return lines, [block.text for block in blocks if block.kind not in ("front-matter", "rule")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("---\n# Privacy Notice\n\nWe sell nothing.\n\n---\n\n## End\n", ["Privacy Notice", "We sell nothing.", "End"]),
        ("---\n\nDraft: not in force\n\n---\n\nWe keep it.\n", ["Draft: not in force", "We keep it."]),
        (
            "---\nEffective date: 1 May 2027\n\nWe sell nothing.\n\n---\n",
            ["Effective date: 1 May 2027", "We sell nothing."],
        ),
        ("---\nPrivacy notice of Example Inc\n---\nWe keep it.\n", ["Privacy notice of Example Inc", "We keep it."]),
        ("---\n**We never sell it.**\n\n---\nWe keep it.\n", ["We never sell it.", "We keep it."]),
        ("---\nhttps://example.com/privacy\n\n---\n", ["https://example.com/privacy"]),
    ],
)
def test_a_text_between_two_rules_is_text(text: str, words: list[str]) -> None:
    assert lines_and_words(text) == ([], words)


@pytest.mark.parametrize(
    "lines",
    [
        ["title: Privacy"],
        ["{{ page.head }}"],
        ["title: {{ broken", "days: ["],
        ["# for Hugo", "Effective date: 2027-05-01"],
        ["title: Privacy", "", "# more", "tags:", "- law", "", "- notice"],
        ["text: |", "  We keep it.", "", "  We share it.", "end: yes"],
        ["<% head %>"],
        ["title: a\u2028b", "days: 3\x0c4\x856"],
    ],
)
def test_front_matter_is_known_by_a_key_or_a_blank(lines: list[str]) -> None:
    text = "\n".join(["---", *lines, "---", "", "We keep it."]) + "\n"
    assert lines_and_words(text) == (lines, ["We keep it."])
    assert write_markdown(read_markdown(text)) == text


def test_front_matter_in_toml_may_have_paragraphs() -> None:
    text = '+++\nx=1\ny = """a\n\nWe keep it."""\n+++\nWe share it.\n'
    assert lines_and_words(text) == (["x=1", 'y = """a', "", 'We keep it."""'], ["We share it."])


def test_empty_front_matter_is_no_rule() -> None:
    assert [block.kind for block in read_markdown("---\n---\nWe keep it.\n").blocks] == ["paragraph"]
