"""Whether a bundle contains the files that its list of digests and its record name."""

import re
from collections.abc import Collection, Iterator, Mapping

from policyver.document.text import sha256
from policyver.findings import Finding
from policyver.proofs.bundle import ANSWER, RECORD, SUMS, bundle_error, text_name
from policyver.proofs.opened import Opened
from policyver.records import JSON, pdf_path
from policyver.render.page.cover import STAMP

_SUM = re.compile(r"[0-9a-f]{64}  .+")


def sum_findings(files: Mapping[str, bytes]) -> Iterator[Finding]:
    """Compare the files with the list of digests in the bundle."""
    lines = files.get(SUMS, b"").decode("utf-8", "replace").removesuffix("\n").split("\n")
    digests = {name: digest for line in lines for digest, _, name in [line.partition("  ")] if name}
    for name in files:
        if name not in (*digests, SUMS):
            yield bundle_error("file-not-listed", "", name, "It is not in the list of digests.")
    for name, digest in digests.items():
        if name not in files:
            yield bundle_error("file-missing", "", name, "It is missing.")
        elif sha256(files[name]) != digest:
            yield bundle_error("file-changed", "", name, "It is not the file that the list of digests names.")
    if not all(map(_SUM.fullmatch, lines)) or len(digests) < len(lines):
        yield bundle_error("file-changed", "", SUMS, "It has a line that is not the digest of a file, or one twice.")


def name_findings(opened: Opened, record_files: Collection[str]) -> Iterator[Finding]:
    """Yield the files that a bundle lacks, and those that no such bundle has.

    `record_files` are the files that the record names, by their names in the bundle.
    """
    locales, statement = opened.answer.amended.locales, opened.statement.name
    expected = {*record_files, "cover.html", "cover.pdf", "README.txt", "register.json", ANSWER, SUMS}
    expected |= {f"{RECORD}{JSON}", *(f"{RECORD}{pdf_path(locale)}" for locale in locales), *opened.own_files}
    expected |= {text_name(statement, locale) for locale in locales}
    for name in sorted(expected - opened.files.keys()):
        yield opened.error("file-missing", name, "It is missing.")
    for name in sorted(opened.files.keys() - expected - {STAMP}):
        yield opened.error("file-unknown", name, "No bundle has such a file.")
