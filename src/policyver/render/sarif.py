"""What the checks found -> SARIF 2.1.0, which code hosts and editors show beside the text (OASIS)."""

from collections.abc import Iterator, Sequence
from typing import Any

from policyver.checks import rules
from policyver.findings import Checked, Severity
from policyver.version import __version__

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "note"}


def sarif(checked: Sequence[Checked]) -> dict[str, Any]:
    """Return one run with the rules and a result for each finding."""
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "policyver",
                        "version": __version__,
                        "rules": [
                            {
                                "id": rule.code,
                                "help": {"text": rule.todo},
                                "defaultConfiguration": {"level": _LEVELS[rule.severity]},
                            }
                            for rule in rules()
                        ],
                    }
                },
                "results": list(_results(checked)),
            }
        ],
    }


def _results(checked: Sequence[Checked]) -> Iterator[dict[str, Any]]:
    for one in checked:
        for finding in one.findings:
            path = one.paths.get(finding.where.place, "")
            region = {"region": {"startLine": finding.where.line}} if finding.where.line else {}
            place = {"physicalLocation": {"artifactLocation": {"uri": path}, **region}} if path else {}
            yield {
                "ruleId": finding.code,
                "level": _LEVELS[finding.severity],
                "message": {"text": finding.in_words},
                "locations": [
                    {**place, "logicalLocations": [{"fullyQualifiedName": f"{one.name}, {finding.where.place}"}]}
                ],
            }
