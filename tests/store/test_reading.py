"""What a store reads out of git: its own tags and nobody else's, and texts that are what their tags say."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from policyver import open_store
from policyver.errors import BrokenRegister, GitFailed, NotAStore, UnknownVersion
from policyver.register.reference import Reference
from policyver.store import Store
from tests.cli.run import done, refused, run
from tests.store.place import DRAFT, Place

TODAY = date(2026, 5, 1)
needs_ssh = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="there is no ssh-keygen to sign with")


def names(place: Place, statement: str = "") -> list[str]:
    with Store.open(place.root) as store:
        return [each.version.name for each in store.register(store.config.statement(statement)).versions]


def retag(place: Place, tag: str, message: str, target: str = "HEAD") -> None:
    """Write a tag again, as only somebody who tampers with the register would."""
    place.git("tag", "--force", "--cleanup=verbatim", "--file=-", tag, target, stdin=message)


def test_a_program_reads_a_register_without_the_command_line(two: Place) -> None:
    with open_store(two.root) as store:
        statement = store.config.statement()
        first, second = store.register(statement).versions
        assert (first.version.effective, second.version.effective) == (date(2026, 1, 1), date(2026, 6, 15))
        assert store.text(statement, first).text == "# Privacy Statement\n\nWe keep your data for 30 days.\n"
        assert store.source(Reference("", "in-force"), "", TODAY).label == "v1"
        assert store.source(Reference("", "latest"), "", TODAY).label == "v2"
        assert store.source(Reference("", "draft"), "", TODAY).amended is None


def test_a_tag_can_be_read_with_git_alone(two: Place) -> None:
    assert two.git("tag", "--list", "--format=%(contents:subject)", "v2") == "Privacy Statement v2"
    trailers = two.git("tag", "--list", "--format=%(contents:trailers)", "v2").splitlines()
    assert trailers[:5] == [
        "Policyver: 1",
        "Statement: privacy-statement",
        "Effective-Date: 2026-06-15",
        "Published-Date: 2026-05-01",
        "Materiality: material",
    ]
    assert trailers[-1] == f"Previous: {two.git('rev-parse', 'v1')}"


def test_software_tags_and_lightweight_ones_are_left_alone(one: Place) -> None:
    one.git("tag", "v1.2.3")
    one.git("tag", "--annotate", "--message", "Release 2", "v2.0.0")
    one.git("tag", "v7")
    one.git("tag", "--annotate", "--message", "Release 8\n\nPolicyver: is in the tools now.", "v8")
    one.git("tag", "--annotate", "--message", "Release", "release/v1")
    one.git("tag", "ünïcödé")
    assert names(one) == ["v1"]


def test_a_second_statement_has_a_register_of_its_own(one: Place) -> None:
    one.write("statements/cookie-notice.md", "# Cookie Notice\n\nNone.\n")
    done(one, "cut", "cookie-notice/v1", "--effective", "2026-07-01", "--summary", "The first notice.")
    assert one.git("tag").splitlines() == ["cookie-notice/v1", "v1"]
    assert names(one, "cookie-notice") == ["v1"]
    assert names(one) == ["v1"]
    assert "Previous" not in one.tag_message("cookie-notice/v1")


def test_a_tag_prefix_keeps_the_names_apart(store: Place) -> None:
    store.configure("notice-days", 'tag-prefix = "legal/"\nnotice-days')
    store.write("software.py", "pass\n")
    store.commit()
    store.git("tag", "--annotate", "--message", "Release 1", "v1")
    out = done(store, "cut", "--effective", "2026-06-01", "--summary", "First.")
    assert out.startswith("Cut v1 of the Privacy Statement")
    assert store.git("tag").splitlines() == ["legal/v1", "v1"]
    assert names(store) == ["v1"]


def test_a_store_is_found_from_a_folder_below(two: Place) -> None:
    below = two.root / "statements" / "a b"
    below.mkdir()
    assert "v2 " in done(below, "list")
    assert done(below, "show", "v1") == done(two, "show", "v1")


def test_a_store_is_read_from_a_second_work_tree(two: Place) -> None:
    two.git("worktree", "add", "--quiet", "../other tree", "v1")
    other = Place(two.root.parent / "other tree")
    assert names(other) == ["v1", "v2"]
    assert done(other, "show", "v2") == done(two, "show", "v2")


def test_a_shallow_clone_with_its_tags_is_a_store(two: Place) -> None:
    two.git("clone", "--quiet", "--no-local", "--depth=1", str(two.root), "../clone")
    clone = Place(two.root.parent / "clone")
    clone.git("fetch", "--quiet", "--tags", "--depth=1")
    assert names(clone) == ["v1", "v2"]
    assert done(clone, "show", "v1") == done(two, "show", "v1")


def test_packed_tags_and_objects_are_read_as_well(two: Place) -> None:
    two.git("gc", "--quiet")
    assert names(two) == ["v1", "v2"]
    assert done(two, "diff", "v1", "v2", "--format", "json")


@needs_ssh
@pytest.mark.parametrize("how", ["--sign", "tag.gpgSign", "tag.forceSignAnnotated"])
def test_a_signed_tag_is_read_like_any_other(one: Place, machine: Path, how: str) -> None:
    key = machine / "signing key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    one.git("config", "gpg.format", "ssh")
    one.git("config", "user.signingKey", str(key))
    if how != "--sign":
        one.git("config", how, "true")
    one.draft("# Privacy Statement\n\nWe keep your data for 60 days.\n")
    done(one, "cut", "--effective", "2026-07-01", "--summary", "Longer.", *([how] if how == "--sign" else []))
    assert "-----BEGIN SSH SIGNATURE-----" in one.tag_message("v2")
    (machine / "signers").write_text(f"editor@example.com {key.with_suffix('.pub').read_text()}")
    one.git("-c", f"gpg.ssh.allowedSignersFile={machine / 'signers'}", "tag", "--verify", "v2")
    version = run(one, "list", "--format", "json").json["versions"][1]
    assert (version["version"], version["summary"], version["effective"]) == ("v2", "Longer.", "2026-07-01")


@needs_ssh
def test_commits_are_signed_where_git_signs_commits(store: Place, machine: Path) -> None:
    key = machine / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    for name, value in {"gpg.format": "ssh", "user.signingKey": str(key), "commit.gpgSign": "true"}.items():
        store.git("config", name, value)
    done(store, "cut", "--effective", "2026-07-01", "--summary", "First.")
    assert "gpgsig -----BEGIN SSH SIGNATURE-----" in store.git("cat-file", "commit", "HEAD")


def test_a_tag_that_was_deleted_breaks_the_register(two: Place) -> None:
    two.git("tag", "--delete", "v1")
    assert "v2 follows an entry that is not there any more" in refused(two, "list")
    assert "git fetch --tags" in refused(two, "cut", "--effective", "2027-01-01", "--summary", "x")


def test_a_tag_that_was_deleted_is_put_back_as_the_message_says(two: Place) -> None:
    two.git("tag", "--delete", "v1")
    said = refused(two, "list").rpartition("put it back: git ")[2]
    two.git(*said.replace("NAME", "v1").split())
    assert names(two) == ["v1", "v2"]


def test_a_tag_that_was_written_again_breaks_the_register(two: Place) -> None:
    retag(two, "v1", two.tag_message("v1").replace("2026-01-01", "2026-02-01"), "v1^{}")
    assert "v2 follows an entry that is not there any more" in refused(two, "list")


def test_two_versions_cut_at_once_break_the_register(one: Place, machine: Path) -> None:
    other = one.copy(machine.parent / "a colleague's")
    for number, place in enumerate((one, other), 2):
        place.draft(f"# Privacy Statement\n\nWe keep your data for {number} days.\n")
        done(place, "cut", f"v{number}", "--effective", "2026-07-01", "--summary", "Another number of days.", "--yes")
    one.git("fetch", "--quiet", str(other.root), "tag", "v3")
    message = refused(one, "list")
    assert "v2 and v3 both follow the same entry" in message
    assert "Two people cut a version at once" in message


def test_a_tag_with_garbled_trailers_is_named(two: Place) -> None:
    retag(two, "v2", two.tag_message("v2").replace("Materiality: material", "Materiality: huge"))
    message = refused(two, "list")
    assert "The tag v2 is policyver's but has a Materiality that is neither material nor editorial" in message
    assert "git cat-file tag v2" in message


def test_a_version_with_a_second_name_is_noticed(one: Place) -> None:
    one.git("tag", "v2", "v1")
    assert "The tag v2 is policyver's but has a first line that does not end in v2" in refused(one, "list")


def test_a_text_that_is_not_what_its_tag_says_is_never_shown(one: Place) -> None:
    other = one.write(DRAFT, "# Privacy Statement\n\nWe sell your data.\n")
    commit = one.commit()
    assert other.exists()
    retag(one, "v1", one.tag_message("v1"), commit)
    for command in (["show", "v1"], ["diff", "v1", "draft"], ["in-force"]):
        message = refused(one, *command)
        assert f"The text of v1, {DRAFT} in commit {commit[:12]}, is not the text that its tag names" in message
        assert "Compare with another clone" in message


def test_a_text_that_is_gone_is_missed(one: Place) -> None:
    one.git("rm", "--quiet", DRAFT)
    commit = one.commit()
    retag(one, "v1", one.tag_message("v1"), commit)
    assert f"{DRAFT} in commit {commit[:12]}, is gone" in refused(one, "show", "v1")


def test_a_folder_outside_any_repository_is_no_store(empty: Place) -> None:
    message = refused(empty, "list")
    assert message == f"policyver: {empty.root} is not in a git repository.\n  Begin a store with: policyver init"
    with pytest.raises(NotAStore):
        open_store(empty.root)


def test_a_repository_without_a_configuration_is_no_store(empty: Place) -> None:
    empty.git("init", "--quiet")
    assert "There is no policyver.toml in" in refused(empty, "list")


@pytest.mark.parametrize("command", [("list",), ("init", "--organization", "A")])
def test_a_repository_with_sha_256_object_ids_is_refused_before_anything_is_written(
    empty: Place, command: tuple[str, ...]
) -> None:
    empty.git("init", "--quiet", "--object-format=sha256")
    message = refused(empty, *command)
    assert "is a git repository with SHA-256 object ids, which policyver cannot read.\n  Begin the store" in message


def test_a_bare_repository_is_no_store(empty: Place) -> None:
    empty.git("init", "--quiet", "--bare")
    assert "is a bare git repository, or laid out like one.\n  Work in a clone of it." in refused(empty, "list")


def test_a_tag_whose_object_is_lost_is_told_as_such(one: Place) -> None:
    lost = one.git("rev-parse", "v1")
    (one.root / ".git" / "objects" / lost[:2] / lost[2:]).unlink()
    with pytest.raises((BrokenRegister, GitFailed)):
        names(one)
    assert "git fsck" in refused(one, "list")


def test_a_machine_without_git_is_told_so(one: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(one.root))
    for command in (["list"], ["cut", "v2", "--effective", "2026-07-01", "--summary", "x"]):
        assert "Git is not installed, or not on the PATH" in refused(one, *command)


@pytest.mark.parametrize("command", [["list"], ["cut", "v2", "--effective", "2026-07-01", "--summary", "x"]])
def test_a_repository_that_git_does_not_trust_is_told_in_gits_words(
    one: Place, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    message = refused(one, *command)
    assert message.startswith("policyver: Git refused: fatal: detected dubious ownership in repository")
    assert f"git config --global --add safe.directory '{one.root}'\n" in message


def test_a_draft_that_is_not_there_says_where_it_would_be(one: Place) -> None:
    with Store.open(one.root) as store, pytest.raises(UnknownVersion, match=r"There is no draft statements/cookie-n"):
        store.draft(store.config.statement("cookie-notice"))


def test_versions_under_other_names_are_not_an_empty_register(two: Place) -> None:
    two.configure("[policyver]\n", '[policyver]\ntag-prefix = "privacy/"\n')
    with Store.open(two.root) as store, pytest.raises(BrokenRegister, match="under other names: v1"):
        store.register(store.config.statement())


def test_a_statement_under_another_name_has_not_lost_its_versions(two: Place) -> None:
    two.configure("[statements.privacy-statement]", "[statements.privacy-policy]")
    message = refused(two, "list")
    assert message.startswith("policyver: v1 is a version of privacy-statement, which policyver.toml does not name;")
    assert message.endswith("Write its old name there again: [statements.privacy-statement].")
