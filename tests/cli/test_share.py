"""What was cut is brought to a remote all at once, and never past what somebody else has brought there."""

import re
from pathlib import Path

import pytest

from tests.cli.run import done, refused, run
from tests.cli.terminal import program
from tests.cli.test_undo import clean
from tests.store.place import Place
from tests.store.test_confinement import HOOKS, SETTINGS

NINETY = "# Privacy Statement\n\nWe keep your data for 90 days.\n"
ONE_TWENTY = "# Privacy Statement\n\nWe keep your data for 60 days.\n\nWrite to us.\n"
CUT = ("cut", "--effective", "2026-08-01", "--summary", "Longer.")


@pytest.fixture
def hub(two: Place) -> Place:
    """A bare repository that `two` names origin, with nothing in it."""
    there = Place(two.root.parent / "hub.git")
    two.git("init", "--quiet", "--bare", str(there.root))
    two.git("remote", "add", "origin", str(there.root))
    return there


def colleague(hub: Place, name: str = "colleague") -> Place:
    there = Place(hub.root.parent / name)
    hub.git("clone", "--quiet", str(hub.root), str(there.root))
    there.git("config", "user.name", "B. Colleague")
    return there


def typed(place: Place, message: str) -> None:
    """Type every command that a message names, in its order."""
    for command in re.findall(r"((?:policyver|git) [^\n,]*)(?:,|$)", message, re.MULTILINE):
        program_, *arguments = [part.strip('"') for part in command.split()]
        if program_ == "git":
            place.git(*arguments)
        else:
            done(place, *arguments)


def test_branch_and_tags_go_at_once(two: Place, hub: Place) -> None:
    assert done(two, "share") == "Shared with origin: v1, v2, the branch main.\n"
    assert hub.git("for-each-ref", "--format=%(refname)").split() == ["refs/heads/main", "refs/tags/v1", "refs/tags/v2"]
    assert hub.git("rev-parse", "v2") == two.git("rev-parse", "v2")
    assert done(two, "share") == "origin has all of it already.\n"
    clean(colleague(hub))


def test_only_what_is_missing_goes(two: Place, hub: Place) -> None:
    done(two, "share")
    two.git("tag", "-m", "Software", "release-1")
    said = done(two, "reschedule", "v2", "--effective", "2026-08-01", "--reason", "Printers.")
    assert said.endswith("Next: policyver share\nThen: policyver notice v2.a1\n")
    assert done(two, "share", "origin") == "Shared with origin: v2.a1.\n"
    assert "release-1" not in hub.git("tag")


def test_a_cut_says_that_it_can_be_shared(two: Place, hub: Place) -> None:
    two.draft(NINETY)
    assert done(two, *CUT).endswith("Next: policyver share\nThen: policyver notice v2 v3\n")
    assert hub.git("tag") == "", "a cut asks no remote"


def test_without_a_remote_it_says_how_to_name_one(two: Place) -> None:
    assert "git remote add origin URL" in refused(two, "share")


def test_a_remote_that_is_not_there_is_named(two: Place, hub: Place) -> None:
    assert hub.root.exists()
    assert "There is: origin. To share with that: policyver share origin" in refused(two, "share", "orgin")


@pytest.mark.parametrize("url", ["/nowhere/at/all", "ext::touch it-ran"])
def test_a_remote_that_cannot_be_asked_gets_nothing(two: Place, url: str) -> None:
    two.git("remote", "add", "origin", url)
    assert "The remote origin could not be asked." in refused(two, "share")
    assert not (two.root / "it-ran").exists()


def test_a_version_cut_twice_is_told_with_both_and_the_way_out_works(two: Place, hub: Place) -> None:
    done(two, "share")
    other = colleague(hub)
    two.draft(NINETY)
    done(two, *CUT)
    done(two, "share")
    other.draft(ONE_TWENTY)
    done(other, "cut", "--effective", "2026-09-01", "--summary", "An address.")
    message = refused(other, "share")
    assert "v3 was written twice, here and elsewhere:" in message
    assert "  here, v3: published 2026-05-01, effective 2026-09-01, written by B. Colleague on 2026-05-01" in message
    assert "  origin, v3: published 2026-05-01, effective 2026-08-01, written by A. Editor on 2026-05-01" in message
    assert hub.git("rev-parse", "v3") == two.git("rev-parse", "v3")
    assert run(other, "verify").code == 0, "nothing of the remote's entry was left in this clone"
    done(other, "undo")
    other.git("commit", "--quiet", "-m", "Draft")
    pulled = re.search(r"git (pull [^\n]*)", message)
    assert pulled
    other.git("-c", "merge.conflictStyle=merge", *pulled[1].split(), "--strategy-option=ours")
    other.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n\nWrite to us.\n")
    assert "Cut v4" in done(other, "cut", "--effective", "2026-09-01", "--summary", "An address.")
    done(other, "share")
    clean(other)
    two.git("pull", "--quiet", "--no-rebase", "--tags", "origin", "main")
    clean(two)


def test_of_a_draft_that_was_committed_before_the_way_out_has_nothing_to_commit(two: Place, hub: Place) -> None:
    done(two, "share")
    other = colleague(hub)
    two.draft(NINETY)
    done(two, *CUT)
    done(two, "share")
    other.draft(NINETY)
    other.commit("Draft")
    done(other, *CUT)
    message = refused(other, "share")
    assert "git commit" not in message
    typed(other, message)
    assert "v3" in done(other, "list")
    clean(other)


def test_other_names_for_the_next_entry_are_told_too(two: Place, hub: Place) -> None:
    done(two, "share")
    other = colleague(hub)
    done(two, "reschedule", "v2", "--effective", "2026-08-01", "--reason", "Printers.")
    done(two, "share")
    other.draft(NINETY)
    done(other, *CUT)
    message = refused(other, "share")
    assert "origin has v2.a1, this clone has v3, and neither knows of the other:" in message
    assert "rescheduled" in message
    typed(other, message)
    assert done(other, "list").count("v2") >= 1
    other.draft(NINETY)
    done(other, "cut", "--effective", "2026-09-01", "--summary", "Longer.")
    done(other, "share")
    clean(other)


def test_two_amendments_at_once_are_told_and_the_way_out_works(two: Place, hub: Place) -> None:
    done(two, "share")
    other = colleague(hub)
    done(two, "reschedule", "v2", "--effective", "2026-08-01", "--reason", "Printers.")
    done(two, "share")
    done(other, "withdraw", "v2", "--on", "2026-12-01", "--reason", "Court.")
    message = refused(other, "share")
    assert "withdrawn, written by B. Colleague" in message
    typed(other, message)
    done(other, "withdraw", "v2", "--on", "2026-12-01", "--reason", "Court.")
    assert done(other, "share") == "Shared with origin: v2.a2.\n"
    clean(other)


def test_an_entry_that_is_missing_here_is_fetched_first(two: Place, hub: Place) -> None:
    done(two, "share")
    other = colleague(hub)
    done(two, "withdraw", "v2", "--on", "2026-12-01", "--reason", "Court.")
    done(two, "share")
    message = refused(other, "share")
    assert "origin has v2.a1, and this clone lacks it:" in message
    typed(other, message)
    assert done(other, "share") == "origin has all of it already.\n"
    clean(other)


def test_a_branch_that_is_behind_is_pulled_first(two: Place, hub: Place) -> None:
    done(two, "share")
    other = colleague(hub)
    two.write("notes.txt", "Ask counsel.\n")
    two.commit("Notes")
    done(two, "share")
    other.draft(NINETY)
    done(other, *CUT)
    message = refused(other, "share")
    assert "origin has commits on main that are not in main here." in message
    assert "v3" not in hub.git("tag")
    typed(other, message)
    done(other, "share")
    assert hub.git("rev-parse", "v3") == other.git("rev-parse", "v3")


def test_release_tags_of_the_remote_are_no_entries(two: Place, hub: Place) -> None:
    done(two, "share")
    hub.git("tag", "v9", "main")
    hub.git("-c", "user.name=C", "-c", "user.email=c@example.com", "tag", "-m", "Software", "v10", "main")
    done(two, "withdraw", "v2", "--on", "2026-12-01", "--reason", "Court.")
    assert done(two, "share") == "Shared with origin: v2.a1.\n"


@pytest.mark.usefixtures("hub")
def test_release_tags_that_both_have_are_no_entries(two: Place) -> None:
    two.git("tag", "--annotate", "--message", "Release 3 of the web site", "v3")
    two.git("push", "--quiet", "origin", "v3")
    assert "v2" in done(two, "share")
    two.git("tag", "--force", "--annotate", "--message", "Release 3 once more", "v3")
    assert done(two, "share") == "origin has all of it already.\n"


def not_shared(place: Place) -> list[str]:
    """Return what `status` lists as not shared, and check that `verify` says of the newest entry the same."""
    statement = run(place, "status", "--format", "json").json["statements"][0]
    entries = [*statement["not_shared"]]
    gaps = [gap["code"] for gap in run(place, "verify", "--format", "json").json["not_proved"]]
    assert ("not-shared" in gaps) == bool(entries), gaps
    return entries


@pytest.mark.parametrize(
    "command",
    [
        "reschedule v2 --effective 2026-09-01 --reason Printers",
        "translate v2 --locale de --file german.md --summary de=Anders. --yes",
        "erratum v2 --file slip.md --reason Typing",
        "cut --effective 2026-08-01 --summary Longer.",
    ],
)
def test_what_only_this_clone_has_is_listed_until_it_is_shared(two: Place, hub: Place, command: str) -> None:
    two.write("german.md", "# Datenschutz\n\nWir behalten Ihre Daten 60 Tage.\n")
    two.write("slip.md", "# Privacy Statement\n\nWe keep your date for 60 days.\n")
    done(two, "share")
    assert not_shared(two) == []
    if command.startswith("cut"):
        two.draft(NINETY)
        two.commit("Draft")
        two.git("push", "--quiet", "origin", "main")
    done(two, *command.split())
    assert len(not_shared(two)) == 1
    done(two, "share")
    assert not_shared(two) == []
    assert not_shared(colleague(hub)) == []


@pytest.mark.usefixtures("hub")
def test_what_was_shared_from_another_branch_is_shared(two: Place) -> None:
    two.git("switch", "--quiet", "--create", "legal")
    done(two, "share")
    two.git("switch", "--quiet", "main")
    two.git("update-ref", "-d", "refs/remotes/origin/legal")
    assert not_shared(two) == []


def test_two_addresses_that_differ_get_nothing(two: Place, hub: Place) -> None:
    second = hub.root.with_name("second.git")
    two.git("init", "--quiet", "--bare", str(second))
    two.git("push", "--quiet", str(second), "v1")
    for address in (str(hub.root), str(second)):
        two.git("remote", "set-url", "--add", "--push", "origin", address)
    assert "origin has several addresses, and they do not have the same." in refused(two, "share")
    assert hub.git("for-each-ref") == ""


def test_where_the_remote_refuses_one_it_takes_none(two: Place, hub: Place) -> None:
    done(two, "share")
    two.draft(NINETY)
    done(two, *CUT)
    hub.git("config", "core.hooksPath", "hooks")
    hub.git("config", "receive.denyUpdates", "true")
    (hub.root / "refs/tags/v3").mkdir()
    (hub.root / "refs/tags/v3/x").write_text("0")
    message = refused(two, "share")
    assert "origin did not take it." in message
    assert hub.git("rev-parse", "main") == two.git("rev-parse", "main^")


@pytest.mark.parametrize("command", ["share", "undo"])
def test_nothing_that_the_repository_or_a_folder_beside_it_names_is_run(
    two: Place, hub: Place, machine: Path, command: str
) -> None:
    two.git("push", "--quiet", "origin", "v1")
    trace = machine / "it-ran"
    canary = program(machine / "bin", "canary", f'echo "$0 $@" >> "{trace}"\nexit 1\n')
    two.write(".git/info/attributes", "*.md filter=law diff=law\n")
    for git_dir in (two.root / ".git", hub.root):
        for hook in HOOKS:
            program(git_dir / "hooks", hook, f'echo {hook} >> "{trace}"\n')
    others = ("remote.foreign", "remote.other", "remote.here")
    settings = {
        key: value
        for key, value in SETTINGS.items()
        if not key.startswith(others) and not key.endswith((".url", "romisor", "filter", "Clone"))
    }
    settings |= {
        "remote.origin.receivepack": "{canary}",
        "credential.https://example.com.helper": "!{canary}",
        "core.hooksPath": str(two.root / ".git" / "hooks"),
        "push.gpgSign": "true",
    }
    for key, value in settings.items():
        name, setting = key.format(canary=canary), value.format(canary=canary, folder=machine)
        two.git("config", name, setting)
        if not name.startswith("remote."):
            hub.git("config", name, setting)
    hub.git("config", "core.hooksPath", str(hub.root / "hooks"))
    trace.unlink(missing_ok=True)
    outcome = run(two, command)
    assert outcome.code == 0, outcome.err
    assert not trace.exists(), trace.read_text()


def test_a_remote_reached_by_ssh_is_reached_by_the_users_ssh(two: Place, machine: Path) -> None:
    trace = machine / "canary-ran"
    canary = program(machine / "bin", "canary", f'touch "{trace}"\nexit 1\n')
    own = program(machine / "bin", "own-ssh", f'echo "$@" > "{machine}/asked"\nexit 1\n')
    two.git("remote", "add", "origin", "ssh://git@example.com/x.git")
    two.git("config", "--global", "core.sshCommand", str(own))
    two.git("config", "core.sshCommand", str(canary))
    assert "could not be asked" in refused(two, "share")
    assert "example.com" in (machine / "asked").read_text()
    assert not trace.exists()
