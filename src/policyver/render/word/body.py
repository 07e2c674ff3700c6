"""Steps -> the paragraphs and tables of a Word file, with every change as a tracked one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from policyver.document.word.names import Element, W
from policyver.render.word.elements import differ, element, paragraph_properties
from policyver.render.word.lists import ListPlace, Lists
from policyver.render.word.order import settled_end
from policyver.render.word.runs import RunWriter
from policyver.render.word.step import NEW, OLD, Step
from policyver.render.word.tables import table

_MARKS = {False: ("del", "ins"), True: ("moveFrom", "moveTo")}
"""The change on the mark of a paragraph that is deleted, or inserted; and of one that moves."""


@dataclass(slots=True)
class BodyWriter:
    """Writes the body, and remembers which lists are open in each of the two texts."""

    runs: RunWriter
    lists: tuple[Lists, Lists]
    """The lists of the old text and of the new one."""
    _places: dict[tuple[int, int], ListPlace | None] = field(default_factory=dict)
    """For each block written so far, its place in the lists of its text: a block of several paragraphs counts once."""

    def body(self, steps: Sequence[Step]) -> Iterator[Element]:
        """Yield the paragraphs and tables of the steps. Neighbouring rows are one table."""
        for is_row, group in groupby(steps, key=lambda step: step.block.kind == "row"):
            neighbours = list(group)
            if is_row:
                for lists in self.lists:
                    lists.pass_by(neighbours[0].block)
                yield table(neighbours, self.runs)
            else:
                yield from self._paragraphs(neighbours)

    def _paragraphs(self, steps: Sequence[Step]) -> Iterator[Element]:
        runs: list[Element] = []
        inside: list[Step] = []  # the steps of this paragraph
        last: list[Step | None] = [None, None]  # the last step of each text
        before = "equal"  # what happened to the last words of the paragraph before
        for step in settled_end(steps):
            inside.append(step)
            last = [step if step.old else last[OLD], step if step.new else last[NEW]]
            ops = [span.op for span in step.spans if span.text] or ["equal"]
            if not runs and before == ops[0] != "equal":
                self.runs.revisions.is_later = not self.runs.revisions.is_later
            before = ops[-1]
            runs += self.runs.paragraph(step) if step.block.kind != "rule" else []
            if step.ends_old or step.ends_new:
                yield element("p", element("pPr", *self._properties(step, inside, last)), *runs)
                before = before if step.ends_old and step.ends_new else "equal"
                runs, inside = [], []

    def _properties(self, end: Step, inside: Sequence[Step], last: Sequence[Step | None]) -> list[Element]:
        """Return the properties of a paragraph, new and old: in each text those of the block that it belongs to.

        Where the end of the paragraph is not in a text, its words in that text continue in the next paragraph, in the
        same block. When two paragraphs are joined, Word keeps the properties of the second, LibreOffice of the first.
        """
        old = last[OLD] if end.ends_old or any(step.old for step in inside) else None
        new = last[NEW] if end.ends_new or any(step.new for step in inside) else None
        is_same_list = self._begin_together(old, new)
        place = self._place(new, NEW)
        if is_same_list and old is not None and place is not None:
            self._adopt(old, place)
        was = self._place(old, OLD)
        sides = (old.old if old is not None else None, was), (new.new if new is not None else None, place)
        of_sides = [paragraph_properties(block, self.runs.setting, at) for block, at in sides if block is not None]
        before, now = of_sides[0], of_sides[-1]
        if not (end.ends_old and end.ends_new):
            change = _MARKS[self.runs.is_tracked_move(end)][end.ends_new]
            now.append(element("rPr", self.runs.revisions.mark(change)))
        if before is not now and differ(before, [item for item in now if item.tag != W + "rPr"]):
            now.append(self.runs.revisions.mark("pPrChange", element("pPr", *before)))
        return now

    def _place(self, step: Step | None, side: int) -> ListPlace | None:
        block = None if step is None else (step.old, step.new)[side]
        if step is None or block is None:
            return None
        key = side, step.place[side] or 0
        if key not in self._places:
            self._places[key] = self.lists[side].place(block)
        return self._places[key]

    def _begin_together(self, old: Step | None, new: Step | None) -> bool:
        """Whether these are one item that begins a list in both texts: then the two lists are one list in Word."""
        if old is None or new is None or old.old is None or new.new is None or self._is_placed(old, new):
            return False
        before, now = old.old, new.new
        same = before.kind == now.kind == "item" and (before.marker, before.depth) == (now.marker, now.depth)
        return same and self.lists[OLD].begins(before) and self.lists[NEW].begins(now)

    def _is_placed(self, old: Step, new: Step) -> bool:
        return (OLD, old.place[OLD] or 0) in self._places or (NEW, new.place[NEW] or 0) in self._places

    def _adopt(self, old: Step, place: ListPlace) -> None:
        if old.old is not None:
            self._places[OLD, old.place[OLD] or 0] = place
            self.lists[OLD].adopt(old.old, place)
