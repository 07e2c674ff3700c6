"""A version in git -> its record. The same version with the same tools gives the same bytes."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from policyver.config import FILE_NAME, Config, Statement, parse_config
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.errors import BadConfig, RenderingFailed, UnknownStatement
from policyver.forms import NOW, Form, is_since
from policyver.notice import Edition, is_announced, make_notice
from policyver.records.model import (
    JSON,
    REPLACED,
    SOURCE,
    Facts,
    Record,
    is_record_pdf,
    pdf_path,
    record_json,
    source_path,
)
from policyver.redline import compare
from policyver.register.amended import AmendedVersion
from policyver.register.register import Register
from policyver.register.stored_text import TextOf
from policyver.render.markdown.notice import notice_text
from policyver.render.page.notice import notice_page
from policyver.render.page.redline import redline_page
from policyver.render.page.statement import statement_page
from policyver.render.paper.pdf import Attachment, Sheets
from policyver.render.paper.typesetting import Typesetting
from policyver.render.side import Side
from policyver.render.timestamp import timestamp
from policyver.store import Store


def find_facts(store: Store, register: Register, statement: Statement, amended: AmendedVersion) -> Facts:
    """Return the facts that the record of a version is made from."""
    config = _config_then(store, statement, amended)
    return make_facts(config.organization, config.statement(statement.name), register, amended)


def make_facts(organization: str, statement: Statement, register: Register, amended: AmendedVersion) -> Facts:
    """Return the facts that the record of a version is made from: `statement` is as it was when it was cut."""
    then = register.until_entry(amended.last_entry)
    return Facts(
        organization=organization,
        statement=replace(statement, source_locale=amended.locales[0]),
        amended=amended,
        replaces=then.replaced_by(amended.version.name),
        register=then,
    )


def render(facts: Facts, text_of: TextOf) -> Record:
    """Return the record of these facts. Raises BrokenRegister, and RenderingFailed, which names the version."""
    readable = readable_files(facts, text_of)
    try:
        return _typeset(facts, readable)
    except RenderingFailed as error:
        name = facts.amended.version.name
        raise RenderingFailed(
            f"{name} of {facts.statement.name} cannot be archived: {error.what}", error.hint
        ) from None


def readable_files(facts: Facts, text_of: TextOf, form: Form = NOW) -> dict[str, bytes]:
    """Return the files of a record that nothing has to be typeset for: its texts and pages, and the notice as text.

    In the form of policyver 0.4 they do not show that a version is withdrawn, nor that a translation is still that of
    another version. In that of 0.5 there is no notice of a version with a late translation, and a notice lacks the
    summaries of versions that come to readers with it.

    Raises BrokenRegister where a text is not the one that its entry names.
    """
    files: dict[str, bytes] = {}
    for locale in facts.amended.locales:
        files |= {f"{locale}/{name}": data for name, data in _edition(facts, text_of, locale, form)}
    return files


def _config_then(store: Store, statement: Statement, amended: AmendedVersion) -> Config:
    """Return policyver.toml as in the commit of the version, so that a record does not depend on today's file.

    An adopted history may have no usable one. Then today's file is used, and `record.json` says what was taken.
    """
    try:
        config = parse_config((store.repository.read(amended.entry.target, FILE_NAME) or b"").decode("utf-8-sig"))
        config.statement(statement.name)
    except (BadConfig, UnknownStatement, UnicodeDecodeError):
        return store.config
    return config


def _edition(facts: Facts, text_of: TextOf, locale: str, form: Form) -> Iterator[tuple[str, bytes]]:
    """Yield the files in one language. Where the version before has no text in it, there is no redline."""
    now, before = facts.amended, facts.register.text_replaced(facts.amended, locale)
    source = text_of(now, locale)
    document = read_markdown(source.read())
    yield SOURCE, source.data or b""
    shows_withdrawal = is_since(form, "0.5")
    first = None if not shows_withdrawal else facts.register.outdated(now, locale)
    page = statement_page(
        document, statement=facts.statement, label=now.text_entry, locale=locale, amended=now,
        translation_of=first.version.name if first else "", shows_withdrawal=shows_withdrawal,
    )  # fmt: skip
    yield "statement.html", page.encode()
    if before is None:
        return
    replaced = text_of(before, locale)
    redline = compare(read_markdown(replaced.read()), document)
    yield REPLACED, replaced.data or b""
    title = _title(facts, locale, document)
    page = redline_page(redline, title=title, old=_side(before, locale), new=_side(now, locale), locale=locale)
    yield "redline.html", page.encode()
    if now.never_takes_effect:
        if shows_withdrawal:
            return
        now = replace(now, withdrawn=None)
    if not is_announced(now, locale, form):
        return
    notice = make_notice(
        redline,
        facts.register,
        old=Edition(before, locale),
        new=Edition(now, locale),
        statement=facts.statement,
        organization=facts.organization,
        form=form,
    )
    if not shows_withdrawal:
        notice = replace(notice, withdrawn=None, materiality=now.version.materiality)
    yield "notice.html", notice_page(notice).encode()
    yield "notice.txt", notice_text(notice).encode()


def _typeset(facts: Facts, readable: Mapping[str, bytes]) -> Record:
    """Return a record of these files, with a PDF of each page."""
    pages = {path: data.decode() for path, data in readable.items() if path.endswith(".html")}
    moment = timestamp(facts.day)
    sheets = {path.removesuffix("html") + "pdf": Sheets(page, timestamp=moment) for path, page in pages.items()}
    typesetting = _combined([sheet.typesetting() for sheet in sheets.values()])
    files = {**readable, **{path: sheet.pdf() for path, sheet in sheets.items() if not is_record_pdf(path)}}
    files[JSON] = record_json(facts, typesetting, files)
    for locale in facts.amended.locales:
        attached = [
            Attachment(SOURCE, files[source_path(locale)], "text/markdown", "Source", "The text, in Markdown"),
            Attachment(JSON, files[JSON], "application/json", "Data", "The record, for programs"),
        ]
        path = pdf_path(locale)
        files[path] = sheets[path].pdf(attached)
    return Record(dict(sorted(files.items())))


def _combined(typesettings: list[Typesetting]) -> Typesetting:
    fonts = {font for typesetting in typesettings for font in typesetting.fonts}
    return replace(typesettings[0], fonts=tuple(sorted(fonts)))


def _title(facts: Facts, locale: str, document: Document) -> str:
    title = facts.amended.version.title
    return title if locale == facts.statement.source_locale else document.title() or title


def _side(amended: AmendedVersion, locale: str) -> Side:
    return Side(amended.text_entry, amended.text(locale).sha256, amended.effective, amended.version.published)
