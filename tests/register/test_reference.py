"""How a user names a version."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.errors import BadArgument
from policyver.register.reference import Reference, parse_day, parse_reference


@pytest.mark.parametrize(
    ("argument", "reference"),
    [
        ("v4", Reference("", "version", "v4")),
        ("v123456", Reference("", "version", "v123456")),
        ("cookie-notice/v4", Reference("cookie-notice", "version", "v4")),
        ("draft", Reference("", "draft")),
        ("in-force", Reference("", "in-force")),
        ("latest", Reference("", "latest")),
        ("cookie-notice/latest", Reference("cookie-notice", "latest")),
        ("@2026-05-01", Reference("", "day", day=date(2026, 5, 1))),
        ("cookie-notice/@2026-05-01", Reference("cookie-notice", "day", day=date(2026, 5, 1))),
    ],
)
def test_a_version_can_be_named(argument: str, reference: Reference) -> None:
    assert parse_reference(argument) == reference


@pytest.mark.parametrize(
    "argument",
    [
        "./v4",
        "/v4",
        "v4.md",
        "v0",
        "v04",
        "V4",
        "v4 ",
        "v4\n",
        "4",
        "-v4",
        "a/b/v4",
        "Cookie/v4",
        "a--b/v4",
        "drafts",
        "@today",
        "@2026-05-01x",
        "@x/b.md",
        "",
    ],
)
def test_anything_else_is_the_path_of_a_file(argument: str) -> None:
    assert parse_reference(argument) is None


@pytest.mark.parametrize("argument", ["@", "@2026-5-1", "@2026-02-30", "@20260501"])
def test_a_day_that_is_none_is_refused(argument: str) -> None:
    with pytest.raises(BadArgument, match=r"is not a date|There is no day"):
        parse_reference(argument)


@given(st.dates(date(1900, 1, 1), date(2999, 12, 31)))
def test_a_day_is_read_as_it_is_written(day: date) -> None:
    assert parse_day(day.isoformat()) == day


@pytest.mark.parametrize("text", ["0001-01-01", "0206-05-01", "1899-12-31", "3000-01-01", "9999-12-31"])
def test_a_year_that_nobody_means_is_refused(text: str) -> None:
    with pytest.raises(BadArgument, match=f"The year of {text} cannot be meant"):
        parse_day(text)


@given(st.text())
def test_any_text_is_a_day_or_refused(text: str) -> None:
    try:
        assert parse_day(text).isoformat() == text
    except BadArgument as error:
        assert error.hint
