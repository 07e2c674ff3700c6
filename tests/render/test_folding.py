"""What a redline's page folds up before its first change, and that all of it is there."""

import re

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.render.page.redline import redline_page
from policyver.render.paper.pdf import pdf
from policyver.render.side import Side
from tests.render.printing import copied

LONG = "This paragraph says at some length what it says, and it says the same in both of the texts. " * 4
SHORT = "A short one."
SIDE = Side("text", "0" * 64)


def page(text: str, *, full: bool = False, typography: bool = False) -> str:
    old, new = (read_markdown(text.replace("{}", days)) for days in ("30", "60"))
    return redline_page(compare(old, new), title="T", old=SIDE, new=SIDE, locale="en", full=full, typography=typography)


def folded_up(html: str) -> str:
    """Return what is folded up before the first change, as text."""
    found = re.search(r'<details class="stretch lead">.*?</details>', html, re.DOTALL)
    return re.sub(r"<[^>]+>", "", found[0]) if found else ""


def test_what_is_long_before_the_first_change_is_folded_up() -> None:
    html = page(f"# T\n\n{LONG}\n\n{LONG}\n\n{SHORT}\n\nFor {{}} days.\n")
    assert "Unchanged: This paragraph says at some length what it …" in folded_up(html)
    assert folded_up(html).count(LONG.strip()) == 2
    assert SHORT not in folded_up(html)


def test_what_is_short_before_it_is_not() -> None:
    assert not folded_up(page(f"# T\n\n{LONG[:300]}\n\n{SHORT}\n\nFor {{}} days.\n"))


def test_only_before_the_first_change_of_all() -> None:
    html = page(f"# T\n\nFor {{}} days.\n\n## Second\n\n{LONG}\n\n{LONG}\n\nFor {{}} weeks.\n")
    assert not folded_up(html)


def test_nothing_where_the_whole_text_is_asked_for() -> None:
    assert not folded_up(page(f"# T\n\n{LONG}\n\n{LONG}\n\nFor {{}} days.\n", full=True))


def test_no_list_and_no_table_is_cut() -> None:
    items = "".join(f"- {LONG}\n" for _ in range(3))
    html = page(f"# T\n\n{LONG}\n\n{LONG}\n\n{items}  - inside for {{}} days\n")
    assert folded_up(html).count(LONG.strip()) == 4
    table = "| a | b |\n|---|---|\n" + f"| {LONG} | b |\n" * 3
    html = page(f"# T\n\n{LONG}\n\n{LONG}\n\n{table}| c | {{}} |\n")
    assert folded_up(html).count(LONG.strip()) == 2


def test_what_is_marked_is_not_folded_up() -> None:
    text = f"# T\n\n{LONG}\n\n{LONG}\n\nHe said {{}}.\n\n{LONG}\n\n{LONG}\n\nIt is 5.\n"
    old, new = (
        read_markdown(text.replace("{}", said).replace("5", days)) for said, days in (('"no"', "5"), ("“no”", "6"))
    )
    for typography, times in ((False, 4), (True, 2)):
        redline = compare(old, new)
        html = redline_page(redline, title="T", old=SIDE, new=SIDE, locale="en", typography=typography)
        assert folded_up(html).count(LONG.strip()) == times


def test_rows_before_the_first_change_are_folded_up() -> None:
    rows = "".join(f"| cookie {number} | session |\n" for number in range(9))
    html = page(f"# T\n\n| Name | Time |\n|---|---|\n{rows}| last | {{}} days |\n")
    body = re.search(r'<tbody class="folded" id="folded-rows">.*?</tbody>', html, re.DOTALL)
    assert body and re.findall(r"cookie \d", body[0]) == [f"cookie {number}" for number in range(8)]
    link = re.search(r'<a href="#folded-rows">.*?</a>', html)
    assert link and re.sub(r"<[^>]+>", "", link[0]) == "Unchanged rows: 8"


def test_on_paper_nothing_is() -> None:
    rows = "".join(f"| cookie {number} | session |\n" for number in range(9))
    for text in (f"{LONG}\n\n{LONG}\n\nFor {{}} days.\n", f"| Name | Time |\n|---|---|\n{rows}| last | {{}} days |\n"):
        words = " ".join(copied(pdf(page(f"# T\n\n{text}"), timestamp=0)).split())
        assert "Unchanged" not in words
        assert words.count("This paragraph says") == text.count("This paragraph says")
        assert words.count("cookie") == text.count("cookie")
