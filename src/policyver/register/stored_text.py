"""A version's text as git keeps it, and whether that is the text that the tag names."""

from collections.abc import Callable
from dataclasses import dataclass

from policyver.document.text import canonical_text, sha256
from policyver.errors import BrokenRegister
from policyver.register.amended import AmendedVersion


@dataclass(frozen=True, slots=True)
class StoredText:
    """A version's text in one language, with the bytes that are there under its name."""

    version: str
    """The version's name."""
    label: str
    """The name of the entry that the text comes from: `v4`, or `v4.a1` where that corrected it."""
    locale: str
    sha256: str
    """By the tag."""
    commit: str
    path: str
    data: bytes | None
    """None where the commit has no such file."""

    def read(self) -> str:
        """Return the text. Raises BrokenRegister where it is not the one that the tag names, BadText."""
        if self.data is None or sha256(self.data) != self.sha256:
            what = f"is not the text that its tag names (SHA-256 {self.sha256[:12]}…)" if self.data else "is gone"
            raise BrokenRegister(
                f"The text of {self.version}, {self.path} in commit {self.commit[:12]}, {what}.",
                "The tag or the history was changed. Compare with another clone or with the archived record.",
            )
        return canonical_text(self.data, self.path)


TextOf = Callable[[AmendedVersion, str], StoredText]
"""Returns the text of a version in a language, wherever it is stored: in git, or in a bundle of evidence.

Raises UnknownVersion where the version has none in that language.
"""
