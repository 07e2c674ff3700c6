"""Records as somebody makes them anew who knows how they are made: every digest and every attachment agrees."""

import io
import json
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import bagit
import pypdf

from tests.store.place import Place

RECORDS = "records/privacy-statement"
Json = dict[str, Any]


def payload(place: Place, version: str) -> dict[str, bytes]:
    folder = place.root / RECORDS / version / "data"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def unchanged(_: Json) -> None:
    pass


def rebag(place: Place, version: str, changed: Mapping[str, bytes], edit: Callable[[Json], None] = unchanged) -> None:
    """Change files of a record and what its record.json says, and make all that names them anew."""
    folder = place.root / RECORDS / version
    files = {**payload(place, version), **changed}
    record = json.loads(files["record.json"])
    edit(record)
    for path in record["files"]:
        if path in files:
            record["files"][path] = sha256(files[path]).hexdigest()
    files["record.json"] = (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()
    for path in [path for path in files if path.endswith("/statement.pdf")]:
        source = files[path.replace(".pdf", ".md")]
        files[path] = carrying(files[path], {"statement.md": source, "record.json": files["record.json"]})
    for path, data in files.items():
        (folder / "data" / path).write_bytes(data)
    _seal(folder)


def carrying(pdf: bytes, inside: Mapping[str, bytes]) -> bytes:
    """Put other files into a PDF, in the places of those that it has."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    for number in range(1, len(writer._objects) + 1):
        thing = writer.get_object(number)
        if isinstance(thing, pypdf.generic.DictionaryObject) and thing.get("/Type") == "/Filespec":
            specification: Any = thing
            specification["/EF"]["/F"].get_object().set_data(inside[specification["/F"]])
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def _seal(folder: Path) -> None:
    declaration = (folder / "bagit.txt").read_bytes()
    bag = bagit.Bag(str(folder))
    bag.save(manifests=True)
    (folder / "bagit.txt").write_bytes(declaration)
    bagit.Bag(str(folder)).save()
