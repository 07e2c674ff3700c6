"""`policyver erratum`."""

from pathlib import Path

import click

from policyver.cli.amending import Asked, amend, amending
from policyver.cli.options import locale_option, split_version
from policyver.errors import BadArgument


@click.command
@amending
@click.option("--file", type=click.Path(path_type=Path), help="The corrected text, in Markdown, instead of the draft.")
@locale_option
def command(asked: Asked, file: Path | None, locale: str) -> None:
    """Correct the text of VERSION by the draft or a file, where that does not matter to readers: spelling, grammar.

    The effective date stays. Where words change in more than five places, or a number, a date, a negation, a name or a
    word of duty changes, it is another text: cut it as a new version. Where the version was rescheduled, its old day
    may become the new one. A language that the version had no text in is added. With --file the draft stays as it is.
    """
    from policyver.cutting import CorrectedByDraft, CorrectedByFile
    from policyver.document.text import canonical_text
    from policyver.files import read_file
    from policyver.store import Store

    if file is None:
        if locale:
            raise BadArgument("--locale says in which language a file is.", "Name the file, too: --file FILE")
        amend(asked, CorrectedByDraft())
        return
    if not locale:
        with Store.open(Path.cwd()) as store:
            locale = store.config.statement(split_version(asked.version, asked.statement)[1]).source_locale
    amend(asked, CorrectedByFile(locale, str(file), canonical_text(read_file(file), str(file))))
