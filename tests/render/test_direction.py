"""Texts of another direction than the page's: Arabic and Hebrew in an English redline, and the other way round."""

import pytest
import weasyprint

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.render.page.redline import redline_page
from policyver.render.paper.for_screens import leave_screen_behind
from policyver.render.paper.pdf import pdf
from policyver.render.side import Side
from policyver.render.wording.direction import direction_of
from tests.render.printing import LEFT, RIGHT, lines, seen
from tests.render.reading import Node, read_page

MIXED = """# Mixed

Words from the left, which stay there.

Fennmark {} بيانات العملاء عند الحاجة فقط.

- بند أول {}
- Cookie

| مفتاح | قيمة |
|---|---|
| Name | {} |

אנחנו שומרים {} נתונים.
"""


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("We keep it.", "ltr"),
        ("نحتفظ بها.", "rtl"),
        ("Fennmark تحتفظ ببيانات العملاء", "rtl"),
        ("The word محتوى means content.", "ltr"),
        ("שומרים", "rtl"),
        ("保存します", "ltr"),
        ("2027-01-01, 30 %", ""),
        ("٣٠", ""),
    ],
)
def test_a_text_has_the_direction_of_most_of_its_letters(text: str, direction: str) -> None:
    assert direction_of(text) == direction


def page(locale: str = "en") -> str:
    old, new = (read_markdown(MIXED.replace("{}", word)) for word in ("تحفظ", "تمحو"))
    side = Side("text", "0" * 64)
    return redline_page(compare(old, new), title="T", old=side, new=side, locale=locale, full=True)


def part(node: Node, words: str, *tags: str) -> Node:
    [wanted] = [element for element in node.all(*tags) if words in element.text()]
    return wanted


def test_paragraphs_lists_and_tables_of_another_direction_say_so() -> None:
    body = read_page(page()).one("section", cls="redline")
    assert "dir" not in part(body, "Words from the left", "p").attributes
    assert part(body, "Fennmark", "p").attributes["dir"] == "rtl"
    assert part(body, "אנחנו", "p").attributes["dir"] == "rtl"
    assert part(body, "بند", "ul").attributes["dir"] == "rtl"
    assert part(body, "مفتاح", "table").attributes["dir"] == "rtl"


def test_items_and_cells_begin_where_the_others_do() -> None:
    body = read_page(page()).one("section", cls="redline")
    assert not any("dir" in element.attributes for element in body.all("li", "td", "th", "tr"))
    assert part(body, "Cookie", "bdi").attributes["dir"] == "ltr"
    assert part(body, "Name", "bdi").attributes["dir"] == "ltr"


def test_english_in_an_arabic_page_is_laid_out_from_the_left() -> None:
    body = read_page(page("ar")).one("section", cls="redline")
    assert part(body, "Words from the left", "p").attributes["dir"] == "ltr"
    assert "dir" not in part(body, "Fennmark", "p").attributes


def test_what_went_is_listed_before_what_came() -> None:
    for quoted in read_page(page()).one("nav").all("span", cls="quoted"):
        assert [words.attributes["dir"] for words in quoted.all("bdi")] == ["rtl", "rtl"]
    tree = weasyprint.HTML(string=page()).etree_element
    leave_screen_behind(tree)
    [item, *_] = [item for item in tree.iter("li") if item.get("class") == "listed"]
    assert [(words.text, words.get("dir")) for words in item.iter("bdi")] == [("“تحفظ”", "rtl"), ("“تمحو”", "rtl")]


def test_on_paper_such_text_begins_on_the_right() -> None:
    printed = lines(pdf(page(), timestamp=0))
    end = next(at for at, line in enumerate(printed) if line.text == "The changes one by one")
    edges = {}
    for words in ("Words from the left", "Fennmark", "Name", "Cookie"):
        [edges[words]] = [(line.left, line.right) for line in printed[:end] if words in line.text]
    assert abs(edges["Words from the left"][0] - LEFT) < 3
    assert abs(edges["Fennmark"][1] - RIGHT) < 3
    assert abs(edges["Name"][1] - RIGHT) < 3
    assert RIGHT - 24 < edges["Cookie"][1] < RIGHT - 10  # beside the sign of the list, which is on the right


LATIN_WORDS = (
    "# שירות\n\nכתבו אלינו בכל שאלה על המידע שאנו שומרים אל"
    " {}@havn.example או חייגו ‎+972 3 555 01{}‎ בכל יום, **‎+972 4 777 0000‎** בלילה.\n"
)
"""Latin words and telephone numbers between marks that nobody sees, in a text from the right."""


def redline_of(old: str, new: str) -> str:
    side = Side("text", "0" * 64)
    return redline_page(
        compare(read_markdown(old), read_markdown(new)), title="T", old=side, new=side, locale="en", full=True
    )


def test_what_went_and_what_came_are_read_in_the_direction_of_the_text_around_them() -> None:
    body = read_page(redline_of(LATIN_WORDS.format("help", 11), LATIN_WORDS.format("desk", 22))).one(
        "section", cls="redline"
    )
    stretches = [stretch for stretch in body.all("bdi") if stretch.all("del") and stretch.all("ins")]
    assert [stretch.attributes["dir"] for stretch in stretches] == ["rtl", "rtl"]
    for stretch in stretches:
        assert [words.attributes["dir"] for words in stretch.all("bdi")] == ["rtl", "ltr", "ltr"]
    plain = redline_of("# A\n\nWrite to help.\n", "# A\n\nWrite to desk.\n")
    assert not read_page(plain).one("section", cls="redline").one("p").all("bdi")


def test_a_telephone_number_is_not_turned_on_paper() -> None:
    old, new = LATIN_WORDS.format("help", 11), LATIN_WORDS.format("desk", 22)
    printed = "\n".join(seen(pdf(redline_of(old, new), timestamp=0)))
    for number in ("+97235550111", "+97235550122", "+97247770000"):
        assert number in printed.replace("\u200e", "")
