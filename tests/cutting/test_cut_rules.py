"""Which cut is refused, and why."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.cutting.cut_rules import approve_cut
from policyver.errors import CutRefused, EffectiveDateTooSoon, TextUnchanged, VersionExists
from policyver.register.entries import Version
from policyver.register.register import Register
from tests.register.versions import entry, register, tag_id, version

PUBLISHED = date(2026, 5, 1)
ONE = register(date(2026, 1, 1))
TWO = register(date(2026, 1, 1), date(2026, 9, 1))


def proposal(name: str = "v2", **changes: object) -> Version:
    made = replace(version(name, effective=date(2026, 10, 1)), published=PUBLISHED)
    return replace(made, **changes)  # type: ignore[arg-type]  # a test names the fields it needs


def test_an_approved_version_is_linked_to_the_one_before() -> None:
    assert approve_cut(ONE, proposal(), notice_days=30) == proposal(previous=tag_id("v1"))


def test_the_first_version_is_linked_to_nothing_and_needs_no_notice() -> None:
    first = proposal("v1", effective=PUBLISHED)
    assert approve_cut(Register(), first, notice_days=30) == first


def test_a_version_that_exists_is_refused_even_an_old_one() -> None:
    with pytest.raises(VersionExists) as raised:
        approve_cut(TWO, proposal("v1"), notice_days=30)
    assert raised.value.hint == "Cut it as v3: policyver cut v3, with the same options"


def test_the_text_of_the_version_before_is_refused() -> None:
    with pytest.raises(TextUnchanged, match="the same as that of v1"):
        approve_cut(ONE, proposal(texts=ONE.versions[0].version.texts), notice_days=30)


def test_going_back_to_an_older_text_is_a_change() -> None:
    back = proposal("v3", published=date(2026, 8, 1), texts=TWO.versions[0].version.texts)
    assert approve_cut(TWO, back, notice_days=30).texts == back.texts


@pytest.mark.parametrize(
    ("effective", "says"),
    [
        (date(2026, 4, 30), "v3 would take effect on 2026-04-30, before it is published on 2026-05-01"),
        (date(2026, 8, 31), "v3 would take effect on 2026-08-31, before v2 does on 2026-09-01"),
    ],
)
def test_a_day_too_early_is_refused_unless_there_is_a_reason(effective: date, says: str) -> None:
    early = proposal("v3", effective=effective)
    with pytest.raises(EffectiveDateTooSoon, match=says):
        approve_cut(TWO, early, notice_days=30)
    is_at_once = effective < PUBLISHED
    allowed = replace(
        early,
        retroactive_reason="A court has ordered it.",
        materiality="editorial",
        short_notice_reason="It brings v2 in at once." if is_at_once else "",
    )
    assert approve_cut(TWO, allowed, notice_days=30).retroactive_reason == "A court has ordered it."


def test_a_reason_to_go_before_another_version_is_no_reason_for_short_notice() -> None:
    early = proposal("v3", effective=PUBLISHED + timedelta(days=3), retroactive_reason="A court has ordered it.")
    with pytest.raises(EffectiveDateTooSoon, match="3 days of notice"):
        approve_cut(TWO, early, notice_days=30)


def test_a_reason_to_take_effect_before_publication_is_no_reason_for_short_notice() -> None:
    early = proposal(effective=PUBLISHED - timedelta(days=3), retroactive_reason="A court has ordered it.")
    with pytest.raises(EffectiveDateTooSoon, match="a material change with no day of notice"):
        approve_cut(ONE, early, notice_days=30)
    approved = approve_cut(ONE, replace(early, short_notice_reason="It says at once."), notice_days=30)
    assert approved.short_notice_reason == "It says at once."


def test_a_version_published_before_the_one_before_is_refused_unless_there_is_a_reason() -> None:
    early = proposal(published=ONE.versions[0].version.published - timedelta(days=1))
    with pytest.raises(CutRefused, match="v2 would be published on 2025-11-21, before v1 was on 2025-11-22"):
        approve_cut(ONE, early, notice_days=30)
    approve_cut(ONE, replace(early, retroactive_reason="It was found late."), notice_days=30)


@pytest.mark.parametrize("option", ["retroactive-reason", "short-notice-reason"])
@pytest.mark.parametrize("register", [Register(), ONE])
def test_a_reason_for_nothing_is_refused(register: Register, option: str) -> None:
    with pytest.raises(CutRefused, match=f"Nothing here needs a reason, and one is given with --{option}"):
        approve_cut(register, proposal(**{option.replace("-", "_"): "Just so."}), notice_days=30)


def test_an_editorial_change_has_no_reason_for_short_notice() -> None:
    made = proposal(effective=PUBLISHED, materiality="editorial", short_notice_reason="Just so.")
    with pytest.raises(CutRefused, match="--short-notice-reason"):
        approve_cut(ONE, made, notice_days=30)


def test_a_version_numbered_below_the_one_before_is_refused() -> None:
    with pytest.raises(CutRefused, match="v2 would come after v9") as raised:
        approve_cut(Register((entry(version("v9")),)), proposal("v2"), notice_days=30)
    assert raised.value.hint == "Cut it as v10: policyver cut v10, with the same options"


def test_short_notice_is_refused_with_the_first_day_that_would_do() -> None:
    with pytest.raises(EffectiveDateTooSoon) as raised:
        approve_cut(ONE, proposal(effective=date(2026, 5, 30)), notice_days=30)
    assert raised.value.what == "v2 is a material change with 29 days of notice; policyver.toml asks for 30."
    assert raised.value.hint.startswith("Let it take effect on this day or later: --effective 2026-05-31")


@given(st.integers(0, 60), st.integers(0, 60), st.booleans(), st.booleans())
def test_a_material_change_with_short_notice_needs_a_reason_and_nothing_else_has_one(
    notice: int, needed: int, material: bool, reason: bool
) -> None:
    made = proposal(
        effective=PUBLISHED + timedelta(days=notice),
        materiality="material" if material else "editorial",
        short_notice_reason="A court has ordered it." if reason else "",
    )
    try:
        approve_cut(ONE, made, notice_days=needed)
    except CutRefused:
        approved = False
    else:
        approved = True
    assert approved == (reason == (notice < needed and material))


def test_every_refusal_says_what_to_do_next() -> None:
    for refused in (
        proposal("v1"),
        proposal(texts=ONE.versions[0].version.texts),
        proposal(effective=date(2025, 1, 1)),
        proposal(effective=PUBLISHED),
    ):
        with pytest.raises(CutRefused) as raised:
            approve_cut(ONE, refused, notice_days=30)
        assert raised.value.hint
