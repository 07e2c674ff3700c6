"""`policyver notice`."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from policyver.cli.options import locale_option, statement_option
from policyver.cli.output import write
from policyver.cli.sources import Sources
from policyver.errors import BadArgument
from policyver.notice import Notice, make_notice
from policyver.redline import compare

if TYPE_CHECKING:
    from policyver.cli.sources import Given
    from policyver.register.model import Standing

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
    versions = _version(old, before), _version(new, after)
    assert after.source is not None  # noqa: S101  _version has seen to it
    _check(*versions)
    if not after.source.statement.contact:
        click.echo("The notice says no address to write to: set contact in policyver.toml.", err=True)
    notice = make_notice(
        compare(before.document, after.document),
        old=versions[0],
        new=versions[1],
        statement=after.source.statement,
        organization=organization,
        locale=after.source.locale,
    )
    suffix = "" if after.source.locale == after.source.statement.source_locale else f".{after.source.locale}"
    kept = "" if after.source.statement == default else f"{after.source.statement.name}-"
    name = f"notice-{kept}{versions[0].version.name}-{versions[1].version.name}{suffix}"
    files = {output / f"{name}.{_SUFFIXES.get(format_, format_)}": _render(format_, notice) for format_ in formats}
    for path, data in files.items():
        write(data, path)


def _check(old: "Standing", new: "Standing") -> None:
    """Refuse what would be announced by mistake: one statement for another, or the earlier version as the new one."""
    if old.version.statement != new.version.statement:
        raise BadArgument(
            f"{old.entry.tag} and {new.entry.tag} are versions of two statements.", "Name two versions of the same one."
        )
    if old.version.number >= new.version.number:
        raise BadArgument(
            f"{new.version.name} did not come after {old.version.name}.", "Name the earlier version first: v1 v2"
        )


def _version(argument: str, given: "Given") -> "Standing":
    if given.source is None or given.source.standing is None:
        raise BadArgument(
            f"{argument} is not a version, and only a version is announced.", "Cut it first: policyver cut"
        )
    return given.source.standing


def _render(format_: str, notice: Notice) -> str | bytes:
    from policyver.render.notice import notice_page
    from policyver.render.notice_text import notice_markdown, notice_text

    match format_:
        case "text":
            return notice_text(notice)
        case "md":
            return notice_markdown(notice)
    html = notice_page(notice)
    if format_ == "html":
        return html
    from policyver.render.pdf import pdf
    from policyver.render.timestamp import timestamp

    return pdf(html, timestamp=timestamp(notice.published))
