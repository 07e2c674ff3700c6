"""The command line: which commands there are. Each is loaded when it is called, so that --help stays quick."""

import atexit
import gc
import importlib

import click

from policyver.cli.errors import run
from policyver.errors import BadArgument
from policyver.version import __version__

gc.set_threshold(100_000)  # a command makes little garbage, and looking for it costs a tenth of its time
atexit.register(gc.freeze)  # nor at the end, when the system takes all memory back at once

_COMMANDS = {
    "init": ("init", "Begin a store in this folder."),
    "add": ("adding", "Keep one more statement."),
    "import": ("importing", "Take a text in as the draft."),
    "diff": ("diff", "Show the redline between two versions."),
    "check": ("check", "Check a draft before it is cut."),
    "cut": ("cut", "Make the draft a version with an effective date."),
    "adopt": ("adopt", "Make versions of a history that is in git."),
    "reschedule": ("reschedule", "Let a version take effect on another day."),
    "withdraw": ("withdraw", "Withdraw a version."),
    "erratum": ("erratum", "Correct a small mistake in a version's text."),
    "translate": ("translate", "Add a translation or a summary that came later."),
    "undo": ("undo", "Take back what was cut last, while nobody has it."),
    "share": ("share", "Bring what was cut to a remote, all at once."),
    "notice": ("notice", "Write the notice of changes."),
    "archive": ("archive", "Write the record of a version: a folder to be kept."),
    "status": ("status", "Show where each statement is, and what comes next."),
    "list": ("listing", "List the versions and their status."),
    "show": ("show", "Show a version's text."),
    "since": ("since", "Say since when a statement has a sentence, and each edit of it."),
    "promises": ("promises", "List what a statement commits its owner to."),
    "in-force": ("in_force", "Say which version is in force on a day."),
    "verify": ("verify", "Check that nobody changed what was written."),
    "evidence": ("evidence", "Pack an answer with its proof, for a court."),
    "demo": ("demo", "Make a store with an invented company's four versions."),
}  # in the order of a revision's life


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  click's, too
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"policyver.cli.{_COMMANDS[cmd_name][0]}")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command. `help cut` is `cut --help`, and a mistyped one is asked for."""
        if args[0] == "help":
            args = [*args[1:2], "--help"]
            if len(args) == 1:
                click.echo(ctx.get_help())
                ctx.exit()
        if args[0] not in _COMMANDS:
            import shlex
            from difflib import get_close_matches

            near = get_close_matches(args[0], _COMMANDS, 1)
            what = f"There is no command {args[0]!r}."
            if not near:
                raise BadArgument(what, "To see all commands: policyver --help")
            raise BadArgument(what, f"Did you mean: policyver {shlex.join([*near, *args[1:]])}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  click's, too
        with formatter.section("Commands"):
            formatter.write_dl([(name, short) for name, (_, short) in _COMMANDS.items()])


@click.command(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="A VERSION is v4, cookie-notice/v4, draft, in-force, latest, @2026-05-01 (in force on that day), or the"
    " path of a file. policyver gives no legal advice.",
)
@click.version_option(__version__, prog_name="policyver")
def policyver() -> None:
    """Keep a privacy statement: versions, effective dates, redlines, notices."""


def main() -> None:
    """Run the command line and exit."""
    run(policyver)
