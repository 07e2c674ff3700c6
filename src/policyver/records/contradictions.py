"""Contradictions between a record and the register, and inside a record."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from policyver.document.text import sha256
from policyver.records.attachments import attachments
from policyver.records.bag import information, read_information
from policyver.records.model import JSON, SOURCE, Facts, Record, differing, pdf_path, source_path
from policyver.register.amended import AmendedVersion


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A statement in a record that something else contradicts."""

    code: str
    """The code of the finding to report."""
    what: str


def contradictions(record: Record, facts: Facts, folder: Path) -> Iterator[Contradiction]:
    """Yield where a record that was read from a folder contradicts the register, or itself.

    Differences in detail are reported only where tags and texts agree. Raises BrokenRecord for a PDF that cannot be
    read.
    """
    coarse = [*_tags(record, facts.amended), *_texts(record)]
    yield from coarse
    if not coarse:
        yield from _facts(record, facts, folder)


def _tags(record: Record, amended: AmendedVersion) -> Iterator[Contradiction]:
    """Compare the tags that a record names with those in the register."""
    version = record.json["version"]
    ids = {amended.entry.tag: amended.entry.tag_id} | {entry.tag: entry.tag_id for entry in amended.amendments}
    named = [(version["tag"], version["tag_id"]), *((entry["tag"], entry["tag_id"]) for entry in version["amendments"])]
    for tag, tag_id in named:
        if tag not in ids:
            yield Contradiction("record-of-missing-tag", f"It names the tag {tag}, which is not there.")
        elif ids[tag] != tag_id:
            what = f"It names another tag object as {tag}: the tag was written again since it was archived."
            yield Contradiction("record-of-another-tag", what)
    if version["commit"] != amended.entry.target:
        yield Contradiction("record-of-another-commit", f"It names another commit as that of {amended.version.name}.")


def _texts(record: Record) -> Iterator[Contradiction]:
    """Compare the source in a record, and the source inside its PDF, with the digest in `record.json`."""
    for locale, digest in record.json["version"]["sha256"].items():
        source = record.files.get(source_path(locale), b"")
        if sha256(source) != digest:
            what = f"The text in {locale} is not the one that its {JSON} names."
            yield Contradiction("record-text-changed", what)
        attached = attachments(record.files.get(pdf_path(locale), b""), (SOURCE, JSON))
        if attached.get(SOURCE) != source or attached.get(JSON) != record.files[JSON]:
            what = f"What the PDF in {locale} carries inside is not the text and the record beside it."
            yield Contradiction("record-attachment-changed", what)


def _facts(record: Record, facts: Facts, folder: Path) -> Iterator[Contradiction]:
    if keys := differing(record, facts):
        what = f"Its {JSON} says something else than the register does: {', '.join(keys)}."
        yield Contradiction("record-contradicts-register", what)
    elif read_information(folder) != information(facts, record):
        what = "Its bag-info.txt says something else than the register does."
        yield Contradiction("record-contradicts-register", what)
