"""Register, versions and texts -> JSON. The shapes are documented in docs/json.md and change only with `schema`."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, assert_never

from policyver.document.controls import STEERING
from policyver.document.marks import Mark
from policyver.document.model import Document
from policyver.render.side import Side

if TYPE_CHECKING:
    from policyver.checks import Rule, Settings
    from policyver.checks.page import Example, Page
    from policyver.findings import Checked, Finding, Verification
    from policyver.register.amended import AmendedVersion
    from policyver.register.entries import Amendment, Entry
    from policyver.register.register import Register
    from policyver.render.json_forms import AllowedJson, AmendedVersionJson, AmendmentJson, VersionJson

Json = dict[str, Any]

_LINE = json.JSONEncoder(ensure_ascii=False)
_LINE_BY_LINE = ("changes", "blocks")
"""The lists whose values have a line each. They come last, in this order."""


def dumps(value: Mapping[str, object]) -> str:
    """Return JSON for people and programs: UTF-8, indented by two spaces, each block and change of a text on one line.

    Characters that steer a terminal are escaped: JSON leaves some of them as they are.
    """
    return STEERING.sub(lambda control: json.dumps(control[0])[1:-1], _dumped(value))


def _dumped(value: Mapping[str, object]) -> str:
    listed = {name: _line_by_line(of) for name in _LINE_BY_LINE if isinstance(of := value.get(name), list)}
    if not listed:
        return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    others = {name: part for name, part in value.items() if name not in listed}
    around = json.dumps(others, ensure_ascii=False, indent=2).removesuffix("\n}")
    return around + "".join(f',\n  "{name}": {lines}' for name, lines in listed.items()) + "\n}\n"


def _line_by_line(values: Sequence[object]) -> str:
    return "[\n    " + ",\n    ".join(map(_LINE.encode, values)) + "\n  ]"


def list_json(statement: str, register: "Register", day: date, known_on: date | None = None) -> Json:
    """Return a statement's versions with their status on that day, as known on another one."""
    return {
        "schema": "policyver.list/1",
        "statement": statement,
        "on": day.isoformat(),
        "known_on": _day(known_on),
        "versions": [version_json(register, amended, day) for amended in register.versions],
    }


def version_json(register: "Register", amended: "AmendedVersion", day: date) -> "VersionJson":
    """Return one version with its status on that day."""
    name = amended.version.name
    return {
        "version": name,
        "status": register.status(name, day),
        "until": _day(register.until(name, day)),
        **amended_json(amended),
    }


def amended_json(amended: "AmendedVersion") -> "AmendedVersionJson":
    """Return one version with what its amendments make of it: what is true of it on any day."""
    version, entry = amended.version, amended.entry
    allowed: list[AllowedJson] = [{"code": of.code, "reason": of.reason} for of in version.allowed]
    form: AmendedVersionJson = {
        "version": version.name,
        "effective": amended.effective.isoformat(),
        "published": version.published.isoformat(),
        "withdrawn": _day(amended.withdrawn),
        "materiality": version.materiality,
        "approved_by": list(version.approved_by),
        "summary": version.summary,
        "retroactive_reason": version.retroactive_reason or None,
        "short_notice_reason": version.short_notice_reason or None,
        "locales": list(amended.locales),
        "sha256": {text.locale: text.sha256 for text in amended.texts},
        "text_commit": {text.locale: text.commit for text in amended.texts},
        "sha256_as_cut": {text.locale: text.sha256 for text in version.texts},
        "tag": entry.tag,
        "tag_id": entry.tag_id,
        "commit": entry.target,
        "recorded": entry.recorded.isoformat(),
        "previous": version.previous,
        "amendments": [_amendment(entry) for entry in amended.amendments],
    }
    if allowed:  # a record that was written before there was this key is still what the register says
        form["allowed"] = allowed
    if amended.summaries:
        form["summaries"] = {summary.locale: summary.text for summary in amended.summaries}
    return form


def _amendment(entry: "Entry[Amendment]") -> "AmendmentJson":
    from policyver.register.entries import Erratum, Rescheduled, Summarized, Translated, Withdrawn

    amendment = entry.content
    effective: date | None = None
    withdrawn: date | None = None
    short_notice_reason = ""
    match amendment.effect:
        case Rescheduled():
            effective, short_notice_reason = amendment.effect.effective, amendment.effect.short_notice_reason
        case Withdrawn():
            withdrawn = amendment.effect.day
        case Erratum() | Translated() | Summarized():
            pass
        case _:
            assert_never(amendment.effect)
    return {
        "amendment": amendment.name,
        "kind": amendment.kind,
        "published": amendment.published.isoformat(),
        "reason": amendment.reason,
        "short_notice_reason": short_notice_reason or None,
        "effective": _day(effective),
        "withdrawn": _day(withdrawn),
        "sha256": {text.locale: text.sha256 for text in amendment.texts},
        "tag": entry.tag,
        "tag_id": entry.tag_id,
        "target": entry.target,
        "recorded": entry.recorded.isoformat(),
        "previous": amendment.previous,
    }


def verification_json(verification: "Verification", claim: str = "") -> Json:
    """Return what a verification found. `claim` is what a bundle of evidence says."""
    return {
        "schema": "policyver.verify/1",
        "claim": claim or None,
        "entries": verification.entries,
        "texts": verification.texts,
        "records": verification.records,
        "verdict": verification.verdict,
        "findings": [_finding(finding) for finding in verification.errors],
        "remarks": [_finding(finding) for finding in (*verification.not_compared, *verification.notes)],
        "proved": list(verification.assurance.proved),
        "not_proved": [
            {"code": gap.code, "what": gap.what, "todo": gap.todo or None} for gap in verification.assurance.gaps
        ],
    }


def check_json(checked: "Sequence[Checked]") -> Json:
    """Return what the checks found in each draft, version or file."""
    return {
        "schema": "policyver.check/1",
        "checked": [
            {
                "source": one.name,
                "statement": one.statement or None,
                "paths": dict(one.paths),
                "findings": [_finding(finding) for finding in one.findings],
                "silenced": [{**_finding(of.finding), "reason": of.reason} for of in one.silenced],
            }
            for one in checked
        ],
    }


def rules_json(rules: "Sequence[tuple[Rule, Page]]", settings: "Settings") -> Json:
    """Return the rules of the checks with their pages."""
    return {
        "schema": "policyver.rules/1",
        "rules": [
            {
                "code": rule.code,
                "name": page.name,
                "severity": rule.severity_in(settings),
                "severity_by_itself": rule.severity,
                "numbers": {
                    name: settings.numbers.get((rule.code, name), number) for name, number in rule.settings.items()
                },
                "reason": page.reason,
                "source": page.source,
                "todo": rule.advice,
                "fails": _example(page.fails),
                "passes": _example(page.passes),
            }
            for rule, page in rules
        ],
    }


def _example(example: "Example") -> Json:
    return {
        "texts": dict(example.texts),
        "before": dict(example.before),
        "earlier": dict(example.earlier),
        **({"days": {name: day.isoformat() for name, day in example.days.items()}} if example.days else {}),
    }


def _finding(finding: "Finding") -> Json:
    distrust = finding.distrust
    return {
        "code": finding.code,
        "severity": finding.severity,
        "statement": finding.where.statement or None,
        "where": finding.where.place,
        **({"line": finding.where.line} if finding.where.line else {}),
        "what": finding.what,
        "why": finding.why or None,
        "todo": finding.todo or None,
        **({"of": distrust.of, "since": _day(distrust.since)} if distrust else {}),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def document_json(document: Document, side: Side, text: str, locale: str | None) -> Json:
    """Return a text as Markdown and as blocks."""
    return {
        "schema": "policyver.text/1",
        **side_json(side),
        "locale": locale,
        "title": document.title(),
        "markdown": text,
        "blocks": [
            {
                "kind": block.kind,
                "level": block.level or None,
                "depth": block.depth,
                "marker": str(block.marker) if block.marker else None,
                "text": block.text,
                "runs": [{"text": run.text, "marks": mark_names(run.marks)} for run in block.runs],
            }
            for block in document.blocks
        ],
    }


def side_json(side: Side) -> Json:
    """Return what is known of a text beside its words."""
    return {
        "source": side.label,
        "sha256": side.sha256,
        "effective": _day(side.effective),
        "published": _day(side.published),
    }


def mark_names(marks: Sequence[Mark]) -> list[str]:
    """Return marks as JSON names them."""
    return [str(mark) for mark in marks]
