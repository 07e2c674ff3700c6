"""`policyver show`."""

from datetime import date
from pathlib import Path

import click

from policyver.cli.options import (
    format_of,
    format_option,
    known_on_option,
    locale_option,
    open_option,
    output_option,
    statement_option,
)
from policyver.cli.output import refuse_to_open, say, width, write
from policyver.cli.sources import Given, Sources
from policyver.cli.unsaved import warn_of_unsaved
from policyver.config import Statement
from policyver.document.losses import loss_lines
from policyver.render.formats import TEXT_FORMATS
from policyver.render.views import TextView


@click.command
@click.argument("version", default="in-force")
@known_on_option
@statement_option
@locale_option
@format_option(*TEXT_FORMATS, default="md")
@output_option
@open_option
def command(
    version: str,
    known_on: date | None,
    statement: str,
    locale: str,
    format_: str,
    output: Path | None,
    *,
    opens: bool,
) -> None:
    """Show the text of VERSION. [default: the one in force]"""
    if opens:
        refuse_to_open(output)
    format_ = format_of(format_, output, TEXT_FORMATS)
    with Sources(locale, statement, known_on) as sources:
        given = sources.read(version)
        if format_ == "docx" and given.source is not None:
            warn_of_unsaved(sources.store, given.source)
    for line in loss_lines(loss for loss in given.document.lost if not loss.is_shown):
        say(f"{given.name}: not shown: {line}", err=True)
    view = _view(given, locale)
    if view.remark:
        say(f"{given.name}: {view.remark}", err=True)
    write(TEXT_FORMATS[format_](view), output, opens=opens)


def _view(given: Given, locale: str) -> TextView:
    source = given.source
    return TextView(
        document=given.document,
        text=given.text,
        side=given.side,
        name=given.name,
        statement=source.statement if source else Statement("file", given.document.title() or given.name, "en"),
        is_file=source is None,
        locale=source.locale if source else locale or "en",
        amended=source.amended if source else None,
        translation_of=source.translation_of if source else "",
        width=width(),
    )
