"""What is to become final, on one sheet: it is shown before anything is written."""

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import assert_never

from policyver.counting import counted
from policyver.cutting import AmendmentProposal, Comparison, CutProposal, ProposedText
from policyver.cutting.notice_period import NoticePeriod
from policyver.findings import Finding
from policyver.register.entries import Erratum, Rescheduled, Summarized, Translated, Withdrawn
from policyver.render.terminal.finding import finding_line
from policyver.render.wording.amendments import amendment_in_a_word
from policyver.render.wording.redline import kinds_line, section_lines

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
        ("approved by", ", ".join(version.approved_by) or "nobody is named"),
        ("replaces", _replaced(proposal)),
        *_reasons(proposal),
        *(("changes" if not index else "", line) for index, line in enumerate(_changes(proposal))),
    ]
    return _sheet(f"To be cut: {version.name} of the {version.title}", rows, proposal.findings, width)


def amendment_sheet(proposal: AmendmentProposal, width: int = 80) -> str:
    """Return the sheet of an amendment that is to be made."""
    amendment = proposal.entry
    rows = [
        ("published", str(amendment.published)),
        ("becomes", _effect(proposal)),
        ("reason", amendment.reason),
        *((f"summary {summary.locale}", summary.text) for summary in amendment.summaries),
        *(("changes" if not index else "", line) for index, line in enumerate(_of_texts(proposal.texts))),
    ]
    title = f"To be made: {amendment.name}, an amendment of {amendment.version} of the {amendment.title}"
    return _sheet(title, rows, proposal.findings, width)


def _sheet(title: str, rows: Sequence[tuple[str, str]], findings: Sequence[Finding], width: int) -> str:
    found = [(finding.severity, f"{finding.code}: {finding_line(finding)}") for finding in findings]
    lines = [title, *(_row(name, text, width) for name, text in [*rows, *found])]
    return "".join(f"{line}\n" for line in lines)


def _row(name: str, text: str, width: int) -> str:
    indent = " " * (len(text) - len(text.lstrip()))
    lines = wrap(text, max(width - _MARGIN, 20), subsequent_indent=f"{indent}  ", break_long_words=False)
    return f"  {name:{_MARGIN - 2}}" + f"\n{' ' * _MARGIN}".join(lines)


def _kind(proposal: CutProposal) -> str:
    if not proposal.notice.brings_in or proposal.replaces is None:
        return proposal.entry.materiality
    before = proposal.replaces.version.name
    return f"editorial; from {before}, which readers have, material: it brings {proposal.notice.brings_in} to them"


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
        yield "back in time", version.retroactive_reason
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
