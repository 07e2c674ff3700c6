"""The histories that tests compare: the project's own, of an invented company, and real ones where they are."""

from itertools import pairwise
from pathlib import Path

import pytest

OWN = Path(__file__).parent / "fennmark"
REAL = Path(__file__).parents[3] / "shared" / "corpora"
SEED = Path(__file__).parents[3] / "shared" / "seed" / "000_6f0e0eb98e15899f.txt"

needs_real = pytest.mark.skipif(
    not REAL.is_dir(), reason=f"the real histories are not in {REAL}: tests/histories/README.md says how to get them"
)
needs_seed = pytest.mark.skipif(
    not SEED.is_file(), reason=f"there is no {SEED}: tests/histories/README.md says what it is"
)


def folders(root: Path) -> list[Path]:
    """Return the folders of histories: of each statement and each of its languages."""
    return sorted({path.parent for path in root.rglob("*-*.md")})


def neighbours(root: Path) -> list[tuple[Path, Path]]:
    """Return each revision with the next one."""
    return [pair for folder in folders(root) for pair in pairwise(sorted(folder.glob("*-*.md")))]


def revision(folder: Path, number: str) -> Path:
    """Return the file of a revision by its number."""
    [path] = folder.glob(f"{number}-*.md")
    return path
