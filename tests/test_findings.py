"""docs/json.md names every code that `verify` can report, and no other; of each is known what to do next."""

import re
from pathlib import Path
from typing import Any

from policyver.findings import Finding, Location
from policyver.proofs.next_steps import next_step
from tests.cli.run import run
from tests.store.place import Place

ROOT = Path(__file__).parent.parent
_REPORTED = re.compile(
    r'(?:Finding\.(?:error|warning|note)|bundle_error|opened\.(?:error|warning|note)|Contradiction|Fault)\(\s*"(.*?)"'
)
_HOW_REPORTED = re.compile(_REPORTED.pattern.replace("(?:Finding", "(Finding", 1))


def codes() -> set[str]:
    modules = (ROOT / "src/policyver").rglob("*.py")
    return {code for module in modules for code in _REPORTED.findall(module.read_text())}


def test_every_code_is_documented() -> None:
    verify = (ROOT / "docs/json.md").read_text().partition("The codes of findings:")[2].partition("\n## ")[0]
    rows = [line.split("|")[1] for line in verify.splitlines() if line.startswith("| `")]
    assert codes() == {code for row in rows for code in re.findall("`(.*?)`", row)}
    assert all(re.fullmatch("[a-z]+(-[a-z]+)*", code) for code in codes())


def test_every_code_has_a_next_step() -> None:
    for module in (ROOT / "src/policyver").rglob("*.py"):
        reads_bundles = module.name.startswith(("check_", "open_", "checking", "signatures"))
        for how, code in _HOW_REPORTED.findall(module.read_text()):
            severity: Any = how.rpartition(".")[2] if "." in how else "error"
            of_a_bundle = reads_bundles or how.startswith(("bundle", "opened"))
            finding = Finding(code, severity, Location("s", "v1"), "What.")
            steps = [next_step(finding, of_a_bundle=of_a_bundle)]
            if module.name in ("signatures.py", "verification.py"):  # their findings are of stores, too
                steps.append(next_step(finding, of_a_bundle=False))
            assert all(step[0].isupper() and 20 < len(step) < 125 for step in steps), "a short sentence or two"


def test_a_step_that_several_findings_share_is_said_once(all_archived: Place) -> None:
    for name in ("v1", "v2"):
        (all_archived.root / "records/privacy-statement" / name / "bagit.txt").unlink()
    said = run(all_archived, "verify").out
    findings = run(all_archived, "verify", "--format", "json").json
    assert all(finding["todo"] for finding in findings["findings"] + findings["remarks"])
    assert said.count("  Compare with a copy, or archive the version again.\n") == 1
    assert said.count("FOUND") == 2
