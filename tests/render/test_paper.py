"""What a redline's PDF looks like on paper, in black and white: bars in the margin, lines under and through words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2
import pytest
from PIL.Image import Image

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.render.page.notice import notice_page
from policyver.render.page.redline import redline_page
from policyver.render.paper.pdf import pdf
from policyver.render.side import Side
from tests.render.reading import example_notice, example_pages

SCALE = 4  # pixels a point
MARGIN = 14  # points beside the text in which bars stand
_BLACK = re.compile(rb"\x00+")


@dataclass(frozen=True, slots=True)
class Words:
    """Where words stand on a page, in pixels from its upper left corner."""

    page: int
    left: int
    top: int
    right: int
    bottom: int


class Paper:
    """The pages of a PDF as a printer without colour prints them."""

    def __init__(self, data: bytes) -> None:
        self._document = pypdfium2.PdfDocument(data)
        self.pages = [self._print(page) for page in self._document]

    def find(self, words: str) -> Words:
        """Return where these words stand last: behind the summary and before the list of changes."""
        found = []
        for number, page in enumerate(self._document):
            text = page.get_textpage()
            end = text.get_text_range().find("The changes one by one")
            search = text.search(words, match_case=True)
            while (place := search.get_next()) and (end < 0 or place[0] < end):
                boxes = [text.get_charbox(place[0] + at) for at in range(place[1]) if words[at] != " "]
                height = page.get_height()
                left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
                top, bottom = height - max(box[3] for box in boxes), height - min(box[1] for box in boxes)
                found.append(Words(number, *(round(edge * SCALE) for edge in (left, top, right, bottom))))
            if end >= 0:
                break
        return found[-1]

    def bars(self, words: str, *, edge: str = "Stands here") -> list[int]:
        """Give how many bars are beside each row of pixels that the words take. `edge` begins where the text does."""
        place, left = self.find(words), self.find(edge).left
        margin = left - MARGIN * SCALE, left - 2 * SCALE
        return [len(self.runs(place.page, row, *margin)) for row in range(place.top, place.bottom)]

    def runs(self, page: int, row: int, left: int, right: int) -> list[int]:
        """Give the widths of what is black in a stretch of a row of pixels."""
        pixels = self.pages[page].crop((left, row, right, row + 1)).tobytes()
        return [len(run) for run in _BLACK.findall(pixels)]

    def rows(self, left: int, right: int) -> int:
        """Return how many rows of pixels have black in a stretch, on all pages."""
        strips = (page.crop((left, 0, right, page.height)).tobytes() for page in self.pages)
        width = right - left
        return sum(0 in strip[at : at + width] for strip in strips for at in range(0, len(strip), width))

    def lined(self, words: str) -> set[str]:
        """Tell whether a line runs the whole length of the words: through them, or under them."""
        place = self.find(words)
        length, height = place.right - place.left, place.bottom - place.top
        rows = [
            (row - place.top) / height
            for row in range(place.top, place.bottom + height // 2)
            if max(self.runs(place.page, row, place.left, place.right), default=0) >= length - 2
        ]
        return {"under" if row > 0.9 else "through" for row in rows}

    def _print(self, page: pypdfium2.PdfPage) -> Image:
        image: Image = page.render(scale=SCALE, grayscale=True).to_pil()
        return image.point(lambda grey: 255 * (grey > 127))


def paper(old: str, new: str, *, typography: bool = False) -> Paper:
    redline = compare(read_markdown(f"Stands here.\n\n{old}"), read_markdown(f"Stands here.\n\n{new}"))
    side = Side("text", "0" * 64)
    page = redline_page(redline, title="T", old=side, new=side, locale="en", full=True, typography=typography)
    return Paper(pdf(page, timestamp=0))


def test_a_bar_stands_beside_what_changed_and_beside_nothing_else() -> None:
    text = "Before it.\n\nKept for {} days.\n\nBehind it.\n"
    printed = paper(text.format("30"), text.format("60"))
    assert set(printed.bars("Kept for")) == {1}
    for words in ("Before it", "Behind it", "Stands here"):
        assert set(printed.bars(words)) == {0}


def test_a_bar_runs_the_whole_length_of_a_paragraph() -> None:
    text = "Kept for {} days" + ", or for as long as a law of the land asks for it" * 6 + ", in the end.\n"
    printed = paper(text.format("30"), text.format("60"))
    first, last, left = printed.find("Kept for"), printed.find("in the end"), printed.find("Stands here").left
    assert last.top > first.bottom
    assert {len(printed.runs(0, row, left - 56, left - 8)) for row in range(first.top, last.bottom)} == {1}


def test_two_bars_stand_beside_what_moved() -> None:
    one, two = "One moves to another place.\n\n", "Two stays where it is.\n\nThree stays as well.\n\n"
    printed = paper(one + two, two + one)
    assert set(printed.bars("One moves")) == {2}
    assert set(printed.bars("Two stays")) == {0}


@pytest.mark.parametrize(
    "text",
    [
        "| a | b |\n|---|---|\n| Row one | for {} days |\n| Row two | stands |\n",
        "- Row one, for {} days\n- Row two\n",
        "- Outer\n  - Row one, for {} days\n  - Row two\n",
        "- Outer\n  - Inner\n    1. Row one, for {} days\n    2. Row two\n",
        "> Row one, for {} days\n>\n> Row two\n",
    ],
    ids=["table", "list", "list in a list", "list in it", "quotation"],
)
def test_wherever_a_line_stands_its_bar_is_in_the_margin(text: str) -> None:
    printed = paper(text.format("30"), text.format("60"))
    assert set(printed.bars("Row one")) == {1}
    assert set(printed.bars("Row two")) == {0}


@pytest.mark.parametrize("row", ["| Row one | {0} |", "| {0} | Row one |"], ids=["tall at the end", "tall at first"])
def test_the_bar_of_a_row_is_as_tall_as_the_row(row: str) -> None:
    cell = "For {} days, " + "or for as long as a law of the land asks for it, " * 8 + "in the end"
    table = "| A | B |\n|---|---|\n" + row.format(cell) + "\n| Row two | of it |\n"
    printed = paper(table.format("30"), table.format("60"))
    first, last, left = printed.find("For "), printed.find("in the end"), printed.find("Stands here").left
    assert last.top > first.bottom
    margin = left - MARGIN * SCALE, left - 2 * SCALE
    assert {len(printed.runs(first.page, row, *margin)) for row in range(first.top, last.bottom)} == {1}
    assert set(printed.bars("Row two")) == {0}


@pytest.mark.parametrize("fill", range(8, 16, 2))
def test_no_bar_stands_beside_an_empty_strip(fill: int) -> None:
    text = "Filled.\n\n" * fill + "At {} o'clock\\\n" + "\\\n".join(f"line {n}" for n in range(40)) + "\n"
    printed = paper(text.format("one"), text.format("two"))
    left = printed.find("Stands here").left
    for number, page in enumerate(printed.pages):
        rows = range(page.height - 80 * SCALE)  # but for the foot
        barred = [row for row in rows if printed.runs(number, row, left - MARGIN * SCALE, left - 2 * SCALE)]
        worded = [row for row in rows if printed.runs(number, row, left, page.width - 60 * SCALE)]
        assert not barred or barred[-1] <= worded[-1] + 8 * SCALE


def test_the_bar_of_a_heading_is_in_the_margin() -> None:
    printed = paper("# Row one\n\n# Row two\n", "## Row one\n\n# Row two\n")
    assert set(printed.bars("Row one")) == {1}
    assert set(printed.bars("Row two")) == {0}


def test_new_quotes_have_a_bar_only_where_they_are_marked() -> None:
    old, new = 'Kept for "ever".\n', "Kept for “ever”.\n"
    assert set(paper(old, new).bars("Kept for")) == {0}
    assert set(paper(old, new, typography=True).bars("Kept for")) == {1}


def test_bars_of_a_text_from_right_to_left_are_on_the_right() -> None:
    printed = Paper(pdf(example_pages("ar")["redline"], timestamp=0))
    [width] = {page.width for page in printed.pages}
    text = 70 * SCALE  # points that are left free on each side
    bars = {
        "left": (text - MARGIN * SCALE, text - SCALE),
        "right": (width - text + SCALE, width - text + MARGIN * SCALE),
    }
    lengths = {side: printed.rows(*where) for side, where in bars.items()}
    assert lengths["left"] == 0
    assert lengths["right"] > 100 * SCALE


def test_bars_of_rows_from_right_to_left_are_where_those_of_paragraphs_are() -> None:
    row = "نص ثابت.\n\nكلمة {0}.\n\n| أ | ب |\n|---|---|\n| ت | {0} |\n"
    redline = compare(read_markdown(row.format("أولى")), read_markdown(row.format("ثانية")))
    side = Side("text", "0" * 64)
    printed = Paper(pdf(redline_page(redline, title="T", old=side, new=side, locale="ar", full=True), timestamp=0))
    page = printed.pages[0]
    edge = page.width - 70 * SCALE  # the end of the text, on the right
    bars = {
        edge + 2 * SCALE + at
        for row in range(page.height - 80 * SCALE)
        for at, black in enumerate(page.crop((edge + 2 * SCALE, row, edge + 30 * SCALE, row + 1)).tobytes())
        if black == 0
    }
    assert bars and max(bars) - min(bars) <= 2 * SCALE


def test_without_colour_new_words_are_underlined_and_those_that_went_struck_through() -> None:
    printed = paper("We may collect what you tell us.\n", "We shall collect what you tell us.\n")
    assert printed.lined("shall") == {"under"}
    assert printed.lined("may") == {"through"}
    assert printed.lined("collect") == set()
    assert printed.lined("tell us") == set()


def test_a_link_that_went_is_struck_through_and_not_underlined() -> None:
    printed = paper("We collect what [you tell](https://a.example/) us.\n", "We collect what them us.\n")
    assert printed.lined("you tell") == {"through"}
    assert printed.lined("them") == {"under"}


@pytest.mark.parametrize(
    ("versions", "together"),
    [
        (("v2", "v3"), ("This section is new.", "Subject to the exceptions in the law of your state")),
        (("v3", "v4"), ("Questions about this notice", "You can ask for this notice in another format")),
    ],
)
def test_a_notices_page_does_not_part_what_belongs_together(versions: tuple[str, str], together: Sequence[str]) -> None:
    pages = pypdfium2.PdfDocument(pdf(notice_page(example_notice(*versions)), timestamp=0))
    texts = [" ".join(page.get_textpage().get_text_bounded().split()) for page in pages]
    [text] = [text for text in texts if together[1] in text]
    assert together[0] in text


@pytest.mark.parametrize("locale", ["en", "de"])
def test_the_pages_of_a_notice_are_filled_and_no_bar_goes_on_below_their_text(locale: str) -> None:
    printed = Paper(pdf(notice_page(example_notice("v3", "v4", locale)), timestamp=0))
    left = 70 * SCALE  # where the text begins
    for page in printed.pages[:-1]:
        words = [row for row in range(page.height - 80 * SCALE) if _black(page, row, left + MARGIN * SCALE)]
        bars = [row for row in range(page.height - 80 * SCALE) if _black(page, row, left - SCALE, left + 3 * SCALE)]
        assert words[-1] > page.height * 0.6
        assert not bars or bars[-1] <= words[-1] + 8 * SCALE


def _black(page: Image, row: int, left: int, right: int | None = None) -> bool:
    return 0 in page.crop((left, row, right or page.width, row + 1)).tobytes()
