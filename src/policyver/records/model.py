"""The facts that a record is made from, and its content."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date

from policyver.config import Statement
from policyver.document.text import sha256
from policyver.errors import BadJson
from policyver.register.amended import AmendedVersion
from policyver.register.register import Register
from policyver.render.json import amended_json, dumps
from policyver.render.json_forms import AmendedVersionJson, FactsJson, RecordJson
from policyver.render.paper.typesetting import Font, Typesetting
from policyver.stored_json import agrees, read_json

JSON = "record.json"
SOURCE = "statement.md"
REPLACED = "replaced.md"
"""The text of the version that it replaces: from it the redline can be made again by someone without the store."""

SCHEMA = "policyver.record/1"


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that a record is made from, before it is rendered."""

    organization: str
    statement: Statement
    """The statement as it was when the version was cut."""
    amended: AmendedVersion
    """The version with all its amendments."""
    replaces: AmendedVersion | None
    """The version that it is compared with: the one in force the day before it took effect."""

    register: Register
    """The register as it was when the last entry about the version was made. Later entries do not change a record."""

    @property
    def day(self) -> date:
        """The date of its files: the day on which the version, or its last amendment, was published."""
        amended = [entry.published for entry in self.amended.amendments]
        return max([self.amended.version.published, *amended])

    def json(self) -> FactsJson:
        """Return the part of `record.json` that is known before anything is rendered."""
        return {
            "schema": SCHEMA,
            "statement": self.statement.name,
            "title": self.amended.version.title,
            "organization": self.organization,
            "contact": self.statement.contact,
            "url": self.statement.url,
            "version": amended_json(self.amended),
            "replaces": amended_json(self.replaces) if self.replaces else None,
        }


@dataclass(frozen=True, slots=True)
class Record:
    """The files of a version's record: the payload of its bag, by their paths."""

    files: Mapping[str, bytes]

    @property
    def json(self) -> RecordJson:
        """The content of `record.json`. Raises BadJson where it is missing, or has another form."""
        if JSON not in self.files:
            raise BadJson(f"there is no {JSON}")
        try:
            record = read_json(self.files[JSON], RecordJson)
            date.fromisoformat(record["version"]["effective"])
        except BadJson as error:
            raise BadJson(f"{JSON} is not of the form {SCHEMA}: {error.what}") from None
        except ValueError:
            raise BadJson(f"{JSON} is not of the form {SCHEMA}: version.effective is no date") from None
        if record["schema"] != SCHEMA:
            raise BadJson(f"{JSON} is not of the form {SCHEMA}: schema is another")
        return record

    @property
    def typesetting(self) -> Typesetting:
        """The programs and fonts that typeset its PDFs. Raises BadJson."""
        set_by = self.json["rendered_by"]
        fonts = tuple(Font(font["name"], font["family"], font["version"], font["sha256"]) for font in set_by["fonts"])
        return Typesetting(set_by["policyver"], set_by["weasyprint"], set_by["pango"], fonts)

    @property
    def digests(self) -> dict[str, str]:
        """The SHA-256 of every file but `record.json` itself and the PDFs that contain it."""
        return {
            path: sha256(data) for path, data in sorted(self.files.items()) if path != JSON and not is_record_pdf(path)
        }


def record_json(facts: Facts, typesetting: Typesetting, files: Mapping[str, bytes]) -> bytes:
    """Return `record.json`. It is embedded in the PDFs of the text, so `files` must not contain them yet."""
    return dumps({**facts.json(), "rendered_by": asdict(typesetting), "files": Record(files).digests}).encode()


def records_folder(statement: str) -> str:
    """Return where the records of a statement are, relative to the root of the store."""
    return f"records/{statement}"


def record_path(statement: str, version: str) -> str:
    """Return where the record of a version is, relative to the root of the store."""
    return f"{records_folder(statement)}/{version}"


def source_path(locale: str) -> str:
    """Return where in a record the text in a language is."""
    return f"{locale}/{SOURCE}"


def pdf_path(locale: str) -> str:
    """Return where in a record the PDF of the text in a language is."""
    return f"{locale}/statement.pdf"


def is_record_pdf(path: str) -> bool:
    """Whether a file of a record is the PDF of the text, in any language."""
    return path.endswith("/statement.pdf")


def differing(record: Record, facts: Facts) -> list[str]:
    """Return the keys of a record that differ from the register and policyver.toml: `version.effective`, `title`.

    Raises BadJson.
    """
    recorded, expected = record.json, facts.json()
    simple = expected.keys() - {"version", "replaces"}
    paths = [key for key in expected if key in simple and recorded.get(key) != expected.get(key)]
    paths += _differing_versions("version", recorded["version"], expected["version"])
    return paths + _differing_versions("replaces", recorded["replaces"], expected["replaces"])


def _differing_versions(
    key: str, recorded: AmendedVersionJson | None, expected: AmendedVersionJson | None
) -> list[str]:
    if recorded is None or expected is None:
        return [] if recorded == expected else [key]
    # A key that was added to the form later may be missing in what was recorded, and is not compared.
    return [f"{key}.{name}" for name, value in recorded.items() if not agrees(value, expected.get(name))]
