"""docs/json.md names every code that `verify` can report, and no other."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
_REPORTED = re.compile(
    r'(?:Finding\.(?:error|warning|note)|bundle_error|opened\.(?:error|warning|note)|Contradiction|Fault)\(\s*"(.*?)"'
)


def test_every_code_is_documented() -> None:
    modules = (ROOT / "src/policyver").rglob("*.py")
    codes = {code for module in modules for code in _REPORTED.findall(module.read_text())}
    verify = (ROOT / "docs/json.md").read_text().partition("The codes of findings:")[2].partition("\n## ")[0]
    rows = [line.split("|")[1] for line in verify.splitlines() if line.startswith("| `")]
    assert codes == {code for row in rows for code in re.findall("`(.*?)`", row)}
    assert all(re.fullmatch("[a-z]+(-[a-z]+)*", code) for code in codes)
