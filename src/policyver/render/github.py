"""What the checks found -> the commands with which a workflow of GitHub's shows it beside the lines of a text.

As "Workflow commands for GitHub Actions" says: https://docs.github.com/en/actions/reference/workflow-commands
"""

from collections.abc import Sequence

from policyver.document.controls import visible
from policyver.findings import Checked, Finding, Severity

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}
_IN_MESSAGE = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
_IN_PROPERTY = (*_IN_MESSAGE, (":", "%3A"), (",", "%2C"))
"""Signs and what stands for them, in the order in which they are replaced."""


def github(checked: Sequence[Checked]) -> str:
    """Return a line for each finding, the worst first: GitHub shows ten errors and ten warnings of a step."""
    findings = [(one, finding) for one in checked for finding in one.findings]
    findings.sort(key=lambda pair: list(_COMMANDS).index(pair[1].severity))
    return "".join(f"{_command(*pair)}\n" for pair in findings)


def _command(checked: Checked, finding: Finding) -> str:
    path = checked.paths.get(finding.where.place, "")
    properties = {
        **({"file": path} if path else {}),
        **({"line": str(finding.where.line)} if path and finding.where.line else {}),
        "title": f"policyver {finding.code}",
    }
    listed = ",".join(f"{name}={_escaped(value, _IN_PROPERTY)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {listed}::{visible(_escaped(finding.in_words, _IN_MESSAGE))}"


def _escaped(text: str, signs: Sequence[tuple[str, str]]) -> str:
    for sign, escape in signs:
        text = text.replace(sign, escape)
    return text
