"""Findings: one shape for what is wrong, what is doubtful and what a reader has to know.

Checks, verification and notices all report with it; renderers write it, and programs tell findings apart by code.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

Severity = Literal["error", "warning", "note"]
"""`error`: something is not as it was written. `warning`: somebody should look at it. `note`: no fault, but good to
know for everyone who relies on the answer."""


@dataclass(frozen=True, slots=True)
class Location:
    """The place that a finding is about."""

    statement: str
    """Empty where the finding is about the store or the bundle as a whole."""
    place: str
    """The tag, the file, the language or the object; empty where the finding is about the whole statement."""
    line: int | None = None
    """The line of a text's source, from 1; None where the finding is about all of it."""


@dataclass(frozen=True, slots=True)
class Distrust:
    """What cannot be trusted because of a finding."""

    of: Literal["register", "record", "bundle"]
    """The register itself, or only a copy that was made of it."""
    since: date | None
    """The first day for which it cannot be trusted. None: for no day at all."""

    @property
    def sentence(self) -> str:
        """The sentence that a reader sees."""
        match self.of:
            case "record":
                return "This record cannot be relied on; the register itself is not touched by it."
            case "bundle":
                return "This bundle cannot be relied on."
            case "register":
                since = f"from {self.since} on" if self.since else "for any of its days"
                return f"The register cannot be trusted {since}."


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found, where, why it matters and what to do. `why` and `todo` may be empty."""

    code: str
    """The kind of finding, in kebab-case. It never changes: programs and tags name findings by it."""
    severity: Severity
    where: Location
    what: str
    why: str = ""
    todo: str = ""
    distrust: Distrust | None = None
    """None where nothing that was written is in doubt."""

    @property
    def in_words(self) -> str:
        """Return it on one line: what it is, why it matters and what to do."""
        return " ".join(sentence for sentence in (self.what, self.why, self.todo) if sentence)

    @classmethod
    def error(cls, code: str, where: Location, what: str, distrust: Distrust, todo: str = "") -> "Finding":
        """Return the finding that something is not as it was written."""
        return cls(code, "error", where, what, distrust.sentence, todo, distrust)

    @classmethod
    def warning(cls, code: str, where: Location, what: str, todo: str = "") -> "Finding":
        """Return the finding that something could not be compared, so that nobody knows whether it is as written."""
        return cls(code, "warning", where, what, todo=todo)

    @classmethod
    def note(cls, code: str, where: Location, what: str, todo: str = "") -> "Finding":
        """Return a finding about something that is as it was written, but that a reader has to know."""
        return cls(code, "note", where, what, todo=todo)


_MOST_OF_A_CODE = 3
"""Findings of one code that are shown of many. With more, one rule would hide what the others found."""


def shortened(findings: Sequence[Finding]) -> Iterator[tuple[Finding, int]]:
    """Yield the first findings of each code, the last of them with how many more of its code there are."""
    totals = Counter(finding.code for finding in findings)
    counts: Counter[str] = Counter()
    for finding in findings:
        counts[finding.code] += 1
        more = totals[finding.code] - _MOST_OF_A_CODE
        if more <= 1 or counts[finding.code] < _MOST_OF_A_CODE:  # a line that says “and 1 more” saves none
            yield finding, 0
        elif counts[finding.code] == _MOST_OF_A_CODE:
            yield finding, more


@dataclass(frozen=True, slots=True)
class Gap:
    """What somebody could still have done, or do, without a trace."""

    code: Literal[
        "changed", "newest-not-signed", "not-shared", "other-clones-not-asked", "not-stamped", "later-entries",
        "newest-may-be-missing", "signers-within", "outside-the-register",
    ]  # fmt: skip
    what: str
    todo: str = ""
    """What closes it. Empty where nothing of policyver's does."""


@dataclass(frozen=True, slots=True)
class Assurance:
    """What was proved, in sentences, and what was not."""

    proved: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class Silenced:
    """A finding that a comment in the text silences, and the reason that is given there."""

    finding: Finding
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in the texts of a version, and what of it comments in the texts silence."""

    findings: tuple[Finding, ...]
    silenced: tuple[Silenced, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """A draft, a version or a file that was checked, and what was found in it."""

    name: str
    """`draft`, `v4`, the path of a file."""
    statement: str
    """Empty for a file."""
    paths: Mapping[str, str]
    """The paths of its texts, by their languages."""
    findings: tuple[Finding, ...]
    silenced: tuple[Silenced, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found but notes."""
        return all(finding.severity == "note" for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Verification:
    """How much was looked at, what was found, and what that proves."""

    findings: tuple[Finding, ...]
    entries: int
    texts: int
    """Those that were compared."""
    records: int = 0
    assurance: Assurance = Assurance()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings about what is not as it was written."""
        return self._of("error")

    @property
    def not_compared(self) -> tuple[Finding, ...]:
        """The findings about what could not be compared."""
        return self._of("warning")

    @property
    def notes(self) -> tuple[Finding, ...]:
        """The findings about what is as it was written, but that a reader has to know."""
        return self._of("note")

    @property
    def verdict(self) -> "Verdict":
        """What the findings come to."""
        if self.errors:
            return "changed"
        if any(finding.code in (LEFT_OUT, NOT_CLONED) for finding in self.findings):
            return "incomplete"
        return "unchanged-as-compared" if self.not_compared else "unchanged"

    def _of(self, severity: Severity) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity == severity)


LEFT_OUT = "partial-clone"
"""The code of findings about texts that are not in this clone, so that nothing is known of them."""

NOT_CLONED = "clone-incomplete"
"""The code of findings about entries that are not in this clone by the way it was cloned."""

Verdict = Literal["changed", "incomplete", "unchanged-as-compared", "unchanged"]
"""`unchanged-as-compared`: nothing was changed in what could be compared, and not everything could be.

`incomplete`: the same, but there is a text or an entry of the register among what could not be.
"""
