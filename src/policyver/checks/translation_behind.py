"""A translation that is missing, or that did not change with the source text."""

from collections.abc import Iterator

from policyver.checks.rule import CheckedVersion, rule


@rule("translation-behind", severity="warning", todo="See whether it was forgotten.")
def translations_behind(checked: CheckedVersion) -> Iterator[tuple[str, str]]:
    """Yield the languages in which the version before had a text, and this one has no text or the same."""
    source = checked.source
    is_changed = checked.last.get(source) != checked.texts[source]
    for locale, before in checked.last.items():
        if locale not in checked.texts:
            beginning = f"The {source} text changed, and the" if is_changed else "The"
            yield locale, f"{beginning} translation {locale} is gone."
        elif is_changed and locale != source and checked.texts[locale] == before:
            yield locale, f"The {source} text changed, and the translation {locale} is as it was."
