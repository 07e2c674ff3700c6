"""The rules, each by its cases: the texts before and after, and what is found in them."""

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from policyver.checks import CheckedVersion, EarlierChange, check, rules, settings_of
from policyver.document.markdown.reading import read_markdown

EFFECTIVE, PUBLISHED = date(2027, 1, 1), date(2026, 11, 24)
CASES = Path(__file__).parent / "cases"


@dataclass(frozen=True, slots=True)
class Case:
    code: str
    title: str
    earlier: dict[str, str]
    before: dict[str, str]
    after: dict[str, str]
    settings: str
    days: dict[str, date]
    findings: str


def read_cases(path: Path) -> list[Case]:
    cases = []
    for part in re.split(r"^=== case ", path.read_text(), flags=re.MULTILINE)[1:]:
        title, *sections = re.split(r"^=== ", part, flags=re.MULTILINE)
        texts = {name.strip(): text.strip() for name, _, text in (section.partition("\n") for section in sections)}
        earlier, before, after = (
            {name.removeprefix(side): text for name, text in texts.items() if name.startswith(side)}
            for side in ("earlier ", "before ", "after ")
        )
        settings = texts.get("policyver.toml", "")
        cases.append(Case(path.stem, title.strip(), earlier, before, after, settings, days(texts), texts["findings"]))
    return cases


def days(texts: dict[str, str]) -> dict[str, date]:
    lines = [line.partition(": ") for line in texts.get("days", "").splitlines()]
    written = {name: date.fromisoformat(day) for name, _, day in lines}
    return {"effective": EFFECTIVE, "published": PUBLISHED, **written}


ALL = [case for path in sorted(CASES.glob("*.md")) for case in read_cases(path)]


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.code}: {case.title}")
def test_a_rule_finds_what_its_case_says(case: Case) -> None:
    earlier, last, texts = (
        {locale: read_markdown(text) for locale, text in of.items()} for of in (case.earlier, case.before, case.after)
    )
    checked = CheckedVersion(
        "privacy-statement",
        texts,
        case.days["effective"],
        case.days["published"],
        last,
        (EarlierChange("v2", earlier, last),),
        begun_from="v2",
        settings=settings_of(tomllib.loads(case.settings).get("checks", {})),
        on=case.days.get("on"),
    )
    found = check(checked)
    findings = [finding for finding in found if finding.code == case.code]  # other rules have cases of their own
    lines = [f"{finding.severity}, {finding.where.place}: {finding.in_words}" for finding in findings]
    assert "\n".join(lines) == case.findings


def test_every_rule_has_a_case_that_it_finds_and_one_that_it_passes() -> None:
    assert {case.code for case in ALL if case.findings} == {case.code for case in ALL if not case.findings}
    assert {case.code for case in ALL} == {rule.code for rule in rules()}
