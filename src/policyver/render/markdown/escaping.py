"""Text and its changes -> CommonMark with CriticMarkup, in which no word of the text acts as markup.

Changes are in {++…++} and {--…--}, remarks in {>>…<<} (https://github.com/CriticMarkup/CriticMarkup-toolkit).
Accepting or rejecting the changes gives CommonMark again, so no markup may depend on text that then disappears.
"""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from policyver.document.marks import Comment, Html, Mark, Style, link_of
from policyver.document.model import BREAK, CELL
from policyver.redline import Op, Span
from policyver.render.shown import shown_text

_CRITIC: dict[Op, tuple[str, str]] = {"insert": ("{++", "++}"), "delete": ("{--", "--}"), "equal": ("", "")}
_SIGNS = {
    Style.CODE: ("`", "code"),
    Style.STRIKE: ("~~", "s"),
    Style.ITALIC: ("*", "em"),
    Style.BOLD: ("**", "strong"),
}
"""The sign of a mark, and the HTML element that is written where the sign would not work."""

_MARKUP = re.compile(r"[\\`*_\[\]<>{}|~#]|&(?=#?\w)|!$|(?<=\{)[-+=]")
_BEGINS_BLOCK = re.compile(r"\s*(?:[-+]|\d{1,9}[.)])")
_LONGEST_SIGN = 10
_IN_BACKTICKS = re.compile(r"[^`{}\\|\n]+")
_CRITIC_SIGN = re.compile(r"\{(?:\+\+|--|==|~~|>>)")
_LANGUAGE = re.compile(r"[\w+#-]+")

SpanRemarks = Mapping[int, Sequence[str]]
"""Remarks by the index of the span that they follow."""


def plain(text: str) -> str:
    """Return text in which every markup character is escaped, on one line."""
    return _MARKUP.sub(r"\\\g<0>", text).replace(BREAK, "<br>")


def remark(text: str) -> str:
    """Return a remark that policyver makes."""
    return f"{{>>{plain(text)}<<}}"


def marked(spans: Sequence[Span], remarks: SpanRemarks | None = None) -> str:
    """Return the text of a block with its changes, and with the remarks behind their spans.

    Cells stay separated by CELL. A change in a row is put in brackets cell by cell: no markup crosses the end of a
    cell.
    """
    remarks = remarks or {}
    crowded, begins = _crowded(spans), _block_beginnings(spans)
    written = ""
    for op, group in groupby(enumerate(spans), key=lambda numbered: numbered[1].op):
        text = notes = ""
        for index, span in group:
            text += _styled(span, begins[index], alone=not crowded[index])
            notes += "".join(map(remark, remarks.get(index, ())))
            if op == "equal":
                text, notes = text + notes, ""
        before, after = _CRITIC[op]
        written += CELL.join(before + part + after if part else "" for part in text.split(CELL)) + notes
    return written


def code(spans: Sequence[Span], language: str = "") -> str:
    """Return a block whose white space is kept: fenced, or as HTML where something in it changed."""
    text = "".join(span.text for span in spans)
    if all(span.op == "equal" for span in spans) and not _CRITIC_SIGN.search(text):
        fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
        return f"{fence}{language if _LANGUAGE.fullmatch(language) else ''}\n{text}\n{fence}"
    written = ""
    for span in spans:
        before, after = _CRITIC[span.op]
        escaped = html.escape(span.text, quote=False).replace("{", "&#123;").replace("}", "&#125;")
        written += before + escaped + after
    return f"<pre>{written}</pre>"


def _styled(span: Span, begins: int | None, *, alone: bool) -> str:
    changed = span.op != "equal"
    if changed and any(isinstance(mark, Comment) for mark in span.marks):
        return plain("[comment]")  # and not what its authors wrote to each other
    text = plain(shown_text(span.text, changed=changed))
    if begins is not None:
        text = f"{plain(span.text[:begins])}\\{plain(shown_text(span.text[begins:], changed=changed))}"
    return CELL.join(_with_marks(part, span.marks, alone=alone) for part in text.split(CELL))


def _with_marks(text: str, marks: Sequence[Mark], *, alone: bool) -> str:
    words = text.strip()
    address = link_of(marks)
    styles = [style for style in _SIGNS if style in marks]
    scripts = [mark.tag for mark in marks if isinstance(mark, Html) and mark.tag in ("sup", "sub")]
    if not words or not (styles or address or scripts):
        return text
    before, after = text[: text.index(words)], text[text.index(words) + len(words) :]
    signs = alone and len(styles) == 1 and words[0].isalnum() and words[-1].isalnum()
    if styles == [Style.CODE] and not _IN_BACKTICKS.fullmatch(words):
        signs = False
    for style in styles:
        sign, element = _SIGNS[style]
        words = f"{sign}{words}{sign}" if signs else f"<{element}>{words}</{element}>"
    for tag in scripts:
        words = f"<{tag}>{words}</{tag}>"
    if address:
        words = f"[{words}](<{_address(address)}>)"
    return before + words + after


def _address(address: str) -> str:
    quoted = re.sub(r"[<>{}\s]", lambda match: f"%{ord(match[0]):02X}", address)
    return re.sub(r"[\\|*_`&~]", r"\\\g<0>", quoted)


def _crowded(spans: Sequence[Span]) -> list[bool]:
    """Return for each span whether it touches another span with signs, in either text: the signs would run together."""
    crowded = [False] * len(spans)
    for gone in ("insert", "delete"):
        side = [index for index, span in enumerate(spans) if span.op != gone and span.text]
        for left, right in pairwise(side):
            touching = not spans[left].text[-1].isspace() and not spans[right].text[0].isspace()
            if touching and _has_signs(spans[left]) and _has_signs(spans[right]):
                crowded[left] = crowded[right] = True
    return crowded


def _has_signs(span: Span) -> bool:
    return any(isinstance(mark, Style) for mark in span.marks)


def _block_beginnings(spans: Sequence[Span]) -> list[int | None]:
    """Return for each span the place of a sign that would make the block a list item, in the old text or in the new."""
    beginnings: list[int | None] = []
    old = new = ""
    for span in spans:
        ends = list(_sign_ends(span, old, new))
        beginnings.append(ends[0] if ends else None)
        old += span.text[:_LONGEST_SIGN] if span.op != "insert" and len(old) < _LONGEST_SIGN else ""
        new += span.text[:_LONGEST_SIGN] if span.op != "delete" and len(new) < _LONGEST_SIGN else ""
    return beginnings


def _sign_ends(span: Span, old: str, new: str) -> Iterator[int]:
    for before, gone in ((old, "insert"), (new, "delete")):
        if span.op != gone and (begins := _BEGINS_BLOCK.match(before + span.text)) and begins.end() > len(before):
            yield begins.end() - 1 - len(before)
