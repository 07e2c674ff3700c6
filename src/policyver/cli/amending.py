"""What `policyver reschedule`, `withdraw` and `erratum` have in common."""

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from datetime import date
from functools import update_wrapper
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import click

from policyver.cli.deciding import decide, deciding, show_sheet
from policyver.cli.options import day_option, split_version, statement_option, today
from policyver.cli.output import say, say_next, say_styled, wants_colour, width
from policyver.errors import PolicyverError

if TYPE_CHECKING:
    from policyver.config import Statement
    from policyver.cutting import AmendmentProposal, Comparison, ProposedText
    from policyver.cutting.wish import WishedFor
    from policyver.register.entries import Amendment
    from policyver.store import Store


@dataclass(frozen=True, slots=True)
class Asked:
    """The options of every amendment."""

    version: str
    reason: str
    published: date | None
    statement: str
    _: KW_ONLY
    sign: bool
    yes: bool
    dry_run: bool


def amending(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of every amendment to a command, which gets them as one `Asked`, before its own options."""

    def gathered(
        version: str, reason: str, published: date | None, statement: str, *, sign: bool, yes: bool, dry_run: bool,
        **own: object,
    ) -> None:  # fmt: skip
        command(Asked(version, reason, published, statement, sign=sign, yes=yes, dry_run=dry_run), **own)

    with_options: Callable[..., None] = update_wrapper(gathered, command)
    for option in reversed(
        (
            click.argument("version"),
            click.option("--reason", required=True, help="Why. It is recorded. Anyone can read it later."),
            day_option(
                "--published",
                "The day the amendment itself is published. [default: today, or when its version is, if that is later]",
            ),
            statement_option,
            click.option("--sign", is_flag=True, help="Sign the tag, as git is set up to."),
            deciding,
        )
    ):
        with_options = option(with_options)
    return with_options


def amend(asked: Asked, what: "WishedFor") -> None:
    """Amend a version, and show how its text changes where it does."""
    from policyver.cutting import AmendmentWish, propose_amendment
    from policyver.render.terminal.sheet import amendment_sheet
    from policyver.store import Store
    from policyver.store.gathering import gather
    from policyver.store.writing import write_entry

    with Store.open(Path.cwd()) as store:
        name, statement = split_version(asked.version, asked.statement)
        chosen = store.config.statement(statement)
        day = asked.published or today(store.config)
        wish = AmendmentWish(name, day, asked.reason, what, with_version=asked.published is None)
        proposal = propose_amendment(wish, gather(store, chosen, wish))
        for text in proposal.texts:
            _show(proposal.entry.name, text)
        show_sheet(amendment_sheet(proposal, width()), proposal.findings, dry_run=asked.dry_run)
        if asked.dry_run:
            say("Nothing was written.")
            return
        decide(f"Make {proposal.entry.name}?", yes=asked.yes)
        written = write_entry(store, proposal, sign=asked.sign)
        _echo_written(store, chosen, proposal, written.tag)


def _show(name: str, text: "Comparison | ProposedText") -> None:
    """Show what an amendment makes of a text. `name` is the amendment's."""
    from policyver.cutting import Comparison, ProposedText
    from policyver.render.side import Side
    from policyver.render.terminal.redline import redline_text

    match text:
        case ProposedText():
            say(f"New: the text in {text.locale}, SHA-256 {text.sha256}\n")
        case Comparison(old, new, redline):
            sides = Side(f"{old.label} ({old.locale})", old.sha256), Side(f"{name} ({new.locale})", new.sha256)
            colour = wants_colour("auto")
            say_styled(redline_text(redline, *sides, width=width(), colour=colour), colour=colour)
        case _:
            assert_never(text)


def _echo_written(store: "Store", statement: "Statement", proposal: "AmendmentProposal", tag: str) -> None:
    """Print what was written, what is in force then, and what comes next."""
    from policyver.cutting.day_to_correct import languages_to_correct
    from policyver.register.entries import Rescheduled

    amendment = proposal.entry

    say(f"Amended {amendment.version} of the {statement.title} by {amendment.name}, published {amendment.published}.")
    say(f"  tag {tag}")
    register = store.register(statement)
    for day in _turning_days(amendment):
        in_force = register.in_force(day)
        say(f"  in force on {day}: {in_force.version.name if in_force else 'no version'}")
    where = store.config.option(statement)
    locales = languages_to_correct(proposal.findings) if isinstance(amendment.effect, Rescheduled) else ()
    if locales:
        _echo_correction(store, statement, amendment.version, locales, where)
    notice = f"policyver notice {amendment.name}{where}" if _turning_days(amendment) else ""
    say_next("policyver share" if store.repository.remotes() else "", notice)


def _echo_correction(
    store: "Store", statement: "Statement", version: str, locales: tuple[str, ...], where: str
) -> None:
    """Print how the day in the text of a version is corrected: by way of the draft where that is its text still."""
    from policyver.cutting.day_to_correct import correcting_steps
    from policyver.store.gathering import read_draft

    try:
        draft = {text.locale: text.sha256 for text in read_draft(store, statement).texts}
    except PolicyverError:
        draft = {}
    texts = store.register(statement).version(version).texts
    in_draft = draft == {text.locale: text.sha256 for text in texts}
    say(f"The text of {version} names another day ({', '.join(locales)}). An erratum may correct that:")
    for line in correcting_steps(statement, version, locales, where, in_draft=in_draft):
        say(f"  {line}")


def _turning_days(amendment: "Amendment") -> tuple[date, ...]:
    """Return the days from which another version may be in force."""
    from policyver.register.entries import Erratum, Rescheduled, Summarized, Translated, Withdrawn

    match amendment.effect:
        case Rescheduled(day) | Withdrawn(day):
            return (day,)
        case Erratum() | Translated() | Summarized():
            return ()
        case _:
            assert_never(amendment.effect)
