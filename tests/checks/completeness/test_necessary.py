"""What one sentence of a statement makes necessary, sentence by sentence."""

import re
from pathlib import Path

import pytest

from policyver.checks import CheckedVersion, Settings, check
from policyver.document.markdown.reading import read_markdown

HERE = Path(__file__).parent


def sentences() -> list[tuple[str, str, bool, str]]:
    """Return the lines of necessary.md: the code, the language, whether it is found, and the text."""
    rows = []
    code = locale = ""
    for line in (HERE / "necessary.md").read_text().splitlines():
        if heading := re.fullmatch(r"# (\S+) (\S+)", line):
            code, locale = heading.groups()
        elif line.startswith(("+ ", "- ")):
            rows.append((code, locale, line[0] == "+", line[2:]))
    return rows


@pytest.mark.parametrize(("code", "locale", "is_found", "text"), sentences())
def test_a_sentence_makes_another_necessary(code: str, locale: str, is_found: bool, text: str) -> None:
    written = f"| A | B |\n|---|---|\n{text}" if text.startswith("|") else text
    document = read_markdown(f"# Privacy\n\n{written}")
    checked = CheckedVersion("privacy-statement", {locale: document}, settings=Settings(regimes=("gdpr",)))
    assert (code in {finding.code for finding in check(checked)}) == is_found
