"""Notice -> plain text and Markdown, for e-mail and for the pages of other systems."""

from collections.abc import Iterator

from policyver.notice import ChangedSection, Notice, QuotedBlock
from policyver.redline import Span
from policyver.render.markdown.layout import Layout, MarkdownLayout, PlainTextLayout
from policyver.render.shown import heading_path
from policyver.render.wording.messages import Wording
from policyver.render.wording.notice import closing_sentences, labels, sentences, states, time_to_effect


def notice_text(notice: Notice) -> str:
    """Return a notice as plain text in lines of at most 76 columns, with changes in [-…-] and {+…+}."""
    return _NoticeWriter(notice, PlainTextLayout()).write()


def notice_markdown(notice: Notice) -> str:
    """Return a notice as Markdown, with changes in CriticMarkup: {--…--} and {++…++}."""
    return _NoticeWriter(notice, MarkdownLayout()).write()


class _NoticeWriter:
    """Writes the parts of a notice in order. The layout decides how they look."""

    def __init__(self, notice: Notice, layout: Layout) -> None:
        self._notice = notice
        self._layout = layout
        self._wording = Wording(notice.locale)

    def write(self) -> str:
        return "\n".join(self._lines()).rstrip() + "\n"

    def _say(self, key: str, **values: str) -> str:
        return self._layout.plain(self._wording.text(key, **values))

    def _lines(self) -> Iterator[str]:
        notice, wording = self._notice, self._wording
        yield from self._layout.heading(1, self._say("notice-of", title=notice.title))
        yield from self._layout.paragraph(
            self._say("notice-intro", organization=notice.organization, title=notice.title)
        )
        yield from self._layout.items(
            [f"{self._say(key)}: {self._layout.plain(value)}" for key, value in self._facts()]
        )
        yield from self._layout.heading(2, self._say("summary"))
        for summary in notice.summaries:
            if len(notice.summaries) > 1:
                yield from self._layout.heading(3, self._say("version-name", version=summary.version))
            spans = [tuple(map(self._layout.summed_up, block.runs)) for block in summary.blocks]
            yield from self._layout.quoted_blocks([*map(QuotedBlock, summary.blocks, spans)], quoted=False)
        yield from self._layout.heading(2, self._say("what-changes"))
        if any(section.differences for section in notice.sections):
            words = wording.text("words-like-these")
            deleted, inserted = (
                self._layout.marked([Span("delete", words)]),
                self._layout.marked([Span("insert", words)]),
            )
            yield from self._layout.paragraph(wording.text("how-marked-plain", deleted=deleted, inserted=inserted))
        elif not notice.sections and not notice.only_form:
            yield from self._layout.paragraph(self._say("nothing-changed"))
        for section in notice.sections:
            yield from self._section(section)
        if notice.only_form:
            titles = " · ".join(title or wording.text("before-first-heading") for title in notice.only_form)
            yield from self._layout.paragraph(self._say("only-form", titles=titles))
        yield from self._end()

    def _facts(self) -> list[tuple[str, str]]:
        notice, wording = self._notice, self._wording
        no_time = time_to_effect(notice)
        since = wording.date(notice.old_effective)
        relation = "replaces" if notice.replaces else "compared"
        contact = f" · {notice.contact}" if notice.contact else ""
        withdrawn = [("withdrawn-from", wording.date(notice.withdrawn))] if notice.withdrawn else []
        return [
            ("effective", wording.date(notice.effective)),
            *withdrawn,
            ("published", wording.date(notice.published)),
            ("time-to-effect", wording.text(no_time) if no_time else wording.days(notice.days)),
            ("version", wording.text(relation, new=notice.new, old=notice.old, date=since)),
            ("kind", wording.text(notice.materiality)),
            ("from", notice.organization + contact),
        ]

    def _section(self, section: ChangedSection) -> Iterator[str]:
        titles = heading_path(section.headings) or self._wording.text("before-first-heading")
        state = ", ".join(self._wording.text(key) for key in states(section))
        yield from self._layout.heading(3, self._layout.plain(f"{titles} ({state})" if state else titles))
        for sentence in sentences(section):
            yield from self._layout.paragraph(self._say(sentence.key, **sentence.values))
        for difference in section.differences:
            for label, quoted_blocks in zip(labels(section, difference), (difference.old, difference.new), strict=True):
                if label:
                    yield from self._layout.paragraph(f"{self._say(label)}:")
                    yield from self._layout.quoted_blocks(quoted_blocks, quoted=True)
        for remark in closing_sentences(section):
            yield from self._layout.paragraph(self._say(remark.key, **remark.values))

    def _end(self) -> Iterator[str]:
        notice = self._notice
        contact = notice.contact or notice.organization
        yield from self._layout.heading(2, self._say("full-text" if notice.replaces else "full-texts"))
        previous = "previous-version" if notice.replaces else "compared-version"
        full = ("full-text-at", {"url": notice.url}) if notice.url else ("full-text-from", {"contact": contact})
        yield from self._layout.items(
            [
                self._say(full[0], version=notice.new, **full[1]),
                self._say(previous, version=notice.old, contact=contact),
            ]
        )
        yield from self._layout.heading(2, self._say("questions"))
        yield from self._layout.items(
            [self._say("questions-to", contact=contact), self._say("other-format", contact=contact)]
        )
