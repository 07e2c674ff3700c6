"""`policyver add`."""

from pathlib import Path

import click

from policyver.cli.options import typed_locale, web_address
from policyver.cli.output import say
from policyver.config import FILE_NAME, Statement, format_statement, parse_config
from policyver.errors import BadArgument
from policyver.files import write_file
from policyver.names import check_statement_name


@click.command
@click.argument("statement")
@click.option("--title", default="", help="Its title. [default: its name, Cookie Notice]")
@click.option("--locale", default="", metavar="TAG", help="The language it is written in. [default: the first one's]")
@click.option("--contact", default="", help="Where readers can write to, for the notice.")
@click.option("--url", default="", help="Where it is published, for the notice.")
@click.option("--path", default="", metavar="FILE", help="Where its text is. [default: statements/STATEMENT.md]")
def command(statement: str, title: str, locale: str, contact: str, url: str, path: str) -> None:
    """Let policyver keep one more statement, such as cookie-notice.

    Adds a table to policyver.toml and leaves what is there as it is.
    """
    from policyver.store import Store

    check_statement_name(statement)
    with Store.open(Path.cwd()) as store:
        config = store.config
        if any(known.name == statement for known in config.statements):
            raise BadArgument(
                f"{FILE_NAME} has a statement named {statement} already.", f"Change it in {FILE_NAME}, in an editor."
            )
        new = Statement(
            statement,
            title or statement.replace("-", " ").title(),
            typed_locale(locale) if locale else config.statement().source_locale,
            contact,
            web_address(url),
            path,
        )
        before = store.work_tree.read(FILE_NAME)
        line_end = b"\r\n" if b"\r\n" in before else b"\n"
        table = format_statement(new).encode().replace(b"\n", line_end)
        text = before.rstrip(b"\r\n") + line_end * 2 + table
        parse_config(text.decode("utf-8-sig"))  # refuse a bad language or path before anything is written
        write_file(store.root / FILE_NAME, text)
    say(f"Added {statement} to {FILE_NAME}.")
    say(f"Next: policyver import FILE --statement {statement}, or write {new.path()} yourself.")
