"""Lines of a terminal: no word is lost, none is too long, and none is broken that fits a line."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from policyver.render.terminal.filling import filled, hung

WORDS = st.text(st.sampled_from("ab-{+}[]@.字仮ก "), min_size=1, max_size=12)


def line_of(pieces: list[str]) -> Text:
    line = Text()
    for index, piece in enumerate(pieces):
        line.append(piece, style="red" if index % 2 else "green")
    return line


@given(st.lists(WORDS, max_size=12), st.integers(4, 30))
def test_no_letter_is_lost_and_no_line_is_too_long(pieces: list[str], width: int) -> None:
    lines = filled(line_of(pieces), width).plain.split("\n")
    assert "".join("".join(lines).split()) == "".join("".join(pieces).split())
    assert all(cell_len(line) <= width for line in lines)


def test_an_address_that_fits_a_line_is_not_broken() -> None:
    line = line_of(["See ", "[-https://havn.example/old-]", "", "{+https://havn.example/new+}", " now."])
    assert filled(line, 30).plain.split("\n") == [
        "See",
        "[-https://havn.example/old-]",
        "{+https://havn.example/new+}",
        "now.",
    ]


def test_words_that_fit_together_stay_together() -> None:
    assert filled(line_of(["in a locked ", "[-cabinet-]", "", "{+drawer+}", "."]), 24).plain.split("\n") == [
        "in a locked",
        "[-cabinet-]{+drawer+}.",
    ]


def test_further_lines_of_what_is_indented_are_indented_more() -> None:
    assert hung(Text("  section renamed: Cookies to Trackers"), 24).plain.split("\n") == [
        "  section renamed:",
        "    Cookies to Trackers",
    ]
    assert hung(Text("3 words inserted, 1 deleted"), 20).plain.split("\n") == ["3 words inserted, 1", "deleted"]
