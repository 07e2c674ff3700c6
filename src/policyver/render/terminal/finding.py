"""A finding -> a line of text."""

from policyver.findings import Finding


def finding_line(finding: Finding) -> str:
    """Return what was found, why it matters and what to do."""
    return " ".join(sentence for sentence in (finding.what, finding.why, finding.todo) if sentence)
