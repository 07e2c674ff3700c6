"""`policyver reschedule`."""

from datetime import date
from pathlib import Path

import click

from policyver.cli.amending import amending, amendment, echo_written
from policyver.cli.options import day_option
from policyver.register.entries import Rescheduled


@click.command
@amending
@day_option("--effective", "The day it takes effect instead: 2027-02-01.", required=True)
@click.option("--short-notice-reason", default="", help="Why there is less notice than policyver.toml asks for.")
def command(
    version: str,
    effective: date,
    reason: str,
    published: date | None,
    short_notice_reason: str,
    statement: str,
    *,
    sign: bool,
) -> None:
    """Let VERSION, which is not in force yet, take effect on another day.

    The version stays as it was cut: an amendment says so, in a tag of its own.
    """
    from policyver.store import Store
    from policyver.store.writing import propose_amendment, write

    with Store.open(Path.cwd()) as store:
        kept, made = amendment(
            store,
            version,
            statement,
            reason=reason,
            published=published,
            what=Rescheduled(effective, " ".join(short_notice_reason.split())),
        )
        tag = write(store, propose_amendment(store, made, kept), sign=sign)
        echo_written(store, kept, made, tag)
