"""`policyver demo`: plays the worked example into a repository of its own."""

import shutil
import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from policyver.cli.output import say
from policyver.config import FILE_NAME
from policyver.errors import BadArgument
from policyver.files import write_file

if TYPE_CHECKING:
    from policyver.store import Store

_NAME, _MAIL = "Policyver Demo", "demo@policyver.example"


def example_folder() -> Path:
    """Return the folder with the example's texts: inside the package, or beside it in a checkout."""
    installed = Path(__file__).parents[1] / "example"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "statements"


@click.command
@click.argument("folder", default="policyver-demo", type=click.Path(path_type=Path, file_okay=False))
def command(folder: Path) -> None:
    """Make a store in FOLDER with an invented company's privacy statement in four versions.

    Every commit and tag bears the day its version was published, so the demo is the same everywhere.
    """
    if folder.exists() and any(folder.iterdir()):
        raise BadArgument(f"{folder} is not empty.", "Name an empty folder, or one that does not exist yet.")
    was_there = folder.exists()
    try:
        _write(folder)
    except BaseException:  # interrupted, too: the same command can be run again
        for part in list(folder.iterdir()) if folder.exists() else ():
            shutil.rmtree(part) if part.is_dir() else part.unlink()
        if folder.exists() and not was_there:
            folder.rmdir()
        raise
    say(f"Next: cd {folder}, then policyver list, policyver diff v3 v4")


def _write(folder: Path) -> None:
    from policyver.store import Store
    from policyver.store.opening import create_repository

    example = example_folder()
    versions = tomllib.loads((example / "example.toml").read_text(encoding="utf-8"))["version"]
    folder.mkdir(parents=True, exist_ok=True)
    write_file(folder / FILE_NAME, (example / FILE_NAME).read_bytes())
    with create_repository(folder) as repository:
        unsigned = dict.fromkeys(("commit.gpgSign", "tag.gpgSign", "tag.forceSignAnnotated"), "false")
        repository.configure({"user.name": _NAME, "user.email": _MAIL, **unsigned})
    with Store.open(folder) as store:
        for facts in versions:
            for text in sorted((example / facts["name"]).glob("*.md")):
                write_file(folder / "statements" / text.name, text.read_bytes())
            _cut(store, facts)
            say(f"Cut {facts['name']}, effective {facts['effective']}")


def _cut(store: "Store", facts: Mapping[str, Any]) -> None:
    from policyver.cutting import CutWish, propose_cut, summarized
    from policyver.store.gathering import gather
    from policyver.store.writing import write_entry

    statement = store.config.statement()
    published: date = facts["published"]
    wish = CutWish(
        effective=facts["effective"],
        published=published,
        version=facts["name"],
        materiality=facts["materiality"],
        approved_by=tuple(facts["approved-by"]),
    )
    proposal = summarized(propose_cut(wish, gather(store, statement, wish)), facts["summary"])
    write_entry(store, proposal, sign=False, recorded=datetime.combine(published, time(12), UTC))
