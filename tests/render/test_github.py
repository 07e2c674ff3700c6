"""What the checks found, as commands of a workflow of GitHub's."""

from policyver.findings import Checked, Finding, Location
from policyver.render.github import github


def test_signs_are_escaped_as_github_documents_it() -> None:
    where = Location("privacy-statement", "en", 12)
    finding = Finding("placeholder", "error", where, "100 % of\r\nit: a, b::c.")
    checked = Checked("draft", "privacy-statement", {"en": "legal/a, b: 5 %.md"}, (finding,))
    assert github([checked]) == (
        "::error file=legal/a%2C b%3A 5 %25.md,line=12,title=policyver placeholder::100 %25 of%0D%0Ait: a, b::c.\n"
    )


def test_the_worst_come_first_and_a_finding_without_a_place_has_none() -> None:
    findings = tuple(
        Finding(severity, severity, Location("privacy-statement", "en"), "What.")
        for severity in ("note", "warning", "error")
    )
    assert github([Checked("draft", "privacy-statement", {}, findings)]).splitlines() == [
        "::error title=policyver error::What.",
        "::warning title=policyver warning::What.",
        "::notice title=policyver note::What.",
    ]


def test_nothing_is_said_where_nothing_is_found() -> None:
    assert github([Checked("draft", "privacy-statement", {}, ())]) == ""
