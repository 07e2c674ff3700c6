"""`policyver reschedule`."""

from datetime import date

import click

from policyver.cli.amending import amend, amending
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
    amend(
        version,
        Rescheduled(effective, short_notice_reason),
        reason=reason,
        published=published,
        statement=statement,
        sign=sign,
    )
