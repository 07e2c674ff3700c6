"""What the checks found -> lines as a compiler has its messages: where, how bad, which rule, what."""

from collections.abc import Iterator

from policyver.counting import counted
from policyver.findings import Checked, Location


def checked_lines(checked: Checked, *, with_silenced: bool = False, is_quiet: bool = False) -> Iterator[str]:
    """Yield the findings in a draft, a version or a file; with those that comments silence, or else their number.

    With `is_quiet` nothing is said where nothing is found.
    """
    for finding in checked.findings:
        yield f"{_where(checked, finding.where)}: {finding.severity} [{finding.code}]: {finding.in_words}"
    if with_silenced:
        for silenced in checked.silenced:
            found = silenced.finding
            yield f"{_where(checked, found.where)}: silenced [{found.code}]: {found.what} Reason: {silenced.reason}"
    if is_quiet:
        return
    if checked.is_clean:
        yield f"{checked.name}: nothing is found." if not checked.findings else f"{checked.name}: nothing but notes."
    if checked.silenced and not with_silenced:
        count = counted(len(checked.silenced), "finding is", "findings are")
        yield f"{checked.name}: {count} silenced by comments in the text. To see them: policyver check --silenced"


def _where(checked: Checked, where: Location) -> str:
    path = checked.paths.get(where.place, where.place)
    place = path if path == checked.name else f"{checked.name}, {path}"
    return f"{place}:{where.line}" if where.line else place
