"""A summary is written in an editor, beside the list of what changed."""

from pathlib import Path

import pytest

from tests.cli.run import run
from tests.cli.terminal import Session, on_terminal, program
from tests.store.place import Place

SIXTY = "# Privacy Statement\n\nWe keep your data for 60 days.\n"


@pytest.fixture
def changed(one: Place) -> Place:
    one.draft(SIXTY)
    return one


def cut(place: Place, editor: Path, *arguments: str) -> Session:
    days = ("--published", "2026-05-01", "--effective", "2026-07-01")
    return on_terminal(place, "cut", "--yes", *days, *arguments, EDITOR=f"'{editor}'")


def writes(machine: Path, text: str) -> Path:
    """Make an editor that keeps what it was shown, and writes above it."""
    script = f'cp "$1" "{machine}/shown.md"\n{{ printf "{text}"; cat "{machine}/shown.md"; }} > "$1"\n'
    return program(machine / "an editor", "edit", script)


def test_the_editor_shows_what_changed_and_takes_the_summary(changed: Place, machine: Path) -> None:
    session = cut(changed, writes(machine, "We keep your data for longer.\n"))
    assert session.code == 0, session.screen
    assert "Cut v2 of the Privacy Statement" in session.screen
    shown = (machine / "shown.md").read_text()
    assert shown.startswith("\n\n<!-- Write the summary above this line. What is below it is left out. -->\n")
    assert "We keep your data for [-30-]{+60+} days." in shown
    assert "from v1\n" in shown
    version = run(changed, "list", "--format", "json").json["versions"][1]
    assert version["summary"] == "We keep your data for longer."


def test_of_the_first_version_there_is_no_list_of_changes(store: Place, machine: Path) -> None:
    assert cut(store, writes(machine, "It begins.\n")).code == 0
    assert (machine / "shown.md").read_text().endswith("\n\nv1 is the first version.\n")


def test_a_text_adopted_from_the_past_is_compared_too(changed: Place, machine: Path) -> None:
    changed.commit("Sixty days")
    changed.draft("# Privacy Statement\n\nSomething else.\n")
    assert cut(changed, writes(machine, "Longer.\n"), "--at", "HEAD").code == 0
    assert "[-30-]{+60+} days." in (machine / "shown.md").read_text()


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("exit 0\n", "The summary is empty."),
        ('printf "\\n \\n" > "$1"\n', "The summary is empty."),
        ("exit 1\n", "Editing failed"),
    ],
)
def test_an_editor_left_without_a_summary_cuts_nothing(changed: Place, machine: Path, script: str, says: str) -> None:
    before = changed.state()
    session = cut(changed, program(machine / "an editor", "edit", script))
    assert session.code == 2
    assert says in session.screen
    assert "Traceback" not in session.screen
    assert changed.state() == before


def test_a_list_of_changes_that_was_not_parted_from_the_summary_is_not_taken_for_it(
    changed: Place, machine: Path
) -> None:
    before = changed.state()
    session = cut(changed, program(machine / "an editor", "edit", 'sed -i "/^<!-- Write the summary/d" "$1"\n'))
    assert session.code == 2
    assert "The line that parts the summary from the list of changes is gone" in session.screen
    assert changed.state() == before


def test_a_summary_can_quote_a_line_of_the_list_of_changes(changed: Place, machine: Path) -> None:
    assert cut(changed, writes(machine, "We keep your data for [-30-]{+60+} days.\n")).code == 0
    assert run(changed, "list", "--format", "json").json["versions"][1]["summary"].startswith("We keep your data for")


def test_a_summary_alone_is_one_without_the_line_below_it(changed: Place, machine: Path) -> None:
    assert cut(changed, program(machine / "an editor", "edit", 'echo "Longer." > "$1"\n')).code == 0
    assert run(changed, "list", "--format", "json").json["versions"][1]["summary"] == "Longer."


def test_an_editor_that_is_not_there_is_named(changed: Place, machine: Path) -> None:
    before = changed.state()
    session = cut(changed, machine / "no-such-editor")
    assert session.code == 2
    assert "no-such-editor" in session.screen
    assert "Traceback" not in session.screen
    assert changed.state() == before


def test_what_is_refused_is_refused_before_the_editor_opens(one: Place, machine: Path) -> None:
    session = cut(one, writes(machine, "In vain.\n"))
    assert (session.code, (machine / "shown.md").exists()) == (2, False)
    assert "The text is the same as that of v1" in session.screen
