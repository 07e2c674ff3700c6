"""A redline as a Word file with tracked changes: accepted it is the new text, rejected the old one."""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from random import Random

import docx
import pytest
from hypothesis import given, settings

from policyver.document.markdown import read_markdown
from policyver.document.model import Block, Document
from policyver.document.word import read_word
from policyver.document.writing import write_markdown
from policyver.redline import compare
from policyver.render.word import redline_word, statement_word
from tests.redline.statements import revisions, statement
from tests.word.office import settled
from tests.word.rules import W, faults
from tests.word.words import blank, stuck, words, words_in_file

CORPORA = Path(__file__).parents[2].parent / "shared" / "corpora"

needs_corpora = pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora are not beside this repository")


def tracked(old: str, new: str, *, track_moves: bool = False) -> bytes:
    redline = compare(read_markdown(old), read_markdown(new))
    return redline_word(redline, title="Privacy", label="v1 – v2", locale="en", track_moves=track_moves)


def check(data: bytes, old: Document, new: Document) -> None:
    """What holds by the rules on the XML itself, which the reader follows."""
    assert faults(data) == []
    found = read_word(data, "x.docx")
    assert words(found.accepted) == words(new)
    assert words(found.rejected) == words(old)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("One two three.", "One four three."),
        ("One. Two.", "One.\n\nTwo."),
        ("One.\n\nTwo.", "One. Two."),
        ("One.", "One.\n\nTwo.\n\nThree."),
        ("One.\n\nTwo.\n\nThree.", "One."),
        ("One.", "Quite something else."),
        ("# A\n\nOne.", "## A\n\n- One."),
        ("- One\n- Two\n- Three", "1. One\n2. Three\n3. Four"),
        ("| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |", "| A | B |\n|---|---|\n| 1 | 5 |\n| 6 | 7 |"),
        ("| A | B |\n|---|---|\n| 1 | 2 |", "| A | N | B |\n|---|---|---|\n| 1 | 9 | 2 |"),
        ("| A | N | B |\n|---|---|---|\n| 1 | 9 | 2 |", "| A | B |\n|---|---|\n| 1 | 2 |"),
        ("| A | B |\n|---|---|\n| one | two |\n| three | four |", "- one two\n- three four"),
        ("A.\n\n| A | B |\n|---|---|\n| 1 | 2 |", "| A | B |\n|---|---|\n| 1 | 2 |\n\nB."),
        ("It is **bold** and [there](https://a.example).", "It is bold and *there*, [now](https://b.example)."),
        ("“Quoted” it’s 30 days.", '"Quoted" it\'s 60 days.'),
        ("> A quotation.\n\n```\ncode\n```\n\n***\n\nEnd.", "> Another quotation.\n\n```\nmore code\n```\n\nEnd."),
        ("<!-- seen by nobody -->\n\nOne.", "---\ntitle: x\n---\n\nOne.\n\n<!-- nor this -->"),
    ],
)
def test_accepted_it_is_the_new_text_and_rejected_the_old(old: str, new: str) -> None:
    check(tracked(old, new), read_markdown(old), read_markdown(new))


MOVED = (
    "# P\n\n## Cookies\n\nWe set three cookies on your device for a day.\n\n## Data\n\nWe keep data 30 days.\n\nEnd.",
    "# P\n\n## Data\n\nWe keep data 30 days.\n\n## Cookies\n\nWe set three cookies on your device for a week.\n\nEnd.",
)


def test_what_moved_is_commented_on_in_both_places() -> None:
    data = tracked(*MOVED)
    check(data, *map(read_markdown, MOVED))
    said = [comment.text for comment in read_word(data, "x.docx").comments]
    assert any(text.startswith("Moved here from ") for text in said)
    assert any(text.startswith("Moved to ") for text in said)


def test_what_moved_is_a_move_to_word_on_request() -> None:
    data = tracked(*MOVED, track_moves=True)
    check(data, *map(read_markdown, MOVED))
    found = read_word(data, "x.docx")
    assert found.comments == ()
    assert found.changes["moved"] >= 1


def test_formatting_that_changed_is_tracked_with_the_whole_old_format() -> None:
    data = tracked("It is **bold** here.", "It is *bold* here.")
    root = docx.Document(BytesIO(data)).element
    [change] = root.iter(W + "rPrChange")
    assert [each.tag.removeprefix(W) for each in change[0]] == ["b", "bCs"]
    assert [each.tag.removeprefix(W) for each in change.getparent()] == ["i", "iCs", "rPrChange"]
    assert write_markdown(read_word(data, "x.docx").rejected) == "It is **bold** here.\n"


def test_a_heading_that_changed_its_level_was_another_before() -> None:
    found = read_word(tracked("# P\n\n## A\n\nText.", "# P\n\n### A\n\nText."), "x.docx")
    assert [block.level for block in found.accepted.blocks] == [1, 3, 0]
    assert [block.level for block in found.rejected.blocks] == [1, 2, 0]


@settings(max_examples=60)
@given(revisions())
def test_any_two_statements(pair: tuple[str, str]) -> None:
    old, new = pair
    if not words(read_markdown(old)) or not words(read_markdown(new)):
        return
    check(tracked(old, new), read_markdown(old), read_markdown(new))


@given(statement)
@settings(max_examples=40)
def test_a_statement_taken_in_again_is_the_same(blocks: list[str]) -> None:
    document = read_markdown("\n\n".join(blocks))
    if any(block.text for block in document.blocks):
        data = statement_word(document, title="Privacy", label="v1", locale="en", day=None)
        assert faults(data) == []
        again = read_markdown(write_markdown(read_word(data, "x.docx").accepted))
        assert [held(block) for block in again.blocks] == [held(block) for block in document.blocks]


def held(block: Block) -> tuple[object, ...]:
    """Give what Word holds of a block: not which sign a bullet is."""
    return block.kind, block.level, block.depth, block.marker.replace("*", "-").replace("+", "-"), block.runs


def test_the_same_input_gives_the_same_bytes_in_every_process() -> None:
    script = (
        "import hashlib, sys; sys.path.insert(0, '.');"
        "from tests.word.test_writing import MOVED, tracked;"
        "print(hashlib.sha256(tracked(*MOVED)).hexdigest())"
    )
    root = Path(__file__).parents[2]
    for seed in ("1", "2"):
        machine = {"PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo"}
        command = [sys.executable, "-c", script]
        done = subprocess.run(command, cwd=root, env=machine, capture_output=True, text=True, check=True)
        assert done.stdout.strip() == hashlib.sha256(tracked(*MOVED)).hexdigest()


def sample(count: int) -> Sequence[tuple[str, str, str]]:
    """Give neighbouring revisions: name, old text, new text."""
    found: list[tuple[Path, Path]] = []
    for folder in sorted({path.parent for path in CORPORA.rglob("*-*.md")}):
        found += pairwise(sorted(folder.glob("*-*.md")))
    chosen = Random(1).sample(found, min(count, len(found)))
    return [
        (f"{number:03} {old.parent.name}", old.read_text(encoding="utf-8-sig"), new.read_text(encoding="utf-8-sig"))
        for number, (old, new) in enumerate(chosen)
    ]


@needs_corpora
def test_real_neighbours_by_the_rules() -> None:
    for _, old, new in sample(20):
        check(tracked(old, new), read_markdown(old), read_markdown(new))


@needs_corpora
@pytest.mark.large
def test_real_neighbours_in_libreoffice(tmp_path: Path) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not here")
    pairs = {name: (old, new) for name, old, new in sample(60)}
    files = {name: tracked(*pair) for name, pair in pairs.items()}
    results = settled(files, tmp_path)
    other: list[str] = []
    for name, (old, new) in pairs.items():
        for data, text in zip(results[name], (new, old), strict=True):
            document = read_markdown(text)
            found, empty = words_in_file(data)
            if found != words(document) or empty > blank(document) + stuck(files[name]):
                other.append(name)
    assert other == []


def _names(data: bytes) -> Iterator[str]:
    yield from (each.get(W + "author") for each in docx.Document(BytesIO(data)).element.iter(W + "ins"))


def test_author_and_day_can_be_set() -> None:
    redline = compare(read_markdown("One."), read_markdown("One. Two."))
    from datetime import date

    data = redline_word(redline, title="P", label="x", locale="en", author="A. Counsel", day=date(2026, 5, 1))
    assert {*_names(data)} == {"A. Counsel"}
    [change] = docx.Document(BytesIO(data)).element.iter(W + "ins")
    assert change.get(W + "date") == "2026-05-01T12:00:00Z"


def test_the_space_where_a_paragraph_was_split_comes_back() -> None:
    one, two = "One two three four. Five six seven.", "One two three four.\n\nFive six seven."
    assert write_markdown(read_word(tracked(one, two), "x.docx").rejected) == f"{one}\n"
    assert write_markdown(read_word(tracked(two, one), "x.docx").accepted) == f"{one}\n"


def test_a_list_that_was_renumbered_has_its_old_numbers_back() -> None:
    old, new = "1. a b\n2. c d\n3. e f\n", "3. a b\n4. c d\n5. e f\n"
    found = read_word(tracked(old, new), "x.docx")
    assert (write_markdown(found.rejected), write_markdown(found.accepted)) == (old, new)


@pytest.mark.parametrize("title", ["word " * 60, "a\x01b", "Coo\\\nkies\n---\n\n# P"])
def test_an_odd_title_is_written(title: str) -> None:
    old = f"# {title}\n\nText.\n"
    assert faults(tracked(old, old + "\nMore.\n")) == []


def test_a_heading_of_two_lines_that_moved_is_commented_on() -> None:
    heading = "Coo\\\nkies\n---\n\nWe set three cookies on your device for a day.\n\n"
    rest = "## Data\n\nWe keep data for 30 days, and no longer than that.\n\n"
    old, new = f"# P\n\n{heading}{rest}End.", f"# P\n\n{rest}{heading}End."
    check(tracked(old, new), read_markdown(old), read_markdown(new))
