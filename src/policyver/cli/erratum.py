"""`policyver erratum`."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from policyver.cli.amending import amending, amendment, echo_written
from policyver.cli.output import wants_colour, width
from policyver.register.entries import Erratum

if TYPE_CHECKING:
    from policyver.store import Store
    from policyver.store.writing import Proposal


@click.command
@amending
def command(version: str, reason: str, published: date | None, statement: str, *, sign: bool) -> None:
    """Correct the text of VERSION by the draft, where that is nobody's news: spelling, grammar.

    The effective date stays. Where words change in more than five places, or a number, a date, a negation or a word of
    duty changes, it is another text: cut it as a new version. A language that the version had no text in is added.
    """
    from policyver.store import Store
    from policyver.store.writing import propose_amendment, write

    with Store.open(Path.cwd()) as store:
        kept, made = amendment(store, version, statement, reason=reason, published=published, what=Erratum(()))
        proposal = propose_amendment(store, made, kept)
        _show(store, proposal, version)
        tag = write(store, proposal, sign=sign)
        echo_written(store, kept, made, tag)


def _show(store: "Store", proposal: "Proposal", version: str) -> None:
    """Show what is corrected, language by language."""
    from policyver.render.side import Side
    from policyver.render.terminal.redline import redline_text
    from policyver.store.writing import as_cut, corrections, proposed_text

    standing = store.register(proposal.statement).get(version.rpartition("/")[2])
    for text in proposal.entry.texts:
        if text.locale not in standing.locales:
            click.echo(f"New: the text in {text.locale}, SHA-256 {text.sha256}\n")
            continue
        redline = corrections(store, proposal, standing, text.locale)
        old = as_cut(store, proposal.statement, standing, text.locale)
        new = proposed_text(store, proposal, text.locale)
        sides = Side(f"{old.label} ({text.locale})", old.sha256), Side(f"{new.label} ({text.locale})", new.sha256)
        colour = wants_colour("auto")
        click.echo(redline_text(redline, *sides, width=width(), colour=colour), color=colour)
