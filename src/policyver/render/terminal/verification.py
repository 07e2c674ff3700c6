"""Verification -> lines of text."""

from collections.abc import Iterator

from policyver.findings import Finding, Remark, Verification


def verification_text(made: Verification, claim: str = "") -> str:
    """Say what was looked at, then each finding and each remark. `claim` is what a bundle of evidence says."""
    return "".join(f"{line}\n" for line in ([f"It claims: {claim}"] if claim else []) + [*_lines(made)])


def _lines(made: Verification) -> Iterator[str]:
    records = f" and {_count(made.records, 'record')}" if made.records else ""
    yield f"Looked at {_count(made.entries, 'entry', 'entries')}, {_count(made.texts, 'text')}{records}."
    for finding in made.findings:
        yield f"FOUND {_where(finding)}: {finding.what}"
        yield f"  {_trust(finding)}"
    for remark in made.remarks:
        yield f"note  {_where(remark)}: {remark.what}"
    if not made.findings:
        yield "Found nothing that was changed." + (" Read the notes, too." if made.remarks else "")
    else:
        yield f"{len(made.findings)} found. Compare with another clone, or with the archived records."


def _count(number: int, one: str, more: str = "") -> str:
    return f"{number} {one if number == 1 else more or one + 's'}"


def _trust(finding: Finding) -> str:
    match finding.of:
        case "record":
            return "This record cannot be relied on; the register itself is not touched by it."
        case "bundle":
            return "This bundle cannot be relied on: ask for it again."
    since = f"from {finding.since} on" if finding.since else "for any of its days"
    return f"The register cannot be trusted {since}."


def _where(each: Finding | Remark) -> str:
    return f"{each.statement}, {each.where}" if each.statement else each.where
