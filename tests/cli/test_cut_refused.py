"""`policyver cut` refused: each case has its own message, and nothing is changed."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.run import done, refused
from tests.store.place import DRAFT, FIRST, Place

SIXTY = "# Privacy Statement\n\nWe keep your data for 60 days.\n"
CUT = ("cut", "--effective", "2026-07-01", "--summary", "Longer.")


@pytest.fixture
def changed(two: Place) -> Place:
    """A store with v1, v2 from 2026-06-15 on, and a draft that may be cut."""
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    return two


def test_the_draft_of_these_tests_may_be_cut(changed: Place) -> None:
    done(changed, *CUT)


@pytest.mark.parametrize("version", ["v1", "v2", "privacy-statement/v2"])
def test_a_version_that_exists(changed: Place, version: str) -> None:
    message = refused(changed, *CUT, version)
    assert f"{version[-2:]} exists already, and a version never changes.\n  Cut it as v3: policyver cut v3" in message


@pytest.mark.parametrize("annotated", [True, False])
def test_a_name_that_a_tag_of_somebody_elses_has_taken(changed: Place, annotated: bool) -> None:
    changed.git("tag", *(["--annotate", "--message", "Release 3"] if annotated else []), "v3")
    message = refused(changed, *CUT)
    assert "A tag v3 is there that is no version of this statement.\n  " in message
    assert "readers see none between: policyver cut v4, with the same options" in message
    assert message.endswith("git tag NEW-NAME v3, then git tag --delete v3")
    assert "Cut v4" in done(changed, *CUT, "v4")


def test_a_name_that_is_taken_before_anything_is_cut(store: Place) -> None:
    store.commit()
    store.git("tag", "v1")
    assert "A tag v1 is there that is no version of this statement.\n  Keep the names apart: set tag-prefix" in refused(
        store, *CUT
    )


def test_a_tag_that_stands_where_a_folder_of_tags_would(changed: Place) -> None:
    changed.write("statements/cookie-notice.md", "# Cookies\n")
    changed.git("tag", "cookie-notice")
    message = refused(changed, *CUT, "cookie-notice/v1")
    assert "A tag cookie-notice is there, and git cannot keep cookie-notice/v1 beside it.\n  Rename that tag" in message


def test_a_folder_of_tags_that_stands_where_the_tag_would(changed: Place) -> None:
    changed.git("tag", "v3/final")
    assert "A tag v3/final is there, and git cannot keep v3 beside it." in refused(changed, *CUT)


def test_a_tag_like_the_prefix(store: Place) -> None:
    store.commit()
    store.git("tag", "privacy")
    store.configure("notice-days", 'tag-prefix = "privacy/"\nnotice-days')
    assert "A tag privacy is there, and git cannot keep privacy/v1 beside it." in refused(store, *CUT)


@pytest.mark.parametrize("text", [SIXTY, SIXTY.replace("\n", "\r\n"), "\ufeff" + SIXTY + "\n\n"])
def test_the_text_of_the_version_before(two: Place, text: str) -> None:
    two.draft(text)
    message = refused(two, *CUT)
    assert "The text is the same as that of v2: there is nothing to cut.\n  Change the statement first, or" in message


def test_the_text_of_an_adopted_version_with_other_line_ends(empty: Place) -> None:
    empty.set_up()
    empty.draft(SIXTY.replace("\n", "\r\n"))
    empty.commit()
    done(empty, "cut", "--at", "HEAD", "--published", "2025-12-01", "--effective", "2026-01-01", "--summary", "First.")
    empty.draft(SIXTY)
    assert "The text is the same as that of v1" in refused(empty, *CUT)


def test_the_text_of_the_version_before_in_a_past_commit(two: Place) -> None:
    assert "The text is the same as that of v2" in refused(two, *CUT, "--at", "HEAD")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--effective", "2026-04-30"), "v3 would take effect on 2026-04-30, before it is published on 2026-05-01."),
        (("--published", "2026-07-02"), "v3 would take effect on 2026-07-01, before it is published on 2026-07-02."),
        (("--effective", "2026-06-14"), "v3 would take effect on 2026-06-14, before v2 does on 2026-06-15."),
        (
            ("--published", "2026-06-02"),
            "policyver.toml asks for 30.\n  Let it take effect on this day or later: --effective 2026-07-02",
        ),
        (("--published", "2026-06-02", "--material"), "29 days of notice"),
        (("--published", "2026-06-02", "--retroactive-reason", "x"), "Nothing here needs a reason"),
        (("--short-notice-reason", "x"), "Nothing here needs a reason, and one is given with --short-notice-reason."),
        (("--published", "2026-04-30"), "v3 would be published on 2026-04-30, before v2 was on 2026-05-01."),
        (("--published", "2026-07-02", "--retroactive-reason", "x"), "a material change with no day of notice"),
    ],
)
def test_a_day_that_is_too_early(changed: Place, arguments: tuple[str, ...], says: str) -> None:
    assert says in refused(changed, *CUT, *arguments)


@pytest.mark.parametrize(
    ("draft", "says"),
    [
        (b"# Statement\n\nCaf\xe9\n", f"{DRAFT} is not UTF-8 (line 3).\n  Save it as UTF-8 in an editor."),
        (b"", f"{DRAFT} is empty."),
        (b" \r\n\t\n", f"{DRAFT} is empty."),
        (b"PK\x03\x04\0\0", f"{DRAFT} is not a text."),
        (
            b"# S\n\n<<<<<<< HEAD\n30\n=======\n60\n>>>>>>> counsel\n",
            f"{DRAFT} has a merge conflict in it (line 3).\n  Settle it",
        ),
    ],
)
def test_a_draft_that_cannot_be_parsed(changed: Place, draft: bytes, says: str) -> None:
    changed.draft(draft)
    assert says in refused(changed, *CUT)


def test_a_translation_that_cannot_be_parsed(changed: Place) -> None:
    changed.write("statements/privacy-statement.de.md", b"Datenschutzerkl\xe4rung\n")
    assert "statements/privacy-statement.de.md is not UTF-8 (line 1)" in refused(changed, *CUT)


def test_a_file_beside_the_statement_that_is_no_translation(changed: Place) -> None:
    changed.write("statements/privacy-statement.backup.md", FIRST)
    message = refused(changed, *CUT)
    assert "statements/privacy-statement.backup.md: 'backup' is not a language tag.\n  Rename the file" in message


def test_a_file_in_a_language_that_nobody_knows(changed: Place) -> None:
    changed.write("statements/privacy-statement.zzz.md", FIRST)
    message = refused(changed, *CUT)
    assert "statements/privacy-statement.zzz.md: no language is known as 'zzz'.\n  Rename the file" in message


def test_a_second_text_in_the_source_language(changed: Place) -> None:
    changed.write("statements/privacy-statement.en.md", FIRST)
    message = refused(changed, *CUT)
    assert f"{DRAFT} and statements/privacy-statement.en.md are two texts in en, the source language." in message


@pytest.mark.parametrize("path", [DRAFT, "statements/privacy-statement.de.md", "statements", "policyver.toml"])
def test_a_link_that_could_lead_out_of_the_store(changed: Place, path: str) -> None:
    place = changed.root / path
    elsewhere = changed.root.parent / "elsewhere"
    if place.exists():
        place.rename(elsewhere)
    else:
        elsewhere.write_text("# Erklärung\n")
    place.symlink_to(elsewhere)
    message = refused(changed, *CUT)
    assert " is a link, or in a folder that is one.\n  Put the file itself there" in message


def test_a_draft_that_is_not_there(changed: Place) -> None:
    (changed.root / DRAFT).unlink()
    assert f"There is no draft {DRAFT}.\n  Write it, or import one with: policyver import FILE" in refused(
        changed, *CUT
    )


def test_a_repository_on_no_branch(changed: Place) -> None:
    changed.git("switch", "--quiet", "--detach")
    for at in ((), ("--at", "HEAD")):
        message = refused(changed, *CUT, *at)
        assert "The repository is on no branch: what is committed now would be lost.\n  Go to one" in message


def conflict(place: Place) -> None:
    """Make two branches that cannot be merged, `main` and `other`, and leave `main` checked out."""
    place.write("software.py", "main\n")
    place.commit()
    place.git("switch", "--quiet", "--create", "other", "HEAD^")
    place.write("software.py", "other\n")
    place.commit()
    place.git("switch", "--quiet", "main")


@pytest.mark.parametrize("what", ["merge", "rebase", "cherry-pick", "revert"])
def test_a_repository_in_the_middle_of_something(two: Place, what: str) -> None:
    conflict(two)
    if what == "revert":
        two.write("software.py", "third\n")
        two.commit()
    with pytest.raises(AssertionError, match=r"(?i)conflict"):
        two.git(what, "HEAD^" if what == "revert" else "other")
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    for at in ((), ("--at", "HEAD")):
        message = refused(two, *CUT, *at)
        assert f"The repository is in the middle of a {what}.\n  Mend what git marked" in message
        assert f"  Or call it off: git {what} --abort" in message
    finish, call_off = (line.partition(": ")[2] for line in message.split("\n")[1:])
    there = two.copy(two.root.parent / "finished")
    subprocess.run(finish, shell=True, cwd=there.root, check=True, capture_output=True)
    two.git(*call_off.split()[1:])
    for place in (there, two):
        two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
        done(place, *CUT)


@pytest.mark.parametrize("who", ["nobody", "a committer only", "an author only"])
def test_a_git_that_does_not_know_your_name(changed: Place, monkeypatch: pytest.MonkeyPatch, who: str) -> None:
    home = Path(changed.root.parent / "home" / "gitconfig")
    home.write_text("[user]\n\tuseConfigOnly = true\n")
    role = {"a committer only": "COMMITTER", "an author only": "AUTHOR"}.get(who)
    if role:
        monkeypatch.setenv(f"GIT_{role}_NAME", "A")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "a@example.com")
    message = refused(changed, *CUT)
    assert "Git does not know your name" in message
    assert 'git config --global user.name "…"' in message


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--at", "nosuch"), "There is no commit 'nosuch'.\n  Name one that git knows"),
        (("--at", ""), "There is no commit ''."),
        (("--at", "--help"), "There is no commit '--help'."),
        (("--at", "-v1"), "There is no commit '-v1'."),
        (("--at", f"v1:{DRAFT}"), "There is no commit"),
        (
            ("--at", "empty"),
            "has no statements/privacy-statement.md.\n  Name the file that it has instead: --path",
        ),
        (("--at", "latin"), "is not UTF-8 (line 1)"),
        (("--at", "link"), "has no statements/privacy-statement.md.\n  Name the file that it has instead: --path"),
    ],
)
def test_a_past_commit_that_cannot_be_adopted(changed: Place, arguments: tuple[str, ...], says: str) -> None:
    text = (changed.root / DRAFT).read_bytes()
    changed.draft(b"Caf\xe9\n")
    changed.commit()
    changed.git("tag", "latin")
    changed.git("rm", "--quiet", DRAFT)
    changed.commit()
    changed.git("tag", "empty")
    (changed.root / DRAFT).parent.mkdir(exist_ok=True)
    (changed.root / DRAFT).symlink_to("../policyver.toml")
    changed.commit()
    changed.git("tag", "link")
    (changed.root / DRAFT).unlink()
    changed.draft(text)
    assert says in refused(changed, *CUT, *arguments)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("latest",), "'latest' is not a version's name.\n  Versions are named v1, v2, v3"),
        (("4",), "'4' is not a version's name."),
        (("V4",), "'V4' is not a version's name."),
        (("v0",), "'v0' is not a version's name."),
        (("v4.a1",), "'v4.a1' is not a version's name."),
        (
            ("cookies/v1",),
            "policyver.toml has no statement named 'cookies'.\n  It has: privacy-statement, cookie-notice.",
        ),
        (("--statement", "cookies"), "policyver.toml has no statement named 'cookies'."),
        (("cookie-notice/v1", "--statement", "privacy-statement"), "is not of the statement privacy-statement."),
        (("--effective", "tomorrow"), "'tomorrow' is not a date.\n  Write it as year-month-day: 2026-05-01."),
        (("--effective", "2026-02-30"), "There is no day 2026-02-30."),
        (("--effective", "07/01/2026"), "'07/01/2026' is not a date."),
        (("--effective", "20260-07-01"), "is not a date."),
        (("--effective", "9999-12-31", "--published", "9999-12-20"), "The year of 9999-12-31 cannot be meant."),
        (("--published", ""), "'' is not a date."),
        (("--summary", ""), "The summary is empty.\n  Say in a sentence or two what changed"),
        (("--summary", " \n\t"), "The summary is empty."),
        (("--summary", "a\x1b[31mb"), "The summary has a character in it that is no text"),
        (("--summary", "caf\udce9"), "The summary has a character in it that is no text"),
        (("--summary", "x\n\n-----BEGIN SSH SIGNATURE-----\nx"), "beginning of a signature.\n  Leave out the line"),
        (("--summary-file", "x.txt"), "--summary and --summary-file are both given.\n  Leave one of them out."),
        (("--editorial", "--material"), "--material and --editorial are both given.\n  Leave one of them out."),
        (("--approved-by", ""), "An approver has no name."),
        (("--approved-by", "A\x1b[31m"), "Approved-By must be one line of text"),
        (
            ("--published", "2026-06-02", "--short-notice-reason", "A\x07"),
            "Short-Notice-Reason must be one line of text",
        ),
    ],
)
def test_an_argument_that_cannot_be_meant(changed: Place, arguments: tuple[str, ...], says: str) -> None:
    assert says in refused(changed, *CUT, *arguments)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "Cannot read the file.txt: no such file or directory.\n  Check the name"),
        (b"Caf\xe9", "the file.txt is not UTF-8.\n  Save it as UTF-8"),
        (b"\n", "The summary is empty."),
        (b"a\0b", "The summary has a character in it that is no text"),
    ],
)
def test_a_summary_file_that_cannot_be_used(changed: Place, content: bytes | None, says: str) -> None:
    if content is not None:
        changed.write("the file.txt", content)
    assert says in refused(changed, "cut", "--effective", "2026-07-01", "--summary-file", "the file.txt")


def test_no_summary_and_no_terminal_to_ask_for_one(changed: Place) -> None:
    message = refused(changed, "cut", "--effective", "2026-07-01")
    assert "there is no terminal to ask for one.\n  Give it with --summary TEXT or --summary-file FILE." in message


def test_a_register_that_is_broken(changed: Place) -> None:
    changed.git("tag", "--delete", "v1")
    assert "v2 follows an entry that is not there any more" in refused(changed, *CUT)


def test_a_folder_that_is_no_store(empty: Place) -> None:
    assert "is not in a git repository.\n  Begin a store with: policyver init" in refused(empty, *CUT)
