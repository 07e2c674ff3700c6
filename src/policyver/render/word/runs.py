"""The spans of a step -> runs, tracked as inserted, deleted or moved, with their links and comments."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from policyver.document.addresses import may_be_linked
from policyver.document.marks import link_of
from policyver.document.word.names import Element, R, W
from policyver.redline import Span
from policyver.render.word.anchors import anchor
from policyver.render.word.elements import Revisions, Setting, differ, element, run_properties, text_elements
from policyver.render.word.step import Step
from policyver.render.wording.display import display_notes
from policyver.render.wording.messages import Wording

_CHANGE = {"insert": "ins", "delete": "del"}
_MOVE = {"insert": "moveTo", "delete": "moveFrom"}


@dataclass(slots=True)
class RunWriter:
    """Writes runs, and asks the package for what is outside the body."""

    setting: Setting
    revisions: Revisions
    link: Callable[[str], str]
    """Returns the id of a relationship to an address."""
    comment: Callable[[str], int]
    """Adds a comment, and returns its id."""
    track_moves: bool = False
    moved: dict[int, tuple[str, str]] = field(default_factory=dict)
    """For each block that moved, by its index, the comments: where it came from, and where it went."""
    signals: dict[int, str] = field(default_factory=dict)
    """For each block that a reviewer should look at, by its index, a comment that says why. It is written once."""
    anchors: frozenset[str] = frozenset()
    """The names of headings that links lead to."""
    _named: set[str] = field(default_factory=set)
    """The headings that have their bookmark already."""

    def paragraph(self, step: Step) -> list[Element]:
        """Return the runs of a step in a paragraph. Moved text is a move where moves are tracked."""
        if (name := anchor(step)) in self.anchors - self._named:
            self._named.add(name)
            mark = element("bookmarkStart", id=len(self._named), name=name), element("bookmarkEnd", id=len(self._named))
            return [*mark, *self._paragraph(step)]
        return self._paragraph(step)

    def _paragraph(self, step: Step) -> list[Element]:
        is_move = self.is_tracked_move(step)
        runs = [run for span in step.spans if span.text for run in self._span(span, moved=is_move)]
        runs += self._signals(step) if runs else []
        if is_move and runs:
            return self._in_move_range(step, runs)
        return self._with_move_comment(step, runs)

    def cell(self, step: Step, spans: Sequence[Span], *, first: bool) -> list[Element]:
        """Return the runs of a cell. Word has no moves of rows: a comment in the first cell says where it moved."""
        runs = [run for span in spans if span.text for run in self._span(span)]
        return self._with_move_comment(step, runs + self._signals(step)) if first else runs

    def is_tracked_move(self, step: Step) -> bool:
        """Whether a step is a move in Word's own sense."""
        return self.track_moves and step.move is not None

    def _signals(self, step: Step) -> list[Element]:
        """Return the reference to the comment on what a reviewer should look at in a block, behind its text."""
        if (text := self.signals.pop(step.part, "")) == "":
            return []
        number = self.comment(text)
        if step.old is not None and step.new is not None:
            return [comment_reference(number)]
        return [self._reference(number, "del" if step.new is None else "ins")]

    def _with_move_comment(self, step: Step, runs: list[Element]) -> list[Element]:
        """Return runs that moved with a comment, from where or to where. A range for it would outlast the runs."""
        if step.move is None or not runs:
            return runs
        there, here = self.moved[step.move]
        if step.old is not None:
            return [self._reference(self.comment(here), "del"), *runs]
        return [*runs, self._reference(self.comment(there), "ins")]

    def _in_move_range(self, step: Step, runs: list[Element]) -> list[Element]:
        kind = "moveFrom" if step.old is not None else "moveTo"
        begin = self.revisions.mark(f"{kind}RangeStart")
        begin.set(W + "name", f"move{(step.move or 0) + 1}")
        return [begin, *runs, element(f"{kind}RangeEnd", id=begin.get(W + "id"))]

    def _commented(self, runs: list[Element], change: str, text: str) -> list[Element]:
        """Return the runs with a comment on them."""
        number = self.comment(text)
        begin, end = element("commentRangeStart", id=number), element("commentRangeEnd", id=number)
        return [begin, *runs, end, self._reference(number, change)]

    def _reference(self, number: int, change: str) -> Element:
        """Return the reference to a comment, deleted or inserted together with the text that the comment is about."""
        return self.revisions.mark(change, comment_reference(number))

    def _span(self, span: Span, *, moved: bool = False) -> list[Element]:
        address = link_of(span.marks)
        link = address if may_be_linked(address) else ""
        properties = run_properties(span.marks, self.setting, link=bool(link))
        if span.op == "equal" and span.was is not None:
            old = run_properties(span.was, self.setting, link=bool(link))
            if differ(old, properties):
                properties.append(self.revisions.mark("rPrChange", element("rPr", *old)))
        run = element("r", *([element("rPr", *properties)] if properties else []))
        run.extend(text_elements(span.text, deleted=span.op == "delete"))
        inner = run
        if span.op != "equal":
            inner = self.revisions.mark((_MOVE if moved else _CHANGE)[span.op], run)
        if link and link.removeprefix("#") in self.anchors:
            inner = element("hyperlink", inner, anchor=link.removeprefix("#"))
        elif link:
            linked = element("hyperlink", inner)
            linked.set(R + "id", self.link(link))
            inner = linked
        if span.op == "equal" and (note := self._display_note(span)):
            return [inner, comment_reference(self.comment(note))]
        if span.op == "insert" and span.was is not None:
            return self._commented([inner], "ins", _link_changed(link_of(span.was), address))
        return [inner]

    def _display_note(self, span: Span) -> str:
        """Return what changed of what a page shows without words; a Word file shows it in a comment only."""
        wording = Wording(self.setting.language)
        notes = () if span.was is None else display_notes(span.was, span.marks)
        return ", ".join(wording.text(key, **values) for key, values in notes)


def comment_reference(number: int) -> Element:
    """Return the run that shows where a comment is."""
    reference = element("r", element("rPr", element("rStyle", val="CommentReference")))
    reference.append(element("commentReference", id=number))
    return reference


def _link_changed(was: str, now: str) -> str:
    if was and now:
        return f"Only the link changed. It led to {was}, and now leads to {now}."
    return f"This was a link to {was}; now it is not a link." if was else f"This was not a link; now it leads to {now}."
