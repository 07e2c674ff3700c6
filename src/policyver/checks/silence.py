"""Comments in a text that silence a finding: `<!-- policyver allow CODE: reason -->`.

One silences the findings of one rule in one block: the one that it is written in or, where it is alone, the one behind
it. A comment that switches checks off from here to there would hide what comes into a text later.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policyver.document.marks import PLACE, Comment
from policyver.document.model import Block, Document
from policyver.reasons import one_line, says_nothing

FORM = "<!-- policyver allow CODE: reason -->"

_MEANT = re.compile(
    r"\s*policyver\b[\s:,]*(?P<verb>allow|ignore|disable|silence|suppress|skip|off|noqa)\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
"""A comment that is meant to silence something. Others, such as “policyver: see v4”, are for its authors alone."""
_CODE_AND_REASON = re.compile(r"[\s:]+(?P<code>[a-z0-9]+(?:-[a-z0-9]+)*)\s*(?:[:=](?P<reason>.*))?", re.DOTALL)
_OF_FRONT_MATTER = re.compile(r"(?:^|\s)#(?P<words>\s*policyver\b.*)")
"""A comment of YAML and TOML: front matter can have no other."""


@dataclass(frozen=True, slots=True)
class Silence:
    """A comment that is meant to silence a finding."""

    block: int
    """The index of the block that it is in."""
    is_alone: bool
    """Whether its block has nothing but comments."""
    words: str
    code: str = ""
    """The code of the rule; empty where the comment is written otherwise than `policyver allow CODE: reason`."""
    reason: str = ""
    """Empty where it has none, or one that says nothing."""

    @property
    def shown(self) -> str:
        """Return the comment as a sentence quotes it."""
        return self.words if len(self.words) <= _LONGEST else f"{self.words[: _LONGEST - 1].rstrip()}…"


_LONGEST = 80
"""Letters of a comment that are quoted: with more, the sentence around it is hard to see."""


def silences(document: Document) -> Iterator[Silence]:
    """Yield the comments of a text that are meant to silence a finding, in their order."""
    for place, block in enumerate(document.blocks):
        for words in _comments(block):
            if meant := _MEANT.fullmatch(words):
                yield _silence(place, block, one_line(words), meant)


def _comments(block: Block) -> Iterator[str]:
    if block.kind == "front-matter":
        if comment := _OF_FRONT_MATTER.search(block.text):
            yield comment["words"]
    elif PLACE in block.text:
        for run in block.runs:
            yield from (mark.words for mark in run.marks if isinstance(mark, Comment))


def _silence(place: int, block: Block, words: str, meant: re.Match[str]) -> Silence:
    is_alone = block.kind == "html" or (block.kind == "front-matter" and block.text.lstrip().startswith("#"))
    parts = _CODE_AND_REASON.fullmatch(meant["rest"])
    if meant["verb"].lower() != "allow" or parts is None:
        return Silence(place, is_alone, words)
    reason = one_line(parts["reason"] or "")
    return Silence(place, is_alone, words, parts["code"], "" if says_nothing(reason) else reason)


def covered(silence: Silence, document: Document) -> Sequence[int]:
    """Return the blocks that a comment may be about; it silences what is found in the first of them with a finding.

    They are several only before a list or a table: there nobody can write a comment before one of its items or rows.
    """
    if not silence.is_alone:
        return (silence.block,)
    blocks = document.blocks
    first = next((at for at in range(silence.block + 1, len(blocks)) if blocks[at].kind != "html"), len(blocks))
    if first == len(blocks):
        return ()
    own, behind = blocks[silence.block], blocks[first]
    end = first + 1
    if behind.kind == "row":
        while end < len(blocks) and blocks[end].kind == "row" and not blocks[end].header:
            end += 1
    elif behind.kind == "item" and own.depth < behind.depth:
        while end < len(blocks) and blocks[end].depth >= behind.depth:
            end += 1
    return range(first, end)
