"""Single sentences: what says what a law asks for, what only looks like it, and what makes something else necessary."""

import re
from pathlib import Path

import pytest

from policyver.checks import CheckedVersion, Settings, rules
from policyver.checks.completeness.rules import REQUIREMENTS
from policyver.document.markdown.reading import read_markdown

HERE = Path(__file__).parent
RULES = {rule.code: rule for rule in rules()}
LINE = re.compile(r"(?P<sign>[+-]) (?P<text>.+)")
SECTION = re.compile(r"# (?P<code>\S+) (?P<locale>\S+) under “(?P<heading>.+)”")


def cases() -> list[tuple[str, str, str, str, bool]]:
    """Return the lines of sentences.md: a code, a language, the heading above, the sentence, whether it is found."""
    rows = []
    section = None
    for line in (HERE / "sentences.md").read_text().splitlines():
        section = SECTION.fullmatch(line) or section
        if section and (match := LINE.fullmatch(line)):
            rows.append((section["code"], section["locale"], section["heading"], match["text"], match["sign"] == "+"))
    return rows


@pytest.mark.parametrize(("code", "locale", "heading", "sentence", "is_found"), cases())
def test_a_sentence_says_it_or_does_not(code: str, locale: str, heading: str, sentence: str, is_found: bool) -> None:
    written = f"| A | B |\n|---|---|\n{sentence}" if sentence.startswith("|") else sentence
    document = read_markdown(f"# Privacy\n\n## {heading}\n\n{written}\n")
    (regime,) = (law for law in REQUIREMENTS if code.startswith(law))
    checked = CheckedVersion("privacy-statement", {locale: document}, settings=Settings(regimes=(regime,)))
    assert bool(list(RULES[code].search(checked))) == is_found
