"""An answer -> the cover of a bundle of evidence: what is claimed in plain words, and how to check it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from policyver.config import Statement
from policyver.register.answer import Answer
from policyver.register.entries import AmendmentEntry, Entry
from policyver.register.register import Register
from policyver.render.page import render_page
from policyver.render.phrases import Phrases
from policyver.render.wrapping import wrap


@dataclass(frozen=True, slots=True)
class _Row:
    """An entry of the register, as the cover lists it."""

    name: str
    what: str
    published: date
    recorded: date
    tag_id: str


def cover_page(organization: str, statement: Statement, register: Register, found: Answer) -> str:
    """Write the cover as a page."""
    return render_page(
        "cover.html.j2",
        Phrases("en"),
        title=_title(found),
        running=_title(found),
        organization=organization,
        claims=list(_claims(organization, statement, register, found)),
        rows=[_row(entry) for entry in register.entries],
        commands=_commands(statement, found),
        limits=_LIMITS,
    )


def cover_text(organization: str, statement: Statement, register: Register, found: Answer) -> str:
    """Write the same as lines of text."""
    lines = [_title(found), "", "WHAT IS CLAIMED", ""]
    for claim in _claims(organization, statement, register, found):
        lines += wrap(claim, "- ", "  ")
    lines += ["", "HOW TO CHECK IT", ""]
    for about, commands in _commands(statement, found):
        lines += [*wrap(about), "", *(f"    {command}" for command in commands), ""]
    lines += ["WHAT IT CANNOT SHOW", ""]
    for limit in _LIMITS:
        lines += wrap(limit, "- ", "  ")
    return "\n".join(lines) + "\n"


_LIMITS = (
    "Dates are those that the register's keepers wrote down; a tag says itself when it was recorded.",
    "Whoever holds every copy of a register can write all of it anew. Compare its last entry with another copy.",
    "policyver gives no legal advice: what follows from a text is not its matter.",
)


def _title(found: Answer) -> str:
    return f"What was in force on {Phrases('en').date(found.day)}"


def _claims(organization: str, statement: Statement, register: Register, found: Answer) -> Iterator[str]:
    standing, version, text = found.standing, found.standing.version, found.text
    day = Phrases("en").date
    known = f" This is the answer as it was known on {day(found.known_on)}." if found.known_on else ""
    yield f"On {day(found.day)} version {version.name} of the {statement.title} of {organization} was in force.{known}"
    until = register.until(version.name)
    ended = f"its last day was {day(until)}" if until else "no end is known"
    yield f"It was published on {day(version.published)} and took effect on {day(standing.effective)}; {ended}."
    source = standing.text()
    if text is not None:
        yield f"Its text in {text.locale} is text/{statement.name}.{text.locale}.md, with SHA-256 {text.sha256}."
    else:
        path = f"text/{statement.name}.{source.locale}.md"
        yield f"It has no text in {found.locale}. The authoritative text is {path}, with SHA-256 {source.sha256}."
    if text is None and (last := found.last_in_locale) is not None:
        yield f"The last text in {found.locale} is that of {last.version.name}; it is not a translation of this one."
    count = len(register.entries)
    yield f"The register has {count} entries. Each names the one before by its object id; the last is {register.head}."


def _commands(statement: Statement, found: Answer) -> list[tuple[str, tuple[str, ...]]]:
    standing = found.standing
    text = found.text or standing.text()
    source = standing.version.texts[0].locale
    path = (
        f"statements/{statement.name}.md" if text.locale == source else f"statements/{statement.name}.{text.locale}.md"
    )
    return [
        ("With policyver, on a machine that has no repository:", ("policyver verify FILE.zip",)),
        ("The files against their digests, in the unpacked folder:", ("sha256sum --check SHA256SUMS",)),
        (
            "With git alone. The line Previous of a tag names the tag object of the entry before it:",
            (
                "git init check",
                "git -C check fetch ../history.bundle 'refs/tags/*:refs/tags/*'",
                "git -C check for-each-ref refs/tags",
                f"git -C check cat-file tag {standing.entry.tag}",
                f"git -C check show {text.commit}:{path} | sha256sum",
            ),
        ),
    ]


def _row(entry: Entry | AmendmentEntry) -> _Row:
    if isinstance(entry, Entry):
        version = entry.version
        what = f"effective {version.effective}, {version.materiality}"
        return _Row(version.name, what, version.published, entry.recorded.date(), entry.tag_id)
    amendment = entry.amendment
    day = amendment.effective or amendment.withdrawn
    what = f"{amendment.kind} {day}" if day else amendment.kind
    return _Row(amendment.name, what, amendment.published, entry.recorded.date(), entry.tag_id)
