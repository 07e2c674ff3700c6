"""`policyver import`."""

from collections import Counter
from pathlib import Path

import click

from policyver.cli.options import locale_option, statement_option
from policyver.document.markdown import read_markdown
from policyver.document.reading import read_import
from policyver.document.text import canonical_text
from policyver.files import read_file


@click.command
@click.argument("file", type=click.Path(path_type=Path))
@statement_option
@locale_option
@click.option("--force", is_flag=True, help="Write over a draft that is not committed.")
def command(file: Path, statement: str, locale: str, *, force: bool) -> None:
    """Take FILE in as the draft: Markdown as it is, plain text made into Markdown.

    Plain text is what a web page or a word processor leaves: headings that are only short lines, bullets, no
    wrapping. No word is lost or added.
    """
    from policyver.store import Store

    text = canonical_text(read_import(read_file(file), file.name).encode(), str(file))
    kinds = Counter(block.kind for block in read_markdown(text, str(file)).blocks)
    with Store.open(Path.cwd()) as store:
        chosen = store.config.statement(statement)
        has_versions = any(store.tags.read(chosen)[0])
        path = store.write_draft(chosen, locale, text, force=force)
    click.echo(
        f"Wrote {path}: {kinds['heading']} headings, {kinds['paragraph']} paragraphs, {kinds['item']} list items,"
        f" {kinds['row']} table rows."
    )
    where = f" --statement {statement}" if statement else ""
    click.echo("Read it through." + (f" To see what changed: policyver diff latest{where}" if has_versions else ""))
    click.echo("To make it a version: policyver cut --effective DATE")
