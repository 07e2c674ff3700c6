"""A version or an amendment <-> the message of its tag."""

from dataclasses import replace

from policyver.errors import BadArgument
from policyver.register.entries import Amendment, Materiality, Version
from policyver.register.names import amended_version, is_version_name
from policyver.register.trailers import Message, format_message, read_message, strip_signature, tidy_summary


def format_tag(entry: Version | Amendment) -> str:
    """Write an entry as its tag's message. Raises BadArgument where it says nothing, or could not be read back."""
    if isinstance(entry, Version):
        message = _format_version(replace(entry, summary=tidy_summary(entry.summary)))
    else:
        message = _format_amendment(entry)
    if strip_signature(message) != message:
        raise BadArgument(
            "The summary has a line in it that git takes for the beginning of a signature.",
            "Leave out the line with -----BEGIN …-----.",
        )
    return message


def parse_tag(name: str, message: str, *, tag: str = "") -> Version | Amendment | None:
    """Read an entry from a tag's raw message, signature and all.

    `name` is the entry's, `v4` or `v4.a1`, `tag` the tag's where that is another. Gives None for a tag that has no
    `Policyver:` trailer: it is none of policyver's business. Raises BrokenRegister for one that has and cannot be read.
    """
    read = read_message(tag or name, message)
    if read is None:
        return None
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
            *(("Text-SHA256", f"{text.locale} {text.sha256}") for text in version.texts),
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
            ("Effective-Date", amendment.effective.isoformat() if amendment.effective else ""),
            ("Withdrawn-Date", amendment.withdrawn.isoformat() if amendment.withdrawn else ""),
            ("Published-Date", amendment.published.isoformat()),
            ("Reason", amendment.reason),
            ("Short-Notice-Reason", amendment.short_notice_reason),
            *(("Text-SHA256", f"{text.locale} {text.sha256}") for text in amendment.texts),
            ("Previous", amendment.previous or ""),
        ],
    )


def _in_words(amendment: Amendment) -> str:
    """Say to people what an amendment does. It is written only: programs read the trailers."""
    if amendment.effective:
        return f"{amendment.version} is rescheduled: it takes effect on {amendment.effective}."
    if amendment.withdrawn:
        return f"{amendment.version} is withdrawn: it is not in force from {amendment.withdrawn} on."
    languages = ", ".join(text.locale for text in amendment.texts)
    return f"The text of {amendment.version} is corrected ({languages}); its effective date stays."


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
        previous=message.one("Previous", needed=False) or None,
    )


def _parse_amendment(name: str, message: Message) -> Amendment:
    try:
        version = amended_version(name)
    except BadArgument:
        raise message.broken(f"a trailer Amends, which a tag named {name} cannot have") from None
    if message.one("Amends") != version:
        raise message.broken(f"a trailer Amends that does not name {version}")
    amendment = Amendment(
        statement=message.one("Statement"),
        name=name,
        title=message.title(name),
        published=message.day("Published-Date"),
        reason=message.one("Reason"),
        effective=message.day("Effective-Date") if message.all("Effective-Date") else None,
        withdrawn=message.day("Withdrawn-Date") if message.all("Withdrawn-Date") else None,
        texts=message.texts(),
        short_notice_reason=message.one("Short-Notice-Reason", needed=False),
        previous=message.one("Previous"),
    )
    if sum(map(bool, (amendment.effective, amendment.withdrawn, amendment.texts))) != 1:
        raise message.broken("not one of Effective-Date, Withdrawn-Date and Text-SHA256")
    return amendment


def _materiality(message: Message) -> Materiality:
    match message.one("Materiality"):
        case "material":
            return "material"
        case "editorial":
            return "editorial"
    raise message.broken("a Materiality that is neither material nor editorial")
