"""`policyver withdraw`."""

from datetime import date
from pathlib import Path

import click

from policyver.cli.amending import amending, amendment, echo_written
from policyver.cli.options import day_option
from policyver.register.entries import Withdrawn


@click.command
@amending
@day_option("--on", "The first day on which it is not in force any more.", required=True)
def command(version: str, on: date, reason: str, published: date | None, statement: str, *, sign: bool) -> None:
    """Withdraw VERSION: from that day on the version before it is in force again.

    To bring an old text back for good, cut it as a new version.
    """
    from policyver.store import Store
    from policyver.store.writing import propose_amendment, write

    with Store.open(Path.cwd()) as store:
        kept, made = amendment(store, version, statement, reason=reason, published=published, what=Withdrawn(on))
        tag = write(store, propose_amendment(store, made, kept), sign=sign)
        echo_written(store, kept, made, tag)
