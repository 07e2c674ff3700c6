"""Every command that a message in the source names is there, with the options it is named with and those it needs."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click
import pytest

import policyver
from policyver.cli import _COMMANDS

_SOURCE = Path(policyver.__file__).parent
# A message names a command to be typed behind a colon, or at the beginning of a line.
_NAMED = re.compile(r"(?:^|: |\n\s*)policyver (?P<command>[a-z-]+)(?P<rest>[^\n]*)")
_SENTENCES = {"has", "gives", "writes", "--help"}
"""What follows the name of the program in a sentence about it."""


def texts(tree: ast.AST) -> Iterator[str]:
    """Yield the texts of a module, with X for what fills a blank; no docstrings."""
    parts = {id(part) for of in ast.walk(tree) if isinstance(of, ast.JoinedStr) for part in of.values}
    docs = {id(of.value) for of in ast.walk(tree) if isinstance(of, ast.Expr)}
    for of in ast.walk(tree):
        if isinstance(of, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "X" for part in of.values)
        elif isinstance(of, ast.Constant) and isinstance(of.value, str) and id(of) not in parts | docs:
            yield of.value


def named_commands() -> list[tuple[str, str, str]]:
    """Return each command with the file that names it and what is typed behind it."""
    return [
        (file.relative_to(_SOURCE).as_posix(), match["command"], match["rest"])
        for file in sorted(_SOURCE.rglob("*.py"))
        for text in texts(ast.parse(file.read_text()))
        for match in _NAMED.finditer(text)
        if match["command"] not in _SENTENCES
    ]


ALL = named_commands()


@pytest.mark.parametrize(("file", "name", "rest"), ALL, ids=lambda part: part.strip() or "alone")
def test_a_command_that_is_named_is_there_with_its_options(file: str, name: str, rest: str) -> None:
    assert name in _COMMANDS, file
    command = import_module(f"policyver.cli.{_COMMANDS[name][0]}").command
    options = [param for param in command.params if isinstance(param, click.Option)]
    typed = re.split(r"[,;.] |[.;]$", rest)[0]
    named = set(re.findall(r"(?<!\S)-(?:-[a-z-]+|[a-z])", typed))
    assert named <= {name for option in options for name in option.opts}, file
    if "with the same options" not in rest:
        assert not [option.opts for option in options if option.required and named.isdisjoint(option.opts)], file


def test_there_are_many() -> None:
    assert len(ALL) > 60
