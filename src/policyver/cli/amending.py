"""What `policyver reschedule`, `withdraw` and `erratum` have in common."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from policyver.cli.options import day_option, split_version, statement_option, today
from policyver.errors import BadArgument
from policyver.register.entries import Amendment

if TYPE_CHECKING:
    from policyver.config import Statement
    from policyver.store import Store


def amending(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command what every amendment has: the version, the reason, the day it is published, a signature."""
    for option in reversed(
        (
            click.argument("version"),
            click.option("--reason", required=True, help="Why. It is recorded, and read by whoever asks later."),
            day_option("--published", "The day the amendment itself is published. [default: today]"),
            statement_option,
            click.option("--sign", is_flag=True, help="Sign the tag, as git is set up to."),
        )
    ):
        command = option(command)
    return command


def amendment(
    store: "Store",
    version: str,
    statement: str,
    *,
    reason: str,
    published: date | None,
    **facts: Any,  # noqa: ANN401  the fields of Amendment that the command is about
) -> tuple["Statement", Amendment]:
    """Make the amendment that a user asks for; `facts` say what it changes."""
    name, chosen = split_version(version, statement)
    kept = store.config.statement(chosen)
    reason = " ".join(reason.split())
    if not reason:
        raise BadArgument("The reason is empty.", "Say in a sentence why: --reason TEXT")
    register = store.register(kept)
    standing = register.get(name)
    return kept, Amendment(
        statement=kept.name,
        name=register.next_amendment(name),
        title=standing.version.title,
        published=published or today(store.config),
        reason=reason,
        **facts,
    )


def echo_written(store: "Store", statement: "Statement", made: Amendment, tag: str) -> None:
    """Say what was written, and what is in force then."""
    click.echo(f"Amended {made.version} of the {statement.title} by {made.name}, published {made.published}.")
    click.echo(f"  tag {tag}")
    register = store.register(statement)
    for day in dict.fromkeys(day for day in (made.effective, made.withdrawn) if day is not None):
        holds = register.in_force(day)
        click.echo(f"  in force on {day}: {holds.version.name if holds else 'no version'}")
