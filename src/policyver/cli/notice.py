"""`policyver notice`."""

from collections.abc import Sequence
from pathlib import Path

import click

from policyver.cli.options import formats_option, locale_option, statement_option
from policyver.cli.output import say, write
from policyver.cli.sources import Given, Sources
from policyver.errors import BadArgument
from policyver.notice import Edition, doubts, make_notice
from policyver.redline import compare
from policyver.render.formats import NOTICE_FORMATS, ending
from policyver.render.terminal.finding import finding_line


@click.command
@click.argument("old")
@click.argument("new")
@statement_option
@locale_option
@formats_option(*NOTICE_FORMATS, default="html,pdf")
@click.option("--output", "-o", type=click.Path(path_type=Path, file_okay=False), default=Path(), help="The folder.")
def command(old: str, new: str, statement: str, locale: str, formats: Sequence[str], output: Path) -> None:
    """Write the notice of changes from OLD to NEW, for the people the statement is about.

    It is a draft for counsel to read, not legal advice.
    """
    with Sources(locale, statement) as sources:
        before, after = sources.read_both(old, new)
        editions = _edition(old, before), _edition(new, after)
        config = sources.store.config
        announced = config.statement(editions[1].amended.version.statement)
        register = sources.store.register(announced)
    notice = make_notice(
        compare(before.document, after.document),
        register,
        old=editions[0],
        new=editions[1],
        statement=announced,
        organization=config.organization,
    )
    for doubt in doubts(notice):
        say(finding_line(doubt), err=True)
    language = "" if notice.locale == announced.source_locale else f".{notice.locale}"
    prefix = "" if announced == config.statements[0] else f"{announced.name}-"
    name = f"notice-{prefix}{notice.old}-{notice.new}{language}"
    files = {output / f"{name}{ending(format_)}": NOTICE_FORMATS[format_](notice) for format_ in formats}
    for path, data in files.items():
        write(data, path)


def _edition(argument: str, given: Given) -> Edition:
    if given.source is None or given.source.amended is None:
        raise BadArgument(
            f"{argument} is not a version, and only a version is announced.", "Cut it first: policyver cut"
        )
    return Edition(given.source.amended, given.source.locale)
