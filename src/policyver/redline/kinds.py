"""What kind of change a difference is."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from policyver.document.controls import UNSEEN
from policyver.document.marks import PLACE, AttributeList, Comment, Embed, Html
from policyver.document.model import CELL, Block, Run
from policyver.languages.calendar import time_at_start
from policyver.redline.change_kinds import ChangeKind
from policyver.redline.model import BlockOutcome, Span

_ATTRIBUTES = AttributeList()

_SIGNS = re.compile(r"[\s#.。．:：'\"‘’‚“”„«»‹›「」『』]*")
"""Full stops, colons and quotation marks are how a text is set. A comma or a bracket can turn its sense."""

_STOP = re.compile(r"[.。．:：]")
"""Within a text these part its sentences, and where they are can turn its sense, too."""

_QUOTES = re.compile(r"[\"“”„«»「」『』]")
_MINUTES = re.compile(r"['’′\"”″]+")
_OPENS = re.compile(r"(?<!\w)['\"‘“‚„](?=\w)")
_QUOTED = re.compile(r"[\"“„«「『]([^\"“”„«»「」『』]*)[\"”“»」』]")

_SEAM = re.compile(r"[\s,;.:、，；。：*•·\-–—]*")
"""What parts the pieces of a paragraph, the items of a list or the cells of a row. It goes when they are divided."""


def classified(old: Block | None, new: Block | None, outcome: BlockOutcome, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return a block's spans with their kinds. One of the two blocks is there.

    A block that is new or gone is one change. In any other, a change is what differs between two spans that are equal.
    """
    if old is None or new is None:
        block = new or old
        assert block is not None  # noqa: S101  a change is one of something
        kind = whole_kind(block)
        return tuple([span.of_kind(kind) for span in spans])
    return tuple(_classified(old, new, spans, is_part=outcome in ("split", "joined")))


def _classified(before: Block, after: Block, spans: Sequence[Span], *, is_part: bool) -> Iterator[Span]:
    groups = [(key, tuple(group)) for key, group in groupby(spans, key=lambda span: (span.op == "equal", span.column))]
    old_label, new_label = _label(before, spans, "insert"), _label(after, spans, "delete")
    last = max(
        (index for index, ((_, column), group) in enumerate(groups) if not column and _is_shown(group)), default=0
    )
    borders_move = _borders_move(spans)
    was_table = (before.kind == "row") != (after.kind == "row")
    text = "".join(span.text for span in spans if span.op != "insert")
    opening = _OPENS.search(text)
    opens = opening.start() if opening else len(text)
    old = new = 0
    for index, ((equal, column), group) in enumerate(groups):
        at = old
        old += sum(len(span.text) for span in group if span.op != "insert")
        new += sum(len(span.text) for span in group if span.op != "delete")
        kind: ChangeKind | None
        if equal:
            kind = None
        elif column:
            kind = "structure"
        elif old <= old_label and new <= new_label:
            kind = "renumbered"
        else:
            seam = is_part and index in (0, len(groups) - 1)
            ends = index >= last or _stops_anyway(groups, index)
            seam |= was_table and any(CELL in span.text for span in group)
            seam |= before.kind != after.kind and index == last  # a row that became a sentence gets a full stop
            kind = _kind(after, group, seam=seam, ends=ends, borders_move=borders_move)
            if kind == "formatting" and _counts_minutes(group, text[at - 1 : at], quoted=opens < at - 1):
                kind = "words"
        yield from group if kind is None else [span.of_kind(kind) for span in group]


def whole_kind(block: Block) -> ChangeKind:
    """Return the kind of change that a new or gone block is: one that readers never see is no change of words."""
    read = "".join([run.text for run in block.runs if _ATTRIBUTES not in run.marks and not _is_wordless(run)])
    if is_read(block) and not _SIGNS.fullmatch(read):
        return "words"
    is_setting = block.kind == "front-matter" and bool(block.text.strip())
    return "display" if is_setting or any(_is_display(run) for run in block.runs) else "formatting"


def block_kinds(old: Block, new: Block) -> set[ChangeKind]:
    """Return what differs between two blocks beside their text."""
    kinds: set[ChangeKind] = set()
    if old.kind != new.kind:
        kinds.add("structure")
    elif old.marker != new.marker:
        kind = marker_kind(old, new)
        is_count = kind in ("renumbered", "display")
        kinds.add("words" if is_count and all(map(_may_count_time, (old, new))) else kind)
    if old.kind == new.kind and _setting(old) != _setting(new):
        kinds.add("formatting")
    return kinds


def _may_count_time(item: Block) -> bool:
    """Whether an item may begin with a date or a span of time: in a list of words and dates, or `30. days`."""
    return any(time_at_start(f"{number} {item.text}") for number in (item.marker, item.number))


def marker_kind(old: Block, new: Block) -> ChangeKind:
    """Return of which kind it is that a list item is marked in another way.

    A number by itself, `5. euros a month`, may be one of the text; where a list begins to count is no renumbering.
    """
    was, now = old.marker, new.marker
    if was is None or now is None or was.number == now.number:
        return "typographic"
    if was.number is None or now.number is None:
        return "formatting"
    if was.first is None or now.first is None or was.number - was.first != now.number - now.first:
        return "renumbered"
    return "words" if was.is_alone and now.is_alone else "display"


def _label(block: Block, spans: Sequence[Span], left_out: str) -> int:
    """Return the length of a block's label, where these spans are its beginning."""
    if not block.label:
        return 0
    text = "".join(span.text for span in spans if span.op != left_out)
    return len(block.label) if text.startswith(block.label) else 0


def _is_shown(group: Sequence[Span]) -> bool:
    return any(_ATTRIBUTES not in span.marks and span.text.strip() for span in group)


def _stops_anyway(groups: Sequence[tuple[object, tuple[Span, ...]]], index: int) -> bool:
    """Whether a sentence ends here without what changed: there were two full stops."""
    before = groups[index - 1][1][-1].text if index else ""
    after = groups[index + 1][1][0].text if index + 1 < len(groups) else ""
    return bool(_STOP.match(before[-1:]) or _STOP.match(after))


def _borders_move(spans: Sequence[Span]) -> bool:
    """Whether quotation marks border other terms than before, and not only one more or one less."""
    old, new = (
        set(_QUOTED.findall("".join(span.text for span in spans if span.op != left_out)))
        for left_out in ("insert", "delete")
    )
    return bool(old - new and new - old)


def _counts_minutes(group: Sequence[Span], before: str, *, quoted: bool) -> bool:
    """Whether a sign that changes says of a number `before` it what it counts: 5' are minutes or feet, 5" seconds.

    Behind a quotation mark that opens, the sign may be the one that closes.
    """
    return before[-1:].isdigit() and not quoted and all(_MINUTES.fullmatch(span.text.strip()) for span in group)


def _kind(block: Block, changed: Sequence[Span], *, seam: bool, ends: bool, borders_move: bool) -> ChangeKind | None:
    if not any(span.text.strip(f" \n{CELL}" if seam else " \n") for span in changed):
        return None if seam else "typographic"
    if all(span.typographic for span in changed):
        return "typographic"
    if all(_is_wordless(span) or not UNSEEN.sub("", span.text).strip() for span in changed):
        return "display" if any(_is_display(span) for span in changed) else "formatting"
    if not is_read(block):
        return "display" if block.kind == "front-matter" else "formatting"
    if seam and all(_SEAM.fullmatch(span.text) for span in changed):
        return "structure"
    if all(_ATTRIBUTES in span.marks or _SIGNS.fullmatch(span.text) for span in changed):
        turns = not (ends or seam) and any(_STOP.search(span.text) for span in changed if _ATTRIBUTES not in span.marks)
        turns |= borders_move and any(_QUOTES.search(span.text) for span in changed)
        return "words" if turns else "formatting"
    return "words"


def is_read(block: Block) -> bool:
    """Whether readers see a block: some are only for the page's machinery."""
    return block.kind not in ("html", "rule") and block.is_read


def _is_wordless(part: Run | Span) -> bool:
    """Whether a part of a text only has its place there, or stands for something without words."""
    return part.text == PLACE or bool(part.marks and any(isinstance(mark, Embed) for mark in part.marks))


def _is_display(part: Run | Span) -> bool:
    """Whether a part without words shows or says something all the same. An anchor does not."""
    shown = (isinstance(mark, Embed | Comment) or (isinstance(mark, Html) and mark.is_shown) for mark in part.marks)
    return bool(UNSEEN.search(part.text)) or any(shown)


def _setting(block: Block) -> tuple[int, int, bool, str]:
    return block.level, block.depth, block.header, block.info
