"""The cases in tests/cases: a before, an after, and the redline as a reader sees it on a terminal without colour.

`POLICYVER_WRITE_CASES=1 pytest tests/redline/test_cases.py` writes the redlines anew. Read the difference before you
commit it: a case says what a lawyer should see, not what the program happens to do.
"""

import os
import re
from pathlib import Path

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.redline import Redline, compare
from policyver.render.side import Side
from policyver.render.terminal.redline import redline_text
from policyver.render.wording.redline import kinds_line, section_lines

CASES = sorted((Path(__file__).parents[1] / "cases").glob("*.md"))
PART = re.compile(r"^=== (before|after|redline(?: --typography)?)\n", re.MULTILINE)


def shown(redline: Redline, *, typography: bool) -> str:
    """Render what a case writes down: the kinds of change, the sections named, and the whole text."""
    side = Side("text", "")
    text = redline_text(redline, side, side, width=100, full=True, typography=typography)
    heading = " › ".join(redline.sections[0].headings) or "(before the first heading)"
    body = text[text.index(f"\n{heading}\n") + 1 :] if redline.blocks else ""
    lines = [kinds_line(redline), *(f"section {what}: {title}" for what, title in section_lines(redline))]
    return "\n".join(lines) + "\n\n" + body


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_case_reads_as_written(path: Path) -> None:
    head, *parts = PART.split(path.read_text(encoding="utf-8"))
    names, texts = parts[::2], parts[1::2]
    before, after, redline = texts
    found = shown(compare(read_markdown(before), read_markdown(after)), typography="--typography" in names[2])
    if os.environ.get("POLICYVER_WRITE_CASES"):
        path.write_text(
            head + "".join(f"=== {name}\n{text}" for name, text in zip(names, [before, after, found], strict=True)),
            encoding="utf-8",
        )
    else:
        assert found == redline
