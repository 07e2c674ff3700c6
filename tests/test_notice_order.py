"""Which two versions a notice is of: what readers had before is by the days of a register, and not by numbers."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given

from policyver.config import Statement
from policyver.cutting.standing import scheduled_versions
from policyver.document.markdown.reading import read_markdown
from policyver.errors import BadArgument
from policyver.notice import Edition, Notice, doubts, make_notice
from policyver.notice.order import old_is_missing
from policyver.redline import compare
from policyver.register.register import Register
from tests.cli.run import done, refused, run
from tests.register.versions import FIRST_DAY, amended_registers, register
from tests.store.place import Place

STATEMENT = Statement("privacy-statement", "Privacy Statement", "en", "privacy@example.com", "https://example.com/p")
REDLINE = compare(read_markdown("# T\n\nFor 30 days.\n"), read_markdown("# T\n\nFor 60 days.\n"))
EMERGENCY = "# Privacy Statement\n\nWe keep your data for 30 days. We had a break-in.\n"
COMMAND = re.compile(r"policyver notice (\S+) (\S+)$", re.MULTILINE)


def notice(made: Register, old: str, new: str) -> Notice:
    editions = [Edition(made.version_or_amendment(name), "en") for name in (old, new)]
    return make_notice(REDLINE, made, old=editions[0], new=editions[1], statement=STATEMENT, organization="Example")


def in_force_ever(made: Register) -> list[str]:
    return [amended.version.name for amended in made.versions if made.periods(amended.version.name)]


@given(amended_registers())
def test_the_notice_that_status_names_can_be_written(made: Register) -> None:
    for day in [FIRST_DAY + timedelta(days=number) for number in range(-1, 13)]:
        for coming in scheduled_versions(made, day, notice_days=30):
            if coming.replaces:
                assert notice(made, coming.replaces, coming.amended.version.name).replaces


@given(amended_registers())
def test_the_notice_that_a_cut_names_can_be_written_right_after_it(made: Register) -> None:
    for amended in made.versions:
        then = made.until_entry(amended.version.name)
        if replaced := then.replaced_by(amended.version.name):
            assert notice(then, replaced.version.name, amended.version.name).replaces


@given(amended_registers())
def test_whatever_a_refusal_or_a_doubt_names_can_be_written(made: Register) -> None:
    names = [amended.version.name for amended in made.versions]
    for old in names:
        for new in names:
            try:
                written = notice(made, old, new)
            except BadArgument as error:
                advice = error.hint
            else:
                advice = "\n".join(doubt.todo for doubt in doubts(written))
            for first, second in COMMAND.findall(advice):
                assert notice(made, first, second).replaces
            if made.periods(new) and (replaced := made.replaced_by(new)) and replaced.version.name == old:
                assert not COMMAND.findall(advice)


@given(amended_registers())
def test_a_version_without_the_one_before_is_answered_with_the_command_that_works(made: Register) -> None:
    for name in in_force_ever(made):
        error = old_is_missing(made, made.version(name))
        if made.replaced_by(name) is None:
            assert "no version" in error.what
        else:
            [(old, new)] = COMMAND.findall(error.hint)
            assert new == name
            assert notice(made, old, new).replaces


def cut_emergency(place: Place) -> str:
    """Cut v3, which takes effect before v2. Gives what the command prints."""
    place.draft(EMERGENCY)
    return done(
        place, "cut", "--effective", "2026-05-20", "--summary", "We had a break-in.",
        "--retroactive-reason", "It cannot wait for v2.", "--short-notice-reason", "It cannot wait.",
    )  # fmt: skip


def test_an_emergency_version_comes_before_the_scheduled_one(two: Place) -> None:
    assert cut_emergency(two).endswith("Next: policyver notice v1 v3\n")
    in_order = {match[0] for match in re.finditer(r"policyver notice \S+ \S+", done(two, "status"))}
    typed = {match[0] for match in COMMAND.finditer(refused(two, "notice", "v2", "v3"))}
    assert in_order == typed
    typed |= {match[0] for match in COMMAND.finditer(refused(two, "notice", "v2"))}
    assert typed == {"policyver notice v3 v2", "policyver notice v1 v3"}
    for command in typed:
        outcome = run(two, *command.split()[1:], "--format", "text")
        assert (outcome.code, "does not replace" in outcome.err) == (0, False)
    text = (two.root / "notice-v3-v2.txt").read_text()
    assert "We had a break-in.-]" in text
    assert "v2, which replaces v3" in " ".join(text.split())


def test_the_wrong_order_says_which_day_comes_first(two: Place) -> None:
    message = refused(two, "notice", "v2", "v1")
    assert message.startswith("policyver: v1 takes effect on 2026-01-01, before v2 on 2026-06-15.\n")
    assert message.endswith("\n  Name first what readers had before. For what v2 changes: policyver notice v1 v2")


def test_versions_of_the_same_day_come_in_the_order_in_which_they_were_cut() -> None:
    day = date(2026, 6, 1)
    made = register(date(2026, 1, 1), day, day)
    assert not notice(made, "v2", "v3").replaces
    assert notice(made, "v1", "v3").replaces


def test_the_first_version_is_announced_against_nothing(one: Place) -> None:
    message = refused(one, "notice", "v1")
    assert "no version" in message
    assert message.endswith("policyver show v1")
    assert "OLD" not in message


@pytest.mark.parametrize(
    "amendment",
    [
        ("withdraw", "v2", "--on", "2026-08-01", "--reason", "A court said so."),
        ("reschedule", "v2", "--effective", "2026-07-01", "--reason", "The printers are late."),
    ],
)
def test_the_record_of_a_version_amended_after_the_emergency_says_what_it_replaces(
    two: Place, amendment: tuple[str, ...]
) -> None:
    cut_emergency(two)
    done(two, *amendment)
    done(two, "archive", "v2")
    record = two.root / "records/privacy-statement/v2.a1/data/en"
    assert "which replaces v3" in (record / "notice.txt").read_text()
    assert run(two, "verify", "--format", "json").json["findings"] == []


def test_versions_that_are_out_of_order_already_may_be_rescheduled_but_no_others_brought_out_of_it(two: Place) -> None:
    cut_emergency(two)
    two.draft(EMERGENCY.replace("30", "90"))
    done(two, "cut", "--effective", "2026-08-01", "--summary", "Longer.")
    message = refused(two, "reschedule", "v2", "--effective", "2026-09-01", "--reason", "Late.")
    assert "v2 would take effect on 2026-09-01, after v4 does on 2026-08-01." in message
    done(two, "reschedule", "v2", "--effective", "2026-07-01", "--reason", "Late.")
    done(two, "reschedule", "v3", "--effective", "2026-07-02", "--reason", "Later than v2, as they were cut.")
    message = refused(two, "reschedule", "v3", "--effective", "2026-06-02", "--reason", "Early.")
    assert "v3 would take effect on 2026-06-02, before v2 does on 2026-07-01." in message


def test_of_another_statement_every_command_names_it(one: Place) -> None:
    cookies = ("--statement", "cookie-notice")
    for number, day in ((30, "2026-06-01"), (60, "2026-07-01"), (90, "2026-08-01")):
        one.write("statements/cookie-notice.md", f"# Cookies\n\nFor {number} days.\n")
        done(one, "cut", *cookies, "--effective", day, "--summary", "Cookies.")
    messages = [
        refused(one, "notice", "cookie-notice/v2", "v1"),
        refused(one, "notice", "v2", *cookies),
        run(one, "notice", "v1", "v3", "--format", "text", *cookies).err.splitlines()[0],
    ]
    for message, versions in zip(messages, ("v1 v2", "v1 v2", "v2 v3"), strict=True):
        command = message.rpartition("policyver ")[2]
        assert command == f"notice {versions} --statement cookie-notice"
        done(one, *command.split(), "--format", "text")
