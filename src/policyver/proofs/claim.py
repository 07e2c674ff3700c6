"""The claim of a bundle of evidence: its evidence.json."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from policyver.config import control_character
from policyver.errors import BadArgument, BadEvidence, BadJson
from policyver.proofs.bundle import ANSWER
from policyver.register.reference import parse_day
from policyver.render.json_forms import EvidenceJson, InForceJson
from policyver.stored_json import read_json

SCHEMA, HISTORY_SCHEMA = "policyver.evidence/2", "policyver.evidence/1"
"""Of the bundles that are written, and of those that were written before: with git's whole history in them."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Which version was in force on a day, as known on another day, and what the bundle says about itself."""

    json: EvidenceJson
    on: date
    known_on: date | None

    @property
    def answer(self) -> InForceJson:
        """The claimed answer."""
        return self.json["answer"]

    @property
    def has_history(self) -> bool:
        """Whether the bundle proves it by git's whole history, and not by the entries alone."""
        return self.json["schema"] == HISTORY_SCHEMA

    @property
    def withheld(self) -> tuple[str, ...]:
        """The object ids of entries that are left out because they were published later."""
        return tuple(self.json.get("withheld", []))

    @property
    def stamp(self) -> tuple[datetime, str] | None:
        """The moment and the authority of the time stamp that it quotes; None where it quotes none."""
        quoted = self.json.get("timestamp")
        return (datetime.fromisoformat(quoted["moment"]), quoted["authority"]) if quoted else None

    @property
    def sentence(self) -> str:
        """The claim in words."""
        known = f", as it was known on {self.known_on}" if self.known_on else ""
        version, statement = self.answer["version"]["version"], self.answer["statement"]
        return f"On {self.on} {version} of {statement} was in force{known}."


def read_claim(files: Mapping[str, bytes]) -> Claim:
    """Read the claim among a bundle's files. Raises BadEvidence where it is missing, or has another form."""
    try:
        if ANSWER not in files:
            raise BadJson("The file is missing")
        json = read_json(files[ANSWER], EvidenceJson)
        if json["schema"] not in (SCHEMA, HISTORY_SCHEMA):
            raise BadJson(f"schema is not {SCHEMA}")
        answer = json["answer"]
        if json["schema"] == SCHEMA and not answer["known_on"]:
            raise BadJson("answer.known_on is missing")
        printed = [answer["statement"], answer["locale"], answer["version"]["version"], json["head"], json["policyver"]]
        if quoted := json.get("timestamp"):
            printed += [quoted["authority"]]
            datetime.fromisoformat(quoted["moment"]).astimezone(UTC)
        printed += [json["organization"], json.get("contact", ""), json.get("url", ""), *json.get("withheld", [])]
        if control_character("".join(printed)):
            raise BadJson("It has control characters, which are no text")
        return Claim(json, parse_day(answer["on"]), parse_day(answer["known_on"]) if answer["known_on"] else None)
    except (BadJson, BadArgument, ValueError, OverflowError) as error:
        what = f"It has no {ANSWER} that can be read. {getattr(error, 'what', error)}"
        raise BadEvidence(what if what.endswith(".") else f"{what}.", "Ask for the bundle again.") from None
