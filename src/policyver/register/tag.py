"""A version <-> the message of its tag: for people first, git trailers for machines last."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from policyver.config import control_character
from policyver.errors import BadArgument, BrokenRegister
from policyver.register.model import Materiality, Text, Version
from policyver.register.reference import parse_day

FORMAT = "1"
_TRAILER = re.compile(r"([A-Za-z][A-Za-z0-9-]*): ?(.*)")
_SIGNATURES = ("-----BEGIN PGP SIGNATURE-----", "-----BEGIN PGP MESSAGE-----", "-----BEGIN SSH SIGNATURE-----",
               "-----BEGIN SIGNED MESSAGE-----")  # fmt: skip
_SHA256 = re.compile(r"[0-9a-f]{64}")


def format_tag(version: Version) -> str:
    """Write a version as a tag's message. Raises BadArgument where it could not be read back as it is."""
    version = replace(version, summary=tidy_summary(version.summary))
    trailers = [
        ("Policyver", FORMAT),
        ("Statement", version.statement),
        ("Effective-Date", version.effective.isoformat()),
        ("Published-Date", version.published.isoformat()),
        ("Materiality", version.materiality),
        *(("Approved-By", approver) for approver in version.approved_by),
        ("Retroactive-Reason", version.retroactive_reason),
        ("Short-Notice-Reason", version.short_notice_reason),
        *(("Text-SHA256", f"{text.locale} {text.sha256}") for text in version.texts),
        ("Previous", version.previous or ""),
    ]
    for key, value in (("The title", version.title), *trailers):
        if value != value.strip() or control_character(value):
            raise BadArgument(f"{key} must be one line of text: {value!r}.", "Leave out the line breaks.")
    if "" in version.approved_by:
        raise BadArgument("An approver has no name.", "Name the approver, or leave --approved-by out.")
    if found := control_character(version.summary.replace("\n", "").replace("\t", "")):
        raise BadArgument(f"The summary has a character in it that is no text: {found!r}.", "Save it as plain text.")
    block = "\n".join(f"{key}: {value}" for key, value in trailers if value)
    parts = f"{version.title} {version.name}", version.summary, block
    message = "\n\n".join(part for part in parts if part) + "\n"
    if parse_tag(version.name, message) != version:
        raise BadArgument(
            "The summary has a line in it that git takes for the beginning of a signature.",
            "Leave out the line with -----BEGIN …-----.",
        )
    return message


def tidy_summary(text: str) -> str:
    """Give a summary as a tag keeps it: no white space at line ends, one blank line between paragraphs at most."""
    lines = [line.rstrip() for line in text.strip().splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def parse_tag(name: str, message: str, *, tag: str = "") -> Version | None:
    """Read a version from a tag's raw message, signature and all.

    `name` is the version's, `v4`, `tag` the tag's where that is another. Gives None for a tag that has no
    `Policyver:` trailer: it is none of policyver's business. Raises BrokenRegister for one that has and cannot be read.
    """
    paragraphs = strip_signature(message).strip("\n").split("\n\n")
    lines = paragraphs[-1].split("\n")
    if not any(line.startswith("Policyver:") for line in lines):
        return None
    reader = _Trailers(tag or name, lines)
    reader.check_format()
    return Version(
        statement=reader.one("Statement"),
        name=name,
        title=reader.title(paragraphs[0] if len(paragraphs) > 1 else "", name),
        effective=reader.day("Effective-Date"),
        published=reader.day("Published-Date"),
        materiality=reader.materiality(),
        summary="\n\n".join(paragraphs[1:-1]),
        texts=reader.texts(),
        approved_by=reader.all("Approved-By"),
        retroactive_reason=reader.one("Retroactive-Reason", needed=False),
        short_notice_reason=reader.one("Short-Notice-Reason", needed=False),
        previous=reader.one("Previous", needed=False) or None,
    )


def strip_signature(message: str) -> str:
    """Give a tag's message without the signature that git appends to it."""
    starts = [at for mark in _SIGNATURES if (at := _line_start(message, mark)) >= 0]
    return message[: min(starts)] if starts else message


def _line_start(message: str, mark: str) -> int:
    return 0 if message.startswith(mark) else message.find("\n" + mark) + 1 or -1


class _Trailers:
    """Reads values, and says which tag is at fault where one cannot be read."""

    def __init__(self, tag: str, lines: Iterable[str]) -> None:
        self._tag = tag
        self._trailers: defaultdict[str, list[str]] = defaultdict(list)
        for line in lines:
            trailer = _TRAILER.fullmatch(line)
            if not trailer:
                raise self._broken(f"a line among its trailers that is none: {line!r}")
            self._trailers[trailer[1]].append(trailer[2].strip())

    def check_format(self) -> None:
        written = self.one("Policyver")
        if written != FORMAT:
            raise BrokenRegister(f"The tag {self._tag} was written in format {written!r}.", "Use a newer policyver.")

    def title(self, line: str, name: str) -> str:
        title = line.removesuffix(f" {name}")
        if title == line:  # the tag of another version under a second name
            raise self._broken(f"a first line that does not end in {name}")
        return title

    def all(self, key: str) -> tuple[str, ...]:
        return tuple(self._trailers.get(key, ()))

    def one(self, key: str, *, needed: bool = True) -> str:
        values = self.all(key)
        if len(values) > 1 or (needed and not values):
            raise self._broken(f"{len(values)} trailers {key}" if values else f"no trailer {key}")
        return values[0] if values else ""

    def day(self, key: str) -> date:
        try:
            return parse_day(self.one(key))
        except BadArgument:
            raise self._broken(f"a {key} that is no date") from None

    def materiality(self) -> Materiality:
        match self.one("Materiality"):
            case "material":
                return "material"
            case "editorial":
                return "editorial"
        raise self._broken("a Materiality that is neither material nor editorial")

    def texts(self) -> tuple[Text, ...]:
        found = []
        for value in self.all("Text-SHA256"):
            locale, _, digest = value.partition(" ")
            if not _SHA256.fullmatch(digest):
                raise self._broken("a Text-SHA256 that is no digest")
            found.append(Text(locale, digest))
        if not found:
            raise self._broken("no trailer Text-SHA256")
        if len({text.locale for text in found}) < len(found):
            raise self._broken("two digests of a text in the same language")
        return tuple(found)

    def _broken(self, what: str) -> BrokenRegister:
        return BrokenRegister(
            f"The tag {self._tag} is policyver's but has {what}.",
            f"It was not written by policyver, or was changed since. Look at it with: git cat-file tag {self._tag}",
        )
