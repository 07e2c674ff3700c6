"""The versions that a history is adopted as, on one sheet: it is shown before anything is written."""

from collections.abc import Iterator, Sequence
from textwrap import wrap

from policyver.counting import counted
from policyver.cutting.adoption import Adopted

_INDENT = " " * 6
_MOST_NAMES = 6
"""Versions that a finding names: more of them would fill the sheet with numbers."""


def adoption_sheet(adopted: Sequence[Adopted], width: int = 80) -> str:
    """Return the sheet of versions that are to be cut of past commits."""
    if not adopted:
        return "There is no text in the history that is not a version already.\n"
    title = adopted[0].proposal.statement.title
    lines = [f"To be adopted: {counted(len(adopted), 'version')} of the {title}"]
    path = ""
    for one in adopted:
        if one.path != path:
            path = one.path
            lines.append(f"  from {path}")
        lines += _version(one, width)
    for severity, code, what, names in _findings(adopted):
        lines += _wrapped(f"  {severity:9}{code}: {what} ({_named(names)})", " " * 11, width)
    return "".join(f"{line}\n" for line in lines)


def _version(one: Adopted, width: int) -> Iterator[str]:
    version = one.proposal.entry
    dates = f"published {version.published}, effective {version.effective}"
    languages = ", ".join(version.locales)
    looks = one.proposal.looks_like
    kind: str = version.materiality
    kind += f" (looks {looks.materiality})" if looks and looks.materiality != version.materiality else ""
    yield f"  {version.name:5} {dates}, {kind}, {languages}, commit {one.commit[:12]}"
    yield from _wrapped(f"{_INDENT}  {version.summary}", f"{_INDENT}  ", width)


def _findings(adopted: Sequence[Adopted]) -> list[tuple[str, str, str, list[str]]]:
    """Return each kind of finding once, with what it says first and the versions that have it."""
    kinds: dict[tuple[str, str], tuple[str, list[str]]] = {}
    for one in adopted:
        for finding in one.proposal.findings:
            _, names = kinds.setdefault((finding.severity, finding.code), (finding.what, []))
            if one.proposal.entry.name not in names:
                names.append(one.proposal.entry.name)
    return [(severity, code, what, names) for (severity, code), (what, names) in sorted(kinds.items())]


def _named(names: Sequence[str]) -> str:
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return f"in {', '.join(names[:_MOST_NAMES])}{more}"


def _wrapped(text: str, indent: str, width: int) -> list[str]:
    return wrap(text, max(width, 40), subsequent_indent=indent, break_long_words=False)
