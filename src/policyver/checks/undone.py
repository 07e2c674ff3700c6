"""What a text takes back of what a version before changed: the mistake of a draft that was begun from an old copy."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import product

from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.counting import counted
from policyver.document.model import Document

_SHOWN = 60
"""Letters of a passage that are quoted."""

_COMMAND = "policyver show {statement}/{begun_from} --locale {place} --output FILE"


@rule(
    "version-undone",
    severity="error",
    todo=f"Begin the draft anew from the text that the new version replaces: {_COMMAND}",
    needs=("changes",),
)
def versions_undone(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the languages whose text takes back all that a version before it changed."""
    for version, locale, passages, is_whole in _undone(checked):
        if is_whole:
            yield Fault(locale, f"The {locale} text takes back all that {version} changed: {_quoted(passages)}.")


@rule(
    "change-undone",
    severity="warning",
    todo=f"See whether that is meant. To begin anew from the text that the new version replaces: {_COMMAND}",
    needs=("changes",),
)
def changes_undone(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the languages whose text takes back a part of what a version before it changed."""
    for version, locale, passages, is_whole in _undone(checked):
        if passages and not is_whole:
            count = "a passage" if len(passages) == 1 else counted(len(passages), "passage")
            yield Fault(locale, f"The {locale} text takes back {count} that {version} changed: {_quoted(passages)}.")


def _undone(checked: CheckedVersion) -> Iterator[tuple[str, str, tuple[str, ...], bool]]:
    """Yield for each version before and each language the passages that are again as before that version.

    And whether all of them are. A passage is a block: a paragraph, an item, a row. Where the version only added some,
    these are taken back when they are gone.
    """
    for change, (locale, text) in product(checked.changes, checked.texts.items()):
        if locale in change.after and locale in change.before:
            before, last, now = map(_passages, (change.before[locale], change.after[locale], text))
            replaced, added = before - last, last - before
            gone = Counter(
                passage for passage in (added - now).elements() if not _is_edited(passage, now - last - before)
            )
            back = replaced & now if replaced else gone
            is_whole = bool(replaced or added) and not replaced - now and not added - gone
            yield change.version, locale, tuple(back.elements()), is_whole


def _passages(document: Document) -> Counter[str]:
    """Return how often a text has each of its passages."""
    words = (" ".join(block.words.split()) for block in document.blocks if block.is_read)
    return Counter(filter(None, words))


def _is_edited(passage: str, others: Iterable[str]) -> bool:
    """Whether another passage has more than half of the words of one: it was edited, and not taken back."""
    words = Counter(passage.split())
    return any(2 * (words & Counter(other.split())).total() > words.total() for other in others)


def _quoted(passages: tuple[str, ...]) -> str:
    first = passages[0] if len(passages[0]) <= _SHOWN else f"{passages[0][: _SHOWN - 1].rstrip()}…"
    return f"“{first}”" if len(passages) == 1 else f"“{first}” and {len(passages) - 1} more"
