"""What an announcement of another date, or of a withdrawal, says in words: the same in every medium."""

from collections.abc import Iterator
from typing import assert_never

from policyver.notice import Announcement
from policyver.register.entries import Rescheduled, Withdrawn
from policyver.render.wording.messages import Wording
from policyver.render.wording.notice import Sentence


def headline(announcement: Announcement) -> Sentence:
    """Return the title."""
    key = Sentence("date-of").key if isinstance(announcement.effect, Rescheduled) else Sentence("withdrawal-of").key
    return Sentence(key, {"title": announcement.title})


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


def facts(announcement: Announcement, wording: Wording) -> Iterator[tuple[str, str]]:
    """Yield the facts in a row: the key of what it is, and what it is. The reason is the last but one."""
    yield Sentence("version").key, announcement.version
    match announcement.effect:
        case Rescheduled(effective):
            yield Sentence("effective").key, wording.date(effective)
            yield Sentence("instead-of").key, wording.date(announcement.was_effective)
        case Withdrawn(day):
            if announcement.never_takes_effect:
                yield Sentence("not-on").key, wording.date(announcement.was_effective)
            else:
                yield Sentence("withdrawn-from").key, wording.date(day)
        case _:
            assert_never(announcement.effect)
    yield Sentence("published").key, wording.date(announcement.published)
    yield Sentence("reason").key, announcement.reason
    contact = f" · {announcement.contact}" if announcement.contact else ""
    yield Sentence("from").key, announcement.organization + contact


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
        yield Sentence(_APPLYING[stretch.amended is not None, is_running, stretch.last is None], values)


_APPLYING = {
    (True, True, True): Sentence("applies-still").key,
    (True, True, False): Sentence("applies-until").key,
    (True, False, False): Sentence("applies-from-until").key,
    (True, False, True): Sentence("applies-from").key,
    (False, True, True): Sentence("none-applies").key,
    (False, True, False): Sentence("none-until").key,
    (False, False, False): Sentence("none-from-until").key,
    (False, False, True): Sentence("none-from").key,
}
"""The message for a stretch: by whether a version applies, whether it did so before the publication, and whether no end
is known."""
