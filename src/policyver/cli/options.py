"""Options that several commands share, and the meaning of their values."""

from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from policyver.errors import BadArgument
from policyver.names import is_web_address, near_web_address, tidy_locale
from policyver.register.names import version_number
from policyver.register.reference import parse_day
from policyver.render.formats import endings

if TYPE_CHECKING:
    from policyver.config import Config  # 2 ms, which two files do not need

Decorator = Callable[[Callable[..., None]], Callable[..., None]]

statement_option: Decorator = click.option(
    "--statement", default="", metavar="NAME", help="Of which statement. [default: the first]"
)
locale_option: Decorator = click.option(
    "--locale", default="", metavar="TAG", callback=lambda _, __, tag: typed_locale(tag) if tag else "",
    help="In which language: de, pt-BR. [default: the source language]",
)  # fmt: skip
output_option: Decorator = click.option(
    "--output", "-o", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file.",
    callback=lambda _, __, path: None if path == Path("-") else path,  # as other programs call standard output
)  # fmt: skip
open_option: Decorator = click.option(
    "--open", "opens", is_flag=True, help="Open what was written, in the program for such files."
)
color_option: Decorator = click.option(
    "--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colour on the terminal."
)


def named(_: click.Context, __: click.Parameter, path: Path) -> Path:
    """Return where to write, of a command that prints something else meanwhile. Raises BadArgument for `-`."""
    if path == Path("-"):
        raise BadArgument("This cannot be written to standard output.", "Name where to write it: --output NAME")
    return path


def day_option(name: str, help_: str, *, required: bool = False) -> Decorator:
    """Return an option for a day, 2026-05-01."""

    def parse(_: click.Context, __: click.Parameter, given: str | None) -> date | None:
        return parse_day(given) if given is not None else None

    return click.option(name, metavar="DATE", required=required, callback=parse, help=help_)


known_on_option: Decorator = day_option("--known-on", "As it was known on that day. [default: all that is known]")


def format_option(*formats: str, default: str) -> Decorator:
    """Return an option for one format. Help lists the default first."""
    choice = click.Choice(_first([default], formats))
    return click.option("--format", "format_", type=choice, default=default, show_default=True)


def formats_option(*formats: str, default: str) -> Decorator:
    """Return an option for several formats, with commas between them."""
    choice = _first(default.split(","), formats)

    def parse(_: click.Context, __: click.Parameter, value: str) -> tuple[str, ...]:
        chosen = tuple(part.strip() for part in value.split(","))
        for part in chosen:
            if part not in choice:
                raise BadArgument(f"There is no format {part!r}.", f"Choose among: {', '.join(choice)}")
        return chosen

    return click.option(
        "--format", "formats", default=default, show_default=True, callback=parse, help="One or several."
    )


def _first(defaults: Collection[str], formats: Iterable[str]) -> list[str]:
    return sorted(formats, key=lambda name: name not in defaults)


def format_of(chosen: str, output: Path | None, formats: Iterable[str]) -> str:
    """Return the chosen format, or where the user chose none, the format for the ending of the output file.

    Raises BadArgument for an ending that no format has.
    """
    is_given = click.get_current_context().get_parameter_source("format_") is not ParameterSource.DEFAULT
    if is_given or output is None or not output.suffix:
        return chosen
    known = endings(formats)
    if output.suffix.lower() not in known:
        raise BadArgument(
            f"No format has the ending {output.suffix}.",
            f"Use one of {', '.join(known)}, or name the format with --format.",
        )
    return known[output.suffix.lower()]


def today(config: "Config") -> date:
    """Return today's date in the time zone of the store."""
    from zoneinfo import ZoneInfo  # 2 ms, which only a store needs

    return datetime.now(ZoneInfo(config.time_zone)).date()


def latest_today() -> date:
    """Return the last day that has begun anywhere on earth: no day after it has come for anybody."""
    return datetime.now(timezone(timedelta(hours=14))).date()


def typed_locale(given: str) -> str:
    """Return the language tag that somebody typed as policyver writes it.

    Raises BadArgument, which asks for the near one where somebody typed what the language is called: German, Deutsch.
    """
    try:
        return tidy_locale(given)
    except BadArgument as error:
        from policyver.languages.named import likely_tag  # Babel, 30 ms

        near = likely_tag(given)
        raise BadArgument(error.what, f"Did you mean {near}?" if near else error.hint) from None


def split_version(version: str, statement: str) -> tuple[str, str]:
    """Return version and statement of `v4` or `cookie-notice/v4`; a part that is left out is the empty string."""
    where, _, name = version.rpartition("/")
    if name:
        version_number(name)
    if where and statement and where != statement:
        raise BadArgument(f"{version} is not of the statement {statement}.", "Leave --statement out.")
    return name, where or statement


def web_address(url: str) -> str:
    """Return the address of a page as it is. Raises BadArgument for one that no reader could follow."""
    if url and not is_web_address(url):
        raise BadArgument(f"{url!r} is no address of a page.", f"Write it whole: --url {near_web_address(url)}")
    return url
