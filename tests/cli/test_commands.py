"""The list of commands: each one is there and has its help, and each that is there is in the list."""

import importlib
import pkgutil

import click
import pytest

from policyver import cli
from tests.cli.run import done
from tests.store.place import Place


@pytest.mark.parametrize("name", cli._COMMANDS)
def test_every_command_has_help_that_says_what_it_does(name: str, empty: Place) -> None:
    assert cli._COMMANDS[name][1] in done(empty, "--help")
    help_ = done(empty, name, "--help")
    assert help_.startswith(f"Usage: policyver {name} ")
    assert "--help" in help_


def test_every_module_with_a_command_is_in_the_list() -> None:
    modules = {module.name for module in pkgutil.iter_modules(cli.__path__)}
    with_command = {
        name
        for name in modules
        if isinstance(getattr(importlib.import_module(f"policyver.cli.{name}"), "command", None), click.Command)
    }
    assert with_command == {module for module, _ in cli._COMMANDS.values()}
