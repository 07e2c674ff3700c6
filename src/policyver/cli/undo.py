"""`policyver undo`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from policyver.cli.deciding import decide, is_interactive
from policyver.cli.options import statement_option
from policyver.cli.output import say

if TYPE_CHECKING:
    from policyver.cutting.undo import UndoProposal


@click.command
@statement_option
@click.option("--force", is_flag=True, help="Also where a remote may have it, or a record of it was written.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
def command(statement: str, *, force: bool, yes: bool) -> None:
    """Take back the entry that was written last: a version or an amendment. Its text stays as the draft.

    Only while nobody else can have it: no remote has it, which every remote is asked, and no record of it was written.
    """
    from policyver.cutting.undo import propose_undo
    from policyver.records import record_path
    from policyver.store import Store
    from policyver.store.undoing import end_undo, finish_undo, gather_undo, undo_entry

    with Store.open(Path.cwd()) as store:
        chosen = store.config.statement(statement)
        if finished := finish_undo(store):
            say(f"Finished taking {finished} back, which was interrupted. To take back one more, run this again.")
            store.close()
            end_undo(store)
            return
        register = store.register(chosen)
        record = record_path(chosen.name, register.entries[-1].name) if register.entries else ""
        proposal = propose_undo(gather_undo(store, chosen, record), is_forced=force)
        entry = proposal.entry
        if is_interactive():
            for line in _sheet(proposal):
                say(line)
        decide(f"Take {entry.name} back?", yes=yes, is_final=False)
        is_clean = undo_entry(store, proposal)
    say(f"Took {entry.name} of the {chosen.title} back: the tag {entry.tag} is gone.")
    if proposal.branch:
        say(f"  the branch {proposal.branch} is one commit back; the files stay as they are, and its text is the draft")
    if not is_clean:
        say("  git still has its tag in a pack, and verify names it until you run: git gc --prune=now")
    where = store.config.option(chosen)
    say(
        f"Next: policyver diff latest draft{where}"
        if len(register.entries) > 1
        else f"Next: change the draft, then cut it again: policyver cut --effective DATE{where}"
    )
    end_undo(store)


def _sheet(proposal: "UndoProposal") -> list[str]:
    entry = proposal.entry
    lines = [f"To be taken back: {entry.name} of the {entry.content.title}, published {entry.published}"]
    lines.append(f"  tag      {entry.tag} goes")
    if proposal.branch:
        lines.append(f"  commit   the branch {proposal.branch} goes one back; every file stays as it is")
    for remote in proposal.remotes:
        state = "has it" if remote.has_entry else "could not be asked" if remote.why_not else "does not have it"
        lines.append(f"  remote   {remote.name} {state}")
    return lines
