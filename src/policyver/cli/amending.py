"""What `policyver reschedule`, `withdraw` and `erratum` have in common."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, assert_never

import click

from policyver.cli.options import day_option, split_version, statement_option, today
from policyver.errors import BadArgument
from policyver.register.entries import Amendment, Erratum, Rescheduled, What, Withdrawn

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
    what: What,
) -> tuple["Statement", Amendment]:
    """Return the amendment that a user asks for."""
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
        what=what,
    )


def echo_written(store: "Store", statement: "Statement", made: Amendment, tag: str) -> None:
    """Say what was written, and what is in force then."""
    click.echo(f"Amended {made.version} of the {statement.title} by {made.name}, published {made.published}.")
    click.echo(f"  tag {tag}")
    register = store.register(statement)
    for day in _days(made.what):
        holds = register.in_force(day)
        click.echo(f"  in force on {day}: {holds.version.name if holds else 'no version'}")


def _days(what: What) -> tuple[date, ...]:
    """Return the days from which another version may be in force."""
    match what:
        case Rescheduled(day) | Withdrawn(day):
            return (day,)
        case Erratum():
            return ()
        case _:
            assert_never(what)
