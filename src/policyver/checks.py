"""What is doubtful about the texts of a version, and no reason to refuse it."""

from collections import Counter
from collections.abc import Iterator, Mapping

from policyver.document.model import Document, Kind
from policyver.register.entries import Version
from policyver.register.standing import Standing

_COUNTED: dict[Kind, str] = {"heading": "Headings", "item": "List items", "row": "Table rows"}


def translation_doubts(previous: Standing | None, version: Version, texts: Mapping[str, Document]) -> Iterator[str]:
    """Say which translations may not be of the source text: gone, as they were before it changed, or built otherwise.

    `texts` are the version's, by their languages.
    """
    source = version.locales[0]
    if previous is not None and (behind := _lagging(previous, version)):
        yield (
            f"Look at these translations: {', '.join(behind)}. The {source} text changed, and they are gone or as they"
            " were."
        )
    expected = Counter(block.kind for block in texts[source].blocks)
    for locale in version.locales[1:]:
        found = Counter(block.kind for block in texts[locale].blocks)
        other = [kind for kind in _COUNTED if found[kind] != expected[kind]]
        if other:
            counts = [f"{_COUNTED[kind]}: {found[kind]}, in the {source} text {expected[kind]}." for kind in other]
            yield f"Look at the translation {locale}. {' '.join(counts)}"


def _lagging(previous: Standing, version: Version) -> tuple[str, ...]:
    """Give the languages whose text is gone, or stayed as it was while the source text changed."""
    before = {text.locale: text.sha256 for text in previous.texts}
    now = {text.locale: text.sha256 for text in version.texts}
    source = version.texts[0]
    if before.get(source.locale) == source.sha256:
        return ()
    return tuple(locale for locale in previous.locales[1:] if now.get(locale) in (None, before[locale]))
