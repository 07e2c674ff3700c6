"""What is to become final, on one sheet: it is shown before anything is written."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from textwrap import wrap
from typing import assert_never

from policyver.counting import counted
from policyver.cutting import AmendmentProposal, Comparison, CutProposal, ProposedText
from policyver.cutting.afterwards import InForceFrom
from policyver.cutting.notice_period import NoticePeriod
from policyver.findings import Finding, Silenced, shortened
from policyver.register.entries import Erratum, Rescheduled, Summarized, Summary, Translated, Version, Withdrawn
from policyver.render.wording.amendments import amendment_in_a_word
from policyver.render.wording.order import order_of
from policyver.render.wording.redline import kinds_line, section_lines
from policyver.render.wording.signals import reason_lines

_MARGIN = 15
_MOST_SECTIONS = 8
"""Sections of one language that have a line each. With more, the sheet no longer fits a screen."""


def cut_sheet(proposal: CutProposal, width: int = 80) -> str:
    """Return the sheet of a version that is to be cut."""
    version = proposal.entry
    rows = [
        ("published", str(version.published)),
        ("effective", f"{version.effective}, {_notice(proposal.notice)}"),
        ("kind", _kind(proposal)),
        *_under("looks", _looks(proposal)),
        ("approved by", ", ".join(version.approved_by) or "nobody is named"),
        ("replaces", _replaced(proposal)),
        *_under("until", _until(proposal.followed)),
        *_reasons(proposal),
        *_under("summary", _summaries(version)),
        *_under("changes", _changes(proposal)),
        *_under("newest", _from_newest(proposal)),
        *_under("silenced", _silenced(proposal.silenced)),
    ]
    return _sheet(f"To be cut: {version.name} of the {version.title}", rows, proposal.findings, width)


def amendment_sheet(proposal: AmendmentProposal, width: int = 80) -> str:
    """Return the sheet of an amendment that is to be made."""
    amendment = proposal.entry
    rows = [
        ("published", str(amendment.published)),
        ("becomes", _effect(proposal)),
        ("reason", amendment.reason),
        *_under("summary", summary_lines(amendment.summaries)),
        *_under("changes", _of_texts(proposal.texts)),
        *_under("afterwards", map(_turn, proposal.afterwards)),
        *_under("silenced", _silenced(proposal.silenced)),
    ]
    title = f"To be made: {amendment.name}, an amendment of {amendment.version} of the {amendment.title}"
    return _sheet(title, rows, proposal.findings, width)


def summary_rows(version: Version, width: int = 80) -> str:
    """Return the rows with the summaries of a version, for the time when they were asked for."""
    return "".join(f"{_row(name, text, width)}\n" for name, text in _under("summary", _summaries(version)))


def _summaries(version: Version) -> Iterator[str]:
    """Yield the summary in each language of the texts, or that there is none."""
    source, *others = version.locales
    if version.summary:
        yield from summary_lines((Summary(source, version.summary),))
    else:
        yield f"{source}: none yet"
    for locale in others:
        given = tuple(summary for summary in version.summaries if summary.locale == locale and summary.text)
        yield from summary_lines(given) if given else [f"{locale}: none; it can be added later"]


def summary_lines(summaries: Iterable[Summary]) -> Iterator[str]:
    """Yield the lines of summaries, each behind its language."""
    for summary in summaries:
        first, *more = filter(str.strip, summary.text.split("\n"))
        yield f"{summary.locale}: {first}"
        yield from (f"  {line}" for line in more)


def _under(name: str, lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the rows of lines that have one name."""
    for index, line in enumerate(lines):
        yield "" if index else name, line


def _turn(turn: InForceFrom) -> str:
    return f"from {turn.day} on: {turn.version or 'no version'}"


def _sheet(title: str, rows: Sequence[tuple[str, str]], findings: Sequence[Finding], width: int) -> str:
    lines = [title, *(_row(name, text, width) for name, text in [*rows, *_listed(findings)])]
    return "".join(f"{line}\n" for line in lines)


def _listed(findings: Sequence[Finding]) -> Iterator[tuple[str, str]]:
    for finding, more in shortened(findings):
        yield finding.severity, f"{finding.code}: {finding.in_words}"
        if more:
            yield "", f"{finding.code}: and {more} more; see policyver check"


def _silenced(silenced: Sequence[Silenced]) -> Iterator[str]:
    """Yield what comments in the texts silence, each reason once."""
    lines = (f"{of.finding.code}, {of.finding.where.place}: {of.reason}" for of in silenced)
    for line, count in Counter(lines).items():
        yield line if count == 1 else f"{line} ({count} times)"


def _row(name: str, text: str, width: int) -> str:
    indent = " " * (len(text) - len(text.lstrip()))
    lines = wrap(text, max(width - _MARGIN, 20), subsequent_indent=f"{indent}  ", break_long_words=False)
    return f"  {name:{_MARGIN - 2}}" + f"\n{' ' * _MARGIN}".join(lines)


def _kind(proposal: CutProposal) -> str:
    if not proposal.notice.brings_in or proposal.replaces is None:
        return proposal.entry.materiality
    before = proposal.replaces.version.name
    return f"editorial; from {before}, which readers have, material: it brings {proposal.notice.brings_in} to them"


def _looks(proposal: CutProposal) -> Iterator[str]:
    """Yield what kind of version its changes look like, and why."""
    kind = proposal.looks_like
    if kind is not None:
        yield f"{kind.materiality}, by what changes of {kind.before} in {kind.locale}; a proposal, no advice"
        yield from (f"  {line}" for line in reason_lines(kind.reasons))


def _notice(notice: NoticePeriod) -> str:
    if notice.required is None:
        return f"{notice.in_words} after it is published"
    since = f" of {notice.brings_in}" if notice.brings_in else ""
    return f"{notice.in_words} of notice{since}; policyver.toml asks for {notice.required}"


def _replaced(proposal: CutProposal) -> str:
    if proposal.replaces is None:
        return "no version: none is in force before it"
    return f"{proposal.replaces.version.name}, in force until the day before"


def _reasons(proposal: CutProposal) -> Iterator[tuple[str, str]]:
    version = proposal.entry
    if version.retroactive_reason:
        yield order_of(version), version.retroactive_reason
    if version.short_notice_reason:
        yield "short notice", version.short_notice_reason
    for allowed in version.allowed:
        yield "allowed", f"{allowed.code}: {allowed.reason}"


def _changes(proposal: CutProposal) -> Iterator[str]:
    if not proposal.old_texts:
        yield f"the first version, in {', '.join(text.locale for text in proposal.texts)}"
        return
    yield from _of_texts(proposal.changes())
    yield from (f"{locale}: no text any more" for locale in proposal.gone)


def _from_newest(proposal: CutProposal) -> Iterator[str]:
    """Yield how many changes there are from the version cut last, where readers have another one before."""
    texts = proposal.changes_from_newest()
    counts = [f"{text.new.locale}, {kinds_line(text.redline)}" for text in texts if isinstance(text, Comparison)]
    counts += [f"{text.locale}, a new text" for text in texts if isinstance(text, ProposedText)]
    if counts:
        yield f"{proposal.newest_texts[0].version}, from which it differs: {'; '.join(counts)}"


def _until(followed: InForceFrom | None) -> Iterator[str]:
    if followed is not None:
        last = followed.day - timedelta(days=1)
        after = f"{followed.version} is in force, whose text was cut before this one"
        yield f"{last}; then {after if followed.version else 'no version is in force'}"


def _of_texts(texts: Sequence[Comparison | ProposedText]) -> Iterator[str]:
    for text in texts:
        match text:
            case ProposedText():
                yield f"{text.locale}: a new text"
            case Comparison(old, new, redline):
                yield f"{new.locale}, from {old.label}: {kinds_line(redline)}"
                sections = section_lines(redline)
                yield from (f"  section {what}: {title}" for what, title in sections[:_MOST_SECTIONS])
                if len(sections) > _MOST_SECTIONS:
                    yield f"  and {counted(len(sections) - _MOST_SECTIONS, 'more section')}"
            case _:
                assert_never(text)


def _effect(proposal: AmendmentProposal) -> str:
    amends, effect = proposal.amends, proposal.entry.effect
    match effect:
        case Rescheduled(effective):
            notice = f", {_notice(proposal.notice)}" if proposal.notice else ""
            return f"effective {effective} instead of {amends.effective}{notice}"
        case Withdrawn(day):
            if day <= amends.effective:
                return f"withdrawn from {day} on: it never takes effect"
            return f"withdrawn from {day} on: it is in force from {amends.effective} until the day before"
        case Translated():
            return f"translated ({', '.join(proposal.entry.languages)}); effective {amends.effective}, as before"
        case Summarized():
            return f"{amendment_in_a_word(proposal.entry)}; effective {amends.effective}, as before"
        case Erratum():
            return f"corrected; effective {amends.effective}, as before"
        case _:
            assert_never(effect)
