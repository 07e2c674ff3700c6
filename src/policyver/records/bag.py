"""A record <-> a folder that is a BagIt bag (RFC 8493): files that anyone can read and check."""

import logging
import re
from pathlib import Path
from typing import Any

from policyver.errors import BadJson, BrokenRecord
from policyver.files import reason, relative_names
from policyver.records.model import JSON, Facts, Record
from policyver.records.size import UnfitFolder, refuse_unfit

_DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_LINE = re.compile(r"[0-9a-f]{64,128} +(\S+)")
_COUNTED_BY_THE_PACKAGE = {"Payload-Oxum"}
_TAG_FILES = {"bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt"}
_TAG_MANIFESTS = {"tagmanifest-sha256.txt", "tagmanifest-sha512.txt"}


def write_record(folder: Path, facts: Facts, record: Record) -> None:
    """Write a record as a bag into an empty folder."""
    bagit = _bagit()
    for path, data in record.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    bag = bagit.make_bag(str(folder), information(facts, record))
    del bag.info["Bagging-Date"]  # today's date: the same version must give the same bytes on any day
    bag.save()
    (folder / "bagit.txt").write_bytes(_DECLARATION)  # the package writes a bag as in the RFC, but calls it 0.97
    bagit.Bag(str(folder)).save()
    for manifest in folder.glob("tagmanifest-*.txt"):  # the package writes them in the order of the file system
        manifest.write_text("".join(sorted(manifest.read_text().splitlines(keepends=True))), newline="\n")


def read_record(folder: Path) -> Record:
    """Read a record. Raises BrokenRecord where its bag is not valid or not complete, or is not a record."""
    bagit = _bagit()
    payload = folder / "data"
    try:
        refuse_unfit(folder)
        bagit.Bag(str(folder)).validate()
        wrong = _not_covered(folder)
        files = {
            file.relative_to(payload).as_posix(): file.read_bytes() for file in payload.rglob("*") if file.is_file()
        }
        record = Record(dict(sorted(files.items())))
        wrong = wrong or _contradiction(record)
    except (BadJson, UnfitFolder) as error:
        wrong = str(error)
    except OSError as error:
        file = relative_names(str(error.filename), folder) if error.filename else "a file"
        wrong = f"{file} cannot be read, {reason(error)}"
    except (bagit.BagError, ValueError, LookupError) as error:  # ValueError, LookupError: of a wrong encoding
        wrong = relative_names(str(error), folder)
    if wrong:
        raise BrokenRecord(
            f"The record of {folder.name} is broken: {wrong.rstrip('.')}.",
            "Compare with a copy, or archive the version again.",
        )
    return record


def information(facts: Facts, record: Record) -> dict[str, str]:
    """Return the expected content of `bag-info.txt`, without the figures that the package counts itself.

    The program is the one that the record says it was written by, which may be an earlier policyver.
    """
    version = facts.amended.version
    return {
        "Source-Organization": facts.organization,
        "External-Identifier": f"{version.statement}/{version.name}",
        "External-Description": f"{version.title} {version.name}, effective {facts.amended.effective}",
        "Bag-Software-Agent": f"policyver {record.typesetting.policyver}",
    }


def read_information(folder: Path) -> dict[str, str]:
    """Return the content of `bag-info.txt` in a bag, without the figures that the package counts itself."""
    bag = _bagit().Bag(str(folder))
    return {str(key): str(value) for key, value in bag.info.items() if key not in _COUNTED_BY_THE_PACKAGE}


def _not_covered(folder: Path) -> str:
    """Return what in a valid bag no digest covers, or the empty string: the validator ignores lines it cannot read."""
    names = {path.name for path in folder.iterdir()} - {"data"}
    manifests = {name for name in names if name.startswith("tagmanifest-")}
    if more := sorted(names - manifests - _TAG_FILES):
        return f"{more[0]} is no file that policyver writes beside its data"
    for manifest in sorted(manifests):
        lines = (folder / manifest).read_text(encoding="utf-8").split("\n")
        listed = [match[1] for line in lines[:-1] if (match := _LINE.fullmatch(line))]
        if sorted(listed) != sorted(names - manifests) or len(listed) != len(lines) - 1 or lines[-1]:
            return f"{manifest} does not list what is there"
    return "" if manifests == _TAG_MANIFESTS else "a tagmanifest is missing, or is no digest's of policyver's"


def _contradiction(record: Record) -> str:
    """Return where `record.json` contradicts the files beside it, or the empty string. Raises BadJson."""
    if not record.typesetting.fonts:
        return f"{JSON} does not say what rendered it"
    listed, digests = record.json["files"], record.digests
    different = sorted(path for path in listed.keys() | digests.keys() if listed.get(path) != digests.get(path))
    return f"{JSON} does not name {different[0]} as it is" if different else ""


def _bagit() -> Any:  # noqa: ANN401  it has no types
    import bagit  # takes 80 ms

    logging.getLogger("bagit").setLevel(logging.CRITICAL + 1)  # it would report every fault twice
    return bagit
