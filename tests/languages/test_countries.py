"""The countries that a text names."""

from pathlib import Path

import pytest
from babel import Locale

import policyver.languages as languages
from policyver.languages import TAGS
from policyver.languages.countries import countries


@pytest.mark.parametrize("tag", [*TAGS, "zh-Hant"])
def test_every_country_of_unicode_is_known(tag: str) -> None:
    territories = Locale.parse(tag, sep="-").territories
    lines = (Path(languages.__file__).parent / "country_names" / f"{tag}.txt").read_text(encoding="utf-8")
    assert all(f"{code} {territories[code]}" in lines for code in ("AT", "BR", "DE", "IN", "JP", "US", "ZA"))
    assert all(territories[line[:2]] == line[3:] for line in lines.splitlines())
    for code in ("AT", "BR", "IN", "JP", "US", "ZA"):
        assert code in countries(f" {territories[code]} ", tag), territories[code]


@pytest.mark.parametrize(
    ("locale", "text", "codes"),
    [
        ("en", "Data go to Canada, the UK and the United States.", ["CA", "GB", "US"]),
        ("en", "We may turn over what we chad.", []),
        ("de", "Server in Irland und in den USA", ["IE", "US"]),
        ("zh-Hans", "数据存储在日本和德国。", ["DE", "JP"]),
        ("sv", "Sverige", []),
    ],
)
def test_countries_are_named(locale: str, text: str, codes: list[str]) -> None:
    assert sorted(countries(text, locale)) == codes
