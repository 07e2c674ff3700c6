"""`policyver erratum`."""

import click

from policyver.cli.amending import Asked, amend, amending


@click.command
@amending
def command(asked: Asked) -> None:
    """Correct the text of VERSION by the draft, where that does not matter to readers: spelling, grammar.

    The effective date stays. Where words change in more than five places, or a number, a date, a negation or a word of
    duty changes, it is another text: cut it as a new version. A language that the version had no text in is added.
    """
    from policyver.cutting import CorrectedByDraft

    amend(asked, CorrectedByDraft())
