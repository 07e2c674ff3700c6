"""Text and its changes -> CommonMark with CriticMarkup, in which words make no markup of their own.

What changed stands in {++…++} and {--…--}, remarks in {>>…<<} (https://github.com/CriticMarkup/CriticMarkup-toolkit).
Taking or leaving the changes gives CommonMark again, so nothing may rest on a neighbour that goes away with them.
"""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from policyver.document.marks import Mark, Style, link_of
from policyver.document.model import BREAK, CELL
from policyver.redline import Op, Span

_CRITIC: dict[Op, tuple[str, str]] = {"insert": ("{++", "++}"), "delete": ("{--", "--}"), "equal": ("", "")}
_SIGNS = {
    Style.CODE: ("`", "code"),
    Style.STRIKE: ("~~", "s"),
    Style.ITALIC: ("*", "em"),
    Style.BOLD: ("**", "strong"),
}
"""How a mark is written where nothing is in the way, and the HTML element that can stand anywhere."""

_MARKUP = re.compile(r"[\\`*_\[\]<>{}|~#]|&(?=#?\w)|!$|(?<=\{)[-+=]")
_BEGINS_BLOCK = re.compile(r"\s*(?:[-+]|\d{1,9}[.)])")
_LONGEST_SIGN = 10
_IN_BACKTICKS = re.compile(r"[^`{}\\|\n]+")
_CRITIC_SIGN = re.compile(r"\{(?:\+\+|--|==|~~|>>)")
_LANGUAGE = re.compile(r"[\w+#-]+")

SpanRemarks = Mapping[int, Sequence[str]]


def plain(text: str) -> str:
    """Write text that stands for itself, on one line."""
    return _MARKUP.sub(r"\\\g<0>", text).replace(BREAK, "<br>")


def remark(text: str) -> str:
    """Write a remark of policyver's own."""
    return f"{{>>{plain(text)}<<}}"


def marked(spans: Sequence[Span], remarks: SpanRemarks | None = None) -> str:
    """Write a block's text with its changes, and behind a span what is remarked on it.

    Cells stay separated by CELL, and each change in a row is bracketed cell by cell: no markup reaches over the end of
    a cell.
    """
    remarks = remarks or {}
    crowded, begins = _crowded(spans), _block_beginnings(spans)
    written = ""
    for op, group in groupby(enumerate(spans), key=lambda found: found[1].op):
        text = said = ""
        for index, span in group:
            text += _styled(span, begins[index], alone=not crowded[index])
            said += "".join(map(remark, remarks.get(index, ())))
            if op == "equal":
                text, said = text + said, ""
        before, after = _CRITIC[op]
        written += CELL.join(before + part + after if part else "" for part in text.split(CELL)) + said
    return written


def code(spans: Sequence[Span], language: str = "") -> str:
    """Write a block whose white space is kept: fenced, or where something in it changed, as HTML."""
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
    text = plain(span.text)
    if begins is not None:
        text = f"{plain(span.text[:begins])}\\{plain(span.text[begins:])}"
    return CELL.join(_with_marks(part, span.marks, alone=alone) for part in text.split(CELL))


def _with_marks(text: str, marks: Sequence[Mark], *, alone: bool) -> str:
    words = text.strip()
    address = link_of(marks)
    styles = [style for style in _SIGNS if style in marks]
    if not words or not (styles or address):
        return text
    before, after = text[: text.index(words)], text[text.index(words) + len(words) :]
    signs = alone and len(styles) == 1 and words[0].isalnum() and words[-1].isalnum()
    if styles == [Style.CODE] and not _IN_BACKTICKS.fullmatch(words):
        signs = False
    for style in styles:
        sign, element = _SIGNS[style]
        words = f"{sign}{words}{sign}" if signs else f"<{element}>{words}</{element}>"
    if address:
        words = f"[{words}](<{_address(address)}>)"
    return before + words + after


def _address(address: str) -> str:
    quoted = re.sub(r"[<>{}\s]", lambda found: f"%{ord(found[0]):02X}", address)
    return re.sub(r"[\\|*_`&~]", r"\\\g<0>", quoted)


def _crowded(spans: Sequence[Span]) -> list[bool]:
    """Tell the marked spans that touch another one in either text: their signs would run together."""
    found = [False] * len(spans)
    for gone in ("insert", "delete"):
        side = [index for index, span in enumerate(spans) if span.op != gone and span.text]
        for left, right in pairwise(side):
            touching = not spans[left].text[-1].isspace() and not spans[right].text[0].isspace()
            if touching and _has_signs(spans[left]) and _has_signs(spans[right]):
                found[left] = found[right] = True
    return found


def _has_signs(span: Span) -> bool:
    return any(isinstance(mark, Style) for mark in span.marks)


def _block_beginnings(spans: Sequence[Span]) -> list[int | None]:
    """Give where in a span a sign stands that would make a list of the block, in the old text or in the new one."""
    found: list[int | None] = []
    old = new = ""
    for span in spans:
        ends = list(_sign_ends(span, old, new))
        found.append(ends[0] if ends else None)
        old += span.text[:_LONGEST_SIGN] if span.op != "insert" and len(old) < _LONGEST_SIGN else ""
        new += span.text[:_LONGEST_SIGN] if span.op != "delete" and len(new) < _LONGEST_SIGN else ""
    return found


def _sign_ends(span: Span, old: str, new: str) -> Iterator[int]:
    for before, gone in ((old, "insert"), (new, "delete")):
        if span.op != gone and (begins := _BEGINS_BLOCK.match(before + span.text)) and begins.end() > len(before):
            yield begins.end() - 1 - len(before)
