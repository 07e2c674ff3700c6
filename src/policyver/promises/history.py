"""What the versions of a statement promise, from the first to the last: since when, until when, and what before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from policyver.lineage import EntryText, Place, in_force
from policyver.lineage.counterpart import Neighbours
from policyver.promises.extraction import promises
from policyver.promises.model import KINDS, Key, Promise, PromiseKind, Reached
from policyver.promises.stated import Stated, stated
from policyver.register.register import Register
from policyver.register.timeline import Period

_Key = tuple[PromiseKind, str, bool, Key, bool, tuple[str, ...]]

_FOLLOWED: frozenset[PromiseKind] = frozenset({"retention", "deadline", "notice", "age", "contact"})
"""The kinds in which a sentence may say another thing of another subject later, and be the same promise. A recipient
or a right that goes is gone, whatever comes in its place."""


@dataclass(frozen=True, slots=True)
class Era:
    """A promise for as long as the versions have it."""

    first: Promise
    """As the first of its versions says it."""
    last: Promise
    """As the last of its versions says it."""
    since: EntryText
    until: EntryText | None
    """The last that has it; None where the newest text has it."""
    ended_by: EntryText | None
    """The first that has it no more."""
    in_force: tuple[Period, ...]
    before: Promise | None
    """What was promised in its place before; None where nothing was."""
    before_until: EntryText | None
    """The last text that had that."""
    after_gap: bool
    """Whether there were versions without it, or what was in its place, in between."""


@dataclass(frozen=True, slots=True)
class PromiseHistory:
    """The promises of all versions in one language, by kind, and what came in the place of another next to that."""

    locale: str
    eras: tuple[Era, ...]
    newest: EntryText | None


@dataclass(slots=True)
class _Era:
    """An era that is being put together."""

    first: Promise
    last: Promise
    since: int
    until: int
    thread: int
    """What came in the place of another has the same number."""
    before: "_Era | None" = None


@dataclass(slots=True)
class _Table:
    """The eras so far."""

    standing: list[_Era] = field(default_factory=list)
    """Those that the last text has."""
    ended: list[_Era] = field(default_factory=list)
    threads: int = 0

    def begin(self, promise: Promise, at: int, before: _Era | None) -> None:
        """Begin an era in the text with that index."""
        self.threads += before is None
        thread = self.threads if before is None else before.thread
        self.standing.append(_Era(promise, promise, at, at, thread, before))


def history(path: Sequence[EntryText], locale: str, register: Register) -> PromiseHistory:
    """Return what the texts of a path promise, the oldest of which is first."""
    table = _Table()
    for at, text in enumerate(path):
        _go_on(table, at, stated(promises(text.document, locale)), _counterpart(path, at))
    eras = sorted([*table.ended, *table.standing], key=_order(table))
    return PromiseHistory(locale, tuple(_finished(era, path, register) for era in eras), path[-1] if path else None)


def _counterpart(path: Sequence[EntryText], at: int) -> Callable[[Place], Place | None]:
    """Return a function from a place in a text to the place in the text before. A redline is made when it is asked."""
    neighbours = Neighbours(path[at - 1].document, path[at].document) if at else None
    return lambda place: neighbours.before(place).place if neighbours else None


def _go_on(table: _Table, at: int, now: Sequence[Stated], before: Callable[[Place], Place | None]) -> None:
    """Bring the eras forward by one text."""
    new = {_key(one.promise): one for one in now}
    old = {_key(era.last): era for era in table.standing}
    table.standing = []
    for key in [key for key in old if key in new]:
        era = old.pop(key)
        era.last, era.until = new.pop(key).promise, at
        table.standing.append(era)
    _replace_by_subject(table, at, old, new, before)
    _replace_by_sentence(table, at, old, new, before)
    table.ended += old.values()
    for one in new.values():
        table.begin(one.promise, at, _last_of_its_subject(table, one.promise))


def _replace_by_subject(
    table: _Table, at: int, old: dict[_Key, _Era], new: dict[_Key, Stated], before: Callable[[Place], Place | None]
) -> None:
    """Let what is said of a subject take the place of what was said of it."""
    for slot in list(dict.fromkeys(_slot(one.promise) for one in new.values())):
        gone = [era for era in old.values() if _slot(era.last) == slot]
        come = [one for one in new.values() if _slot(one.promise) == slot]
        pairs = [(gone[0], come[0])] if len(gone) == len(come) == 1 else _by_sentence(gone, come, before)
        for era, one in pairs:
            _replace(table, at, old, new, era, one)


def _replace_by_sentence(
    table: _Table, at: int, old: dict[_Key, _Era], new: dict[_Key, Stated], before: Callable[[Place], Place | None]
) -> None:
    """Let what a sentence says take the place of what it said, also where it is about another subject now."""
    for kind in _FOLLOWED:
        gone = [era for era in old.values() if era.last.kind == kind]
        come = [one for one in new.values() if one.promise.kind == kind]
        for era, one in _by_sentence(gone, come, before):
            _replace(table, at, old, new, era, one)


def _by_sentence(
    gone: Sequence[_Era], come: Sequence[Stated], before: Callable[[Place], Place | None]
) -> list[tuple[_Era, Stated]]:
    """Return which of the promises that come is in the sentence of which that goes."""
    pairs: list[tuple[_Era, Stated]] = []
    left = list(gone)
    for one in come:
        if not left:
            break
        was = before(one.promise.place)
        era = next((era for era in left if was is not None and _overlap(era.last.place, was)), None)
        if era is not None:
            left.remove(era)
            pairs.append((era, one))
    return pairs


def _replace(table: _Table, at: int, old: dict[_Key, _Era], new: dict[_Key, Stated], era: _Era, one: Stated) -> None:
    table.ended.append(old.pop(_key(era.last)))
    table.begin(new.pop(_key(one.promise)).promise, at, era)


def _key(promise: Promise) -> _Key:
    """Return what is the same as long as a promise is: what it promises, on a condition or not, and how firmly."""
    return *promise.key, promise.circumstances.is_conditional, promise.circumstances.qualifiers


def _last_of_its_subject(table: _Table, promise: Promise) -> _Era | None:
    """Return what was said last of a subject of which nothing has been said since; nothing has come in its place."""
    replaced = {id(era.before) for era in [*table.ended, *table.standing] if era.before is not None}
    ended = [era for era in table.ended if _slot(era.last) == _slot(promise) and id(era) not in replaced]
    return max(ended, key=lambda era: era.until, default=None)


def _slot(promise: Promise) -> tuple[str, ...]:
    """Return what is the same for two promises one of which may take the other's place."""
    return promise.kind, promise.subject, promise.value.means if isinstance(promise.value, Reached) else ""


def _overlap(first: Place, second: Place) -> bool:
    return first.block == second.block and first.start < second.end and second.start < first.end


def _order(table: _Table) -> Callable[[_Era], tuple[int, int, int, int]]:
    """Return the order of a table: by kind, then by the first version of what took each other's place."""
    eras = [*table.ended, *table.standing]
    begun: dict[int, int] = {}
    for era in eras:
        begun[era.thread] = min(era.since, begun.get(era.thread, era.since))
    return lambda era: (KINDS.index(era.first.kind), begun[era.thread], era.thread, era.since)


def _finished(era: _Era, path: Sequence[EntryText], register: Register) -> Era:
    is_there = era.until == len(path) - 1
    names = {text.entry.name for text in path[era.since : era.until + 1]}
    return Era(
        era.first,
        era.last,
        path[era.since],
        None if is_there else path[era.until],
        None if is_there else path[era.until + 1],
        in_force(path, names, register),
        era.before.last if era.before else None,
        path[era.before.until] if era.before else None,
        after_gap=era.before is not None and era.before.until < era.since - 1,
    )
