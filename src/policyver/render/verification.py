"""Verification -> lines of text, JSON."""

from collections.abc import Iterator

from policyver.findings import Finding, Remark, Verification
from policyver.render.json import Json


def verification_text(made: Verification, claim: str = "") -> str:
    """Say what was looked at, then each finding and each remark. `claim` is what a bundle of evidence says."""
    return "".join(f"{line}\n" for line in ([f"It claims: {claim}"] if claim else []) + [*_lines(made)])


def verification_json(made: Verification, claim: str = "") -> Json:
    """Give the same for programs."""
    return {
        "schema": "policyver.verify/1",
        "claim": claim or None,
        "entries": made.entries,
        "texts": made.texts,
        "findings": [
            {**_place(each), "since": each.since.isoformat() if each.since else None} for each in made.findings
        ],
        "remarks": [_place(each) for each in made.remarks],
    }


def _lines(made: Verification) -> Iterator[str]:
    yield f"Looked at {made.entries} entries of the register and {made.texts} texts."
    for finding in made.findings:
        since = f"from {finding.since} on" if finding.since else "for any of its days"
        yield f"FOUND {_where(finding)}: {finding.what}"
        yield f"  The register cannot be trusted {since}."
    for remark in made.remarks:
        yield f"note  {_where(remark)}: {remark.what}"
    if not made.findings:
        yield "Nothing is wrong: all is as it was written."
    else:
        yield f"{len(made.findings)} found. Compare with another clone, or with the archived records."


def _where(each: Finding | Remark) -> str:
    return f"{each.statement}, {each.where}" if each.statement else each.where


def _place(each: Finding | Remark) -> Json:
    return {"statement": each.statement or None, "where": each.where, "what": each.what}
