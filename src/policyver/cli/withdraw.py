"""`policyver withdraw`."""

from datetime import date

import click

from policyver.cli.amending import Asked, amend, amending
from policyver.cli.options import day_option
from policyver.register.entries import Withdrawn


@click.command
@amending
@day_option("--on", "The first day on which it is not in force any more.", required=True)
def command(asked: Asked, on: date) -> None:
    """Withdraw VERSION: from that day on the version before it is in force again.

    To bring an old text back for good, cut it as a new version.
    """
    amend(asked, Withdrawn(on))
