"""Whoever changes one thing, anywhere, is found out: in the records, in the tags, in the chain, in git's objects."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.run import done, run
from tests.conftest import isolate
from tests.store.place import DRAFT, Place

pytestmark = pytest.mark.large

PLACES = 25  # for each seed
SEEDS = 8
WHY = ("--reason", "The printers are late.")


@pytest.fixture(scope="module")
def whole_once(made_once: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    with pytest.MonkeyPatch.context() as monkeypatch:
        isolate(monkeypatch, folder / "home")
        place = Place(made_once["two"]).copy(folder / "store")
        done(place, "reschedule", "v2", "--effective", "2026-08-01", *WHY)
        place.draft("# Privacy Statement\n\nWe keep your datas for 60 days.\n")
        done(place, "erratum", "v2", "--reason", "A slip of the pen.")
        done(place, "withdraw", "v2", "--on", "2026-10-01", "--reason", "A court has said so.")
        done(place, "archive", "--all")
    return place.root


@pytest.fixture
def whole(whole_once: Path, machine: Path) -> Place:
    """A store with v1, v2 and an amendment of each kind, all of it archived."""
    return Place(whole_once).copy(machine.parent / "the store")


def tags(place: Place) -> list[str]:
    return place.git("tag", "--list").splitlines()


def point(place: Place, tag: str, content: str) -> None:
    made = place.git("hash-object", "-t", "tag", "-w", "--stdin", stdin=content)
    place.git("update-ref", f"refs/tags/{tag}", made)


def a_byte_of_a_record(place: Place, chance: random.Random) -> str:
    file = chance.choice(sorted(path for path in (place.root / "records").rglob("*") if path.is_file()))
    data = bytearray(file.read_bytes())
    at = chance.randrange(len(data))
    data[at] ^= 1 << chance.randrange(8)
    file.write_bytes(data)
    return f"byte {at} of {file.relative_to(place.root)}"


def a_file_of_a_record_gone(place: Place, chance: random.Random) -> str:
    file = chance.choice(sorted(path for path in (place.root / "records").rglob("*") if path.is_file()))
    file.unlink()
    return f"{file.relative_to(place.root)} gone"


def a_file_more(place: Place, chance: random.Random) -> str:
    folder = chance.choice(sorted(path.parent for path in (place.root / "records").rglob("*") if path.is_file()))
    (folder / "more.txt").write_text("more")
    return f"a file more in {folder.relative_to(place.root)}"


def a_tag_deleted(place: Place, chance: random.Random) -> str:
    tag = chance.choice(tags(place))
    place.git("tag", "--delete", tag)
    return f"{tag} deleted"


def a_tag_moved(place: Place, chance: random.Random) -> str:
    tag, other = chance.sample(tags(place), 2)
    place.git("update-ref", f"refs/tags/{tag}", place.git("rev-parse", other))
    return f"{tag} moved to {other}"


def a_letter_of_a_tag(place: Place, chance: random.Random) -> str:
    tag = chance.choice(tags(place))
    content = place.git("cat-file", "tag", tag) + "\n"
    at = chance.choice([at for at, letter in enumerate(content) if letter.isdigit() and at > content.index("tagger")])
    other = chance.choice([digit for digit in "123456789" if digit != content[at]])
    point(place, tag, content[:at] + other + content[at + 1 :])
    return f"letter {at} of {tag}"


def a_tag_signed_again(place: Place, chance: random.Random) -> str:
    tag = chance.choice(tags(place))
    signature = "-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAQ==\n-----END SSH SIGNATURE-----\n"
    point(place, tag, place.git("cat-file", "tag", tag) + "\n" + signature)
    return f"{tag} signed again"


def a_commit_rewritten(place: Place, chance: random.Random) -> str:
    tag = chance.choice(["v1", "v2", "v2.a2"])
    commit = place.git("rev-parse", f"{tag}^{{commit}}")
    place.git("checkout", "--quiet", "--detach", commit)
    place.draft(f"# Privacy Statement\n\nWe keep your data for {chance.randrange(100, 999)} days.\n")
    place.git("commit", "--quiet", "--all", "--amend", "--message", "Rewritten")
    content = place.git("cat-file", "tag", tag) + "\n"
    point(place, tag, content.replace(commit, place.git("rev-parse", "HEAD")))
    return f"the commit of {tag} rewritten"


def a_byte_of_an_object(place: Place, chance: random.Random) -> str:
    names = [place.git("rev-parse", tag) for tag in tags(place)]
    names += [place.git("rev-parse", f"{tag}:{DRAFT}") for tag in ("v1", "v2", "v2.a2")]
    name = chance.choice(names)
    file = place.root / ".git" / "objects" / name[:2] / name[2:]
    data = bytearray(file.read_bytes())
    at = chance.randrange(2, len(data))
    data[at] ^= 1 << chance.randrange(8)
    file.chmod(0o644)
    file.write_bytes(data)
    return f"byte {at} of object {name[:12]}"


TAMPERING: list[tuple[Callable[[Place, random.Random], str], int]] = [
    (a_byte_of_a_record, 10),
    (a_file_of_a_record_gone, 2),
    (a_file_more, 1),
    (a_tag_deleted, 2),
    (a_tag_moved, 2),
    (a_letter_of_a_tag, 3),
    (a_tag_signed_again, 1),
    (a_commit_rewritten, 2),
    (a_byte_of_an_object, 2),
]


def test_a_store_that_nobody_touched_gives_no_finding(whole: Place) -> None:
    for arguments in ((), ("--deep",)):
        assert run(whole, "verify", *arguments, "--format", "json").json["findings"] == []


@pytest.mark.parametrize("seed", range(SEEDS))
def test_whatever_is_changed_is_found(whole: Place, machine: Path, seed: int) -> None:
    chance = random.Random(seed)
    kinds = [kind for kind, times in TAMPERING for _ in range(times)]
    assert len(kinds) == PLACES
    for number, tamper in enumerate(kinds):
        place = whole.copy(machine / f"{number}")
        what = tamper(place, chance)
        outcome = run(place, "verify", "--format", "json")
        assert outcome.code == 1, (what, outcome)
        assert outcome.json["findings"], what
        shutil.rmtree(place.root)
