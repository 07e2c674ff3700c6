"""The pages of rules: the example that fails does, and the one that passes does; and no rule is without a page."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from policyver.checks import CheckedVersion, EarlierChange, check, rules, settings_of
from policyver.checks.page import Example, page
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document

EFFECTIVE, PUBLISHED = date(2027, 1, 1), date(2026, 11, 24)
CODES = sorted(file.name.removesuffix(".md") for file in (files("policyver.checks") / "pages").iterdir())
DOCS = Path(__file__).parents[2] / "docs/json.md"


@pytest.mark.parametrize("code", CODES)
def test_the_examples_of_a_page_are_right(code: str) -> None:
    shown = page(code)
    assert shown.name
    assert shown.reason
    assert shown.source
    assert code in codes_of(shown.fails, shown.settings)
    assert code not in codes_of(shown.passes, shown.settings)


@pytest.mark.parametrize("code", CODES)
def test_a_rule_says_what_it_needs_beside_the_text(code: str) -> None:
    """Where less is known than in a cut, a comment that silences its finding is not called needless."""
    (rule,) = (rule for rule in rules() if rule.code == code)
    fails = page(code).fails
    alone = [Example({locale: text}, {}, {}) for locale, text in fails.texts.items()]
    is_found = any(code in codes_of(example, "", with_days=False) for example in alone)
    assert is_found or rule.needs, 'write needs=("translations",) or the like behind the code, as rule.Need has them'


def test_every_rule_has_its_page() -> None:
    assert [rule.code for rule in rules()] == CODES


def test_the_docs_name_every_code() -> None:
    expected = [f"| `{code}` | {page(code).name} |" for code in CODES]
    shown = DOCS.read_text().partition("## `policyver check")[2].partition("\n## ")[0]
    assert [line for line in shown.splitlines() if line.startswith("| `")] == expected


def test_names_are_short_and_reasons_are_sentences() -> None:
    for code in CODES:
        shown = page(code)
        assert re.fullmatch("[a-z]+(-[a-z]+)*", code)
        assert 10 < len(shown.name) < 75, shown.name
        assert not shown.name.endswith("."), shown.name
        assert shown.reason.endswith("."), shown.reason
        assert len(shown.reason) < 1000, f"{code}: an editor shows the beginning alone"


def codes_of(example: Example, settings: str, *, with_days: bool = True) -> set[str]:
    return {finding.code for finding in check(checked_of(example, settings, with_days=with_days))}


def checked_of(example: Example, settings: str, *, with_days: bool = True) -> CheckedVersion:
    texts, last, earlier = map(documents, (example.texts, example.before, example.earlier))
    days = {"effective": EFFECTIVE, "published": PUBLISHED, **example.days} if with_days else {}
    return CheckedVersion(
        "privacy-statement",
        texts,
        days.get("effective"),
        days.get("published"),
        last,
        (EarlierChange("v2", earlier, last),) if earlier else (),
        "v2",
        settings_of(tomllib.loads(settings).get("checks", {})),
        on=days.get("on"),
    )


def documents(texts: Mapping[str, str]) -> dict[str, Document]:
    return {locale: read_markdown(text) for locale, text in texts.items()}
