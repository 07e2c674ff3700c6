"""`policyver cut`: what it writes, and what it leaves alone."""

import hashlib
from datetime import datetime

import pytest

from policyver.errors import BadArgument
from tests.cli.run import done, run
from tests.conftest import Noon
from tests.store.place import DRAFT, FIRST, Place

SIXTY = "# Privacy Statement\n\nWe keep your data for 60 days.\n"
AS_EDITORIAL = ("--editorial", "--allow", "materiality-lower=The authority has asked for it.")


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def cut(place: Place, *arguments: str, summary: str = "Longer.") -> str:
    return done(place, "cut", "--effective", "2026-07-01", "--summary", summary, *arguments)


def status(place: Place) -> list[str]:
    return place.git("status", "--porcelain").splitlines()


def committed(place: Place, revision: str = "HEAD") -> list[str]:
    return place.git("ls-tree", "-r", "--name-only", revision).splitlines()


def test_the_first_cut_makes_a_commit_and_an_annotated_tag(store: Place) -> None:
    out = cut(store, "--approved-by", "A. Counsel <counsel@example.com>", "--approved-by", "Zoë C.")
    commit = store.git("rev-parse", "HEAD")
    assert out.splitlines() == [
        "Cut v1 of the Privacy Statement: published 2026-05-01, effective 2026-07-01.",
        f"  tag v1 on commit {commit}",
        "  languages: en",
    ]
    assert store.git("cat-file", "tag", "v1").splitlines()[:3] == [f"object {commit}", "type commit", "tag v1"]
    assert store.tag_message("v1") == (
        "Privacy Statement v1\n\nLonger.\n\nPolicyver: 1\nStatement: privacy-statement\nEffective-Date: 2026-07-01\n"
        "Published-Date: 2026-05-01\nMateriality: material\nApproved-By: A. Counsel <counsel@example.com>\n"
        f"Approved-By: Zoë C.\nText-SHA256: en {sha256(FIRST)}\n"
    )
    assert store.git("log", "--format=%an %s") == "A. Editor Privacy Statement v1"
    assert store.git("symbolic-ref", "HEAD") == "refs/heads/main"
    assert status(store) == []


def test_the_next_cut_takes_the_next_number_and_names_the_one_before(one: Place) -> None:
    one.draft(SIXTY)
    before = one.git("rev-parse", "HEAD")
    out = cut(one)
    assert out.startswith("Cut v2 of")
    assert out.endswith("Next: policyver notice v1 v2\n")
    assert one.git("rev-parse", "HEAD^") == before
    assert one.tag_message("v2").endswith(f"Previous: {one.git('rev-parse', 'v1')}\n")


def test_the_notice_it_names_is_from_the_version_that_it_replaces(two: Place) -> None:
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    out = done(
        *(two, "cut", "--effective", "2026-06-01", "--summary", "Sooner."),
        *("--retroactive-reason", "A court has ordered it.", *AS_EDITORIAL),
    )
    assert out.endswith("Next: policyver notice v1 v3\n")


def test_a_version_can_be_named_and_the_next_one_goes_on_from_there(one: Place) -> None:
    one.draft(SIXTY)
    cut(one, "v5", "--yes")
    one.draft(SIXTY.replace("60", "90"))
    assert cut(one).startswith("Cut v6 of")


def test_the_same_cut_makes_the_same_objects_on_any_machine(one: Place) -> None:
    other = one.copy(one.root.parent / "a colleague's store")
    for place in (one, other):
        place.draft(SIXTY)
        cut(place)
    assert one.git("rev-parse", "v2") == other.git("rev-parse", "v2")


def test_today_is_the_day_where_the_company_is(store: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Noon, "moment", datetime.fromisoformat("2026-05-01T03:00:00+00:00"))
    assert "published 2026-04-30," in cut(store)


def test_only_statement_files_and_the_configuration_are_committed(one: Place) -> None:
    one.write("software.py", "one\n")
    one.git("add", "software.py")
    one.commit("Software")
    one.write("software.py", "two\n")
    one.write("new.py", "new\n")
    one.git("add", "software.py", "new.py")
    one.write("software.py", "three\n")
    one.write("untracked.py", "")
    one.configure("notice-days = 30", "notice-days = 20")
    one.draft(SIXTY)
    cut(one)
    assert one.git("show", "--name-only", "--format=").splitlines() == ["policyver.toml", DRAFT]
    assert status(one) == ["A  new.py", "MM software.py", "?? untracked.py"]
    assert one.git("show", ":software.py") == "two"


def test_a_staged_removal_of_something_else_stays_staged(one: Place) -> None:
    one.write("old.py", "old\n")
    one.commit("Software")
    one.git("rm", "--quiet", "--cached", "old.py")
    one.draft(SIXTY)
    cut(one)
    assert status(one) == ["D  old.py", "?? old.py"]
    assert "old.py" in committed(one)


def test_a_draft_that_was_staged_half_way_is_committed_as_it_stands(one: Place) -> None:
    one.draft("# Privacy Statement\n\nHalf way.\n")
    one.git("add", DRAFT)
    one.draft(SIXTY)
    cut(one)
    assert one.git("show", f"v2:{DRAFT}") + "\n" == SIXTY
    assert status(one) == []


def test_a_repository_with_staged_files_and_no_commit_keeps_them_staged(store: Place) -> None:
    store.write("software.py", "one\n")
    store.git("add", "software.py")
    cut(store)
    assert committed(store) == ["policyver.toml", DRAFT]
    assert status(store) == ["A  software.py"]


def test_a_draft_that_is_committed_already_has_a_commit_that_names_the_version(one: Place) -> None:
    one.draft(SIXTY)
    commit = one.commit("Counsel's changes")
    cut(one)
    assert one.git("rev-parse", "HEAD", "HEAD^").split() == [one.git("rev-parse", "v2^{commit}"), commit]
    assert one.git("diff", "HEAD^", "HEAD") == ""
    assert one.git("log", "-1", "--format=%B").endswith("Policyver-Entry: privacy-statement/v2")


def test_what_an_editor_on_windows_saved_is_kept_in_canonical_form(one: Place) -> None:
    one.draft(b"\xef\xbb\xbf# Privacy Statement\r\n\r\nCafe\xcc\x81 data: 60 days.\r\n\r\n\r\n")
    cut(one)
    text = "# Privacy Statement\n\nCafé data: 60 days.\n"
    assert one.git("cat-file", "blob", f"v2:{DRAFT}") + "\n" == text
    assert (one.root / DRAFT).read_bytes() == text.encode()
    assert f"Text-SHA256: en {sha256(text)}" in one.tag_message("v2")
    assert status(one) == []


@pytest.mark.parametrize("setting", ["core.autocrlf", "core.eol", "* text eol=crlf"])
def test_the_text_is_the_same_whatever_git_does_with_line_ends(one: Place, setting: str) -> None:
    if setting.startswith("*"):
        one.write(".gitattributes", f"{setting}\n")
    else:
        one.git("config", setting, "crlf" if setting == "core.eol" else "true")
    one.draft(SIXTY.replace("\n", "\r\n"))
    cut(one)
    assert one.git("cat-file", "blob", f"v2:{DRAFT}") + "\n" == SIXTY
    assert f"Text-SHA256: en {sha256(SIXTY)}" in one.tag_message("v2")


def test_a_configuration_that_an_editor_on_windows_saved_leaves_a_clean_work_tree(one: Place) -> None:
    one.write(".gitattributes", "* text\n")
    one.commit()
    one.write("policyver.toml", (one.root / "policyver.toml").read_bytes().replace(b"\n", b"\r\n"))
    one.draft(SIXTY)
    cut(one)
    assert status(one) == []
    assert "\r" not in one.git("show", "v2:policyver.toml")


def test_git_need_not_look_at_the_texts_again_after_a_cut(one: Place) -> None:
    one.draft(SIXTY)
    cut(one)
    one.git("diff-files", "--quiet")
    one.git("diff-index", "--quiet", "HEAD")


def test_a_file_that_can_be_executed_stays_one(one: Place) -> None:
    one.git("update-index", "--chmod=+x", "policyver.toml")
    one.git("commit", "--quiet", "--message", "Executable")
    (one.root / "policyver.toml").chmod(0o755)
    one.draft(SIXTY)
    cut(one)
    assert one.git("ls-tree", "v2", "policyver.toml").startswith("100755 ")
    assert status(one) == []


def test_a_draft_that_cannot_be_written_to_is_cut_all_the_same(one: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_only(*_: object) -> None:
        raise BadArgument("Cannot write it.")

    monkeypatch.setattr("policyver.store.writing.write_file", read_only)
    one.draft(SIXTY.replace("\n", "\r\n"))
    cut(one)
    assert done(one, "show", "v2") == SIXTY


def test_every_translation_is_part_of_the_version(one: Place) -> None:
    for locale in ("zh-Hant", "de", "ar"):
        one.write(f"statements/privacy-statement.{locale}.md", f"# {locale}\n")
    one.write("statements/cookie-notice.de.md", "# Not of this statement\n")
    assert "languages: en, ar, de, zh-Hant" in cut(one, "--editorial")
    assert f"Text-SHA256: de {sha256('# de' + chr(10))}" in one.tag_message("v2")
    assert done(one, "show", "v2", "--locale", "zh-Hant") == "# zh-Hant\n"
    assert status(one) == ["?? statements/cookie-notice.de.md"]


def test_a_translation_that_does_not_match_is_doubted(one: Place) -> None:
    one.write("statements/privacy-statement.de.md", "# Datenschutz\n\n## Daten\n\nWir speichern sie.\n")
    outcome = run(one, "cut", "--effective", "2026-07-01", "--summary", "Auf Deutsch.")
    assert outcome.code == 0
    doubt = "The translation de is built differently. Headings: 2, in the en text 1. See whether something is missing."
    assert doubt in outcome.err.splitlines()


def test_a_translation_that_was_removed_is_no_part_of_the_next_version(one: Place) -> None:
    german = one.write("statements/privacy-statement.de.md", "# Datenschutz\n")
    cut(one)
    german.unlink()
    one.draft(SIXTY)
    assert "languages: en\n" in cut(one)
    assert committed(one) == ["policyver.toml", DRAFT]
    assert status(one) == []
    assert done(one, "show", "v2", "--locale", "de") == "# Datenschutz\n"


def test_another_statement_is_named_in_the_version_or_beside_it(one: Place) -> None:
    one.write("statements/cookie-notice.md", "# Cookie Notice\n\nNone.\n")
    assert cut(one, "cookie-notice/v1", "--effective", "2026-06-01").startswith("Cut v1 of the Cookie Notice")
    one.write("statements/cookie-notice.md", "# Cookie Notice\n\nOne.\n")
    out = cut(one, "--statement", "cookie-notice")
    assert out.endswith("Next: policyver notice v1 v2 --statement cookie-notice\n")
    assert one.git("tag").splitlines() == ["cookie-notice/v1", "cookie-notice/v2", "v1"]
    assert DRAFT in committed(one, "cookie-notice/v2")


def test_the_summary_can_stand_in_a_file(one: Place) -> None:
    one.draft(SIXTY)
    file = one.root.parent / "the summary.txt"
    file.write_bytes(b"\xef\xbb\xbfOne.  \r\n\r\n\r\n\r\n- two\r\n- three\r\n")
    done(one, "cut", "--effective", "2026-07-01", "--summary-file", "../the summary.txt")
    assert run(one, "list", "--format", "json").json["versions"][1]["summary"] == "One.\n\n- two\n- three"


def test_a_long_summary_is_kept_whole(one: Place) -> None:
    one.draft(SIXTY)
    summary = "\n\n".join(f"In section {number} we say more of what we do." for number in range(9000))
    (one.root.parent / "long.txt").write_text(summary)
    done(one, "cut", "--effective", "2026-07-01", "--summary-file", "../long.txt")
    assert run(one, "list", "--format", "json").json["versions"][1]["summary"] == summary


@pytest.mark.parametrize(
    "summary",
    [
        "We changed this.\n\nPolicyver: 1\nStatement: cookie-notice\nEffective-Date: 1999-01-01",
        "# A heading, which git would take for a comment\n\n#\n\n    indented",
        "Previous: 0000000000000000000000000000000000000000",
        "---\n\ndiff --git a/a b/a",
        "-n 'quoted' \"$HOME\" `date` \\n %s",
    ],
)
def test_a_summary_says_what_was_written_and_nothing_else(one: Place, summary: str) -> None:
    one.draft(SIXTY)
    done(one, "cut", "--effective", "2026-07-01", f"--summary={summary}")
    version = run(one, "list", "--format", "json").json["versions"][1]
    assert (version["summary"], version["effective"]) == (summary, "2026-07-01")


def test_reasons_are_recorded(one: Place) -> None:
    one.draft(SIXTY)
    cut(one, "--effective", "2025-12-15", "--retroactive-reason", "A court\n  has ordered it.", *AS_EDITORIAL)
    one.draft(SIXTY.replace("60", "90"))
    cut(one, "--effective", "2026-05-02", "--short-notice-reason", "A leak.")
    _, second, third = run(one, "list", "--format", "json").json["versions"]
    assert (second["retroactive_reason"], second["short_notice_reason"]) == ("A court has ordered it.", None)
    assert (third["retroactive_reason"], third["short_notice_reason"]) == (None, "A leak.")
    assert "Retroactive-Reason: A court has ordered it." in one.tag_message("v2")
    assert "Short-Notice-Reason: A leak." in one.tag_message("v3")


def test_an_editorial_change_needs_no_notice(one: Place) -> None:
    one.draft(SIXTY)
    cut(one, "--effective", "2026-05-01", *AS_EDITORIAL)
    assert "Materiality: editorial" in one.tag_message("v2")


def test_a_history_is_adopted_with_its_past_dates(empty: Place) -> None:
    empty.set_up()
    commits = []
    for days in (30, 60, 90):
        empty.draft(f"# Privacy Statement\n\nWe keep your data for {days} days.\n")
        commits.append(empty.commit(f"{days} days"))
    before = empty.state()
    for year, commit in zip((2023, 2024, 2025), commits, strict=True):
        done(
            *(empty, "cut", "--at", commit, "--published", f"{year}-01-01", "--effective", f"{year}-03-01"),
            *("--summary", f"That of {year}."),
        )
    versions = run(empty, "list", "--format", "json").json["versions"]
    assert [(each["version"], each["effective"], each["commit"]) for each in versions] == [
        ("v1", "2023-03-01", commits[0]),
        ("v2", "2024-03-01", commits[1]),
        ("v3", "2025-03-01", commits[2]),
    ]
    assert done(empty, "show", "@2024-05-03") == "# Privacy Statement\n\nWe keep your data for 60 days.\n"
    after = empty.state()
    written = ".git/refs/policyver/written/privacy-statement"
    tags = {f".git/refs/tags/v{n}" for n in (1, 2, 3)}
    assert {name for name in after if after[name] != before.get(name)} == {*tags, written}


@pytest.mark.parametrize("revision", ["HEAD~1", "past", "counsel's"])
def test_a_past_commit_is_named_as_git_names_it(one: Place, revision: str) -> None:
    one.draft(SIXTY)
    commit = one.commit("Sixty days")
    one.git("branch", "past")
    one.git("tag", "counsel's")
    one.draft("# Privacy Statement\n\nAnother.\n")
    one.commit("Another")
    assert f"tag v2 on commit {commit}" in cut(one, "--at", revision)


def test_a_past_text_is_adopted_byte_for_byte(one: Place) -> None:
    one.draft(SIXTY.replace("\n", "\r\n"))
    commit = one.commit()
    cut(one, "--at", commit)
    assert f"Text-SHA256: en {sha256(SIXTY.replace(chr(10), chr(13) + chr(10)))}" in one.tag_message("v2")
    assert done(one, "show", "v2") == SIXTY


def test_a_past_commit_is_adopted_with_its_translations_whatever_the_draft_is(one: Place) -> None:
    one.draft(SIXTY)
    one.write("statements/privacy-statement.de.md", "# Datenschutz\n")
    commit = one.commit()
    one.draft("")
    assert "languages: en, de" in cut(one, "--at", commit)


def test_a_cut_from_a_folder_below_is_the_same(one: Place) -> None:
    one.draft(SIXTY)
    (one.root / "statements" / "summary.txt").write_text("From below.")
    done(one.root / "statements", "cut", "--effective", "2026-07-01", "--summary-file", "summary.txt")
    assert committed(one) == ["policyver.toml", DRAFT]
    assert "From below." in one.tag_message("v2")


def test_a_version_is_found_again_when_the_source_language_has_changed(one: Place) -> None:
    one.draft(SIXTY)
    one.write("statements/privacy-statement.de.md", "# Datenschutz\n")
    cut(one)
    one.configure('source-locale = "en"\ncontact', 'source-locale = "de"\ncontact')
    assert done(one, "show", "v2") == SIXTY
    assert done(one, "show", "v2", "--locale", "de") == "# Datenschutz\n"
