"""`policyver verify`."""

from pathlib import Path

import click

from policyver.cli.options import format_option
from policyver.cli.output import write


@click.command
@format_option("text", "json", default="text")
@click.pass_context
def command(ctx: click.Context, format_: str) -> None:
    """Check that nobody changed what was written: chains, texts, signatures, git's objects.

    Exits with 1 where something is found.
    """
    from policyver.store import Store
    from policyver.verification import verify_store

    with Store.open(Path.cwd()) as store:
        made = verify_store(store)
    if format_ == "json":
        from policyver.render.json import dumps
        from policyver.render.verification import verification_json

        write(dumps(verification_json(made)), None)
    else:
        from policyver.render.verification import verification_text

        write(verification_text(made), None)
    if made.findings:
        ctx.exit(1)
