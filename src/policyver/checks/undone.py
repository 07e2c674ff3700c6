"""What a text takes back of what the last version changed: the mistake of a draft that was begun from an old copy."""

from collections import Counter
from collections.abc import Iterator

from policyver.checks.rule import CheckedVersion, rule
from policyver.counting import counted
from policyver.document.model import Document

_SHOWN = 60
"""Letters of a passage that are quoted."""


@rule("version-undone", severity="error", todo="Begin the draft anew from the last version's text.")
def versions_undone(checked: CheckedVersion) -> Iterator[tuple[str, str]]:
    """Yield the languages whose text takes back all that the last version changed."""
    for locale, passages, is_whole in _undone(checked):
        if is_whole:
            yield locale, f"The {locale} text takes back all that {checked.last_name} changed: {_quoted(passages)}."


@rule("change-undone", severity="warning", todo="See whether that is meant.")
def changes_undone(checked: CheckedVersion) -> Iterator[tuple[str, str]]:
    """Yield the languages whose text takes back a part of what the last version changed."""
    for locale, passages, is_whole in _undone(checked):
        if passages and not is_whole:
            count = "a passage" if len(passages) == 1 else counted(len(passages), "passage")
            yield locale, f"The {locale} text takes back {count} that {checked.last_name} changed: {_quoted(passages)}."


def _undone(checked: CheckedVersion) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Yield for each language the passages that are again as before the last version, and whether all of them are.

    A passage is a block: a paragraph, an item, a row. Where the last version only added some, these are taken back when
    they are gone.
    """
    for locale, text in checked.texts.items():
        if locale in checked.last and locale in checked.earlier:
            before, last, now = map(_passages, (checked.earlier[locale], checked.last[locale], text))
            replaced, added = before - last, last - before
            back = replaced & now if replaced else added - now
            is_whole = bool(replaced or added) and not replaced - now and not added & now
            yield locale, tuple(back.elements()), is_whole


def _passages(document: Document) -> Counter[str]:
    """Return how often a text has each of its passages."""
    words = (" ".join(block.words.split()) for block in document.blocks if block.is_read)
    return Counter(filter(None, words))


def _quoted(passages: tuple[str, ...]) -> str:
    first = passages[0] if len(passages[0]) <= _SHOWN else f"{passages[0][: _SHOWN - 1].rstrip()}…"
    return f"“{first}”" if len(passages) == 1 else f"“{first}” and {len(passages) - 1} more"
