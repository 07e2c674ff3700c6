"""Numbers in the forms that lists have."""

import pytest

from policyver.document.number_forms import written_number


@pytest.mark.parametrize(("form", "written"), [("lowerRoman", "mmmmm"), ("lowerLetter", "h" * 193)])
def test_a_number_that_would_be_many_letters_is_written_in_digits(form: str, written: str) -> None:
    assert written_number(5000, form) == written
    assert written_number(5001, form) == "5001"
