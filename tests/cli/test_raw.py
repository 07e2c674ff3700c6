"""Nothing that was read reaches a terminal raw: no control character but line ends and policyver's own colours."""

import shutil
from pathlib import Path

import pytest

from policyver.cli import _COMMANDS
from tests.cli import hostile
from tests.cli.every_command import EVERY_COMMAND
from tests.cli.hostile import EVIL, LINE, OWN_COLOURS, POISONS, bundles, raw
from tests.cli.run import run
from tests.cli.terminal import on_terminal
from tests.store.place import Place

BY_HAND = {
    "verify-file": ("verify", f"no{EVIL}.zip"),
    "unknown-version": ("show", f"v{EVIL}"),
    "unknown-option": (f"--{EVIL}",),
    "unknown-command": (EVIL,),
    "no-file": ("diff", f"a{EVIL}.md", "draft"),
    "a-name": ("diff", "v1", f"n{EVIL}.md"),
    "a-page": ("diff", "v1", f"n{EVIL}.html"),
    "a-word-file": ("import", f"n{EVIL}.docx", "--force", "--changes", "show"),
    "a-wrong-ending": ("show", "v1", "-o", f"x.{EVIL}"),
    "bad-day": ("in-force", "--on", EVIL),
    "bad-choice": ("diff", "--format", EVIL),
    "bad-statement": ("list", "--statement", EVIL),
    "bad-locale": ("show", "v1", "--locale", EVIL),
    "bad-summary": ("cut", "--effective", "2026-09-01", "--summary", EVIL, "--yes"),
    "bad-approver": ("cut", "--effective", "2026-09-01", "--summary", "Longer.", "--approved-by", EVIL, "--yes"),
    "bad-reason": ("withdraw", "v2", "--on", "2026-12-01", "--reason", EVIL, "--yes"),
    "bad-revision": ("cut", "--effective", "2026-09-01", "--at", EVIL, "--summary", "Longer."),
    "bad-address": ("evidence", "--on", "2026-05-01", "-o", "x.zip", "--timestamp", EVIL),
    "bad-table": ("adopt", "--table", f"t{EVIL}", "--dry-run"),
    "bad-file": ("translate", "v1", "--locale", "de", "--file", f"n{EVIL}.md", "--yes"),
    "bad-title": ("add", "terms", "--title", EVIL),
    "bad-name": ("add", EVIL),
    "bad-remote": ("share", EVIL),
}
SLOW = {"a-folder": ("demo", f"d{EVIL}")}
HELP = [(), *((command,) for command in _COMMANDS)]
READABLE = (hostile.in_texts, hostile.in_files, hostile.in_tags, hostile.in_config, hostile.in_git)
"""What leaves a store that every command can work in."""

QUICK = ("list --long", "verify", "diff v1 evil.md --color always", "import evil.html --force")
LOOKS = (
    "list",
    "show v1",
    "verify",
    "check",
    "archive v2",
    "evidence --on 2026-05-01 -o x.zip",
    "verify --format json",
)
COMMANDS = [pytest.param(command, marks=[] if command in QUICK else pytest.mark.large) for command in EVERY_COMMAND]
POISONED = [pytest.param(poison, id=poison.__name__) for poison in POISONS]


@pytest.fixture
def evil_place(archived: Place) -> Place:
    """A store with a record of v2, in a folder whose name has controls in it."""
    return Place(archived.root.rename(archived.root.with_name(f"the {LINE} store")))


@pytest.mark.parametrize("poison", POISONED)
def test_no_command_prints_what_it_reads(evil_place: Place, machine: Path, poison: hostile.Poison) -> None:
    poison(evil_place)
    for number, command in enumerate(LOOKS[:4]):
        outcome = run(evil_place.copy(machine / f"{number}"), *command.split())
        assert outcome.code in (0, 1, 2), outcome
        assert raw(outcome.out) + raw(outcome.err) == [], command


@pytest.mark.parametrize("name", BY_HAND)
def test_no_command_prints_what_is_typed(evil_place: Place, name: str) -> None:
    hostile.in_files(evil_place)
    outcome = run(evil_place, *BY_HAND[name])
    assert outcome.code in (0, 1, 2), outcome
    assert raw(outcome.out) + raw(outcome.err) == []


def test_no_bundle_prints_what_is_in_it(packed_once: Path, elsewhere: Place, machine: Path) -> None:
    for bundle in bundles(Path(shutil.copy(packed_once, machine))):
        outcome = run(elsewhere, "verify", str(bundle))
        assert "Found nothing that was changed." not in outcome.out
        assert outcome.code in (0, 1, 2), outcome
        assert raw(outcome.out) + raw(outcome.err) == [], bundle.name


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_so_on_a_terminal(evil_place: Place, command: str) -> None:
    for poison in READABLE:
        poison(evil_place)
    session = on_terminal(evil_place, *command.split(), typed="y\n\n", PAGER="cat")
    assert session.code in (0, 1, 2, 130), session
    assert raw(OWN_COLOURS.sub("", session.screen)) == [], session.screen
    assert "[8m" not in {code[1:] for code in OWN_COLOURS.findall(session.screen)}, "nothing conceals"


@pytest.mark.large
@pytest.mark.parametrize("poison", POISONED)
def test_so_is_what_is_read_on_a_terminal(evil_place: Place, poison: hostile.Poison) -> None:
    poison(evil_place)
    for command in LOOKS:
        session = on_terminal(evil_place, *command.split(), typed="n\n", PAGER="cat")
        assert session.code in (0, 1, 2), session
        assert raw(OWN_COLOURS.sub("", session.screen)) == [], session.screen


@pytest.mark.large
@pytest.mark.parametrize("name", [*BY_HAND, *SLOW])
def test_so_is_what_is_typed_on_a_terminal(evil_place: Place, name: str) -> None:
    hostile.in_files(evil_place)
    session = on_terminal(evil_place, *(BY_HAND | SLOW)[name], typed="n\n", PAGER="cat")
    assert session.code in (0, 1, 2), session
    assert raw(OWN_COLOURS.sub("", session.screen)) == [], session.screen


@pytest.mark.large
def test_so_is_every_bundle_on_a_terminal(packed_once: Path, elsewhere: Place, machine: Path) -> None:
    for bundle in bundles(Path(shutil.copy(packed_once, machine))):
        session = on_terminal(elsewhere, "verify", str(bundle), PAGER="cat")
        assert session.code in (0, 1, 2), session
        assert raw(OWN_COLOURS.sub("", session.screen)) == [], bundle.name


@pytest.mark.large
@pytest.mark.parametrize("command", HELP, ids=" ".join)
def test_so_is_every_help_on_a_terminal(evil_place: Place, command: tuple[str, ...]) -> None:
    hostile.in_config(evil_place)
    session = on_terminal(evil_place, *command, "--help", PAGER="cat")
    assert session.code == 0
    assert raw(OWN_COLOURS.sub("", session.screen)) == []


def test_every_command_is_among_them() -> None:
    assert {command.split()[0] for command in EVERY_COMMAND} == set(_COMMANDS)
