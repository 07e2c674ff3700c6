"""What kind of version the changes of a proposal look like, and whether it is to be cut as a lesser one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from policyver.cutting.comparing import Beside, Comparison
from policyver.findings import Finding, Location
from policyver.languages import language_of
from policyver.redline import Redline
from policyver.register.entries import Version
from policyver.signals.model import ProposedMateriality, Reason, Review

LOWER = "materiality-lower"
"""The code of the finding that a version is to be cut as a lesser change than it looks like."""

_WEAKEST_FIRST: tuple[ProposedMateriality, ...] = ("editorial", "clarification", "material")


@dataclass(frozen=True, slots=True)
class LooksLike:
    """What kind of version a change looks like. It is a proposal and no advice: people decide."""

    materiality: ProposedMateriality
    before: str
    """The name of the entry whose text it changes: `v3`."""
    locale: str
    """The language of that text."""
    reasons: tuple[Reason, ...]


def looks_like(from_old: Iterable[Beside], from_newest: Iterable[Beside]) -> LooksLike | None:
    """Return what kind of version the changes look like: of all languages, what looks strongest.

    Where readers have another version before than the one cut last, it is beside both, and the lesser change counts:
    what comes to readers of a version that they do not have yet is that version's matter, which has its own kind
    (`register.materiality`). None where there is nothing to compare with, or no language that policyver knows.
    """
    kinds = [kind for pairs in (from_old, from_newest) if (kind := _strongest(pairs)) is not None]
    return min(kinds, key=_strength, default=None)


def _strongest(pairs: Iterable[Beside]) -> LooksLike | None:
    kinds = [kind for pair in pairs if isinstance(pair, Comparison) and (kind := _of_text(pair)) is not None]
    return max(kinds, key=_strength, default=None)


def _of_text(pair: Comparison) -> LooksLike | None:
    locale = pair.new.locale
    reviewed = tell_kind(pair.redline, locale)
    return LooksLike(reviewed.materiality, pair.old.label, locale, reviewed.reasons) if reviewed else None


def tell_kind(redline: Redline, locale: str) -> Review | None:
    """Return the review of a redline where it can tell its kind: of a language without word lists only the figures."""
    from policyver.signals.review import review  # the words of languages, which other commands do not need

    reviewed = review(redline, locale)
    return reviewed if language_of(locale) is not None or reviewed.materiality == "material" else None


def _strength(kind: LooksLike) -> int:
    return _WEAKEST_FIRST.index(kind.materiality)


def _in(titles: tuple[str, ...]) -> str:
    """Return the sections that a reason is from, within its sentence."""
    return f" in {', '.join(f'“{title}”' for title in titles)}" if titles else ""


def materiality_findings(version: Version, kind: LooksLike | None, *, is_past: bool) -> Iterator[Finding]:
    """Yield that a version is to be editorial and looks material.

    What a version of the past was is a fact, and no decision that is made now: of one, that is only a note.
    """
    if kind is None or kind.materiality != "material" or version.materiality == "material":
        return
    changed = f"what it changes of {kind.before} in {kind.locale}"
    why = " ".join(f"{reason.what[:-1]}{_in(reason.sections)}." for reason in kind.reasons)
    yield Finding(
        LOWER,
        "note" if is_past else "error",
        Location(version.statement, kind.locale),
        f"{version.name} is to be editorial, and {changed} looks material: {why}",
        todo="See whether it was editorial." if is_past else "Leave out --editorial.",
    )
