"""The pages of rules: the example that fails does, and the one that passes does."""

from collections.abc import Mapping
from datetime import date
from importlib.resources import files

import pytest

from policyver.checks import CheckedVersion, check
from policyver.checks.page import page
from policyver.document.markdown.reading import read_markdown

EFFECTIVE, PUBLISHED = date(2027, 1, 1), date(2026, 11, 24)
CODES = sorted(file.name.removesuffix(".md") for file in (files("policyver.checks") / "pages").iterdir())


@pytest.mark.parametrize("code", CODES)
def test_the_examples_of_a_page_are_right(code: str) -> None:
    shown = page(code)
    assert shown.name, shown.reason
    assert shown.source
    assert code in codes_of(shown.fails, shown.fails_before)
    assert code not in codes_of(shown.passes, shown.passes_before)


def codes_of(texts: Mapping[str, str], before: Mapping[str, str]) -> set[str]:
    documents, last = ({locale: read_markdown(text) for locale, text in of.items()} for of in (texts, before))
    return {
        finding.code for finding in check(CheckedVersion("privacy-statement", documents, EFFECTIVE, PUBLISHED, last))
    }
