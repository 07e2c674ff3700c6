"""`policyver notice`."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click

from policyver.checks import CheckedVersion, Settings, examine, settings_of
from policyver.cli.options import formats_option, locale_option, named, open_option, statement_option
from policyver.cli.output import say, write
from policyver.cli.sources import Given, Sources
from policyver.cutting.rescheduled_date import earlier_days
from policyver.errors import BadArgument
from policyver.notice import Edition, doubts, doubts_about, make_announcement, make_notice, old_is_missing
from policyver.redline import compare
from policyver.register.reference import parse_reference
from policyver.render.formats import ANNOUNCEMENT_FORMATS, NOTICE_FORMATS, Rendered, ending


@click.command
@click.argument("old")
@click.argument("new", default="")
@statement_option
@locale_option
@formats_option(*NOTICE_FORMATS, default="html,pdf")
@click.option(
    "--output", "-o", type=click.Path(path_type=Path, file_okay=False), default=Path(), callback=named,
    help="The folder.",
)  # fmt: skip
@open_option
def command(
    old: str, new: str, statement: str, locale: str, formats: Sequence[str], output: Path, *, opens: bool
) -> None:
    """Write the notice of changes from OLD to NEW, for the people the statement is about.

    With one argument, an amendment such as v4.a1, the announcement that v4 takes effect on another day, or is
    withdrawn. It is a draft for counsel to read, not legal advice.
    """
    if new:
        name, files = _notice(old, new, statement, locale, formats)
    else:
        name, files = _announcement(old, statement, locale, formats)
    for format_, data in files.items():
        write(data, output / f"notice-{name}{ending(format_)}", opens=opens)


def _notice(
    old: str, new: str, statement: str, locale: str, formats: Sequence[str]
) -> tuple[str, Mapping[str, Rendered]]:
    """Return what the files of a notice are called, and one for each format."""
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
        say(doubt.in_words, err=True)
    for finding in _other_day(after, editions[1], register.option, settings_of(config.checks)):
        say(finding, err=True)
    language = "" if notice.locale == announced.source_locale else f".{notice.locale}"
    prefix = "" if announced == config.statements[0] else f"{announced.name}-"
    name = f"{prefix}{notice.old}-{notice.new}{language}"
    return name, {format_: NOTICE_FORMATS[format_](notice) for format_ in formats}


def _other_day(given: Given, edition: Edition, option: str, settings: Settings) -> Iterator[str]:
    """Yield that the text names another day than the one on which the version takes effect, which the notice names."""
    version, effective = edition.amended.version, edition.amended.effective
    texts = {edition.locale: given.document}
    checked = CheckedVersion(version.statement, texts, effective=effective, settings=settings)
    for finding in examine(checked, only={"effective-date"}).findings:
        how = f'policyver erratum {version.name} --file FILE --locale {edition.locale} --reason "…"{option}'
        correct = f" To correct the date in the text: {how}" if earlier_days(edition.amended) else ""
        yield f"{finding.what}{correct}"


def _announcement(
    argument: str, statement: str, locale: str, formats: Sequence[str]
) -> tuple[str, Mapping[str, Rendered]]:
    """Return what the files of the announcement of an amendment are called, and one for each format."""
    reference = parse_reference(argument)
    with Sources(locale, statement) as sources:
        edition = _edition(argument, given := sources.read(argument))
        version, config = edition.amended.version, sources.store.config
        announced = config.statement(version.statement)
        register = sources.store.register(announced)
    if reference is None or "." not in reference.name:
        raise old_is_missing(register, edition.amended)
    title = version.title if edition.locale == version.locales[0] else given.document.title()
    announcement = make_announcement(
        register,
        reference.name,
        locale=edition.locale,
        title=title or version.title,
        statement=announced,
        organization=config.organization,
    )
    for doubt in doubts_about(announcement):
        say(doubt.in_words, err=True)
    language = "" if announcement.locale == announced.source_locale else f".{announcement.locale}"
    prefix = "" if announced == config.statements[0] else f"{announced.name}-"
    name = f"{prefix}{announcement.amendment}{language}"
    return name, {format_: ANNOUNCEMENT_FORMATS[format_](announcement) for format_ in formats}


def _edition(argument: str, given: Given) -> Edition:
    if given.source is None or given.source.amended is None:
        raise BadArgument(
            f"{argument} is not a version, and only a version is announced.",
            "Cut it first: policyver cut --effective DATE",
        )
    return Edition(given.source.amended, given.source.locale)
