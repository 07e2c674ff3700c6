"""The formats that a redline, a text and a notice can be written in: one list, which the commands are made from.

To add a format: its renderer in a module of its own, and its line here with a function that imports that renderer.
Renderers are imported when they are called, because WeasyPrint, python-docx and Rich are slow to load.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policyver.document.word.made_from import MadeFrom
    from policyver.notice import Announcement, Notice
    from policyver.render.side import Side
    from policyver.render.views import RedlineView, TextView

Rendered = str | bytes
"""The result of a renderer: text, which a terminal can show, or the bytes of a file."""


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """A format, and a function for each thing that can be written in it. None where it cannot be."""

    name: str
    endings: tuple[str, ...]
    """The endings of its files; policyver writes the first one. Empty for a format that is only for the screen."""
    media_type: str
    redline: "Callable[[RedlineView], Rendered] | None" = None
    text: "Callable[[TextView], Rendered] | None" = None
    notice: "Callable[[Notice], Rendered] | None" = None
    announcement: "Callable[[Announcement], Rendered] | None" = None


def _redline_terminal(view: "RedlineView") -> str:
    from policyver.render.terminal.redline import no_difference_text, redline_text

    if not view.redline.changes:
        return no_difference_text(view.redline, view.old, view.new)
    options = view.options
    return redline_text(
        view.redline, view.old, view.new, review=view.shown_review,
        width=options.width, colour=options.colour, full=options.full, typography=options.typography,
    )  # fmt: skip


def _redline_text(view: "RedlineView") -> str:
    return _redline_terminal(view.without_colour())


def _redline_html(view: "RedlineView") -> str:
    from policyver.render.page.redline import redline_page

    return redline_page(
        view.redline, title=view.title, old=view.old, new=view.new,
        locale=view.locale, full=view.options.full, typography=view.options.typography, review=view.shown_review,
    )  # fmt: skip


def _redline_pdf(view: "RedlineView") -> bytes:
    from policyver.render.paper.pdf import pdf
    from policyver.render.timestamp import timestamp

    return pdf(_redline_html(view), timestamp=timestamp(view.published))


def _redline_docx(view: "RedlineView") -> bytes:
    from policyver.render.word import redline_word

    options = view.options
    return redline_word(
        view.redline, title=view.title, label=view.label, locale=view.locale,
        author=options.author, day=options.day or view.published,
        track_moves=options.track_moves, typography=options.typography, made_from=_made_from(view.new, view.locale),
        review=view.shown_review,
    )  # fmt: skip


def _redline_md(view: "RedlineView") -> str:
    from policyver.render.markdown.redline import redline_markdown

    options = view.options
    return redline_markdown(
        view.redline, view.old, view.new,
        full=options.full, typography=options.typography, review=view.shown_review,
    )  # fmt: skip


def _redline_json(view: "RedlineView") -> str:
    from policyver.render.json import dumps
    from policyver.render.redline_json import redline_json

    return dumps(redline_json(view.redline, view.old, view.new, view.review, view.review_locale))


def _text_text(view: "TextView") -> str:
    from policyver.render.terminal.statement import statement_text

    return statement_text(view.document, width=view.width, remark=view.remark)


def _text_html(view: "TextView") -> str:
    from policyver.render.page.statement import statement_page

    return statement_page(
        view.document, statement=view.statement, label=view.side.label, locale=view.locale, amended=view.amended,
        translation_of=view.translation_of,
    )  # fmt: skip


def _text_pdf(view: "TextView") -> bytes:
    from policyver.render.paper.pdf import pdf
    from policyver.render.timestamp import timestamp

    return pdf(_text_html(view), timestamp=timestamp(view.side.published))


def _text_docx(view: "TextView") -> bytes:
    from policyver.render.word import statement_word

    return statement_word(
        view.document, title=view.title, label=view.name, locale=view.locale, day=view.side.published, note=view.remark,
        made_from=_made_from(view.side, view.locale),
    )  # fmt: skip


def _made_from(side: "Side", locale: str) -> "MadeFrom | None":
    """Return what a Word file says of the text that it is made from; nothing of a file, whose name may be private."""
    from policyver.document.word.made_from import MadeFrom

    return None if side.is_file else MadeFrom(side.name.partition(" ")[0], locale, side.sha256)


def _text_json(view: "TextView") -> str:
    from policyver.render.json import document_json, dumps

    return dumps(document_json(view.document, view.side, view.text, None if view.is_file else view.locale))


def _notice_text(notice: "Notice") -> str:
    from policyver.render.markdown.notice import notice_text

    return notice_text(notice)


def _notice_html(notice: "Notice") -> str:
    from policyver.render.page.notice import notice_page

    return notice_page(notice)


def _notice_pdf(notice: "Notice") -> bytes:
    from policyver.render.paper.pdf import pdf
    from policyver.render.timestamp import timestamp

    return pdf(_notice_html(notice), timestamp=timestamp(notice.published))


def _notice_md(notice: "Notice") -> str:
    from policyver.render.markdown.notice import notice_markdown

    return notice_markdown(notice)


def _announcement_text(announcement: "Announcement") -> str:
    from policyver.render.markdown.announcement import announcement_text

    return announcement_text(announcement)


def _announcement_html(announcement: "Announcement") -> str:
    from policyver.render.page.announcement import announcement_page

    return announcement_page(announcement)


def _announcement_pdf(announcement: "Announcement") -> bytes:
    from policyver.render.paper.pdf import pdf
    from policyver.render.timestamp import timestamp

    return pdf(_announcement_html(announcement), timestamp=timestamp(announcement.published))


def _announcement_md(announcement: "Announcement") -> str:
    from policyver.render.markdown.announcement import announcement_markdown

    return announcement_markdown(announcement)


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

OUTPUT_FORMATS = (
    OutputFormat("terminal", (), "text/plain", _redline_terminal),
    OutputFormat("text", (".txt",), "text/plain", _redline_text, _text_text, _notice_text, _announcement_text),
    OutputFormat("html", (".html", ".htm"), "text/html", _redline_html, _text_html, _notice_html, _announcement_html),
    OutputFormat("pdf", (".pdf",), "application/pdf", _redline_pdf, _text_pdf, _notice_pdf, _announcement_pdf),
    OutputFormat("docx", (".docx",), _WORD, _redline_docx, _text_docx),
    OutputFormat("md", (".md",), "text/markdown", _redline_md, lambda view: view.text, _notice_md, _announcement_md),
    OutputFormat("json", (".json",), "application/json", _redline_json, _text_json),
)
"""Every format, in the order in which help texts list them."""

REDLINE_FORMATS = {format_.name: format_.redline for format_ in OUTPUT_FORMATS if format_.redline}
TEXT_FORMATS = {format_.name: format_.text for format_ in OUTPUT_FORMATS if format_.text}
NOTICE_FORMATS = {format_.name: format_.notice for format_ in OUTPUT_FORMATS if format_.notice}
ANNOUNCEMENT_FORMATS = {format_.name: format_.announcement for format_ in OUTPUT_FORMATS if format_.announcement}


def endings(names: Iterable[str]) -> dict[str, str]:
    """Return the endings of files in these formats. The value of each is the name of its format."""
    chosen = frozenset(names)
    return {ending: format_.name for format_ in OUTPUT_FORMATS if format_.name in chosen for ending in format_.endings}


def ending(name: str) -> str:
    """Return the ending that policyver writes for a format."""
    return next(iter(endings([name])))
