"""Two years of a company, as a lawyer new to policyver types them, with her mistakes and where each message leads her.

The next step is taken out of the message that policyver answers with, and typed as it is.
"""

from pathlib import Path

import pytest

from tests.cli.desk import Office
from tests.cli.story import read_story

_YEARS = Path(__file__).parent / "two_years"


def test_two_years_of_a_company(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office = machine.parent / "office"
    office.mkdir()
    desks = Office(office, _YEARS / "texts", monkeypatch)
    for file in sorted(_YEARS.glob("*.md")):
        for step in read_story(file):
            desks.take(step)
