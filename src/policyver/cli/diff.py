"""`policyver diff`."""

from datetime import date
from pathlib import Path
from typing import TypedDict, Unpack

import click

from policyver.cli.options import (
    color_option,
    day_option,
    format_of,
    format_option,
    locale_option,
    output_option,
    statement_option,
)
from policyver.cli.output import page, wants_colour, width, write
from policyver.cli.sources import Given, Sources
from policyver.errors import NotAStore
from policyver.redline import compare
from policyver.render.formats import REDLINE_FORMATS
from policyver.render.views import RedlineOptions, RedlineView

_TERMINAL = "terminal"


class _RedlineLook(TypedDict):
    """The fields of RedlineOptions that have a command-line option of the same name."""

    full: bool
    typography: bool
    author: str
    track_moves: bool


@click.command
@click.argument("old", default="in-force")
@click.argument("new", default="draft")
@statement_option
@locale_option
@format_option(*REDLINE_FORMATS, default=_TERMINAL)
@output_option
@click.option("--full", is_flag=True, help="Show the whole text, not only the sections that changed.")
@click.option("--typography", is_flag=True, help="Mark quotes, spaces and bullets that differ, too.")
@color_option
@click.option("--author", default="policyver", help="Word: who made the tracked changes.")
@day_option("--date", "Word: when. [default: when NEW was published, else OLD]")
@click.option("--track-moves", is_flag=True, help="Word: track moves as moves, not as deletions and insertions.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 where the texts differ, 0 where they do not.")
@click.pass_context
def command(
    ctx: click.Context,
    old: str,
    new: str,
    statement: str,
    locale: str,
    format_: str,
    output: Path | None,
    *,
    color: str,
    date: date | None,
    exit_code: bool,
    **look: Unpack[_RedlineLook],
) -> None:
    """Show the redline from OLD to NEW: what was inserted, deleted, moved and reformatted.

    Without arguments: from the version in force to the draft. OLD and NEW are versions or files, outside any
    repository, too. A redline is shown only after a check that both texts can be restored from it; their SHA-256
    is shown with it.
    """
    format_ = format_of(format_, output, REDLINE_FORMATS)
    is_screen = format_ == _TERMINAL and output is None
    options = RedlineOptions(width=width(), colour=is_screen and wants_colour(color), day=date, **look)
    with Sources(locale, statement) as sources:
        try:
            before, after = sources.read_both(old, new)
        except NotAStore as error:
            raise NotAStore(error.what, f"{error.hint}, or name two files: policyver diff OLD NEW") from None
    _warn_of_two_languages(before, after)
    view = _view(before, after, locale, options)
    written = REDLINE_FORMATS[format_](view)
    if is_screen and isinstance(written, str):
        page(written, colour=options.colour)
    else:
        write(written, output)
    if exit_code and view.redline.verdict in ("left-out-differs", "differs"):
        ctx.exit(1)


def _warn_of_two_languages(old: Given, new: Given) -> None:
    if old.source and new.source and old.source.locale != new.source.locale:
        click.echo(
            f"{old.source.label} is in {old.source.locale}, {new.source.label} in {new.source.locale}."
            " To compare them in one language, choose it with --locale.",
            err=True,
        )


def _view(old: Given, new: Given, locale: str, options: RedlineOptions) -> RedlineView:
    source = new.source or old.source
    return RedlineView(
        redline=compare(old.document, new.document),
        old=old.side,
        new=new.side,
        label=f"{old.name} – {new.name}",
        statement_title=source.statement.title if source else "",
        locale=source.locale if source else locale or "en",
        options=options,
    )
