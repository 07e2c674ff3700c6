"""What leaves the house with a bundle: the answer, and nothing else of the repository."""

import json
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.cli.run import done, run
from tests.conftest import isolate
from tests.proofs.bundles import files
from tests.store.place import Place

SECRETS = ("privileged memo", "BEGIN OPENSSH", "Cookie Notice", "We set none", "120 days", "Not yet out")


@pytest.fixture(scope="module")
def house(made_once: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with more in it than one statement: a memo, a key, another statement, a version not published."""
    folder = tmp_path_factory.mktemp("house")
    with pytest.MonkeyPatch.context() as monkeypatch:
        isolate(monkeypatch, folder / "home")
        place = Place(made_once["two"]).copy(folder / "store")
        place.write("memo.txt", "A privileged memo.\n")
        place.write("deploy.key", "-----BEGIN OPENSSH PRIVATE KEY-----\n")
        place.write("statements/cookie-notice.md", "# Cookie Notice\n\nWe set none.\n")
        place.commit("The privileged memo re lawsuit")
        done(place, "cut", "cookie-notice/v1", "--effective", "2026-07-01", "--summary", "The first Cookie Notice.")
        place.draft("# Privacy Statement\n\nWe keep your data for 120 days.\n")
        later = ("--published", "2026-06-01", "--effective", "2026-08-01", "--summary", "Not yet out.")
        done(place, "cut", "v3", *later)
        done(place, "withdraw", "v2", "--on", "2026-06-20", "--reason", "A court has said so.")
        done(place, "evidence", "--on", "2026-04-01", "-o", str(folder / "answer.zip"))
    return folder


def unpacked(file: Path, folder: Path) -> Path:
    with zipfile.ZipFile(file) as archive:
        archive.extractall(folder)
    return folder


def test_nothing_else_of_the_repository_is_in_it(house: Path) -> None:
    held = files(house / "answer.zip")
    everything = "\n".join([*held, *(data.decode("utf-8", "replace") for data in held.values())])
    assert [secret for secret in SECRETS if secret in everything] == []
    assert sorted(name for name in held if name.startswith("entries/")) == [
        "entries/v1.txt", "entries/v2.a1.txt", "entries/v2.txt"
    ]  # fmt: skip
    folders = {name.partition("/")[0] for name in held}
    top = {"README.txt", "SHA256SUMS", "cover.html", "cover.pdf", "evidence.json", "register.json"}
    assert folders == top | {"entries", "record", "text"}


def test_its_chain_and_texts_are_checked_with_sha1sum_and_sha256sum_alone(house: Path, tmp_path: Path) -> None:
    folder = unpacked(house / "answer.zip", tmp_path / "bundle")

    def shell(command: str) -> str:
        return subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, text=True, check=True).stdout

    assert all(line.endswith(": OK") for line in shell("sha256sum --check SHA256SUMS").splitlines())
    names = {}
    for file in sorted((folder / "entries").iterdir()):
        size = file.stat().st_size
        names[file.stem] = shell(f"(printf 'tag {size}\\0'; cat entries/{file.name}) | sha1sum").split()[0]
    entry = (folder / "entries/v2.txt").read_text()
    assert f"Previous: {names['v1']}\n" in entry
    assert f"object {names['v2']}\n" in (folder / "entries/v2.a1.txt").read_text(), "what it amends"
    digest = shell("sha256sum text/privacy-statement.en.md").split()[0]
    assert f"Text-SHA256: en {digest}\n" in (folder / "entries/v1.txt").read_text()
    assert json.loads((folder / "evidence.json").read_text())["head"] == names["v2.a1"]


def test_a_gap_in_the_chain_is_named_on_the_cover_and_by_verify(house: Path, elsewhere: Place) -> None:
    cover = " ".join(files(house / "answer.zip")["README.txt"].decode().split())
    assert "An entry before v2.a1 was published later, and is not here: its tag is" in cover
    outcome = run(elsewhere, "verify", str(house / "answer.zip"))
    assert outcome.code == 0
    assert "NOT COMPARED privacy-statement, v2.a1: An entry before v2.a1 is not in the bundle" in outcome.out
    assert "Found nothing that was changed in what could be compared. Not everything could be.\n" in outcome.out


def test_what_leaves_the_house_is_listed_before_it_is_written(two: Place, machine: Path) -> None:
    lines = done(two, "evidence", "--on", "2026-05-01", "-o", str(machine.parent / "x.zip")).splitlines()
    assert lines[:4] == [
        "Whoever gets this bundle sees:",
        "- 2 entries of privacy-statement: v1, v2, with who recorded and approved them, summaries and reasons",
        "- the text of v1 in en, and its record",
        "- from policyver.toml: Example Networks, Inc., privacy@example.com, https://example.com/privacy",
    ]
