"""Two who write to one register at once: one wins, the other is told so, and nothing is lost."""

import os
import subprocess
import sys

import pytest

from tests.cli.run import run
from tests.cli.test_killed import DAY, NINETY
from tests.store.place import DRAFT, Place

pytestmark = pytest.mark.large

ROUNDS = 20  # of each


def at_once(place: Place, *commands: tuple[str, ...]) -> list[tuple[int, str]]:
    processes = [
        subprocess.Popen(
            [sys.executable, "-m", "policyver", *command],
            cwd=place.root,
            env=os.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for command in commands
    ]
    ended = [(process, process.communicate()[1]) for process in processes]
    return [(process.returncode, said) for process, said in ended]


def cut(version: str, summary: str) -> tuple[str, ...]:
    return ("cut", *([version] if version else []), "--effective", "2026-08-01", "--summary", summary, *DAY)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (cut("", "First."), cut("", "Second.")),
        (cut("v3", "First."), cut("v4", "Second.")),
        (cut("", "First."), ("withdraw", "v2", "--on", "2026-07-01", "--reason", "A court has said so.", *DAY)),
    ],
    ids=["the same version", "two versions", "a cut and a withdrawal"],
)
def test_two_at_once(two: Place, one: tuple[str, ...], other: tuple[str, ...]) -> None:
    for number in range(ROUNDS):
        place = two.copy(two.root.parent / f"round {number}")
        place.draft(NINETY)
        ended = at_once(place, one, other)
        codes = sorted(code for code, _ in ended)
        for code, said in ended:
            assert code in (0, 2), said
            assert "Traceback" not in said
            if code:
                assert "\n  " in said, "what to do next"
        assert codes in ([0, 2], [0, 0])
        verified = run(place, "verify", "--format", "json").json
        assert verified["findings"] == []
        assert verified["entries"] == 2 + codes.count(0)
        assert (place.root / DRAFT).read_text() == NINETY
