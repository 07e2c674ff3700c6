"""`policyver cut`."""

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from policyver.cli.deciding import allow_option, decide, deciding, is_interactive, show_sheet
from policyver.cli.options import day_option, split_version, statement_option, today
from policyver.cli.output import say, say_next, width
from policyver.cli.summaries import read_summaries, summary_options
from policyver.errors import BadArgument
from policyver.register.entries import AllowedFinding

if TYPE_CHECKING:
    from policyver.cutting import CutProposal
    from policyver.store import Store
    from policyver.store.writing import WrittenEntry

_SCISSORS = "<!-- Write the summary above this line. What is below it is left out. -->"


@click.command
@click.argument("version", default="")
@day_option("--effective", "The day it takes effect: 2027-01-01.", required=True)
@day_option("--published", "The day it is published. [default: today]")
@summary_options
@click.option("--approved-by", multiple=True, metavar="NAME", help="Who approved it. Can be given several times.")
@click.option("--material", is_flag=True, help="The change matters to readers. [default]")
@click.option("--editorial", is_flag=True, help="A correction that does not matter to readers.")
@statement_option
@click.option("--at", metavar="REV", help="Adopt a past commit instead of the draft.")
@click.option("--path", default="", metavar="FILE", help="With --at: the file that had the text in that commit.")
@click.option(
    "--retroactive-reason",
    "--out-of-order-reason",
    "retroactive_reason",
    default="",
    help="Why it takes effect before it is published, or before a version that was cut already.",
)
@click.option("--short-notice-reason", default="", help="Why there is less notice than policyver.toml asks for.")
@allow_option
@click.option("--sign", is_flag=True, help="Sign the tag, as git is set up to.")
@deciding
def command(
    version: str,
    effective: date,
    published: date | None,
    summary: tuple[str, ...],
    summary_file: tuple[str, ...],
    approved_by: tuple[str, ...],
    statement: str,
    at: str | None,
    path: str,
    retroactive_reason: str,
    short_notice_reason: str,
    allowed: tuple[AllowedFinding, ...],
    *,
    material: bool,
    editorial: bool,
    sign: bool,
    yes: bool,
    dry_run: bool,
) -> None:
    """Make the draft VERSION, or the next one: a commit and an annotated tag that never change.

    Shows first on one sheet what becomes final and what the checks find. On a terminal it asks before it writes.
    Commits the statement's files and policyver.toml, and nothing else that is staged.
    """
    from policyver.cutting import CutWish, check_findings, propose_cut
    from policyver.render.terminal.sheet import cut_sheet
    from policyver.store import Store
    from policyver.store.gathering import gather
    from policyver.store.writing import write_entry

    if material and editorial:
        raise BadArgument("--material and --editorial are both given.", "Leave one of them out.")
    if path and at is None:
        raise BadArgument("--path says where a past commit has the text, and none is named.", "Name it: --at REV")
    with Store.open(Path.cwd()) as store:
        name, statement = split_version(version, statement)
        chosen = store.config.statement(statement)
        where = store.config.option(chosen)
        wish = CutWish(
            effective=effective,
            published=published or today(store.config),
            version=name,
            materiality="editorial" if editorial else "material",
            approved_by=approved_by,
            retroactive_reason=retroactive_reason,
            short_notice_reason=short_notice_reason,
            allowed=allowed,
            is_past=published is not None and published < today(store.config),
            at=at,
            path=path,
        )
        proposal = _summarized(propose_cut(wish, gather(store, chosen, wish)), summary, summary_file)
        show_sheet(cut_sheet(proposal, width()), proposal.findings, dry_run=dry_run)
        check_findings(proposal)
        _confirm_gap(proposal, where, yes=yes or dry_run)
        if dry_run:
            say("Nothing was written.")
            return
        if not proposal.entry.summary:
            proposal = _asked(proposal)
        decide(f"Cut {proposal.entry.name}?", yes=yes)
        written = write_entry(store, proposal, sign=sign)
        _echo_written(store, proposal, written)


def _echo_written(store: "Store", proposal: "CutProposal", written: "WrittenEntry") -> None:
    """Print what was written, and what comes next."""
    from policyver.notice.order import notice_command
    from policyver.register.materiality import materiality_since

    cut, where, register = proposal.entry, store.config.option(proposal.statement), store.register(proposal.statement)
    say(f"Cut {cut.name} of the {proposal.statement.title}: published {cut.published}, effective {cut.effective}.")
    say(f"  tag {written.tag} on commit {written.target}")
    say(f"  languages: {', '.join(cut.locales)}")
    if proposal.replaces and (without := cut.without_summary):
        add = f"policyver translate {cut.name} --locale {without[0]} --summary TEXT{where}"
        say(f"  without a summary: {', '.join(without)}. To add one: {add}")
    notice, replaced = notice_command(register, register.version(cut.name)), register.replaced_by(cut.name)
    if replaced is not None and materiality_since(register, replaced, cut) == "editorial":
        notice = ""  # readers are sent none
    say_next("policyver share" if store.repository.remotes() else "", notice)


def _confirm_gap(proposal: "CutProposal", where: str, *, yes: bool) -> None:
    """Ask whether numbers are to be left out for good: it may be a slip of the finger."""
    if not proposal.leaves_out or yes:
        return
    name, gap = proposal.entry.name, proposal.leaves_out
    if not is_interactive():
        first = gap.partition(" ")[0]
        raise BadArgument(
            f"{name} would leave out {gap}, for good.",
            f"Cut it as {first}: policyver cut {first}{where}, with the same options. If that is meant, confirm it with"
            " --yes.",
        )
    click.confirm(f"{name} leaves out {gap}, for good. Is that meant?", abort=True, default=False)


def _summarized(proposal: "CutProposal", texts: tuple[str, ...], files: tuple[str, ...]) -> "CutProposal":
    """Return the proposal with the summaries that are given. Raises BadArgument for one that says nothing."""
    from policyver.cutting import summarized
    from policyver.reasons import check_summary
    from policyver.register.entries import Summary

    given = read_summaries(texts, files, proposal.entry.locales)
    for summary in given:
        check_summary(summary.text, f" in {summary.locale}" if summary.locale else "")
    own = next((summary.text for summary in given if not summary.locale), "")
    others = tuple(Summary(summary.locale, summary.text) for summary in given if summary.locale)
    return summarized(proposal, own, others)


def _asked(proposal: "CutProposal") -> "CutProposal":
    """Return the proposal with the summary in the source language, which is asked for and shown as it is recorded."""
    from policyver.cutting import summarized
    from policyver.reasons import check_summary
    from policyver.render.terminal.sheet import summary_rows

    proposal = summarized(proposal, _ask(proposal), proposal.entry.summaries)
    check_summary(proposal.entry.summary)
    say(summary_rows(proposal.entry, width()), nl=False)
    return proposal


def _ask(proposal: "CutProposal") -> str:
    """Open the editor with the list of changes to write from; where none is set, ask on the terminal."""
    if not is_interactive():
        raise BadArgument(
            "A version needs a summary, and there is no terminal to ask for one.",
            "Give it with --summary TEXT or --summary-file FILE.",
        )
    changes = _changes(proposal)
    if not (os.environ.get("VISUAL") or os.environ.get("EDITOR")):
        return _ask_here(changes)
    edited = click.edit(f"\n\n{_SCISSORS}\n\n{changes}", extension=".md")
    summary, parted, _ = (edited or "").partition(_SCISSORS)
    if not parted and any(line in changes.split("\n") for line in summary.split("\n") if line.strip()):
        raise BadArgument(
            "The line that parts the summary from the list of changes is gone, and lines of the list are not.",
            "Cut again and leave that line where it is, or give the summary with --summary-file FILE.",
        )
    return summary


def _ask_here(changes: str) -> str:
    """Ask for the summary line by line: an editor that somebody does not know is hard to leave."""
    say(f"{changes}\nWhat changed, in plain language, for readers? An empty line ends it.")
    lines: list[str] = []
    while line := click.prompt("", prompt_suffix="> ", default="", show_default=False):
        lines.append(line)
    return "\n".join(lines)


def _changes(proposal: "CutProposal") -> str:
    from policyver.render.side import Side
    from policyver.render.terminal.redline import redline_text

    changes = proposal.source_changes()
    if changes is None:
        return f"{proposal.entry.name} is the first version.\n"
    old, new = changes.old, changes.new
    sides = Side(old.label, old.sha256), Side(proposal.entry.name, new.sha256)
    return redline_text(changes.redline, *sides, width=80)
