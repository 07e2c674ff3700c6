"""What is remarked on a block as a whole, whatever renderer puts it into words."""

from hypothesis import given

from policyver.document.markdown.reading import read_markdown
from policyver.redline import BlockRemark, compare
from policyver.render.redline_json import redline_json
from policyver.render.side import Side
from policyver.render.terminal.redline import redline_text
from tests.redline.statements import revisions

ONE, TWO = "We collect what you tell us.", "We keep it for thirty days."


def remarks(old: str, new: str) -> list[BlockRemark]:
    redline = compare(read_markdown(old), read_markdown(new))
    return [remark for block in redline.blocks for remark in block.remarks]


def test_a_section_is_said_to_have_stood_after_its_neighbour_or_first() -> None:
    short, long = f"### A\n\n{ONE}\n\n", f"### B\n\n{TWO}\n\nWe delete it on request.\n\n"
    data = "# T\n\n## Data\n\n"
    assert remarks(data + short + long, data + long + short) == [BlockRemark("section-stood-first", "moved", "Data")]
    assert remarks(data + long + short, data + short + long) == [BlockRemark("section-stood-after", "moved", "B")]


def test_a_paragraph_is_said_to_have_stood_in_a_section_or_before_all() -> None:
    rest = "## A\n\nOne stands here.\n\nTwo stands here.\n\n## B\n\nThree stands here.\n\nFour stands here.\n\n"
    assert remarks(f"{TWO}\n\n{rest}", f"{rest}{TWO}\n") == [BlockRemark("moved-here", "moved")]
    assert remarks(f"{rest}{TWO}\n", f"{TWO}\n\n{rest}") == [BlockRemark("moved-from", "moved", "B")]


def departures(old: str, new: str) -> list[tuple[int, str, BlockRemark, bool]]:
    redline = compare(read_markdown(old), read_markdown(new))
    return [
        (block.index, departure.title, departure.remark, departure.is_first)
        for block in redline.blocks
        for departure in block.departures
    ]


def test_what_moved_is_named_where_it_was_with_the_place_where_it_is() -> None:
    rest = "## A\n\nOne stands here.\n\nTwo stands here.\n\n## B\n\nThree stands here.\n\nFour stands here.\n\n"
    to_the_end = BlockRemark("moved-to", "moved", new="B")
    assert departures(f"{TWO}\n\n{rest}", f"{rest}{TWO}\n") == [(0, TWO, to_the_end, True)]
    assert departures(f"{rest}{TWO}\n", f"{TWO}\n\n{rest}") == [(6, TWO, BlockRemark("moved-there", "moved"), False)]


def test_a_section_is_named_where_it_was_by_its_heading_alone() -> None:
    first, second, third = (f"## {name}\n\n{name} has a text of its own here.\n\n" for name in ("A", "B", "C"))
    long = f"{second}We keep {third[-30:]}"
    assert departures(f"# T\n\n{first}{long}{third}", f"# T\n\n{long}{third}{first}") == [
        (0, "A", BlockRemark("section-goes-after", "moved", new="C"), False)
    ]


def test_a_program_reads_where_parts_went_and_from_which_level_a_heading_came() -> None:
    old = "# T\n\n## A\n\nA has a text of its own here.\n\n## B\n\nB has one, too.\n\n## C\n\nC has no less than two.\n"
    new = (
        "# T\n\n### B\n\nB has one, too.\n\n## C\n\nC has no less than two.\n\n## A\n\nA has a text of its own here.\n"
    )
    side = Side("text", "")
    blocks = redline_json(compare(read_markdown(old), read_markdown(new)), side, side)["blocks"]
    assert blocks[0]["moved_away"] == [{"block": 5, "text": "A", "place": "behind"}]
    assert blocks[5]["moved"] == {"from": "T", "to": "C"}
    assert [block["level"] for block in blocks if "level" in block] == [
        {"old": 1, "new": 1}, {"old": 2, "new": 3}, {"old": 2, "new": 2}, {"old": 2, "new": 2},
    ]  # fmt: skip


def test_each_part_of_a_split_paragraph_knows_whether_another_follows() -> None:
    parts = remarks(f"{ONE} {TWO} {ONE}\n", f"{ONE}\n\n{TWO}\n\n{ONE}\n")
    assert [remark.key for remark in parts] == ["divided", "divided", "divided-off"]


def test_a_marker_is_remarked_with_the_kind_of_its_change() -> None:
    assert remarks("- one\n", "* one\n") == [BlockRemark("marker-restyled", "typographic", "-", "*")]
    assert remarks("- one\n", "1. one\n") == [BlockRemark("marker-restyled", "formatting", "-", "1.")]
    assert BlockRemark("marker-changed", "renumbered", "1.", "2.") in remarks("1. one\n", "1. new\n2. one\n")
    assert BlockRemark("marker-changed", "display", "1.", "4.") in remarks("1. one\n2. two\n", "4. one\n5. two\n")
    assert BlockRemark("marker-changed", "words", "5.", "9.") in remarks("5. euros\n", "9. euros\n")


def test_another_bullet_is_not_remarked_beside_a_change_of_words_unless_asked() -> None:
    redline = compare(read_markdown("- kept for 30 days\n"), read_markdown("* kept for 60 days\n"))
    side = Side("text", "")
    assert "list marked in another way" not in redline_text(redline, side, side)
    assert "list marked in another way" in redline_text(redline, side, side, typography=True)


@given(revisions())
def test_a_remark_is_about_something_that_differs_in_its_block(texts: tuple[str, str]) -> None:
    redline = compare(*(read_markdown(text) for text in texts))
    for block in redline.blocks:
        assert {remark.kind for remark in block.remarks} <= block.kinds


@given(revisions())
def test_a_move_names_headings_that_are_there(texts: tuple[str, str]) -> None:
    redline = compare(*(read_markdown(text) for text in texts))
    old, new = ({"", *(block.words for block in side.blocks)} for side in (redline.old, redline.new))
    for block in redline.blocks:
        assert all(departure.remark.new in new for departure in block.departures)
        assert all(remark.old in old for remark in block.remarks if remark.kind == "moved")


def test_an_item_whose_heading_is_gone_is_said_to_be_under_the_heading_it_is_under_now() -> None:
    item, other = "- We keep your name for thirty days.\n", "- We never sell your address to anybody.\n"
    old = f"# T\n\nIntro.\n\n## Privacy\n\n{item}{other}\n## Other\n\nText that is here.\n\n- first of them\n"
    new = f"# T\n\nIntro.\n\n{other}\n## Other\n\nText that is here.\n\n- first of them\n{item}"
    assert [remark.new for _, _, remark, _ in departures(old, new)] == ["Other"]
    assert [remark.new for _, _, remark, _ in departures(new, old)] == ["Privacy"]


def test_a_column_that_moved_is_named_once_and_its_words_are_neither_struck_nor_new() -> None:
    old = "| Data | Kept for | Reason |\n| --- | --- | --- |\n| Orders | eight years | tax law |\n"
    new = "| Data | Reason | Kept for |\n| --- | --- | --- |\n| Orders | tax law | eight years |\n"
    made = compare(read_markdown(old), read_markdown(new))
    found = [remark for block in made.blocks for remark in block.remarks]
    assert [remark.key for remark in found] == ["column-moved"]
    assert found[0].old in ("Reason", "Kept for")
    assert (made.summary.inserted, made.summary.deleted) == (0, 0)
    assert made.summary.moved > 0
