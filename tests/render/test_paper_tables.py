"""Tables on paper: they stay within the text, and names in them are parted without a hyphen."""

import re
from random import Random

import pypdfium2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.render.page.redline import redline_page
from policyver.render.paper.cells import measured
from policyver.render.paper.columns import column_widths
from policyver.render.paper.metrics import ruler
from policyver.render.paper.names import BREAK_HERE, is_name, name_pieces
from policyver.render.paper.pdf import pdf
from policyver.render.side import Side
from tests.render.printing import LEFT, RIGHT, copied, lines, statement_pdf, words_of_lines

DIGEST = "0cc175b9c0f1b6a831c399e269772661"


def table(*rows: list[str]) -> str:
    head, *others = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(["# T", "", head, "| --- " * len(rows[0]) + "|", *others]) + "\n"


STRESS = {
    "a cookie with a digest": table(
        ["Cookie", "Provider", "Purpose", "Privacy notice"],
        [f"shop-cart_current_user_session_{DIGEST}", "Cartwright, ShopOnTheCorner Limited",
         "Remembers what is in the cart for a day", "https://cart.example/documents/privacy-notice-and-your-rights/"],
        [f"visitor_signed_in_{DIGEST}", "Cartwright", "Keeps the session", "https://cart.example/privacy/"],
    ),
    "two long names": table(
        ["Who", "What", "Where"],
        [f"consent_of_the_person_{DIGEST}", "Keeps the choice", "representative@subsidiary-for-europe.example.com"],
    ),
    "a word that is longer than a line": table(["A", "B"], ["x" * 150, "short"]),
    "a word of the same letter in code": table(["A", "B"], [f"`{'w' * 150}`", "short"]),
    "many columns": table(*[["Responsibilities", "Notwithstanding", "Confidentiality"] * 4] * 3),
    "more columns than there is room for": table(*[["Responsibilities"] * 30] * 2),
    "an address of many parts": table(["At", "B"], ["https://a.example/" + "part/of/it/" * 20, "b " * 40]),
    "Japanese": table(["項目", "説明"], ["クッキー", "利用者がサイトを離れるまで保存します。" * 8]),
    "German": table(*[["Rindfleischetikettierungsüberwachung", "Aufbewahrungsfristen", "Auftragsverarbeiter"] * 2] * 2),
}  # fmt: skip


@pytest.mark.parametrize("text", STRESS.values(), ids=STRESS)
def test_a_table_stays_within_the_text_and_its_cells_do_not_cover_one_another(text: str) -> None:
    rows = text.partition("\n\n")[2].rstrip().split("\n")
    places = "\n".join(rows), "> " + "\n> ".join(rows), "- item\n\n  " + "\n  ".join(rows)
    boxes = [line for line in lines(statement_pdf("# T\n\n" + "\n\n".join(places) + "\n")) if line.text]
    for line in boxes:
        assert line.left >= LEFT - 1 and line.right <= RIGHT + 1, line
    for one in boxes:
        for other in boxes:
            if (
                one is not other
                and one.page == other.page
                and one.top + 2 < other.bottom
                and other.top + 2 < one.bottom
            ):
                assert one.right <= other.left + 1 or other.right <= one.left + 1, (one, other)


@settings(max_examples=settings().max_examples // 6)  # each is a print, which takes up to a second
@given(st.integers(1, 14), st.integers(0, 10**6))
@example(12, 1)  # the table that is wider than the text unless its columns are fitted
def test_whatever_is_in_a_table_it_stays_within_the_text(columns: int, seed: int) -> None:
    random = Random(seed)
    words = [
        "a",
        "of",
        "personal",
        "internationalization",
        f"id_{DIGEST}",
        "x.y/z-w_v@u",
        "日本語の説明",
        "W" * 40,
        "1,000",
    ]
    rows = [
        [" ".join(random.choices(words, k=random.randrange(0, 9))) or "–" for _ in range(columns)] for _ in range(3)
    ]
    assert all(line.right <= RIGHT + 1 for line in lines(statement_pdf(table(*rows))))


@pytest.mark.parametrize(
    "name",
    [
        f"`shop-cart_current_user_session_{DIGEST}`",
        f"visitor_signed_in_{DIGEST}",
        "`__Secure-next-visit.anti-forgery-token`",
        "representative@subsidiary-for-europe.example.com",
        "https://cart.example/documents/privacy-notice-and-your-rights/",
    ],
)
def test_a_name_gets_no_hyphen_and_is_parted_at_its_signs(name: str) -> None:
    printed = words_of_lines(statement_pdf(table(["Internationalization"] * 4, [name, *["Confidentiality of it"] * 3])))
    name = name.strip("`")
    pieces, at = [], 0
    for line in printed:
        if name.startswith(line, at) and line:
            pieces.append(line)
            at += len(line)
    assert "".join(pieces) == name
    assert all(piece[-1] in "./_@-" for piece in pieces[:-1])


def test_an_address_that_fits_its_column_is_one_line() -> None:
    text = table(["Write to", "About"], ["data-protection@my-company.example", "words " * 10])
    assert "data-protection@my-company.example" in words_of_lines(statement_pdf(text))


def test_a_word_is_parted_only_where_its_column_is_too_narrow_for_it() -> None:
    wide = table(["Telecommunications", "B"], ["Telecommunications", "words " * 60])
    assert words_of_lines(statement_pdf(wide)).count("Telecommunications") == 2
    narrow = copied(statement_pdf(table(["Telecommunications"] * 12, ["Telecommunications"] * 12)))
    assert re.search(r"\bTelecom[-\x02\ufffe\n\r]+muni", narrow)


def test_the_digest_in_a_name_leaves_room_for_the_other_columns() -> None:
    [row] = rows = [[measured(text, ruler()) for text in (f"a_{DIGEST}", "internationalization") for _ in range(3)]]
    widths = column_widths(rows, 50.0)
    assert min(widths[3:]) >= row[3].need.word
    assert sum(widths) == pytest.approx(50.0)


def test_names_stay_whole_if_that_costs_few_lines() -> None:
    def widths(words: int) -> list[float]:
        row = [measured(text, ruler()) for text in ("data-protection@my-company.example", "and words " * words)]
        return column_widths([row], 30.0)

    whole = ruler().width("data-protection@my-company.example")
    assert widths(3)[0] >= whole
    assert widths(100)[0] < whole


def test_a_long_address_in_a_paragraph_is_parted_behind_its_signs_and_a_short_one_is_not() -> None:
    short = "https://help.example/read-me-first"
    long = "https://archive.example/" + "a-part-of-it/" * 12
    texts = [f"{'Some words here ' * 3}{'x' * pad} see {short} or {long} for more." for pad in range(0, 60, 7)]
    printed = " ".join(words_of_lines(statement_pdf("# T\n\n" + "\n\n".join(texts) + "\n")))
    assert printed.count(short) == len(texts)
    assert not re.search(r"https:/{0,2} ", printed)
    assert len(printed.split()) >= sum(len(text.split()) for text in texts) + len(texts)  # each long one is parted


@pytest.mark.parametrize(
    ("word", "named"),
    [
        ("https://a.example", True), ("a@b.example", True), ("_ga", True), ("next-auth.csrf", True), ("GA4", True),
        ("#your-rights", True), ("read-me-first", True), ("2027-01-01", True),
        ("1.5", False), ("data-protection", False), ("Widerspruchsrecht", False), ("§3", False),
    ],
)  # fmt: skip
def test_what_is_a_name(word: str, named: bool) -> None:
    assert is_name(word) == named


@given(st.text(alphabet="ab1./_-@:", max_size=40))
def test_the_pieces_of_a_name_are_all_of_it(name: str) -> None:
    assert "".join(name_pieces(name)) == name


class TestCopying:
    """What is copied out of a PDF is what somebody would type."""

    def test_a_hyphen_is_that_of_the_keyboard(self) -> None:
        narrow = table(["Telecommunications"] * 12, ["Internationalization"] * 12)
        text = copied(statement_pdf(narrow + "\nWrite to data-protection@my-company.example about Do-Not-Track.\n"))
        assert "data-protection@my-company.example about Do-Not-Track" in text
        assert not set(text) & set("\u2010\u2011\u00ad\u00a0") and BREAK_HERE not in text

    def test_even_if_another_hyphen_came_first(self) -> None:
        text = copied(statement_pdf("# T\n\nA well\u2010known e\u2010mail: a-b@c.example, §\u00a03 and 4 5.\n"))
        assert "A well-known e-mail: a-b@c.example, § 3 and 4 5." in text


def test_an_address_that_is_printed_behind_a_new_link_is_parted_at_its_signs_alone() -> None:
    address = "https://a.example/a-page-on-rights"
    texts = [f"We say {'x' * letters} and what else we have to say of it" for letters in range(0, 40, 4)]
    old, new = (
        read_markdown("# T\n\n" + "".join(f"{text}{more}.\n\n" for text in texts))
        for more in ("", f", see [our page of it]({address})")
    )
    side = Side("text", "0" * 64)
    page = redline_page(compare(old, new), title="T", old=side, new=side, locale="en")
    assert sum(address in line for line in words_of_lines(pdf(page, timestamp=0))) == len(texts)


def test_an_address_in_east_asian_text_does_not_make_a_name_of_it() -> None:
    text = "あなたが訪問したウェブサイト(example.com)と検索に関する情報。これには訪問したページが含まれます。"
    cell = measured(text, ruler())
    assert cell.need.word < 10 < cell.need.line
    long = measured(text.replace("(example.com)", "という名前"), ruler())
    first, second = column_widths([[cell, long]], 40)
    assert abs(first - second) < 4


def test_east_asian_text_ends_its_lines_where_it_may() -> None:
    texts = ["あ" * letters + "個人情報を、保存します。検索、閲覧、購入、登録、" * 9 for letters in range(12)]
    for line in words_of_lines(statement_pdf("# T\n\n" + "\n\n".join(texts) + "\n", "ja")):
        assert not line.startswith(("、", "。")), line


def test_a_name_in_text_from_right_to_left_reads_from_left_to_right() -> None:
    page = pypdfium2.PdfDocument(statement_pdf("# بيان\n\nملف `_ga` لمدة سنة.\n", "ar"))[0].get_textpage()
    sign, letter = (page.get_charbox(page.get_text_range().index(letter)) for letter in "_g")
    assert sign[0] < letter[0]


def widths(space: float, *rows: list[str]) -> list[float]:
    return column_widths([[measured(text, ruler()) for text in row] for row in rows], space)


def test_a_column_has_no_room_that_others_lack() -> None:
    text = "This cookie is used to remember what a visitor of the website has chosen there. "
    first, second, _ = widths(
        43.0, ["VisitorsOptOutVisitorsOptOutVisitors", text, "A year"], *[["_v", text * 2, ""]] * 12
    )
    assert first < 14
    assert second > 25


def test_no_column_of_text_is_made_too_narrow_to_be_read() -> None:
    short, long = "To keep you signed in to your account", "It says at length what it says of it. " * 12
    assert min(widths(40.0, *[[short, long, long]] * 6)) >= 7.9


@given(st.lists(st.lists(st.text("ab. /_", max_size=60), min_size=3, max_size=3), min_size=1, max_size=5))
def test_columns_fill_the_space_whatever_is_in_them(rows: list[list[str]]) -> None:
    shared = widths(40.0, *rows)
    assert sum(shared) == pytest.approx(40.0)
    assert all(width >= 0 for width in shared)


def test_a_cell_has_the_lines_that_its_words_fill() -> None:
    cell = measured("one two three\nfour", ruler())
    assert cell.height(100.0) == 2
    assert cell.height(ruler().width("one two") + 0.1) == 3
    assert cell.height(ruler().width("three") + 0.1) == 4
    name = measured("user_session", ruler())
    assert [name.height(ruler().width(part) + 0.1) for part in ("user_session", "session")] == [1, 2]
