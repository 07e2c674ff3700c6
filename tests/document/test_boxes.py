"""Markdown between blocks of HTML has the marks of what it is in, each word once, and can be compared."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare

AROUND = (
    "<div hidden>", '<div style="display:none">', '<div style="text-decoration:line-through">', "<details open>",
    '<section title="ours">', '<my-note kind="a">', "<template>", "<dialog>",
)  # fmt: skip
WITHIN = (
    "word", "<span hidden>your</span>", "~~struck~~", "<details open>b", '<span title="ours">c</span>', "<template>d",
    '<s style="text-decoration: line-through">e</s>', '<span style="display: none">f</span>', "**bold**", "<!-- g -->",
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "<div hidden>\n\nWe keep <span hidden>your</span> data.\n\n</div>",
        '<div style="display:none">\n\nAsk <span hidden>us</span> first.\n\n</div>',
        '<div style="text-decoration:line-through">\n\nWe sell ~~your~~ data.\n\n</div>',
        "<details open>\n\nMore <details open>on cookies\n\n</details>",
        "<div hidden>\n\n| a | <span hidden>b</span> c |\n|---|---|\n| d | e |\n\n</div>",
    ],
)
def test_a_word_with_the_marks_of_what_it_is_in_can_be_compared(text: str) -> None:
    assert compare(read_markdown(text), read_markdown("Another text.\n")).verdict == "differs"


@given(st.lists(st.sampled_from(AROUND), max_size=3), st.lists(st.sampled_from(WITHIN), min_size=1, max_size=6))
def test_neighbouring_runs_have_different_marks(around: list[str], within: list[str]) -> None:
    document = read_markdown("\n\n".join([*around, " ".join(within), f"- {''.join(within)}"]) + "\n")
    for block in document.blocks:
        assert all(run.text for run in block.runs)
        assert all(before.marks != after.marks for before, after in pairwise(block.runs))
