"""An answer -> the cover of a bundle of evidence: what is claimed in plain words, and how to check it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from policyver.config import Statement
from policyver.counting import counted
from policyver.forms import NOW, Form, is_since
from policyver.notice import is_announced
from policyver.register.answer import Answer
from policyver.register.entries import AnyEntry, is_version
from policyver.register.register import Register
from policyver.render.page.frame import render_page
from policyver.render.wording.amendments import amendment_in_a_row, kind_and_reason
from policyver.render.wording.in_force import last_text, no_current_text, times
from policyver.render.wording.messages import Wording
from policyver.render.wording.wrapping import wrap

_MOST_ROWS = 200
"""Rows of the list of entries. Each takes 6 ms to set in the PDF; pinned by the bundle of a register of 1,000."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """An authority's word that the register's last entry existed at a moment (RFC 3161)."""

    response: bytes
    """All that the authority answered, in DER."""
    moment: datetime
    authority: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What the form of a bundle decides: which files prove the answer, how they are checked, and what they cannot show.

    A file has its name and what it is, a way to check the commands and what they are for.
    """

    files: tuple[tuple[str, str], ...]
    commands: tuple[tuple[str, tuple[str, ...]], ...]
    limits: tuple[str, ...]
    by: Register
    """The register by which the cover says which version was replaced."""
    gaps: tuple[str, ...] = ()
    """What is missing in the chain, in sentences."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What a bundle is made of."""

    organization: str
    statement: Statement
    register: Register
    answer: Answer
    proof: Proof
    stamp: Stamp | None = None
    form: Form = NOW
    """In that of 0.4 it does not name translations that are still another version's. In that of 0.5 it states days to
    come as past."""


@dataclass(frozen=True, slots=True)
class _Row:
    """An entry of the register, as the cover lists it."""

    name: str
    what: str
    published: date
    recorded: date
    tag_id: str


def cover_page(cover: Cover) -> str:
    """Write the cover as a page."""
    return render_page(
        "cover.html.j2",
        Wording("en"),
        title=_title(cover.answer),
        running=_title(cover.answer),
        organization=cover.organization,
        claims=list(_claims(cover)),
        contents=_contents(cover),
        rows=[_row(entry, cover.form) for entry in _listed(cover)],
        unlisted=_unlisted(cover),
        commands=cover.proof.commands,
        limits=cover.proof.limits,
    )


def cover_text(cover: Cover) -> str:
    """Write the same as lines of text."""
    lines = [_title(cover.answer), "", "WHAT IS CLAIMED", ""]
    for claim in _claims(cover):
        lines += wrap(claim, "- ", "  ")
    lines += ["", "WHAT IS IN IT", ""]
    for name, what in _contents(cover):
        lines += wrap(f"{name}: {what}", "- ", "  ")
    lines += ["", "HOW TO CHECK IT", ""]
    for about, commands in cover.proof.commands:
        lines += [*wrap(about), "", *(f"    {command}" for command in commands), ""]
    lines += ["WHAT IT CANNOT SHOW", ""]
    for limit in cover.proof.limits:
        lines += wrap(limit, "- ", "  ")
    return "\n".join(lines) + "\n"


STAMP = "timestamp.tsr"


def _title(answer: Answer) -> str:
    return f"What was in force on {Wording('en').date(answer.day)}"


def _claims(cover: Cover) -> Iterator[str]:
    organization, statement, register, answer = cover.organization, cover.statement, cover.register, cover.answer
    amended, version, text = answer.amended, answer.amended.version, answer.text
    day = Wording("en").date
    known = ""
    if answer.known_on:
        known = f" This is the answer by the entries that say they were published by {day(answer.known_on)}."
    yield f"On {day(answer.day)} version {version.name} of the {statement.title} of {organization} was in force.{known}"
    yield f"It says that it was published on {day(version.published)}. {_periods(cover)}"
    if answer.recorded_late:
        yield f"It was recorded in the register only on {day(answer.recorded_late)}."
    for entry in amended.amendments:
        yield kind_and_reason(entry.content, entry.name, day(entry.published), cover.form)
    if text is not None:
        yield f"Its text in {text.locale} is text/{statement.name}.{text.locale}.md, with SHA-256 {text.sha256}."
    else:
        source = amended.text()
        path = f"text/{statement.name}.{source.locale}.md"
        yield f"{no_current_text(answer)} The authoritative text is {path}, with SHA-256 {source.sha256}."
        if last := last_text(answer):
            yield f"{last}; it is not a translation of this one."
    entries = counted(len(register.entries), "entry", "entries")
    yield f"The register has {entries}. Each names the one before by its object id; the last is {register.head}."
    if cover.stamp is not None:
        yield f"That entry existed on {_moment(cover.stamp)}: so says {cover.stamp.authority}, in {STAMP}."
    yield from cover.proof.gaps
    yield from _replaced_otherwise(cover)


def _listed(cover: Cover) -> Sequence[AnyEntry]:
    """Return the entries that the page lists: all, or of a long register the last ones and those of the answer."""
    entries, amended = cover.register.entries, cover.answer.amended
    own = {amended.entry.name, *(entry.name for entry in amended.amendments)}
    return [entry for entry in entries[:-_MOST_ROWS] if entry.name in own] + list(entries[-_MOST_ROWS:])


def _unlisted(cover: Cover) -> str:
    """Return the sentence about the entries that are not listed; empty where all are."""
    all_of_them, listed = len(cover.register.entries), len(_listed(cover))
    if listed == all_of_them:
        return ""
    return (
        f"These are {listed} of {all_of_them} entries: the last ones, and those about"
        f" {cover.answer.amended.version.name}. All are in entries/, and listed in register.json."
    )


def _replaced_otherwise(cover: Cover) -> Iterator[str]:
    """Yield that the version replaced another one by what is known now than when its record was made."""
    amended, day = cover.answer.amended, Wording("en").date
    then, now = (
        before.version.name if before else "no version"
        for before in (register.replaced_by(amended.version.name) for register in (cover.proof.by, cover.register))
    )
    if then != now:
        last: AnyEntry = amended.amendments[-1] if amended.amendments else amended.entry
        known = f" known on {day(cover.answer.known_on)}" if cover.answer.known_on else ""
        yield (
            f"By the entries up to {last.name}, of {day(last.published)}, it replaced {then}: its record was made by"
            f" these. By all entries{known} it replaced {now}."
        )


def _periods(cover: Cover) -> str:
    """Return when the version was in force, each time. What comes after the day of knowledge is not settled."""
    day, known_on = Wording("en").date, cover.answer.known_on
    periods = cover.register.periods(cover.answer.amended.version.name)
    if known_on is None or not is_since(cover.form, "0.6"):
        return f"It was in force {times(periods, day, ', with no end known')}."
    begun = [(first, last) for first, last in periods if first <= known_on]
    to_come = [(first, last) for first, last in periods if first > known_on]
    last = begun[-1][1] if begun else None
    is_running = bool(begun) and (last is None or last >= known_on)
    if is_running:
        begun[-1] = (begun[-1][0], None)
    sentences = [f"It was in force {times(begun, day, '' if last else ', with no end known')}."] if begun else []
    if is_running and last:
        sentences.append(f"By these entries it is so until {day(last)}.")
    if to_come:
        sentences.append(f"By these entries it will be in force {times(to_come, day)}.")
    return " ".join(sentences)


def _contents(cover: Cover) -> list[tuple[str, str]]:
    """Name the files: first those of the language that the answer is in."""
    name, amended = cover.statement.name, cover.answer.amended
    locale = (cover.answer.text or amended.text()).locale
    replaces = cover.proof.by.text_replaced(amended, locale)
    files = [
        (f"text/{name}.{locale}.md", "The text in force, as git keeps it."),
        (f"record/{locale}/statement.pdf", "The same to read and to print; beside it as a page for browsers."),
    ]
    if replaces is not None:
        since = f"{replaces.version.name}, which it replaced"
        if is_announced(amended, locale, cover.form):
            what = f"The notice of it as policyver writes it, against {since}. Whether it was sent it cannot know."
            files.append((f"record/{locale}/notice.pdf", what))
        files.append((f"record/{locale}/redline.pdf", f"Every change of the text since {since}."))
    if others := [other for other in amended.locales if other != locale]:
        files.append(("text/, record/", f"The same in {', '.join(others)}.{_outdated(cover, others)}"))
    files += [
        ("record/record.json", "Every date, id and digest of the version and of its files, for programs."),
        ("register.json", "The register as it stood, for programs."),
        ("evidence.json", "What is claimed, for programs."),
        *cover.proof.files,
        ("SHA256SUMS", "The digest of each file here."),
    ]
    if cover.stamp is not None:
        files.append((STAMP, f"The time stamp of {cover.stamp.authority} (RFC 3161)."))
    return files


def _outdated(cover: Cover, locales: Sequence[str]) -> str:
    """Return the sentences that say which translations are still another version's."""
    if not is_since(cover.form, "0.5"):
        return ""
    outdated = ((locale, cover.proof.by.outdated(cover.answer.amended, locale)) for locale in locales)
    return "".join(
        f" The text in {locale} is still that of {first.version.name}: it was not translated again."
        for locale, first in outdated
        if first is not None
    )


def _moment(stamp: Stamp) -> str:
    moment = stamp.moment.astimezone(UTC)
    return f"{Wording('en').date(moment.date())} at {moment:%H:%M:%S} UTC"


def _row(entry: AnyEntry, form: Form) -> _Row:
    if is_version(entry):
        what = f"effective {entry.content.effective}, {entry.content.materiality}"
    else:
        what = amendment_in_a_row(entry.content, form)
    return _Row(entry.name, what, entry.published, entry.recorded_day, entry.tag_id)
