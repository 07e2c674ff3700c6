"""`policyver share`."""

from pathlib import Path

import click

from policyver.cli.output import say


@click.command
@click.argument("remote", default="")
def command(remote: str) -> None:
    """Bring the branch and every version and amendment that REMOTE lacks to it, in one push: all of it or nothing.

    Compares first. What the remote has and this clone lacks, or has otherwise, is shown, and then nothing is pushed.
    """
    from policyver.cutting.share import propose_share
    from policyver.store import Store
    from policyver.store.remembered import remember_shared
    from policyver.store.sharing import chosen_remote, gather_share, share

    with Store.open(Path.cwd()) as store:
        name = chosen_remote(store, remote)
        proposal = propose_share(gather_share(store, name))
        lacks_something = bool(proposal.tags or proposal.branch)
        if lacks_something:
            share(store, proposal)
        remember_shared(store, name)
    if not lacks_something:
        say(f"{name} has all of it already.")
        return
    branch = f"the branch {proposal.branch.name}" if proposal.branch else ""
    say(f"Shared with {name}: {', '.join([*proposal.tags, *([branch] if branch else [])])}.")
