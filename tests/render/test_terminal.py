"""What a terminal shows."""

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.render.side import Side
from policyver.render.terminal.redline import redline_text
from policyver.render.terminal.statement import statement_text

DEEP = "".join("  " * depth + "- We keep your data.\n" for depth in range(45))


def test_a_deep_list_leaves_room_for_its_words() -> None:
    assert statement_text(read_markdown(DEEP), width=60).count("We keep your data.") == 45


def test_a_redline_of_a_deep_list_leaves_room_for_its_words() -> None:
    made = compare(read_markdown(DEEP), read_markdown(DEEP.replace("keep", "hold")))
    side = Side("text", "")
    assert redline_text(made, side, side, width=60, full=True).count("[-keep-]{+hold+}") == 45


def test_what_is_struck_out_is_said_to_be() -> None:
    assert statement_text(read_markdown("We do ~~not~~ **sell**.\n")) == "We do [struck out: not] sell.\n"


def test_a_text_is_shown_without_what_is_for_programs() -> None:
    text = statement_text(
        read_markdown(
            "---\nlayout: legal\n---\n\n# Privacy\n\n<div class='wide'>\n\nWe keep it.\n\n</div>\n\n<!-- ask Bob -->\n"
        )
    )
    assert text.split() == ["Privacy", "We", "keep", "it."]


@pytest.mark.parametrize("word", ["bookkeeping ", "of ", "簿"])
def test_a_paragraph_beside_a_change_is_cut_at_a_word(word: str) -> None:
    long = (word * 100).strip()
    texts = [read_markdown(f"# A\n\n{long}\n\nWe keep letters for {days} days.\n") for days in (30, 60)]
    side = Side("text", "")
    shown = redline_text(compare(*texts), side, side, width=200)
    [line] = [line.strip().removesuffix(" …") for line in shown.splitlines() if line.endswith(" …")]
    assert long.startswith(line)
    assert 88 - len(word) <= len(line) <= 88
    assert long.removeprefix(line).startswith((" ", "簿")), "no word is cut in two"
