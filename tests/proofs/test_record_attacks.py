"""Records that somebody made anew who knows how they are made: every digest and every attachment in them agrees."""

import shutil
from collections.abc import Callable

import pytest

from tests.cli.run import run
from tests.proofs.rebagged import RECORDS, Json, carrying, payload, rebag
from tests.store.place import Place

Attack = Callable[[Place], None]


def swap(place: Place, *paths: str) -> None:
    """Swap files between the records of v1 and v2."""
    first, second = payload(place, "v1"), payload(place, "v2")
    rebag(place, "v1", {path: second[path] for path in paths})
    rebag(place, "v2", {path: first[path] for path in paths})


def the_folders_swapped(place: Place) -> None:
    records = place.root / RECORDS
    (records / "v1").rename(records / "other")
    (records / "v2").rename(records / "v1")
    (records / "other").rename(records / "v2")


def the_first_again_as_the_second(place: Place) -> None:
    records = place.root / RECORDS
    shutil.rmtree(records / "v2")
    shutil.copytree(records / "v1", records / "v2")


def the_texts_swapped(place: Place) -> None:
    swap(place, "en/statement.md")


def the_pages_swapped(place: Place) -> None:
    swap(place, "en/statement.html")


def the_papers_swapped(place: Place) -> None:
    swap(place, "en/statement.pdf")


def all_of_them_swapped(place: Place) -> None:
    swap(place, "en/statement.md", "en/statement.html", "en/statement.pdf")


def one_paper_for_another(place: Place) -> None:
    rebag(place, "v2", {"en/notice.pdf": payload(place, "v2")["en/redline.pdf"]})


def a_paper_that_shows_something_else(place: Place) -> None:
    rebag(place, "v2", {"en/statement.pdf": carrying(payload(place, "v2")["en/notice.pdf"], {})})


def another(path: str, old: bytes, new: bytes) -> Attack:
    def attack(place: Place) -> None:
        data = payload(place, "v2")[path]
        assert old in data
        rebag(place, "v2", {path: data.replace(old, new)})

    attack.__name__ = path.replace("/", "-").replace(".", "-")
    return attack


def saying(name: str, edit: Callable[[Json], None]) -> Attack:
    def attack(place: Place) -> None:
        rebag(place, "v2", {}, edit)

    attack.__name__ = name
    return attack


def written_by(place: Place, policyver: str, changed: dict[str, bytes]) -> None:
    """Say that another policyver wrote it, in the bag's own description, too."""

    def edit(record: Json) -> None:
        record["rendered_by"]["policyver"] = policyver

    file = place.root / RECORDS / "v2" / "bag-info.txt"
    lines = [line for line in file.read_text().splitlines() if not line.startswith("Bag-Software-Agent")]
    file.write_text("\n".join([*lines, f"Bag-Software-Agent: policyver {policyver}", ""]))
    rebag(place, "v2", changed, edit)


def another_policyver_and_another_page(place: Place) -> None:
    written_by(place, "0.1.0", {"en/statement.html": payload(place, "v2")["en/statement.html"].replace(b"60", b"06")})


def another_policyver_and_another_notice(place: Place) -> None:
    written_by(place, "99", {"en/notice.txt": payload(place, "v2")["en/notice.txt"].replace(b"60", b"06")})


def another_policyver_and_words_for_screen_readers(place: Place) -> None:
    more = b'<p><span class="spoken">This clause no longer applies.</span></p></main>'
    written_by(
        place, "0.1.0", {"en/statement.html": payload(place, "v2")["en/statement.html"].replace(b"</main>", more)}
    )


def another_policyver_and_words_like_a_number(place: Place) -> None:
    more = b'<p class="number">Withdrawn in 2025.</p></main>'
    page = payload(place, "v2")["en/redline.html"].replace(b"</main>", more)
    written_by(place, "0.1.0", {"en/redline.html": page})


def another_policyver(place: Place) -> None:
    written_by(place, "0.1.0", {})


def a_key_more(record: Json) -> None:
    record["version"]["in_force_since"] = "2020-01-01"


def a_key_more_at_the_top(record: Json) -> None:
    record["verified"] = True


ATTACKS: list[Attack] = [
    the_folders_swapped,
    the_first_again_as_the_second,
    the_texts_swapped,
    the_pages_swapped,
    the_papers_swapped,
    all_of_them_swapped,
    one_paper_for_another,
    a_paper_that_shows_something_else,
    another("en/statement.html", b"60", b"06"),
    another("en/redline.html", b"60", b"06"),
    another("en/notice.html", b"60", b"06"),
    another("en/notice.txt", b"60", b"06"),
    another("en/replaced.md", b"30", b"03"),
    another("en/statement.md", b"60", b"06"),
    another_policyver,
    another_policyver_and_another_page,
    another_policyver_and_another_notice,
    another_policyver_and_words_for_screen_readers,
    another_policyver_and_words_like_a_number,
    saying("another-effective-date", lambda record: record["version"].update(effective="2026-05-15")),
    saying("another-published-date", lambda record: record["version"].update(published="2026-04-15")),
    saying("another-materiality", lambda record: record["version"].update(materiality="editorial")),
    saying("another-approver", lambda record: record["version"].update(approved_by=["Somebody Else"])),
    saying("another-summary", lambda record: record["version"].update(summary="Nothing changed.")),
    saying("another-organization", lambda record: record.update(organization="Somebody Else, Inc.")),
    saying("another-title", lambda record: record.update(title="Terms of Use")),
    saying("another-contact", lambda record: record.update(contact="evil@example.com")),
    saying("another-one-replaced", lambda record: record.update(replaces=None)),
    saying("another-previous", lambda record: record["version"].update(previous=None)),
    saying("another-tag", lambda record: record["version"].update(tag="v9")),
    saying("another-commit", lambda record: record["version"].update(commit="ab" * 20)),
    saying("another-schema", lambda record: record.update(schema="policyver.record/0")),
    saying("no-fonts", lambda record: record["rendered_by"].update(fonts=[])),
    saying("another-weasyprint", lambda record: record["rendered_by"].update(weasyprint="1.0")),
    saying("a-key-more", a_key_more),
    saying("a-key-more-at-the-top", a_key_more_at_the_top),
    saying("a-language-more", lambda record: record["version"]["sha256"].update(fr="ab" * 32)),
    saying("no-files", lambda record: record.update(files={})),
]
QUICK = {all_of_them_swapped, the_folders_swapped, another_policyver_and_another_page}


NOT_MADE_AGAIN = {"the_papers_swapped", "one_paper_for_another"}
"""What only a PDF shows: it is said not to be compared, and --deep finds it."""

BY_ITS_OWN_ACCOUNT = {"another_policyver", "another-weasyprint"}
"""Nothing that it says about the version is another: what cannot be made again is said not to be compared."""


@pytest.mark.parametrize(
    "attack",
    [
        pytest.param(attack, marks=[] if attack in QUICK else pytest.mark.large, id=attack.__name__)
        for attack in ATTACKS
    ],
)
def test_it_is_found_or_said_not_to_be_compared(all_archived: Place, attack: Attack) -> None:
    attack(all_archived)
    for arguments, not_found in (((), NOT_MADE_AGAIN | BY_ITS_OWN_ACCOUNT), (("--deep",), BY_ITS_OWN_ACCOUNT)):
        outcome = run(all_archived, "verify", *arguments, "--format", "json")
        expected = "unchanged-as-compared" if attack.__name__ in not_found else "changed"
        assert outcome.json["verdict"] == expected, outcome
        assert outcome.code == (expected == "changed")


def test_a_file_more_beside_its_data_is_found(all_archived: Place) -> None:
    folder = all_archived.root / RECORDS / "v2"
    (folder / "CORRECTION.html").write_text("<p>v2 never took effect.</p>")
    rebag(all_archived, "v2", {})
    outcome = run(all_archived, "verify")
    assert outcome.code == 1
    assert "CORRECTION.html is no file that policyver writes beside its data." in outcome.out


def test_what_lies_beside_records_is_named(all_archived: Place) -> None:
    folder = all_archived.root / RECORDS
    (folder / "CORRECTION.html").write_text("<p>v2 never took effect.</p>")
    outcome = run(all_archived, "verify")
    assert outcome.code == 0
    assert "Beside its records there is more: CORRECTION.html." in outcome.out


@pytest.mark.parametrize("path", ["records", RECORDS])
def test_a_link_to_records_elsewhere_is_not_followed(one: Place, path: str) -> None:
    folder = one.root / path
    folder.parent.mkdir(exist_ok=True)
    (one.root.parent / "elsewhere" / "privacy-statement" / "v1").mkdir(parents=True)
    folder.symlink_to(one.root.parent / "elsewhere" / path.removeprefix("records").strip("/"))
    outcome = run(one, "verify")
    assert outcome.code == 1
    assert "is a link: they are elsewhere, and were not looked at." in outcome.out


@pytest.mark.large
def test_records_that_nobody_touched_pass(all_archived: Place) -> None:
    assert run(all_archived, "verify", "--format", "json").json["findings"] == []
    assert run(all_archived, "verify", "--deep", "--format", "json").json["verdict"] == "unchanged"


FORGED = "x\nFound nothing that was changed.\nProved:\n- All of it."


def test_names_with_line_ends_print_no_line_of_their_own(archived: Place) -> None:
    rebag(archived, "v2", {}, lambda record: record.update({FORGED: 1}))
    archived.write(f"{RECORDS}/{FORGED}", "x")
    archived.write(f"{RECORDS}/v9{FORGED}/x", "x")
    lines = run(archived, "verify").out.split("\n")
    assert "Found nothing that was changed." not in lines
    assert "- All of it." not in lines


def test_a_record_that_lacks_a_pdf_is_found(archived: Place) -> None:
    (archived.root / RECORDS / "v2/data/en/redline.pdf").unlink()
    rebag(archived, "v2", {}, lambda record: record["files"].pop("en/redline.pdf"))
    outcome = run(archived, "verify")
    assert outcome.code == 1
    assert "FOUND privacy-statement, records/privacy-statement/v2: There is no en/redline.pdf." in outcome.out
