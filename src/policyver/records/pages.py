"""The pages of a record <-> the texts and the register that they were made from.

Which policyver wrote them is what the record says of itself: it decides how they are compared, and never whether.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from policyver.document.markdown.reading import read_markdown
from policyver.forms import EARLIER
from policyver.records.model import JSON, REPLACED, SOURCE, Facts, Record
from policyver.records.rendering import readable_files
from policyver.records.words import MOST_SHOWN, difference, missing_words, page_words, unfit
from policyver.register.stored_text import TextOf
from policyver.render.json import dumps
from policyver.stored_json import listed, unknown_keys
from policyver.version import __version__


@dataclass(frozen=True, slots=True)
class PageDifference:
    """A file of a record that is not what policyver makes of the texts and the register."""

    path: str
    """Empty where it is about several files."""
    what: str
    is_error: bool = True
    """False where it could not be compared in full."""


def page_differences(record: Record, facts: Facts, text_of: TextOf) -> Iterator[PageDifference]:
    """Make a record's texts and pages again, and yield those that differ.

    Pages of another policyver may look otherwise, and are compared by their words. Raises BadJson, and BrokenRegister
    where a text is not the one that its entry names.
    """
    author, here = record.typesetting.policyver, __version__
    if more := unknown_keys(record.files[JSON], record.json):
        what = f"{JSON} says more than this policyver can check: {listed(more)}."
        yield PageDifference(JSON, what, is_error=author == here)
    if less := unknown_keys(dumps(facts.json()).encode(), record.json):
        what = f"{JSON} does not say all that the register says: {listed(less)}."
        yield PageDifference(JSON, what, is_error=author == here)
    by_words = []
    expected = readable_files(facts, text_of)
    written = {*expected}
    if author != here:
        forms = [*(readable_files(facts, text_of, form) for form in EARLIER), expected]
        written = {path for files in forms for path in files}
        expected = max(forms, key=lambda files: _files_alike(record, files))  # of equally near ones the oldest
    if more_files := _never_written(record, written):
        what = f"policyver writes no such file of this version: {listed(more_files)}."
        yield PageDifference(more_files[0], what, is_error=author == here)
    for path, data in expected.items():
        there = record.files.get(path)
        if there == data or (there is None and path.endswith(REPLACED) and author != here):
            continue  # earlier records have no copy of the text that was replaced, and say nothing by it
        if there is None and author != here:
            yield PageDifference(path, f"There is no {path}, which policyver {here} writes.", is_error=False)
        elif there is None:
            yield PageDifference(path, f"{path} is missing.")
        elif author == here or path.endswith(".md"):
            yield PageDifference(path, f"{path} is not what policyver writes of this version.")
        elif what := _difference(path, there, expected):
            yield PageDifference(path, f"{path} {what}. By its own account policyver {author} wrote it.")
        else:
            by_words.append(path)
    for path in sorted(_papers(expected) - record.files.keys()):
        yield PageDifference(path, f"There is no {path}.", is_error=author == here)
    if by_words:
        what = f"By their own account policyver {author} wrote {', '.join(by_words)}: only the words were compared."
        yield PageDifference("", what, is_error=False)


def _never_written(record: Record, readable: Collection[str]) -> list[str]:
    """Return the files of a record that are none of these, no PDF of one, and not `record.json`."""
    return sorted(record.files.keys() - {JSON, *readable} - _papers(readable))


def _papers(readable: Iterable[str]) -> set[str]:
    """Return the PDFs of the pages among these files."""
    return {path.removesuffix("html") + "pdf" for path in readable if path.endswith(".html")}


def _files_alike(record: Record, files: dict[str, bytes]) -> int:
    """Return how many files of a record have the words of these, less those that are missing."""
    there = [path for path in files if path in record.files]
    return sum(not difference(path, record.files[path], files[path]) for path in there) - len(files.keys() - there)


def _difference(path: str, there: bytes, expected: dict[str, bytes]) -> str:
    """Return how the words of a page differ from what was expected, or the empty string."""
    folder, _, name = path.rpartition("/")
    if name == "redline.html":
        what = unfit(path, there, expected[path])
        return what or _lacking(
            there.decode("utf-8", "replace"), expected[f"{folder}/{REPLACED}"], expected[f"{folder}/{SOURCE}"]
        )
    return difference(path, there, expected[path])


def _lacking(redline: str, replaced: bytes, source: bytes) -> str:
    """Return which words of its two texts the page of a redline lacks, or the empty string.

    What is written around them, and where changes are marked, differs from one policyver to another.
    """
    lacking = missing_words(_words_of(replaced), _bare(page_words(redline, without="ins")))
    lacking += missing_words(_words_of(source), _bare(page_words(redline, without="del")))
    shown = ", ".join(f"“{word}”" for word in lacking[:MOST_SHOWN])
    return f"lacks words of its texts: {shown}" if lacking else ""


def _words_of(markdown: bytes) -> list[str]:
    blocks = (block for block in read_markdown(markdown.decode()).blocks if block.is_for_readers)
    return _bare(block.text for block in blocks)


def _bare(words: Iterable[str]) -> list[str]:
    """Return words without signs: what belongs to a word differs from one policyver to another."""
    return [bare for word in words for bare in re.findall(r"\w+", word)]
