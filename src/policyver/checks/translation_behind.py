"""A translation that is missing, that did not change with the source text, or that changed without it."""

from collections.abc import Iterator, Mapping

from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.checks.seen import Seen, seen
from policyver.document.model import Document


def left_behind(texts: Mapping[str, object], before: Mapping[str, object], source: str) -> tuple[str, ...]:
    """Return the languages whose text is as it was before, while that in the source language changed.

    The texts are by their languages, as what readers see of them or as digests.
    """
    if before.get(source) == texts[source]:
        return ()
    return tuple(locale for locale in before if locale in texts and texts[locale] == before[locale])


@rule("translation-behind", severity="warning", todo="See whether it was forgotten.", needs=("last", "translations"))
def translations_behind(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the languages in which the version before had a text, and this one has no text or the same."""
    source = checked.source
    last, texts = _all_seen(checked.last), _all_seen(checked.texts)
    is_changed = last.get(source) != texts[source]
    behind = left_behind(texts, last, source)
    for locale in checked.last:
        if locale not in checked.texts:
            beginning = f"The {source} text changed, and the" if is_changed else "The"
            yield Fault(locale, f"{beginning} translation {locale} is gone.")
        elif locale in behind:
            yield Fault(locale, f"The {source} text changed, and the translation {locale} is as it was.")


@rule("source-unchanged", severity="warning", todo="See whether that was forgotten.", needs=("last", "translations"))
def translations_ahead(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the languages whose text changed, while the source text did not."""
    source = checked.source
    last, texts = _all_seen(checked.last), _all_seen(checked.texts)
    if last.get(source) != texts[source]:
        return
    for locale, text in texts.items():
        if locale in last and last[locale] != text:
            yield Fault(locale, f"The {locale} text changed, and the {source} text is as it was.")


def _all_seen(texts: Mapping[str, Document]) -> Mapping[str, Seen]:
    return {locale: seen(text) for locale, text in texts.items()}
