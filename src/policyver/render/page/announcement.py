"""Announcement -> an HTML page, from which its PDF is made, too."""

from collections.abc import Iterator

from markupsafe import Markup

from policyver.names import same_language
from policyver.notice import Announcement
from policyver.render.page.frame import render_page
from policyver.render.page.notice import contact_link, linked
from policyver.render.wording.announcement import applying, facts, headline, introduction
from policyver.render.wording.messages import Wording
from policyver.render.wording.notice import Sentence


def announcement_page(announcement: Announcement) -> str:
    """Return an announcement as one file that needs no network and no script."""
    wording = Wording(announcement.locale)
    title = headline(announcement)
    plain_title = wording.text(title.key, **title.values)
    is_foreign = not same_language(announcement.reason_locale, announcement.locale)
    return render_page(
        "announcement.html.j2",
        wording,
        title=plain_title,
        running=f"{plain_title}, {announcement.amendment}",
        organization=announcement.organization,
        headline=_html(title, wording),
        introduction=_html(introduction(announcement), wording),
        facts=[(name.key, fact) for name, fact in facts(announcement, wording)],
        reason_locale=announcement.reason_locale if is_foreign else "",
        applying=[_html(sentence, wording) for sentence in applying(announcement, wording)],
        lines=list(_lines(announcement, wording)),
    )


def _html(sentence: Sentence, wording: Wording) -> Markup:
    return wording.html(sentence.key, **sentence.values)


def _lines(announcement: Announcement, wording: Wording) -> Iterator[Markup]:
    contact = contact_link(announcement.contact, announcement.organization)
    if announcement.full_text and announcement.url:
        yield wording.html("full-text-at", version=announcement.full_text, url=linked(announcement.url))
    elif announcement.full_text:
        yield wording.html("full-text-from", version=announcement.full_text, contact=contact)
    yield wording.html("questions-to", contact=contact)
    yield wording.html("other-format", contact=contact)
