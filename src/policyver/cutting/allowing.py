"""Whether the findings of the checks refuse a cut: errors do, unless somebody says why it is cut all the same."""

from policyver.cutting.proposal import CutProposal
from policyver.errors import CutRefused, FindingsRefuse

_SHOWN = 3
"""Findings that the refusal quotes; the sheet has all of them."""


def check_findings(proposal: CutProposal) -> None:
    """Raise FindingsRefuse for errors that nobody allowed, CutRefused where one is allowed that nothing found."""
    codes = {finding.code for finding in proposal.findings}
    for allowed in proposal.entry.allowed:
        if allowed.code not in codes:
            raise CutRefused(
                f"Nothing was found under {allowed.code}, and it is allowed with --allow.",
                "Leave it out. To see what was found: policyver cut --dry-run, with the same options.",
            )
        if not allowed.reason:
            raise CutRefused(
                f"{allowed.code} is allowed without a reason.", f'Say why: --allow {allowed.code}="…". It is recorded.'
            )
    allowed_codes = {allowed.code for allowed in proposal.entry.allowed}
    refusing = [of for of in proposal.findings if of.severity == "error" and of.code not in allowed_codes]
    if refusing:
        lines = [f"  {finding.what}" for finding in refusing[:_SHOWN]]
        if len(refusing) > _SHOWN:
            lines.append(f"  and {len(refusing) - _SHOWN} more")
        count = "1 error is" if len(refusing) == 1 else f"{len(refusing)} errors are"
        options = " ".join(f'--allow {code}="…"' for code in dict.fromkeys(finding.code for finding in refusing))
        raise FindingsRefuse(
            "\n".join([f"{count} found in what would be cut:", *lines]),
            f"Mend the text, or say why it is cut all the same: {options}",
        )
