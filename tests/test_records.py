"""Records: real bags of the worked example, judged by BagIt's own validator and by veraPDF."""

import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import bagit
import pypdf
import pytest

from policyver.errors import BrokenRecord
from policyver.files import write_folder
from policyver.records import attachments, find_facts, read_record, render
from policyver.render.paper.pdf import sets_alike
from policyver.store import Store
from tests.cli.run import done, refused, run
from tests.cli.terminal import on_terminal, process
from tests.conftest import isolate
from tests.render.verapdf import VeraPdf
from tests.store.place import Place

V2 = "records/privacy-statement/v2"
EVERY = ["statement.html", "statement.md", "statement.pdf"]
COMPARED = ["notice.html", "notice.pdf", "notice.txt", "redline.html", "redline.pdf", "replaced.md"]


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def policyver(where: Place, *arguments: str, **changes: str) -> str:
    outcome = process(where, sys.executable, "-m", "policyver", *arguments, **changes)
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout


def stale(where: Place) -> list[Path]:
    return list((where.root / "records").rglob(".*"))


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """The worked example, with the record of its second version."""
    folder = tmp_path_factory.mktemp("example")
    with pytest.MonkeyPatch.context() as monkeypatch:
        isolate(monkeypatch, folder / "home")
        done(folder, "demo", "store")
        place = Place(folder / "store")
        done(place, "archive", "v2")
        yield place


def test_a_record_is_a_whole_bag_with_every_language(example: Place) -> None:
    bag = bagit.Bag(str(example.root / V2))
    assert bag.validate()
    assert bag.version_info == (1, 0)
    assert "Bagging-Date" not in bag.info  # the same bytes on any day
    files = read_record(example.root / V2).files
    assert set(files) == {"record.json", *(f"{tag}/{name}" for tag in ("en", "de", "ar") for name in EVERY + COMPARED)}


def test_the_record_of_a_first_version_compares_nothing(all_archived: Place) -> None:
    first = read_record(all_archived.root / V2.replace("v2", "v1")).files
    assert set(first) == {"record.json", *(f"en/{name}" for name in EVERY)}


def test_record_json_tells_all_that_is_known(example: Place) -> None:
    record = read_record(example.root / V2)
    said = record.json
    assert said["schema"] == "policyver.record/1"
    assert said["version"]["tag_id"] == example.git("rev-parse", "v2")
    assert said["replaces"] is not None
    assert said["version"]["previous"] == said["replaces"]["tag_id"] == example.git("rev-parse", "v1")
    assert said["version"]["commit"] == example.git("rev-parse", "v2^{commit}")
    assert said["version"]["approved_by"] == ["Marguerite Oyelaran <m.oyelaran@alderspoke.example>"]
    assert said["version"]["sha256"]["de"] == sha256(record.files["de/statement.md"]).hexdigest()
    assert said["files"]["ar/notice.pdf"] == sha256(record.files["ar/notice.pdf"]).hexdigest()
    assert "SourceSerifPro-Regular" in {font["name"] for font in said["rendered_by"]["fonts"]}
    assert all(said["rendered_by"][name] for name in ("policyver", "weasyprint", "pango"))


def test_each_pdf_of_a_text_carries_its_source_and_the_record(example: Place) -> None:
    record = read_record(example.root / V2)
    for locale in ("en", "de", "ar"):
        text = example.git("show", f"v2:statements/privacy-statement{'' if locale == 'en' else '.' + locale}.md") + "\n"
        carried = attachments(record.files[f"{locale}/statement.pdf"], ("statement.md", "record.json"))
        assert carried == {"statement.md": text.encode(), "record.json": record.files["record.json"]}
        reader = pypdf.PdfReader(BytesIO(record.files[f"{locale}/statement.pdf"]))
        named = {file.name: str(file.pdf_object["/AFRelationship"]) for file in reader.attachment_list}
        assert named == {"statement.md": "/Source", "record.json": "/Data"}


@pytest.mark.large
def test_every_pdf_of_a_record_is_an_archival_and_an_accessible_one(example: Place) -> None:
    verapdf = VeraPdf()
    pdfs = sorted((example.root / V2).rglob("*.pdf"))
    assert len(pdfs) == 9
    assert {path: verapdf.broken_rules(path) for path in pdfs} == {path: [] for path in pdfs}
    verapdf.close()


def test_the_same_version_gives_the_same_bag_anywhere_at_any_time(archived: Place) -> None:
    other = archived.copy(archived.root.parent / "elsewhere")
    shutil.rmtree(other.root / "records")
    other.configure("Example Networks, Inc.", "Renamed since, Inc.")
    policyver(
        other, "archive", "--all", "--jobs", "2", TZ="America/Lima", PYTHONHASHSEED="2", HOME=str(other.root.parent)
    )
    assert content(archived.root / V2) == content(other.root / V2)
    with Store.open(archived.root) as store:
        kept = store.config.statement()
        register = store.register(kept)
        again = render(find_facts(store, register, kept, register.version("v2")), store.text_of(kept))
    assert again.files == read_record(archived.root / V2).files


def test_what_is_archived_and_unchanged_is_not_rendered_again(archived: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {path: path.stat().st_mtime_ns for path in (archived.root / V2).rglob("*")}
    monkeypatch.setattr("policyver.records.archiving.render", None)
    assert done(archived, "archive", "v2") == f"Unchanged: v2  {V2}\n"
    assert {path: path.stat().st_mtime_ns for path in (archived.root / V2).rglob("*")} == before


def test_another_weasyprint_renders_it_again(archived: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("policyver.render.paper.pdf.version", lambda _: "71.0")
    assert done(archived, "archive", "v2") == f"Archived v2  {V2}\n"
    assert read_record(archived.root / V2).typesetting.weasyprint == "71.0"


def test_a_font_that_is_gone_or_another_by_now_is_seen(archived: Place) -> None:
    typesetting = read_record(archived.root / V2).typesetting
    assert sets_alike(typesetting)
    font = replace(typesetting.fonts[0], sha256="0" * 64)
    assert not sets_alike(replace(typesetting, fonts=(font, *typesetting.fonts[1:])))


def test_an_amendment_has_a_record_of_its_own_and_the_old_one_stays(archived: Place) -> None:
    old = content(archived.root / V2)
    done(archived, "reschedule", "v2", "--effective", "2026-08-01", "--reason", "The printers are late.")
    assert "There is no record of v2.a1." in done(archived, "verify")
    assert done(archived, "archive", "v2") == f"Archived v2.a1  {V2}.a1\n"
    record = read_record(archived.root / f"{V2}.a1")
    assert record.json["version"]["effective"] == "2026-08-01"
    assert record.json["version"]["amendments"][0]["reason"] == "The printers are late."
    assert b"2026-08-01" in record.files["en/statement.html"]
    assert content(archived.root / V2) == old
    assert "There is no record of v2" not in done(archived, "verify", "--deep")


def test_an_erratum_is_in_a_record_with_its_text_and_without_a_notice(archived: Place) -> None:
    archived.draft("# Privacy Statement\n\nWe keep your dates for 60 days.\n")
    done(archived, "erratum", "v2", "--reason", "A slip.")
    assert "It has no notice in en: an erratum" in run(archived, "archive", "v2").err
    record = read_record(archived.root / f"{V2}.a1")
    assert b"dates" in record.files["en/statement.md"]
    assert "v2.a1" in record.files["en/statement.html"].decode()
    assert "en/notice.pdf" not in record.files  # nobody was sent one with the corrected words
    assert b"data" in read_record(archived.root / V2).files["en/statement.md"]
    said = record.json["version"]
    assert said["text_commit"]["en"] == archived.git("rev-parse", "v2.a1^{commit}") != said["commit"]
    assert said["sha256_as_cut"] != said["sha256"]
    done(archived, "verify", "--deep")


def test_a_late_translation_is_in_a_record_with_the_notices_of_each_language(two: Place) -> None:
    for version, days in (("v1", 30), ("v2", 60)):
        german = two.write("german.md", f"# Datenschutz\n\nWir speichern {days} Tage.\n")
        late = ("--file", str(german), "--reason", "It came later.")
        done(two, "translate", version, "--locale", "de", *late)
    done(two, "archive", "v2")
    record = two.root / "records/privacy-statement/v2.a1/data"
    assert "{+60+} Tage" in (record / "de/notice.txt").read_text()
    assert (record / "en/notice.pdf").is_file()
    german.write_text("# Datenschutz\n\nWir speichern  60 Tagge.\n")
    done(two, "erratum", "v2", "--locale", "de", "--file", str(german), "--reason", "A slip.")
    done(two, "archive", "v2")
    record = two.root / "records/privacy-statement/v2.a2/data"
    assert (record / "en/notice.txt").is_file()
    assert not (record / "de/notice.txt").exists(), "a corrected text is announced to nobody"
    assert run(two, "verify", "--format", "json").json["findings"] == []


def test_a_broken_record_is_said_to_be_and_written_anew(archived: Place) -> None:
    good = content(archived.root / V2)
    archived.write(f"{V2}/data/en/statement.md", "# Privacy Statement\n\nWe keep your data for ever.\n")
    outcome = run(archived, "archive", "v2")
    assert (outcome.code, outcome.out) == (0, f"Archived v2  {V2}\n")
    assert "The record of v2 is broken: " in outcome.err
    assert content(archived.root / V2) == good


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("data/en/statement.html", b"60", b"06"),
        ("data/record.json", b"material", b"Material"),
        ("bag-info.txt", b"2026", b"2025"),
        ("manifest-sha256.txt", b"  data", b"_ data"),
        ("tagmanifest-sha512.txt", b" bag", b"_bag"),
        ("tagmanifest-sha256.txt", b"\n", b""),
        ("bagit.txt", b"1.0", b"0.97"),
        ("data/more.txt", b"", b"more"),
        ("more.txt", b"", b"more"),
    ],
)
def test_what_was_changed_in_a_record_is_found(archived: Place, file: str, old: bytes, new: bytes) -> None:
    path = archived.root / V2 / file
    before = path.read_bytes() if path.exists() else b""
    assert old in before
    path.write_bytes(before.replace(old, new, 1))
    with pytest.raises(BrokenRecord):
        read_record(archived.root / V2)


@pytest.mark.parametrize(
    ("file", "change", "said"),
    [
        (
            "en/statement.md",
            lambda text: text + "\nAnd for ever.\n",
            "record.json does not name en/statement.md as it is",
        ),
        ("record.json", lambda text: text.replace("record/1", "record/9"), "record.json is not of the form"),
        ("record.json", lambda text: text.replace("rendered_by", "made_by"), "rendered_by is missing"),
        (
            "record.json",
            lambda text: text.replace('"files": {', '"files": [], "more": {'),
            "files: expected object, got array",
        ),
        ("record.json", lambda _: "[]", "record/1: expected object, got array"),
        (
            "record.json",
            lambda text: re.sub('"effective": "[^"]*"', '"effective": "soon"', text),
            "version.effective is no date",
        ),
        (
            "record.json",
            lambda text: text.replace('"tag_id": "', '"tag_id": 7, "x": "'),
            "version.tag_id: expected str",
        ),
    ],
)
def test_a_bag_made_over_changed_files_is_no_record(
    archived: Place, file: str, change: Callable[[str], str], said: str
) -> None:
    folder = archived.root / V2
    shutil.move(folder / "data", archived.root / "changed")
    shutil.rmtree(folder)
    shutil.move(archived.root / "changed", folder)
    (folder / file).write_text(change((folder / file).read_text()))
    bagit.make_bag(str(folder))
    with pytest.raises(BrokenRecord, match=re.escape(said)):
        read_record(folder)


def test_killed_while_it_writes_there_is_no_half_a_record(two: Place) -> None:
    killed = "import os, bagit, policyver.cli as c, sys; bagit.make_bag = lambda *_: os._exit(9); c.main()"
    outcome = process(two, sys.executable, "-c", killed, "archive", "v2")
    assert outcome.returncode == 9
    assert not (two.root / V2).exists()
    assert stale(two)
    done(two, "archive", "v2")
    assert not stale(two)
    assert read_record(two.root / V2).json["version"]["effective"] == "2026-06-15"


def test_a_full_disk_leaves_the_old_record_and_nothing_beside_it(
    archived: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(archived, "reschedule", "v2", "--effective", "2026-08-01", "--reason", "The printers are late.")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bagit.make_bag", full)
    assert "No space left" in refused(archived, "archive", "v2").replace("no space", "No space")


@pytest.mark.parametrize("at_once", [True, False])
def test_a_folder_takes_the_place_of_another_whole(
    tmp_path: Path, at_once: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not at_once:
        monkeypatch.setattr("policyver.files._exchange", lambda *_: False)
    place = tmp_path / "in" / "v1"
    for text in ("old", "new"):
        write_folder(place, lambda folder, text=text: (folder / text).write_text(text) and None)  # type: ignore[misc]  # of a default
    assert [path.name for path in place.iterdir()] == ["new"]
    assert [path.name for path in place.parent.iterdir()] == ["v1"]


def test_what_no_font_shows_names_the_version_and_nothing_is_written(two: Place) -> None:
    two.draft("# Privacy Statement\n\nWe keep your \ue000 for 90 days.\n")
    done(two, "cut", "--effective", "2026-09-01", "--summary", "More.")
    message = refused(two, "archive", "v3")
    assert message.startswith("policyver: v3 of privacy-statement cannot be archived: ")
    assert "U+E000" in message


def test_what_is_not_there_is_refused(two: Place) -> None:
    assert "There is no v7." in refused(two, "archive", "v7")
    assert "'draft' is not a version's name." in refused(two, "archive", "draft")
    assert "--all" in refused(two, "archive")
    assert "Nothing has been cut yet." in refused(two, "archive", "--all", "--statement", "cookie-notice")


def test_a_record_is_not_written_through_a_link(two: Place) -> None:
    (two.root / "records").symlink_to(two.root.parent)
    assert "is a link" in refused(two, "archive", "v1")


def test_a_cut_does_not_commit_records(archived: Place) -> None:
    archived.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    done(archived, "cut", "--effective", "2026-09-01", "--summary", "More.")
    assert archived.git("status", "--porcelain") == "?? records/"


def test_a_terminal_shows_how_far_it_is(two: Place) -> None:
    shown = on_terminal(two, "archive", "v1")
    assert shown.code == 0
    assert "Archiving" in shown.screen
    assert "Archived v1  records/privacy-statement/v1\n" in shown.screen


def test_record_json_is_text_for_people_too(archived: Place) -> None:
    data = (archived.root / V2 / "data/record.json").read_bytes()
    assert json.loads(data)["organization"] == "Example Networks, Inc."
    assert "Zoë C." in data.decode()
