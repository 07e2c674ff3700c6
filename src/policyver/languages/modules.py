"""A folder with a module for each language, `de.py`: which there are, and what one has. A text waits for no other."""

import re
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any


def tags_of(folder: str) -> tuple[str, ...]:
    """Return the BCP 47 tags by which modules of a folder beside this one are named; of this one for an empty name."""
    files = (Path(__file__).parent / folder).glob("*.py")
    return tuple(sorted(file.stem for file in files if re.fullmatch("[a-z]{2,3}", file.stem)))


@cache
def read(folder: str, tag: str, name: str) -> Any:  # noqa: ANN401  the folder knows the shape of its modules
    """Return what the module of a language calls by a name."""
    package = ".".join(filter(None, ("policyver.languages", folder, tag)))
    return getattr(import_module(package), name)
