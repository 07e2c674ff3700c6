"""What is found is handed on to courts and auditors: it names files as they do, and no folder of this machine.

Each state is something that goes wrong in a folder of this machine, of which git, the package for bags and the system
report with that folder in their words.
"""

import json
import re
import shutil
import tempfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest

from tests.cli.run import Outcome, done, run
from tests.proofs.bundles import files, repacked, resealed
from tests.store.place import Place
from tests.test_earlier import EARLIER

RECORD = "records/privacy-statement/v2"
_ELSEWHERE = re.compile(r"(?<![\w.:/])/(?:tmp|home|root|var|private|Users|usr|etc)\b")


def named_folders(text: str, place: Path) -> list[str]:
    """Return the folders of this machine that a text names."""
    known = {str(place), str(place.resolve()), str(Path.home()), tempfile.gettempdir()}
    return [folder for folder in known if folder in text] + _ELSEWHERE.findall(text)


def as_folder(place: Place, path: str) -> None:
    (place.root / path).unlink()
    (place.root / path).mkdir()


def loose(place: Place, name: str) -> Path:
    return place.root / ".git" / "objects" / name[:2] / name[2:]


def garbled(place: Place, name: str) -> None:
    file = loose(place, name)
    file.chmod(0o600)
    file.write_bytes(b"no object")


State = Callable[[Place], object]
STATES: dict[str, State] = {
    "bagit-gone": lambda place: (place.root / RECORD / "bagit.txt").unlink(),
    "bagit-no-text": lambda place: place.write(f"{RECORD}/bagit.txt", b"\xff\xfe\x00"),
    "bagit-a-folder": lambda place: as_folder(place, f"{RECORD}/bagit.txt"),
    "info-gone": lambda place: (place.root / RECORD / "bag-info.txt").unlink(),
    "manifest-gone": lambda place: (place.root / RECORD / "manifest-sha256.txt").unlink(),
    "manifest-a-folder": lambda place: as_folder(place, f"{RECORD}/manifest-sha256.txt"),
    "manifest-no-text": lambda place: place.write(f"{RECORD}/manifest-sha512.txt", b"\xff\xfe"),
    "tagmanifest-a-folder": lambda place: as_folder(place, f"{RECORD}/tagmanifest-sha256.txt"),
    "payload-gone": lambda place: shutil.rmtree(place.root / RECORD / "data"),
    "payload-out-of-it": lambda place: place.write(f"{RECORD}/manifest-sha256.txt", f"{'0' * 64}  ../../x\n"),
    "a-file-gone": lambda place: (place.root / RECORD / "data" / "en" / "statement.html").unlink(),
    "a-file-more": lambda place: place.write(f"{RECORD}/data/more.txt", "more"),
    "a-link": lambda place: (place.root / RECORD / "data" / "link").symlink_to("/etc/hostname"),
    "an-empty-record": lambda place: (place.root / "records" / "privacy-statement" / "v1").mkdir(),
    "record-of-nothing": lambda place: (place.root / "records" / "privacy-statement" / "v9").mkdir(),
    "text-garbled": lambda place: garbled(place, place.git("rev-parse", "v1:statements/privacy-statement.md")),
    "text-gone": lambda place: loose(place, place.git("rev-parse", "v1:statements/privacy-statement.md")).unlink(),
    "commit-garbled": lambda place: garbled(place, place.git("rev-parse", "v1^{commit}")),
    "commit-gone": lambda place: loose(place, place.git("rev-parse", "v2^{commit}")).unlink(),
    "tag-garbled": lambda place: garbled(place, place.git("rev-parse", "v2")),
    "tag-gone": lambda place: loose(place, place.git("rev-parse", "v1")).unlink(),
    "tag-of-nothing": lambda place: place.write(".git/refs/tags/v3", "1" * 40 + "\n"),
    "tag-garbage": lambda place: place.write(".git/refs/tags/v3", "garbage\n"),
    "alternates-gone": lambda place: place.write(".git/objects/info/alternates", f"{place.root}/gone\n"),
    "pack-garbled": lambda place: place.write(".git/objects/pack/pack-1.idx", "no index"),
    "head-gone": lambda place: place.write(".git/HEAD", "ref: refs/heads/gone\n"),
    "config-broken": lambda place: place.write(".git/config", "[broken\n"),
}


def checked(outcome: Outcome, place: Path, codes: tuple[int, ...] = (0, 1, 2)) -> None:
    assert outcome.code in codes, outcome
    assert named_folders(outcome.out, place) == []
    assert named_folders(outcome.err, place) == []


@pytest.mark.parametrize("state", STATES)
def test_no_finding_of_a_store_names_a_folder(archived: Place, machine: Path, state: str) -> None:
    STATES[state](archived)
    checked(run(archived, "verify"), machine.parent)
    checked(run(archived, "verify", "--format", "json"), machine.parent)


@pytest.mark.parametrize("state", ["text-garbled", "commit-garbled", "tag-garbled", "alternates-gone"])
def test_nor_in_a_second_work_tree(archived: Place, machine: Path, state: str) -> None:
    place = Place(machine.parent / "second")
    archived.git("worktree", "add", "--quiet", "--detach", str(place.root))
    STATES[state](archived)
    checked(run(place, "verify"), machine.parent)


@pytest.mark.parametrize("state", ["text-garbled", "text-gone", "tag-garbled", "tag-gone"])
def test_what_refuses_evidence_names_none(archived: Place, machine: Path, state: str) -> None:
    STATES[state](archived)
    outcome = run(archived, "evidence", "--on", "2026-05-01", "-o", "answer.zip")
    checked(outcome, machine.parent, (2,))


HISTORIES: dict[str, dict[str, bytes | None]] = {
    "history-no-bundle": {"history.bundle": b"nothing"},
    "history-cut-off": {"history.bundle": files(EARLIER / "evidence.zip")["history.bundle"][:-200]},
    "history-gone": {"history.bundle": None},
    "history-empty": {"history.bundle": b""},
    "toml-gone": {"policyver.toml": None},
    "toml-empty": {"policyver.toml": b""},
    "toml-no-text": {"policyver.toml": b"\xff\xfe"},
    "toml-of-another": {"policyver.toml": b"[policyver]\n"},
}


@pytest.mark.parametrize("changed", HISTORIES)
def test_no_finding_of_earlier_evidence_names_a_folder(elsewhere: Place, machine: Path, changed: str) -> None:
    file = resealed(Path(shutil.copy(EARLIER / "evidence.zip", machine.parent)), HISTORIES[changed])
    elsewhere.write("x.zip", file.read_bytes())
    checked(run(elsewhere, "verify", "x.zip"), machine.parent)
    checked(run(elsewhere, "verify", "x.zip", "--format", "json"), machine.parent)


@pytest.mark.parametrize(
    "name",
    ["entries/v1.txt", "record/record.json", "record/en/statement.pdf", "register.json", "cover.html", "SHA256SUMS"],
)
@pytest.mark.parametrize("data", [b"garbage", None])
def test_no_finding_of_evidence_names_a_folder(
    packed_once: Path, elsewhere: Place, machine: Path, name: str, data: bytes | None
) -> None:
    file = repacked(Path(shutil.copy(packed_once, machine.parent)), {name: data})
    elsewhere.write("x.zip", file.read_bytes())
    checked(run(elsewhere, "verify", "x.zip", "--format", "json"), machine.parent)


def test_no_bundle_and_no_record_names_a_folder(archived: Place, machine: Path) -> None:
    done(archived, "evidence", "--on", "2026-05-01", "-o", "answer.zip")
    held = files(archived.root / "answer.zip")
    bag = archived.root / RECORD
    held |= {path.relative_to(bag).as_posix(): path.read_bytes() for path in bag.rglob("*") if path.is_file()}
    for name, data in held.items():
        text = data.decode("utf-8", "replace")
        if name.endswith(".pdf"):
            text += inside(data)
        assert named_folders(text, machine.parent) == [], name


def inside(pdf: bytes) -> str:
    """Return all that a PDF holds, its streams unpacked."""
    reader = pypdf.PdfReader(BytesIO(pdf))
    objects: list[Any] = [
        reader.get_object(number) for number in range(1, len(reader.xref_objStm) + max(reader.xref[0]) + 1)
    ]
    streams = [thing.get_data().decode("utf-8", "replace") for thing in objects if hasattr(thing, "get_data")]
    return "\n".join([*map(str, objects), *streams])


def test_findings_are_in_json_as_in_text(archived: Place) -> None:
    STATES["bagit-gone"](archived)
    (finding,) = json.loads(run(archived, "verify", "--format", "json").out)["findings"]
    assert (finding["where"], finding["code"]) == (RECORD, "record-broken")
    assert finding["what"].startswith("The record of v2 is broken: ")
