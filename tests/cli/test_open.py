"""What was written is opened in the program that the system has for such files."""

import os
import stat
import sys
import time
from pathlib import Path

import pytest

from tests.cli.run import refused, run
from tests.store.place import Place

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="Only there programs are opened by xdg-open."),
    # click does not wait for the program, which Python warns of.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file to which a program that opens files writes which."""
    programs, names = tmp_path / "programs", tmp_path / "opened"
    programs.mkdir()
    program = programs / "xdg-open"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> {names}\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    return names


def names_in(opened: Path, count: int) -> list[str]:
    """Return the names of the opened files: a program that was started need not have run yet."""
    for _ in range(100):
        if opened.exists() and len(opened.read_text().splitlines()) >= count:
            break
        time.sleep(0.05)
    return sorted(Path(name).name for name in opened.read_text().splitlines())


def test_a_redline_and_a_text_are_opened(two: Place, opened: Path) -> None:
    run(two, "diff", "v1", "v2", "--output", "redline.html", "--open")
    run(two, "show", "v1", "--output", "v1.txt", "--open")
    assert names_in(opened, 2) == ["redline.html", "v1.txt"]


def test_the_files_of_a_notice_are_opened(two: Place, opened: Path) -> None:
    run(two, "notice", "v1", "v2", "--format", "html,text", "--open")
    assert names_in(opened, 2) == ["notice-v1-v2.html", "notice-v1-v2.txt"]


@pytest.mark.parametrize("command", ["diff v1 v2 --format html", "show v1"])
def test_nothing_is_opened_where_no_file_is_named(two: Place, opened: Path, command: str) -> None:
    assert "Name it: --output redline.html --open" in refused(two, *command.split(), "--open")
    assert not opened.exists()


def test_a_system_without_such_a_program(two: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("click.launch", lambda _: 1)
    assert "open it yourself" in run(two, "show", "v1", "--output", "v1.txt", "--open").err
