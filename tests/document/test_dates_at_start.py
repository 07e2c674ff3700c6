"""What begins with a date is a paragraph of words, not the item of a list, wherever the text comes from."""

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.document.markdown.writing import write_markdown
from policyver.document.reading import read_import


def outline(markdown: str) -> list[str]:
    """Return a text's blocks, an item with its marker, each indented as deep as it is."""
    return [
        f"{'  ' * block.depth}{block.marker_or('•') + ' ' if block.kind == 'item' else ''}{block.text}"
        for block in read_markdown(markdown).blocks
    ]


@pytest.mark.parametrize(
    ("markdown", "blocks"),
    [
        ("1. února 2027 končí lhůta.", ["1. února 2027 končí lhůta."]),
        (r"1\. února 2027 končí lhůta.", ["1. února 2027 končí lhůta."]),
        ("05. Mai 2027", ["05. Mai 2027"]),
        ("03. 09. 2027 ist der Stichtag.", ["03. 09. 2027 ist der Stichtag."]),
        ("2027. március 1. napjától", ["2027. március 1. napjától"]),
        ("2027. 03. 01. napjától", ["2027. 03. 01. napjától"]),
        ("2027.", ["2027."]),
        ("4. Quartal 2027: Prüfung", ["4. Quartal 2027: Prüfung"]),
        ("1. - 14. Mai 2027", ["1. - 14. Mai 2027"]),
        ("1. **Mai 2027** beginnt die Frist.", ["1. Mai 2027 beginnt die Frist."]),
    ],
)
def test_a_line_that_begins_with_a_date_keeps_its_number_as_it_is_written(markdown: str, blocks: list[str]) -> None:
    assert outline(markdown) == blocks


def test_each_date_below_another_keeps_its_own_number() -> None:
    assert outline("1. toukokuuta alkaen A.\n24. toukokuuta alkaen B.\n3. kesäkuuta alkaen C.") == [
        "1. toukokuuta alkaen A.",
        "24. toukokuuta alkaen B.",
        "3. kesäkuuta alkaen C.",
    ]


def test_what_is_inside_an_item_that_is_a_date_goes_with_it() -> None:
    text = "8. Mai 2027: neu.\n\n   Mehr davon.\n\n   - eins\n   - zwei\n\n   > Zitat\n\nDanach."
    assert outline(text) == ["8. Mai 2027: neu.", "Mehr davon.", "  • eins", "  • zwei", "  Zitat", "Danach."]


def test_a_date_in_an_item_or_a_quotation_stays_there() -> None:
    assert outline("- 8. Mai 2027\n- 9. Mai 2027") == ["  • 8. Mai 2027", "  • 9. Mai 2027"]
    assert outline("- Ab:\n\n  8. Mai 2027") == ["  • Ab:", "  8. Mai 2027"]
    assert [block.kind for block in read_markdown("> 8. Mai 2027 gilt").blocks] == ["quote"]


def test_a_list_is_one_where_an_item_begins_like_a_date() -> None:
    assert outline("1. Wer wir sind\n2. Was wir tun\n3. August und seine Rechnungen") == [
        "  1. Wer wir sind",
        "  2. Was wir tun",
        "  3. August und seine Rechnungen",
    ]
    assert outline("1. Words\n1. August ones\n1. More") == ["  1. Words", "  2. August ones", "  3. More"]
    assert outline("1. 1. Wer wir sind\n   2. Wo wir sind") == ["  1. ", "    1. Wer wir sind", "    2. Wo wir sind"]


def test_a_date_with_its_year_is_no_item_even_in_a_list() -> None:
    assert outline("7. Fristen\n8. května 2027 končí první.\n9. Jiné") == [
        "  7. Fristen",
        "8. května 2027 končí první.",
        "  9. Jiné",
    ]


def test_a_wrapped_sentence_goes_on_with_a_date_on_whatever_day() -> None:
    for day in (1, 15):
        assert outline(f"Diese Fassung gilt ab dem\n{day}. Mai 2027 für alle.") == [
            f"Diese Fassung gilt ab dem {day}. Mai 2027 für alle."
        ]
    assert outline("Fristen:\n1. Mai 2027\n1. Juni 2027") == ["Fristen:", "1. Mai 2027", "1. Juni 2027"]
    assert outline("Wir sagen\n1. Märchen\n2. Sagen") == ["Wir sagen", "  1. Märchen", "  2. Sagen"]


def test_a_leading_zero_is_kept() -> None:
    assert outline("01. Wer\n02. Was") == ["  01. Wer", "  02. Was"]


@pytest.mark.parametrize(
    "markdown",
    ["1. února 2027", "- 8. Mai 2027", "2027. 03. 01.", "> 8. Mai 2027", "1. A\n2. Mai\n3. B", "- a\n  - 8. Mai 2027"],
)
def test_a_date_that_is_written_out_is_read_again(markdown: str) -> None:
    document = read_markdown(markdown)
    assert read_markdown(write_markdown(document)) == document


@pytest.mark.parametrize("number", ["8. ledna", "24. ledna"])
def test_a_date_is_text_in_a_web_page_and_in_plain_text_too(number: str) -> None:
    day, month = number.split()
    page = f"<h1>Zásady</h1><p>Platí od:</p><ol start={day[:-1]}><li>{month} 2027</ol>"
    plain = f"Zásady ochrany osobních údajů\n\nPlatí od:\n\n{number} 2027 pro nové.\n\n9. ledna 2027 pro staré.\n"
    assert read_import(page.encode(), "a.html").markdown.splitlines()[-1] == rf"{day[:-1]}\. {month} 2027"
    assert rf"{day[:-1]}\. {month} 2027 pro nové." in read_import(plain.encode(), "a.txt").markdown.splitlines()
