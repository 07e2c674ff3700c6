"""Hypothesis strategies: statements as Markdown, and what people do to them."""

from collections.abc import Callable

from hypothesis import strategies as st

WORDS = (
    "we collect personal data account email address from you to provide the service and may share it with our"
    " processors in the Union under Article 28 for 30 days 60 days unless law requires more than $1,000.50 of fees"
    " see section 2.4(a) at https://example.com/privacy or write to privacy@example.com not never shall “rights”"
    " don’t third-party 2026-05-01 cookies 個人情報を 保護します ข้อมูล الخصوصية"
).split()

words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
sentence = words.map(lambda text: text[0].upper() + text[1:] + ".")
paragraph = st.lists(sentence, min_size=1, max_size=4).map(" ".join)
heading = st.tuples(st.integers(2, 4), words).map(lambda made: "#" * made[0] + " " + made[1])
bullets = st.lists(words, min_size=1, max_size=4).map(lambda items: "\n".join(f"- {item}" for item in items))
numbers = st.lists(words, min_size=1, max_size=4).map(
    lambda items: "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
)
marked = st.tuples(words, st.sampled_from(["**{}**", "*{}*", "`{}`", "[{}](https://example.com/a)"]), words).map(
    lambda made: f"{made[0]} {made[1].format(made[2])} {made[0]}."
)
table = st.lists(st.lists(words, min_size=3, max_size=3), min_size=1, max_size=4).map(
    lambda rows: "\n".join(["| A | B | C |", "| --- | --- | --- |", *(f"| {' | '.join(row)} |" for row in rows)])
)
block = st.one_of(
    paragraph, paragraph, heading, bullets, numbers, marked, table, paragraph.map(lambda text: "> " + text)
)
statement = st.lists(block, max_size=12)


def _split(blocks: list[str], at: int, _: str) -> list[str]:
    first, dot, rest = blocks[at].partition(". ")
    return [*blocks[:at], *([first + ".", rest] if dot and rest else [blocks[at]]), *blocks[at + 1 :]]


def _join(blocks: list[str], at: int, _: str) -> list[str]:
    return [*blocks[:at], " ".join(blocks[at : at + 2]), *blocks[at + 2 :]]


def _move(blocks: list[str], at: int, _: str) -> list[str]:
    taken = blocks[at : at + 2]
    rest = [*blocks[:at], *blocks[at + 2 :]]
    return [*rest[: len(rest) // 2], *taken, *rest[len(rest) // 2 :]]


def _drop(blocks: list[str], at: int, _: str) -> list[str]:
    return [*blocks[:at], *blocks[at + 1 :]]


def _insert(blocks: list[str], at: int, new: str) -> list[str]:
    return [*blocks[:at], new, *blocks[at:]]


def _retype(blocks: list[str], at: int, _: str) -> list[str]:
    changed = blocks[at][2:] if blocks[at].startswith("- ") else "- " + blocks[at].replace("\n", " ")
    return [*blocks[:at], changed, *blocks[at + 1 :]]


def _reword(blocks: list[str], at: int, new: str) -> list[str]:
    parts = blocks[at].split(" ")
    parts[len(parts) // 2] = new.split(" ")[0].strip("#|->")
    return [*blocks[:at], " ".join(parts), *blocks[at + 1 :]]


def _recut(blocks: list[str], at: int, _: str) -> list[str]:
    """Make a table paragraphs, and anything else a table of its words or a list of them."""
    if blocks[at].startswith("|"):
        cells = [cell.strip() for row in blocks[at].split("\n")[2:] for cell in row.strip("| ").split(" | ")]
        parts = [cell for cell in cells if cell]
    else:
        some = blocks[at].replace("\n", " ").split(" ")
        thirds = [" ".join(some[start : start + 4]) for start in range(0, len(some), 4)]
        rows = "\n".join(f"| {part} |" for part in thirds)
        parts = [f"| A |\n| --- |\n{rows}"] if at % 2 else ["\n".join(f"- {part}" for part in thirds)]
    return [*blocks[:at], *parts, *blocks[at + 1 :]]


EDITS: list[Callable[[list[str], int, str], list[str]]] = [
    _split,
    _join,
    _move,
    _drop,
    _insert,
    _retype,
    _reword,
    _recut,
]


@st.composite
def revisions(draw: st.DrawFn) -> tuple[str, str]:
    """Give a statement and what became of it after a few edits."""
    blocks = draw(statement)
    edited = blocks
    for _ in range(draw(st.integers(0, 5))):
        if not edited:
            break
        edited = draw(st.sampled_from(EDITS))(edited, draw(st.integers(0, len(edited) - 1)), draw(block))
    return "\n\n".join(blocks), "\n\n".join(edited)
