"""Statements that say all that the GDPR asks for, each without one of its sections: what it then lacks."""

import re
from pathlib import Path

import pytest

from policyver.checks import CheckedVersion, Settings, check
from policyver.document.markdown.reading import read_markdown

HERE = Path(__file__).parent
OFFICER = "gdpr-officer"
"""Only a note, and not what these cases are about."""


def cases() -> list[tuple[str, str, str]]:
    """Return the lines of sections.tsv: a statement, the heading of the section that is left out, what lacks then."""
    lines = [line for line in (HERE / "sections.tsv").read_text().splitlines() if not line.startswith("#")]
    return [(statement, heading, lacks) for statement, heading, lacks in (line.split("\t") for line in lines[1:])]


@pytest.mark.parametrize(("statement", "heading", "lacks"), cases())
def test_without_a_section_a_statement_lacks_what_it_says(statement: str, heading: str, lacks: str) -> None:
    text = (HERE / "statements" / statement).read_text()
    sections = re.split(r"^(?=## )", text, flags=re.MULTILINE)
    kept = [section for section in sections if not heading or not section.startswith(f"## {heading}\n")]
    assert len(kept) == len(sections) - bool(heading)
    locale = statement.split(".")[1]
    checked = CheckedVersion(
        "privacy-statement", {locale: read_markdown("".join(kept))}, settings=Settings(regimes=("gdpr",))
    )
    codes = [finding.code for finding in check(checked) if finding.code.startswith("gdpr-")]
    assert " ".join(code.removeprefix("gdpr-") for code in codes if code != OFFICER) == lacks
