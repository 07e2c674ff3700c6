"""A story in Markdown, of people who work with policyver: what they type, what they see, and what they do then.

Prose is for the reader. A heading `## 2026-01-05` is the day from there on. What is done is in lines that begin with
four spaces; words below a step, indented by two more, are in the answer.

    @ anna                          at whose desk: the folder in which she types
    $ policyver list                typed, and done
    ! policyver lst                 typed, and refused, with a next step
    ? policyver check               typed, and something is found: exit status 1
    > list                          the command of the last message with "list" in it, typed; `>?` finds something
    > translate TEXT=Neu            the same, with TEXT in it filled in
    > with --reason=Printers        the refused command again, with an option that the message names
    > without --editorial           the refused command again, without an option that it names
    > meant                         the refused command again, with "Did you mean …?" in place of what was mistyped
    > again                         the refused command again, as it was
    put contract.txt                a file of tests/cli/two_years/texts arrives in the folder
    edit FILE: 30 days -> 60 days   in an editor; the words are in the text once
    word FILE: 30 days -> 60 days   the same in a Word file
"""

import re
from dataclasses import dataclass, replace
from pathlib import Path

_STEP = re.compile(r" {4}(@|\$|!|\?|>[!?]?|put|edit|word) (.+)")
_SEEN = re.compile(r" {6}(\S.*)")
_DAY = re.compile(r"## (\d{4}-\d{2}-\d{2})\b")


@dataclass(frozen=True, slots=True)
class Step:
    where: str
    """The file and the line."""
    day: str
    verb: str
    text: str
    seen: tuple[str, ...] = ()
    """Words that are in the answer."""


def read_story(file: Path) -> list[Step]:
    """Return the steps of a story."""
    steps: list[Step] = []
    day = ""
    for number, line in enumerate(file.read_text().splitlines(), 1):
        if match := _DAY.match(line):
            day = match[1]
        elif match := _STEP.fullmatch(line):
            steps.append(Step(f"{file.name}:{number}", day, match[1], match[2]))
        elif match := _SEEN.fullmatch(line):
            steps[-1] = replace(steps[-1], seen=(*steps[-1].seen, match[1]))
        else:
            assert not line.startswith("    "), f"{file.name}:{number} is no step: {line}"
    return steps
