"""What the tag of a new entry is called, and whether that name is free."""

from dataclasses import dataclass

from policyver.config import FILE_NAME
from policyver.errors import NameTaken
from policyver.register.names import version_number


@dataclass(frozen=True, slots=True)
class TagNames:
    """The tags of a repository, whatever they are for."""

    before: str
    """What the tags of a statement's entries begin with: nothing, `cookie-notice/`, and the prefix."""
    taken: frozenset[str]
    has_entries: bool
    """Whether one of them is an entry, of any statement."""

    def new(self, entry: str) -> str:
        """Return the name of the tag for an entry. Raises NameTaken where another tag has it, or one beside it."""
        name = f"{self.before}{entry}"
        if name in self.taken:
            raise NameTaken(f"A tag {name} is there that is no version of this statement.", self._instead_of(name))
        for tag in sorted(self.taken):
            if name.startswith(f"{tag}/") or tag.startswith(f"{name}/"):
                raise NameTaken(
                    f"A tag {tag} is there, and git cannot keep {name} beside it.",
                    f"Rename that tag, or set another tag-prefix in {FILE_NAME}.",
                )
        return name

    def is_free(self, name: str) -> bool:
        """Whether no tag has the name that the tag of an entry would have."""
        return f"{self.before}{name}" not in self.taken

    def _instead_of(self, name: str) -> str:
        """Return what to do where a name is taken. A prefix set after the first cut would hide what is cut."""
        if not self.has_entries:
            return f'Keep the names apart: set tag-prefix = "privacy/" under [policyver] in {FILE_NAME}.'
        before, _, version = name.rpartition("v")
        number = version_number(f"v{version}") if version.isdigit() else 0
        if not number:
            return f"Rename that tag: git tag NEW-NAME {name}, then git tag --delete {name}"
        while f"{before}v{number}" in self.taken:
            number += 1
        return (
            f"Take the next number that is free, and readers see none between: policyver cut v{number}, with the same"
            f" options. Or rename that tag, if nobody needs its name: git tag NEW-NAME {name}, then git tag --delete"
            f" {name}"
        )
