"""`policyver reschedule`."""

from datetime import date

import click

from policyver.cli.amending import Asked, amend, amending
from policyver.cli.options import day_option
from policyver.register.entries import Rescheduled


@click.command
@amending
@day_option("--effective", "The day it takes effect instead: 2027-02-01.", required=True)
@click.option("--short-notice-reason", default="", help="Why there is less notice than policyver.toml asks for.")
def command(asked: Asked, effective: date, short_notice_reason: str) -> None:
    """Let VERSION, which is not in force yet, take effect on another day.

    The version stays as it was cut: an amendment says so, in a tag of its own.
    """
    amend(asked, Rescheduled(effective, short_notice_reason))
