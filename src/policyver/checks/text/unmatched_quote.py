"""A quotation mark that nothing closes, or that closes nothing, in the marks of any language."""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from policyver.checks.passages import Passage, passages, quoted
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.checks.text.marks_in_pairs import Sign, alone
from policyver.document.marks import PLACE

_CORNERS = {"「": "」", "『": "』", "《": "》", "〈": "〉", "﹁": "﹂", "﹃": "﹄"}
_CORNER_ENDS = {end: begin for begin, end in _CORNERS.items()}
_ANY = re.compile('["“”„«»‘‚' + "".join([*_CORNERS, *_CORNER_ENDS]) + "]")
_SINGLE_END = re.compile(r"[’‘'](?!\w)")
_SHORTENED = re.compile(r"‘(?:n|em|til|tis|twas|cause)\b", re.IGNORECASE)
_DEEPEST = 8
"""Quotations in quotations that are looked at."""
_OUTSIDE = re.compile(r"[\s([{（［“„«»\"" + PLACE + "—–-]")
"""What is before a mark that opens."""


_DEEPEST = 10
"""Quotations within each other. With more, those outside are not looked for."""


@rule("unmatched-quote", severity="warning", todo="Put the other one where it belongs, or take this one out.")
def unmatched_quotes(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the first quotation mark of each paragraph that has no other half. Apostrophes are none."""
    for locale, text in checked.texts.items():
        texts = list(passages(text))
        read = partial(_marks, is_one_sign=_has_one_sign(texts))
        last = -1
        for sign in alone(texts, read):
            if sign.passage.place != last and not _goes_on(sign, texts):
                what = "that closes nothing" if sign.closes and not sign.opens else "that nothing closes"
                words = quoted(sign.passage.text, sign.start, sign.start + 1)
                yield Fault(locale, f"The {locale} text has a {sign.text} {what}: {words}.", sign.passage.place)
                last = sign.passage.place


def _has_one_sign(texts: Sequence[Passage]) -> bool:
    """Whether a text quotes with ”…”, as Swedish and Finnish do."""
    signs = {sign for passage in texts for sign in passage.text if sign in "“”„"}
    return signs == {"”"}


def _goes_on(sign: Sign, texts: Sequence[Passage]) -> bool:
    """Whether a quotation goes on in the next paragraph, which then begins with its sign again."""
    following = next((passage for passage in texts if passage.place > sign.passage.place), None)
    begins = sign.passage.text.lstrip().startswith(sign.text)
    return sign.opens and begins and following is not None and following.text.lstrip().startswith(sign.text)


def _marks(passage: Passage, *, is_one_sign: bool) -> list[Sign]:
    return list(_Reader(passage, is_one_sign=is_one_sign).signs()) if _ANY.search(passage.text) else []


class _Reader:
    """Reads the quotation marks of a passage: which open and which close depends on those before."""

    def __init__(self, passage: Passage, *, is_one_sign: bool) -> None:
        self.passage = passage
        self.text = passage.text
        self.is_one_sign = is_one_sign
        self.opened: list[str] = []
        ends = (match.start() for match in _SINGLE_END.finditer(self.text))
        self.last_single = max(ends, default=-1)
        """Where the last sign is that could close a single mark."""
        ends = (
            at for at in range(len(self.text) - 1, -1, -1) if self.text[at] in "’‘'" and not self._is_letter(at + 1)
        )
        self._last_end = next(ends, -1)
        """Where the last single mark is that may close."""

    def signs(self) -> Iterator[Sign]:
        """Yield each mark."""
        places = [match.start() for match in _ANY.finditer(self.text)]
        straight = {at for at in places if self.text[at] == '"' and not self._is_within_word(at)}
        has_inches = len(straight) % 2 == 1 and any(self.text[at - 1 : at].isdigit() for at in straight)
        for at in places:
            sign = self.text[at]
            if sign == '"':
                if at in straight and not has_inches:
                    yield Sign(self.passage, at, sign, sign, opens=True, closes=True)
            elif sign in "‘‚":
                if self._is_single_alone(at):
                    yield Sign(self.passage, at, sign, f"{sign}{at}", opens=True, closes=False)
            else:
                yield self._sign(at, sign)

    def _sign(self, at: int, sign: str) -> Sign:
        if self.is_one_sign and sign == "”":
            return Sign(self.passage, at, sign, sign, opens=True, closes=True)
        closes = self._closes(at, sign)
        if closes is None:
            self.opened.append(sign)
            return Sign(self.passage, at, sign, sign, opens=True, closes=False)
        if closes in self.opened:
            del self.opened[len(self.opened) - 1 - self.opened[::-1].index(closes) :]
        return Sign(self.passage, at, sign, closes, opens=False, closes=True)

    def _closes(self, at: int, sign: str) -> str | None:
        """Return the sign that a mark closes, or None if it opens."""
        if sign in _CORNER_ENDS:
            return _CORNER_ENDS[sign]
        last = next((other for other in self.opened[: -_DEEPEST - 1 : -1] if other in _PARTNERS.get(sign, "")), None)
        if sign == "”":
            return last or "“"
        if sign in "»«":
            if last is not None and not (self._is_outside(at - 1) and self._is_letter(at + 1)):
                return last
            return None if sign == "«" or self._is_letter(at + 1) else "«"
        return last

    def _is_within_word(self, at: int) -> bool:
        """Whether it is the sign of a Hebrew abbreviation."""
        return all("\u05d0" <= self.text[beside : beside + 1] <= "\u05ea" for beside in (at - 1, at + 1) if beside >= 0)

    def _is_single_alone(self, at: int) -> bool:
        """Whether a single mark opens, and no sign behind it could close it."""
        if not self._is_outside(at - 1) or not self._is_letter(at + 1) or self.text[at + 1].isdigit():
            return False
        return not _SHORTENED.match(self.text, at) and at > self.last_single

    def _is_outside(self, at: int) -> bool:
        return at < 0 or _OUTSIDE.match(self.text[at]) is not None

    def _is_letter(self, at: int) -> bool:
        return 0 <= at < len(self.text) and self.text[at].isalnum()


_PARTNERS = {"“": "„", "”": "„“", "»": "«»", "«": "»"}
"""By a sign, the signs before it that it may close."""
