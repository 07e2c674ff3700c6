"""Which texts a text came from: the versions before it, each with the errata that it had when the next was cut."""

from collections.abc import Callable

from policyver.document.model import Document
from policyver.lineage.model import EntryText
from policyver.register.amended import AmendedVersion
from policyver.register.entries import AnyEntry
from policyver.register.register import Register


def path_to_latest(
    register: Register, locale: str, read: Callable[[AmendedVersion], Document]
) -> tuple[EntryText, ...]:
    """Return the texts in a language that lead to that of the version cut last, the oldest first.

    An erratum of a version that was made when the next one was cut already is no part of the way to that. `read`
    returns the text of a version as amended up to an entry.
    """
    path: list[EntryText] = []
    on_the_way: dict[str, list[tuple[AnyEntry, AmendedVersion]]] = {}
    newest = ""
    for entry, amended in register.steps:
        version = amended.version.name
        if entry.name == version:
            path += _read(register, on_the_way.pop(newest, []), read)
            newest = version
        if version == newest and (entry.name == version or _has_text(entry, locale)) and locale in amended.locales:
            on_the_way.setdefault(version, []).append((entry, amended))
    return (*path, *_read(register, on_the_way.pop(newest, []), read))


def _has_text(entry: AnyEntry, locale: str) -> bool:
    return any(text.locale == locale for text in entry.content.texts)


def _read(
    register: Register, states: list[tuple[AnyEntry, AmendedVersion]], read: Callable[[AmendedVersion], Document]
) -> list[EntryText]:
    return [
        EntryText(entry, register.version(amended.version.name), read(amended), is_last=place == len(states) - 1)
        for place, (entry, amended) in enumerate(states)
    ]
