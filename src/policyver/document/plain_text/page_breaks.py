"""Whether a paragraph goes on over something that is between its lines, such as the end of a page."""

import re
from collections.abc import Sequence

from policyver.document.bullets import BULLETS, CHOICES
from policyver.document.columns import columns
from policyver.document.plain_text.scripts import CJK

_END = re.compile(r"[.!?:;。！？：；][\"'”’»)\]）」]*$")
_ITEM = re.compile(
    rf"(?:[{BULLETS}{CHOICES}*+–—-]|\(?(?:[0-9]{{1,3}}|[A-Za-z]|[ivxIVX]{{1,7}})[.)]|[0-9]+(?:\.[0-9]+)+)(?:\s|$)"
)
_COLUMNS = re.compile(r"\S {3,}\S")
_RAGGED = 12
"""Columns that a line may be shorter than the others and still be full. With more, the last line of a paragraph is
taken for one that goes on."""
_LEAST = 30
"""Columns of a line that goes on with a full one though it begins with a capital. With fewer, and without a stop at its
end, it is a heading."""
_STOPS = tuple(".!?;,")


def goes_on(before: str, after: str, width: int) -> bool:
    """Whether a line goes on with the paragraph of the line before it. `width` is that of most lines."""
    before, after = before.strip(), after.strip()
    if not before or not after or _ITEM.match(after):
        return False
    if before.endswith(("-", "\u00ad", "\u2010")) and after[0].isalpha():
        return True
    if _END.search(before) or (has_columns(before) and has_columns(after)):
        return False
    if after[0].islower() or before.endswith(","):
        return True
    if before.isupper() or after.isupper() or columns(before) < max(width - _RAGGED, _LEAST):
        return False
    is_end = columns(after) >= _LEAST or after.endswith(_STOPS)
    return bool(CJK.match(before[-1]) and CJK.match(after[0])) or is_end


def has_columns(line: str) -> bool:
    """Whether wide gaps part the words of a line, as in a row of a table."""
    return _COLUMNS.search(line) is not None


def interrupts(lines: Sequence[str], first: int, last: int) -> bool:
    """Whether some lines are in the middle of a sentence that goes on in small letters behind them."""
    before = next((lines[at] for at in range(first - 1, -1, -1) if lines[at].strip()), "").strip()
    after = next((lines[at] for at in range(last + 1, len(lines)) if lines[at].strip()), "").strip()
    return bool(before and after) and not _END.search(before) and after[0].islower() and not _ITEM.match(after)
