"""Statements whose texts are somewhere else in the repository: `path` in policyver.toml."""

import pytest

from tests.cli.run import done, refused, run
from tests.store.place import CONFIG, FIRST, Place

CUT = ("cut", "--published", "2026-04-01", "--effective", "2026-05-01", "--summary", "The first.")
LONGER = "# Privacy Statement\n\nWe keep your data for 60 days.\n"
NEXT = ("cut", "--effective", "2026-07-01", "--summary", "Longer.")


@pytest.fixture
def legal(empty: Place) -> Place:
    """A store whose statement is in legal/privacy.md, in English and German."""
    empty.git("init", "--quiet")
    empty.write("policyver.toml", CONFIG.replace('url = "https://', 'path = "legal/privacy.md"\nurl = "https://'))
    empty.write("legal/privacy.md", FIRST)
    empty.write("legal/privacy.de.md", "# Datenschutz\n\nWir bewahren Daten 30 Tage auf.\n")
    return empty


def test_texts_are_drafted_cut_read_and_verified_where_path_says(legal: Place) -> None:
    assert "languages: en, de" in done(legal, *CUT)
    assert legal.git("ls-tree", "-r", "--name-only", "v1").split() == [
        "legal/privacy.de.md", "legal/privacy.md", "policyver.toml"
    ]  # fmt: skip
    assert "30 Tage" in done(legal, "show", "v1", "--locale", "de")
    assert "Found nothing that was changed" in done(legal, "verify")
    legal.write("from counsel.md", LONGER)
    assert "legal/privacy.md" in done(legal, "import", "from counsel.md", "--force")
    assert "60" in done(legal, "diff")
    assert not (legal.root / "statements").exists()


def test_a_translation_that_is_gone_is_gone_from_the_next_version(legal: Place) -> None:
    done(legal, *CUT)
    legal.write("legal/privacy.md", LONGER)
    (legal.root / "legal/privacy.de.md").unlink()
    assert "languages: en\n" in done(legal, *NEXT)
    assert "legal/privacy.de.md" not in legal.git("ls-tree", "-r", "--name-only", "v2")


def test_a_folder_for_each_language(legal: Place) -> None:
    legal.configure("legal/privacy.md", "texts/{locale}/privacy.md")
    legal.write("texts/en/privacy.md", FIRST)
    legal.write("texts/fr/privacy.md", "# Confidentialité\n\nNous gardons les données 30 jours.\n")
    assert "languages: en, fr" in done(legal, *CUT)
    assert "30 jours" in done(legal, "show", "v1", "--locale", "fr")


@pytest.mark.parametrize("then", ["legal/privacy.md", "PRIVACY.md", "texts/{locale}/p.md"])
def test_versions_stay_readable_after_the_path_changed(one: Place, then: str) -> None:
    """v1 was cut where texts are by default, v2 at one place, and v3 at another."""
    one.configure('url = "https://', f'path = "{then}"\nurl = "https://')
    path = then.replace("{locale}", "en")
    one.write(path, LONGER)
    done(one, *NEXT)
    one.configure(f'path = "{then}"', 'path = "docs/statement.md"')
    one.write(path, "# Something else altogether\n")
    one.write("docs/statement.md", LONGER.replace("60", "90"))
    done(one, "cut", "--effective", "2026-08-01", "--summary", "Longer still.")
    assert "30 days" in done(one, "show", "v1")
    assert "60 days" in done(one, "show", "v2")
    assert "90 days" in done(one, "show", "v3")
    assert "Found nothing that was changed" in done(one, "verify")
    outcome = run(one, "evidence", "--on", "2026-04-01", "--output", "evidence.zip")
    assert outcome.code == 0, outcome.err
    assert "Found nothing" in done(one, "verify", "evidence.zip")


def test_a_text_that_was_changed_behind_its_tag_is_found_at_another_path_too(legal: Place) -> None:
    done(legal, *CUT)
    legal.write("legal/privacy.md", LONGER)
    legal.git("add", "--all")
    legal.git("commit", "--quiet", "--amend", "--no-edit")
    message = legal.git("cat-file", "tag", "v1").replace(
        legal.git("rev-parse", "v1^{commit}"), legal.git("rev-parse", "HEAD")
    )
    legal.git("update-ref", "refs/tags/v1", legal.git("mktag", stdin=message + "\n"))
    outcome = run(legal, "verify")
    assert outcome.code == 1
    assert "The text of v1 in en is not the one that its tag names" in outcome.out + outcome.err


def test_a_link_out_of_the_store_is_no_text(legal: Place) -> None:
    (legal.root.parent / "outside").mkdir()
    (legal.root.parent / "outside/privacy.md").write_text(FIRST)
    legal.configure("legal/privacy.md", "linked/privacy.md")
    (legal.root / "linked").symlink_to("../outside")
    assert "linked/privacy.md is a link, or in a folder that is one" in refused(legal, *CUT)


def test_a_past_commit_is_adopted_under_the_name_that_the_file_had(legal: Place) -> None:
    """The file was renamed twice; the commit that is adopted did not touch it."""
    (legal.root / "policyver.toml").rename(legal.root.parent / "kept.toml")
    for path in ("legal/privacy.md", "legal/privacy.de.md"):
        (legal.root / path).unlink()
    legal.write("PRIVACY.md", FIRST)
    legal.commit("The statement")
    legal.write("readme.md", "# A project\n")
    old = legal.commit("A file beside it")
    legal.write("web/legal.md", FIRST)
    (legal.root / "PRIVACY.md").unlink()
    legal.commit("Move it")
    legal.write("legal/privacy.md", FIRST)
    (legal.root / "web/legal.md").unlink()
    (legal.root.parent / "kept.toml").rename(legal.root / "policyver.toml")
    legal.commit("Move it again")
    done(legal, *CUT, "--at", old)
    assert "Text-Path: PRIVACY.md" in legal.tag_message("v1")
    legal.write("legal/privacy.md", LONGER)
    done(legal, *NEXT)
    assert "30 days" in done(legal, "show", "v1")
    assert "Text-Path" not in legal.tag_message("v2")
    assert "Found nothing that was changed" in done(legal, "verify")


def test_a_past_commit_is_adopted_at_a_path_that_is_named(one: Place) -> None:
    one.write("old/terms.md", LONGER)
    commit = one.commit("Elsewhere")
    (one.root / "old/terms.md").unlink()
    one.commit("Gone")
    done(one, *NEXT, "--at", commit, "--path", "old/terms.md")
    assert "Text-Path: old/terms.md" in one.tag_message("v2")
    assert "60 days" in done(one, "show", "v2")
    assert "policyver cut" not in refused(one, *NEXT, "--at", commit, "--path", "../terms.md")
    assert "--at REV" in refused(one, *NEXT, "--path", "old/terms.md")
