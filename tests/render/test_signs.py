"""Boxes to tick and marks of notes in Markdown are shown as what they are, on pages and on paper."""

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.render.page.redline import redline_page
from policyver.render.paper.pdf import pdf
from policyver.render.side import Side
from tests.render.printing import copied
from tests.render.reading import Node, read_page


def page(old: str, new: str) -> str:
    side = Side("text", "0" * 64)
    return redline_page(
        compare(read_markdown(old), read_markdown(new)), title="T", old=side, new=side, locale="en", full=True
    )


def text(old: str, new: str) -> Node:
    return read_page(page(old, new)).one("section", cls="redline")


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("- [ ] Letters\n", "- [x] Letters\n", "1 ☐☑ Letters"),
        ("- [X] Letters\n", "- [ ] Letters\n", "1 ☑☐ Letters"),
        ("- [x] Letters\n", "- [x] Long letters\n", "☑ 1 LettersLong letters"),
        ("- Calls\n", "- Calls\n- [ ] Letters\n", "1 ☐ Letters"),
        ("- [x](/a) Letters\n", "- [x](/a) Calls\n", "x 1 LettersCalls"),
        ("- `[x]` Letters\n", "- `[x]` Calls\n", "[x] 1 LettersCalls"),
    ],
)
def test_an_item_with_a_box_shows_the_box(old: str, new: str, shown: str) -> None:
    items = text(old, new).all("li")
    assert items[-1].text("spoken").replace("\xa0", " ").strip() == shown


def test_the_mark_of_a_note_is_raised_and_stays_apart_from_the_number_before_it() -> None:
    old = "Kept for 30[^1] days.\n\n[^1]: By law.\n\nSee `[^1]`.\n"
    body = text(old, old.replace("law", "rule"))
    assert [node.seen() for node in body.all("sup")] == ["[1]", "[1]"]
    assert "[^1]" in body.one("code").seen()
    printed = copied(pdf(page(old, old.replace("law", "rule")), timestamp=0))
    assert "30[1] days" in printed.replace("\r\n", " ")
