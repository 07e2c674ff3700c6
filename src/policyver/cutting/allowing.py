"""Whether the findings of the checks refuse a cut: errors do, unless somebody says why it is cut all the same."""

from collections.abc import Collection, Sequence

from policyver.cutting.proposal import CutProposal
from policyver.errors import CutRefused, FindingsRefuse
from policyver.reasons import says_nothing
from policyver.register.entries import AllowedFinding

_SHOWN = 3
"""Findings that the refusal quotes; `policyver check` has all of them."""


def check_findings(*proposals: CutProposal, allowed: Sequence[AllowedFinding] = ()) -> None:
    """Raise FindingsRefuse for errors that nobody allowed, CutRefused where one is allowed that nothing found.

    `allowed` are findings of any of the proposals, beside those that each allows itself.
    """
    codes = {finding.code for proposal in proposals for finding in proposal.findings}
    for one in (*allowed, *(of for proposal in proposals for of in proposal.entry.allowed)):
        _check_allowed(one, codes)
    refusing = [
        (proposal.entry.name, finding)
        for proposal in proposals
        for finding in proposal.findings
        if finding.severity == "error" and finding.code not in {of.code for of in proposal.entry.allowed}
    ]
    if refusing:
        names = len(proposals) > 1
        lines = [f"  {f'{name}: ' if names else ''}{finding.what}" for name, finding in refusing[:_SHOWN]]
        if len(refusing) > _SHOWN:
            lines.append(f"  and {len(refusing) - _SHOWN} more")
        count = "1 error is" if len(refusing) == 1 else f"{len(refusing)} errors are"
        todo = dict.fromkeys(finding.todo for _, finding in refusing)
        options = " ".join(f'--allow {code}="…"' for code in dict.fromkeys(finding.code for _, finding in refusing))
        raise FindingsRefuse(
            "\n".join([f"{count} found in what would be cut:", *lines]),
            f"{' '.join(todo)}\n  To cut it all the same, say why: {options}",
        )


def _check_allowed(allowed: AllowedFinding, codes: Collection[str]) -> None:
    if allowed.code not in codes:
        raise CutRefused(
            f"Nothing was found under {allowed.code}, and it is allowed with --allow.",
            "Leave it out. To see what was found, use --dry-run with the same options.",
        )
    if says_nothing(allowed.reason):
        raise CutRefused(
            f"{allowed.code} is allowed without a reason.", f'Say why: --allow {allowed.code}="…". It is recorded.'
        )
