"""`policyver diff`."""

from datetime import date
from pathlib import Path

import click

from policyver.cli.options import (
    ENDINGS,
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
from policyver.redline import Redline, compare


@click.command
@click.argument("old", default="in-force")
@click.argument("new", default="draft")
@statement_option
@locale_option
@format_option("terminal", "text", "html", "pdf", "docx", "md", "json", default="terminal")
@output_option
@click.option("--full", is_flag=True, help="Show the whole text, not only the sections that changed.")
@click.option("--typography", is_flag=True, help="Mark quotes, spaces and bullets that differ, too.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colour on the terminal.")
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
    full: bool,
    typography: bool,
    color: str,
    author: str,
    date: date | None,
    track_moves: bool,
    exit_code: bool,
) -> None:
    """Show the redline from OLD to NEW: what was inserted, deleted, moved and reformatted.

    Without arguments: from the version in force to the draft. OLD and NEW are versions or files, outside any
    repository, too. Every redline has proved that it gives back both texts; their SHA-256 stands with it.
    """
    format_ = format_of(format_, output, ENDINGS)
    with Sources(locale, statement) as sources:
        try:
            before, after = sources.read_both(old, new)
        except NotAStore as error:
            raise NotAStore(error.what, f"{error.hint}, or name two files: policyver diff OLD NEW") from None
    if before.source and after.source and before.source.locale != after.source.locale:
        click.echo(
            f"{before.source.label} is in {before.source.locale}, {after.source.label} in {after.source.locale}."
            " To compare them in one language, choose it with --locale.",
            err=True,
        )
    redline = compare(before.document, after.document)
    if format_ == "terminal":
        colour = output is None and wants_colour(color)
        text = _text(redline, before, after, colour=colour, full=full, typography=typography)
        if output is None:
            page(text, colour=colour)
        else:
            write(text, output)
    elif format_ == "docx":
        day = date or after.side.published or before.side.published
        write(
            _word(redline, before, after, locale, author, day, track_moves=track_moves, typography=typography), output
        )
    else:
        write(_render(format_, redline, before, after, locale, full=full, typography=typography), output)
    if exit_code and redline.changes:
        ctx.exit(1)


def _word(
    redline: Redline,
    old: Given,
    new: Given,
    locale: str,
    author: str,
    day: date | None,
    *,
    track_moves: bool,
    typography: bool,
) -> bytes:
    from policyver.render.word import redline_word

    source = new.source or old.source
    return redline_word(
        redline,
        title=redline.new.title() or (source.statement.title if source else "Redline"),
        label=f"{old.name} – {new.name}",
        locale=source.locale if source else locale or "en",
        author=author,
        day=day,
        track_moves=track_moves,
        typography=typography,
    )


def _text(redline: Redline, old: Given, new: Given, *, colour: bool, full: bool, typography: bool) -> str:
    if not redline.changes:
        return _no_difference(old, new)
    from policyver.render.terminal.redline import redline_text

    return redline_text(
        redline, old.side, new.side, width=width(), colour=colour, full=full, typography=typography
    )  # fmt: skip


def _no_difference(old: Given, new: Given) -> str:
    same = f"No difference: {old.side.label} and {new.side.label} say the same.\n"
    if old.side.sha256 == new.side.sha256:
        return f"{same}Both have SHA-256 {old.side.sha256}\n"
    return (
        f"{same}Their files differ in white space, wrapping or markup only:\n"
        f"  {old.side.label}  SHA-256 {old.side.sha256}\n  {new.side.label}  SHA-256 {new.side.sha256}\n"
    )


def _render(
    format_: str, redline: Redline, old: Given, new: Given, locale: str, *, full: bool, typography: bool
) -> str | bytes:
    match format_:
        case "text":
            return _text(redline, old, new, colour=False, full=full, typography=typography)
        case "json":
            from policyver.render.json import dumps, redline_json

            return dumps(redline_json(redline, old.side, new.side))
        case "md":
            from policyver.render.markdown.redline import redline_markdown

            return redline_markdown(redline, old.side, new.side, full=full, typography=typography)
    from policyver.render.page.redline import redline_page

    source = new.source or old.source
    html = redline_page(
        redline,
        title=source.statement.title if source else redline.new.title() or "Redline",
        old=old.side,
        new=new.side,
        locale=source.locale if source else locale or "en",
        full=full,
        typography=typography,
    )
    if format_ == "html":
        return html
    from policyver.render.paper.pdf import pdf
    from policyver.render.paper.timestamp import timestamp

    return pdf(html, timestamp=timestamp(new.side.published or old.side.published))
