"""Whether a change matters to readers: by what they had before, and not by what was cut before.

A correction that is cut over a version that is only scheduled brings that version's changes to readers, too.
"""

from collections.abc import Iterator

from policyver.register.amended import AmendedVersion
from policyver.register.entries import Materiality, Text, Version
from policyver.register.register import Register


def brought_in(register: Register, old: AmendedVersion | None, new: Version) -> AmendedVersion | None:
    """Return the material version cut last that comes to readers only with `new`, which is editorial itself.

    `old` is the version that readers had before. None where `new` is material itself, and where none comes with it.
    """
    return next(all_brought_in(register, old, new), None)


def all_brought_in(register: Register, old: AmendedVersion | None, new: Version) -> Iterator[AmendedVersion]:
    """Yield all versions of that kind, the one cut last first.

    A version that was withdrawn before `new` was cut counts only where `new` has one of its texts again.
    """
    if old is None or new.materiality == "material":
        return
    texts = set(new.texts)
    names = [entry.name for entry in register.entries]
    cut_at = names.index(new.name) if new.name in names else len(names)
    for amended in reversed(register.versions):
        version = amended.version
        is_withdrawn = any(
            entry.content.kind == "withdrawn" and names.index(entry.name) < cut_at for entry in amended.amendments
        )
        has_its_text = any(Text(text.locale, text.sha256) in texts for text in amended.texts)
        if (
            old.version.number < version.number < new.number
            and version.materiality == "material"
            and (not is_withdrawn or has_its_text)
        ):
            yield amended


def materiality_since(register: Register, old: AmendedVersion | None, new: Version) -> Materiality:
    """Return whether the change from `old`, which readers had before, to `new` is material."""
    return new.materiality if brought_in(register, old, new) is None else "material"
