"""A sign that a line begins with is a bullet or a choice, in plain text, web pages and Word files alike."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.document.test_pdf_text import FIRST, SECOND
from tests.word.making import numbered, numbering, p
from tests.word.opened import read

from policyver.document.bullets import BULLETS, CHOICES, FILLED
from policyver.document.model import Document
from policyver.document.plain_text.reading import read_plain_text
from policyver.document.web.reading import read_page
from policyver.redline import compare


def of_plain_text(lines: Sequence[str]) -> Document:
    return read_plain_text("\n".join(["The garden machine asks you what it may do.", "", *lines]))


def of_page(lines: Sequence[str]) -> Document:
    paragraphs = "".join(f"<p>{line}</p>" for line in lines)
    return read_page(f"<main><p>The garden machine asks you what it may do.</p>{paragraphs}</main>", "page.html")


def of_broken_lines(lines: Sequence[str]) -> Document:
    return read_page(f"<main><p>The garden machine asks:<br>{'<br>'.join(lines)}</p></main>", "page.html")


def of_items(lines: Sequence[str]) -> Document:
    items = "".join(f"<li>{line}</li>" for line in lines)
    return read_page(f"<main><p>The garden machine asks:</p><ul>{items}</ul></main>", "page.html")


def of_word(lines: Sequence[str]) -> Document:
    return read(p("The garden machine asks.") + "".join(p(line) for line in lines)).accepted


SOURCES = [of_plain_text, of_page, of_broken_lines, of_items, of_word]
Reader = Callable[[Sequence[str]], Document]


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["○ Water at night", "● Water by day"], ["● Water at night", "○ Water by day"]),
        (["◉ Water at night", "○ Water by day"], ["○ Water at night", "◉ Water by day"]),
        (["■ Measure rain", "□ Measure frost"], ["□ Measure rain", "■ Measure frost"]),
        (["☐ Measure rain", "☑ Measure frost"], ["☑ Measure rain", "☐ Measure frost"]),
        (["□ Measure rain", "□ Measure frost"], ["■ Measure rain", "■ Measure frost"]),
        (["◆ Measure rain", "◇ Measure frost"], ["◇ Measure rain", "◆ Measure frost"]),
        (["✔ We lend it", "✔ We rent it"], ["✘ We lend it", "✘ We rent it"]),
        (["✓ We lend it", "✗ We rent it"], ["✗ We lend it", "✓ We rent it"]),
        (["✔ We lend it", "✔ We rent it"], ["• We lend it", "• We rent it"]),
        (["+ 5 EUR a day", "+ 7 EUR a night"], ["- 5 EUR a day", "- 7 EUR a night"]),
        (["● Rain ○ Frost ○ Wind", "■ Snow □ Hail"], ["○ Rain ● Frost ○ Wind", "□ Snow ■ Hail"]),
        (["+ 4 % with seeds", "– 3 % without"], ["– 4 % with seeds", "+ 3 % without"]),
    ],
)
def test_what_is_chosen_or_added_is_a_change_of_words(source: Reader, old: list[str], new: list[str]) -> None:
    before, after = source(old), source(new)
    written = "\n".join(block.text for block in before.blocks)
    assert all(line in written for line in old)
    counts = compare(before, after).summary.counts
    assert counts["words"] > 0


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("sign", ["●", "■", "▪", "◆", "•", "◦", "➢"])
def test_a_sign_that_all_items_have_is_a_bullet(source: Reader, sign: str) -> None:
    blocks = source([f"{sign} Rain", f"{sign} Frost", f"{sign} Wind"]).blocks
    assert [(block.kind, block.text) for block in blocks[1:]] == [("item", "Rain"), ("item", "Frost"), ("item", "Wind")]


def test_an_empty_bullet_of_a_list_in_a_list_is_one() -> None:
    text = ["● Rain", "    ○ in spring", "    ○ in autumn", "● Frost"]
    assert [(block.depth, block.text) for block in of_plain_text(text).blocks[1:]] == [
        (1, "Rain"), (2, "in spring"), (2, "in autumn"), (1, "Frost"),
    ]  # fmt: skip


def test_a_choice_in_a_list_is_none() -> None:
    blocks = of_plain_text(["● Rain, which the machine", "  measures:", "    ○ hourly", "    ● daily"]).blocks
    assert [block.text for block in blocks[1:]] == ["Rain, which the machine measures:", "○ hourly", "● daily"]


@pytest.mark.parametrize("source", [of_plain_text, of_page, of_word])
def test_choices_with_a_line_between_them_are_text(source: Reader) -> None:
    old = source(["● Rain", "It falls from clouds.", "○ Frost", "It comes at night."])
    new = source(["○ Rain", "It falls from clouds.", "● Frost", "It comes at night."])
    assert [block.text for block in old.blocks[1:]][::2] == ["● Rain", "○ Frost"]
    assert [block.text for block in new.blocks[1:]][::2] == ["○ Rain", "● Frost"]
    assert compare(old, new).summary.counts["structure"] == 0


def test_an_amount_is_one_though_items_are_near() -> None:
    lines = ["+ 5 EUR a day", "", "And what else:", "", "+ seeds", "+ water"]
    assert [block.text for block in of_plain_text(lines).blocks[1:]] == [
        "+ 5 EUR a day",
        "And what else:",
        "seeds",
        "water",
    ]


def test_plus_and_minus_beside_each_other_are_text() -> None:
    texts = [block.text for block in of_plain_text(["+ more water", "- less light", "- no wind"]).blocks]
    assert texts[1:] == ["+ more water", "- less light", "- no wind"]
    assert of_plain_text(["+ more water", "+ less light"]).blocks[1].text == "more water"


def test_a_list_that_is_a_table_keeps_what_is_chosen() -> None:
    rows = "<tr><td>{}</td><td>Water at night</td></tr><tr><td>{}</td><td>Water by day</td></tr>"
    old, new = (
        read_page(f"<main><p>Choose.</p><table>{rows.format(*signs)}</table></main>", "p.html")
        for signs in ("○●", "●○")
    )
    assert compare(old, new).summary.counts["words"] > 0


@pytest.mark.parametrize("style", ["list-style: '✔ '", "list-style-type:'✔'", "list-style: inside &quot;✔ &quot;"])
def test_a_tick_that_a_style_puts_before_items_is_text(style: str) -> None:
    page = read_page(f'<main><p>We keep:</p><ul style="{style}"><li>Rain</li></ul></main>', "page.html")
    assert page.blocks[-1].text == "✔ Rain"


def test_a_tick_that_word_puts_before_items_is_text() -> None:
    ticked = numbering((("bullet", "✓"), ("bullet", "○")), (("bullet", "•"), ("bullet", "☐")))
    body = "".join(p(f"Item {at}", props=numbered(of, at)) for of in (1, 2) for at in (0, 1)) + p(props=numbered(1))
    document = read(body, numbering=ticked).accepted
    assert [block.text for block in document.blocks] == ["✓ Item 0", "Item 1", "Item 0", "☐ Item 1"]
    assert not document.lost


def test_two_lists_of_word_whose_bullets_are_a_choice_are_text() -> None:
    lists = numbering((("bullet", "○"),), (("bullet", "●"), ("bullet", "●")), (("bullet", "■"),))
    body = "".join(p(f"Item {at}", props=numbered(*of)) for at, of in enumerate([(1, 0), (2, 0), (2, 1), (3, 0)]))
    texts = [block.text for block in read(body, numbering=lists).accepted.blocks]
    assert texts == ["○ Item 0", "● Item 1", "Item 2", "Item 3"]


def test_a_tick_that_comes_to_the_start_of_a_line_by_chance_is_in_its_sentence() -> None:
    first, second = (
        "The machine marks each garden that it has watered in its list with",
        "✓ and all of the others with ✗.",
    )
    text = f"{FIRST}{SECOND}\n{first}\n{second}\n\n{FIRST}{SECOND}"
    assert f"{first} {second}" in [block.text for block in read_plain_text(text).blocks]


def test_a_filled_sign_in_a_paragraph_of_its_own_is_not_lost() -> None:
    page = read_page("<main><p>Choose.</p><div>●</div><div>Rain</div><div>○</div><div>Frost</div></main>", "page.html")
    assert [block.text for block in page.blocks] == ["Choose.", "●", "Rain", "○", "Frost"]


_LINES = st.lists(
    st.tuples(st.sampled_from(f"{CHOICES}{FILLED}•◦"), st.sampled_from(["Rain", "Frost", "5 EUR"])), min_size=1
)


@pytest.mark.parametrize("source", SOURCES)
@given(_LINES, st.sampled_from(f"{CHOICES}{FILLED}•◦"), st.data())
@settings(deadline=None, max_examples=40)
def test_no_choice_can_change_without_being_seen(
    source: Reader, lines: list[tuple[str, str]], sign: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(lines) - 1))
    before, words = lines[at]
    if before == sign or {before, sign} <= {*BULLETS}:
        return
    old = source([" ".join(line) for line in lines])
    new = source([" ".join(line) for line in [*lines[:at], (sign, words), *lines[at + 1 :]]])
    assert compare(old, new).summary.counts["words"] > 0
