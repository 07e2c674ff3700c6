"""Counts in messages: one of a thing is not called several."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import policyver
from policyver.counting import counted

SOURCES = sorted(Path(policyver.__file__).parent.rglob("*.py"))
_NUMBER = re.compile(r"\blen\(|\bcount|\bnumber\b|\btotal\b|\bdays\b|\bkinds\[")
_SEVERAL = re.compile(r" (?:[a-z]+ )?(?!is\b|was\b|has\b|does\b|says\b|this\b|less\b)[a-z]+s\b")


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 entries"), (1, "1 entry"), (2, "2 entries"), (1204, "1,204 entries")]
)
def test_a_number_is_with_its_noun(number: int, words: str) -> None:
    assert counted(number, "entry", "entries") == words


def test_a_noun_has_an_s_unless_told_otherwise() -> None:
    assert [counted(number, "list item") for number in (0, 1, 2)] == ["0 list items", "1 list item", "2 list items"]


def test_no_message_has_a_number_with_a_fixed_plural() -> None:
    assert not [f"{path.name}: {words}" for path in SOURCES for words in fixed_plurals(path.read_text("utf-8"))]


@pytest.mark.parametrize(
    ("message", "is_fixed"),
    [
        ('f"Wrote {count} headings."', True),
        ('f"{len(entries)} open entries"', True),
        ("f\"{counted(count, 'entry', 'entries')}.\"", False),
        ('f"{count} of them"', False),
        ('f"{name} says so"', False),
        ('"one" if count == 1 else f"{count} entries"', False),
        ('f"in {count} times" if count > 1 else "once"', False),
    ],
)
def test_the_search_finds_fixed_plurals(message: str, is_fixed: bool) -> None:
    assert bool(list(fixed_plurals(message))) == is_fixed


def fixed_plurals(code: str) -> Iterator[str]:
    """Yield the parts of messages with a number and a plural behind it, where 1 is not told from other numbers."""
    tree = ast.parse(code)
    told = {id(part) for node in ast.walk(tree) if _tells_one(node) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in told:
            for value, text in zip(node.values, node.values[1:], strict=False):
                if isinstance(value, ast.FormattedValue) and isinstance(text, ast.Constant):
                    number = ast.unparse(value.value)
                    noun = _SEVERAL.match(str(text.value))
                    if noun and _NUMBER.search(number) and not number.startswith("counted("):
                        yield f"{{{number}}}{noun[0]}"


def _tells_one(node: ast.AST) -> bool:
    return isinstance(node, ast.IfExp) and bool(re.search(r"\b1\b", ast.unparse(node.test)))
