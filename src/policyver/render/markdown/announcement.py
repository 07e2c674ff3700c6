"""Announcement -> plain text and Markdown, for e-mail and for the pages of other systems."""

from collections.abc import Iterator

from policyver.notice import Announcement
from policyver.render.markdown.layout import Layout, MarkdownLayout, PlainTextLayout
from policyver.render.wording.announcement import applying, facts, headline, introduction
from policyver.render.wording.messages import Wording
from policyver.render.wording.notice import Sentence


def announcement_text(announcement: Announcement) -> str:
    """Return an announcement as plain text in lines of at most 76 columns."""
    return _written(announcement, PlainTextLayout())


def announcement_markdown(announcement: Announcement) -> str:
    """Return an announcement as Markdown."""
    return _written(announcement, MarkdownLayout())


def _written(announcement: Announcement, layout: Layout) -> str:
    return "\n".join(_lines(announcement, layout, Wording(announcement.locale))).rstrip() + "\n"


def _lines(announcement: Announcement, layout: Layout, wording: Wording) -> Iterator[str]:
    def say(sentence: Sentence) -> str:
        return layout.plain(wording.text(sentence.key, **sentence.values))

    yield from layout.heading(1, say(headline(announcement)))
    yield from layout.paragraph(say(introduction(announcement)))
    yield from layout.items([f"{say(name)}: {layout.plain(fact)}" for name, fact in facts(announcement, wording)])
    yield from layout.heading(2, say(Sentence("what-applies")))
    yield from layout.items([say(sentence) for sentence in applying(announcement, wording)])
    yield from layout.heading(2, say(Sentence("questions")))
    yield from layout.items([say(sentence) for sentence in _end(announcement)])


def _end(announcement: Announcement) -> Iterator[Sentence]:
    contact = announcement.contact or announcement.organization
    if announcement.full_text and announcement.url:
        yield Sentence("full-text-at", {"version": announcement.full_text, "url": announcement.url})
    elif announcement.full_text:
        yield Sentence("full-text-from", {"version": announcement.full_text, "contact": contact})
    yield Sentence("questions-to", {"contact": contact})
    yield Sentence("other-format", {"contact": contact})
