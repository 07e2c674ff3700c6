"""A finding -> a line of text."""

from policyver.findings import Finding


def finding_line(finding: Finding) -> str:
    """Return a finding in words: what it is, why it matters and what to do."""
    return " ".join(sentence for sentence in (finding.what, finding.why, finding.todo) if sentence)
