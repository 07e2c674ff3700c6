"""`policyver evidence`, and `policyver verify` of what it packs: the answer, and that nobody changed it."""

import io
import json
import random
import shutil
import subprocess
import warnings
import zipfile
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.run import Outcome, done, refused, run
from tests.cli.test_verify import needs_ssh, newest, signing
from tests.conftest import Noon
from tests.proofs.bundles import files, repacked, resealed
from tests.store.place import FIRST, Place
from tests.test_earlier import EARLIER

NOT_AGAIN = "The PDFs were not made again for comparison."


@pytest.fixture
def packed(packed_once: Path, machine: Path) -> Path:
    """A bundle that says v1 was in force on 1 May 2026."""
    return Path(shutil.copy(packed_once, machine.parent))


def verified(where: Place, file: Path) -> Outcome:
    return run(where, "verify", str(file), "--format", "json")


def test_a_bundle_is_checked_where_there_is_no_repository(packed: Path, elsewhere: Place) -> None:
    assert done(elsewhere, "verify", str(packed)).partition("Proved:")[0].splitlines() == [
        "It claims: On 2026-05-01 v1 of privacy-statement was in force, as it was known on 2026-05-01.",
        "Looked at 2 entries, 1 text.",
        f"NOT COMPARED privacy-statement, record: {NOT_AGAIN}",
        "  Where the PDFs matter, verify with --deep, which makes them again and compares the bytes.",
        f"note  privacy-statement, v2: {newest('v2')}",
        "  Compare its object id with another copy's, or ask for a bundle with a time stamp.",
        "note  privacy-statement, v1: v1 says it was published on 2025-12-01; it was recorded on 2026-05-01.",
        "  Where the day matters, keep another proof of it: it was written down later.",
        "Found nothing that was changed in what could be compared. Not everything could be.",
    ]
    assert list(elsewhere.root.iterdir()) == []


def test_the_text_in_it_is_the_one_in_force(packed: Path) -> None:
    assert files(packed)["text/privacy-statement.en.md"].decode() == FIRST
    said = json.loads(files(packed)["evidence.json"])
    assert (said["answer"]["version"]["version"], said["answer"]["on"]) == ("v1", "2026-05-01")


def test_the_commands_on_its_cover_check_it_without_policyver(two: Place, packed: Path, elsewhere: Place) -> None:
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(elsewhere.root)
    commands = [
        line.strip()
        for line in (elsewhere.root / "README.txt").read_text().splitlines()
        if line.startswith("    ") and "policyver" not in line.split()
    ]
    assert len(commands) == 6
    heads = {entry: two.git("rev-parse", entry) for entry in ("v1", "v2")}
    outputs = [
        subprocess.run(command, shell=True, cwd=elsewhere.root, capture_output=True, text=True, check=True).stdout
        for command in commands
    ]
    assert all(line.endswith(": OK") for line in outputs[0].splitlines())
    digest = json.loads((elsewhere.root / "evidence.json").read_text())["answer"]["sha256"]
    assert outputs[1].startswith(digest)
    assert outputs[2] == f"Text-SHA256: en {digest}\n"
    assert outputs[3].split() == [heads["v1"], "entries/v1.txt", heads["v2"], "entries/v2.txt"]
    assert outputs[4] == f"entries/v2.txt:Previous: {heads['v1']}\n"
    assert outputs[5].split() == list(heads.values())


def claims(bundle: Path) -> str:
    """Give what the README.txt of a bundle claims, in one line."""
    return " ".join(files(bundle)["README.txt"].decode().partition("WHAT IS IN IT")[0].split())


def test_no_day_to_come_is_stated_as_past(two: Place, packed: Path, machine: Path) -> None:
    assert "It was in force from January 1, 2026 on. By these entries it is so until June 14, 2026. " in claims(packed)
    done(two, "withdraw", "v2", "--on", "2026-07-01", "--published", "2026-05-01", "--reason", "A court said so.")
    file = machine.parent / "withdrawn.zip"
    done(two, "evidence", "--on", "2026-05-01", "--output", str(file))
    said = "By these entries it is so until June 14, 2026. By these entries it will be in force from July 1, 2026 on."
    assert said in claims(file)


def test_days_that_are_past_are_settled(two: Place, machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Noon, "moment", datetime(2026, 6, 15, 12, tzinfo=UTC))
    for day, said in (
        ("2026-05-01", "It was in force from January 1, 2026 to June 14, 2026. "),
        ("2026-06-15", "It was in force from June 15, 2026 on, with no end known. "),
    ):
        file = machine.parent / f"{day}.zip"
        done(two, "evidence", "--on", day, "--output", str(file))
        assert said in claims(file)
        assert "By these entries" not in claims(file)


def test_the_command_for_a_text_names_the_entry_that_it_came_with(two: Place, machine: Path) -> None:
    german = two.write("german.md", "# Datenschutz\n\nWir speichern 30 Tage.\n")
    done(two, "translate", "v1", "--locale", "de", "--file", str(german), "--reason", "It came later.")
    for locale, entry in (("en", "v1"), ("de", "v1.a1")):
        file = machine.parent / f"{locale}.zip"
        done(two, "evidence", "--on", "2026-05-01", "--locale", locale, "--output", str(file))
        assert f"    grep -a ^Text-SHA256: entries/{entry}.txt\n" in files(file)["README.txt"].decode()
    assert ", which came later, with v1.a1\n" in done(two, "in-force", "--locale", "de")
    assert "corrected" not in done(two, "in-force")


def test_the_same_answer_is_the_same_bundle(two: Place, packed: Path, machine: Path) -> None:
    again = machine.parent / "again.zip"
    done(two, "evidence", "--on", "2026-05-01", "--output", str(again))
    assert again.read_bytes() == packed.read_bytes()
    with zipfile.ZipFile(packed) as archive:
        days = {place.date_time[:3] for place in archive.infolist()}
    assert days == {(1980, 1, 1)}, "the first day that a zip file can name, and no day of a clock's"


def test_wide_tables_of_the_cover_scroll_by_themselves(packed: Path) -> None:
    cover = files(packed)["cover.html"].decode()
    assert cover.count("<table>") == cover.count('<div class="scroll" tabindex="0"><table>') == 2


@pytest.mark.parametrize("name", ["README.txt", "cover.html", "evidence.json", "entries/v1.txt", "register.json",
                                  "text/privacy-statement.en.md", "record/en/statement.html"])  # fmt: skip
@pytest.mark.parametrize("how", ["changed", "gone"])
def test_a_file_that_was_changed_or_taken_out_is_named(packed: Path, elsewhere: Place, name: str, how: str) -> None:
    data = files(packed)[name]
    other = repacked(packed, {name: data[:-2] + bytes([data[-2] ^ 1]) + data[-1:] if how == "changed" else None})
    if (name, how) == ("evidence.json", "gone"):
        assert "It has no evidence.json that can be read." in refused(elsewhere, "verify", str(other))
        return
    outcome = verified(elsewhere, other)
    assert outcome.code in (1, 2)
    assert name in [each["where"] for each in outcome.json["findings"]] if outcome.code == 1 else name in outcome.err


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("cover.html", b"was in force", b"was never in force"),
        ("README.txt", b"version v1", b"version v9"),
        ("register.json", b"2025-12-01", b"2024-12-01"),
        ("record/record.json", b"2025-12-01", b"2024-12-01"),
        ("record/en/statement.html", b"30 days", b"60 days"),
        ("record/en/statement.md", b"30 days", b"60 days"),
        ("cover.pdf", None, None),
        ("record/en/statement.pdf", None, None),
    ],
)
def test_what_was_rewritten_with_its_digests_is_named(
    packed: Path, elsewhere: Place, name: str, old: bytes | None, new: bytes | None
) -> None:
    data = files(packed)[name].replace(old, new) if old and new else None
    assert data != files(packed)[name]
    outcome = verified(elsewhere, resealed(packed, {name: data}))
    assert outcome.code == 1, outcome
    assert name in [each["where"] for each in outcome.json["findings"]]
    assert {each["of"] for each in outcome.json["findings"]} == {"bundle"}


def test_what_only_rendering_again_can_tell_is_told_by_that(packed: Path, elsewhere: Place) -> None:
    assert NOT_AGAIN not in done(elsewhere, "verify", str(packed), "--deep")
    other = resealed(packed, {"cover.pdf": files(packed)["record/en/statement.pdf"]})
    outcome = run(elsewhere, "verify", str(other), "--deep", "--format", "json")
    assert [each["where"] for each in outcome.json["findings"]] == ["cover.pdf"]


def test_what_is_still_to_come_has_no_evidence(two: Place, machine: Path) -> None:
    said = refused(two, "evidence", "--on", "2026-07-01", "-o", str(machine.parent / "x.zip"))
    assert "2026-07-01 is still to come: nobody can prove it." in said


def test_a_file_that_was_put_in_is_named(packed: Path, elsewhere: Place) -> None:
    found = verified(elsewhere, repacked(packed, {"letter.txt": b"Trust me."})).json["findings"]
    assert ("letter.txt", "It is not in the list of digests.") in [(each["where"], each["what"]) for each in found]
    sealed = verified(elsewhere, resealed(packed, {"letter.txt": b"Trust me."})).json["findings"]
    assert [(each["where"], each["what"]) for each in sealed] == [("letter.txt", "No bundle has such a file.")]


def test_a_claim_that_the_register_does_not_bear_out_is_found_with_its_digests_in_order(
    packed: Path, elsewhere: Place
) -> None:
    said = json.loads(files(packed)["evidence.json"])
    said["answer"]["on"] = "2026-06-20"
    claim = (json.dumps(said, indent=2) + "\n").encode()
    sums = files(packed)["SHA256SUMS"].decode()
    old, new = (sha256(data).hexdigest() for data in (files(packed)["evidence.json"], claim))
    other = repacked(packed, {"evidence.json": claim, "SHA256SUMS": sums.replace(old, new).encode()})
    what = [each["what"] for each in verified(elsewhere, other).json["findings"]]
    assert "The register in the bundle gives another answer." in what


def test_what_a_bundle_of_another_policyver_says_beyond_what_can_be_checked_is_named(
    packed: Path, elsewhere: Place
) -> None:
    said = json.loads(files(packed)["evidence.json"])
    said["policyver"] = "0.0.9"
    said["answer"]["approved_by_the_regulator"] = True
    other = resealed(packed, {"evidence.json": json.dumps(said).encode()})
    assert (
        "It says more than this policyver can check: answer.approved_by_the_regulator."
        in verified(elsewhere, other).out
    )


def test_what_was_known_then_is_packed_without_what_came_later(two: Place, machine: Path, elsewhere: Place) -> None:
    file = machine.parent / "then.zip"
    done(two, "evidence", "--on", "2026-05-01", "--known-on", "2026-04-30", "-o", str(file))
    assert "as it was known on 2026-04-30" in done(elsewhere, "verify", str(file))
    assert json.loads(files(file)["evidence.json"])["answer"]["version"]["version"] == "v1"
    assert b"v2" not in files(file)["register.json"]


def test_a_language_that_is_missing_is_said_to_be(two: Place, machine: Path) -> None:
    file = machine.parent / "de.zip"
    done(two, "evidence", "--on", "2026-05-01", "--locale", "de", "-o", str(file))
    cover = " ".join(files(file)["README.txt"].decode().split())
    assert "There is no German (de) text. The authoritative text is text/privacy-statement.en.md" in cover


def test_the_cover_names_every_kind_of_file_in_it(two: Place, machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Noon, "moment", datetime(2026, 7, 1, 12, tzinfo=UTC))
    file = machine.parent / "later.zip"
    done(two, "evidence", "--on", "2026-07-01", "-o", str(file))
    cover = " ".join(files(file)["README.txt"].decode().split())
    assert "record/en/notice.pdf: The notice of it as policyver writes it, against v1, which it replaced." in cover
    listed = [name for name in files(file) if f"- {name}: " in cover]
    assert {"text/privacy-statement.en.md", "record/en/statement.pdf", "record/record.json", "SHA256SUMS"} <= {*listed}


def hostile(*places: tuple[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that two files have one name is what one of them is about
        for name, data in places:
            archive.writestr(zipfile.ZipInfo(name), data)  # of 1980: the test's name, too, is the same in every run
    return made.getvalue()


def claim(**changes: object) -> bytes:
    """Make a claim that is well formed but for what is changed in its answer."""
    whole = json.loads(files(EARLIER / "evidence.zip")["evidence.json"])
    return json.dumps({**whole, "answer": whole["answer"] | changes}).encode()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "It is no zip file that can be read"),
        (b"PK\x03\x04 nothing", "It is no zip file that can be read"),
        (hostile(("a", b"x"), ("a", b"y")), "It has two files of the same name"),
        (hostile(("a\x1b[8m", b"x")), "It has a file whose name is no text"),
        (
            hostile(("evidence.json", claim(statement="a\nNothing is wrong"))),
            "It has no evidence.json that can be read. It has control characters",
        ),
        (hostile(("../../evil", b"x")), "It has a file that leads out of it"),
        (hostile(("/etc/evil", b"x")), "It has a file that leads out of it"),
        (hostile(("evidence.json", b"[]")), "It has no evidence.json that can be read."),
        (hostile(("evidence.json", b"{")), "It has no evidence.json that can be read."),
        (
            hostile(("evidence.json", claim(version="v1"))),
            "It has no evidence.json that can be read. answer.version: expected",
        ),
        (
            hostile(("evidence.json", claim(on=20240101))),
            "It has no evidence.json that can be read. answer.on: expected",
        ),
        (hostile(("evidence.json", claim(on="today"))), "It has no evidence.json that can be read."),
        (hostile(("a", b"")), "It has no evidence.json that can be read. The file is missing."),
        (hostile(("evidence.json", b"[" * 100_000)), "It has no evidence.json that can be read."),
    ],
)
def test_a_file_that_is_no_bundle_is_refused(elsewhere: Place, data: bytes, says: str) -> None:
    elsewhere.write("x.zip", data)
    assert says in refused(elsewhere, "verify", "x.zip")


def test_a_day_on_which_nothing_was_in_force_has_no_evidence(two: Place, machine: Path) -> None:
    file = str(machine.parent / "none.zip")
    message = refused(two, "evidence", "--on", "2025-12-31", "-o", file)
    assert "No version in this register is in force on 2025-12-31" in message
    assert message.endswith(f"from then on: policyver evidence --on 2026-01-01 --output {file}")


def test_a_flipped_bit_anywhere_is_refused_or_found(packed: Path, elsewhere: Place) -> None:
    data = packed.read_bytes()
    chance = random.Random(1)
    for _ in range(40):
        at = chance.randrange(len(data))
        elsewhere.write("x.zip", data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :])
        outcome = run(elsewhere, "verify", "x.zip")
        assert outcome.code in (0, 1, 2), outcome  # 0: a bit of the zip that stands for nothing
        assert "Traceback" not in outcome.err


def test_an_answer_by_what_was_known_is_packed_with_its_whole_chain(
    two: Place, machine: Path, elsewhere: Place
) -> None:
    done(two, "withdraw", "v1", "--on", "2026-03-01", "--published", "2026-02-01", "--reason", "A court has said so.")
    file = machine.parent / "then.zip"
    done(two, "evidence", "--on", "2026-02-15", "--known-on", "2026-02-15", "-o", str(file))
    assert "FOUND" not in done(elsewhere, "verify", str(file))


@needs_ssh
def test_the_cover_says_how_to_check_signatures(one: Place, machine: Path, elsewhere: Place) -> None:
    public = signing(one, machine, "ours")
    one.draft("# Privacy Statement\n\nWe keep your data for 60 days.\n")
    done(one, "cut", "--effective", "2026-08-01", "--summary", "Longer.", "--sign")
    file = machine.parent / "signed.zip"
    done(one, "evidence", "--on", "2026-05-01", "-o", str(file))
    assert "FOUND" not in done(elsewhere, "verify", str(file))
    with zipfile.ZipFile(file) as archive:
        archive.extractall(elsewhere.root)
    (elsewhere.root / "SIGNERS").write_text(f"editor@example.com {public.read_text()}")
    lines = (elsewhere.root / "README.txt").read_text().splitlines()
    commands = [line.strip() for line in lines if line.startswith("    ") and "policyver" not in line.split()]
    assert any(command.startswith("for f in entries/v2.txt; do git -C check") for command in commands), (
        "v1 is not signed"
    )
    for command in commands:
        subprocess.run(command, shell=True, cwd=elsewhere.root, capture_output=True, check=True)
