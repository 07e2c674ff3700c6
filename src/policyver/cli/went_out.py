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
    """Where it is: `draft`, `v4`, `draft, commit 1a2b3c4d5e`."""
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
    texts = _texts(store, statement, made_from, word, file)
    match = next(((label, text) for label, text in texts if _is(text, made_from.sha256)), None)
    if match is None:
        return None
    held = store.work_tree.find(statement.path(made_from.locale))
    return _went_out(*match, made_from.locale, is_draft=held is not None and _is(held, made_from.sha256))


def texts_in(file: Path, *views: "View") -> list[str]:
    """Return the Markdown of a Word file in some views of its tracked changes."""
    from policyver.document.word.reading import read_word
    from policyver.files import read_file

    return [write_markdown(document) for document in read_word(read_file(file), file.name, *views).others]


def _texts(
    store: "Store", statement: "Statement", made_from: "MadeFrom", word: "Word", file: Path
) -> Iterator[tuple[str, bytes]]:
    """Yield texts that the file may have been made from, and where they are: in git, or else only in the file."""
    from policyver.document.word.view import OURS, View
    from policyver.store.file_history import file_history

    for amended in store.register(statement).versions:
        if made_from.locale in amended.locales:
            yield amended.version.name, store.stored(statement, amended, made_from.locale).data or b""
    yield "draft", store.work_tree.find(statement.path(made_from.locale)) or b""
    for step in reversed(file_history(store.repository, statement.path(made_from.locale))):
        yield f"draft, commit {step.commit[:10]}", store.repository.read(step.commit, step.path) or b""
    if word.tracked:
        (text,) = texts_in(file, View(accepts=False, but=frozenset({OURS})))
        yield f"{made_from.label}, by the file's own account", text.encode()


def _is(data: bytes, digest: str) -> bool:
    if sha256(data) == digest:
        return True
    try:
        return sha256(canonical_text(data, "").encode()) == digest
    except PolicyverError:
        return False


def _went_out(label: str, data: bytes, locale: str, *, is_draft: bool) -> WentOut:
    from policyver.document.word.reading import read_word
    from policyver.render.word import statement_word

    original = canonical_text(data, "the text")
    written = statement_word(read_markdown(original), title="", label="", locale=locale, day=None)
    comes_back = write_markdown(read_word(written, "the text").accepted)
    return WentOut(label, original, comes_back, is_draft)
