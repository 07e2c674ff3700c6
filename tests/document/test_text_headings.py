"""Which lines of a plain text are headings, and which only look so."""

import pytest
from tests.document.test_pdf_text import BODY

from policyver.document.plain_text.reading import read_plain_text


def kinds(text: str) -> dict[str, str]:
    return {block.text: block.kind for block in read_plain_text(text).blocks}


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("(2) Gäste dürfen das Tor nicht öffnen.", "(2) Gäste dürfen das Tor öffnen."),
        ("3. The machine does never sell.", "3. The machine does sell."),
        ("b) We shall not call you.", "b) We shall call you."),
        ("2.2 Les voisins ne voient rien.", "2.2 Les voisins voient."),
    ],
)
def test_a_sentence_that_gets_shorter_is_no_heading(long: str, short: str) -> None:
    first = {"(": "(1)", "3": "2.", "b": "a)", "2": "2.1"}[long[0]]
    text = f"Garden rules\n\n{first} {BODY}\n{BODY}\n@\n\n{BODY}"
    read = [read_plain_text(text.replace("@", line)).blocks for line in (long, short)]
    assert [block.kind for block in read[0]] == [block.kind for block in read[1]]
    assert kinds(text.replace("@", short)).get(short) != "heading"


def test_numbered_titles_with_full_stops_are_headings() -> None:
    text = f"1. What we measure.\n\n{BODY}\n2. Your many rights.\n\n{BODY}\n3. How to write.\n\n{BODY}"
    assert list(kinds(text).values()).count("heading") == 3


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("(1) Diese Regeln gelten ab dem", "1. März 2027 für alle Gärten."),
        ("(1) Das Wasser ist zahlbar bis zum", "15. eines Monats in bar."),
        ("These rules apply to all from the", "3 March 2027 on, and to nobody before."),
        ("Le jardin sera ouvert au public à partir du", "2 avril 2027 sans autre avis."),
    ],
)
def test_a_sentence_that_goes_on_with_a_date_is_one(first: str, second: str) -> None:
    assert f"{first} {second}" in " ".join(
        block.text for block in read_plain_text(f"§ 1 Garten\n{first}\n{second}\n").blocks
    )
    assert kinds(f"§ 1 Garten\n{first}\n{second}\n§ 2 Tor\n").get(first) is None


def test_a_title_above_a_date_is_not_joined_with_it() -> None:
    text = f"Our garden privacy policy\n3 March 2027\n\n{BODY}"
    assert list(kinds(text).items())[:2] == [("Our garden privacy policy", "heading"), ("3 March 2027", "paragraph")]


@pytest.mark.parametrize(
    "line",
    [
        "Version: 4.2", "Garden no.: 17", "Fassung: 3", "¹ Commercial register no. GDN-12.34", "[4] The garden act",
        "( ) Water at night", "[x] Water at night", "(•) Water at night", "+ 5 EUR", "○ Water at night",
    ],
)  # fmt: skip
def test_a_field_a_note_or_a_choice_is_no_heading(line: str) -> None:
    assert kinds(f"Garden rules\n\n{BODY}\n{line}\n\n{BODY}")[line] == "paragraph"


@pytest.mark.parametrize(
    "line", ["Annex A: Machines", "Cookies: what are they?", "Gardens: our promise", "Section 2. Term: 3 years"]
)
def test_a_title_with_a_colon_is_a_heading(line: str) -> None:
    assert kinds(f"Garden rules\n\n{BODY}\n{line}\n\n{BODY}")[line] == "heading"


@pytest.mark.parametrize(
    "items", [["1. owners", "2. tenants"], ["- owners;", "- tenants"], ["(a) owners", "(b) tenants"]]
)
def test_a_sentence_around_a_list_is_no_heading(items: list[str]) -> None:
    text = "\n".join(
        [
            "Garden rules",
            "1. Scope",
            "These rules are for",
            *items,
            "and for nobody else.",
            "2. Gates",
            "They are shut.",
        ]
    )
    assert kinds(text)["These rules are for"] == "paragraph"
    assert kinds(text.replace("for\n", "for\n\n").replace("\nand", "\n\nand"))["These rules are for"] == "paragraph"
    assert kinds(text)["2. Gates"] == "heading"


@pytest.mark.parametrize(
    "first",
    ["A. Gardens|B. Gates|C. Water", "Article 1|Article 2|Article 3", "§ 1 Garten|§ 2 Tor|§ 3 Wasser",
     "第1条（目的）|第2条（収集）|第3条（提供）", "第一章 总则|第二章 收集|第三章 附则", "1. Gardens|2. Gates|3. Water",
     "Section I|Section II|Section III", "Part A: Gardens|Part B: Gates|Part C: Water",
     "Q1. Who waters?|Q2. Who mows?|Q3. Who pays?", "제1조 (목적)|제2조 (수집)|제3조 (제공)"],
)  # fmt: skip
def test_the_first_of_headings_that_are_numbered_alike_is_no_title(first: str) -> None:
    text = "\n\n".join(f"{heading}\n\n{BODY}" for heading in first.split("|"))
    levels = [(block.text, block.level) for block in read_plain_text(text).blocks if block.kind == "heading"]
    assert levels == [(heading, 2) for heading in first.split("|")]
    named = read_plain_text(f"Garden privacy policy\n\n{text}").blocks
    assert [block.level for block in named if block.kind == "heading"] == [1, 2, 2, 2]


@pytest.mark.parametrize(("first", "second", "third"), [("A.", "B.", "C."), ("I.", "II.", "III."), ("1)", "2)", "3)")])
def test_a_heading_above_indented_lines_is_one_like_its_neighbours(first: str, second: str, third: str) -> None:
    rows = "    Machine logs ........ 30 days\n    Weather ......... 7 days\n"
    text = f"{first} Gardens\n\n{BODY}\n{second} Gates\n\n{rows}\n{third} Water\n\n{BODY}"
    blocks = [block for block in read_plain_text(text).blocks if block.kind == "heading"]
    assert [block.text for block in blocks] == [f"{first} Gardens", f"{second} Gates", f"{third} Water"]


@pytest.mark.parametrize("dots", ["......", "...................", ". . . . . . . .", " .............. "])
def test_how_many_dots_lead_to_a_column_is_layout(dots: str) -> None:
    texts = [
        block.text for block in read_plain_text(f"{BODY}\nMachine logs {dots} 30 days\nWeather{dots} 7 days\n").blocks
    ]
    assert texts[1] == "Machine logs .... 30 days"
    assert "Wait ... for it." in [block.text for block in read_plain_text("Wait ... for it.\n").blocks]


@pytest.mark.parametrize(("more", "kind"), [(0, "heading"), (3, "heading"), (9, "paragraph")])
def test_a_question_may_be_longer_than_other_headings(more: int, kind: str) -> None:
    question = f"Which of the readings of your garden do we keep for the neighbours, and why{', and why' * more}?"
    blocks = kinds(f"Garden rules\n\n{BODY}\n\n{question}\n\n{BODY}")
    assert blocks[question] == kind
