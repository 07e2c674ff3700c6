"""Headings without words, and with letters that nobody sees, on every page that names them."""

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.redline import Redline, compare
from policyver.render.markdown.redline import redline_markdown
from policyver.render.page.redline import redline_page
from policyver.render.page.statement import statement_page
from policyver.render.side import Side
from policyver.render.terminal.redline import redline_text
from tests.render.reading import config

SIDES = Side("old.md", "0" * 64), Side("new.md", "1" * 64)
COOKIES = "## Cookies\n\nWe set two cookies, and no more than these two.\n\n"
RIGHTS = "## Rights\n\nYou may write to us at any time about your rights.\n\n"


def pages(old: str, new: str) -> dict[str, str]:
    redline = compare(read_markdown(old), read_markdown(new))
    return {
        "page": page(redline),
        "terminal": redline_text(redline, *SIDES, width=100, colour=False),
        "markdown": redline_markdown(redline, *SIDES),
    }


def page(redline: Redline) -> str:
    old, new = SIDES
    return redline_page(redline, title="Privacy", old=old, new=new, locale="en", full=True, typography=True)


@pytest.mark.parametrize("heading", ["##", "## <!-- draft -->"])
def test_a_section_may_move_behind_a_heading_without_words(heading: str) -> None:
    nameless = f"{heading}\n\nThis section has no name.\n\n"
    moved = pages(f"# Privacy\n\n{COOKIES}{RIGHTS}", f"# Privacy\n\n{RIGHTS}{nameless}{COOKIES}")
    for written in moved.values():
        assert "section added" in written or "Added" in written
    assert "after “–”" in moved["terminal"]
    assert "Before the first heading" not in moved["page"]


def test_a_heading_turns_no_letters_where_it_is_named() -> None:
    for written in pages("# Privacy\n", "# Privacy\n\n## Data \u202eatad\n\nNone.\n").values():
        assert "\u202e" not in written
        assert "U+202E RIGHT-TO-LEFT OVERRIDE" in written


def test_a_title_turns_no_letters() -> None:
    document = read_markdown("# Da \u202eta\n\nNone.\n")
    statement = config().statement()
    assert "\u202e" not in statement_page(document, statement=statement, label="draft", locale="en", amended=None)


def test_what_moved_away_is_named_as_a_reader_sees_it() -> None:
    power = "10<sup>6</sup> users were asked about it in the year.<!-- ask Bob -->\n\n"
    moved = pages(f"# Privacy\n\n{power}{RIGHTS}We are here.\n", f"# Privacy\n\n{RIGHTS}We are here.\n\n{power}")
    assert "10⁶ users were asked about it in the year." in moved["terminal"].partition("moved to")[2]
    assert "\ufffc" not in moved["terminal"]


def test_only_the_mark_that_changed_is_remarked_on() -> None:
    old = '<abbr title="one"><abbr title="three">Data</abbr></abbr> of yours.\n'
    assert "[text under the mouse was “one”, is “two”]" in pages(old, old.replace("one", "two"))["terminal"]
