"""A version or an amendment <-> the message of its tag."""

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from policyver.errors import BadArgument
from policyver.register.entries import (
    AllowedFinding,
    Amendment,
    Effect,
    Erratum,
    Materiality,
    Rescheduled,
    Summarized,
    Summary,
    Translated,
    Version,
    Withdrawn,
)
from policyver.register.names import amended_version, is_version_name
from policyver.register.trailers import Message, Trailer, format_message, read_message, strip_signature, tidy_summary
from policyver.text_paths import read_paths

LONGEST, _LONGEST_WRITTEN = 1_000_000, 500_000
"""Of an entry that is read, in bytes, and of one that is written: a signature comes behind it."""


def format_tag(content: Version | Amendment) -> str:
    """Write a version or an amendment as its tag's message.

    Raises BadArgument where it says nothing, or could not be read back.
    """
    match content:
        case Version():
            message = _format_version(replace(content, summary=tidy_summary(content.summary)))
        case Amendment():
            message = _format_amendment(content)
        case _:
            assert_never(content)
    if len(message.encode()) > _LONGEST_WRITTEN:
        raise BadArgument(
            f"The entry would have more than {_LONGEST_WRITTEN:,} bytes.", "Say in a sentence or two what changed."
        )
    if strip_signature(message) != message:
        raise BadArgument(
            "The summary has a line in it that git takes for the beginning of a signature.",
            "Leave out the line with -----BEGIN …-----.",
        )
    return message


def parse_tag(name: str, message: str, *, tag: str = "") -> Version | Amendment | None:
    """Read an entry from a tag's raw message, signature and all.

    `name` is the entry's, `v4` or `v4.a1`, `tag` the tag's where that is another. Returns None for a tag that has no
    `Policyver:` trailer: it is not policyver's. Raises BrokenRegister for one that has and cannot be read.
    """
    read = read_message(tag or name, message)
    if read is None:
        return None
    if len(message) > LONGEST:
        raise read.broken(f"more than {LONGEST:,} characters")
    return _parse_amendment(name, read) if read.all("Amends") else _parse_version(name, read)


def _format_version(version: Version) -> str:
    if not version.summary:
        raise BadArgument("The summary is empty.", "Say in a sentence or two what changed: --summary TEXT")
    if "" in version.approved_by:
        raise BadArgument("An approver has no name.", "Name the approver, or leave --approved-by out.")
    return format_message(
        f"{version.title} {version.name}",
        version.summary,
        [
            ("Statement", version.statement),
            ("Effective-Date", version.effective.isoformat()),
            ("Published-Date", version.published.isoformat()),
            ("Materiality", version.materiality),
            *(("Approved-By", approver) for approver in version.approved_by),
            ("Retroactive-Reason", version.retroactive_reason),
            ("Short-Notice-Reason", version.short_notice_reason),
            *(("Allowed-Finding", f"{allowed.code} {allowed.reason}") for allowed in version.allowed),
            *(("Text-SHA256", f"{text.locale} {text.sha256}") for text in version.texts),
            *_summaries(version.summaries),
            ("Text-Path", version.text_path),
            ("Previous", version.previous or ""),
        ],
    )


def _format_amendment(amendment: Amendment) -> str:
    return format_message(
        f"{amendment.title} {amendment.name}",
        _in_words(amendment),
        [
            ("Statement", amendment.statement),
            ("Amends", amendment.version),
            *_days(amendment.effect),
            ("Published-Date", amendment.published.isoformat()),
            ("Reason", amendment.reason),
            *_details(amendment.effect),
            ("Previous", amendment.previous or ""),
        ],
    )


def _in_words(amendment: Amendment) -> str:
    """Return a sentence that says to people what an amendment does. Programs read the trailers, never this."""
    match amendment.effect:
        case Rescheduled(effective):
            return f"{amendment.version} is rescheduled: it takes effect on {effective}."
        case Withdrawn(day):
            return f"{amendment.version} is withdrawn: it is not in force from {day} on."
        case Translated():
            return f"{amendment.version} has a translation that came later ({', '.join(amendment.languages)})."
        case Summarized():
            return f"{amendment.version} has a summary that came later ({', '.join(amendment.languages)})."
        case Erratum(texts):
            languages = ", ".join(text.locale for text in texts)
            return f"The text of {amendment.version} is corrected ({languages}); its effective date stays."
        case _:
            assert_never(amendment.effect)


def _days(effect: Effect) -> Iterator[Trailer]:
    """Yield the trailers with the day of an amendment: they come before the day on which it is published."""
    match effect:
        case Rescheduled(effective):
            yield "Effective-Date", effective.isoformat()
        case Withdrawn(day):
            yield "Withdrawn-Date", day.isoformat()
        case Erratum() | Translated() | Summarized():
            pass
        case _:
            assert_never(effect)


def _details(effect: Effect) -> Iterator[Trailer]:
    """Yield the trailers with whatever else an amendment of its kind says: they come behind the reason."""
    match effect:
        case Rescheduled(short_notice_reason=reason):
            yield "Short-Notice-Reason", reason
        case Withdrawn():
            pass
        case Erratum(texts):
            for text in texts:
                yield "Text-SHA256", f"{text.locale} {text.sha256}"
        case Translated(texts, summaries):
            locales = [*(text.locale for text in texts), *(summary.locale for summary in summaries)]
            for locale in dict.fromkeys(locales):
                yield "Translation", locale
            for text in texts:
                yield "Text-SHA256", f"{text.locale} {text.sha256}"
            yield from _summaries(summaries)
        case Summarized(summaries, is_called_translation):
            if is_called_translation:
                for summary in summaries:
                    yield "Translation", summary.locale
            yield from _summaries(summaries)
        case _:
            assert_never(effect)


def _summaries(summaries: tuple[Summary, ...]) -> Iterator[Trailer]:
    for summary in summaries:
        if not (text := tidy_summary(summary.text)):
            raise BadArgument(f"The summary in {summary.locale} is empty.", "Say in a sentence or two what changed.")
        yield "Summary", f"{summary.locale} {text}"


def _parse_version(name: str, message: Message) -> Version:
    if not is_version_name(name):
        raise message.broken("no trailer Amends")
    texts = message.texts()
    if not texts:
        raise message.broken("no trailer Text-SHA256")
    return Version(
        statement=message.one("Statement"),
        name=name,
        title=message.title(name),
        effective=message.day("Effective-Date"),
        published=message.day("Published-Date"),
        materiality=_materiality(message),
        summary=message.body,
        texts=texts,
        approved_by=message.all("Approved-By"),
        retroactive_reason=message.one("Retroactive-Reason", needed=False),
        short_notice_reason=message.one("Short-Notice-Reason", needed=False),
        allowed=tuple(_allowed(message)),
        summaries=message.summaries(),
        text_path=_text_path(message),
        previous=message.one("Previous", needed=False) or None,
    )


def _parse_amendment(name: str, message: Message) -> Amendment:
    try:
        version = amended_version(name)
    except BadArgument:
        raise message.broken(f"a trailer Amends, which a tag named {name} cannot have") from None
    if message.one("Amends") != version:
        raise message.broken(f"a trailer Amends that does not name {version}")
    return Amendment(
        statement=message.one("Statement"),
        name=name,
        title=message.title(name),
        published=message.day("Published-Date"),
        reason=message.one("Reason"),
        effect=_parse_effect(message),
        previous=message.one("Previous"),
    )


def _parse_effect(message: Message) -> Effect:
    kinds: list[Effect] = []
    if message.all("Effective-Date"):
        short_notice_reason = message.one("Short-Notice-Reason", needed=False)
        kinds.append(Rescheduled(message.day("Effective-Date"), short_notice_reason))
    if message.all("Withdrawn-Date"):
        kinds.append(Withdrawn(message.day("Withdrawn-Date")))
    is_called_translation = bool(message.all("Translation"))
    if texts := message.texts():
        kinds.append(Translated(texts, message.summaries()) if is_called_translation else Erratum(texts))
    elif (is_called_translation or not kinds) and (summaries := message.summaries()):
        kinds.append(Summarized(summaries, is_called_translation))
    if len(kinds) != 1:
        raise message.broken("not one of Effective-Date, Withdrawn-Date, Text-SHA256 and Summary")
    return kinds[0]


def _allowed(message: Message) -> Iterator[AllowedFinding]:
    for value in message.all("Allowed-Finding"):
        code, _, reason = value.partition(" ")
        yield AllowedFinding(code, reason)


def _text_path(message: Message) -> str:
    path = message.one("Text-Path", needed=False)
    try:
        if path:
            read_paths(path)
    except BadArgument:
        raise message.broken("a Text-Path that leads to no text") from None
    return path


def _materiality(message: Message) -> Materiality:
    match message.one("Materiality"):
        case "material":
            return "material"
        case "editorial":
            return "editorial"
    raise message.broken("a Materiality that is neither material nor editorial")
