"""What the checks found -> SARIF 2.1.0, which code hosts and editors show beside the text (OASIS)."""

from collections.abc import Iterator, Sequence
from typing import Any

from policyver.checks import Rule, rules
from policyver.checks.page import Page, page
from policyver.findings import Checked, Finding, Severity
from policyver.version import __version__

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "note"}
_MOST_LETTERS = 1000
"""Letters of a description: GitHub takes 1,024, and refuses the whole file where one has more."""


def sarif(checked: Sequence[Checked], *, with_silenced: bool = False) -> dict[str, Any]:
    """Return one run with the rules and a result for each finding.

    Those that comments silence are there only where they are asked for: GitHub shows them like all others.
    """
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "policyver",
                        "version": __version__,
                        "rules": [_rule(rule, page(rule.code)) for rule in rules()],
                    }
                },
                "results": list(_results(checked, with_silenced=with_silenced)),
            }
        ],
    }


def _rule(rule: Rule, shown: Page) -> dict[str, Any]:
    help_ = f"{shown.reason}\n\n{rule.advice}\n\nSource: {shown.source}"
    examples = "".join(
        f"\n\n**{title}**\n\n~~~~markdown\n{text}\n~~~~"
        for title, example in (("Found in", shown.fails), ("Not found in", shown.passes))
        for text in example.texts.values()
    )
    return {
        "id": rule.code,
        "name": shown.name,
        "shortDescription": {"text": shown.name},
        "fullDescription": {"text": shown.reason[:_MOST_LETTERS]},
        "help": {"text": help_, "markdown": f"{help_}{examples}"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _results(checked: Sequence[Checked], *, with_silenced: bool) -> Iterator[dict[str, Any]]:
    for one in checked:
        yield from (_result(one, finding) for finding in one.findings)
        if with_silenced:
            for silenced in one.silenced:
                suppression = {"kind": "inSource", "justification": silenced.reason}
                yield {**_result(one, silenced.finding), "suppressions": [suppression]}


def _result(checked: Checked, finding: Finding) -> dict[str, Any]:
    path = checked.paths.get(finding.where.place, "")
    region = {"region": {"startLine": finding.where.line}} if finding.where.line else {}
    place = {"physicalLocation": {"artifactLocation": {"uri": path}, **region}} if path else {}
    logical = {"fullyQualifiedName": f"{checked.name}, {finding.where.place}"}
    return {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.in_words},
        "locations": [{**place, "logicalLocations": [logical]}],
    }
