"""What an announcement of another date, or of a withdrawal, says in words: the same in every medium."""

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from policyver.notice import Announcement
from policyver.register.entries import Rescheduled, Withdrawn
from policyver.render.wording.messages import Wording
from policyver.render.wording.notice import Sentence


def headline(announcement: Announcement) -> Sentence:
    """Return the title."""
    values = {"title": announcement.title}
    is_rescheduled = isinstance(announcement.effect, Rescheduled)
    return Sentence("date-of", values) if is_rescheduled else Sentence("withdrawal-of", values)


def introduction(announcement: Announcement) -> Sentence:
    """Return the sentence that says what happened."""
    values = {
        "organization": announcement.organization,
        "version": announcement.version,
        "title": announcement.title,
    }
    match announcement.effect:
        case Rescheduled():
            return Sentence("date-intro", values)
        case Withdrawn():
            is_before = announcement.never_takes_effect
            return Sentence("withdrawal-before-intro", values) if is_before else Sentence("withdrawal-intro", values)
        case _:
            assert_never(announcement.effect)


def facts(announcement: Announcement, wording: Wording) -> Iterator[tuple[Sentence, str]]:
    """Yield the facts in a row: what it is called, and what it is. The reason is the last but one."""
    yield Sentence("version"), announcement.version
    match announcement.effect:
        case Rescheduled(effective):
            yield Sentence("effective"), wording.date(effective)
            yield Sentence("instead-of"), wording.date(announcement.was_effective)
        case Withdrawn(day):
            if announcement.never_takes_effect:
                yield Sentence("not-on"), wording.date(announcement.was_effective)
            else:
                yield Sentence("withdrawn-from"), wording.date(day)
        case _:
            assert_never(announcement.effect)
    yield Sentence("published"), wording.date(announcement.published)
    yield Sentence("reason"), announcement.reason
    contact = f" · {announcement.contact}" if announcement.contact else ""
    yield Sentence("from"), announcement.organization + contact


def applying(announcement: Announcement, wording: Wording) -> Iterator[Sentence]:
    """Yield which version applies when, a sentence for each stretch of time, in order."""
    for stretch in announcement.stretches:
        values = {"version": stretch.amended.version.name} if stretch.amended else {}
        is_running = stretch.first is None or stretch.first < announcement.published
        if stretch.first is not None and not is_running:
            values["since"] = wording.date(stretch.first)
        if stretch.last is not None:
            values["until"] = wording.date(stretch.last)
        elif stretch.amended is not None and is_running:
            values["date"] = wording.date(stretch.amended.effective)
        yield replace(_APPLYING[stretch.amended is not None, is_running, stretch.last is None], values=values)


_APPLYING = {
    (True, True, True): Sentence("applies-still"),
    (True, True, False): Sentence("applies-until"),
    (True, False, False): Sentence("applies-from-until"),
    (True, False, True): Sentence("applies-from"),
    (False, True, True): Sentence("none-applies"),
    (False, True, False): Sentence("none-until"),
    (False, False, False): Sentence("none-from-until"),
    (False, False, True): Sentence("none-from"),
}
"""The message for a stretch: by whether a version applies, whether it did so before the publication, and whether no end
is known."""
