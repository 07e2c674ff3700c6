"""A passage -> its history: back to the text in which it came, and on to the newest."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from policyver.lineage.counterpart import Counterpart, Neighbours
from policyver.lineage.model import EntryText, Event, Lineage, Place, Wording
from policyver.lineage.periods import in_force
from policyver.lineage.searching import places, section_of
from policyver.lineage.sections import section_changes
from policyver.redline import Span
from policyver.register.register import Register


@dataclass(frozen=True, slots=True)
class _Step:
    """What became of the passage in one text of the path."""

    at: int
    """The index of the text."""
    place: Place | None
    """None where it is not there."""
    spans: tuple[Span, ...]
    has_moved: bool = False


def follow(path: Sequence[EntryText], at: int, place: Place, locale: str, register: Register) -> Lineage:
    """Return the history of a passage of the text with that index in a path, the oldest of which is first."""
    steps = [*_back(path, at, place), *_on(path, at, place)]
    wordings: list[Wording] = []
    for before, step in zip([None, *steps], steps, strict=False):
        wording = _wording(path, before, step)
        if wordings and wording is None:
            last = wordings[-1]
            wordings[-1] = replace(last, entries=(*last.entries, path[step.at].entry.name))
        elif wording is not None:
            wordings.append(wording)
    return Lineage(locale, tuple(_with_periods(wording, path, register) for wording in wordings))


def _back(path: Sequence[EntryText], at: int, place: Place) -> list[_Step]:
    """Return the steps up to the text with that index, the oldest first."""
    steps: list[_Step] = []
    while at >= 0:
        if at == 0:
            steps.append(_Step(0, place, ()))
            break
        counterpart = Neighbours(path[at - 1].document, path[at].document).before(place)
        if counterpart.place is not None:
            steps.append(_Step(at, place, counterpart.spans, counterpart.has_moved))
            at, place = at - 1, counterpart.place
            continue
        steps.append(_Step(at, place, counterpart.spans))
        earlier = _same_words_before(path, at, place)
        if earlier is None:
            break
        gone, place = earlier[0] + 1, earlier[1]
        went = Neighbours(path[gone - 1].document, path[gone].document).after(place)
        steps += [
            _Step(between, None, went.spans if between == gone else ()) for between in range(at - 1, gone - 1, -1)
        ]
        at = gone - 1
    return steps[::-1]


def _same_words_before(path: Sequence[EntryText], at: int, place: Place) -> tuple[int, Place] | None:
    """Return where the last text that had the same words earlier has them: the passage went, and came back."""
    block = path[at].document.blocks[place.block]
    words = block.text[place.start : place.end].strip()
    for index in range(at - 2, -1, -1):
        for earlier in places(path[index].document, words):
            if path[index].document.blocks[earlier.block].kind == block.kind:
                return index, earlier
    return None


def _on(path: Sequence[EntryText], at: int, place: Place) -> list[_Step]:
    """Return the steps behind the text with that index, until the passage is gone."""
    steps: list[_Step] = []
    for after in range(at + 1, len(path)):
        counterpart: Counterpart = Neighbours(path[after - 1].document, path[after].document).after(place)
        steps.append(_Step(after, counterpart.place, counterpart.spans, counterpart.has_moved))
        if counterpart.place is None:
            break
        place = counterpart.place
    return steps


def _wording(path: Sequence[EntryText], before: _Step | None, step: _Step) -> Wording | None:
    """Return the wording that begins with a step; None where all is as it was."""
    text, section = _at(path, step)
    was, old_section = _at(path, before) if before is not None else ("", "")
    within = _within(path, before, step)
    event = _event(before, step, is_edited=text != was or bool(within), is_elsewhere=section != old_section)
    if event is None:
        return None
    changed = within or (() if all(span.op == "equal" for span in step.spans) else step.spans)
    return Wording(
        event,
        path[step.at].entry,
        path[step.at].amended,
        text,
        section,
        changed,
        old_section if before is not None and before.place is not None and step.place is not None
        and section != old_section else "",
        (path[step.at].entry.name,),
        (),
    )  # fmt: skip


def _within(path: Sequence[EntryText], before: _Step | None, step: _Step) -> tuple[Span, ...]:
    """Return what changed in the section of a heading; empty for any other passage."""
    if before is None or before.place is None or step.place is None:
        return ()
    old, new = path[before.at].document, path[step.at].document
    if old.blocks[before.place.block].kind != "heading" or new.blocks[step.place.block].kind != "heading":
        return ()
    return section_changes(old, before.place.block, new, step.place.block)


def _event(before: _Step | None, step: _Step, *, is_edited: bool, is_elsewhere: bool) -> Event | None:
    if step.place is None:
        return "taken-out" if before is not None and before.place is not None else None
    if before is None:
        return "came"
    if before.place is None:
        return "came-back"
    if is_edited:
        return "edited"
    if step.has_moved:
        return "moved"
    return "section-renamed" if is_elsewhere else None


def _at(path: Sequence[EntryText], step: _Step) -> tuple[str, str]:
    """Return the words of the passage, and the headings above it."""
    if step.place is None:
        return "", ""
    document = path[step.at].document
    text = document.blocks[step.place.block].text[step.place.start : step.place.end].strip()
    return text, section_of(document, step.place.block)


def _with_periods(wording: Wording, path: Sequence[EntryText], register: Register) -> Wording:
    """Return a wording with the times in which versions with it are in force."""
    return replace(wording, in_force=in_force(path, set(wording.entries), register))
