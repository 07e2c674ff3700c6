"""`policyver verify`."""

from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

import click

from policyver.cli.options import format_option, latest_today
from policyver.cli.output import say, write
from policyver.errors import BadArgument
from policyver.files import read_file
from policyver.register.reference import parse_reference

if TYPE_CHECKING:
    from policyver.findings import Verification


_MOST_OF_A_CERTIFICATE = 1_000_000  # bytes: those of an authority and all above it have some thousand


@click.command
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--deep", is_flag=True, help="Render every record again, and compare the bytes.")
@click.option(
    "--authority",
    type=click.Path(path_type=Path, dir_okay=False),
    multiple=True,
    help="Of FILE: the certificate, PEM, of who is trusted to stamp times.",
)
@format_option("text", "json", default="text")
@click.pass_context
def command(ctx: click.Context, file: Path | None, authority: tuple[Path, ...], format_: str, *, deep: bool) -> None:
    """Check that nobody changed what was written: chains, texts, signatures, git's objects, records.

    With FILE, a zip file of policyver evidence, checks that, on a machine without the repository. Exits with 1 where
    something is found, or where this clone lacks texts. Ends with what is proved, and what anyone could still do.
    """
    if file is None and authority:
        raise BadArgument("Only a bundle bears a time stamp.", "Name it: policyver verify FILE.zip --authority CA.pem")
    if file is not None and not file.exists() and parse_reference(str(file)) is not None:
        raise BadArgument(
            f"{file} is no file: verify looks at a bundle of evidence, or at the whole store.",
            "To verify the store: policyver verify",
        )
    if file is not None and file.is_dir():
        raise _no_folder(file)
    claim, verification = _store(deep=deep) if file is None else _evidence(file, authority, deep=deep)
    if format_ == "json":
        from policyver.render.json import dumps, verification_json

        write(dumps(verification_json(verification, claim)), None)
    else:
        from policyver.render.terminal.verification import verification_text

        say(verification_text(verification, claim), nl=False)
    if verification.verdict in ("changed", "incomplete"):
        ctx.exit(1)


def _no_folder(folder: Path) -> BadArgument:
    """Return what to do with a folder, which is no bundle: a record that was moved elsewhere, or a store."""
    name = quote(str(folder))
    if (folder / "bagit.txt").exists():
        return BadArgument(
            f"{folder} is a record: verify looks at the store that it was made in, and at all its records there.",
            "To verify them: policyver verify, within the store.\n"
            f"  To compare the files of this copy with its checksums (BagIt, RFC 8493): bagit.py --validate {name}",
        )
    return BadArgument(
        f"{folder} is a folder: verify looks at a bundle, a zip file, or at the store that it is called in.",
        f"To verify a store in that folder: cd {name} && policyver verify",
    )


def _store(*, deep: bool) -> tuple[str, "Verification"]:
    from policyver.proofs import verify_store
    from policyver.store import Store

    with Store.open(Path.cwd()) as store:
        return "", verify_store(store, deep=deep)


def _evidence(file: Path, authorities: tuple[Path, ...], *, deep: bool) -> tuple[str, "Verification"]:
    from policyver.proofs import check_evidence

    certificates = [read_file(certificate, most=_MOST_OF_A_CERTIFICATE) for certificate in authorities]
    checked = check_evidence(read_file(file), certificates, today=latest_today(), deep=deep)
    return checked.claim, checked.verification
