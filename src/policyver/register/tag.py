"""A version <-> the message of its tag: for people first, git trailers for machines last."""

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from policyver.errors import BadArgument, BrokenRegister
from policyver.register.model import Materiality, Text, Version

FORMAT = "1"
_TRAILER = re.compile(r"([A-Za-z][A-Za-z0-9-]*): ?(.*)")
_SIGNATURES = ("-----BEGIN PGP SIGNATURE-----", "-----BEGIN PGP MESSAGE-----", "-----BEGIN SSH SIGNATURE-----",
               "-----BEGIN SIGNED MESSAGE-----")  # fmt: skip
_SHA256 = re.compile(r"[0-9a-f]{64}")


def format_tag(version: Version) -> str:
    """Write a version as a tag's message. Raises BadArgument where a value cannot stand on one line."""
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
    for key, value in trailers:
        if value != value.strip() or not value.isprintable():
            raise BadArgument(f"{key} must be one line of text: {value!r}.", "Leave out the line breaks.")
    block = "\n".join(f"{key}: {value}" for key, value in trailers if value)
    return (
        "\n\n".join(part for part in (f"{version.title} {version.name}", tidy_summary(version.summary), block) if part)
        + "\n"
    )


def tidy_summary(text: str) -> str:
    """Give a summary as a tag keeps it: no white space at line ends, one blank line between paragraphs at most."""
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").strip().split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def parse_tag(name: str, message: str) -> Version | None:
    """Read a version from a tag's raw message, signature and all.

    `name` is the version's, `v4`. Gives None for a tag that has no `Policyver:` trailer: it is none of policyver's
    business. Raises BrokenRegister for one that has and cannot be read.
    """
    title, summary, trailers = _parts(strip_signature(message))
    if "Policyver" not in trailers:
        return None
    reader = _Trailers(name, trailers)
    if reader.one("Policyver") != FORMAT:
        raise BrokenRegister(
            f"The tag {name} was written in format {reader.one('Policyver')!r}.", "Use a newer policyver."
        )
    return Version(
        statement=reader.one("Statement"),
        name=name,
        title=title.removesuffix(f" {name}"),
        effective=reader.day("Effective-Date"),
        published=reader.day("Published-Date"),
        materiality=reader.materiality(),
        summary=summary,
        texts=reader.texts(),
        approved_by=tuple(trailers.get("Approved-By", ())),
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


def _parts(message: str) -> tuple[str, str, dict[str, list[str]]]:
    """Cut a message into its title, its summary and its trailers, the last paragraph."""
    paragraphs = message.strip("\n").split("\n\n")
    trailers = _trailers(paragraphs[-1].split("\n"))
    if not trailers:
        return paragraphs[0], "", {}
    return paragraphs[0], "\n\n".join(paragraphs[1:-1]), trailers


def _trailers(lines: Iterable[str]) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for line in lines:
        trailer = _TRAILER.fullmatch(line)
        if not trailer:
            return {}
        found[trailer[1]].append(trailer[2].strip())
    return dict(found)


class _Trailers:
    """Reads values, and says which tag is at fault where one cannot be read."""

    def __init__(self, name: str, trailers: dict[str, list[str]]) -> None:
        self._name = name
        self._trailers = trailers

    def one(self, key: str, *, needed: bool = True) -> str:
        values = self._trailers.get(key, [])
        if len(values) > 1 or (needed and not values):
            raise self._broken(f"{len(values)} trailers {key}" if values else f"no trailer {key}")
        return values[0] if values else ""

    def day(self, key: str) -> date:
        try:
            return date.fromisoformat(self.one(key))
        except ValueError:
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
        for value in self._trailers.get("Text-SHA256", []):
            locale, _, digest = value.partition(" ")
            if not _SHA256.fullmatch(digest):
                raise self._broken("a Text-SHA256 that is no digest")
            found.append(Text(locale, digest))
        if not found:
            raise self._broken("no trailer Text-SHA256")
        return tuple(found)

    def _broken(self, what: str) -> BrokenRegister:
        return BrokenRegister(
            f"The tag {self._name} is policyver's but has {what}.",
            f"It was not written by policyver, or was changed since. Look at it with: git cat-file tag {self._name}",
        )
