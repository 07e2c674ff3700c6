"""What comes from strangers is read within limits, and beyond them refused by name, with what to do.

docs/security.md has each limit in its table; a test here says that both agree.
"""

import os
import re
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from policyver import config, files, stored_json
from policyver.document import text
from policyver.document.reading import read_import
from policyver.document.text import canonical_text
from policyver.document.web import encoding, parsing
from policyver.document.web import tables as web_tables
from policyver.document.word import package
from policyver.document.word import tables as word_tables
from policyver.errors import BadArgument, BadConfig, BadJson, BadText, BrokenRecord, TimestampFailed
from policyver.proofs import bundle, timestamps, traces
from policyver.records import size, words
from policyver.records.attachments import MOST_BYTES as MOST_OF_A_PDF
from policyver.records.attachments import attachments
from policyver.records.bag import read_record
from policyver.records.words import difference, said_otherwise
from policyver.register import tag
from policyver.render.json_forms import EvidenceJson
from policyver.store import git, objects, tags
from policyver.stored_json import read_any, read_json
from tests.cli.authority import served
from tests.cli.run import refused, run
from tests.cli.test_verify import retag
from tests.proofs.bundles import claim, resealed, resealed_record
from tests.proofs.bundles import files as files_of
from tests.store.place import Place

ROOT = Path(__file__).parent.parent
LIMITS = {
    "a file that is read": [files.MOST_BYTES],
    "`policyver.toml`": [config._LONGEST, config._MOST_DOTS],
    "a text, Markdown or plain": [text.MOST_BYTES],
    "a web page": [encoding.MOST_BYTES],
    "an object in git": [text.MOST_BYTES],
    "the folder of a record": [size.MOST_FILES, size.MOST_BYTES],
    "a PDF in a record": [MOST_OF_A_PDF, 75_000_000],
    "the register of a statement": [tags._MOST_ENTRIES, tag.LONGEST, tag._LONGEST_WRITTEN, git.MOST_OF_A_TAG],
    "what `git fsck` says": [objects._MOST_LINES, objects._MOST_LOOSE],
    "commits that were made for an entry that has another": [traces._MOST_COMPARED, traces._MOST_DIFFERENT],
    "an answer of a time-stamping authority": [
        timestamps._MOST_BYTES,
        timestamps._PATIENCE,
        timestamps._MOST_PATIENCE,
    ],
    "a Word file": [package._MOST_PARTS, package._MOST_BYTES, package._MOST_XML, package._MOST_RUNS],
    "a table of a Word file": [word_tables._MOST_COLUMNS, word_tables._MOST_CELLS],
    "a page: elements within each other": [parsing._MOST_AROUND],
    "a page: cells over several columns or rows": [web_tables._MOST_COLUMNS, web_tables._MOST_ROWS],
    "JSON": [stored_json.MOST_BYTES],
    "a page or a cover that another policyver wrote": [words._TIMES_LARGER, words._LARGER],
    "a bundle of evidence": [bundle._MOST_FILES, bundle._MOST_BYTES, tag.LONGEST],
}


def documented() -> dict[str, str]:
    """Return the table of docs/security.md."""
    table = (ROOT / "docs/security.md").read_text().partition("## Limits")[2]
    return {row[1].strip(): row[2] for line in table.splitlines() if len(row := line.split("|")) == 4}


def test_every_limit_in_the_docs_is_compared() -> None:
    assert {*documented()} - {"what", "---"} == {*LIMITS}


@pytest.mark.parametrize("what", LIMITS)
def test_the_table_in_the_docs_says_the_same(what: str) -> None:
    numbers = [int(number.replace(",", "")) for number in re.findall(r"[0-9][0-9,]*", documented()[what])]
    assert numbers == LIMITS[what]


def quick(do: Callable[[], object], seconds: float = 5) -> None:
    """Do something that takes far less time than that, unless its time grows by the square of what is read."""
    before = time.process_time()
    do()
    assert time.process_time() - before < seconds


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="the system has no such device")
def test_a_file_without_end_is_not_read_to_its_end() -> None:
    with pytest.raises(BadArgument, match=r"/dev/zero has more than 1,000 bytes, which policyver reads at most\."):
        files.read_file(Path("/dev/zero"), most=1_000)


@pytest.mark.skipif(os.name != "posix", reason="the system has no such pipes")
def test_a_pipe_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    threading.Thread(target=pipe.write_bytes, args=(b"text",)).start()
    assert files.read_file(pipe) == b"text"


def test_a_draft_that_is_too_long_is_not_cut(store: Place) -> None:
    store.draft(b"words " * 3_400_000)
    message = refused(store, "cut", "--effective", "2026-09-01", "--summary", "Longer.")
    assert "statements/privacy-statement.md has 20,400,000 bytes, and policyver reads texts of 20,000,000" in message


@pytest.mark.parametrize("name", ["x.md", "x.txt"])
def test_a_text_that_is_too_long_is_refused(name: str) -> None:
    with pytest.raises(BadText, match="20,000,000 at most"):
        read_import(b"words " * 3_400_000, name)
    with pytest.raises(BadText, match="20,000,000 at most"):
        canonical_text(b"words " * 3_400_000, name)


def test_a_page_that_is_too_long_is_refused() -> None:
    with pytest.raises(BadText, match="50,000,000 at most"):
        read_import(b"words " * 8_400_000, "x.html")


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("a = 1\n" * 17_000, "more than 100,000 characters"),
        ("a." * 101 + "a = 1", "a line of more than 100 full stops"),
        ("[" + "a." * 40_000 + "a]", "a line of more than 100 full stops"),
        ("a = " + "1" * 20_000, "a number that is too long"),
        ("a = " + "[" * 50_000, "nested too deeply"),
        ("a = " + "{a = " * 15_000, "nested too deeply"),
    ],
)
def test_a_configuration_is_read_in_time(written: str, says: str) -> None:
    def read() -> None:
        with pytest.raises(BadConfig, match=says):
            config.parse_config(written)

    quick(read)


def test_a_configuration_of_hundreds_of_statements_is_read() -> None:
    head = '[policyver]\norganization = "A"\n'
    table = '[statements.n{}]\ntitle = "A"\nsource-locale = "en"\n'
    quick(lambda: config.parse_config(head + "".join(table.format(number) for number in range(600))))


RECORD = "records/privacy-statement/v2"


def broken(place: Place) -> str:
    """Return what is wrong with a record, and how it is said to users."""
    with pytest.raises(BrokenRecord) as caught:
        read_record(place.root / RECORD)
    assert caught.value.what in run(place, "verify").out
    return caught.value.what


def test_a_record_with_too_many_files_is_not_read(archived: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(size, "MOST_FILES", 10)
    assert "it has more than 10 files or 200,000,000 bytes" in broken(archived)


def test_a_record_that_is_too_large_is_not_read(archived: Place) -> None:
    with (archived.root / RECORD / "data" / "large").open("wb") as file:
        file.truncate(200_000_001)
    assert "it has more than 5,000 files or 200,000,000 bytes" in broken(archived)


@pytest.mark.skipif(os.name != "posix", reason="the system has no such pipes")
def test_a_pipe_in_a_record_is_not_opened(archived: Place) -> None:
    os.mkfifo(archived.root / RECORD / "data" / "pipe")
    assert "data/pipe is a link, or no file" in broken(archived)


def test_a_link_in_a_record_and_one_in_its_place_are_not_followed(archived: Place) -> None:
    (archived.root / RECORD / "data" / "more").symlink_to(archived.root / ".git")
    assert "data/more is a link, or no file" in broken(archived)
    (archived.root / RECORD).rename(archived.root / "elsewhere")
    (archived.root / RECORD).symlink_to(archived.root / "elsewhere")
    assert "it is a link" in broken(archived)


def test_a_pdf_that_is_too_large_is_not_read() -> None:
    with pytest.raises(BrokenRecord, match=r"A record's PDF has more than 50,000,000 bytes\."):
        attachments(b"%PDF-1.7" + bytes(50_000_000), ())


@pytest.mark.parametrize(
    "part",
    ["1 0 obj\n", "trailer <</Root 1 0 R>>\n", "startxref\n0\n", "<</a", "[", "%%EOF\n", "1 0 obj <<>> endobj\n"],
)
def test_a_pdf_of_nothing_but_beginnings_is_refused_in_time(part: str) -> None:
    pdf = b"%PDF-1.7\n" + part.encode() * (500_000 // len(part)) + b"\nstartxref\n0\n%%EOF"

    def read() -> None:
        with pytest.raises(BrokenRecord):
            attachments(pdf, ())

    quick(read)


@pytest.mark.parametrize(
    ("json", "says"),
    [
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b"1" * 5_000, "not JSON that can be read"),
        (b"{" + b'"a":1,' * 100_000 + b'"b":1}', "a is there twice"),
        (b"\xff", "not JSON that can be read"),
    ],
)
def test_json_is_refused_in_time(json: bytes, says: str) -> None:
    def read() -> None:
        with pytest.raises(BadJson, match=says):
            read_any(json)

    quick(read)


def test_json_that_is_too_long_is_refused() -> None:
    for read in (read_any, lambda data: read_json(data, EvidenceJson)):
        with pytest.raises(BadJson, match="it has more than 20,000,000 bytes"):
            read(b"[" + b" " * 20_000_000)


@pytest.mark.parametrize(
    "part",
    ["<a ", "<!--", "<!-- >", "<![CDATA[", "</", "<a x='", "<style>", "<head>", "<x>", "</y>", "<script></script>"],
)
def test_pages_are_compared_in_time(part: str) -> None:
    expected = b"<!doctype html><html><head></head><body><p>We keep it.</p></body></html>"
    page = expected.replace(b"</body>", part.encode() * (100_000 // len(part)) + b"</body>")
    quick(lambda: difference("page.html", page, expected))


def test_words_that_are_equal_in_many_ways_are_compared_in_time() -> None:
    old, new = ["a", "b"] * 5_000, ["b", "a", "a"] * 3_000
    quick(lambda: said_otherwise(old, new))
    assert said_otherwise(old, new).startswith("“b a a b")
    assert said_otherwise(["one", *old, "two"], ["one", *old, "three"]) == "“three” for “two”"


def test_a_page_that_is_far_larger_is_not_read() -> None:
    assert difference("a.html", b"<p>" * 50_000, b"<p>We keep it.</p>") == "is far larger than what policyver writes"


@pytest.mark.parametrize("name", ["register.json", "cover.html", "README.txt", "record/en/statement.html"])
@pytest.mark.parametrize("data", [b"[" * 100_000, b"<a " * 30_000, b"<!-- >" * 15_000])
def test_no_file_of_a_bundle_that_says_another_policyver_wrote_it_takes_long(
    packed_once: Path, elsewhere: Place, machine: Path, name: str, data: bytes
) -> None:
    file = Path(shutil.copy(packed_once, machine.parent))
    changed = {name: data, "evidence.json": claim(file, policyver="0.2.0")}
    is_of_record = name.startswith("record/")
    made = resealed_record(file, changed, policyver="0.2.0") if is_of_record else resealed(file, changed)
    elsewhere.write("x.zip", made.read_bytes())
    quick(lambda: run(elsewhere, "verify", "x.zip"))
    outcome = run(elsewhere, "verify", "x.zip")
    assert outcome.code == 1, outcome
    assert f"privacy-statement, {name}: " in outcome.out


def test_a_bundle_with_too_many_files_is_refused(elsewhere: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "_MOST_FILES", 2)
    elsewhere.write("x.zip", bundle.packed({"a": b"", "b": b""}))
    assert "It is too large to be a bundle of policyver's." in refused(elsewhere, "verify", "x.zip")


def test_a_bundle_that_unpacks_to_far_more_is_refused(elsewhere: Place) -> None:
    elsewhere.write("x.zip", bundle.packed({"a": bytes(200_000_001)}))
    assert (elsewhere.root / "x.zip").stat().st_size < 1_000_000
    assert "It is too large to be a bundle of policyver's." in refused(elsewhere, "verify", "x.zip")


def test_an_entry_of_a_bundle_that_is_too_long_is_refused(packed_once: Path, elsewhere: Place, machine: Path) -> None:
    file = Path(shutil.copy(packed_once, machine.parent))
    long = files_of(file)["entries/v1.txt"] + b"x" * 1_000_000
    elsewhere.write("x.zip", resealed(file, {"entries/v1.txt": long}).read_bytes())
    assert (
        "FOUND privacy-statement, entries/v1.txt: entries/v1.txt is no entry." in run(elsewhere, "verify", "x.zip").out
    )


def test_a_register_of_too_many_entries_is_refused(two: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tags, "_MOST_ENTRIES", 1)
    for command in (("list",), ("verify",)):
        message = refused(two, *command)
        assert "2 tags have names of entries of privacy-statement, and policyver reads 1 at most." in message
        assert "git tag --list 'v*'" in message


def test_an_entry_that_is_too_long_is_not_written(one: Place) -> None:
    one.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    long = one.write("summary.txt", "We keep data longer. " * 25_000)
    message = refused(one, "cut", "--effective", "2026-09-01", "--summary-file", str(long))
    assert "The entry would have more than 500,000 bytes." in message


def test_an_entry_that_is_too_long_is_not_read(two: Place) -> None:
    retag(two, "v2", "We keep data longer.", "We keep data longer. " * 50_000)
    assert "The tag v2 is policyver's but has more than 1,000,000 characters." in refused(two, "list")
    assert "FOUND privacy-statement, v2: The tag v2 is policyver's but has more than" in run(two, "verify").out


def test_a_tag_is_not_read_that_is_too_large_for_an_entry(two: Place) -> None:
    two.git("tag", "--annotate", "--file", "-", "v3", stdin="All that changed. " * 120_000)
    assert "bytes, and policyver reads 2,000,000 at most." in refused(two, "list")
    verified = run(two, "verify", "--format", "json")
    assert [finding["code"] for finding in verified.json["findings"] if finding["severity"] == "error"] == [
        "entry-unreadable"
    ]


def test_a_long_tag_of_software_is_left_alone(two: Place) -> None:
    two.git("tag", "--annotate", "--file", "-", "v7", stdin="All that changed. " * 60_000)
    assert run(two, "list").code == 0


def test_an_object_without_end_is_not_read(two: Place) -> None:
    large = two.write("statements/privacy-statement.md", b"words " * 3_400_000)
    blob = two.git("hash-object", "-w", str(large))
    tree = two.git("mktree", stdin=f"100644 blob {blob}\tprivacy-statement.md\n")
    root = two.git("mktree", stdin=f"040000 tree {tree}\tstatements\n")
    commit = two.git("commit-tree", "-m", "Large", root)
    message = refused(two, "cut", "--at", commit, "--effective", "2026-09-01", "--summary", "Large.")
    assert "has 20,400,000 bytes in git, and policyver reads 20,000,000 at most." in message


def test_of_much_damage_the_first_lines_are_told(two: Place) -> None:
    for number in range(100):
        two.write(f".git/refs/tags/broken{number}", "1" * 40 + "\n")
    answer = run(two, "verify", "--format", "json").json
    damage = [finding["what"] for finding in answer["findings"] if finding["code"] == "git-damaged"]
    assert len(damage) == 21
    assert damage[-1].endswith("lines more: see git fsck")


@pytest.mark.parametrize(
    ("sent", "says"), [(1_000_001, "more than 1,000,000 bytes"), (1_000_000, "gave no time stamp")]
)
def test_an_answer_of_an_authority_that_is_too_long_is_refused(two: Place, sent: int, says: str) -> None:
    with served(lambda _: bytes(sent)) as url:
        assert says in refused(two, "evidence", "--on", "2026-05-01", "--timestamp", url, "-o", "x.zip")


def test_an_authority_that_sends_now_and_then_is_not_waited_for(two: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timestamps, "_MOST_PATIENCE", 0.5)
    wait = threading.Event()
    with served(lambda _: bytes(wait.wait(20))) as url:
        message = refused(two, "evidence", "--on", "2026-05-01", "--timestamp", url, "-o", "x.zip")
        wait.set()
    assert "did not answer within 0.5 seconds." in message


def test_a_stamp_in_a_bundle_that_is_too_long_is_not_read() -> None:
    with pytest.raises(TimestampFailed, match="more than 1,000,000 bytes"):
        timestamps.read_timestamp(bytes(1_000_001))
