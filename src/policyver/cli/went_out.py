"""The text that a Word file was made from: what went out, before somebody else changed it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from policyver.document.markdown.reading import read_markdown
from policyver.document.markdown.writing import write_markdown
from policyver.document.text import canonical_text, sha256
from policyver.errors import PolicyverError

if TYPE_CHECKING:
    from policyver.config import Statement
    from policyver.document.word.made_from import MadeFrom
    from policyver.document.word.reading import Word
    from policyver.document.word.view import View
    from policyver.store import Store


@dataclass(frozen=True, slots=True)
class WentOut:
    """The text that a Word file shows when nobody but policyver changed it."""

    label: str
    """`draft`, `v4`, `cookie-notice/v4`."""
    original: str
    text: str
    """As it comes back from Word, which has no form for front matter, comments and pictures."""
    is_draft: bool
    """Whether the draft is that text still."""


def went_out(store: "Store", statement: "Statement", locale: str, word: "Word", file: Path) -> WentOut | None:
    """Return the text that a Word file was made from; None for a file of somebody else, or where no text is it."""
    made_from = word.made_from
    if made_from is None or made_from.locale != (locale or statement.source_locale):
        return None
    held = store.work_tree.find(statement.path(locale))
    if held is not None and _is(held, made_from.sha256):
        return _went_out(made_from, held, is_draft=True)
    texts = _texts(store, statement, made_from.locale, word, file)
    text = next((text for text in texts if _is(text, made_from.sha256)), None)
    return _went_out(made_from, text, is_draft=False) if text is not None else None


def texts_in(file: Path, *views: "View") -> list[str]:
    """Return the Markdown of a Word file in some views of its tracked changes."""
    from policyver.document.word.reading import read_word
    from policyver.files import read_file

    return [write_markdown(document) for document in read_word(read_file(file), file.name, *views).others]


def _texts(store: "Store", statement: "Statement", locale: str, word: "Word", file: Path) -> Iterator[bytes]:
    """Yield texts that the file may have been made from: what it says itself, versions, and what commits hold."""
    from policyver.document.word.view import View
    from policyver.store.file_history import file_history

    if word.tracked:
        yield from (text.encode() for text in texts_in(file, View(accepts=False, but=frozenset({word.ours}))))
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


def _went_out(made_from: "MadeFrom", data: bytes, *, is_draft: bool) -> WentOut:
    from policyver.document.word.reading import read_word
    from policyver.render.word import statement_word

    original = canonical_text(data, "the text")
    written = statement_word(read_markdown(original), title="", label="", locale=made_from.locale, day=None)
    comes_back = write_markdown(read_word(written, "the text").accepted)
    return WentOut(made_from.label, original, comes_back, is_draft)
