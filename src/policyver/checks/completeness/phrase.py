"""Phrases as `phrases/` writes them, and where a text has them.

standard contractual clause*     the star is any ending; at the beginning of a word it is any beginning
right (of|to) access             groups, alternatives and what may be missing, `?`, as in regular expressions
e-mail                           a hyphen may be written, or a space, or nothing
right to ~ copy                  ~ is a few words of the same sentence
/legitimate interests?: [a-z]/   a regular expression, which begins with letters
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_FEW_WORDS = r"(?!\w)[^\n]{1,60}?(?<!\w)"
_FEW_CHARACTERS = "[^\n]{0,20}?"
"""What `~` stands for. With more, words of one long sentence meet that have nothing to do with each other."""

_HEAD = re.compile(r"[\w' ]+")
_SIGN = re.compile(r" ?~ ?|[*()|?-]|[^*()|?~-]+?(?=$| ?~|[*()|?-])")


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is looked for: the letters that it begins with, and the rest."""

    head: str
    rest: str
    """A regular expression for the whole; empty where the head is all of it."""
    begins_word: bool
    ends_word: bool

    @property
    def whole_words(self) -> tuple[str, ...]:
        """The words that a text with it has as words of their own, in a language in which spaces part them."""
        return _whole_words(self.head, self.begins_word, self.ends_word and not self.rest)

    def places(self, text: str) -> Iterator[int]:
        """Yield where a text in small letters has it. Looking for the letters first is what makes it quick."""
        at = text.find(self.head)
        if at < 0:
            return
        pattern = _compiled(self.rest) if self.rest else None
        while at >= 0:
            end = at + len(self.head)
            if not (self.begins_word and at and text[at - 1].isalnum()) and (
                pattern.match(text, at) if pattern else not (self.ends_word and end < len(text) and text[end].isalnum())
            ):
                yield at
            at = text.find(self.head, end)


@lru_cache(maxsize=8192)
def _whole_words(head: str, begins_word: bool, ends_word: bool) -> tuple[str, ...]:  # noqa: FBT001  as Phrase has them
    if not begins_word:
        return ()
    words = WORD.findall(head)
    return tuple(words if ends_word or not head[-1].isalnum() else words[:-1])


WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=4096)
def _compiled(rest: str) -> re.Pattern[str]:
    return re.compile(rest)


@lru_cache(maxsize=8192)
def read_phrase(written: str, *, has_spaces: bool) -> Phrase:
    """Return a phrase of a language in which spaces part words, or do not."""
    if written.startswith("/"):
        expression = written.strip("/")
        return Phrase(_head(expression), expression, begins_word=has_spaces, ends_word=False)
    body = written.removeprefix("*")
    begins_word = has_spaces and body == written
    head = _head(body)
    if head == body:
        return Phrase(head, "", begins_word, has_spaces)
    if body == f"{head}*":
        return Phrase(head, "", begins_word, ends_word=False)
    few = _FEW_WORDS if has_spaces else _FEW_CHARACTERS
    rest = "".join(few if sign.strip() == "~" else _expression(sign) for sign in _SIGN.findall(body))
    ends_word = has_spaces and not body.endswith("*")
    return Phrase(head, rest + (r"(?!\w)" if ends_word else ""), begins_word, ends_word)


def _head(body: str) -> str:
    """Return the letters that a phrase begins with."""
    match = _HEAD.match(body)
    head = match[0] if match else ""
    following = body[len(head) : len(head) + 1]
    if following in ("?", "{") and head:
        head = head[:-1]
    head = head.rstrip() if following in ("~", "(") else head
    if not head.strip():
        raise ValueError(f"a phrase begins with letters: {body}")
    return head


def _expression(sign: str) -> str:
    match sign:
        case "*":
            return r"\w*"
        case "(":
            return "(?:"
        case ")" | "|" | "?":
            return sign
        case "-":
            return "[- ]?"
        case _:
            return re.escape(sign)
