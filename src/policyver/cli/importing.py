"""`policyver import`."""

import shlex
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from policyver.cli.comments import comments_file, echo_comments
from policyver.cli.merging import Coming, MergedDraft, becoming
from policyver.cli.options import locale_option, statement_option
from policyver.cli.output import say
from policyver.cli.tracked import Choice, echo_changes, parse_choice, show_changes
from policyver.cli.unsaved import lost_of_draft
from policyver.cli.went_out import texts_in, went_out
from policyver.counting import counted
from policyver.document.losses import loss_lines
from policyver.document.markdown.front_matter import front_matter, with_front_matter_of
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.document.reading import Imported, read_import
from policyver.document.text import canonical_text
from policyver.errors import BadArgument, BadText
from policyver.files import read_file, write_file

if TYPE_CHECKING:
    from policyver.config import Config, Statement
    from policyver.store import Store


@click.command
@click.argument("file", type=click.Path(path_type=Path))
@statement_option
@locale_option
@click.option(
    "--changes", metavar="WHAT", callback=parse_choice,
    help="Tracked changes in a Word file: accept, reject or show. accept=AUTHOR takes those of that author and of"
    " policyver alone, reject=AUTHOR all others. reject leaves policyver's own. [default: accept]",
)  # fmt: skip
@click.option(
    "--comments", type=click.Path(path_type=Path, dir_okay=False), help="Write a Word file's comments to this file."
)
@click.option(
    "--conflicts", type=click.Choice(["draft", "file"]),
    help="Where the draft and a Word file that policyver wrote changed the same sentence: whose to keep.",
)  # fmt: skip
@click.option("--force", is_flag=True, help="Write over a draft that is not committed.")
def command(
    file: Path, statement: str, locale: str, changes: Choice | None, conflicts: Literal["draft", "file"] | None,
    comments: Path | None, *, force: bool,
) -> None:  # fmt: skip
    """Take FILE in as the draft: Word, a saved web page, plain text or Markdown.

    Of a Word file the styles, the numbering and the look say what is a heading and what a list; of a web page the
    statement is found, without menus and footers; plain text is what either leaves. What could not be carried over is
    named.
    """
    from policyver.store import Store

    imported = read_import(read_file(file), file.name)
    word = imported.word
    if word is None and (changes or comments):
        raise BadArgument(f"{file} has no tracked changes and no comments.", "Only a Word file has: leave that out.")
    choice = changes or Choice("accept")
    text = _chosen_text(imported, choice, file)
    with Store.open(Path.cwd()) as store:
        chosen = store.config.statement(statement)
        out = went_out(store, chosen, locale, word, file) if word is not None else None
        draft = _readable_draft(store, chosen, locale)
        becomes = MergedDraft(None)
        if choice.what == "show" and word is not None:
            show_changes(word, text, draft, out, file)
        else:
            again = _command(file, statement, locale, changes)
            coming = Coming(file, word, text, locale or chosen.source_locale, out, again)
            if not force:
                _refuse_another_statement(store.config, chosen, coming)
            becomes = MergedDraft(text) if force else becoming(coming, draft, conflicts)
            if force and draft is not None and with_front_matter_of(draft, text) != draft:
                becomes = replace(becomes, notes=lost_of_draft(store, chosen.path(locale), draft))
            if becomes.text is not None:
                _write(store, chosen, locale, becomes.text, draft or "", force=force or becomes.has_draft)
        has_versions = any(store.tags.read(chosen)[0])
    for note in becomes.notes:
        say(note)
    if word is not None:
        echo_changes(word, choice, out, file, left=becomes.is_left)
        echo_comments(word.comments)
        if comments is not None and not word.comments:
            say(f"{file.name} has no comments: {comments} is not written.")
        elif comments is not None:
            write_file(comments, comments_file(word.comments, file.name).encode())
            say(f"Wrote {comments}")
    for title, is_guess in (("Not carried over", False), ("Guessed, to be checked", True)):
        if lines := loss_lines(loss for loss in imported.lost if loss.is_guess == is_guess):
            say(f"{title}:\n" + "".join(f"  {line}\n" for line in lines), nl=False)
    if becomes.text is not None:
        _echo_next(statement, locale, has_versions=has_versions)


def _chosen_text(imported: Imported, changes: Choice, file: Path) -> str:
    """Return the Markdown of the file, with its tracked changes accepted or rejected. Raises BadArgument."""
    word = imported.word
    view = changes.view if word is not None else None
    if view is None or word is None:
        read_markdown(imported.markdown, str(file))  # which refuses what is no text
        return canonical_text(imported.markdown.encode(), str(file))
    if changes.author and changes.author not in word.authors:
        from difflib import get_close_matches  # 3 ms, which only a mistake needs

        near = get_close_matches(changes.author, word.authors, 1)
        known = ", ".join(word.authors) or "nobody"
        raise BadArgument(
            f"{file.name} has no tracked changes by {changes.author!r}.",
            f"It has some by: {known}.{f' Did you mean {near[0]}?' if near else ''}",
        )
    return texts_in(file, view)[0]


def _readable_draft(store: "Store", statement: "Statement", locale: str) -> str | None:
    """Return the draft; None where there is none, or one that is no text, of which nothing can be kept."""
    held = store.work_tree.find(statement.path(locale))
    try:
        return canonical_text(held, statement.path(locale)) if held is not None else None
    except BadText:
        return None


def _refuse_another_statement(config: "Config", chosen: "Statement", coming: Coming) -> None:
    made_from = coming.word.made_from if coming.word is not None else None
    if made_from is None:
        return
    name = made_from.label.rpartition("/")[0] or config.statements[0].name
    if name != chosen.name and name in (statement.name for statement in config.statements):
        raise BadArgument(
            f"{coming.file.name} was made from the {name}, and would be taken in as the {chosen.name}.",
            f"Take it in as that: {coming.again} --statement {name}. If it is the {chosen.name} by now: --force",
        )


def _command(file: Path, statement: str, locale: str, changes: Choice | None) -> str:
    """Return the command that takes a file in, as it was typed, but for what says how."""
    author = f"={changes.author}" if changes is not None and changes.author else ""
    options = {"--statement": statement, "--locale": locale, "--changes": f"{changes.what}{author}" if changes else ""}
    typed = (part for name, value in options.items() if value for part in (name, value))
    return shlex.join(["policyver", "import", str(file), *typed])


def _write(store: "Store", statement: "Statement", locale: str, text: str, draft: str, *, force: bool) -> None:
    """Write the draft, with the front matter that it had where the new text has none, and print what it has."""
    whole = with_front_matter_of(draft, text)
    path = store.write_draft(statement, locale, whole, force=force)
    _echo_what_was_written(path, read_markdown(whole))
    if front_matter(draft).lines and not front_matter(text).lines:
        say("Its front matter stays: the file has none.")


def _echo_next(statement: str, locale: str, *, has_versions: bool) -> None:
    of = (f" --statement {statement}" if statement else "") + (f" --locale {locale}" if locale else "")
    say("Read it through." + (f" To see what changed: policyver diff latest{of}" if has_versions else ""))
    say("To make it a version: policyver cut --effective DATE" + (f" --statement {statement}" if statement else ""))


def _echo_what_was_written(path: Path, document: Document) -> None:
    kinds = Counter(block.kind for block in document.blocks)
    say(
        f"Wrote {path}: {counted(kinds['heading'], 'heading')}, {counted(kinds['paragraph'], 'paragraph')},"
        f" {counted(kinds['item'], 'list item')}, {counted(kinds['row'], 'table row')}."
    )
