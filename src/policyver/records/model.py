"""What a record is of, and what it holds: values."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date

from policyver.config import Statement
from policyver.document.text import sha256
from policyver.register.register import Register
from policyver.register.standing import Standing
from policyver.render.json import Json, dumps, standing_json
from policyver.render.paper.typesetting import Font, Typesetting

JSON = "record.json"
SCHEMA = "policyver.record/1"


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a record is made of, before any of it is rendered."""

    organization: str
    statement: Statement
    """As it was when the version was cut."""
    standing: Standing
    """The version with all its amendments."""
    replaces: Standing | None
    """The version that it is compared with: the one in force the day before it took effect."""

    register: Register
    """As it was when the version's last entry was made: what came later leaves a record as it is."""

    @property
    def day(self) -> date:
        """Give the day that its files bear: when the version, or what amended it last, was published."""
        amended = [each.amendment.published for each in self.standing.amendments]
        return max([self.standing.version.published, *amended])

    def json(self) -> Json:
        """Give what of `record.json` is known before anything is rendered."""
        return {
            "schema": SCHEMA,
            "statement": self.statement.name,
            "title": self.standing.version.title,
            "organization": self.organization,
            "contact": self.statement.contact,
            "url": self.statement.url,
            "version": standing_json(self.standing),
            "replaces": standing_json(self.replaces) if self.replaces else None,
        }


@dataclass(frozen=True, slots=True)
class Record:
    """What is kept of a version: the payload of its bag, by the files' paths in it."""

    files: Mapping[str, bytes]

    @property
    def json(self) -> Json:
        """Give what `record.json` says."""
        said: Json = json.loads(self.files[JSON])
        return said

    @property
    def typesetting(self) -> Typesetting:
        """Give what set the text of its PDFs."""
        said = self.json["rendered_by"]
        return Typesetting(**{**said, "fonts": tuple(Font(**font) for font in said["fonts"])})

    @property
    def digests(self) -> dict[str, str]:
        """Give the SHA-256 of all that `record.json` can name: not of itself, nor of what carries it inside."""
        return {
            path: sha256(data) for path, data in sorted(self.files.items()) if path != JSON and not is_record_pdf(path)
        }


def record_json(facts: Facts, typesetting: Typesetting, files: Mapping[str, bytes]) -> bytes:
    """Write `record.json`. It is embedded in the PDFs of the text, which `files` must not hold yet."""
    said = {**facts.json(), "rendered_by": asdict(typesetting), "files": Record(files).digests}
    return dumps(said).encode()


def record_path(statement: str, version: str) -> str:
    """Give where the record of a version stands, relative to the root of the store."""
    return f"records/{statement}/{version}"


def is_record_pdf(path: str) -> bool:
    """Tell the PDF of the text, in any language, from a record's other files."""
    return path.endswith("/statement.pdf")


def differing(record: Record, facts: Facts) -> list[str]:
    """Name what a record says otherwise than the register and policyver.toml did: `version.effective`, `title`."""
    said, made = record.json, json.loads(dumps(facts.json()))
    found = [key for key in made if key not in ("version", "replaces") and said.get(key) != made[key]]
    for key in ("version", "replaces"):
        one, other = said.get(key), made[key]
        if isinstance(one, dict) and isinstance(other, dict):
            found += [f"{key}.{name}" for name in other if one.get(name) != other[name]]
        elif one != other:
            found.append(key)
    return found
