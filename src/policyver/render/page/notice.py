"""Notice -> an HTML page, from which its PDF is made, too."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from policyver.document.marks import shown_address
from policyver.names import same_language
from policyver.notice import ChangedSection, Difference, Notice, QuotedBlock, VersionSummary
from policyver.render.page.blocks import ShownBlock, blocks_html, unchanged
from policyver.render.page.frame import render_page
from policyver.render.page.inline import Inline
from policyver.render.wording.messages import Wording, direction
from policyver.render.wording.notice import closing_sentences, labels, sentences, states, time_to_effect

_BRIEF = 1500  # characters: a third of a page


@dataclass(frozen=True, slots=True)
class _ShownDifference:
    """A difference as the page shows it: the label and the text of each side that there is."""

    sides: tuple[tuple[str, Markup], ...]
    brief: bool
    """Whether it is short enough for paper to keep it on one page."""


@dataclass(frozen=True, slots=True)
class _ShownSummary:
    version: str
    foreign: str
    """Its language, where that is not the language of the notice."""
    direction: str
    html: Markup


@dataclass(frozen=True, slots=True)
class _ShownSection:
    title: str
    above: tuple[str, ...]
    states: list[str]
    sentences: list[Markup]
    differences: list[_ShownDifference]
    remarks: list[Markup]


def notice_page(notice: Notice) -> str:
    """Return a notice as one file that needs no network and no script."""
    wording = Wording(notice.locale)
    title = wording.text("notice-of", title=notice.title)
    return render_page(
        "notice.html.j2",
        wording,
        title=title,
        running=f"{title}, {notice.new}",
        notice=notice,
        contact=contact(notice),
        url=linked(notice.url),
        no_time=time_to_effect(notice),
        summaries=[_summary(summary, notice, wording) for summary in notice.summaries],
        sections=[_section(section, wording) for section in notice.sections],
    )


def contact(notice: Notice) -> Markup:
    """Return the contact for readers: that of the statement, linked, or else the name of the organization."""
    return contact_link(notice.contact, notice.organization)


def contact_link(address: str, organization: str) -> Markup:
    """Return an address to write to, linked, or else the name of the organization."""
    if "@" in address and " " not in address and ":" not in address:
        return Markup('<a href="mailto:{0}">{0}</a>').format(address)
    return linked(address or organization)


def linked(text: str) -> Markup:
    """Return an address of the web as a link; any other text as it is."""
    if text.startswith(("https://", "http://", "mailto:", "tel:")):
        return Markup('<a href="{}">{}</a>').format(text, shown_address(text).removeprefix("tel:"))
    return Markup("{}").format(text)


def _summary(summary: VersionSummary, notice: Notice, wording: Wording) -> _ShownSummary:
    """Return a summary to show. Where there are several, its headings are below the name of its version."""
    level = 4 if len(notice.summaries) > 1 else 3
    return _ShownSummary(
        summary.version,
        "" if same_language(summary.locale, notice.locale) else summary.locale,
        direction(summary.locale),
        blocks_html([unchanged(block, level) for block in summary.blocks], Inline(wording)),
    )


def _section(section: ChangedSection, wording: Wording) -> _ShownSection:
    return _ShownSection(
        title=section.title,
        above=section.headings[:-1],
        states=states(section),
        sentences=[wording.html(sentence.key, **sentence.values) for sentence in sentences(section)],
        remarks=[wording.html(remark.key, **remark.values) for remark in closing_sentences(section)],
        differences=[_shown(section, difference, Inline(wording)) for difference in section.differences],
    )


def _shown(section: ChangedSection, difference: Difference, inline: Inline) -> _ShownDifference:
    old_label, new_label = labels(section, difference)
    sides = ((old_label, difference.old), (new_label, difference.new))
    return _ShownDifference(
        tuple((label, _text(blocks, inline)) for label, blocks in sides if label),
        all(quoted.block.kind != "row" for quoted in difference.quoted_blocks)
        and sum(len(quoted.block.text) for quoted in difference.quoted_blocks) < _BRIEF,
    )


def _text(blocks: Sequence[QuotedBlock], inline: Inline) -> Markup:
    return blocks_html((ShownBlock(quoted.block, quoted.spans) for quoted in blocks), inline)
