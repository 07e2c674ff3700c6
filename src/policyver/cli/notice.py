"""`policyver notice`."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from policyver.cli.options import locale_option, statement_option
from policyver.cli.output import write
from policyver.cli.sources import Sources
from policyver.errors import BadArgument
from policyver.notice import Edition, Notice, doubts, make_notice
from policyver.redline import compare
from policyver.render.terminal.finding import finding_line

if TYPE_CHECKING:
    from policyver.cli.sources import Given

_FORMATS = ("html", "pdf", "text", "md")
_SUFFIXES = {"text": "txt"}


def _formats(_: click.Context, __: click.Parameter, given: str) -> tuple[str, ...]:
    chosen = tuple(part.strip() for part in given.split(","))
    for part in chosen:
        if part not in _FORMATS:
            raise BadArgument(f"There is no format {part!r}.", f"Choose among: {', '.join(_FORMATS)}")
    return chosen


@click.command
@click.argument("old")
@click.argument("new")
@statement_option
@locale_option
@click.option("--format", "formats", default="html,pdf", show_default=True, callback=_formats, help="One or several.")
@click.option("--output", "-o", type=click.Path(path_type=Path, file_okay=False), default=Path(), help="The folder.")
def command(old: str, new: str, statement: str, locale: str, formats: Sequence[str], output: Path) -> None:
    """Write the notice of changes from OLD to NEW, for the people the statement is about.

    It is a draft for counsel to read, not legal advice.
    """
    with Sources(locale, statement) as sources:
        before, after = sources.read_both(old, new)
        organization = sources.store.config.organization
        default = sources.store.config.statements[0]
        editions = _edition(old, before), _edition(new, after)
        kept = sources.store.config.statement(editions[1].standing.version.statement)
        register = sources.store.register(kept)
    notice = make_notice(
        compare(before.document, after.document),
        register,
        old=editions[0],
        new=editions[1],
        statement=kept,
        organization=organization,
    )
    for doubt in doubts(notice):
        click.echo(finding_line(doubt), err=True)
    suffix = "" if notice.locale == kept.source_locale else f".{notice.locale}"
    name = f"notice-{'' if kept == default else f'{kept.name}-'}{notice.old}-{notice.new}{suffix}"
    files = {output / f"{name}.{_SUFFIXES.get(format_, format_)}": _render(format_, notice) for format_ in formats}
    for path, data in files.items():
        write(data, path)


def _edition(argument: str, given: "Given") -> Edition:
    if given.source is None or given.source.standing is None:
        raise BadArgument(
            f"{argument} is not a version, and only a version is announced.", "Cut it first: policyver cut"
        )
    return Edition(given.source.standing, given.source.locale)


def _render(format_: str, notice: Notice) -> str | bytes:
    from policyver.render.markdown.notice import notice_markdown, notice_text
    from policyver.render.page.notice import notice_page

    match format_:
        case "text":
            return notice_text(notice)
        case "md":
            return notice_markdown(notice)
    html = notice_page(notice)
    if format_ == "html":
        return html
    from policyver.render.paper.pdf import pdf
    from policyver.render.paper.timestamp import timestamp

    return pdf(html, timestamp=timestamp(notice.published))
