"""Verification -> lines of text."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import assert_never

from policyver.counting import counted
from policyver.findings import Assurance, Finding, Location, Verification


def verification_text(verification: Verification, claim: str = "") -> str:
    """Return how much was checked, then each finding with what to do. `claim` is the claim of a bundle of evidence."""
    lines = [f"It claims: {_one_line(claim)}"] if claim else []
    return "".join(f"{line}\n" for line in [*lines, *_lines(verification)])


def _lines(verification: Verification) -> Iterator[str]:
    records = f" and {counted(verification.records, 'record')}" if verification.records else ""
    entries, texts = counted(verification.entries, "entry", "entries"), counted(verification.texts, "text")
    yield f"Looked at {entries}, {texts}{records}."
    yield from _findings("FOUND", verification.errors)
    yield from _findings("NOT COMPARED", verification.not_compared)
    yield from _findings("note ", verification.notes)
    match verification.verdict:
        case "changed":
            yield f"{len(verification.errors)} found. Compare with another clone, or with the archived records."
        case "incomplete":
            yield "Found nothing that was changed in what is here. That is not all: see NOT COMPARED."
        case "unchanged-as-compared":
            yield "Found nothing that was changed in what could be compared. Not everything could be."
        case "unchanged":
            yield "Found nothing that was changed." + (" Read the notes, too." if verification.notes else "")
        case _:
            assert_never(verification.verdict)
    yield from _assurance(verification.assurance)


def _assurance(assurance: Assurance) -> Iterator[str]:
    """Yield what is proved and what is not, a line each."""
    if assurance.proved:
        yield "Proved:"
        yield from (f"- {sentence}" for sentence in assurance.proved)
    if assurance.gaps:
        yield "Not proved:"
        for gap in assurance.gaps:
            yield f"- {gap.what}"
            yield from ([f"  {gap.todo}"] if gap.todo else [])


def _findings(head: str, findings: Sequence[Finding]) -> Iterator[str]:
    """Yield findings with why they matter and what to do, which several of a kind say once, behind the last of them."""
    for finding, following in pairwise([*findings, None]):
        if finding is None:
            continue
        yield f"{head} {_one_line(_where(finding.where))}: {_one_line(finding.what)}"
        if following is None or (following.code, following.why, following.todo) != (
            finding.code,
            finding.why,
            finding.todo,
        ):
            yield from (f"  {sentence}" for sentence in (finding.why, finding.todo) if sentence)


def _one_line(text: str) -> str:
    """Return text in one line: a name that was read may have line ends, and what follows them would look like ours."""
    return " ".join(text.split())


def _where(where: Location) -> str:
    return ", ".join(filter(None, (where.statement, where.place)))
