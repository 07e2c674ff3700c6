"""Which amendment is refused, and why: on the first and the last day that would do."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from policyver.cutting.amendment_rules import approve_amendment
from policyver.errors import AmendmentRefused, EffectiveDateTooSoon
from policyver.register.entries import Amendment, AnyEntry, Effect, Rescheduled, Withdrawn
from policyver.register.register import Register
from tests.register.versions import amendment_entry, entry, tag_id, version

ONE_DAY = timedelta(days=1)
PUBLISHED = date(2026, 5, 1)
FIRST, SECOND, THIRD = date(2026, 1, 1), date(2026, 7, 1), date(2026, 9, 1)
REASON = "A court has ordered it."


def cut(name: str, effective: date) -> AnyEntry:
    return entry(replace(version(name, effective=effective), published=min(effective, PUBLISHED)))


def amendment(name: str, effect: Effect, published: date = PUBLISHED) -> Amendment:
    return Amendment("privacy-statement", name, "Privacy Statement", published, "So it was decided.", effect)


THREE = Register((cut("v1", FIRST), cut("v2", SECOND), cut("v3", THIRD)))


def test_an_approved_amendment_is_linked_to_the_entry_before() -> None:
    put_off = amendment("v3.a1", Rescheduled(THIRD + ONE_DAY))
    assert approve_amendment(THREE, put_off, notice_days=30) == replace(put_off, previous=tag_id("v3"))


def test_a_version_may_be_rescheduled_to_the_day_on_which_that_is_published_and_no_earlier() -> None:
    at_once = amendment("v2.a1", Rescheduled(PUBLISHED, REASON))
    assert approve_amendment(THREE, at_once, notice_days=30).effect == at_once.effect
    with pytest.raises(EffectiveDateTooSoon, match="would take effect on 2026-04-30, before that is published"):
        approve_amendment(THREE, amendment("v2.a1", Rescheduled(PUBLISHED - ONE_DAY, REASON)), notice_days=30)


def test_a_version_may_be_withdrawn_on_the_day_on_which_that_is_published_and_no_earlier() -> None:
    at_once = amendment("v2.a1", Withdrawn(PUBLISHED))
    assert approve_amendment(THREE, at_once, notice_days=30).effect == at_once.effect
    with pytest.raises(AmendmentRefused, match="would be withdrawn on 2026-04-30, before that is published"):
        approve_amendment(THREE, amendment("v2.a1", Withdrawn(PUBLISHED - ONE_DAY)), notice_days=30)


def test_a_version_may_be_amended_on_the_day_it_was_published_and_no_earlier() -> None:
    approve_amendment(THREE, amendment("v2.a1", Withdrawn(SECOND), PUBLISHED), notice_days=30)
    with pytest.raises(AmendmentRefused, match="v2 was published on 2026-05-01, after 2026-04-30"):
        approve_amendment(THREE, amendment("v2.a1", Withdrawn(SECOND), PUBLISHED - ONE_DAY), notice_days=30)


def test_a_version_may_be_rescheduled_until_the_day_before_it_takes_effect() -> None:
    approve_amendment(THREE, amendment("v3.a1", Rescheduled(date(2027, 1, 1)), THIRD - ONE_DAY), notice_days=30)
    with pytest.raises(AmendmentRefused, match="what has been in force cannot be rescheduled"):
        approve_amendment(THREE, amendment("v3.a1", Rescheduled(date(2027, 1, 1)), THIRD), notice_days=30)


def test_two_versions_may_take_effect_on_one_day() -> None:
    approve_amendment(THREE, amendment("v2.a1", Rescheduled(THIRD)), notice_days=30)
    approve_amendment(THREE, amendment("v3.a1", Rescheduled(SECOND)), notice_days=30)


def test_a_version_that_is_withdrawn_is_in_the_way_of_none_but_those_behind_it_are() -> None:
    withdrawn = amendment_entry(amendment("v2.a1", Withdrawn(PUBLISHED)))
    four = Register((*THREE.entries, cut("v4", THIRD + 30 * ONE_DAY), withdrawn))
    approve_amendment(four, amendment("v3.a1", Rescheduled(SECOND - ONE_DAY)), notice_days=30)
    with pytest.raises(AmendmentRefused, match="v3 would take effect on 2026-10-02, after v4 does on 2026-10-01"):
        approve_amendment(four, amendment("v3.a1", Rescheduled(THIRD + 31 * ONE_DAY)), notice_days=30)


def test_the_first_day_with_notice_enough_needs_no_reason() -> None:
    approve_amendment(THREE, amendment("v2.a1", Rescheduled(PUBLISHED + 30 * ONE_DAY)), notice_days=30)
    with pytest.raises(EffectiveDateTooSoon, match="29 days of notice") as raised:
        approve_amendment(THREE, amendment("v2.a1", Rescheduled(PUBLISHED + 29 * ONE_DAY)), notice_days=30)
    assert raised.value.hint.startswith("Let it take effect on this day or later: --effective 2026-05-31")


def test_only_an_earlier_day_takes_notice_away() -> None:
    approve_amendment(THREE, amendment("v2.a1", Rescheduled(SECOND + ONE_DAY)), notice_days=90)
    with pytest.raises(EffectiveDateTooSoon, match="60 days of notice"):
        approve_amendment(THREE, amendment("v2.a1", Rescheduled(SECOND - ONE_DAY)), notice_days=90)


def test_an_earlier_day_is_announced_when_that_is_published() -> None:
    later = PUBLISHED + 40 * ONE_DAY
    day = amendment("v2.a1", Rescheduled(later + 30 * ONE_DAY), later)
    approve_amendment(Register((cut("v1", FIRST), cut("v2", THIRD))), day, notice_days=30)
    with pytest.raises(EffectiveDateTooSoon, match="29 days of notice") as raised:
        day = amendment("v2.a1", Rescheduled(later + 29 * ONE_DAY), later)
        approve_amendment(Register((cut("v1", FIRST), cut("v2", THIRD))), day, notice_days=30)
    assert "--effective 2026-07-10." in raised.value.hint


def test_the_first_version_and_an_editorial_one_need_no_notice() -> None:
    first = Register((cut("v1", SECOND),))
    approve_amendment(first, amendment("v1.a1", Rescheduled(PUBLISHED)), notice_days=30)
    editorial = replace(version("v2", effective=SECOND), published=PUBLISHED, materiality="editorial")
    approve_amendment(
        Register((cut("v1", FIRST), entry(editorial))), amendment("v2.a1", Rescheduled(PUBLISHED)), notice_days=30
    )
