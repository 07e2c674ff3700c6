"""The one translator of errors into messages and exit codes.

0 done; 1 findings; 2 usage or an expected error; 3 a bug; 130 interrupted.
"""

import os
import sys
import tempfile
import traceback
from typing import NoReturn

import click

from policyver.errors import PolicyverError


def run(command: click.Command) -> NoReturn:
    """Run a command and exit with its code."""
    try:
        code = command.main(prog_name="policyver", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        code = 2
    except PolicyverError as error:
        click.echo(f"policyver: {error.what}", err=True)
        if error.hint:
            click.echo(f"  {error.hint}", err=True)
        code = 2
    except (click.Abort, KeyboardInterrupt):
        click.echo("policyver: interrupted; nothing was changed.", err=True)
        code = 130
    except BrokenPipeError:
        # Whoever read the output has gone: there is nobody to tell, and Python must not try at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except Exception:  # noqa: BLE001  a bug, whatever it is, is told as one
        code = _report_bug()
    sys.exit(code if isinstance(code, int) else 0)


def _report_bug() -> int:
    with tempfile.NamedTemporaryFile(
        "w", prefix="policyver-", suffix=".txt", encoding="utf-8", delete=False
    ) as trace:  # fmt: skip
        trace.write(f"policyver {' '.join(sys.argv[1:])}\n\n{traceback.format_exc()}")
    click.echo("policyver: this is a bug, and it is ours, not yours.", err=True)
    click.echo(f"  Please report it with the file {trace.name}", err=True)
    return 3
