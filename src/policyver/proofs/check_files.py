"""Whether a bundle contains the files that its list of digests and its record name."""

from collections.abc import Collection, Iterator, Mapping

from policyver.config import FILE_NAME
from policyver.document.text import sha256
from policyver.findings import Distrust, Finding, Location
from policyver.proofs.bundle import ANSWER, HISTORY, RECORD, SUMS, text_name
from policyver.records import JSON, pdf_path
from policyver.render.page.cover import STAMP


def bundle_error(code: str, statement: str, file: str, what: str) -> Finding:
    """Return the finding that a file of a bundle is not what it should be."""
    return Finding.error(code, Location(statement, file), what, Distrust("bundle", None))


def sum_findings(files: Mapping[str, bytes]) -> Iterator[Finding]:
    """Compare the files with the list of digests in the bundle."""
    lines = files.get(SUMS, b"").decode("utf-8", "replace").splitlines()
    digests = {name: digest for line in lines for digest, _, name in [line.partition("  ")] if name}
    for name in files:
        if name not in (*digests, SUMS):
            yield bundle_error("file-not-listed", "", name, "It is not in the list of digests.")
    for name, digest in digests.items():
        if name not in files:
            yield bundle_error("file-missing", "", name, "It is missing.")
        elif sha256(files[name]) != digest:
            yield bundle_error("file-changed", "", name, "It is not the file that the list of digests names.")


def name_findings(
    statement: str, locales: Collection[str], record_files: Collection[str], files: Mapping[str, bytes]
) -> Iterator[Finding]:
    """Yield the files that a bundle with texts in these languages lacks, and those that no such bundle has.

    `record_files` are the files that the record names, by their names in the bundle.
    """
    record_json = f"{RECORD}{JSON}"
    expected = {*record_files, "cover.html", "cover.pdf", "README.txt", "register.json", record_json}
    expected |= {ANSWER, HISTORY, SUMS, FILE_NAME, *(f"{RECORD}{pdf_path(locale)}" for locale in locales)}
    expected |= {text_name(statement, locale) for locale in locales}
    for name in sorted(expected - files.keys()):
        yield bundle_error("file-missing", statement, name, "It is missing.")
    for name in sorted(files.keys() - expected - {STAMP}):
        yield bundle_error("file-unknown", statement, name, "No bundle has such a file.")
