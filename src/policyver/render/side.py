"""What every renderer shows about a text that is compared: its name, its dates and its digest."""

from dataclasses import dataclass
from datetime import date
from pathlib import PurePath


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two texts of a redline. The dates are None for a draft or a file."""

    label: str
    sha256: str
    effective: date | None = None
    published: date | None = None
    is_file: bool = False

    @property
    def name(self) -> str:
        """Its label; of a file without its folders, which may be private."""
        return PurePath(self.label).name if self.is_file else self.label
