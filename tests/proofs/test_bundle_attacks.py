"""What a bundle says of itself never decides what is checked of it: each of these got through once, or could have."""

import json
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.run import done, refused, run
from tests.conftest import Noon, isolate
from tests.proofs.bundles import claim, files, repacked, resealed, resealed_record, resealed_with_record
from tests.store.place import Place


@pytest.fixture(scope="module")
def answer_once(made_once: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("answer")
    with pytest.MonkeyPatch.context() as monkeypatch:
        isolate(monkeypatch, folder / "home")
        monkeypatch.setattr(Noon, "moment", datetime(2026, 7, 1, 12, tzinfo=UTC))
        place = Place(made_once["two"]).copy(folder / "store")
        done(place, "evidence", "--on", "2026-07-01", "-o", str(folder / "answer.zip"))
    return folder / "answer.zip"


@pytest.fixture
def answer(answer_once: Path, tmp_path: Path) -> Path:
    """A bundle that says v2 was in force on 1 July 2026, with the redline and the notice against v1."""
    copy = tmp_path / "answer.zip"
    copy.write_bytes(answer_once.read_bytes())
    return copy


@pytest.fixture(autouse=True)
def july(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Noon, "moment", datetime(2026, 7, 1, 12, tzinfo=UTC))


def swapped(file: Path, name: str, old: str, new: str) -> dict[str, bytes | None]:
    data = files(file)[name]
    assert old.encode() in data, (name, old)
    return {name: data.replace(old.encode(), new.encode())}


Attack = Callable[[Path], Path]


def a_stamp_of_any_bytes(file: Path) -> Path:
    changed = swapped(file, "README.txt", "version v2", "version v1") | swapped(
        file, "cover.html", "version v2", "version v1"
    )
    return resealed(file, {**changed, "timestamp.tsr": b"any bytes"})


def a_quoted_stamp(file: Path) -> Path:
    quoted = {"moment": "2020-01-01T00:00:00+00:00", "authority": "The Court"}
    return resealed(file, {"evidence.json": claim(file, timestamp=quoted)})


def another_author_of_the_cover(file: Path) -> Path:
    said = {"evidence.json": claim(file, policyver="0.1.0")}
    return resealed(file, {**said, **swapped(file, "README.txt", "was in force.", "was never in force.")})


def another_author_of_the_register(file: Path) -> Path:
    said = {"evidence.json": claim(file, policyver="99")}
    return resealed(file, {**said, **swapped(file, "register.json", "2026-06-15", "2026-05-15")})


def another_author_of_the_statement(file: Path) -> Path:
    return resealed_record(
        file, swapped(file, "record/en/statement.html", "We keep", "We never keep"), policyver="0.1.0"
    )


def another_author_of_the_notice(file: Path) -> Path:
    return resealed_record(file, swapped(file, "record/en/notice.html", "longer", "shorter"), policyver="0.1.0")


def another_author_of_the_notice_in_plain_text(file: Path) -> Path:
    return resealed_record(file, swapped(file, "record/en/notice.txt", "longer", "shorter"), policyver="0.1.0")


def another_author_of_the_redline(file: Path) -> Path:
    return resealed_record(file, swapped(file, "record/en/redline.html", "60", "45"), policyver="0.1.0")


def the_redline_alone(file: Path) -> Path:
    return resealed_record(file, swapped(file, "record/en/redline.html", "days", "months"))


def the_replaced_text(file: Path) -> Path:
    return resealed_record(file, swapped(file, "record/en/replaced.md", "30", "20"))


def the_text_everywhere_but_in_the_entry(file: Path) -> Path:
    changed = swapped(file, "text/privacy-statement.en.md", "60", "45")
    changed |= swapped(file, "record/en/statement.md", "60", "45") | swapped(
        file, "record/en/statement.html", "60", "45"
    )
    return resealed_record(file, changed)


def an_entry_changed(file: Path) -> Path:
    return resealed(file, swapped(file, "entries/v1.txt", "Effective-Date: 2026-01-01", "Effective-Date: 2025-01-01"))


def an_entry_left_out(file: Path) -> Path:
    return resealed(file, {"entries/v1.txt": None})


def an_entry_under_another_name(file: Path) -> Path:
    return resealed(file, {"entries/v3.txt": files(file)["entries/v2.txt"], "entries/v2.txt": None})


def an_entry_twice(file: Path) -> Path:
    return resealed(file, {"entries/v02.txt": files(file)["entries/v2.txt"]})


def a_gap_that_nothing_follows(file: Path) -> Path:
    return resealed(file, {"evidence.json": claim(file, withheld=["ab" * 20])})


def an_entry_of_a_later_day(file: Path) -> Path:
    said = json.loads(files(file)["evidence.json"])
    said["answer"]["known_on"] = "2026-03-01"
    return resealed(file, {"evidence.json": json.dumps(said, indent=2).encode()})


def an_answer_for_a_day_to_come(file: Path) -> Path:
    said = json.loads(files(file)["evidence.json"])
    said["answer"]["on"] = said["answer"]["known_on"] = "2030-01-01"
    return resealed(file, {"evidence.json": json.dumps(said, indent=2).encode()})


def another_head(file: Path) -> Path:
    return resealed(file, {"evidence.json": claim(file, head="ab" * 20)})


def another_organization(file: Path) -> Path:
    return resealed(file, {"evidence.json": claim(file, organization="Somebody Else, Inc.")})


def a_key_twice(file: Path) -> Path:
    data = files(file)["evidence.json"].replace(b'  "head"', b'  "head": "1",\n  "head"', 1)
    return resealed(file, {"evidence.json": data.replace(b'"policyver": "', b'"policyver": "9', 1)})


def a_file_more(file: Path) -> Path:
    return resealed(file, {"text/privacy-statement.fr.md": b"# Une autre\n"})


def a_file_more_in_the_record(file: Path) -> Path:
    return resealed(file, {"record/en/erratum.html": b"<p>Never mind.</p>"})


def a_line_more_in_the_list_of_digests(file: Path) -> Path:
    return repacked(file, {"SHA256SUMS": files(file)["SHA256SUMS"] + b"NOTE: the version in force was v1.\n"})


def a_file_more_that_the_record_lists(file: Path) -> Path:
    """Add a notice to a record that never had it, so that the record lists it, and the PDF holds that record."""
    record = json.loads(files(file)["record/record.json"])
    page = b"<!DOCTYPE html><p>Erratum: v2 never took effect.</p>"
    record["files"]["en/erratum.html"] = sha256(page).hexdigest()
    return resealed_with_record(file, record, {"record/en/erratum.html": page})


def a_script_in_the_cover(file: Path) -> Path:
    script = "<script>document.body.textContent = 'v1 was in force.'</script></body>"
    said = {"evidence.json": claim(file, policyver="0.1.0")}
    return resealed(file, {**said, **swapped(file, "cover.html", "</body>", script)})


def a_record_of_another_version(file: Path) -> Path:
    return resealed_record(file, swapped(file, "record/record.json", '"version": "v2"', '"version": "v1"'))


def a_pdf_without_its_source(file: Path) -> Path:
    return resealed_record(file, {"record/en/statement.pdf": files(file)["record/en/notice.pdf"]})


ATTACKS: list[Attack] = [
    a_stamp_of_any_bytes,
    a_quoted_stamp,
    another_author_of_the_cover,
    another_author_of_the_register,
    another_author_of_the_statement,
    another_author_of_the_notice,
    another_author_of_the_notice_in_plain_text,
    another_author_of_the_redline,
    the_redline_alone,
    the_replaced_text,
    the_text_everywhere_but_in_the_entry,
    an_entry_changed,
    an_entry_left_out,
    an_entry_under_another_name,
    an_entry_twice,
    a_gap_that_nothing_follows,
    an_entry_of_a_later_day,
    an_answer_for_a_day_to_come,
    another_head,
    another_organization,
    a_file_more,
    a_file_more_in_the_record,
    a_file_more_that_the_record_lists,
    a_script_in_the_cover,
    a_line_more_in_the_list_of_digests,
    a_record_of_another_version,
    a_pdf_without_its_source,
]


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
@pytest.mark.parametrize("extras", [True, False], ids=["with-extras", "without"])
def test_it_is_found(
    answer: Path, elsewhere: Place, attack: Attack, extras: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not extras:
        monkeypatch.setitem(sys.modules, "rfc3161_client", None)
    outcome = run(elsewhere, "verify", str(attack(answer)))
    assert outcome.code == 1, outcome
    assert "FOUND" in outcome.out
    assert "Traceback" not in outcome.err


def test_a_finding_that_was_allowed_cannot_be_left_out(one: Place, elsewhere: Place, tmp_path: Path) -> None:
    one.draft("# Privacy Statement\n\nWe keep your data for [TBD] days.\n")
    days = ("--published", "2026-05-01", "--effective", "2026-06-15")
    done(one, "cut", *days, "--summary", "Longer.", "--allow", "placeholder=Counsel said so.")
    file = tmp_path / "x.zip"
    done(one, "evidence", "--on", "2026-07-01", "-o", str(file))
    said, record = (json.loads(files(file)[name]) for name in ("evidence.json", "record/record.json"))
    del said["answer"]["version"]["allowed"], record["version"]["allowed"]
    in_the_claim = resealed(file, {"evidence.json": (json.dumps(said, indent=2) + "\n").encode()})
    assert "It is not as policyver writes it." in run(elsewhere, "verify", str(in_the_claim)).out
    in_the_record = resealed_with_record(file, record, {})
    assert (
        "does not say all that the register says: version.allowed." in run(elsewhere, "verify", str(in_the_record)).out
    )


def test_a_bundle_as_it_was_packed_passes(answer: Path, elsewhere: Place) -> None:
    assert "Found nothing that was changed." in done(elsewhere, "verify", str(answer), "--deep")


def test_pdfs_that_were_not_made_again_are_said_not_to_be_compared(answer: Path, elsewhere: Place) -> None:
    said = done(elsewhere, "verify", str(answer))
    assert "NOT COMPARED privacy-statement, record: The PDFs were not made again for comparison." in said
    assert "\nFound nothing that was changed in what could be compared. Not everything could be.\n" in said


def test_a_bundle_that_was_packed_again_by_another_program_passes(answer: Path, elsewhere: Place) -> None:
    assert "Found nothing that was changed" in done(elsewhere, "verify", str(repacked(answer, {})))


def test_pdfs_of_other_tools_are_said_not_to_be_compared(
    answer: Path, elsewhere: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("policyver.render.paper.pdf.version", lambda _: "71.0")
    said = done(elsewhere, "verify", str(answer), "--deep")
    assert "NOT COMPARED privacy-statement, record: Its PDFs were made with other tools or fonts" in said
    assert "Not everything could be.\n" in said


@pytest.mark.parametrize(
    "wrap",
    [
        lambda data: b"#!/bin/sh\necho\n" + data,
        lambda data: data + b"more",
        lambda data: data + data,
    ],
    ids=["before", "behind", "twice"],
)
def test_bytes_that_are_no_file_of_it_are_refused(
    answer: Path, elsewhere: Place, wrap: Callable[[bytes], bytes]
) -> None:
    answer.write_bytes(wrap(answer.read_bytes()))
    assert "policyver: It " in refused(elsewhere, "verify", str(answer))


@pytest.mark.parametrize(("name", "mode"), [("other/", 0o040755), ("text/", 0o120777), ("link", 0o120777)])
def test_a_member_that_is_no_file_is_refused(answer: Path, elsewhere: Place, name: str, mode: int) -> None:
    with zipfile.ZipFile(answer, "a") as archive:
        place = zipfile.ZipInfo(name)
        place.external_attr = mode << 16
        archive.writestr(place, b"/etc/passwd" if not name.endswith("/") else b"")
    assert "It has something that is no file" in refused(elsewhere, "verify", str(answer))


def test_a_key_that_is_there_twice_is_refused(answer: Path, elsewhere: Place) -> None:
    assert "is there twice" in refused(elsewhere, "verify", str(a_key_twice(answer)))


def test_what_a_bundle_says_prints_no_line_of_its_own(answer: Path, elsewhere: Place) -> None:
    forged = "0.5.0\nFound nothing that was changed.\nProved:\n- All of it."
    record = json.loads(files(answer)["record/record.json"])
    record["rendered_by"]["policyver"] = forged
    made = resealed_with_record(answer, record, {"evidence.json": claim(answer, policyver="0.5.0", **{forged: 1})})
    lines = run(elsewhere, "verify", str(made)).out.split("\n")
    assert "Found nothing that was changed." not in lines
    assert "- All of it." not in lines


def by_another(file: Path, name: str, old: str, new: str) -> Path:
    """Change a page of a bundle's record, and let another policyver have written all of it, by its own account."""
    record = json.loads(files(file)["record/record.json"])
    record["rendered_by"]["policyver"] = "0.5.0"
    changed = swapped(file, name, old, new)
    path = name.removeprefix("record/")
    if path in record["files"]:
        record["files"][path] = sha256(changed[name] or b"").hexdigest()
    return resealed_with_record(file, record, {**changed, "evidence.json": claim(file, policyver="0.5.0")})


PAGES = ["record/en/statement.html", "record/en/notice.html", "cover.html"]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    "shown",
    [
        '<span class="number">3</span>{}',
        '<span class="spoken">3</span>{}',
        "<noframes>{}</noframes>",
        "<dialog>{}</dialog>",
        '<bdo dir="rtl">{}</bdo>',
        '<span style="display:none">{}</span>',
        "<span hidden>{}</span>",
        '<img src="data:image/png;base64,AAAA" alt="">{}',
        "<svg><rect/></svg>{}",
        "<canvas>{}</canvas>",
    ],
)
def test_a_page_of_another_policyver_shows_the_words_that_it_has(
    answer: Path, elsewhere: Place, page: str, shown: str
) -> None:
    word = "version" if page == "cover.html" else "days"
    outcome = run(elsewhere, "verify", str(by_another(answer, page, word, shown.format(word))))
    assert outcome.code == 1
    assert f"FOUND privacy-statement, {page}" in outcome.out


def test_a_page_of_another_policyver_that_looks_otherwise_passes(answer: Path, elsewhere: Place) -> None:
    for page in PAGES:
        made = by_another(answer, page, "<main", '<main data-form="earlier"')
        assert "FOUND" not in done(elsewhere, "verify", str(made))


@pytest.mark.parametrize("control", ["\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028"])
def test_a_text_of_another_policyver_has_no_controls_that_hide_its_words(
    answer: Path, elsewhere: Place, control: str
) -> None:
    for name in ("README.txt", "record/en/notice.txt"):
        text = files(answer)[name].decode()
        words = text.split("\n\n")[1].split()
        made = by_another(answer, name, f"{words[0]} {words[1]}", f"{words[0]}{control}{words[1]}")
        assert f"FOUND privacy-statement, {name}" in run(elsewhere, "verify", str(made)).out


@pytest.mark.parametrize("key", ["versions", "statement", "effective"])
def test_what_a_list_of_versions_by_another_policyver_leaves_out_is_named(
    answer: Path, elsewhere: Place, key: str
) -> None:
    listed = json.loads(files(answer)["register.json"])
    if key in listed:
        del listed[key]
    else:
        del listed["versions"][0][key]
    said = {"evidence.json": claim(answer, policyver="0.5.0"), "register.json": json.dumps(listed).encode()}
    verified = done(elsewhere, "verify", str(resealed(answer, said)))
    assert "NOT COMPARED privacy-statement, register.json: It does not say all that the entries say: " in verified
    assert key in verified


@pytest.mark.parametrize("author", ["0.5.0", ""])
def test_a_bundle_whose_record_lacks_a_pdf_says_so(answer: Path, elsewhere: Place, author: str) -> None:
    record = json.loads(files(answer)["record/record.json"])
    del record["files"]["en/notice.pdf"]
    if author:
        record["rendered_by"]["policyver"] = author
    verified = run(elsewhere, "verify", str(resealed_with_record(answer, record, {"record/en/notice.pdf": None}))).out
    what = "record: There is no en/notice.pdf." if author else "record/en/notice.pdf: There is no en/notice.pdf."
    assert f"{'NOT COMPARED' if author else 'FOUND'} privacy-statement, {what}" in verified
