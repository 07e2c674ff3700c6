"""The list of commands: each one is there and has its help, and each that is there is in the list."""

import importlib
import pkgutil

import click
import pytest

from policyver import cli
from tests.cli.run import done, refused, run
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


def test_a_mistyped_command_names_the_nearest(empty: Place) -> None:
    assert refused(empty, "lst").endswith("There is no command 'lst'.\n  Did you mean: policyver list")
    assert refused(empty, "shw", "v1", "-o", "my file.pdf").endswith("policyver show v1 -o 'my file.pdf'")
    assert refused(empty, "frobnicate").endswith("To see all commands: policyver --help")


def test_help_for_a_command_is_found_either_way(empty: Place) -> None:
    assert done(empty, "help", "cut") == done(empty, "cut", "--help")
    assert done(empty, "help") == done(empty, "--help")


def test_a_missing_option_is_shown_by_an_example(empty: Place) -> None:
    assert run(empty, "cut").err.splitlines()[-1].startswith("Example: policyver cut --effective 20")
    assert run(empty, "withdraw", "--on", "2027-01-01").err.count("Missing argument") == 1
    outcome = run(empty, "withdraw", "v2", "--on", "2027-01-01")
    assert outcome.err.splitlines()[-1] == 'Example: policyver withdraw v2 --on 2027-01-01 --reason "…"'
    outcome = run(empty, "withdraw", "--on", "2027-01-01")
    assert outcome.err.splitlines()[-1] == 'Example: policyver withdraw --on 2027-01-01 VERSION --reason "…"'
    assert run(empty, "evidence", "--on", "2027-01-01").err.endswith(" --output FILE\n")


def test_a_mistyped_option_is_shown_as_it_is_meant_with_all_that_was_typed(empty: Place) -> None:
    outcome = run(empty, "cut", "--efective", "2027-01-01", "--summary", "We keep it longer.")
    assert outcome.err.splitlines()[-1] == (
        "Did you mean: policyver cut --effective 2027-01-01 --summary 'We keep it longer.'"
    )
    outcome = run(empty, "cut", "--efective=2027-01-01")
    assert outcome.err.splitlines()[-1] == "Did you mean: policyver cut --effective=2027-01-01"
    without_quotes = "cut v2 --summary We keep it longer. --editorial --effective 2027-01-01"
    assert run(empty, *without_quotes.split()).err.splitlines()[-1] == (
        "Did you mean: policyver cut v2 --summary 'We keep it longer.' --editorial --effective 2027-01-01"
    )
    assert run(empty, "diff", "v1", "v2", "v3").err.splitlines()[-1].startswith("Error: Got unexpected")
    outcome = run(empty, "show", "v1", "--format", "doc")
    assert outcome.err.splitlines()[-1] == "Did you mean: policyver show v1 --format docx"


@pytest.mark.parametrize("given", ["DE", "de", " De "])
def test_a_language_may_be_typed_in_any_case(given: str, one: Place) -> None:
    one.write("statements/privacy-statement.de.md", "# Datenschutz\n")
    assert done(one, "show", "draft", "--locale", given) == "# Datenschutz\n"


@pytest.mark.parametrize("given", ["german", "Deutsch", "ger", "Germn"])
def test_a_language_that_is_called_by_its_name_is_asked_for(given: str, one: Place) -> None:
    one.write("new.md", "# Datenschutz\n")
    message = refused(one, "import", "new.md", "--locale", given)
    assert message.endswith("Did you mean de?")


def test_a_file_with_a_slip_in_its_name_is_asked_for(one: Place) -> None:
    one.write("Statement of May.md", "# Privacy\n")
    assert refused(one, "import", "statement-of-may.md").endswith("Did you mean Statement of May.md?")
    assert refused(one, "import", "other.docx").endswith("Check the name and the folder.")


@pytest.mark.parametrize(
    ("given", "ask"),
    [
        ("2026-02-30", "Did you mean 2026-02-28?"),
        ("20260301", "Did you mean 2026-03-01?"),
        ("March 2026", "Did you mean 2026-03-01?"),
        ("März 2026", "Did you mean 2026-03-01?"),
        ("2026-13-01", "Write one like 2026-05-01."),
        ("soon", "Write it as year-month-day: 2026-05-01."),
    ],
)
def test_a_day_is_asked_for_as_it_may_be_meant(given: str, ask: str, one: Place) -> None:
    assert refused(one, "list", "--on", given).endswith(ask)


def test_a_region_may_be_typed_as_systems_write_it(one: Place) -> None:
    one.write("statements/privacy-statement.pt-BR.md", "# Privacidade\n")
    assert done(one, "show", "draft", "--locale", "pt_br") == "# Privacidade\n"


def test_an_address_without_its_beginning_is_refused(empty: Place) -> None:
    message = refused(empty, "init", "--organization", "Novum", "--url", "novum.example/privacy")
    assert message.endswith("Write it whole: --url https://novum.example/privacy")


def test_an_empty_name_of_a_file_is_said_to_be_empty(one: Place) -> None:
    one.draft("# Privacy Statement\n\nWe keep your data for 60 days.\n")
    message = refused(one, "cut", "--effective", "2026-07-01", "--summary-file", "")
    assert "--summary-file is empty." in message
