"""Verification -> lines of text."""

from collections.abc import Iterator
from typing import assert_never

from policyver.findings import Location, Verification


def verification_text(verification: Verification, claim: str = "") -> str:
    """Return how much was checked, then each error and each remark. `claim` is the claim of a bundle of evidence."""
    lines = [f"It claims: {claim}"] if claim else []
    return "".join(f"{line}\n" for line in [*lines, *_lines(verification)])


def _lines(verification: Verification) -> Iterator[str]:
    records = f" and {_count(verification.records, 'record')}" if verification.records else ""
    entries, texts = _count(verification.entries, "entry", "entries"), _count(verification.texts, "text")
    yield f"Looked at {entries}, {texts}{records}."
    for finding in verification.errors:
        yield f"FOUND {_where(finding.where)}: {finding.what}"
        yield f"  {finding.why}"
    for finding in verification.not_compared:
        yield f"NOT COMPARED {_where(finding.where)}: {finding.what}"
    for finding in verification.notes:
        yield f"note  {_where(finding.where)}: {finding.what}"
    match verification.verdict:
        case "changed":
            yield f"{len(verification.errors)} found. Compare with another clone, or with the archived records."
        case "unchanged-as-compared":
            yield "Found nothing that was changed in what could be compared. Not everything could be."
        case "unchanged":
            yield "Found nothing that was changed." + (" Read the notes, too." if verification.notes else "")
        case _:
            assert_never(verification.verdict)


def _count(number: int, singular: str, plural: str = "") -> str:
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


def _where(where: Location) -> str:
    return f"{where.statement}, {where.place}" if where.statement else where.place
