"""A bundle that was opened: what it claims, and what its own entries and texts say to the same question."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from policyver.config import Statement
from policyver.findings import Finding, Location
from policyver.forms import Form
from policyver.proofs.bundle import RECORD, bundle_error
from policyver.proofs.claim import Claim
from policyver.records import Facts, Record
from policyver.register.answer import Answer
from policyver.register.register import Register
from policyver.register.stored_text import TextOf
from policyver.render.page.cover import Proof


@dataclass(frozen=True, slots=True)
class Opened:
    """The files of a bundle, its claim, and the answer of its own register to the same question."""

    files: Mapping[str, bytes]
    claim: Claim
    register: Register
    """The register as it was known on the day that the claim names."""
    answer: Answer
    facts: Facts
    """What the record of the answer's version has to be made from."""
    text_of: TextOf
    proof_in: Callable[[Form], Proof]
    """Its proof as a cover of that form names it."""
    own_files: frozenset[str]
    """The files that are only in a bundle of its form: entries, or git's history."""

    @property
    def statement(self) -> Statement:
        """The statement that the answer is about."""
        return self.facts.statement

    @property
    def record(self) -> Record:
        """The record in the bundle."""
        return Record({name.removeprefix(RECORD): data for name, data in self.files.items() if name.startswith(RECORD)})

    def error(self, code: str, file: str, what: str) -> Finding:
        """Return the finding that a file is not what it should be."""
        return bundle_error(code, self.statement.name, file, what)

    def warning(self, code: str, place: str, what: str) -> Finding:
        """Return the finding that something could not be compared."""
        return Finding.warning(code, Location(self.statement.name, place), what)

    def note(self, code: str, place: str, what: str) -> Finding:
        """Return a finding about a file that is no error, but that a reader has to know."""
        return Finding.note(code, Location(self.statement.name, place), what)
