"""Every rule is silenced where it finds something: the comment itself changes nothing of what is found."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

import pytest

from policyver.checks import examine, rules
from policyver.checks.page import page
from policyver.findings import Finding, Report
from tests.checks.test_pages import checked_of


def report(code: str, texts: Mapping[str, str]) -> Report:
    shown = page(code)
    return examine(checked_of(replace(shown.fails, texts=texts), shown.settings))


def with_comment(text: str, finding: Finding) -> str:
    """Return a text with a comment in the block of a finding; behind the text where it is about all of it."""
    comment = f"<!-- policyver allow {finding.code}: as our counsel wants it -->"
    lines = text.split("\n")
    if finding.where.line is None:
        return f"{text}\n\n{comment}"
    at = finding.where.line - 1
    line = lines[at].rstrip()
    if line.startswith("|"):
        lines[at] = f"{line.removesuffix('|')} {comment} |"
    elif lines[0] in ("---", "+++") and at < lines[1:].index(lines[0]) + 1:
        lines[at] = f"{line}  # policyver allow {finding.code}: as our counsel wants it"
    else:
        while not line.startswith("#") and lines[at + 1 : at + 2] and lines[at + 1][:1].isalnum():
            at += 1  # the end of a paragraph that is wrapped
        lines[at] = f"{lines[at].rstrip()} {comment}"
    return "\n".join(lines)


@pytest.mark.parametrize("code", [rule.code for rule in rules() if not rule.code.startswith("silence-")])
def test_a_comment_silences_what_a_rule_finds(code: str) -> None:
    texts = dict(page(code).fails.texts)
    before = report(code, texts)
    (first, *_) = (finding for finding in before.findings if finding.code == code)
    place = first.where.place
    if place not in texts:
        return  # a translation that is gone has no place for a comment
    after = report(code, texts | {place: with_comment(texts[place], first)})
    assert {one.finding.code for one in after.silenced} == {code}
    assert [one.finding.where for one in after.silenced][:1] == [first.where]
    of_block = Counter(finding.code for finding in before.findings if finding.where == first.where)
    expected = Counter(finding.code for finding in before.findings) - Counter({code: of_block[code]})
    assert Counter(finding.code for finding in after.findings) == expected
