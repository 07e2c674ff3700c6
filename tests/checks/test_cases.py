"""The rules, each by its cases: the texts before and after, and what is found in them."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from policyver.checks import CheckedVersion, check, rules
from policyver.document.markdown.reading import read_markdown
from policyver.document.text import sha256
from policyver.register.entries import Text, Version
from policyver.register.register import Register
from policyver.render.terminal.finding import finding_line
from tests.register.versions import entry, version

CASES = Path(__file__).parent / "cases"


@dataclass(frozen=True, slots=True)
class Case:
    code: str
    title: str
    before: dict[str, str]
    after: dict[str, str]
    findings: str


def read_cases(path: Path) -> list[Case]:
    cases = []
    for part in re.split(r"^=== case ", path.read_text(), flags=re.MULTILINE)[1:]:
        title, *sections = re.split(r"^=== ", part, flags=re.MULTILINE)
        texts = {name.strip(): text.strip() for name, _, text in (section.partition("\n") for section in sections)}
        before, after = (
            {name.removeprefix(side): text for name, text in texts.items() if name.startswith(side)}
            for side in ("before ", "after ")
        )
        cases.append(Case(path.stem, title.strip(), before, after, texts["findings"]))
    return cases


ALL = [case for path in sorted(CASES.glob("*.md")) for case in read_cases(path)]


def version_of(name: str, texts: dict[str, str]) -> Version:
    digests = tuple(Text(locale, sha256(text.encode())) for locale, text in texts.items())
    return replace(version(name), texts=digests)


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.code}: {case.title}")
def test_a_rule_finds_what_its_case_says(case: Case) -> None:
    previous = Register((entry(version_of("v1", case.before)),)).latest if case.before else None
    documents = {locale: read_markdown(text) for locale, text in case.after.items()}
    found = check(CheckedVersion(version_of("v2", case.after), documents, previous))
    findings = [finding for finding in found if finding.code == case.code]  # other rules have cases of their own
    lines = [f"{finding.severity}, {finding.where.place}: {finding_line(finding)}" for finding in findings]
    assert "\n".join(lines) == case.findings


def test_every_rule_has_a_case_that_it_finds_and_one_that_it_passes() -> None:
    assert {case.code for case in ALL if case.findings} == {case.code for case in ALL if not case.findings}
    assert {case.code for case in ALL} == {rule.code for rule in rules()}
