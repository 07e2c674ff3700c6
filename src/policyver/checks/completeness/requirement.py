"""One thing that a law asks a privacy statement to say."""

from dataclasses import dataclass

from policyver.findings import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """What has to be said, where that is from, and what makes it necessary.

    `clues`, `where`, `given` and `unless` are names of clues: kinds of sentences, whose phrases are in `phrases/`.
    """

    code: str
    article: str
    """As lawyers cite it: `GDPR Art. 13(2)(d)`."""
    lacks: str
    """What a text without it does not do, behind “The en text …”: `does not say how long data are kept`."""
    todo: str
    clues: tuple[str, ...]
    """A text that has any of them says it."""
    where: str = ""
    """Only a text that has this clue has to say it, and the finding is there. Empty: every text has to."""
    given: str = ""
    """Only a text that has this clue has to say it, wherever it has it. Empty: every text has to."""
    unless: tuple[str, ...] = ()
    """A text that has any of them need not say it."""
    severity: Severity = "warning"
