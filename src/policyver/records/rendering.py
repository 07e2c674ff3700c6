"""A version in git -> its record. The same version with the same tools gives the same bytes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from policyver.config import FILE_NAME, Config, Statement, parse_config
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.errors import BadConfig, RenderingFailed, UnknownStatement
from policyver.notice import Edition, Notice, make_notice
from policyver.records.model import JSON, SOURCE, Facts, Record, is_record_pdf, pdf_path, record_json, source_path
from policyver.redline import compare
from policyver.register.amended import AmendedVersion
from policyver.register.register import Register
from policyver.render.markdown.notice import notice_text
from policyver.render.page.notice import notice_page
from policyver.render.page.redline import redline_page
from policyver.render.page.statement import statement_page
from policyver.render.paper.pdf import Attachment, Sheets
from policyver.render.paper.timestamp import timestamp
from policyver.render.paper.typesetting import Typesetting
from policyver.render.side import Side
from policyver.store import Store


def rendered(store: Store, statement: Statement, amended: AmendedVersion) -> Record:
    """Return the record of a version. Raises BrokenRegister, and RenderingFailed, which names the version."""
    return render(store, find_facts(store, store.register(statement), statement, amended))


def find_facts(store: Store, register: Register, statement: Statement, amended: AmendedVersion) -> Facts:
    """Return the facts that the record of a version is made from."""
    config = _config_then(store, statement, amended)
    then = register.until_entry(amended.last_entry)
    return Facts(
        organization=config.organization,
        statement=replace(config.statement(statement.name), source_locale=amended.locales[0]),
        amended=amended,
        replaces=then.replaced_by(amended.version.name),
        register=then,
    )


def render(store: Store, facts: Facts) -> Record:
    """Return the record of these facts. Raises what `rendered` raises."""
    editions = [_edition(store, facts, locale) for locale in facts.amended.locales]
    try:
        return _record(facts, editions)
    except RenderingFailed as error:
        name = facts.amended.version.name
        raise RenderingFailed(
            f"{name} of {facts.statement.name} cannot be archived: {error.what}", error.hint
        ) from None


@dataclass(frozen=True, slots=True)
class _EditionFiles:
    """A version in one language. `redline` and `notice` are missing where the version before has no text in it."""

    locale: str
    source: bytes
    document: Document
    redline: str = ""
    notice: Notice | None = None


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


def _edition(store: Store, facts: Facts, locale: str) -> _EditionFiles:
    now, before = facts.amended, facts.replaces
    source = store.bytes_of(facts.statement, now, locale) or b""
    document = read_markdown(store.text(facts.statement, now, locale).text)
    if before is None or locale not in before.locales or facts.register.outdated(now, locale) is not None:
        return _EditionFiles(locale, source, document)
    redline = compare(read_markdown(store.text(facts.statement, before, locale).text), document)
    notice = (
        None
        if now.text_entry != now.version.name
        else make_notice(
            redline,
            facts.register,
            old=Edition(before, locale),
            new=Edition(now, locale),
            statement=facts.statement,
            organization=facts.organization,
        )
    )
    page = redline_page(
        redline, title=_title(facts, locale, document), old=_side(before, locale), new=_side(now, locale), locale=locale
    )
    return _EditionFiles(locale, source, document, page, notice)


def _record(facts: Facts, editions: list[_EditionFiles]) -> Record:
    files: dict[str, bytes] = {}
    sheets: dict[str, Sheets] = {}
    for edition in editions:
        files[source_path(edition.locale)] = edition.source
        for name, page in _pages(facts, edition):
            files[f"{edition.locale}/{name}.html"] = page.encode()
            sheets[f"{edition.locale}/{name}.pdf"] = Sheets(page, timestamp=timestamp(facts.day))
        if edition.notice:
            files[f"{edition.locale}/notice.txt"] = notice_text(edition.notice).encode()
    typesetting = _combined([sheet.typesetting() for sheet in sheets.values()])
    files |= {path: sheet.pdf() for path, sheet in sheets.items() if not is_record_pdf(path)}
    files[JSON] = record_json(facts, typesetting, files)
    for edition in editions:
        attached = [
            Attachment(SOURCE, edition.source, "text/markdown", "Source", "The text, in Markdown"),
            Attachment(JSON, files[JSON], "application/json", "Data", "The record, for programs"),
        ]
        path = pdf_path(edition.locale)
        files[path] = sheets[path].pdf(attached)
    return Record(dict(sorted(files.items())))


def _combined(typesettings: list[Typesetting]) -> Typesetting:
    fonts = {font for typesetting in typesettings for font in typesetting.fonts}
    return replace(typesettings[0], fonts=tuple(sorted(fonts)))


def _pages(facts: Facts, edition: _EditionFiles) -> Iterator[tuple[str, str]]:
    now, locale = facts.amended, edition.locale
    page = statement_page(edition.document, statement=facts.statement, label=now.text_entry, locale=locale, amended=now)
    yield "statement", page
    if edition.notice:
        yield "redline", edition.redline
        yield "notice", notice_page(edition.notice)


def _title(facts: Facts, locale: str, document: Document) -> str:
    title = facts.amended.version.title
    return title if locale == facts.statement.source_locale else document.title() or title


def _side(amended: AmendedVersion, locale: str) -> Side:
    return Side(amended.text_entry, amended.text(locale).sha256, amended.effective, amended.version.published)
