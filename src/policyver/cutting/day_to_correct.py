"""The day in the text of a version that is rescheduled: it is corrected afterwards, by an erratum."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from policyver.config import Statement
from policyver.findings import Finding

_CODE = "effective-date"
_REASON = "Another day."


def to_be_corrected(findings: Iterable[Finding], version: str, where: str) -> tuple[Finding, ...]:
    """Return the findings about a version with another effective date, which its text cannot have yet.

    `where` is the option for the statement, with a space before it, or empty.
    """
    return tuple(
        replace(
            finding,
            severity="warning",
            todo=f"Correct that afterwards: policyver erratum {version} --file FILE --locale {finding.where.place}"
            f' --reason "{_REASON}"{where}',
        )
        if finding.code == _CODE
        else finding
        for finding in findings
    )


def languages_to_correct(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return the languages whose text names another day than the version's."""
    return tuple(dict.fromkeys(finding.where.place for finding in findings if finding.code == _CODE))


def correcting_steps(
    statement: Statement, version: str, locales: Sequence[str], where: str, *, in_draft: bool
) -> Iterator[str]:
    """Yield lines with what corrects the day in a version's text. `in_draft`: the draft is the text of that version."""
    if in_draft:
        yield f"Change the day in {' and '.join(map(statement.path, locales))}, then:"
        yield f'  policyver erratum {version} --reason "{_REASON}"{where}'
        return
    for locale in locales:
        file = f"{version}.{locale}.md"
        yield f"  policyver show {version} --locale {locale} --output {file}{where}"
        yield f"Change the day in {file}, then:"
        yield f'  policyver erratum {version} --file {file} --locale {locale} --reason "{_REASON}"{where}'
