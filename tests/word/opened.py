"""What policyver reads of a Word file that was made by hand."""

from policyver.document.losses import loss_lines
from policyver.document.markdown.writing import write_markdown
from policyver.document.word.reading import Word, read_word
from tests.word.making import word_file


def read(body: str, **parts: str) -> Word:
    return read_word(word_file(body, None, **parts), "counsel.docx")


def accepted(body: str, **parts: str) -> str:
    """Return the Markdown of a body with all its changes."""
    return write_markdown(read(body, **parts).accepted)


def lost(body: str, **parts: str) -> tuple[str, ...]:
    """Return a line for each thing that a body has and its Markdown does not."""
    return loss_lines(read(body, **parts).accepted.lost)
