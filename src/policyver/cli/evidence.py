"""`policyver evidence`."""

from datetime import date
from pathlib import Path
from shlex import quote

import click

from policyver.cli.options import day_option, locale_option, named, statement_option, today
from policyver.cli.output import say, write
from policyver.errors import BadArgument, BadEvidence


@click.command
@day_option("--on", "The day in question.", required=True)
@day_option("--known-on", "As it was known on that day. [default: today]")
@statement_option
@locale_option
@click.option(
    "--output", "-o", type=click.Path(path_type=Path, dir_okay=False), required=True, callback=named,
    help="The zip file to write.",
)  # fmt: skip
@click.option(
    "--timestamp", metavar="URL", help="Let this RFC 3161 authority stamp the register's last entry, over the network."
)
def command(on: date, known_on: date | None, statement: str, locale: str, output: Path, timestamp: str | None) -> None:
    """Pack the answer to what was in force on a day, with its proof, for a court or a regulator.

    The zip file holds the entries of the statement that were published by the day of knowledge, the text in force with
    its record, and a cover that says in plain words what is claimed and how to check it: with policyver verify
    FILE.zip, with sha256sum and sha1sum. Nothing else of the repository is in it; what is in it is listed first.
    """
    from policyver.proofs import check_evidence, disclosed, gather_evidence, pack_evidence, request_timestamp
    from policyver.register.answer import answer
    from policyver.store import Store

    with Store.open(Path.cwd()) as store:
        now = today(store.config)
        for day, what in ((on, "--on"), (known_on, "--known-on")):
            if day is not None and day > now:
                raise BadArgument(f"{day} is still to come: nobody can prove it.", f"Name a day that has come: {what}")
        chosen = store.config.statement(statement)
        register = store.register(chosen, known_on=known_on or now)
        begins = register.begins
        if begins and on < begins <= (known_on or now):
            known = f" --known-on {known_on}" if known_on else ""
            language = f" --locale {locale}" if locale else ""
            command = (
                f"policyver evidence --on {begins}{known}{language} --output {quote(str(output))}{register.option}"
            )
            raise BadArgument(register.none_in_force(on), f"To prove what was in force from then on: {command}")
        answered = answer(register, on, locale)
        evidence = gather_evidence(store, chosen, register, answered)
        last_entry = store.repository.tag_object(register.head or "")
        stamp = request_timestamp(timestamp, last_entry) if timestamp else None
        packed = pack_evidence(store, evidence, stamp)
    if errors := check_evidence(packed).verification.errors:
        raise BadEvidence(
            f"The bundle would not prove itself: {errors[0].where.place}: {errors[0].what}",
            "See what is wrong: policyver verify",
        )
    say("Whoever gets this bundle sees:")
    for line in disclosed(evidence):
        say(f"- {line}")
    write(packed, output)
    say(f"On {on} {answered.amended.version.name} of the {chosen.title} was in force.")
    if stamp is not None:
        moment = f"{stamp.moment:%Y-%m-%d at %H:%M:%S} UTC"
        say(f"The register's last entry existed on {moment}, says {stamp.authority}.")
    say(f"Check it anywhere with: policyver verify {quote(output.name)}")
