"""A Word file that comes back, and a draft that was changed while it was out: both changes, or neither."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from policyver.cli.output import say
from policyver.document.markdown.reading import read_markdown
from policyver.document.markdown.writing import write_markdown
from policyver.document.text import canonical_text, sha256
from policyver.errors import BadArgument, PolicyverError

if TYPE_CHECKING:
    from policyver.config import Statement
    from policyver.document.reading import Imported
    from policyver.redline.merging import Conflict
    from policyver.store import Store


def merged_text(
    store: "Store", statement: "Statement", locale: str, imported: "Imported", text: str, file: Path
) -> str | None:
    """Return the text of a file that policyver wrote, with what became of the draft since; None where nothing did.

    Raises BadArgument where both changed the same words, or the text that the file was made from is not known any more.
    """
    made_from = imported.word.made_from if imported.word is not None else None
    locale = locale or statement.source_locale
    if made_from is None:
        return None
    if made_from.locale != locale:
        raise BadArgument(
            f"{file.name} was made from the {made_from.locale} text, and would be taken in as the {locale} one.",
            f"Take it in as that: --locale {made_from.locale}. If it is a translation by now: --force",
        )
    held = store.work_tree.find(statement.path(locale))
    if held is None:
        return None
    draft = canonical_text(held, statement.path(locale))
    if made_from.sha256 in (sha256(held), sha256(draft.encode())) or draft == text:
        return None
    base = next((one for one in _texts(store, statement, locale, imported, file) if _is(one, made_from.sha256)), None)
    see = f"To see what it changes: policyver import {file} --changes show. To take it as it is: --force"
    if base is None:
        raise BadArgument(
            f"The draft is not what {file.name} was made from ({made_from.label}, SHA-256 {made_from.sha256[:12]}…),"
            " and that text is not in git.",
            see,
        )
    if _tidy(base, like=text) == _tidy(text) and made_from.label.rpartition("/")[2] != "draft":
        return None  # a version as it went out: it is to be the draft
    from policyver.redline.merging import merge

    merged = merge(_tidy(base, like=text), _tidy(draft), _tidy(text))
    if merged.conflicts:
        lines = [line for conflict in merged.conflicts for line in _lines(conflict)]
        what = f"The draft was changed while {file.name} was out, and both changed the same words. Nothing was written."
        raise BadArgument("\n".join([what, *lines]), see)
    say(f"The draft was changed while {file.name} was out: it has both changes now. See them: git diff")
    return merged.text


def _texts(store: "Store", statement: "Statement", locale: str, imported: "Imported", file: Path) -> Iterator[bytes]:
    """Yield texts that the file may have been made from: what it says itself, versions, and what commits hold."""
    from policyver.document.word.reading import read_word
    from policyver.document.word.view import OURS, View
    from policyver.files import read_file
    from policyver.store.file_history import file_history

    if imported.word is not None and imported.word.authors:
        view = View(accepts=False, but=frozenset({OURS}))
        yield write_markdown(read_word(read_file(file), file.name, view).others[0]).encode()
    for amended in store.register(statement).versions:
        if locale in amended.locales:
            yield store.stored(statement, amended, locale).data or b""
    for step in reversed(file_history(store.repository, statement.path(locale))):
        yield store.repository.read(step.commit, step.path) or b""


def _is(data: bytes, digest: str) -> bool:
    if sha256(data) == digest:
        return True
    try:
        return sha256(canonical_text(data, "").encode()) == digest
    except PolicyverError:
        return False


def _tidy(text: str | bytes, *, like: str = "") -> str:
    """Return a text as policyver writes it, so that wrapping and the like count as no change.

    Word files have no front matter: where `like` has none, it is left out, so that the draft keeps its own.
    """
    markdown = canonical_text(text, "the text") if isinstance(text, bytes) else text
    document = read_markdown(markdown)
    if like and not like.startswith("---"):
        document = replace(document, blocks=tuple(one for one in document.blocks if one.kind != "front-matter"))
    return write_markdown(document)


def _lines(conflict: "Conflict") -> Iterator[str]:
    yield f"  it was:    {_line(conflict.base)}"
    yield f"  draft:     {_line(conflict.first)}"
    yield f"  the file:  {_line(conflict.second)}"


def _line(text: str) -> str:
    return " ".join(text.split()) or "(nothing)"
