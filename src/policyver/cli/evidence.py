"""`policyver evidence`."""

from datetime import date
from pathlib import Path

import click

from policyver.cli.options import day_option, known_on_option, locale_option, statement_option, today
from policyver.cli.output import write
from policyver.errors import BadArgument, BadEvidence


@click.command
@day_option("--on", "The day in question.", required=True)
@known_on_option
@statement_option
@locale_option
@click.option(
    "--output", "-o", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The zip file to write."
)
@click.option(
    "--timestamp", metavar="URL", help="Let this RFC 3161 authority stamp the register's last entry, over the network."
)
def command(on: date, known_on: date | None, statement: str, locale: str, output: Path, timestamp: str | None) -> None:
    """Pack the answer to what was in force on a day, with its proof, for a court or a regulator.

    The zip file holds the text, the register as it stood, git's objects behind them, and a cover that says in plain
    words what is claimed and how to check it: with policyver verify FILE.zip, with git alone, with sha256sum.
    """
    from policyver.proofs import check_evidence, evidence, request_timestamp
    from policyver.register.answer import answer
    from policyver.store import Store

    with Store.open(Path.cwd()) as store:
        for day, what in ((on, "--on"), (known_on, "--known-on")):
            if day is not None and day > today(store.config):
                raise BadArgument(f"{day} is still to come: nobody can prove it.", f"Name a day that has come: {what}")
        chosen = store.config.statement(statement)
        register = store.register(chosen, known_on=known_on)
        answered = answer(register, on, locale)
        stamp = request_timestamp(timestamp, store.repository.tag_object(register.head or "")) if timestamp else None
        packed = evidence(store, chosen, register, answered, stamp)
    if errors := check_evidence(packed).verification.errors:
        raise BadEvidence(
            f"The bundle would not prove itself: {errors[0].where.place}: {errors[0].what}",
            "See what is wrong: policyver verify",
        )
    write(packed, output)
    click.echo(f"On {on} {answered.amended.version.name} of the {chosen.title} was in force.")
    if stamp is not None:
        moment = f"{stamp.moment:%Y-%m-%d at %H:%M:%S} UTC"
        click.echo(f"The register's last entry existed on {moment}, says {stamp.authority}.")
    click.echo(f"Check it anywhere with: policyver verify {output.name}")
