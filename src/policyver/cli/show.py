"""`policyver show`."""

from datetime import date
from pathlib import Path

import click

from policyver.cli.options import (
    ENDINGS,
    format_of,
    format_option,
    known_on_option,
    locale_option,
    output_option,
    statement_option,
)
from policyver.cli.output import width, write
from policyver.cli.sources import Given, Sources


@click.command
@click.argument("version", default="in-force")
@known_on_option
@statement_option
@locale_option
@format_option("md", "text", "html", "pdf", "docx", "json", default="md")
@output_option
def command(
    version: str, known_on: date | None, statement: str, locale: str, format_: str, output: Path | None
) -> None:
    """Show the text of VERSION. [default: the one in force]"""
    format_ = format_of(format_, output, ENDINGS)
    with Sources(locale, statement, known_on) as sources:
        given = sources.read(version)
    write(_render(format_, given, locale), output)


def _render(format_: str, given: Given, locale: str) -> str | bytes:
    match format_:
        case "md":
            return given.text
        case "text":
            from policyver.render.terminal.statement import statement_text

            return statement_text(given.document, width=width())
        case "json":
            from policyver.render.json import document_json, dumps

            told = given.source.locale if given.source else None
            return dumps(document_json(given.document, given.side, given.text, told))
    source = given.source
    if format_ == "docx":
        from policyver.render.word import statement_word

        return statement_word(
            given.document,
            title=_title(given),
            label=given.name,
            locale=source.locale if source else locale or "en",
            day=given.side.published,
        )
    from policyver.config import Statement
    from policyver.render.page.statement import statement_page

    html = statement_page(
        given.document,
        statement=source.statement if source else Statement("file", given.document.title() or given.side.label, "en"),
        label=given.side.label,
        locale=source.locale if source else locale or "en",
        standing=source.standing if source else None,
    )
    if format_ == "html":
        return html
    from policyver.render.paper.pdf import pdf
    from policyver.render.paper.timestamp import timestamp

    return pdf(html, timestamp=timestamp(given.side.published))


def _title(given: Given) -> str:
    """Give the statement's title, in the language of the text where that says one."""
    source = given.source
    said = given.document.title() or given.side.label
    return source.statement.title if source and source.locale == source.statement.source_locale else said
