"""A command that dies half-way: at each call of git, at each change of a file, and at any time.

Nothing is broken then, and it runs again. A `git` that stands first on the PATH kills whoever called it, before or
after doing what it was asked; an audit hook (PEP 578) kills before a file is written, renamed or taken away.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.run import done, run
from tests.cli.terminal import program
from tests.store.place import Place

pytestmark = pytest.mark.large

KILLER = """\
count=$(( $(cat "$KILL_COUNT" 2>/dev/null || echo 0) + 1 ))
echo $count > "$KILL_COUNT"
if [ $count = "$KILL_AT" ] && [ "$KILL_WHEN" = before ]; then kill -KILL $PPID; exit 1; fi
"$REAL_GIT" "$@"
code=$?
if [ $count = "$KILL_AT" ] && [ "$KILL_WHEN" = after ]; then kill -KILL $PPID; fi
exit $code
"""
NINETY = "# Privacy Statement\n\nWe keep your data for 90 days.\n"
SLIP = "# Privacy Statement\n\nWe keep your data for 60 dayz.\n"
DAY = ("--published", "2026-05-01")  # in a process of its own it is another day today
COMMANDS = {
    "cut": (NINETY, ("cut", "--effective", "2026-08-01", "--summary", "Longer.", *DAY)),
    "erratum": (SLIP, ("erratum", "v2", "--reason", "A slip of the pen.", *DAY)),
    "reschedule": ("", ("reschedule", "v2", "--effective", "2026-08-01", "--reason", "The printers are late.", *DAY)),
    "withdraw": ("", ("withdraw", "v2", "--on", "2026-09-01", "--reason", "A court has said so.", *DAY)),
}


def prepared(two: Place, command: str, to: Path) -> Place:
    place = two.copy(to)
    draft, _ = COMMANDS[command]
    if draft:
        place.draft(draft)
    return place


def started(place: Place, arguments: tuple[str, ...], **environment: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "policyver", *arguments],
        cwd=place.root,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def check(place: Place, arguments: tuple[str, ...]) -> None:
    """What must hold after a death: all is as it was written, and the same command finishes or says why not."""
    names = [each["version"] for each in run(place, "list", "--format", "json").json["versions"]]
    assert names[:2] == ["v1", "v2"]
    codes = {each["code"] for each in run(place, "verify", "--format", "json").json["findings"]}
    assert codes <= {"entry-missing"}, "nothing but that a commit has no tag yet"
    again = run(place, *arguments)
    assert again.code in (0, 2), again
    if again.code == 2:
        assert "\n  " in again.err, "what to do next"
        assert "Traceback" not in again.err
    verified = run(place, "verify", "--format", "json").json
    assert verified["findings"] == []
    assert verified["entries"] == 3, "once, and not twice"


def without_a_lock(place: Place) -> None:
    """Take away what git says to take away where it died holding its index: nobody else can know that it is dead."""
    (place.root / ".git" / "index.lock").unlink(missing_ok=True)


def deadly(machine: Path, at: int, when: str) -> dict[str, str]:
    """Set up a git that kills whoever calls it for the n-th time."""
    git = program(machine / "bin", "git", KILLER)
    return {
        "PATH": f"{git.parent}:{os.environ['PATH']}",
        "REAL_GIT": str(shutil.which("git")),
        "KILL_COUNT": str(machine / f"count{at}"),
        "KILL_AT": str(at),
        "KILL_WHEN": when,
    }


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("command", COMMANDS)
def test_killed_at_any_call_of_git(two: Place, machine: Path, command: str, when: str) -> None:
    _, arguments = COMMANDS[command]
    assert started(prepared(two, command, machine / "whole"), arguments, **deadly(machine, 0, when)).wait() == 0
    calls = int((machine / "count0").read_text())
    points = 0
    for at in range(1, calls + 1):
        place = prepared(two, command, machine / f"{at}")
        if started(place, arguments, **deadly(machine, at, when)).wait() == -signal.SIGKILL:
            points += 1
            without_a_lock(place)
            check(place, arguments)
        shutil.rmtree(place.root)
    print(f"{points} kill points")  # noqa: T201  `pytest -s` tells how many
    assert points >= 8


@pytest.mark.parametrize("command", COMMANDS)
def test_killed_at_any_time(two: Place, machine: Path, command: str) -> None:
    _, arguments = COMMANDS[command]
    chance = random.Random(command)
    begun = time.perf_counter()
    started(prepared(two, command, machine / "whole"), arguments).wait()
    whole = time.perf_counter() - begun
    for number in range(8):
        place = prepared(two, command, machine / f"{number}")
        process = started(place, arguments)
        time.sleep(chance.uniform(0.2, 1) * whole)
        process.kill()
        process.wait()
        without_a_lock(place)
        if run(place, "verify", "--format", "json").json["entries"] == 2:
            check(place, arguments)
        else:
            assert run(place, "verify").code == 0


def died_writing(place: Place, at: int, *arguments: str) -> bool:
    """Run a command that dies before it changes a file for the n-th time. Tells whether it came to that."""
    paths = [str(Path(__file__).parent / "killer"), *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
    code = started(place, arguments, KILL_AT_WRITE=str(at), PYTHONPATH=os.pathsep.join(filter(None, paths))).wait()
    assert code in (0, -signal.SIGKILL)
    return code != 0


@pytest.mark.parametrize("command", COMMANDS)
def test_an_entry_killed_at_any_change_of_a_file(two: Place, machine: Path, command: str) -> None:
    _, arguments = COMMANDS[command]
    at = 1
    while died_writing(place := prepared(two, command, machine / f"{at}"), at, *arguments):
        check(place, arguments)
        at += 1
    assert at > 1


def test_a_record_killed_at_any_change_of_a_file(two: Place, machine: Path) -> None:
    whole = two.copy(machine / "whole")
    done(whole, "archive", "v2")
    first = two.copy(machine / "first")
    done(first, "archive", "v2")
    first.write("records/privacy-statement/v2/data/en/statement.md", "Not any more.")  # what is written anew
    for kind, place, chosen in (("new", two, range(1, 5)), ("broken", first, range(0))):
        at, dies = 1, True
        while dies:
            there = place.copy(machine / f"{kind} {at}")
            dies = died_writing(there, at, "archive", "v2")
            if kind == "new":
                assert run(there, "verify").code == 0
            assert run(there, "archive", "v2").code == 0
            assert records(there) == records(whole)
            shutil.rmtree(there.root)
            at += 1 if at in chosen else 7  # most are the files of the bag, one like the other
        assert at > 30


def records(place: Place) -> dict[str, bytes]:
    folder = place.root / "records"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_import_killed_at_any_change_of_a_file(two: Place, machine: Path) -> None:
    file = machine / "new.md"
    file.write_text(NINETY)
    old = two.draft_text()
    at = 1
    while died_writing(place := two.copy(machine / f"{at}"), at, "import", str(file)):
        assert place.draft_text() in (old, NINETY)
        assert run(place, "verify").code == 0
        assert run(place, "import", str(file), "--force").code == 0
        assert place.draft_text() == NINETY
        at += 1
    assert at > 1


@pytest.mark.parametrize("when", ["before", "after", "writing"])
def test_a_beginning_killed_at_any_time(machine: Path, when: str) -> None:
    arguments = ("init", "--organization", "Example")
    for at in range(1, 9):
        place = Place(machine / f"{at} place")
        place.root.mkdir()
        if when == "writing":
            died_writing(place, at, *arguments)
        else:
            started(place, arguments, **deadly(machine, at, when)).wait()
        again = run(place, *arguments)
        assert again.code == 0 or "is a store already" in again.err
        place.draft(NINETY)
        assert run(place, "cut", "--effective", "2026-08-01", "--summary", "The first.").code == 0
        assert run(place, "verify").code == 0


@pytest.mark.parametrize("when", ["before", "after"])
def test_an_undo_killed_at_any_call_of_git(two: Place, machine: Path, when: str) -> None:
    assert started(two.copy(machine / "whole"), ("undo",), **deadly(machine, 0, when)).wait() == 0
    for at in range(1, int((machine / "count0").read_text()) + 1):
        place = two.copy(machine / f"{at}")
        is_killed = started(place, ("undo",), **deadly(machine, at, when)).wait() == -signal.SIGKILL
        assert run(place, "verify", "--format", "json").json["findings"] == []
        if is_killed:  # a git that ends after its caller has nobody to kill
            assert run(place, "undo").code == 0
        assert place.git("tag") == "v1", "the same entry, and no other one"
        assert run(place, "verify", "--format", "json").json["verdict"] == "unchanged"
        shutil.rmtree(place.root)
