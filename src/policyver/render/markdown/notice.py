"""Notice -> plain text and Markdown, for e-mail and for the pages of other systems."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from policyver.document.columns import columns
from policyver.document.markdown.tables import table
from policyver.document.marks import is_own_address, link_of, shown_address
from policyver.document.model import BREAK, CELL, Block, Run
from policyver.notice import ChangedSection, Notice, QuotedBlock
from policyver.redline import Op, Span
from policyver.render.markdown import escaping
from policyver.render.shown import heading_path, plain_text
from policyver.render.wording.messages import Wording
from policyver.render.wording.notice import closing_sentences, labels, sentences, states, time_to_effect
from policyver.render.wording.wrapping import wrap

_INDENT = "    "
_BRACKETS: dict[Op, tuple[str, str]] = {"equal": ("", ""), "delete": ("[-", "-]"), "insert": ("{+", "+}")}


def notice_text(notice: Notice) -> str:
    """Return a notice as plain text in lines of at most 76 columns, with changes in [-…-] and {+…+}."""
    return _PlainTextWriter(notice).write()


def notice_markdown(notice: Notice) -> str:
    """Return a notice as Markdown, with changes in CriticMarkup: {--…--} and {++…++}."""
    return _MarkdownWriter(notice).write()


class _NoticeWriter:
    """Writes the parts of a notice in order. Subclasses decide how a heading or a quoted block looks."""

    def __init__(self, notice: Notice) -> None:
        self._notice = notice
        self._wording = Wording(notice.locale)

    def write(self) -> str:
        return "\n".join(self._lines()).rstrip() + "\n"

    def heading(self, level: int, text: str) -> list[str]:
        raise NotImplementedError

    def paragraph(self, text: str) -> list[str]:
        raise NotImplementedError

    def items(self, texts: Sequence[str]) -> list[str]:
        raise NotImplementedError

    def quoted_blocks(self, quoted_blocks: Sequence[QuotedBlock], *, quoted: bool) -> list[str]:
        raise NotImplementedError

    def plain(self, text: str) -> str:
        """Return text in which every markup character is escaped."""
        return text

    def marked(self, spans: Iterable[Span]) -> str:
        """Return text with its changes marked."""
        raise NotImplementedError

    def summed_up(self, run: Run) -> Span:
        """Return a run of a summary as a span."""
        return Span("equal", run.text, run.marks)

    def _say(self, key: str, **values: str) -> str:
        return self.plain(self._wording.text(key, **values))

    def _lines(self) -> Iterator[str]:
        notice, wording = self._notice, self._wording
        yield from self.heading(1, self._say("notice-of", title=notice.title))
        yield from self.paragraph(self._say("notice-intro", organization=notice.organization, title=notice.title))
        yield from self.items([f"{self._say(key)}: {self.plain(value)}" for key, value in self._facts()])
        yield from self.heading(2, self._say("summary"))
        for summary in notice.summaries:
            if len(notice.summaries) > 1:
                yield from self.heading(3, self._say("version-name", version=summary.version))
            spans = [tuple(map(self.summed_up, block.runs)) for block in summary.blocks]
            yield from self.quoted_blocks([*map(QuotedBlock, summary.blocks, spans)], quoted=False)
        yield from self.heading(2, self._say("what-changes"))
        if any(section.differences for section in notice.sections):
            words = wording.text("words-like-these")
            deleted, inserted = self.marked([Span("delete", words)]), self.marked([Span("insert", words)])
            yield from self.paragraph(wording.text("how-marked-plain", deleted=deleted, inserted=inserted))
        elif not notice.sections and not notice.only_form:
            yield from self.paragraph(self._say("nothing-changed"))
        for section in notice.sections:
            yield from self._section(section)
        if notice.only_form:
            titles = " · ".join(title or wording.text("before-first-heading") for title in notice.only_form)
            yield from self.paragraph(self._say("only-form", titles=titles))
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
        yield from self.heading(3, self.plain(f"{titles} ({state})" if state else titles))
        for sentence in sentences(section):
            yield from self.paragraph(self._say(sentence.key, **sentence.values))
        for difference in section.differences:
            for label, quoted_blocks in zip(labels(section, difference), (difference.old, difference.new), strict=True):
                if label:
                    yield from self.paragraph(f"{self._say(label)}:")
                    yield from self.quoted_blocks(quoted_blocks, quoted=True)
        for remark in closing_sentences(section):
            yield from self.paragraph(self._say(remark.key, **remark.values))

    def _end(self) -> Iterator[str]:
        notice = self._notice
        contact = notice.contact or notice.organization
        yield from self.heading(2, self._say("full-text" if notice.replaces else "full-texts"))
        previous = "previous-version" if notice.replaces else "compared-version"
        full = ("full-text-at", {"url": notice.url}) if notice.url else ("full-text-from", {"contact": contact})
        yield from self.items(
            [
                self._say(full[0], version=notice.new, **full[1]),
                self._say(previous, version=notice.old, contact=contact),
            ]
        )
        yield from self.heading(2, self._say("questions"))
        yield from self.items([self._say("questions-to", contact=contact), self._say("other-format", contact=contact)])


class _PlainTextWriter(_NoticeWriter):
    def heading(self, level: int, text: str) -> list[str]:
        lines = wrap(text)
        under = "=-~"[level - 1] * max(map(columns, lines))
        return [*([""] if level == 2 else []), *lines, under, ""]

    def paragraph(self, text: str) -> list[str]:
        return [*wrap(text), ""]

    def items(self, texts: Sequence[str]) -> list[str]:
        return [*(line for text in texts for line in wrap(text, "- ", "  ")), ""]

    def quoted_blocks(self, quoted_blocks: Sequence[QuotedBlock], *, quoted: bool) -> list[str]:
        lines: list[str] = []
        for kind, group in groupby(quoted_blocks, key=lambda quotation: quotation.block.kind):
            for quotation in group:
                lines += self._quotation(quotation.block, self.marked(quotation.spans), _INDENT if quoted else "")
                lines += [""] if kind not in ("item", "row") else []
            lines += [""] if kind in ("item", "row") else []
        return lines

    def marked(self, spans: Iterable[Span]) -> str:
        written = ""
        for op, group in groupby(spans, key=lambda span: span.op):
            before, after = _BRACKETS[op]
            text = "".join(plain_text(span.text, span.marks, changed=op != "equal") for span in group)
            written += before + text.replace(CELL, " | ") + after
        return written

    def summed_up(self, run: Run) -> Span:
        address = link_of(run.marks)
        is_shown = not address or is_own_address(run.text, address)
        return Span("equal", run.text if is_shown else f"{run.text} ({shown_address(address)})", run.marks)

    def _quotation(self, block: Block, text: str, margin: str) -> list[str]:
        margin += "  " * (block.depth - (block.kind in ("item", "quote")))
        match block.kind:
            case "item":
                marker = block.marker_or("-")
                return wrap(text, f"{margin}{marker} ", margin + " " * (len(marker) + 1))
            case "row":
                return wrap(text.replace(BREAK, " "), margin, f"{margin}  ")
            case "quote":
                return wrap(text, f"{margin}> ")
            case "code" | "html" | "front-matter":
                lines = [(line, margin + line[: -len(line.lstrip())]) for line in text.split("\n")]
                return [part for line, indent in lines for part in wrap(line.lstrip(), indent)]
        return wrap(text, margin)


class _MarkdownWriter(_NoticeWriter):
    def heading(self, level: int, text: str) -> list[str]:
        return [f"{'#' * level} {text}", ""]

    def paragraph(self, text: str) -> list[str]:
        return [re.sub(r"^(\d*)([-+.)])", r"\1\\\2", text), ""]  # so that the beginning does not make it a list

    def items(self, texts: Sequence[str]) -> list[str]:
        return [*(f"- {text}" for text in texts), ""]

    def quoted_blocks(self, quoted_blocks: Sequence[QuotedBlock], *, quoted: bool) -> list[str]:
        lines: list[str] = []
        for kind, group in groupby(quoted_blocks, key=lambda quotation: quotation.block.kind):
            if kind == "row":
                lines += self._table(list(group))
            else:
                lines += [line for quotation in group for line in self._quotation(quotation)]
        return [f"> {line}".rstrip() for line in lines[:-1]] + [""] if quoted else lines

    def plain(self, text: str) -> str:
        return escaping.plain(text)

    def marked(self, spans: Iterable[Span]) -> str:
        return escaping.marked(list(spans))

    def _quotation(self, quotation: QuotedBlock) -> list[str]:
        block = quotation.block
        if block.kind in ("code", "html", "front-matter"):
            return [*escaping.code(quotation.spans).split("\n"), ""]
        text = self.marked(quotation.spans)
        if block.kind == "item":
            text = f"{block.marker_or('-')} {text}"
        elif block.kind == "quote":
            text = f"> {text}"
        return ["  " * (block.depth - (block.kind in ("item", "quote"))) + text, ""]

    def _table(self, rows: Sequence[QuotedBlock]) -> list[str]:
        cells = [self.marked(row.spans).split(CELL) for row in rows]
        return [*table(cells, has_head=rows[0].block.header).split("\n"), ""]
