"""Redline -> an HTML page for reviewing it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from markupsafe import Markup

from policyver.redline import CHANGE_KINDS, ChangeKind, Op, Redline, RedlineSummary, Section, Span
from policyver.render.page.blocks import ShownBlock, blocks_html
from policyver.render.page.change_list import change_list
from policyver.render.page.folding import before_first_change, with_folded_rows
from policyver.render.page.frame import render_page
from policyver.render.page.inline import Inline
from policyver.render.page.remarks import shown_blocks
from policyver.render.page.signals import PageSignals
from policyver.render.side import Side
from policyver.render.wording.keys import KINDS_OF_CHANGE, VERDICTS
from policyver.render.wording.messages import Wording
from policyver.render.wording.redline import guessed_lines, not_compared_lines
from policyver.signals.model import Review

_SECTION_LEVEL = 3
_LONGEST_NAME = 40  # letters: two of them fit the foot of a page
_LEAD = 8  # words of what is folded up that its line quotes
_SAMPLE: tuple[tuple[str, Op], ...] = (("deleted", "delete"), ("inserted", "insert"))


def redline_page(
    redline: Redline, *, title: str, old: Side, new: Side, locale: str, full: bool = False, typography: bool = False,
    review: Review | None = None,
) -> str:  # fmt: skip
    """Return a redline as a page: its summary, then the text section by section.

    Sections that did not change are folded up, unless `full` is true. Quotes, spaces and bullets that differ are
    marked when a reader asks for it; with `typography` from the beginning. `review` is shown beside the changes.
    """
    wording = Wording(locale)
    inline = Inline(wording)
    signals = PageSignals.of(review, redline.sections, wording) if review and redline.changes else None
    listed = list(change_list(redline.sections, wording, signals))
    stretches = list(_stretches(redline.sections, inline, signals, full=full, typography=typography))
    counts = redline.summary.counts
    name = wording.text("redline-of", title=title)
    return render_page(
        "redline.html.j2",
        wording,
        title=name,
        running=f"{wording.text('redline-between', old=_shortened(old.name), new=_shortened(new.name))} · {name}",
        statement_title=title,
        old=old,
        new=new,
        summary=redline.summary,
        verdict=VERDICTS.get(redline.verdict, ""),
        substantive=redline.substantive,
        not_compared=not_compared_lines(redline),
        guessed=guessed_lines(redline),
        figures=_figures(redline.summary),
        named_sections=_named_sections(redline.summary),
        section_counts=_section_counts(redline.summary),
        sample={name: inline.html([Span(op, wording.text("words-like-these"))]) for name, op in _SAMPLE},
        listed=listed,
        stretches=stretches,
        signals=signals,
        review=[(kind, counts[kind]) for kind in CHANGE_KINDS if counts[kind]],
        unmarked=() if typography else ("typographic",),
        switches=signals.switches(redline.changes) if signals else (),
        rules=signals.rules() if signals else (),
    )


def _shortened(name: str) -> str:
    """Return a name for the foot of a page, which is one line. The end of a file's name often tells most."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME // 2 - 1]}…{name[-_LONGEST_NAME // 2 :]}"


def _figures(summary: RedlineSummary) -> list[tuple[str, list[tuple[str, int]]]]:
    """Return the figures of words and of changes, line by line; of changes only the kinds that occur."""
    words = [("words-inserted", summary.inserted), ("words-deleted", summary.deleted)]
    words += [("words-moved", summary.moved)] if summary.moved else []
    words += [("words-of-signs", summary.counts["words"])] if summary.is_of_signs else []
    words += [("words-old", summary.old_words), ("words-new", summary.new_words)]
    changes = [(KINDS_OF_CHANGE[kind], summary.counts[kind]) for kind in CHANGE_KINDS if summary.counts[kind]]
    return [("words", words), *([("changes", changes)] if changes else [])]


def _named_sections(summary: RedlineSummary) -> list[tuple[str, dict[str, str]]]:
    return [
        *(("added-section", {"title": title}) for title in summary.sections_added),
        *(("removed-section", {"title": title}) for title in summary.sections_removed),
        *(("renamed-section", {"old": rename.old, "new": rename.new}) for rename in summary.sections_renamed),
        *(("moved-section", {"title": title}) for title in summary.sections_moved),
    ]


def _section_counts(summary: RedlineSummary) -> list[tuple[str, int]]:
    counts = [
        ("is-new", len(summary.sections_added)),
        ("is-removed", len(summary.sections_removed)),
        ("is-renamed", len(summary.sections_renamed)),
        ("is-moved", len(summary.sections_moved)),
    ]
    return [(key, count) for key, count in counts if count]


State = Literal["shown", "typographic", "unchanged"]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A section that is shown, or neighbouring ones that are folded up."""

    number: int
    state: State
    titles: tuple[str, ...]
    above: tuple[str, ...]
    """The headings above it that are not shown themselves."""
    html: Markup
    lead: str = ""
    """The first words of what is folded up behind the beginning of a section that is shown."""
    folded: str = ""
    rest: str = ""


def _stretches(
    sections: Sequence[Section], inline: Inline, signals: PageSignals | None, *, full: bool, typography: bool
) -> Iterator[_Stretch]:
    states = _states(sections, full=full, typography=typography)
    outline = _Outline()
    may_fold = not full
    unmarked: frozenset[ChangeKind] = frozenset() if typography else frozenset({"typographic"})
    for state, group in groupby(enumerate(sections, 1), key=lambda numbered: states[numbered[0] - 1]):
        if state == "shown":
            for number, section in group:
                level, above = outline.enter(section, shown=True)
                blocks, end = shown_blocks(section, inline, level, signals), 1
                if may_fold and section.kinds - unmarked:
                    blocks, end, may_fold = with_folded_rows(blocks), before_first_change(blocks, unmarked) + 1, False
                yield _shown(number, (section.title,), above, blocks, end, inline)
        else:
            folded = list(group)
            for _, section in folded:
                outline.enter(section, shown=False)
            blocks_of = (shown_blocks(section, inline, _SECTION_LEVEL, signals) for _, section in folded)
            html = Markup().join(blocks_html(blocks, inline) for blocks in blocks_of)
            yield _Stretch(folded[0][0], state, tuple(section.title for _, section in folded), (), html)


def _shown(
    number: int, titles: tuple[str, ...], above: tuple[str, ...], blocks: Sequence[ShownBlock], end: int, inline: Inline
) -> _Stretch:
    """Return a section that is shown, but for what is behind its first block and before the one at `end`."""
    if end == 1:
        return _Stretch(number, "shown", titles, above, blocks_html(blocks, inline))
    words = " ".join(block.block.words for block in blocks[1:end]).split()
    parts = [blocks_html(part, inline) for part in (blocks[:1], blocks[1:end], blocks[end:])]
    return _Stretch(number, "shown", titles, above, parts[0], " ".join(words[:_LEAD]), parts[1], parts[2])


def _states(sections: Sequence[Section], *, full: bool, typography: bool) -> list[State]:
    """Return which sections are shown: those that changed, and a single heading above one that is shown."""
    states: list[State] = []
    for index in range(len(sections) - 1, -1, -1):
        kinds = sections[index].kinds
        is_head = bool(states) and states[-1] == "shown" and _is_head_of(sections[index], sections[index + 1])
        if full or is_head or (kinds if typography else kinds - {"typographic"}):
            states.append("shown")
        else:
            states.append("typographic" if kinds else "unchanged")
    return states[::-1]


def _is_head_of(section: Section, following: Section) -> bool:
    """Whether a section is nothing but the heading above the following one."""
    if section.heading is None or following.heading is None:
        return False
    return len(section.blocks) == 1 and 1 < section.heading.block.level < following.heading.block.level


class _Outline:
    """Follows the headings of a text, so that the page skips no level where the headings above are folded up."""

    def __init__(self) -> None:
        self._above: list[tuple[int, str, bool]] = []

    def enter(self, section: Section, *, shown: bool) -> tuple[int, tuple[str, ...]]:
        """Return the level of a section's heading on the page, and the titles above it that the page does not show."""
        if section.heading is None:
            return _SECTION_LEVEL, ()
        block = section.heading.block
        while self._above and self._above[-1][0] >= block.level:
            self._above.pop()
        shown_above = sum(is_shown for _, _, is_shown in self._above)
        hidden = tuple(title for level, title, is_shown in self._above if not is_shown and level > 1)
        self._above.append((block.level, block.words, shown))
        return min(_SECTION_LEVEL + shown_above, 6), hidden
