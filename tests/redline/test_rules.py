"""The redline's rules, for every pair of texts."""

import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from policyver.document.markdown.reading import read_markdown
from policyver.document.model import BULLET, Document
from policyver.errors import RedlineUnproved
from policyver.redline import CHANGE_KINDS, Redline, compare
from policyver.redline.proof import prove
from policyver.redline.tokens import tokenize
from policyver.render.json import dumps
from policyver.render.markdown.redline import redline_markdown
from policyver.render.redline_json import redline_json
from policyver.render.side import Side
from policyver.render.terminal.redline import redline_text
from tests.redline.statements import revisions, statement

STATEMENTS = Path(__file__).parents[2] / "statements"
OLD, NEW = Side("old.md", "0" * 64), Side("new.md", "1" * 64)


def redline(old: str, new: str) -> Redline:
    return compare(read_markdown(old), read_markdown(new))


def rebuilt(made: Redline) -> tuple[dict[int, str], dict[int, str]]:
    """Read both texts out of the JSON, as a program of somebody else's would."""
    old: dict[int, str] = defaultdict(str)
    new: dict[int, str] = defaultdict(str)
    for block in json.loads(dumps(redline_json(made, OLD, NEW)))["blocks"]:
        for run in block["runs"]:
            if run["op"] != "insert":
                old[block["old"]] += run["text"]
            if run["op"] != "delete":
                new[block["new"]] += run["text"]
    return old, new


def texts(document: Document) -> dict[int, str]:
    return {index: block.text for index, block in enumerate(document.blocks) if block.text}


@given(revisions())
def test_rejecting_gives_the_old_text_and_accepting_the_new(pair: tuple[str, str]) -> None:
    made = redline(*pair)
    assert rebuilt(made) == (texts(made.old), texts(made.new))


@pytest.mark.parametrize(
    ("op", "says"), [("delete", "block 2 of the old text, so it"), ("insert", "block 2 of the new text, so it")]
)
def test_a_redline_that_loses_a_word_is_refused_and_names_the_block(op: str, says: str) -> None:
    whole = redline("# T\n\nWe keep it for 30 days.\n", "# T\n\nWe keep it for 60 days.\n")
    [section] = whole.sections
    heading, changed = section.blocks
    changed = replace(changed, spans=tuple(span for span in changed.spans if span.op != op))
    with pytest.raises(RedlineUnproved, match=says):
        prove(replace(whole, sections=(replace(section, blocks=(heading, changed)),)))


@given(st.text(max_size=200), st.text(max_size=200))
@example("Words {: we keep=your data} and {: #id .name key='value' }.", "Words {: #other }.")
@example("> > >\n- \n1. ", "|a|\n|-|\n|\t|")
@example("<table><tr><td>a<td>b</table>", "<table><tr><th>a\u2029</table>")
@example("***a**b*", "[a](b\u00a0c) \u200b \u200d")
def test_any_two_texts_can_be_compared_and_shown(old: str, new: str) -> None:
    made = redline(old, new)
    assert rebuilt(made) == (texts(made.old), texts(made.new))
    redline_text(made, OLD, NEW, full=True, typography=True)
    redline_text(made, OLD, NEW, colour=True, width=20)
    redline_markdown(made, OLD, NEW, full=True)


@given(revisions())
def test_a_change_covers_whole_words(pair: tuple[str, str]) -> None:
    made = redline(*pair)
    for side, index in ((made.old, "old"), (made.new, "new")):
        left_out = "insert" if side is made.old else "delete"
        edges: dict[int, set[int]] = defaultdict(set)
        lengths: dict[int, int] = defaultdict(int)
        for block in made.blocks:
            at = getattr(block, index)
            for span in block.spans:
                if span.op == left_out:
                    continue
                if span.op != "equal" and not span.typographic:
                    edges[at] |= {lengths[at], lengths[at] + len(span.text)}
                lengths[at] += len(span.text)
        for at, found in edges.items():
            tokens = tokenize(side.blocks[at].text)
            for start, end in zip(tokens.starts, tokens.ends, strict=True):
                assert not any(start < edge < end for edge in found)


IN_A_PROCESS = """
import sys
from pathlib import Path
from policyver import compare
from policyver.render.json import dumps
from policyver.render.redline_json import redline_json
from policyver.render.side import Side
for old, new in zip(sys.argv[1::2], sys.argv[2::2], strict=True):
    texts = [Path(name).read_text(encoding="utf-8") for name in (old, new)]
    print(dumps(redline_json(compare(*texts), Side("old", ""), Side("new", ""))))
"""


def test_the_same_two_texts_give_the_same_redline_in_every_process() -> None:
    files = [str(path) for number in (1, 2, 3, 4) for path in sorted((STATEMENTS / f"v{number}").glob("*.md"))]
    pairs = [name for pair in pairwise(files) for name in pair]  # from one language to another, too
    answers = [
        subprocess.run(
            [sys.executable, "-c", IN_A_PROCESS, *pairs],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    ]
    assert len(answers[0]) > 100_000
    assert answers[0] == answers[1] == answers[2]


@given(revisions())
def test_every_kind_of_change_is_counted(pair: tuple[str, str]) -> None:
    made = redline(*pair)
    found = {kind for block in made.blocks for kind in block.kinds}
    assert {kind for kind in CHANGE_KINDS if made.summary.counts[kind]} == found


@given(statement)
def test_a_text_does_not_differ_from_itself(blocks: list[str]) -> None:
    made = redline("\n\n".join(blocks), "\n\n".join(blocks))
    assert made.changes == ()
    assert made.summary.inserted == made.summary.deleted == made.summary.moved == 0


@given(statement)
def test_the_form_of_quotes_dashes_and_spaces_is_no_change_of_words(blocks: list[str]) -> None:
    old = "\n\n".join(blocks)
    straight = old.replace("“", '"').replace("”", '"').replace("’", "'")
    new = re.sub(r"(?<=[a-z]) (?=under)", "\u00a0", straight)
    made = redline(old, new)
    assert not made.summary.substantive
    assert made.summary.inserted == made.summary.deleted == 0
    assert not set(made.summary.sections_added + made.summary.sections_removed)


@given(statement)
def test_line_ends_wrapping_and_padding_never_show(blocks: list[str]) -> None:
    old = "\n\n".join(blocks)
    wrapped = [block if block[0] in "#|->1" else re.sub(r"(?<=[a-z])\. ", ".\n", block) for block in blocks]
    padded = [block.replace(" | ", "   |  ") for block in wrapped]
    made = redline(old, "\r\n\r\n\r\n".join(block.replace("\n", "\r\n") for block in padded))
    assert made.changes == ()


@settings(max_examples=settings().max_examples // 2)
@given(statement)
def test_another_bullet_is_a_typographic_difference(blocks: list[str]) -> None:
    old = "\n\n".join(blocks)
    made = redline(old, re.sub("(?m)^- ", "* ", old))
    assert {kind for kind in CHANGE_KINDS if made.summary.counts[kind]} <= {"typographic"}
    assert made.summary.counts["typographic"] == sum(block.marker == BULLET for block in made.old.blocks)
