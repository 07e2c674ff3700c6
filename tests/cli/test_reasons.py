"""What is left of an example is no reason and no summary: it would be in the register for good."""

import pytest

from tests.cli.run import done, refused, run
from tests.store.place import Place

NINETY = "# Privacy Statement\n\nWe keep your data for 90 days.\n"
NOTHING = ["…", "...", " … ", "-", "?!", "TEXT", "REASON"]
DATED = "# Privacy Statement\n\nEffective August 1, 2026\n"


@pytest.mark.parametrize("reason", NOTHING)
@pytest.mark.parametrize(
    "command",
    [
        "withdraw v2 --on 2026-05-20 --reason",
        "reschedule v2 --effective 2026-08-01 --reason",
        "erratum v2 --reason",
        "translate v2 --locale de --reason",
        "reschedule v2 --effective 2026-05-20 --reason Court. --short-notice-reason",
        "cut --effective 2026-05-20 --summary Longer. --out-of-order-reason So. --short-notice-reason",
        "cut --effective 2026-05-20 --summary Longer. --short-notice-reason So. --retroactive-reason",
    ],
)
def test_a_reason_that_says_nothing_is_refused(two: Place, command: str, reason: str) -> None:
    two.draft(NINETY)
    two.write("statements/privacy-statement.de.md", "# Datenschutz\n")
    for more in ((), ("--dry-run",)):
        message = refused(two, *command.split(), reason, *more)
        assert f"“{reason.strip()}” is no reason.\n  Say in a sentence why: --" in message


@pytest.mark.parametrize("reason", NOTHING)
def test_a_finding_is_not_allowed_for_nothing(one: Place, reason: str) -> None:
    one.draft(DATED)
    cut = ("cut", "--effective", "2026-07-01", "--summary", "Longer.", "--allow", f"effective-date={reason}")
    assert "effective-date is allowed without a reason." in refused(one, *cut)
    dry = run(one, *cut, "--dry-run")
    assert (dry.code, "is allowed without a reason" in dry.err) == (2, True)


@pytest.mark.parametrize("summary", ["…", "...", "TEXT", "- -\n"])
def test_a_summary_that_says_nothing_is_refused(two: Place, summary: str) -> None:
    two.draft(NINETY)
    two.write("statements/privacy-statement.de.md", "# Datenschutz\n")
    cut = ("cut", "--effective", "2026-08-01", "--summary")
    assert "is no summary." in refused(two, *cut, summary)
    assert "is no summary in de." in refused(two, *cut, "Longer.", "--summary", f"de={summary}")
    done(two, *cut, "Longer.")
    assert "is no summary in de." in refused(two, "translate", "v3", "--locale", "de", "--summary", summary)


@pytest.mark.parametrize("reason", ["A court.", "法院命令。", "§ 25", "See the TEXT", "... so it was decided"])
def test_whatever_has_a_word_is_a_reason(two: Place, reason: str) -> None:
    done(two, "withdraw", "v2", "--on", "2026-05-20", "--reason", reason)
    assert f"Reason: {reason}\n" in two.tag_message("v2.a1")


@pytest.mark.parametrize("name", ["…", "...", "NAME"])
def test_an_approver_has_a_name(two: Place, name: str) -> None:
    two.draft(NINETY)
    cut = ("cut", "--effective", "2026-08-01", "--summary", "Longer.", "--approved-by")
    assert f"“{name}” is no name." in refused(two, *cut, name)
    done(two, *cut, "Zoë")
