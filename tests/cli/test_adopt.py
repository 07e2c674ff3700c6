"""`policyver adopt`: versions of a history that a file has in git already, under whatever names."""

import csv
from pathlib import Path

import pytest

from tests.cli.run import done, refused, run
from tests.cli.terminal import on_terminal
from tests.store.place import Place

TEXT = """# Privacy Notice

Effective {day}

We keep your letters for {days} days. We keep your invoices for ten years, as the law of taxes asks us to.

## Who sees your data

Only the people who answer letters do, and the company that prints them. Nobody else does, and nobody buys it.
"""


def text(day: str, days: str) -> str:
    return TEXT.format(day=day, days=days)


def commit(place: Place, day: str, message: str, **files: str | None) -> str:
    """Commit files on a day; None takes one away. Signs in names stand for: `__` a slash, `_` a dot."""
    for name, content in files.items():
        path = name.replace("__", "/").replace("_", ".")
        if content is None:
            (place.root / path).unlink()
        else:
            place.write(path, content)
    place.git("add", "--all")
    moment = f"{day}T12:00:00+00:00"
    place.git(
        "-c", "user.name=A", "commit", "--quiet", "--allow-empty", "--message", message, f"--date={moment}",
    )  # fmt: skip
    return place.git("rev-parse", "HEAD")


@pytest.fixture
def history(empty: Place, monkeypatch: pytest.MonkeyPatch) -> Place:
    """Three texts of a statement that was PRIVACY.md first, then legal/privacy.md; the store begins after them."""

    def on(day: str, message: str, **files: str | None) -> str:
        monkeypatch.setenv("GIT_COMMITTER_DATE", f"{day}T12:00:00+00:00")
        return commit(empty, day, message, **files)

    empty.git("init", "--quiet")
    on("2020-03-02", "Import the statement", PRIVACY_md=text("January 1, 2020", "30"))
    on("2021-01-15", "Keep letters for 60 days (#12)", PRIVACY_md=text("March 1, 2021", "60"))
    on("2021-06-01", "Move texts to legal", PRIVACY_md=None, legal__privacy_md=text("March 1, 2021", "60"))
    on("2021-06-02", "Something else", readme_md="# Software\n")
    new = text("1 May 2022", "90")
    on("2022-04-01", "Keep letters for 90 days", legal__privacy_md=new, legal__privacy_de_md="# Datenschutz\n")
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2026-05-01T12:00:00+00:00")
    done(empty, "init", "--organization", "Letters", "--path", "legal/privacy.md")
    return empty


def versions(place: Place) -> list[tuple[str, str, str, str]]:
    listed = run(place, "list", "--format", "json").json["versions"]
    return sorted((one["version"], one["published"], one["effective"], one["summary"]) for one in listed)


def test_each_commit_that_changed_the_text_becomes_a_version_with_its_dates(history: Place) -> None:
    out = done(history, "adopt", "legal/privacy.md", "--yes")
    assert out == "Cut 3 versions of the Privacy Statement: v1 to v3.\nNext: policyver list\n"
    assert versions(history) == [
        ("v1", "2020-01-01", "2020-01-01", "Import the statement"),
        ("v2", "2021-01-15", "2021-03-01", "Keep letters for 60 days"),
        ("v3", "2022-04-01", "2022-05-01", "Keep letters for 90 days"),
    ]
    assert "30 days" in done(history, "show", "v1")
    assert "60 days" in done(history, "show", "@2021-12-31")
    assert done(history, "show", "v3", "--locale", "de") == "# Datenschutz\n"
    assert "Text-Path: PRIVACY.md" in history.tag_message("v1")


def test_what_was_recorded_late_is_one_note_for_all(history: Place) -> None:
    done(history, "adopt", "--yes")
    out = done(history, "verify")
    assert "3 entries, v1 to v3, say they were published from 2020-01-01 to 2022-04-01; they were recorded on" in out
    assert out.count("recorded on") == 1


def test_the_sheet_is_shown_and_nothing_is_written_with_dry_run(history: Place) -> None:
    before = history.state()
    out = done(history, "adopt", "legal/privacy.md", "--dry-run")
    assert history.state() == before
    assert out.startswith(
        "To be adopted: 3 versions of the Privacy Statement\n  from PRIVACY.md\n  v1    published 2020-01-01"
    )
    assert "v3    published 2022-04-01, effective 2022-05-01, material, en, de, commit " in out
    assert out.endswith("Nothing was written.\n")


def test_on_a_terminal_it_asks(history: Place) -> None:
    session = on_terminal(history, "adopt", typed="n\n")
    assert "Cut 3 versions? It is final." in session.screen
    assert history.git("tag") == ""


def test_the_table_is_written_edited_and_cut(history: Place, tmp_path: Path) -> None:
    table = tmp_path / "versions.tsv"
    assert "Wrote" in done(history, "adopt", "legal/privacy.md", "--table", str(table))
    assert history.git("tag") == ""
    rows = list(csv.DictReader(table.read_text().splitlines(), dialect="excel-tab"))
    assert [row["summary"] for row in rows] == [
        "Import the statement", "Keep letters for 60 days", "Keep letters for 90 days"
    ]  # fmt: skip
    del rows[1]
    rows[0] |= {"published": "2019-12-01", "summary": 'The "first" one.', "approved by": "A. Counsel; B. Counsel"}
    with table.open("w", encoding="utf-8-sig", newline="") as file:  # as spreadsheets write it
        writer = csv.DictWriter(file, rows[0], dialect="excel-tab")
        writer.writeheader()
        writer.writerows(rows)
    done(history, "adopt", "legal/privacy.md", "--table", str(table), "--yes")
    assert versions(history) == [
        ("v1", "2019-12-01", "2020-01-01", 'The "first" one.'),
        ("v2", "2022-04-01", "2022-05-01", "Keep letters for 90 days"),
    ]
    assert "Approved-By: B. Counsel" in history.tag_message("v1")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("2021-03-01", "03/01/2021", "Line 3 of the table: '03/01/2021' is not a date."),
        ("material", "big", "Line 2 of the table: 'big' is no kind of version.\n  Write material or editorial."),
        ("effective", "takes effect", "The table has no column 'effective' in its first line."),
        ("PRIVACY.md", "privacy.md", "that changed 'privacy.md'"),
        ("Import the statement", "", "Line 2 of the table has no summary."),
    ],
)
def test_a_table_that_cannot_be_read_names_its_line(old: str, new: str, says: str, history: Place) -> None:
    done(history, "adopt", "--table", "versions.tsv")
    table = history.root / "versions.tsv"
    table.write_text(table.read_text().replace(old, new))
    assert says in refused(history, "adopt", "--table", "versions.tsv", "--yes")
    assert history.git("tag") == ""


def test_a_day_that_the_text_does_not_bear_needs_a_reason(history: Place) -> None:
    done(history, "adopt", "--table", "versions.tsv")
    table = history.root / "versions.tsv"
    table.write_text(table.read_text().replace("2021-03-01", "2021-04-01"))
    message = refused(history, "adopt", "--table", "versions.tsv", "--yes")
    assert "v2: The en text says “Effective March 1, 2021”, and it takes effect on 2021-04-01." in message
    done(history, "adopt", "--table", "versions.tsv", "--yes", "--allow", "effective-date=The board put it off.")
    assert versions(history)[1][2] == "2021-04-01"


def test_all_are_cut_or_none(history: Place) -> None:
    (history.root / ".git/refs/tags").mkdir(exist_ok=True)
    lock = history.root / ".git/refs/tags/v3.lock"
    lock.write_text("")
    assert run(history, "adopt", "--yes").code == 2
    assert history.git("tag") == ""
    lock.unlink()
    done(history, "adopt", "--yes")
    assert history.git("tag").split() == ["v1", "v2", "v3"]


def test_errors_refuse_all_unless_they_are_allowed_where_they_are(history: Place) -> None:
    history.write("legal/privacy.md", text("1 May 2022", "[TBD]"))
    history.commit("A slip")
    message = refused(history, "adopt", "--yes")
    assert "1 error is found in what would be cut:\n  v4: " in message
    assert message.endswith('--allow placeholder="…"')
    done(history, "adopt", "--yes", "--allow", "placeholder=It was published so.")
    assert "Allowed-Finding: placeholder It was published so." in history.tag_message("v4")
    assert "Allowed-Finding" not in history.tag_message("v3")


def test_what_is_cut_already_is_not_cut_again(history: Place) -> None:
    done(history, "adopt", "--yes")
    assert "no text in the history that is not a version already" in done(history, "adopt", "--yes")
    history.write("legal/privacy.md", text("June 1, 2026", "120"))
    history.commit("Longer")
    assert "Cut 1 version of the Privacy Statement: v4." in done(history, "adopt", "--yes")


def test_a_merge_is_one_change_and_says_what_it_brought(history: Place) -> None:
    history.commit("The store")
    history.git("switch", "--quiet", "--create", "revision")
    history.write("legal/privacy.md", text("1 July 2026", "100"))
    history.commit("wip")
    history.write("legal/privacy.md", text("1 July 2026", "120"))
    history.commit("more")
    history.git("switch", "--quiet", "main")
    history.write("readme.md", "# Else\n")
    history.commit("Else")
    history.git(
        "merge",
        "--quiet",
        "--no-ff",
        "--message",
        "Merge pull request #7 from x/revision\n\nKeep letters longer",
        "revision",
    )
    done(history, "adopt", "--yes")
    assert versions(history)[3:] == [("v4", "2026-05-01", "2026-07-01", "Keep letters longer")]


def test_the_history_of_a_repository_that_was_merged_is_followed(machine: Path, history: Place) -> None:
    other = history.copy(machine.parent / "company")
    other.git("checkout", "--quiet", "--orphan", "website")
    other.git("rm", "-r", "--quiet", "--cached", ".")
    for path in ("legal/privacy.md", "legal/privacy.de.md", "readme.md", "policyver.toml"):
        (other.root / path).unlink()
    other.write("index.html", "<p>")
    other.commit("A web site")
    other.git("merge", "--quiet", "--allow-unrelated-histories", "--no-ff", "--message", "Take the texts in", "main")
    done(other, "init", "--organization", "Letters", "--path", "legal/privacy.md")
    done(other, "adopt", "--yes")
    assert [version[3] for version in versions(other)] == [
        "Import the statement", "Keep letters for 60 days", "Keep letters for 90 days"
    ]  # fmt: skip


@pytest.mark.parametrize("path", ["nowhere.md", "--", "legal"])
def test_a_file_that_git_does_not_know(path: str, history: Place) -> None:
    assert f"has a Markdown file {path}." in refused(history, "adopt", "--yes", "--", path)


def test_a_text_that_cannot_be_read_is_named_and_left_out(history: Place) -> None:
    history.write("legal/privacy.md", b"# Privacy\xff\n")
    history.commit("Damaged")
    outcome = run(history, "adopt", "--yes")
    assert "is not UTF-8" in outcome.err
    assert "Cut 3 versions" in outcome.out


def test_a_line_with_the_text_before_it_is_to_be_left_out(history: Place) -> None:
    done(history, "adopt", "--table", "versions.tsv")
    table = history.root / "versions.tsv"
    first, one, *others = table.read_text().splitlines(keepends=True)
    table.write_text("".join([first, one, one, *others]))
    message = refused(history, "adopt", "--table", "versions.tsv", "--yes")
    assert message.endswith("there is nothing to cut.\n  Leave out the line of that commit."), message
