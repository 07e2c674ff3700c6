"""How each language says what laws ask for: a file for each, `de.txt`.

A clue, a kind of sentence, is its name in brackets and lines of which one is enough; what is indented goes on with the
line before. A line has parts, between `&`: a sentence has the clue that has the first part itself, and the others
itself or in what it is read together with (headings above it, the line that leads in its list, the sentence before it).
Before a part, `own` is for what the sentence has itself, `not` for what it does not have, `away` for what neither
it has nor what it is read together with, `under` for headings and
lines that lead it in alone, and `near` for what it or one of the next sentences has. A part is phrases between commas,
of which one is enough; `phrase.py` says how they are written. In braces is another clue, one of `details.py`, `{link}`
for a paragraph with a link, `{beginning}` for the first sentences of the text, `{short}` for short ones, or
`{statement}` for all but headings and questions.

What is only spoken of is not said: a statement that mentions “access” does not yet tell people of their right of
access. So these are phrases of sentences, and not the lists of subjects in `languages/`.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent

LANGUAGES = tuple(sorted(file.stem for file in _HERE.glob("*.txt")))
"""Those that have a file here, by their BCP 47 tags."""


@cache
def phrases(tag: str) -> Mapping[str, tuple[str, ...]]:
    """Return the lines of a language by the names of their clues."""
    lines: dict[str, list[str]] = {}
    of: list[str] = []
    for line in (_HERE / f"{tag}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            of = lines.setdefault(line.strip("[]"), [])
        elif line.startswith(" "):
            of[-1] += f" {line.strip()}"
        elif line and not line.startswith("#"):
            of.append(line)
    return {clue: tuple(written) for clue, written in lines.items()}
