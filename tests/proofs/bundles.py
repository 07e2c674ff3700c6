"""Bundles of evidence as an attacker makes them: files changed, with every list of digests made anew."""

import json
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from tests.proofs.rebagged import carrying

Changes = Mapping[str, bytes | None]


def files(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def repacked(file: Path, changed: Changes) -> Path:
    """Pack a bundle again with files changed, added, or left out."""
    made = file.with_name("repacked.zip")
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in {**files(file), **changed}.items():
            if data is not None:
                archive.writestr(name, data)
    return made


def resealed(file: Path, changed: Changes) -> Path:
    """Pack a bundle again with files changed, and with the list of their digests made anew."""
    whole = {name: data for name, data in {**files(file), **changed}.items() if data is not None}
    del whole["SHA256SUMS"]
    sums = "".join(f"{sha256(data).hexdigest()}  {name}\n" for name, data in sorted(whole.items()))
    return repacked(file, {**changed, "SHA256SUMS": sums.encode()})


def resealed_record(file: Path, changed: Changes, **rendered_by: str) -> Path:
    """The same, with the digests in record.json made anew, and with other programs named as its authors."""
    whole = {**files(file), **changed}
    record = json.loads(whole["record/record.json"] or b"")
    record["rendered_by"] |= rendered_by
    for path in record["files"]:
        record["files"][path] = sha256(whole[f"record/{path}"] or b"").hexdigest()
    return resealed(file, {**changed, "record/record.json": (json.dumps(record, indent=2) + "\n").encode()})


def resealed_with_record(file: Path, record: object, changed: Changes) -> Path:
    """The same, with another record.json, which is put into the PDF of the text, too."""
    whole = {**files(file), **changed}
    data = (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()
    inside = {"statement.md": whole["record/en/statement.md"] or b"", "record.json": data}
    paper = carrying(whole["record/en/statement.pdf"] or b"", inside)
    return resealed(file, {**changed, "record/record.json": data, "record/en/statement.pdf": paper})


def claim(file: Path, **changes: object) -> bytes:
    """Return the claim of a bundle with some of its keys changed."""
    changed = json.loads(files(file)["evidence.json"]) | changes
    return (json.dumps(changed, ensure_ascii=False, indent=2) + "\n").encode()
