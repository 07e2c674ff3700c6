"""`policyver init`."""

import sys
from pathlib import Path

import click

from policyver.cli.output import say
from policyver.config import FILE_NAME, Config, Statement, format_config, parse_config
from policyver.errors import BadArgument
from policyver.files import write_file
from policyver.names import check_statement_name, tidy_locale


@click.command
@click.option("--organization", help="Whose statement it is. [default: asks]")
@click.option("--title", default="Privacy Statement", show_default=True, help="The statement's title.")
@click.option(
    "--statement",
    default="privacy-statement",
    show_default=True,
    help="The statement's name in files and tags.",
)
@click.option("--locale", default="en", show_default=True, help="The language it is written in.")
@click.option("--contact", default="", help="Where readers can write to, for the notice.")
@click.option("--url", default="", help="Where the statement is published, for the notice.")
@click.option("--time-zone", default="UTC", show_default=True, help="Decides which day today is: Europe/Berlin.")
@click.option("--notice-days", default=30, show_default=True, help="Least notice of a material change, in days.")
def command(
    organization: str | None,
    title: str,
    statement: str,
    locale: str,
    contact: str,
    url: str,
    time_zone: str,
    notice_days: int,
) -> None:
    """Begin a store in this folder: policyver.toml, and a git repository where there is none.

    Inside a git repository, the store is that repository, and policyver.toml is at its top.
    """
    from policyver.store.git import create_repository, find_repository

    check_statement_name(statement)
    locale = tidy_locale(locale)
    if url and not url.startswith(("https://", "http://")):
        raise BadArgument(f"{url!r} is no address of a page.", f"Write it whole: --url https://{url}")
    config = Config(
        organization or _ask(), time_zone, notice_days, (Statement(statement, title, locale, contact, url),)
    )  # fmt: skip
    text = format_config(config)
    parse_config(text)  # refuse a bad name, language or time zone before anything is written
    repository = find_repository(Path.cwd())
    root = repository.root if repository else Path.cwd()
    if (root / FILE_NAME).exists():
        raise BadArgument(f"{root} is a store already.", f"Change {FILE_NAME} in an editor.")
    if root.resolve() != Path.cwd().resolve():
        say(f"This folder is in the git repository {root}: that is where the store begins.")
    if repository is None:
        repository = create_repository(root)
        say(f"Made {root} a git repository.")
    with repository:
        write_file(root / FILE_NAME, text.encode())
        (root / "statements").mkdir(exist_ok=True)
    say(f"Wrote {root / FILE_NAME}")
    if missing := " and ".join(key for key, value in (("contact", contact), ("url", url)) if not value):
        say(f"Set {missing} in {FILE_NAME} before you write a notice: readers are told where to turn.")
    say(f"Next: policyver import FILE, or write {config.statements[0].path()} yourself.")


def _ask() -> str:
    try:
        name: str = click.prompt("Name of the company")
    except click.Abort:
        if sys.stdin.isatty():
            raise
        say("", err=True)
        raise BadArgument("The company has no name.", "Give it: policyver init --organization NAME") from None
    return name
