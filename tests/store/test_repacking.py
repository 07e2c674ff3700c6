"""Git repacks its objects by itself, and anybody may let it: what goes away meanwhile is not called damage."""

import os
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from policyver.store.git import Repository
from tests.cli.run import done, run
from tests.store.place import DRAFT, Place

REPACKING = (
    ("repack", "-a", "-d", "-q", "--window=0"),
    ("pack-refs", "--all", "--prune"),
    ("gc", "--quiet", "--prune=now"),
)
TIMES = 12


@contextmanager
def repacked_all_the_time(place: Place) -> Iterator[Callable[[], int]]:
    """Let git repack the objects again and again, each time with one more. Gives how to ask how often it did."""
    ended = threading.Event()
    rounds = 0

    def repack() -> None:
        nonlocal rounds
        while not ended.is_set():
            place.write("more", f"{rounds}")
            place.git("update-ref", "refs/more", place.git("hash-object", "-w", "more"))
            for command in REPACKING:
                subprocess.run(["git", *command], cwd=place.root, capture_output=True, check=False)
            rounds += 1

    thread = threading.Thread(target=repack)
    thread.start()
    try:
        yield lambda: rounds
    finally:
        ended.set()
        thread.join()


@pytest.fixture
def crowded(two: Place) -> Place:
    """A store with so many other files that git needs a while to look through its objects."""
    for number in range(200):
        two.write(f"other/{number}", os.urandom(20_000))
    two.commit("Others")
    return two


@pytest.mark.large
def test_no_command_takes_a_repack_for_damage(crowded: Place) -> None:
    expected = {command: done(crowded, *command.split()) for command in ("list", "show v1", "diff v1 v2")}
    with repacked_all_the_time(crowded) as rounds:
        for _ in range(TIMES):
            outcome = run(crowded, "verify", "--format", "json")
            assert (outcome.code, outcome.err) == (0, "")
            assert outcome.json["findings"] == []
            for command, output in expected.items():
                assert done(crowded, *command.split()) == output
        assert rounds() > TIMES / 4, "it was repacked meanwhile"


def test_what_is_missing_only_while_packs_change_is_no_damage(two: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """What `git fsck` says while a pack goes away, at a moment that can be had again."""
    looks: list[str] = []
    ask = Repository.ask

    def asked(repository: Repository, *arguments: str) -> tuple[int, str, str]:
        if arguments[0] != "fsck":
            return ask(repository, *arguments)
        looks.append("fsck")
        if len(looks) > 1:
            return ask(repository, *arguments)
        two.git("repack", "-a", "-d", "-q")
        return 2, f"missing blob {two.git('rev-parse', f'v1:{DRAFT}')}", ""

    monkeypatch.setattr(Repository, "ask", asked)
    monkeypatch.setattr("policyver.store.objects.sleep", lambda _: None)
    done(two, "verify")
    assert looks == ["fsck", "fsck"]


def test_an_object_that_is_gone_is_found_at_once(two: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[str] = []
    ask = Repository.ask

    def asked(repository: Repository, *arguments: str) -> tuple[int, str, str]:
        looks.extend(["fsck"] if arguments[0] == "fsck" else [])
        return ask(repository, *arguments)

    monkeypatch.setattr(Repository, "ask", asked)
    blob = two.git("rev-parse", f"v1:{DRAFT}")
    (two.root / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    outcome = run(two, "verify")
    assert outcome.code == 1
    assert f"missing blob {blob}" in outcome.out
    assert looks == ["fsck"]


def test_a_pack_that_goes_away_under_a_reader_is_read_anew(two: Place) -> None:
    """The process that reads objects has the old pack open, or knows of it; the new one has another name."""
    from policyver.store import Store

    two.git("repack", "-a", "-d", "-q")
    with Store.open(two.root) as store:
        text = store.repository.read(two.git("rev-parse", "v1"), DRAFT)
        before = set(Path(two.root / ".git/objects/pack").glob("*.pack"))
        two.write("more", "More")
        two.commit()
        two.git("repack", "-a", "-d", "-q")
        assert not before & set(Path(two.root / ".git/objects/pack").glob("*.pack"))
        assert store.repository.read(two.git("rev-parse", "v1"), DRAFT) == text
        assert store.repository.read(two.git("rev-parse", "v2"), DRAFT)
