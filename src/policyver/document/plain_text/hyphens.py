"""Words that were cut at the end of a line: the text itself says whether the hyphen is one of theirs."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from policyver.document.plain_text.scripts import CJK
from policyver.languages import all_languages

_HYPHENS = "-\u2010"
_OF_AMOUNTS = ",."
"""Before a hyphen that means no cents: `30,-`."""
_SOFT = "\u00ad\u00ac"
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")
_CUT = re.compile(rf"(?<![^\W\d_])(?P<left>[^\W\d_]{{2,}})[{_HYPHENS}]$")  # only from the start of a word: linear
_NEXT = re.compile(r"(?P<right>[^\W\d_]+)")
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]*$")
_GOING_ON = tuple("/_=&#%-")
"""Signs at which an address is cut."""
_ADDRESS_REST = re.compile(r"[A-Za-z0-9%~]+[/._=&%~#-][!-~]*")
_MAIL = re.compile(r"[^\s@]+@(?:[\w.-]*-)?$")
"""The end of a line that cuts an e-mail address behind its `@`."""
_MAIL_REST = re.compile(r"[\w.%+-]*@\w|[a-z0-9-]+(?:\.[a-z0-9-]{2,})+(?!\w)")
"""The rest of an address that was cut before its `@`, or of the name of a host."""
_LAST_LABEL = re.compile(r"[^\s@]+@[\w-]+\.\n[a-z]{2,8}(?![\w-])")
_LANGUAGES = all_languages()
_HEADS = {head for language in _LANGUAGES for head in language.hyphen_heads}
_TAILS = {tail for language in _LANGUAGES for tail in language.hyphen_tails}
_LINKS = {word for language in _LANGUAGES for word in language.conjunctions}


@dataclass(slots=True)
class Hyphens:
    """Joins the lines of a text, and keeps which words it could only guess at."""

    words: frozenset[str]
    """The words of the text that no end of a line cuts, those with a hyphen as one and as their parts."""
    guessed: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, lines: Sequence[str]) -> "Hyphens":
        """Return the joiner for a text with these lines."""
        words: set[str] = set()
        for before, line, after in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
            words_here = [match[0].casefold() for match in _WORD.finditer(line)]
            first = 1 if _CUT.search(before) and _NEXT.match(line) else 0
            last = -1 if _CUT.search(line) and after else None
            words.update(words_here[first:last])
        words |= {part for word in words for part in re.split(r"[-\u2010\u2011]", word)}
        return cls(frozenset(words))

    def joined(self, lines: Iterable[str]) -> str:
        """Return lines as one, with the words that they cut as they were."""
        parts = [line for line in lines if line]
        joined: list[str] = []
        text = parts[0] if parts else ""
        for before, after in pairwise(parts):
            text = self._without_cut(text, before, after)
            joined.append(text[:-1])
            text = text[-1:] + after  # no more than is looked at next: a paragraph may have thousands of lines
        return "".join([*joined, text])

    def _without_cut(self, text: str, before: str, after: str) -> str:
        """Return a text that ends with a line, ready for the next one: with a space, a hyphen or nothing behind it."""
        if text[-1] in _SOFT and after[0].isalpha():
            return text[:-1]
        if before.endswith(_GOING_ON) and _ADDRESS.search(before) and _ADDRESS_REST.match(after):
            return text
        if self._cuts_an_address(before, after):
            return text
        if text[-1] not in _HYPHENS or text[-2:-1].isspace() or text[-2:-1] in (*_HYPHENS, *_OF_AMOUNTS, ""):
            return text if CJK.match(text[-1]) and CJK.match(after) else f"{text} "
        cut, following = _CUT.search(before), _NEXT.match(after)
        if cut is None or following is None:
            return text  # `2016-679`, `B2B-`, an address
        left, right = cut["left"], following["right"]
        if right.casefold() in _LINKS:
            return f"{text} "  # `pre- and post-contractual`
        if not right[0].islower() or left.isupper() or not self._is_one(left, right):
            return text
        return text[:-1]

    @staticmethod
    def _cuts_an_address(before: str, after: str) -> bool:
        """Whether the end of a line is in an e-mail address or in the name of a host: its hyphen is one of theirs."""
        last = before.rpartition(" ")[2]
        if last.endswith(("@", *_HYPHENS)):
            if _ADDRESS.search(last):
                return True
            return _MAIL.search(last) is not None or (last[:-1] != "" and _MAIL_REST.match(after) is not None)
        return last.endswith(".") and _LAST_LABEL.match(f"{last}\n{after[:20]}") is not None

    def _is_one(self, left: str, right: str) -> bool:
        """Whether two halves are a single word. Where the text does not say so, they are if neither is a word of it."""
        whole = left + right
        left, right = left.casefold(), right.casefold()
        if left + right in self.words:
            return True
        if (
            f"{left}-{right}" in self.words
            or left in _HEADS
            or right in _TAILS
            or (left in self.words and right in self.words)
        ):
            return False
        self.guessed.append(whole)
        return True
