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


def applies(announcement: Announcement, wording: Wording) -> Sentence:
    """Return the sentence about the version that applies until then, or from then on."""
    is_date = isinstance(announcement.effect, Rescheduled)
    if announcement.applies_since is None:
        return Sentence("none-applies-until-then") if is_date else Sentence("none-applies")
    values = {"version": announcement.applies, "date": wording.date(announcement.applies_since)}
    if is_date:
        return Sentence("applies-until-then", values)
    return Sentence("applies-still", values) if announcement.never_takes_effect else Sentence("applies-again", values)
