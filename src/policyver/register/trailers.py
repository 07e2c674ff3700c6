"""The message of a tag: for people first, git trailers for machines last, then perhaps a signature."""

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from policyver.config import control_character
from policyver.errors import BadArgument, BrokenRegister
from policyver.names import check_locale
from policyver.register.entries import Summary, Text
from policyver.register.reference import parse_day

FORMAT = "1"
FOLDED = frozenset({"Summary"})
"""The keys whose values may have several lines."""
Trailer = tuple[str, str]
"""A key and its value."""

_OURS = re.compile(r"Policyver: ?[0-9]+\s*")
_TRAILER = re.compile(r"([A-Za-z][A-Za-z0-9-]*): ?(.*)")
_SIGNATURES = ("-----BEGIN PGP SIGNATURE-----", "-----BEGIN PGP MESSAGE-----", "-----BEGIN SSH SIGNATURE-----",
               "-----BEGIN SIGNED MESSAGE-----")  # fmt: skip
_SHA256 = re.compile(r"[0-9a-f]{64}")


def format_message(first: str, body: str, trailers: Iterable[Trailer]) -> str:
    """Write a message. Trailers without a value are left out. Raises BadArgument for what is not one line of text."""
    block = [("Policyver", FORMAT), *trailers]
    one_line = [(key, value) for key, value in (("The title", first), *block) if key not in FOLDED]
    for key, value in one_line:
        if value != value.strip() or control_character(value):
            raise BadArgument(f"{key} must be one line of text: {value!r}.", "Leave out the line breaks.")
    texts = [body, *(value for key, value in block if key in FOLDED)]
    if character := control_character("".join(texts).replace("\n", "").replace("\t", "")):
        raise BadArgument(
            f"The summary has a character in it that is no text: {character!r}.", "Save it as plain text."
        )
    lines = "\n".join(f"{key}: {_fold(value)}" for key, value in block if value)
    return "\n\n".join(part for part in (first, body, lines) if part) + "\n"


def _fold(value: str) -> str:
    """Return a value of several lines as Debian's control files have them: each further one behind a space.

    An empty line is ` .`; one that is dots has a dot more.
    """
    first, *others = value.split("\n")
    return "\n".join([first, *(f" {line}." if not line.strip(".") else f" {line}" for line in others)])


def _unfold(value: str) -> str:
    first, *others = value.split("\n")
    return "\n".join([first, *(line[:-1] if not line.strip(".") else line for line in others)])


def tidy_summary(text: str) -> str:
    """Return a summary as a tag keeps it: no white space at line ends, one blank line between paragraphs at most."""
    lines = [line.rstrip() for line in text.strip().splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def read_message(tag: str, message: str) -> "Message | None":
    """Read a tag's raw message, signature and all.

    Returns None for a tag that has no trailer `Policyver:` with a number: it is not policyver's. Raises
    BrokenRegister for one that has and cannot be read.
    """
    paragraphs = strip_signature(message).strip("\n").split("\n\n")
    lines = paragraphs[-1].split("\n")
    if not any(_OURS.fullmatch(line) for line in lines):
        return None
    first, body = (paragraphs[0] if len(paragraphs) > 1 else ""), "\n\n".join(paragraphs[1:-1])
    return Message(tag, first, body, lines)


def strip_signature(message: str) -> str:
    """Return a tag's message without the signature that git appends to it."""
    starts = [at for mark in _SIGNATURES if (at := _line_start(message, mark)) >= 0]
    return message[: min(starts)] if starts else message


def _line_start(message: str, mark: str) -> int:
    return 0 if message.startswith(mark) else message.find("\n" + mark) + 1 or -1


class Message:
    """A message of policyver's. Where a value cannot be read, the error names the tag."""

    def __init__(self, tag: str, first: str, body: str, lines: Iterable[str]) -> None:
        self._tag = tag
        self._first = first
        self.body = body
        self._trailers: defaultdict[str, list[str]] = defaultdict(list)
        last = ""
        for line in lines:
            if line.startswith(" ") and last in FOLDED:
                self._trailers[last][-1] += f"\n{line[1:]}"
                continue
            trailer = _TRAILER.fullmatch(line)
            if not trailer:
                raise self.broken(f"a line among its trailers that is none: {line!r}")
            last = trailer[1]
            self._trailers[last].append(trailer[2].strip())
        written = self.one("Policyver")
        if written != FORMAT:
            raise BrokenRegister(f"The tag {tag} was written in format {written!r}.", "Use a newer policyver.")

    def title(self, name: str) -> str:
        """Return the statement's title: the first line without the entry's name."""
        title = self._first.removesuffix(f" {name}")
        if title == self._first:  # the tag of another version under a second name
            raise self.broken(f"a first line that does not end in {name}")
        return title

    def all(self, key: str) -> tuple[str, ...]:
        """Return every value of a trailer."""
        return tuple(self._trailers.get(key, ()))

    def one(self, key: str, *, needed: bool = True) -> str:
        """Return the one value of a trailer; the empty text where it is missing and not needed."""
        values = self.all(key)
        if len(values) > 1 or (needed and not values):
            raise self.broken(f"{len(values)} trailers {key}" if len(values) > 1 else f"no trailer {key}")
        return values[0] if values else ""

    def day(self, key: str) -> date:
        """Return a trailer's date."""
        try:
            return parse_day(self.one(key))
        except BadArgument:
            raise self.broken(f"a {key} that is no date") from None

    def summaries(self) -> tuple[Summary, ...]:
        """Return the summaries in other languages than the source, of which there may be none."""
        summaries = []
        for value in self.all("Summary"):
            locale, _, text = _unfold(value).partition(" ")
            try:
                check_locale(locale)
            except BadArgument:
                raise self.broken("a Summary in no language") from None
            if not text.strip():
                raise self.broken("a Summary that says nothing")
            summaries.append(Summary(locale, text))
        if len({summary.locale for summary in summaries}) < len(summaries):
            raise self.broken("two summaries in the same language")
        return tuple(summaries)

    def texts(self) -> tuple[Text, ...]:
        """Return the texts with their digests, of which there may be none."""
        texts = []
        for value in self.all("Text-SHA256"):
            locale, _, digest = value.partition(" ")
            try:
                check_locale(locale)  # it becomes a part of paths
            except BadArgument:
                raise self.broken("a Text-SHA256 in no language") from None
            if not _SHA256.fullmatch(digest):
                raise self.broken("a Text-SHA256 that is no digest")
            texts.append(Text(locale, digest))
        if len({text.locale for text in texts}) < len(texts):
            raise self.broken("two digests of a text in the same language")
        return tuple(texts)

    def broken(self, what: str) -> BrokenRegister:
        """Return the error for a tag that is policyver's and has something wrong."""
        return BrokenRegister(
            f"The tag {self._tag} is policyver's but has {what}.",
            f"It was not written by policyver, or was changed since. Look at it with: git cat-file tag {self._tag}",
        )
