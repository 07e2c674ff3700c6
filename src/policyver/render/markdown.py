"""Redline -> Markdown with CriticMarkup: {++inserted++}, {--deleted--}, {>>remark<<}."""

from collections.abc import Sequence
from itertools import pairwise

from policyver.document.model import CELL, Block
from policyver.redline import Entry, Redline, Span, sections
from policyver.redline.marks import mark_changes
from policyver.redline.remarks import block_remarks
from policyver.render.side import Side
from policyver.render.words import kinds_line, marks_remark, remark_words, section_lines, words_line

_CRITIC = {"insert": ("{++", "++}"), "delete": ("{--", "--}"), "equal": ("", "")}


def redline_markdown(redline: Redline, old: Side, new: Side, *, full: bool = False) -> str:
    """Render a redline as Markdown that any editor shows, with the changes in CriticMarkup."""
    lines = [
        f"# Redline: {old.label} to {new.label}",
        f"{words_line(redline).capitalize()}.",
        f"{kinds_line(redline).capitalize()}.",
    ]
    named = section_lines(redline)
    if named:
        lines.append("\n".join(f"- section {what}: {title}" for what, title in named))
    lines.append(f"Old text: {old.label}, SHA-256 `{old.sha256}`  \nNew text: {new.label}, SHA-256 `{new.sha256}`")
    remarks = block_remarks(redline)
    for section in sections(redline):
        if full or any(entry.kinds - {"typographic"} for entry in section.entries):
            for index, entry in enumerate(section.entries, section.first):
                words = [remark_words(remark, typography=False) for remark in remarks[index]]
                lines.append(_block(redline, entry, "".join(f"{{>>{said}<<}}" for said in words if said)))
    return _tighten("\n\n".join(line for line in lines if line)) + "\n"


def _block(redline: Redline, entry: Entry, remark: str) -> str:
    block = redline.block(entry)
    body = _body(entry)
    match block.kind:
        case "heading":
            return f"{'#' * block.level} {body}{remark}"
        case "item":
            marker = block.marker if block.marker[:-1] else "-"
            return f"{'  ' * (block.depth - 1)}{marker} {body}{remark}"
        case "row":
            return _row(block, body + remark)
        case "quote":
            return f"> {body}{remark}"
        case "rule":
            return "---"
        case "code" | "front-matter":
            return f"```{block.info}\n{body}\n```{remark}"
    return "  " * block.depth + body + remark


def _body(entry: Entry) -> str:
    """Write a block's text, with a remark behind each stretch whose marks alone changed."""
    remarks = {change.last: f"{{>>{marks_remark(change)}<<}}" for change in mark_changes(entry.spans)}
    return "".join(_span(span) + remarks.get(index, "") for index, span in enumerate(entry.spans))


def _row(block: Block, body: str) -> str:
    cells = body.replace("\n", "<br>").split(CELL)
    row = f"| {' | '.join(cells)} |"
    return row + ("\n|" + " --- |" * len(cells) if block.header else "")


def _span(span: Span) -> str:
    if span.typographic or not span.text.strip(" \n"):
        return "" if span.op == "delete" else span.text
    before, after = _CRITIC[span.op]
    # A change that spans cells is marked in each of them: no markup may reach over the end of a cell.
    return CELL.join(f"{before}{part}{after}" if part else "" for part in _marked(span).split(CELL))


def _marked(span: Span) -> str:
    text = span.text
    if not text.strip():
        return text
    for mark in span.marks:
        around = {"bold": "**", "italic": "*", "strike": "~~", "code": "`"}.get(mark)
        if around:
            text = f"{around}{text}{around}"
        elif mark.startswith("link:"):
            text = f"[{text}]({mark[5:]})"
    return text


def _tighten(text: str) -> str:
    """Put the rows of a table, and the items of a list, on lines that follow each other."""
    lines: Sequence[str] = text.split("\n\n")
    out = lines[0]
    for before, line in pairwise(lines):
        together = before.startswith("| ") and line.startswith("| ")
        out += ("\n" if together else "\n\n") + line
    return out
