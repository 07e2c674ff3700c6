"""policyver as a process: exit codes, pipes, what it loads, what it writes where letters are few."""

import ctypes
import platform
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NoReturn

import pytest

from policyver.cli.environment import environment
from policyver.version import __version__
from tests.cli.run import run
from tests.cli.terminal import POLICYVER, on_terminal, process
from tests.store.place import Place

LONG = "# Privacy Statement\n\n" + ("We keep your data for 30 days. " * 100 + "\n\n") * 30  # more than a pipe holds
HEAVY = {"git", "weasyprint", "rich", "jinja2", "msgspec", "policyver.document.plain_text.outline"}
SHOW_WHAT_IS_LOADED = """
import sys
from policyver.cli import main
sys.argv = ["policyver", *sys.argv[1:]]
try:
    main()
except SystemExit as end:
    sys.stdout.flush()
    print("\\nloaded:", *sorted(sys.modules))
    sys.exit(end.code)
"""


def bug(*_: object) -> NoReturn:
    raise ZeroDivisionError("of ours")


def unknown(*_: object, **__: object) -> NoReturn:
    raise OSError


def pango() -> str:
    """Return Pango's version as the library that WeasyPrint loads says it."""
    number = ctypes.CDLL("libpango-1.0.so.0").pango_version()
    return f"{number // 10000}.{number // 100 % 100}.{number % 100}"


def modules(where: Place, *arguments: str) -> set[str]:
    outcome = process(where, sys.executable, "-c", SHOW_WHAT_IS_LOADED, *arguments)
    assert outcome.returncode == 0, outcome.stderr
    return {*outcome.stdout.rsplit("loaded:", 1)[1].split()}


def loaded(where: Place, *arguments: str) -> list[str]:
    return sorted(modules(where, *arguments) & HEAVY)


def policyver(where: Place, arguments: str, **changes: str) -> tuple[int, str, str]:
    """Run a line of shell in which `policyver` is a command. Its exit status is that of policyver."""
    line = f'policyver() {{ {" ".join(POLICYVER)} "$@"; }}; {arguments}; exit ${{PIPESTATUS[0]}}'
    outcome = process(where, "bash", "-c", line, **changes)
    return outcome.returncode, outcome.stdout, outcome.stderr


@pytest.mark.parametrize("arguments", [["--help"], [], ["-h"], ["--version"], ["cut", "--help"], ["diff", "--help"]])
def test_help_loads_neither_git_nor_weasyprint(empty: Place, arguments: Sequence[str]) -> None:
    outcome = process(empty, sys.executable, "-c", SHOW_WHAT_IS_LOADED, *arguments)
    assert not {*outcome.stdout.rsplit("loaded:", 1)[1].split()} & HEAVY


def test_two_files_are_compared_without_git(empty: Place) -> None:
    empty.write("old.md", "# S\n\n30 days\n")
    empty.write("new.md", "# S\n\n60 days\n")
    assert "git" not in loaded(empty, "diff", "old.md", "new.md")
    assert loaded(empty, "diff", "old.md", "new.md", "--format", "json") == []


def test_a_list_needs_git_and_no_pdf(two: Place) -> None:
    assert loaded(two, "list") == ["git", "rich"]


@pytest.mark.parametrize("command", ["list", "in-force"])
def test_what_reads_the_register_alone_loads_no_redline(two: Place, command: str) -> None:
    register_alone = modules(two, command, "--format", "json")
    assert not {"policyver.redline.words", "policyver.cutting.cut", "policyver.languages.de"} & register_alone


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("policyver list", 0),
        ("policyver", 2),
        ("policyver nosuch", 2),
        ("policyver list --nosuch", 2),
        ("policyver list extra", 2),
        ("policyver cut", 2),
        ("policyver show v7", 2),
        ("policyver diff v1 v2 --exit-code", 1),
        ("policyver diff v2 draft --exit-code", 0),
        ("policyver diff v1 v2 --format nosuch", 2),
    ],
)
def test_exit_codes_are_those_of_the_shell(two: Place, line: str, code: int) -> None:
    returned, _, err = policyver(two, line)
    assert returned == code
    assert (err == "") == (code != 2)
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "line",
    [
        "policyver show ./long.md | head -1",
        "policyver show ./long.md --format json | head -1",
        "policyver diff v1 ./long.md | head -1",
        "policyver list | true",
        "policyver show v1 | true",
        "policyver --help | true",
    ],
)
def test_a_reader_that_leaves_early_is_no_error(two: Place, line: str) -> None:
    two.write("long.md", LONG)
    returned, _, err = policyver(two, line)
    assert (returned, err) == (0, "")


@pytest.mark.parametrize("format_", ["text", "json"])
def test_a_reader_that_leaves_early_does_not_make_two_texts_equal(two: Place, format_: str) -> None:
    two.write("long.md", LONG)
    for new in ("./long.md", "v2"):
        line = f"policyver diff v1 {new} --full --exit-code --format {format_} | true"
        assert policyver(two, line)[::2] == (1, "")


def test_a_command_that_has_nowhere_to_write_does_nothing(two: Place) -> None:
    two.draft(LONG)
    for line in ("policyver list", "policyver cut --effective 2026-07-01 --summary x"):
        returned, _, err = policyver(two, f"{line} >&-")
        assert returned == 2
        assert err.startswith("policyver: standard output is closed.\n  ")
    assert two.git("tag").split() == ["v1", "v2"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize("line", ["policyver list", "policyver show v1", "policyver show ./long.md"])
def test_a_full_disk_is_said_to_be_full(two: Place, line: str) -> None:
    two.write("long.md", LONG)
    returned, _, err = policyver(two, f"{line} > /dev/full")
    assert returned == 2
    assert err.startswith("policyver: the system refused: No space left on device.\n  ")


def test_a_folder_that_is_gone_is_no_bug(two: Place) -> None:
    (two.root / "gone").mkdir()
    returned, _, err = policyver(two, "cd gone; rmdir ../gone; policyver list")
    assert returned == 2
    assert "the system refused: No such file or directory." in err


@pytest.mark.parametrize("line", ["show ./all.md", "show ./all.md --format text", "show ./all.md --format json"])
def test_what_goes_to_a_file_is_utf_8_whatever_the_machine_speaks(two: Place, line: str) -> None:
    two.write("all.md", "# Ü – “x” 隐私 ›\n")
    returned, out, err = policyver(two, f"policyver {line}", PYTHONIOENCODING="latin-1")
    assert (returned, err) == (0, "")
    assert "Ü – “x” 隐私 ›" in out


def test_a_terminal_of_few_letters_shows_those_it_has(two: Place) -> None:
    two.write("all.md", "# – 隐私\n")
    shown = on_terminal(two, "show", "./all.md", PYTHONIOENCODING="latin-1")
    assert (shown.code, shown.screen) == (0, "# ? ??\n")


def test_a_file_whose_name_is_no_text_can_be_named(two: Place) -> None:
    returned, out, err = policyver(two, "printf '# S\\n' > $'\\xff.md'; policyver show $'\\xff.md'")
    assert (returned, out, err) == (0, "# S\n", "")
    returned, _, err = policyver(two, "policyver show $'\\xfe.md'")
    assert returned == 2
    assert "is neither a version nor a file" in err


@pytest.mark.parametrize("format_", ["html", "md", "json", "text"])
def test_a_file_whose_name_is_no_text_has_a_label_that_is_one(empty: Place, format_: str) -> None:
    empty.write("new.md", "# S\n\n60 days\n")
    line = f"printf '# S\\n\\n30 days\\n' > $'a\\xff.md'; policyver diff $'a\\xff.md' new.md --format {format_}"
    assert policyver(empty, f"{line} --output out")[::2] == (0, "Wrote out\n")
    assert "a\ufffd.md" in (empty.root / "out").read_text(encoding="utf-8")


def test_a_bug_is_told_even_where_no_file_can_be_written(two: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("policyver.store.Store.open", bug)
    monkeypatch.setattr("tempfile.tempdir", str(two.root / "nowhere"))
    outcome = run(two, "list")
    assert outcome.code == 3
    assert "this is a bug, and it is ours, not yours.\n  Please report it with what follows:" in outcome.err
    assert outcome.err.endswith("ZeroDivisionError: of ours\n")


def test_a_bug_is_told_as_one_with_the_file_to_report(two: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("policyver.store.Store.open", bug)
    monkeypatch.setattr("tempfile.tempdir", str(two.root.parent))
    outcome = run(two, "list", "--statement", "caf\udce9")
    assert (outcome.code, outcome.out) == (3, "")
    assert "this is a bug, and it is ours, not yours.\n  Please report it with the file " in outcome.err
    assert "Traceback" not in outcome.err
    _, please, versions = outcome.err.splitlines()
    trace = Path(please.split()[-1]).read_text()
    command, ran_on, traceback = trace.split("\n\n", 2)
    assert command == "policyver list --statement caf\\udce9"
    assert traceback.startswith("Traceback")
    assert traceback.endswith("ZeroDivisionError: of ours\n")
    assert versions == f"  {', '.join(ran_on.splitlines())}"
    assert ran_on.splitlines() == [
        f"policyver {__version__}",
        f"Python {platform.python_version()}",
        f"git {two.git('--version').removeprefix('git version ')}",
        f"WeasyPrint {version('weasyprint')}",
        f"Pango {pango()}",
        f"on {platform.platform()}",
    ]


def test_a_bug_is_told_where_git_and_pango_are_missing(two: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("policyver.store.Store.open", bug)
    monkeypatch.setattr("ctypes.CDLL", unknown)
    monkeypatch.setenv("PATH", "")
    outcome = run(two, "list")
    assert outcome.code == 3
    assert f", git missing, WeasyPrint {version('weasyprint')}, Pango missing, on " in outcome.err


def test_what_a_bug_ran_on_is_told_whatever_the_machine_does(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ctypes.CDLL", "subprocess.run", "platform.platform"):
        monkeypatch.setattr(name, unknown)
    monkeypatch.setattr("policyver.cli.environment.version", lambda _: version("no-such-package"))
    _, _, *rest = environment()
    assert rest == ["git unknown (OSError)", "WeasyPrint missing", "Pango missing", "on unknown (OSError)"]
