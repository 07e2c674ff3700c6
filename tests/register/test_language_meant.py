"""Which language is likely meant by the code of a country."""

from dataclasses import replace

import pytest

from policyver.errors import UnknownVersion
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Text
from tests.register.versions import entry, version

TEXTS = tuple(Text(locale, "0" * 64) for locale in ("en", "ja", "cs", "pt-BR", "zh-Hans"))
ALL = "It has: en, ja, cs, pt-BR, zh-Hans."


@pytest.mark.parametrize(("typed", "meant"), [("jp", "ja"), ("cz", "cs"), ("br", "pt-BR"), ("cn", "zh-Hans")])
def test_the_code_of_a_country_is_answered_with_the_language_that_the_version_has(typed: str, meant: str) -> None:
    assert hint(typed) == f"{ALL} Did you mean {meant}?"


@pytest.mark.parametrize("typed", ["de", "dk", "xx", "pt-PT"])
def test_where_no_text_is_meant_the_option_is_named(typed: str) -> None:
    assert hint(typed) == f"{ALL} Choose one with --locale."


def hint(locale: str) -> str:
    with pytest.raises(UnknownVersion) as raised:
        AmendedVersion.as_cut(entry(replace(version(), texts=TEXTS))).text(locale)
    return raised.value.hint
