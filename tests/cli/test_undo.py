"""The newest entry can be taken back while nobody else has it, and nothing of it is left but its text."""

import pytest

from tests.cli.run import done, refused, run
from tests.cli.terminal import on_terminal
from tests.store.place import DRAFT, Place

SIXTY = "# Privacy Statement\n\nWe keep your data for 60 days.\n"
NINETY = "# Privacy Statement\n\nWe keep your data for 90 days.\n"


def clean(place: Place) -> None:
    """Nothing at all is to be found, not even something that only may be wrong."""
    answer = run(place, "verify", "--format", "json").json
    codes = [of["code"] for of in [*answer["findings"], *answer["remarks"]]]
    assert [code for code in codes if code not in ("newest-unsigned", "recorded-late")] == []


def hub(place: Place, name: str = "hub") -> Place:
    """Make a bare repository beside a place, and name it its remote."""
    there = Place(place.root.parent / name)
    place.git("init", "--quiet", "--bare", str(there.root))
    place.git("remote", "add", "origin" if name == "hub" else name, str(there.root))
    return there


def test_the_newest_version_goes_with_its_commit_and_its_text_stays(two: Place) -> None:
    before = two.git("rev-parse", "HEAD^")
    out = done(two, "undo")
    assert "Took v2 of the Privacy Statement back: the tag v2 is gone." in out
    assert two.git("tag") == "v1"
    assert two.git("rev-parse", "main") == before
    assert two.draft_text() == SIXTY
    clean(two)
    assert "v2" not in done(two, "list")
    two.git("fsck", "--strict")
    done(two, "cut", "--effective", "2026-07-01", "--summary", "Longer.")
    assert two.git("tag") == "v1\nv2"
    clean(two)


def test_what_else_is_staged_stays_staged_and_what_was_edited_since_stays(two: Place) -> None:
    two.write("notes.txt", "Ask counsel.\n")
    two.git("add", "notes.txt")
    two.draft(NINETY)
    done(two, "undo")
    assert "A  notes.txt" in two.git("status", "--short").splitlines()
    assert two.draft_text() == NINETY
    assert "60 days" in two.git("show", f":{DRAFT}"), "the text of the version is not lost"


def test_the_first_version_leaves_a_branch_without_a_commit(store: Place) -> None:
    done(store, "cut", "--published", "2025-12-01", "--effective", "2026-01-01", "--summary", "The first.")
    done(store, "undo")
    assert store.git("symbolic-ref", "HEAD") == "refs/heads/main"
    assert store.git("for-each-ref") == ""
    clean(store)
    done(store, "cut", "--published", "2025-12-01", "--effective", "2026-01-01", "--summary", "The first.")


@pytest.mark.parametrize(
    "amendment",
    [
        ("reschedule", "v2", "--effective", "2026-08-01", "--reason", "Printers."),
        ("withdraw", "v2", "--on", "2026-12-01", "--reason", "Court."),
    ],
)
def test_of_an_amendment_without_a_text_only_the_tag_goes(two: Place, amendment: tuple[str, ...]) -> None:
    head = two.git("rev-parse", "HEAD")
    done(two, *amendment)
    done(two, "undo")
    assert (two.git("tag"), two.git("rev-parse", "HEAD")) == ("v1\nv2", head)
    clean(two)


def test_an_erratum_goes_with_its_commit(two: Place) -> None:
    head = two.git("rev-parse", "HEAD")
    two.draft(SIXTY.replace("days", "dayz"))
    done(two, "erratum", "v2", "--reason", "A slip.")
    done(two, "undo")
    assert (two.git("tag"), two.git("rev-parse", "HEAD")) == ("v1\nv2", head)
    clean(two)


def test_of_a_version_on_a_past_commit_only_the_tag_goes(one: Place) -> None:
    one.draft(SIXTY)
    head = one.commit("Draft")
    done(one, "cut", "--at", "HEAD", "--effective", "2026-07-01", "--summary", "Longer.")
    done(one, "undo")
    assert (one.git("tag"), one.git("rev-parse", "HEAD")) == ("v1", head)
    clean(one)


def test_a_text_that_was_committed_before_stays_committed(one: Place) -> None:
    one.draft(SIXTY)
    head = one.commit("Draft")
    done(one, "cut", "--effective", "2026-07-01", "--summary", "Longer.")
    done(one, "undo")
    assert one.git("rev-parse", "HEAD") == head
    clean(one)


def test_of_a_past_commit_only_the_tag_goes_whatever_came_later(one: Place) -> None:
    one.draft(SIXTY)
    head = one.commit("Draft")
    done(one, "cut", "--at", "HEAD", "--effective", "2026-07-01", "--summary", "Longer.")
    one.write("notes.txt", "Later.")
    later = one.commit("Notes")
    done(one, "undo")
    assert one.git("rev-parse", "HEAD") == later != head
    clean(one)


def test_where_commits_follow_the_next_step_works_as_typed(two: Place) -> None:
    two.write("notes.txt", "Ask counsel.\n")
    two.commit("Notes")
    message = refused(two, "undo")
    assert "Commits follow the one that was made for v2 on the branch main." in message
    two.git(*message.rpartition("git ")[2].split())
    done(two, "undo")
    assert (two.root / "notes.txt").read_text() == "Ask counsel.\n"
    assert two.draft_text() == SIXTY
    clean(two)


def test_an_entry_of_another_statement_on_top_is_taken_back_first(two: Place) -> None:
    two.write("statements/cookie-notice.md", "# Cookie Notice\n\nWe set one cookie.\n")
    done(two, "cut", "--statement", "cookie-notice", "--effective", "2026-07-01", "--summary", "The first.")
    message = refused(two, "undo")
    assert "cookie-notice/v1 was made on top of v2, and would go with it." in message
    done(two, *message.rpartition("policyver ")[2].split())
    done(two, "undo")
    clean(two)


def test_another_branch_with_the_commit_is_put_back_first(two: Place) -> None:
    two.git("branch", "review")
    message = refused(two, "undo")
    assert "refs/heads/review has the commit that was made for v2, too." in message
    two.git(*message.rpartition("git ")[2].split())
    done(two, "undo")
    clean(two)


def test_from_another_branch_it_says_which_one_to_go_to(two: Place) -> None:
    two.git("switch", "--quiet", "--create", "old", "HEAD^")
    message = refused(two, "undo")
    two.git(*message.rpartition("git ")[2].split())
    done(two, "undo")
    clean(two)


def test_what_a_remote_has_stays(two: Place) -> None:
    hub(two)
    two.git("push", "--quiet", "origin", "v2")
    assert "The remote origin has v2" in refused(two, "undo")
    done(two, "undo", "--force")
    assert two.git("tag") == "v1"


def test_a_remote_that_has_only_the_commit_has_the_version_too(two: Place) -> None:
    there = hub(two)
    two.git("push", "--quiet", str(there.root), "main")
    assert "The remote origin has v2" in refused(two, "undo")


def test_a_remote_that_does_not_have_it_lets_it_go(two: Place) -> None:
    hub(two)
    two.git("push", "--quiet", "origin", "v1", "HEAD^:refs/heads/main")
    done(two, "undo")
    clean(two)


def test_another_version_of_that_name_on_a_remote_is_not_this_one(two: Place) -> None:
    there = hub(two)
    there.git("fetch", "--quiet", str(two.root), "v1:refs/tags/v2")
    done(two, "undo")


@pytest.mark.parametrize("url", ["/nowhere/at/all", "ext::touch it-ran", "no-such-scheme://example.com/x"])
def test_a_remote_that_cannot_be_asked_refuses_it(two: Place, url: str) -> None:
    two.git("remote", "add", "away", url)
    message = refused(two, "undo")
    assert "The remote away could not be asked whether it has v2." in message
    done(two, "undo", "--force")
    assert not (two.root / "it-ran").exists()


def test_what_was_recorded_stays(two: Place) -> None:
    two.write("records/privacy-statement/v2/bagit.txt", "A record.\n")
    assert "A record of v2 was written, records/privacy-statement/v2" in refused(two, "undo")
    done(two, "undo", "--force")


def test_where_there_is_nothing_it_says_so(store: Place) -> None:
    assert "has no entry that could be taken back" in refused(store, "undo")


def test_in_the_middle_of_a_merge_it_waits(two: Place) -> None:
    two.write(".git/MERGE_HEAD", two.git("rev-parse", "HEAD") + "\n")
    assert "in the middle of a merge" in refused(two, "undo")


def test_on_a_terminal_it_shows_what_goes_and_asks(two: Place) -> None:
    before = two.state()
    session = on_terminal(two, "undo", typed="n\n")
    assert "To be taken back: v2 of the Privacy Statement" in session.screen
    assert "Take v2 back? [y/N]:" in session.screen
    assert (session.code, two.state()) == (130, before)
    assert on_terminal(two, "undo", "--yes").code == 0


def test_a_tag_in_a_pack_is_named_with_the_command_that_takes_it_out(two: Place) -> None:
    two.git("gc", "--quiet")
    out = done(two, "undo")
    assert "git gc --prune=now" in out
    two.git("gc", "--quiet", "--prune=now")
    clean(two)


def test_what_another_tag_points_at_is_not_taken_away(two: Place) -> None:
    done(two, "reschedule", "v2", "--effective", "2026-08-01", "--reason", "Printers.")
    two.git("tag", "-a", "-m", "Seen.", "seen", "v2.a1")
    done(two, "undo")
    two.git("fsck", "--strict")


def test_killed_after_the_tag_went_it_is_finished_and_takes_no_more(two: Place) -> None:
    tag = two.git("rev-parse", "v2")
    two.write(".git/policyver-undo", f"v2 {tag}\n")
    two.git("reset", "--quiet", "--soft", "HEAD^")
    two.git("update-ref", "-d", "refs/policyver/written/privacy-statement")
    two.git("update-ref", "-d", "refs/tags/v2")
    assert "Finished taking v2 back" in done(two, "undo")
    assert two.git("tag") == "v1"
    clean(two)


def test_killed_before_the_tag_went_it_begins_again(two: Place) -> None:
    two.write(".git/policyver-undo", f"v2 {two.git('rev-parse', 'v2')}\n")
    two.git("update-ref", "refs/heads/main", "HEAD^")
    done(two, "undo")
    assert two.git("tag") == "v1"
    clean(two)


def test_what_was_cut_again_after_an_undo_was_killed_is_what_is_taken_back(two: Place) -> None:
    two.write(".git/policyver-undo", f"v2 {two.git('rev-parse', 'v2')}\n")
    two.git("reset", "--quiet", "--soft", "HEAD^")
    two.git("update-ref", "-d", "refs/policyver/written/privacy-statement")
    two.git("update-ref", "-d", "refs/tags/v2")
    done(two, "cut", "--effective", "2026-08-01", "--summary", "Longer.")
    assert "Took v2 of the Privacy Statement back" in done(two, "undo")
    assert two.git("tag") == "v1"


def test_a_deleted_tag_is_still_found(two: Place) -> None:
    two.git("tag", "-d", "v2")
    assert run(two, "verify").code == 1


def test_on_a_branch_without_the_commit_only_the_tag_goes(two: Place) -> None:
    hub = two.root.parent / "hub.git"
    two.git("init", "--quiet", "--bare", str(hub))
    two.git("remote", "add", "origin", str(hub))
    done(two, "share")
    two.git("reset", "--quiet", "--hard", "v1^{}")
    done(two, "undo", "--force", "--yes")
    assert two.git("tag") == "v1"
    assert two.git("rev-parse", "HEAD") == two.git("rev-parse", "v1^{}")
