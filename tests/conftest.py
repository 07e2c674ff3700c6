"""What the tests stand on: the same examples in every run, a git whose settings are nobody's, and stores to work in."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path

import pytest
from hypothesis import settings

from tests.store.place import Place, new_place

settings.register_profile("policyver", derandomize=True, deadline=None)
settings.register_profile("quick", parent=settings.get_profile("policyver"), max_examples=30)  # script/test --quick
settings.load_profile("policyver")

NOON = "2026-05-01T12:00:00+00:00"
GIT_CONFIG = """
[user]
	name = A. Editor
	email = editor@example.com
	useConfigOnly = true
[init]
	defaultBranch = main
	templateDir =
[gc]
	auto = 0
"""


class Noon(datetime):
    """A clock that stands."""

    moment = datetime.fromisoformat(NOON)

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "Noon":
        return cls.fromtimestamp(cls.moment.timestamp(), tz or UTC)


def isolate(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Keep the machine's settings out: its git, its editor, its pager, its language, its day."""
    for name in list(os.environ):
        if name.startswith(("GIT_", "LC_", "XDG_")) or name in {"EDITOR", "VISUAL", "PAGER", "NO_COLOR", "COLUMNS"}:
            monkeypatch.delenv(name)
    home.mkdir(exist_ok=True)
    (home / "gitconfig").write_text(GIT_CONFIG)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("TMPDIR", str(home))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(home / "gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_AUTHOR_DATE", NOON)
    monkeypatch.setenv("GIT_COMMITTER_DATE", NOON)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.setattr("policyver.cli.options.datetime", Noon)


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Path]]:
    """Make the stores that tests get copies of: a draft; v1 in force; v1 in force and v2 scheduled."""
    from tests.cli.run import done

    folder = tmp_path_factory.mktemp("stores")
    with pytest.MonkeyPatch.context() as monkeypatch:
        isolate(monkeypatch, tmp_path_factory.mktemp("home"))
        place = new_place(folder / "draft")
        place.set_up()
        first = place.copy(folder / "one")
        done(first, "cut", "--published", "2025-12-01", "--effective", "2026-01-01", "--summary", "The first version.")
        second = first.copy(folder / "two")
        second.draft("# Privacy Statement\n\nWe keep your data for 60 days.\n")
        done(second, "cut", "--effective", "2026-06-15", "--summary", "We keep data longer.", "--approved-by", "Zoë C.")
        yield {name: folder / name for name in ("draft", "one", "two")}
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def archived_once(made_once: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Make the stores whose tests need records, which take a second each: of v2; of v1 and v2."""
    from tests.cli.run import done

    folder = tmp_path_factory.mktemp("archived")
    with pytest.MonkeyPatch.context() as monkeypatch:
        isolate(monkeypatch, tmp_path_factory.mktemp("home"))
        last = Place(made_once["two"]).copy(folder / "last")
        done(last, "archive", "v2")
        every = last.copy(folder / "every")
        done(every, "archive", "v1")
    return {"last": last.root, "every": every.root}


@pytest.fixture(scope="session")
def packed_once(made_once: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pack the evidence that tests get copies of: v1 was in force on 1 May 2026."""
    from tests.cli.run import done

    file = tmp_path_factory.mktemp("packed") / "evidence.zip"
    with pytest.MonkeyPatch.context() as monkeypatch:
        isolate(monkeypatch, tmp_path_factory.mktemp("home"))
        place = Place(made_once["two"]).copy(file.parent / "store")
        done(place, "evidence", "--on", "2026-05-01", "--output", str(file))
    return file


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with git, a name to cut in, and nothing else set up; on it is noon, 1 May 2026. Gives its home."""
    home = tmp_path / "home"
    isolate(monkeypatch, home)
    return home


@pytest.fixture
def empty(machine: Path) -> Place:
    """A folder, in no repository."""
    return new_place(machine.parent / "the folder")


@pytest.fixture
def store(machine: Path, made_once: dict[str, Path]) -> Place:
    """A store with a draft, and no commit yet."""
    return Place(made_once["draft"]).copy(machine.parent / "the store")


@pytest.fixture
def one(machine: Path, made_once: dict[str, Path]) -> Place:
    """A store with v1, published 2025-12-01 and in force since 2026-01-01."""
    return Place(made_once["one"]).copy(machine.parent / "the store")


@pytest.fixture
def two(machine: Path, made_once: dict[str, Path]) -> Place:
    """A store with v1, in force, and v2, which will be from 2026-06-15 on."""
    return Place(made_once["two"]).copy(machine.parent / "the store")


@pytest.fixture
def archived(machine: Path, archived_once: dict[str, Path]) -> Place:
    """The store `two` with the record of v2."""
    return Place(archived_once["last"]).copy(machine.parent / "the store")


@pytest.fixture
def all_archived(machine: Path, archived_once: dict[str, Path]) -> Place:
    """The store `two` with the records of v1 and v2."""
    return Place(archived_once["every"]).copy(machine.parent / "the store")


@pytest.fixture
def elsewhere(machine: Path) -> Place:
    """A folder in no repository."""
    folder = machine.parent / "elsewhere"
    folder.mkdir()
    return Place(folder)
