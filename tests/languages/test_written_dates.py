"""Dates in a text, and how long it takes to look for them."""

import pytest

from policyver.languages import TAGS
from policyver.languages.month_numbers import MONTH_NUMBERS
from policyver.languages.written_dates import months_by_name, months_of_cldr, written_dates


@pytest.mark.parametrize("letters", ["a", "ü", "May", "数", "12", "2026", "1 of ", "May 1 ", "2026. "])
def test_a_date_is_found_behind_a_text_of_any_length(letters: str) -> None:
    dates = written_dates(f"{letters * 20_000} and from 1 May 2027 on, or May 2, 2027", "en")
    assert [date.text for date in dates] == ["1 May 2027", "May 2, 2027"]


def test_the_name_of_a_month_is_a_whole_word() -> None:
    assert [date.text for date in written_dates("Dismay 1, 2027; d'août 2, 2027; (May 3, 2027)", "en")] == [
        "May 3, 2027"
    ]


@pytest.mark.parametrize("tag", [tag for tag in TAGS if tag in MONTH_NUMBERS])
def test_the_months_that_are_kept_are_those_of_unicode(tag: str) -> None:
    known = {name: numbers for name, numbers in months_of_cldr(tag).items() if len(name) > 2 and not name.isdigit()}
    assert months_by_name(tag) == known
