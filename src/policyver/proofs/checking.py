"""Whether a bundle proves its claim on its own, on a machine without the repository."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from policyver.errors import BadArgument, BadEvidence, GitNotInstalled, PolicyverError
from policyver.findings import Finding, Verification
from policyver.proofs.assurance import assure_bundle
from policyver.proofs.bundle import ANSWER, HISTORY, bundle_error, entry_name, unpacked
from policyver.proofs.check_answer import answer_findings
from policyver.proofs.check_files import sum_findings
from policyver.proofs.check_stamp import quoted_stamp, stamp_findings
from policyver.proofs.claim import Claim, read_claim
from policyver.proofs.next_steps import with_next_steps
from policyver.proofs.open_entries import open_entries, order_findings, read_entries
from policyver.proofs.open_history import open_history, store_of
from policyver.proofs.signatures import signature_findings, signatures_in
from policyver.proofs.verification import late_findings, look_at_store
from policyver.render.page.cover import STAMP


@dataclass(frozen=True, slots=True)
class CheckedBundle:
    """The claim of a bundle, and the result of checking it."""

    claim: str
    verification: Verification


def check_evidence(
    data: bytes, authorities: Sequence[bytes] = (), *, today: date | None = None, deep: bool = False
) -> CheckedBundle:
    """Return the claim of a bundle, and what is found when it is held against its own entries and texts.

    `authorities` are the certificates (PEM) of trusted time-stamping authorities. `today` is the last day that has
    begun anywhere on earth. `deep` makes its PDFs again. Raises BadEvidence where the data are not a bundle, or where
    there are authorities and the bundle has no time stamp.
    """
    files = unpacked(data)
    if authorities and STAMP not in files:
        raise BadEvidence("It bears no time stamp.", "Leave --authority out, or ask for a bundle that has one.")
    claim = read_claim(files)
    verification = Verification((*sum_findings(files), *_day_findings(claim, today)), 0, 0)
    check = _by_history if claim.has_history else _by_entries
    try:
        for further in check(files, claim, authorities, deep=deep):
            verification = _with(verification, further)
    except (BadArgument, BadEvidence, GitNotInstalled):
        raise
    except PolicyverError as error:
        what = f"The register in it cannot be read: {error.what}"
        place = HISTORY if claim.has_history else ANSWER
        verification = _with(verification, Verification((bundle_error("register-unreadable", "", place, what),), 0, 0))
    verification = replace(verification, assurance=assure_bundle(verification, claim.known_on))
    return CheckedBundle(claim.sentence, with_next_steps(verification, of_a_bundle=True))


def _with(before: Verification, further: Verification) -> Verification:
    return replace(
        before,
        findings=(*before.findings, *further.findings),
        entries=before.entries + further.entries,
        texts=before.texts + further.texts,
    )


def _day_findings(claim: Claim, today: date | None) -> Iterator[Finding]:
    for day in (claim.on, claim.known_on):
        if today is not None and day is not None and day > today:
            what = f"It answers for {day}, which is still to come: nobody can prove that."
            yield bundle_error("day-to-come", claim.answer["statement"], ANSWER, what)


def _by_entries(
    files: Mapping[str, bytes], claim: Claim, authorities: Sequence[bytes], *, deep: bool
) -> Iterator[Verification]:
    """Yield what is found in a bundle, part by part: one that cannot be read does not lose what was found before."""
    statement = claim.answer["statement"]
    entries, broken = read_entries(files)
    findings = [bundle_error("entry-unreadable", statement, name, error.what) for name, error in broken]
    findings += order_findings(claim, entries)
    tag_objects = {entry.tag_id: files[entry_name(entry.name)] for entry in entries}
    stamp = quoted_stamp(files, claim)
    yield Verification(tuple(findings), len(entries), 0)
    opened = open_entries(files, claim, entries, stamp)
    signatures = signatures_in(tag_objects)
    findings = [*signature_findings(statement, opened.register, entries, signatures, is_demanded=False)]
    findings += late_findings(statement, entries)
    yield Verification(tuple(findings), 0, len(opened.answer.amended.texts))
    yield Verification(tuple(answer_findings(opened, stamp, deep=deep)), 0, 0)
    last = tag_objects.get(claim.json["head"], b"")
    yield Verification(tuple(stamp_findings(files, claim, last, authorities)), 0, 0)


def _by_history(
    files: Mapping[str, bytes], claim: Claim, authorities: Sequence[bytes], *, deep: bool
) -> Iterator[Verification]:
    """Yield what is found in a bundle of evidence/1, part by part."""
    with store_of(files) as store:
        yield look_at_store(store)
        stamp = quoted_stamp(files, claim)
        opened = open_history(store, files, claim, stamp)
        yield Verification(tuple(answer_findings(opened, stamp, deep=deep)), 0, 0)
        last = store.repository.tag_object(claim.json["head"])
        yield Verification(tuple(stamp_findings(files, claim, last, authorities)), 0, 0)
