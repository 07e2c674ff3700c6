"""An end that was cut off: where anything else in the repository still knows of the entry, `verify` says so."""

import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from policyver.store import Store
from policyver.store.signatures import lists_signers
from tests.cli.run import done, run
from tests.store.place import DRAFT, Place


def test_the_newest_entry_that_was_deleted_is_missed_by_its_commit(two: Place) -> None:
    two.git("tag", "--delete", "v2")
    outcome = run(two, "verify")
    assert outcome.code == 1
    assert "which has no tag: that was deleted, or never made." in outcome.out


def test_it_is_missed_where_the_draft_was_committed_before_it_was_cut(two: Place) -> None:
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    two.git("commit", "--quiet", "--all", "--message", "Draft")
    done(two, "cut", "--effective", "2026-12-01", "--summary", "Longer.")
    assert two.git("log", "-1", "--format=%B").endswith("Policyver-Entry: privacy-statement/v3")
    two.git("tag", "--delete", "v3")
    two.git("reflog", "expire", "--expire=now", "--all")
    two.git("gc", "--quiet", "--prune=now")
    assert "FOUND privacy-statement, v3: Commit" in run(two, "verify").out


def test_it_is_missed_by_a_branch_of_a_remote_alone(two: Place, machine: Path) -> None:
    clone = Place(machine.parent / "clone")
    two.git("clone", "--quiet", str(two.root), str(clone.root))
    clone.git("tag", "-d", "v2")
    clone.git("checkout", "--quiet", "--detach", "v1")
    clone.git("branch", "--quiet", "-D", "main")
    assert "FOUND privacy-statement, v2: Commit" in run(clone, "verify").out


def test_an_amendment_that_was_deleted_is_missed_as_long_as_git_has_it(two: Place) -> None:
    done(two, "withdraw", "v2", "--on", "2026-12-01", "--reason", "Court.")
    withdrawal = two.git("rev-parse", "v2.a1")
    two.git("tag", "--delete", "v2.a1")
    missed = "NOT COMPARED privacy-statement, v2.a1: Git still has v2.a1, published 2026-05-01, and no tag names it"
    assert missed in run(two, "verify").out
    two.git("tag", "v2.a1", withdrawal)
    assert "v2.a1: Git still has" not in run(two, "verify").out


def test_an_amendment_that_was_deleted_and_pruned_is_missed_where_it_was_written(two: Place) -> None:
    done(two, "withdraw", "v2", "--on", "2026-12-01", "--reason", "Court.")
    two.git("tag", "--delete", "v2.a1")
    two.git("reflog", "expire", "--expire=now", "--all")
    two.git("gc", "--quiet", "--prune=now")
    assert "v2.a1: Git still has v2.a1" in run(two, "verify").out


def test_a_statement_that_was_taken_away_with_its_tags_is_missed_by_its_commits(two: Place) -> None:
    two.write("statements/cookie-notice.md", "# Cookie Notice\n\nWe set 3 cookies.\n")
    done(two, "cut", "--statement", "cookie-notice", "--effective", "2026-12-01", "--summary", "The first.")
    two.git("tag", "--delete", "cookie-notice/v1")
    two.configure('[statements.cookie-notice]\ntitle = "Cookie Notice"\nsource-locale = "en"\n', "")
    outcome = run(two, "verify")
    assert outcome.code == 1
    assert "was made for v1 of cookie-notice, which has no tag, and policyver.toml does not name" in outcome.out


TARGETS: dict[str, Callable[[Place], str]] = {
    "commit": lambda place: place.git("rev-parse", "v2^{commit}"),
    "tree": lambda place: place.git("rev-parse", "v2^{tree}"),
    "blob": lambda place: place.git("rev-parse", f"v2:{DRAFT}"),
}


@pytest.mark.parametrize("kind", TARGETS)
@pytest.mark.parametrize("policy", [True, False], ids=["every-tag-is-signed", "no-policy"])
def test_a_tag_that_points_past_its_entry_is_found(two: Place, kind: str, policy: bool) -> None:
    two.git("config", "tag.gpgSign", str(policy).lower())
    two.git("update-ref", "refs/tags/v2", TARGETS[kind](two))
    outcome = run(two, "verify")
    assert outcome.code == 1
    assert "v2 has the name of an entry and is no annotated tag: it names an object directly." in outcome.out


@pytest.mark.parametrize("line", ["Polícyver: 1", "Роlicyver: 1", "Policyver : 1", "X-Policyver: 1", "Policyver: one"])
def test_an_entry_whose_first_line_for_programs_was_altered_is_found(two: Place, line: str) -> None:
    content = two.git("cat-file", "tag", "v2").replace("Policyver: 1", line) + "\n"
    made = two.git("hash-object", "-t", "tag", "-w", "--stdin", stdin=content)
    two.git("update-ref", "refs/tags/v2", made)
    outcome = run(two, "verify")
    assert outcome.code == 1
    assert "FOUND privacy-statement, v2: " in outcome.out


def test_a_tag_of_software_that_has_an_entrys_name_is_told_and_no_error(two: Place) -> None:
    two.git("tag", "v7")
    two.git("tag", "-a", "-m", "Release 8", "v8")
    outcome = run(two, "verify")
    assert outcome.code == 0
    assert "NOT COMPARED privacy-statement, v7: v7 has the name of an entry and is no annotated tag" in outcome.out
    assert "NOT COMPARED privacy-statement, v8: v8 has the name of an entry, and its message is not that" in outcome.out


def test_the_commit_of_a_cut_says_which_entry_it_is(two: Place) -> None:
    assert two.git("log", "-1", "--format=%(trailers:key=Policyver-Entry,valueonly)") == "privacy-statement/v2"


@pytest.mark.parametrize(
    "setting", ["i18n.logOutputEncoding=UTF-16", "i18n.logOutputEncoding=IBM037", "i18n.commitEncoding=UTF-16"]
)
def test_settings_of_the_repository_do_not_hide_which_entry_a_commit_was_made_for(two: Place, setting: str) -> None:
    two.git("config", *setting.split("="))
    two.git("tag", "--delete", "v2")
    assert "v2: Commit" in run(two, "verify").out


@pytest.mark.parametrize("end", ["\x1e", "\x1d", "\x1c", "\x0c", "\x85", "\u2028"])
def test_a_message_cannot_pass_for_that_of_another_commit(two: Place, machine: Path, end: str) -> None:
    precious = machine.parent / "precious.txt"
    precious.write_text("Keep me.")
    for line in (f"--output={precious}", two.git("rev-parse", "v1^{commit}")):
        message = f"x{end}{line}\n\nPolicyver-Entry: privacy-statement/v2\n"
        two.git("-c", "user.name=B.", "commit", "-q", "--allow-empty", "--cleanup=verbatim", "-F", "-", stdin=message)
    made = [two.git("rev-parse", name)[:12] for name in ("HEAD", "HEAD~1")]
    for command in ("verify", "status"):
        said = run(two, command).out
    assert precious.read_text() == "Keep me."
    said = run(two, "verify").out
    assert all(f"and in {commit}" in said for commit in made), said


def test_a_version_cut_anew_on_top_of_itself_is_told_by_its_first_commit(two: Place) -> None:
    """Whoever may push can take the name of who cut it, and have the first commit in the history of the second."""
    first, old = two.git("rev-parse", "v2^{commit}"), two.git("cat-file", "tag", "v2")
    two.git("tag", "--delete", "v2")
    two.draft("# Privacy Statement\n\nWe keep your data for 600 days.\n")
    two.git("commit", "--quiet", "--all", "-m", "Privacy Statement v2\n\nPolicyver-Entry: privacy-statement/v2")
    digests = (two.git("cat-file", "blob", f"{name}:{DRAFT}") + "\n" for name in (first, "HEAD"))
    before, after = (sha256(text.encode()).hexdigest() for text in digests)
    forged = old.replace(first, two.git("rev-parse", "HEAD")).replace(before, after) + "\n"
    two.git("update-ref", "refs/tags/v2", two.git("hash-object", "-t", "tag", "-w", "--stdin", stdin=forged))
    two.git("gc", "--quiet", "--prune=now")
    said = run(two, "verify").out
    assert (
        f"note  privacy-statement, v2: Commit {first[:12]}, on which v2 was cut, says that it was made for v2" in said
    )
    assert "Read the notes, too." in said


def test_an_entry_that_was_shared_and_written_anew_is_missed(two: Place, machine: Path) -> None:
    hub = machine.parent / "hub.git"
    two.git("init", "--quiet", "--bare", str(hub))
    two.git("remote", "add", "origin", str(hub))
    done(two, "share")
    shared = two.git("rev-parse", "v2")
    forged = two.git("cat-file", "tag", "v2").replace("Effective-Date: 2026-06-15", "Effective-Date: 2026-05-15") + "\n"
    two.git("update-ref", "refs/tags/v2", two.git("hash-object", "-t", "tag", "-w", "--stdin", stdin=forged))
    outcome = run(two, "verify")
    assert outcome.code == 1
    assert f"v2 was shared with origin as the tag object {shared[:12]}, and names another one here" in outcome.out


def test_a_cut_that_was_cut_off_and_is_on_another_branch_is_no_second_cut(two: Place) -> None:
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    done(two, "cut", "--effective", "2026-12-01", "--summary", "Longer.")
    two.git("tag", "--delete", "v3")
    two.git("branch", "a-copy")
    two.draft("# Privacy Statement\n\nWe keep your data for 91 days.\n")
    done(two, "cut", "--effective", "2026-12-01", "--summary", "Longer.")
    assert "FOUND" not in run(two, "verify").out


def test_a_message_cannot_pass_for_a_step_of_a_file(two: Place, machine: Path) -> None:
    precious = machine.parent / "precious.txt"
    precious.write_text("Keep me.")
    for start, part in (("\x1e", "\x1f"), ("\n\x1e", "\x1f")):
        change = f":000000 100644 {'0' * 40} {'1' * 40} A\n"
        parts = ("x", f"--output={precious}", "2026-01-01T00:00:00+00:00", "message", change)
        two.draft(f"# Privacy Statement\n\nWe keep your data for {9 + len(start)} days.\n")
        two.git("commit", "--quiet", "--all", "--cleanup=verbatim", "-F", "-", stdin=f"x{start}{part.join(parts)}")
    outcome = run(two, "adopt", DRAFT, "--dry-run")
    assert outcome.code in (0, 2), outcome
    assert precious.read_text() == "Keep me."


def test_thousands_of_commits_for_one_entry_take_seconds(two: Place) -> None:
    base, said = two.git("rev-parse", "HEAD"), "x\n\nPolicyver-Entry: privacy-statement/v2\n"
    steps = [
        f"commit refs/heads/many\nmark :{at}\nauthor B. <b@example.com> {1_780_000_000 + at} +0000\n"
        f"committer B. <b@example.com> {1_780_000_000 + at} +0000\ndata {len(said)}\n{said}\n"
        f"from {f':{at - 1}' if at > 1 else base}\n\n"
        for at in range(1, 3001)
    ]
    two.git("fast-import", "--quiet", stdin="".join(steps))
    begun = time.perf_counter()
    outcome = run(two, "verify")
    assert time.perf_counter() - begun < 20, "seconds"
    assert "were made for entries of privacy-statement: only 20 were compared." in outcome.out


@pytest.mark.parametrize("place", ["signers", "../signers", ".git/signers"])
def test_a_list_of_signers_that_comes_along_with_a_repository_is_named(two: Place, place: str) -> None:
    two.git("config", "gpg.ssh.allowedSignersFile", place)
    with Store.open(two.root) as store:
        assert lists_signers(store.repository)


def test_an_amendment_that_calls_another_source_text_a_translation_is_found(two: Place) -> None:
    done(two, "withdraw", "v2", "--on", "2026-12-01", "--reason", "Court.")
    withdrawal = two.git("cat-file", "tag", "v2.a1")
    two.draft("# Privacy Statement\n\nWe keep your data for 6 years.\n")
    commit = two.commit("A draft")
    digest = sha256((two.root / DRAFT).read_bytes()).hexdigest()
    forged = withdrawal.replace(two.git("rev-parse", "v2"), commit, 1).replace("type tag", "type commit") + "\n"
    forged = forged.replace("Withdrawn-Date: 2026-12-01", f"Translation: en\nText-SHA256: en {digest}")
    two.git("update-ref", "refs/tags/v2.a1", two.git("hash-object", "-t", "tag", "-w", "--stdin", stdin=forged))
    outcome = run(two, "verify")
    assert outcome.code == 1
    assert "v2.a1 says that it is a translation, and brings another text in the source language." in outcome.out
    assert "is a translation" in run(two, "show", "v2").err


@pytest.mark.parametrize("text", ["60", "600"])
def test_a_squash_merge_is_no_second_cut_where_its_text_is_the_same(two: Place, text: str) -> None:
    """A squash merge copies the message of the commit, and has another author or moment."""
    said = two.git("log", "-1", "--format=%B").replace("Statement v2", "Statement v2 (#12)")
    two.git("switch", "--quiet", "--create", "merged", "v1^{commit}")
    two.git("merge", "--quiet", "--squash", "main")
    two.draft(f"# Privacy Statement\n\nWe keep your data for {text} days.\n")
    two.git("-c", "user.name=B. Colleague", "commit", "--quiet", "--all", "--message", said)
    two.git("branch", "--quiet", "--delete", "--force", "main")
    outcome = run(two, "verify")
    assert outcome.code == (0 if text == "60" else 1)
    assert f"{'note ' if text == '60' else 'FOUND'} privacy-statement, v2: v2 was cut twice" in outcome.out


@pytest.mark.parametrize("tag", ["v1", "v2"])
def test_what_a_made_tag_points_at_is_no_option_of_git(two: Place, machine: Path, tag: str) -> None:
    """A repository that comes as a folder can have tags that git itself would not write."""
    precious = machine.parent / "precious.txt"
    precious.write_text("Keep me.")
    made, old = "", ""
    for name in ("v1", "v2"):
        content = two.git("cat-file", "tag", name) + "\n"
        content = content.replace(old, made) if old else content
        old = two.git("rev-parse", name)
        if name == tag:
            content = content.replace(two.git("rev-parse", f"{name}^{{commit}}"), f"--output={precious}", 1)
        made = two.git("hash-object", "-t", "tag", "-w", "--literally", "--stdin", stdin=content)
        two.write(f".git/refs/tags/{name}", f"{made}\n")
    two.git("checkout", "--quiet", "-b", "there")
    two.git("commit", "--quiet", "--allow-empty", "-m", f"x\n\nPolicyver-Entry: privacy-statement/{tag}")
    two.git("update-ref", "refs/remotes/origin/main", "HEAD")
    two.git("checkout", "--quiet", "main")
    two.git("branch", "--quiet", "-D", "there")
    two.git("remote", "add", "origin", "/nowhere")
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    for command in ("status", "verify", "cut --effective 2026-12-01 --summary Longer.", "list"):
        outcome = run(two, *command.split())
        assert outcome.code in (0, 1, 2), outcome
        assert precious.read_text() == "Keep me.", command
    assert f"FOUND privacy-statement, {tag}: The tag {tag} points at nothing" in run(two, "verify").out
