"""Pages, what is read from them, and what is named as left out."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from policyver.document.losses import loss_lines
from policyver.document.markdown.reading import read_markdown
from policyver.document.markdown.writing import write_markdown
from policyver.document.model import CELL, Document, Run
from policyver.document.web.reading import read_page

CASES = Path(__file__).parent / "cases"


@dataclass(frozen=True, slots=True)
class Case:
    title: str
    page: str
    text: str
    left_out: str


def read_cases(path: Path) -> list[Case]:
    cases = []
    for part in re.split(r"^=== case ", path.read_text(), flags=re.MULTILINE)[1:]:
        title, *sections = re.split(r"^=== ", part, flags=re.MULTILINE)
        texts = {name.strip(): text.strip() for name, _, text in (section.partition("\n") for section in sections)}
        cases.append(Case(f"{path.stem}: {title.strip()}", texts["page"], texts["text"], texts.get("left out", "")))
    return cases


ALL = [case for path in sorted(CASES.glob("*.md")) for case in read_cases(path)]


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.title)
def test_a_page_is_read_as_its_case_says(case: Case) -> None:
    document = read_page(case.page, "page.html")
    written = write_markdown(document)
    assert written.strip() == case.text
    assert "\n".join(loss_lines(document.lost)) == case.left_out
    again = read_markdown(written)
    assert write_markdown(again) == written
    assert shown(again) == shown(document)


def shown(document: Document) -> list[tuple[str, tuple[Run, ...]]]:
    """Return what a reader sees of a text: a table without a head has an empty one in Markdown."""
    return [(block.kind, block.runs) for block in document.blocks if block.text.strip(CELL) or block.kind != "row"]
