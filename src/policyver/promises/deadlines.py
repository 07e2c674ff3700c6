"""Within which time a request is answered."""

from collections.abc import Iterator
from dataclasses import replace

from policyver.promises.model import Lasts, Promise
from policyver.promises.passages import Passage
from policyver.promises.reading import Reading, read

_RIGHTS = ("access", "rectification", "erasure", "restriction", "portability", "objection", "opt-out", "appeal")
_OF_THE_READER = frozenset({"appeal", "complaint", "objection", "opt-out", "withdrawal"})
"""What a reader does; the other rights are asked for, and it is the owner who acts in time."""


def deadlines_in(reading: Reading) -> Iterator[Promise]:
    """Yield within which time a passage says that something is answered."""
    if reading.passage.kind in ("row", "heading") or not reading.periods or not _is_about_requests(reading):
        return
    keeps = [mention.start for mention in reading.of_kind("retention", "keeping", "deletion")]
    answers = [match.start() for match in reading.matches("answering")]
    at = 0
    for period in reading.periods:
        end = period.start + len(period.text)
        nearest = max((place for place in answers if place < period.start), default=-1)
        if (
            nearest >= max((place for place in keeps if place < period.start), default=-1)
            and not (keeps and nearest < 0)
            and not _is_the_readers(reading, nearest, period.start)
        ):
            subject = "extension" if _extends(reading, at, end) else _subject(reading, at, end)
            promise = reading.promise("deadline", subject, period.text, Lasts(period), (period.start, end))
            yield promise if subject == "extension" else _without_extension(reading, promise)
        at = end


def _is_about_requests(reading: Reading) -> bool:
    passage = reading.passage
    if reading.has("requests"):
        return bool(reading.has("answering") or (reading.of_kind("right") and not reading.of_kind("notice")))
    if (
        reading.has("extending")
        and reading.has("requests", passage.before)
        and reading.has("answering", passage.before)
    ):
        return True
    around = " | ".join((*passage.headings[-1:], passage.before, passage.lead))
    rights = read(Passage(around, passage.locale, "paragraph")).of_kind("right")
    is_about = bool(rights) or reading.has("requests", around) or reading.has("complaints", around)
    return is_about and reading.has("answering") and not reading.of_kind("notice")


def _without_extension(reading: Reading, promise: Promise) -> Promise:
    """Return a promise without a condition that only an extension in its sentence has: which may be extended if …"""
    extension = reading.pledges.patterns["extending"].search(reading.text, promise.place.end)
    if extension is None or not promise.circumstances.is_conditional:
        return promise
    before = reading.text[: extension.start()]
    is_conditional = reading.has("conditions", before) or reading.has("excepting", before)
    return replace(promise, circumstances=replace(promise.circumstances, is_conditional=is_conditional))


def _extends(reading: Reading, start: int, end: int) -> bool:
    return (
        reading.pledges.patterns["extending"].search(reading.text, start, min(len(reading.text), end + 12)) is not None
    )


def _is_the_readers(reading: Reading, answer: int, at: int) -> bool:
    """Whether it is the reader who has that time: “you may appeal within 60 days”."""
    if answer >= 0:
        return False
    clause = reading.text[:at]
    rights = {mention.name for mention in reading.of_kind("right")}
    return reading.has("reader", clause) and not reading.has("owner", clause) and rights <= _OF_THE_READER


def _subject(reading: Reading, start: int, end: int) -> str:
    """Return what is done by a period: a request is acknowledged, or that of one right, a complaint or any is met."""
    passage = reading.passage
    if reading.has("acknowledging", reading.text[start:end]):
        return "acknowledgement"
    if any(reading.has("appeals", text) for text in (reading.text, *passage.headings[-1:])):
        return "appeal"
    rights = {mention.name for mention in reading.of_kind("right", *_RIGHTS)}
    if len(rights) == 1:
        return rights.pop()
    if reading.has("complaints") or (
        not rights and any(reading.has("complaints", above) for above in (passage.before, *passage.headings[-1:]))
    ):
        return "complaint"
    before = {
        mention.name
        for mention in read(Passage(passage.before, passage.locale, "paragraph")).of_kind("right", *_RIGHTS)
    }
    return before.pop() if len(before) == 1 and not rights else "request"
