"""A draft that no commit holds: what cannot be done later with what is made of it, and what is lost of it."""

from shlex import quote
from typing import TYPE_CHECKING

from policyver.cli.output import say
from policyver.document.markdown.reading import read_markdown
from policyver.document.text import canonical_text
from policyver.errors import PolicyverError

if TYPE_CHECKING:
    from policyver.store import Source, Store


def warn_of_unsaved(store: "Store", source: "Source") -> None:
    """Print on standard error that what comes back of a Word file could not be merged with the draft."""
    path = source.statement.path(source.locale)
    if source.amended is None and store.has_unsaved_draft(path):
        say(
            "The draft is not committed. Commit it before the Word file goes out, or what comes back cannot be merged"
            f" with a draft that changed meanwhile:\n  {store.save_command(path)}",
            err=True,
        )


def lost_of_draft(store: "Store", path: str, draft: str) -> tuple[str, ...]:
    """Return what is to be said of a draft that something else is to be written over."""
    if not store.has_unsaved_draft(path):
        return (f"What the draft was is in git: git show {quote(f'HEAD:{path}')}",)
    saved = _readable(store.saved_draft(path), path)
    if saved is None:
        return ("The draft that was here was never committed, and is lost.",)
    from policyver.redline import compare
    from policyver.render.terminal.returned import lost_lines, untracked

    return tuple(lost_lines(untracked(compare(read_markdown(saved), read_markdown(draft)))))


def _readable(data: bytes | None, path: str) -> str | None:
    try:
        return canonical_text(data, path) if data is not None else None
    except PolicyverError:
        return None
