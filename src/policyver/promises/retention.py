"""How long data are kept: periods and what has none, in sentences, in labelled lines and in tables."""

import re
from collections.abc import Iterator

from policyver.languages.quantities import Quantity
from policyver.promises.model import GENERAL, Lasts, OpenEnded, Promise, Value
from policyver.promises.passages import Passage
from policyver.promises.reading import Range, Reading, read
from policyver.promises.subjects import Subject, subject_of_label, subjects_between, subjects_of

_KEEPING = ("keeping", "deletion", "storage-period", "anonymisation", "as-long-as-needed")
_KEEPING_ALONE = ("keeping", "deletion", "storage-period")
"""What speaks of keeping data without a period, too."""
_EVENT_END = re.compile(r"[,;.()，。；]| (?=and we\b|und wir\b|et nous\b)")
_LONGEST_EVENT = 9
"""Words of the event from which a period counts. With more, the rest of a long sentence would be part of the event."""
_CONNECTED = re.compile(r"\s*(?:to|and|or|bis|und|oder|à|et|ou|a|y|o|[-–—~～至到]|から)?\s*\Z")
_LONGEST_THING = 5
"""Words of what is kept. With more, parts of a sentence would be taken for the name of a thing."""
_THING = re.compile(r"[^\W\d_][\w’' -]*")
_SPOKEN_OF = re.compile(
    r"(?<!\w)(?:this|these|those|that|such|what|via|within|diese\w*|jene\w*|ces|cette|cet|ce|est[aeo]s?)(?!\w)",
    re.IGNORECASE,
)
"""What the sentence before spoke of, or another part of a sentence."""
_NO_CELL = re.compile(r"[\s\W]*(?:n/?a)?[\s\W]*\Z", re.IGNORECASE)


def retention_in(reading: Reading) -> Iterator[Promise]:
    """Yield how long a passage says that something is kept."""
    if reading.passage.kind == "row":
        yield from _in_row(reading)
    elif reading.passage.kind != "heading":
        yield from _in_sentence(reading)


def _in_row(reading: Reading) -> Iterator[Promise]:
    passage = reading.passage
    cells, heads = passage.cells, passage.heads
    at = next((at for at, head in enumerate(heads[: len(cells)]) if _is_period_head(head, passage.locale)), None)
    if at is None or len(cells) < 2:
        return
    about = _subject_column(reading, at)
    subject = subject_of_label(cells[about], passage.locale)
    if _NO_CELL.fullmatch(subject.words):
        return
    start = sum(len(cell) + 1 for cell in cells[:at])
    for value in _values_in_cell(cells[at].strip(), passage.locale):
        yield _promise(reading, subject, value, (start, start + len(cells[at])))


def _subject_column(reading: Reading, periods: int) -> int:
    """Return which column says what is kept: the one whose head says so, or else the first."""
    heads = reading.passage.heads
    columns = [at for at in range(min(len(heads), len(reading.passage.cells))) if at != periods]
    named = [at for at in columns if reading.pledges.patterns["subject_heads"].fullmatch(heads[at])]
    return next(iter(named or columns))


def _is_period_head(head: str, locale: str) -> bool:
    reading = read(Passage(head, locale, "paragraph"))
    match = reading.pledges.patterns["period_heads"].match(head.strip())
    return match is not None or bool(reading.of_kind("retention", "storage-period"))


def _values_in_cell(cell: str, locale: str) -> Iterator[Value]:
    if _NO_CELL.fullmatch(cell):
        return
    reading = read(Passage(cell, locale, "paragraph"))
    events = _events(reading)
    values: list[Value] = [_lasts(reading, one, events) for one in _one_of_each_range(reading)]
    values += [OpenEnded(name, cell[slice(*span)]) for name, span in reading.named("open_ended")]
    yield from values or [OpenEnded("session" if cell.casefold().startswith("session") else "as-stated", cell)]


def _in_sentence(reading: Reading) -> Iterator[Promise]:
    passage = reading.passage
    label = passage.label
    of_label = bool(label) and _is_period_head(label, passage.locale)
    in_section = bool(label or passage.kind == "item") and _speaks_of_keeping(
        " ".join(passage.headings[-1:]), passage.locale
    )
    in_list = bool(passage.lead) and _speaks_of_keeping(passage.lead, passage.locale)
    keeps = _keeping(reading, *_KEEPING)
    if reading.of_kind("notice", "changes") or not (keeps or in_list or of_label or in_section):
        return
    events = _events(reading)
    open_ended = [(name, span) for name, span in reading.named("open_ended") if _is_kept(reading, span)]
    hidden = [*events, *(span for _, span in open_ended), *_conditions(reading)]
    ranges = [one for one in _one_of_each_range(reading) if not _is_answer(reading, one[0])]
    places: list[tuple[Range, Value]] = [
        ((one[0].start, one[-1].start + len(one[-1].text)), _lasts(reading, one, events)) for one in ranges
    ]
    places += [(span, OpenEnded(name, reading.text[slice(*span)])) for name, span in open_ended]
    places.sort(key=lambda place: place[0])
    may_be_open = of_label or in_list or in_section or _keeping(reading, *_KEEPING_ALONE)
    for at, (span, value) in enumerate(places):
        if isinstance(value, OpenEnded) and not may_be_open:
            continue
        before = places[at - 1][0][1] if at else 0
        behind = places[at + 1][0][0] if at + 1 < len(places) else len(reading.text)
        stretches = [(before, span[0]), (span[1], behind), *([(0, before)] if before else [])]
        for subject in _subjects(reading, stretches, hidden, of_label=of_label, is_item=in_list or in_section):
            yield _promise(reading, subject, value, span)


def _subjects(
    reading: Reading, stretches: list[Range], hidden: list[Range], *, of_label: bool, is_item: bool
) -> list[Subject]:
    passage = reading.passage
    nearest = passage.headings[-1] if passage.headings else ""
    if of_label:
        return [subject_of_label(nearest, passage.locale)] if nearest else [Subject(GENERAL, "")]
    if subjects := subjects_between(reading, stretches, hidden):
        return subjects
    if passage.label:
        return [subject_of_label(passage.label, passage.locale)]
    if is_item and (words := reading.first_words(stretches[0][1])):
        return [subject_of_label(words, passage.locale)]
    if words := _thing(reading, stretches[0][1]):
        return [subject_of_label(words, passage.locale)]
    for above in (passage.before, passage.lead, nearest):
        if subjects := subjects_of(above, passage.locale):
            return subjects[:1]
    if reading.has("general", passage.before) or reading.has("general", passage.lead):
        return [Subject(GENERAL, "")]
    return [Subject("other", nearest)]


def _thing(reading: Reading, end: int) -> str:
    """Return what a sentence says is kept, where it is of no known kind: “trip records are kept for …”."""
    if not reading.pledges.has_spaces or reading.passage.kind == "item":
        return ""
    verb = next((span for span in _keeping(reading, *_KEEPING) if span[1] <= end), None)
    if verb is None and not reading.pledges.denies_behind:
        return ""
    start, stop = (0, end) if verb is None else (verb[1], end) if _is_owners(reading, verb[1]) else (0, verb[0])
    if reading.has("conditions", reading.text[:start]):
        return ""
    little = frozenset(reading.pledges.skipped.split())
    words = reading.text[start:stop].split()
    while words and words[-1].casefold() in little:
        words.pop()
    while words and words[0].casefold() in little:
        words.pop(0)
    thing = "" if _SPOKEN_OF.search(reading.text[start:stop]) else " ".join(words)
    is_other = any(reading.has(name, thing) for name in ("pronouns", "owner", "reader", "conditions", "starting"))
    return thing if len(words) <= _LONGEST_THING and _THING.fullmatch(thing) and not is_other else ""


def _is_owners(reading: Reading, end: int) -> bool:
    return reading.has("owner", reading.text[:end])


def _promise(reading: Reading, subject: Subject, value: Value, span: Range) -> Promise:
    denies = isinstance(value, OpenEnded) and reading.denies(*span)
    return reading.promise("retention", subject.name, subject.words, value, span, denies=denies, limits=subject.limits)


def _speaks_of_keeping(text: str, locale: str) -> bool:
    return bool(_keeping(read(Passage(text, locale, "paragraph")), *_KEEPING_ALONE))


def _keeping(reading: Reading, *names: str) -> list[Range]:
    """Return where a passage speaks of keeping and deleting."""
    mentions = [(mention.start, mention.end) for mention in reading.of_kind("retention", *names)]
    return sorted({*mentions, *(match.span() for match in reading.matches("keeping"))})


def _is_kept(reading: Reading, span: Range) -> bool:
    """Whether a clause without a number is one of keeping, and not of what somebody may do."""
    return not reading.ends_with("reader", span[0])


def _is_answer(reading: Reading, quantity: Quantity) -> bool:
    """Whether a period is the deadline of an answer rather than how long something is kept."""
    if not reading.has("requests"):
        return False
    answers = [match.start() for match in reading.matches("answering")]
    keeps = [start for start, _ in _keeping(reading, *_KEEPING)]
    before = [at for at in answers if at < quantity.start]
    return bool(answers) and (
        not keeps or max(before, default=-1) > max((at for at in keeps if at < quantity.start), default=-1)
    )


def _one_of_each_range(reading: Reading) -> list[tuple[Quantity, ...]]:
    """Return the periods; two that are one range, 6 to 12 months, together."""
    ranges: list[tuple[Quantity, ...]] = []
    for quantity in reading.periods:
        if ranges and len(ranges[-1]) == 1:
            first = ranges[-1][0]
            between = reading.text[first.start + len(first.text) : quantity.start]
            if first.text[-1:].isdigit() and _CONNECTED.fullmatch(between):
                ranges[-1] = (first, quantity)
                continue
        ranges.append((quantity,))
    return ranges


def _lasts(reading: Reading, one: tuple[Quantity, ...], events: list[Range]) -> Lasts:
    end = one[-1].start + len(one[-1].text)
    event = next((reading.text[slice(*span)] for span in events if 0 <= span[0] - end <= 2), "")
    return Lasts(one[0], one[1] if len(one) > 1 else None, " ".join(event.split()))


def _events(reading: Reading) -> list[Range]:
    """Return the events from which periods count, behind these: after closing your account."""
    events: list[Range] = []
    starting = reading.pledges.patterns["starting"]
    if not reading.pledges.has_spaces:
        return events  # where an event ends is not known there
    for quantity in reading.periods:
        end = quantity.start + len(quantity.text)
        at = end + len(reading.text[end:]) - len(reading.text[end:].lstrip())
        if not starting.match(reading.text, at):
            continue
        stop = _EVENT_END.search(reading.text, at)
        verb = reading.pledges.patterns["keeping"].search(reading.text, at)
        last = min([len(reading.text), *(match.start() for match in (stop, verb) if match)])
        words = list(re.finditer(r"\S+", reading.text[at:last]))[:_LONGEST_EVENT]
        if words:
            events.append((at, at + words[-1].end()))
    return events


def _conditions(reading: Reading) -> list[Range]:
    """Return the clause at the beginning of a sentence that says when: “After you close your account, …”."""
    for name in ("starting", "conditions"):
        match = reading.pledges.patterns[name].match(reading.text)
        comma = re.search("[,，、]", reading.text)
        if match and comma and not reading.has("keeping", reading.text[: comma.start()]):
            return [(0, comma.start())]
    return []
