"""`policyver translate`."""

from datetime import date
from pathlib import Path

import click

from policyver.cli.amending import Asked, amend
from policyver.cli.deciding import deciding
from policyver.cli.options import day_option, locale_option, split_version, statement_option
from policyver.cli.summaries import read_summaries, summary_options
from policyver.errors import BadArgument


@click.command
@click.argument("version")
@locale_option
@click.option("--file", type=click.Path(path_type=Path), help="The translation, in Markdown. [default: the draft]")
@summary_options
@click.option("--reason", default="", help="Why. It is recorded. [default: The translation came later.]")
@day_option("--published", "The day the translation is published. [default: today]")
@statement_option
@click.option("--sign", is_flag=True, help="Sign the tag, as git is set up to.")
@deciding
def command(
    version: str,
    locale: str,
    file: Path | None,
    summary: tuple[str, ...],
    summary_file: tuple[str, ...],
    reason: str,
    published: date | None,
    statement: str,
    *,
    sign: bool,
    yes: bool,
    dry_run: bool,
) -> None:
    """Add a translation, or the summary in another language, to VERSION after it was cut.

    The translation is the draft in that language, or a file. Where VERSION has a text in that language already, only a
    summary can be added; a text that is still another version's is replaced. The draft stays as it is.
    """
    from policyver.cutting import TranslatedLater
    from policyver.document.text import canonical_text
    from policyver.files import read_file
    from policyver.store import Store

    if not locale:
        raise BadArgument(
            "The language of the translation is missing.", f"Name it: policyver translate {version} --locale de"
        )
    given = read_summaries(summary, summary_file, (locale,))
    name, statement = split_version(version, statement)
    with Store.open(Path.cwd()) as store:
        chosen = store.config.statement(statement)
        register = store.register(chosen)
        amended = register.version(name)
        has_text = locale in amended.locales and register.outdated(amended, locale) is None
        if file is not None:
            markdown: str | None = canonical_text(read_file(file), str(file))
        elif given and has_text:
            markdown = None
        else:
            markdown = store.draft(chosen, locale).text
    wished = TranslatedLater(locale, str(file) if file else "draft", markdown, given[0].text if given else "")
    reason = reason or f"The {'summary' if markdown is None else 'translation'} came later."
    amend(Asked(version, reason, published, statement, sign=sign, yes=yes, dry_run=dry_run), wished)
