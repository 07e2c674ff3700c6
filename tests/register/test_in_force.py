"""Which version is in force, until when, and what its status is: beside a plain table of days."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings

from policyver.errors import UnknownVersion
from policyver.register.entries import Rescheduled, Withdrawn, is_version
from policyver.register.register import Register, Status
from tests.register.versions import FIRST_DAY, amended_registers, register, registers

DAYS = [FIRST_DAY + timedelta(days=number) for number in range(-1, 15)]
TO_SEE = "To see them: policyver list --long"


def table(made: Register) -> dict[date, str | None]:
    """Give the version in force on each day: a plain table of each version's first day, its last, and its turn."""
    rows: list[tuple[str, date, date]] = []
    for place in made.entries:
        if is_version(place):
            rows.append((place.name, place.content.effective, date.max))
            continue
        for at, (name, first, gone) in enumerate(rows):
            if place.name.startswith(f"{name}."):
                match place.content.effect:
                    case Rescheduled(day):
                        rows[at] = (name, day, gone)
                    case Withdrawn(day):
                        rows[at] = (name, first, day)
    found: dict[date, str | None] = {}
    for day in DAYS:
        found[day] = None
        latest = date.min
        for name, first, gone in rows:
            if latest <= first <= day < gone:
                found[day], latest = name, first
    return found


@given(amended_registers())
def test_in_force_is_what_the_table_says(made: Register) -> None:
    found = {day: made.in_force(day) for day in DAYS}
    assert {day: each.version.name if each else None for day, each in found.items()} == table(made)


@pytest.mark.large
@settings(max_examples=10_000)
@given(amended_registers())
def test_in_force_is_what_the_table_says_in_ten_thousand_registers(made: Register) -> None:
    found = {day: made.in_force(day) for day in DAYS}
    assert {day: each.version.name if each else None for day, each in found.items()} == table(made)


@given(amended_registers())
def test_as_known_on_a_day_is_the_register_of_what_was_published_by_then(made: Register) -> None:
    for known in DAYS:
        published = [entry for entry in made.entries if entry.published <= known]
        then = made.known_on(known)
        assert {day: name for day, name in table(Register(tuple(published))).items() if name} == {
            day: each.version.name for day in DAYS if (each := then.in_force(day))
        }


@given(amended_registers())
def test_periods_are_the_days_in_the_table(made: Register) -> None:
    in_force = table(made)
    for each in made.versions:
        name = each.version.name
        days = {
            day for day in DAYS for first, last in made.periods(name) if first <= day and (last is None or day <= last)
        }
        assert days == {day for day in DAYS if in_force[day] == name}


@given(amended_registers())
def test_a_status_agrees_with_the_table(made: Register) -> None:
    in_force = table(made)
    for each in made.versions:
        for day in DAYS:
            status = made.status(each.version.name, day)
            assert (status == "in force") == (in_force[day] == each.version.name)
            assert (status == "withdrawn") == (each.is_withdrawn(day) or each.never_takes_effect)


@given(registers)
def test_until_is_the_last_day_in_the_table(made: Register) -> None:
    in_force = table(made)
    for entry in made.versions:
        until = made.until(entry.version.name)
        days = [day for day, name in in_force.items() if name == entry.version.name]
        if not days:
            assert until is not None
            assert until < entry.version.effective, "never in force"
        elif days[-1] == DAYS[-1]:
            assert until is None
        else:
            assert until == days[-1]


@given(registers)
def test_a_status_is_scheduled_then_in_force_then_superseded(made: Register) -> None:
    in_force = table(made)
    for entry in made.versions:
        for day in DAYS:
            expected: Status
            if day < entry.version.effective:
                expected = "scheduled"
            else:
                expected = "in force" if in_force[day] == entry.version.name else "superseded"
            assert made.status(entry.version.name, day) == expected


def test_of_two_versions_with_the_same_day_the_one_cut_last_is_in_force() -> None:
    made = register(FIRST_DAY, FIRST_DAY)
    _, second = made.versions
    assert made.in_force(FIRST_DAY) == second
    assert made.until("v1") == FIRST_DAY - timedelta(days=1)
    assert made.status("v1", FIRST_DAY) == "superseded"


def test_a_version_cut_late_for_an_early_day_is_followed_by_the_one_that_was_there() -> None:
    made = register(date(2026, 1, 1), date(2026, 6, 1), date(2026, 3, 1))
    _, second, third = made.versions
    assert [made.until(name) for name in ("v1", "v3", "v2")] == [date(2026, 2, 28), date(2026, 5, 31), None]
    assert made.in_force(date(2026, 7, 1)) == second
    assert made.latest == third


def test_nothing_is_in_force_where_nothing_has_been_cut() -> None:
    assert Register().in_force(FIRST_DAY) is None
    assert Register().latest is None
    assert Register().next_name() == "v1"


def test_the_next_name_is_one_more_than_the_highest() -> None:
    assert register(FIRST_DAY, FIRST_DAY, FIRST_DAY).next_name() == "v4"


def test_an_unknown_version_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UnknownVersion) as raised:
        register(FIRST_DAY, FIRST_DAY).version("v7")
    assert (raised.value.what, raised.value.hint) == (
        "There is no v7.",
        f"The register has: v1, v2. {TO_SEE}",
    )


def test_there_is_no_register_as_it_was_with_an_unknown_entry() -> None:
    with pytest.raises(UnknownVersion) as raised:
        register(FIRST_DAY, FIRST_DAY).until_entry("v2.a1")
    assert (raised.value.what, raised.value.hint) == (
        "There is no v2.a1.",
        f"The register has: v1, v2. {TO_SEE}",
    )
    with pytest.raises(UnknownVersion) as raised:
        Register().until_entry("v1")
    assert raised.value.hint == f"The register has: nothing yet. {TO_SEE}"
