"""`policyver init`."""

import sys
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

import click

from policyver.cli.deciding import is_interactive
from policyver.cli.options import typed_locale, web_address
from policyver.cli.output import say
from policyver.config import FILE_NAME, Config, Statement, format_config, parse_config
from policyver.errors import BadArgument
from policyver.files import write_file
from policyver.names import check_statement_name

_PREFIXES = ("privacy/", "legal/", "policyver/")
_SHOWN = 3


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
@click.option("--path", default="", metavar="FILE", help="Where its text is. [default: statements/STATEMENT.md]")
@click.option("--tag-prefix", metavar="TEXT", help="What the names of its tags begin with: privacy/.")
def command(
    organization: str | None,
    title: str,
    statement: str,
    locale: str,
    contact: str,
    url: str,
    time_zone: str,
    notice_days: int,
    path: str,
    tag_prefix: str | None,
) -> None:
    """Begin a store in this folder: policyver.toml, and a git repository where there is none.

    Inside a git repository, the store is that repository, and policyver.toml is at its top.
    """
    from policyver.store.elsewhere import check_not_elsewhere
    from policyver.store.opening import create_repository, find_repository
    from policyver.store.tags import numbered_tags
    from policyver.store.work_tree import WorkTree

    check_statement_name(statement)
    locale = typed_locale(locale)
    repository = find_repository(Path.cwd())
    root = repository.root if repository else Path.cwd()
    if (root / FILE_NAME).exists():
        raise BadArgument(f"{root} is a store already.", "To add a statement: policyver add STATEMENT")
    if repository is not None:
        check_not_elsewhere(repository)
    first = Statement(statement, title, locale, contact, web_address(url), path)
    config = Config(organization or _ask(), time_zone, notice_days, (first,), tag_prefix or "")
    parse_config(format_config(config))  # refuse a bad name, path or time zone before more is asked
    if tag_prefix is None and repository is not None:
        config = replace(config, tag_prefix=_prefix(numbered_tags(repository), repository.tags()))
    text = format_config(config)
    parse_config(text)
    if root.resolve() != Path.cwd().resolve():
        say(f"This folder is in the git repository {root}: that is where the store begins.")
    if repository is None:
        repository = create_repository(root)
        say(f"Made {root} a git repository.")
    with repository:
        write_file(root / FILE_NAME, text.encode())
        WorkTree(root).place(first.path()).parent.mkdir(parents=True, exist_ok=True)
    say(f"Wrote {root / FILE_NAME}")
    if missing := " and ".join(key for key, value in (("contact", contact), ("url", url)) if not value):
        say(f"Set {missing} in {FILE_NAME} before you write a notice: readers are told where to turn.")
    say(f"Next: policyver import FILE, or write {config.statements[0].path()} yourself.")


def _prefix(tags: Sequence[str], taken: Collection[str]) -> str:
    """Return what keeps the names of versions apart from those of other tags, such as a software's `v2`."""
    if not tags:
        return ""
    prefix = next(name for name in _PREFIXES if not any(f"{tag}/".startswith(name) for tag in taken))
    some = ", ".join(tags[:_SHOWN]) + (", …" if len(tags) > _SHOWN else "")
    say(f"There are tags of something else here: {some}. A prefix keeps the statement's apart, {prefix}v1.")
    if is_interactive():
        prefix = click.prompt("Begin their names with", default=prefix).strip()
    else:
        say(f"Their names begin with {prefix} then; another one: --tag-prefix TEXT")
    return f"{prefix}/" if prefix[-1:].isalnum() else prefix


def _ask() -> str:
    try:
        name: str = click.prompt("Name of the company")
    except click.Abort:
        if sys.stdin.isatty():
            raise
        say("", err=True)
        raise BadArgument("The company has no name.", "Give it: policyver init --organization NAME") from None
    return name
