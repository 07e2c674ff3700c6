"""Whole statements, labelled by hand: how much of what lacks is found, and how much of what is found lacks."""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from policyver.checks import CheckedVersion, Settings, check
from policyver.checks.completeness.rules import REQUIREMENTS
from policyver.checks.settings import Regime
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.document.plain_text.reading import read_plain_text
from tests.histories.catalogue import REAL, SEED

HERE = Path(__file__).parent
FLOORS = {"tuned": 0.98, "held-out": 0.92}
"""Of precision and of recall, each. Raising them needs better phrases: see `checks/completeness/phrases/`."""


@dataclass(frozen=True, slots=True)
class Labelled:
    part: str
    path: Path
    regime: Regime
    missing: frozenset[str]
    debatable: frozenset[str]

    @property
    def locale(self) -> str:
        marks = (*self.path.name.split("."), self.path.parent.name)
        return next((locale for locale in ("de", "fr", "es", "ja", "zh", "ar") if locale in marks), "en")

    def found(self) -> frozenset[str]:
        """The codes of what is found, but for what may be argued about."""
        checked = CheckedVersion("p", {self.locale: self.document()}, settings=Settings(regimes=(self.regime,)))
        codes = {requirement.code for requirement in REQUIREMENTS[self.regime]}
        return frozenset(finding.code for finding in check(checked) if finding.code in codes) - self.debatable

    def document(self) -> Document:
        text = self.path.read_text(encoding="utf-8-sig")
        return read_plain_text(text) if self.path.suffix == ".txt" else read_markdown(text)


def labelled() -> list[Labelled]:
    rows = []
    lines = [line for line in (HERE / "labels.tsv").read_text().splitlines() if not line.startswith("#")]
    for line in lines[1:]:
        part, statement, regime, *items = line.split("\t")
        (law,) = (known for known in REQUIREMENTS if known == regime)
        missing, debatable = (frozenset(f"{law}-{item}" for item in column.split()) for column in (*items, "", "")[:2])
        known = {requirement.code for requirement in REQUIREMENTS[law]}
        assert missing | debatable <= known, f"{statement}: {sorted((missing | debatable) - known)}"
        path = HERE / statement if statement.startswith("statements/") else REAL / statement
        rows.append(Labelled(part, SEED if statement == "seed" else path, law, missing, debatable))
    return rows


@pytest.mark.parametrize("part", FLOORS)
def test_what_is_missing_is_found_and_little_else(part: str, capsys: pytest.CaptureFixture[str]) -> None:
    hits = wrong = overlooked = 0
    lines = []
    rows = [row for row in labelled() if row.part == part and row.path.exists()]
    for row in rows:
        found = row.found()
        hits += len(found & row.missing)
        wrong += len(found - row.missing)
        overlooked += len(row.missing - found)
        if found != row.missing:
            notes = [f"not missing: {code}" for code in sorted(found - row.missing)]
            notes += [f"overlooked: {code}" for code in sorted(row.missing - found)]
            lines.append(f"{row.path.name}: {', '.join(notes)}")
    precision, recall = hits / (hits + wrong), hits / (hits + overlooked)
    with capsys.disabled():
        summary = f"{part}, {len(rows)} statements: precision {precision:.3f}, recall {recall:.3f}"
        sys.stdout.write("\n".join(["", summary, *(lines if part == "tuned" else []), ""]))
    assert precision >= FLOORS[part]
    assert recall >= FLOORS[part]
