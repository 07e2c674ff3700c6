"""A translation that is missing, or that did not change with the source text."""

from collections.abc import Iterator

from policyver.checks.rule import CheckedVersion, rule


@rule("translation-behind", severity="warning", todo="See whether it was forgotten.")
def translations_behind(checked: CheckedVersion) -> Iterator[tuple[str, str]]:
    """Yield the languages in which the version before had a text, and this one has no text or the same."""
    if checked.previous is None:
        return
    before = {text.locale: text.sha256 for text in checked.previous.texts}
    now = {text.locale: text.sha256 for text in checked.version.texts}
    source = checked.version.locales[0]
    if before.get(source) == now[source]:
        return
    for locale in checked.previous.locales[1:]:
        if locale not in now:
            yield locale, f"The {source} text changed, and the translation {locale} is gone."
        elif now[locale] == before[locale]:
            yield locale, f"The {source} text changed, and the translation {locale} is as it was."
