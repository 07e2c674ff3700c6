"""`policyver status`: what is in force, what comes, what the draft changes, and which command comes next."""

import re
import shlex
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.cli.run import done, run
from tests.conftest import Noon
from tests.store.place import Place

NINETY = "# Privacy Statement\n\nWe keep your data for 90 days.\n"


def rows(place: Place) -> dict[str, str]:
    lines = done(place, "status").partition("\n\n")[0].splitlines()[1:]
    return {line[2:14].strip(): line[14:] for line in lines if line[2:14].strip()}


def one_of(place: Place) -> dict[str, Any]:
    status = run(place, "status", "--format", "json").json
    assert (status["schema"], status["on"]) == ("policyver.status/1", "2026-05-01")
    first: dict[str, Any] = status["statements"][0]
    return first


def test_it_says_what_is_in_force_what_comes_and_how_long_notice_can_wait(two: Place) -> None:
    said = rows(two)
    assert said["in force"] == "v1, effective 2026-01-01, until 2026-06-14"
    assert said["scheduled"] == (
        "v2, effective 2026-06-15, published 2026-05-01; the last day for notice is 2026-05-16, in 15 days"
    )
    assert said["draft"] == "as v2"
    assert said["no record"] == "v1, v2"
    assert one_of(two)["scheduled"] == [
        {
            "version": "v2",
            "effective": "2026-06-15",
            "published": "2026-05-01",
            "replaces": "v1",
            "last_day_for_notice": "2026-05-16",
            "days_left_for_notice": 15,
        }
    ]


def test_every_statement_is_shown_or_the_one_that_is_named(two: Place) -> None:
    assert "Cookie Notice (cookie-notice)" in done(two, "status")
    assert "no version: nothing has been cut yet" in done(two, "status", "--statement", "cookie-notice")
    assert "Privacy" not in done(two, "status", "--statement", "cookie-notice")


def test_the_draft_is_counted_and_the_next_command_works(two: Place) -> None:
    two.draft(NINETY)
    assert rows(two)["draft"] == "en: 1 change of words; looks material"
    assert rows(two)["next"].startswith("policyver check ")
    typed(two, steps(two)[0])
    assert one_of(two)["draft"]["changes"]["en"]["words"] == 1
    assert one_of(two)["draft"]["looks_like"] == {"en": "material"}


def test_languages_that_lag_are_named(two: Place) -> None:
    two.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir speichern 60 Tage.\n")
    assert rows(two)["draft"] == "de: a new text"
    two.draft(NINETY)
    done(two, "cut", "--effective", "2026-08-01", "--summary", "Longer.")
    two.draft(NINETY.replace("90", "99"))
    assert "de: as it was, while the source text changed" in done(two, "status")
    done(two, "cut", "--effective", "2026-09-01", "--summary", "Longer.")
    assert rows(two)["translations"] == "de is still that of v3"
    assert one_of(two)["lagging"] == {"de": "v3"}


def test_what_no_remote_has_is_named_without_asking_one(two: Place) -> None:
    assert rows(two)["not shared"] == "v1, v2: there is no remote, only this copy"
    hub = two.root.parent / "hub.git"
    two.git("init", "--quiet", "--bare", str(hub))
    two.git("remote", "add", "origin", str(hub))
    assert (rows(two)["not shared"], rows(two)["next"]) == ("v1, v2", "policyver share")
    done(two, "share")
    assert "not shared" not in rows(two)
    assert steps(two)[0] == "policyver notice v1 v2  # if it is not sent yet"


def test_a_withdrawn_version_is_not_scheduled(two: Place) -> None:
    done(two, "withdraw", "v2", "--on", "2026-05-10", "--reason", "A court said so.")
    assert "scheduled" not in rows(two)
    assert rows(two)["in force"] == "v1, effective 2026-01-01, with no end known"


def test_where_nothing_is_cut_the_first_text_and_the_first_cut_come_next(empty: Place) -> None:
    empty.set_up()
    assert steps(empty)[0] == "policyver check  # what it finds in the draft"
    assert steps(empty)[1] == "policyver cut --effective DATE  # when the draft is final"
    assert one_of(empty)["in_force"] is None
    assert "policyver import FILE --statement cookie-notice" in done(empty, "status", "--statement", "cookie-notice")


def test_diff_says_that_there_are_newer_versions(two: Place) -> None:
    outcome = run(two, "diff")
    assert "compared with v1, which is in force. There is a newer version: v2 (effective 2026-06-15)." in outcome.err
    assert "policyver diff latest draft" in outcome.err
    assert run(two, "diff", "v1", "draft").err == ""
    assert run(two, "diff", "in-force", "draft").err == ""


def test_diff_works_while_nothing_is_in_force(one: Place) -> None:
    one.write("statements/cookie-notice.md", "# Cookie Notice\n\nNone.\n")
    done(one, "cut", "--statement", "cookie-notice", "--effective", "2026-07-01", "--summary", "The first.")
    one.write("statements/cookie-notice.md", "# Cookie Notice\n\nTwo.\n")
    outcome = run(one, "diff", "--statement", "cookie-notice")
    assert "[-None.-]" in outcome.out
    assert "No version is in force: the draft is compared with v1, the newest." in outcome.err


def steps(place: Place) -> list[str]:
    """Give the commands that are to be typed next, with the remarks that a shell leaves out."""
    lines = done(place, "status").partition("\n\n")[0].splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("  next "))
    return [re.sub(" +#", "  #", line[14:]) for line in lines[at:]]


def typed(place: Place, step: str) -> None:
    """Type a command as it is shown."""
    program, *arguments = shlex.split(step, comments=True)
    if program == "git":
        place.git(*arguments)
    else:
        done(place, *arguments)


def test_everything_to_be_done_is_listed_works_as_typed_and_is_gone_when_it_is_done(two: Place) -> None:
    hub = two.root.parent / "hub.git"
    two.git("init", "--quiet", "--bare", str(hub))
    two.git("remote", "add", "origin", str(hub))
    two.draft(NINETY)
    done(two, "cut", "--effective", "2026-07-20", "--summary", "Longer.")
    assert steps(two) == [
        "policyver share",
        "policyver notice v1 v2  # if it is not sent yet",
        "policyver notice v2 v3  # if it is not sent yet",
        "policyver archive v1 v2 v3",
    ]
    for step in steps(two):
        typed(two, step)
    assert [step.partition(" #")[0].strip() for step in steps(two)] == [
        "policyver notice v1 v2",
        "policyver notice v2 v3",
    ]
    assert run(two, "status", "--format", "json").json["statements"][0]["steps"][0] == {
        "command": "policyver notice v1 v2",
        "remark": "if it is not sent yet",
    }


def test_after_a_withdrawal_and_another_date_each_step_works(two: Place) -> None:
    two.draft(NINETY)
    done(two, "cut", "--effective", "2026-07-20", "--summary", "Longer.")
    done(two, "reschedule", "v3", "--effective", "2026-08-01", "--reason", "Printers.")
    done(two, "withdraw", "v2", "--on", "2026-05-10", "--reason", "A court said so.")
    assert steps(two) == [
        "git remote add origin URL  # a second place for it; then: policyver share",
        "policyver notice v1 v3  # if it is not sent yet",
        "policyver notice v2.a1  # if it is not sent yet",
        "policyver notice v3.a1  # if it is not sent yet",
        "policyver archive v1 v2 v3",
    ]
    for step in steps(two)[1:]:
        typed(two, step)
    assert "archive" not in " ".join(steps(two))


def test_a_notice_that_is_late_is_still_to_be_sent(two: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Noon, "moment", datetime(2026, 6, 1, 12, tzinfo=UTC))
    late = "policyver notice v1 v2  # if it is not sent yet, which is late: the last day was 2026-05-16"
    assert late in steps(two)


def test_nothing_is_said_to_be_done_that_is_not(two: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    hub = two.root.parent / "hub.git"
    two.git("init", "--quiet", "--bare", str(hub))
    two.git("remote", "add", "origin", str(hub))
    monkeypatch.setattr(Noon, "moment", datetime(2026, 7, 1, 12, tzinfo=UTC))
    assert steps(two) == ["policyver share", "policyver archive v1 v2"]
    for step in steps(two):
        typed(two, step)
    assert "not signed" in rows(two)
    assert steps(two) == ["nothing that is left to a command"]


def test_a_register_with_many_versions_is_archived_at_once(two: Place) -> None:
    for number in range(3, 9):
        two.draft(NINETY.replace("90", str(60 + number)))
        done(two, "cut", "--effective", f"2026-{number + 4:02}-01", "--summary", "Longer.")
    assert "policyver archive --all" in steps(two)
    assert rows(two)["no record"] == "v1 to v8 (8 entries)"


def test_an_unfinished_merge_comes_first_with_both_ways_out(two: Place) -> None:
    two.git("switch", "--quiet", "--create", "other")
    two.draft(NINETY)
    two.commit()
    two.git("switch", "--quiet", "main")
    two.draft(NINETY.replace("90", "91"))
    two.commit()
    with pytest.raises(AssertionError, match="CONFLICT"):
        two.git("merge", "other")
    assert rows(two)["git"] == "in the middle of a merge"
    finish, call_off = steps(two)
    assert finish.startswith("git commit --all --no-edit  # finishes the merge")
    assert call_off.startswith("git merge --abort ")
    two.draft(NINETY)
    typed(two, finish)
    assert "git" not in rows(two)
    assert steps(two)[0].startswith("policyver check")


def test_the_steps_of_another_statement_name_it(two: Place) -> None:
    for days, day in (("None.", "2026-05-01"), ("Two.", "2026-07-20")):
        two.write("statements/cookie-notice.md", f"# Cookie Notice\n\n{days}\n")
        done(two, "cut", "--statement", "cookie-notice", "--effective", day, "--summary", "It says more.")
    done(two, "reschedule", "cookie-notice/v2", "--effective", "2026-08-01", "--reason", "Printers.")
    lines = done(two, "status", "--statement", "cookie-notice").splitlines()
    commands = [line.partition(" #")[0][14:].strip() for line in lines if "policyver " in line[14:24]]
    assert len(commands) == 3
    for command in commands:
        assert "cookie-notice" in command
        typed(two, command)
    assert "archive" not in done(two, "status", "--statement", "cookie-notice")
