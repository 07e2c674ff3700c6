"""`policyver import`."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from policyver.cli.options import locale_option, statement_option
from policyver.cli.output import page, say, wants_colour, width
from policyver.counting import counted
from policyver.document.losses import loss_lines
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.document.reading import Imported, read_import
from policyver.document.text import canonical_text, sha256
from policyver.errors import BadArgument
from policyver.files import read_file, write_file

if TYPE_CHECKING:
    from policyver.document.word.comments import Comment
    from policyver.document.word.reading import Word
    from policyver.document.word.view import View

_CHOICES: tuple[Literal["accept", "reject", "show"], ...] = ("accept", "reject", "show")


@dataclass(frozen=True, slots=True)
class _Choice:
    """What becomes of tracked changes."""

    what: Literal["accept", "reject", "show"]
    author: str = ""
    """Whose changes; empty for all."""

    @property
    def view(self) -> "View | None":
        """Return the view to read, where it is not that with all changes accepted."""
        from policyver.document.word.view import OURS, View

        if self.what == "show" or (self.what == "accept" and not self.author):
            return None
        if self.author:
            but = {self.author} if self.what == "reject" else {self.author, OURS}
            return View(accepts=self.what == "reject", but=frozenset(but))
        return View(accepts=False, but=frozenset({OURS}))


def _parse_choice(_: click.Context, __: click.Parameter, given: str | None) -> _Choice | None:
    if given is None:
        return None
    word, _sign, author = given.partition("=")
    for what in _CHOICES:
        if word == what and (not _sign or (author.strip() and what != "show")):
            return _Choice(what, author.strip())
    raise BadArgument(
        f"{given!r} is nothing that can become of tracked changes.",
        "Write accept, reject or show, or with an author: accept=AUTHOR, reject=AUTHOR",
    )


@click.command
@click.argument("file", type=click.Path(path_type=Path))
@statement_option
@locale_option
@click.option(
    "--changes", metavar="WHAT", callback=_parse_choice,
    help="Tracked changes in a Word file: accept, reject or show. accept=AUTHOR takes those of that author and of"
    " policyver alone, reject=AUTHOR all others. reject leaves policyver's own. [default: accept]",
)  # fmt: skip
@click.option(
    "--comments", type=click.Path(path_type=Path, dir_okay=False), help="Write a Word file's comments to this file."
)
@click.option("--force", is_flag=True, help="Write over a draft that is not committed.")
def command(
    file: Path, statement: str, locale: str, changes: _Choice | None, comments: Path | None, *, force: bool
) -> None:
    """Take FILE in as the draft: Word, a saved web page, plain text or Markdown.

    Of a Word file the styles, the numbering and the look say what is a heading and what a list; of a web page the
    statement is found, without menus and footers; plain text is what either leaves. What could not be carried over is
    named.
    """
    from policyver.cli.merging import merged_text
    from policyver.store import Store

    imported = read_import(read_file(file), file.name)
    if imported.word is None and (changes or comments):
        raise BadArgument(f"{file} has no tracked changes and no comments.", "Only a Word file has: leave that out.")
    text = _chosen_text(imported, changes, file)
    document = read_markdown(text, str(file))
    with Store.open(Path.cwd()) as store:
        chosen = store.config.statement(statement)
        if changes is not None and changes.what == "show" and imported.word is not None:
            is_there = store.work_tree.find(chosen.path(locale)) is not None
            draft = store.draft(chosen, locale).text if is_there else None
            _show(imported.word, text, draft, file)
        else:
            has_versions = any(store.tags.read(chosen)[0])
            text = canonical_text(text.encode(), str(file))
            merged = None if force else merged_text(store, chosen, locale, imported, text, file)
            path = store.write_draft(chosen, locale, merged or text, force=force or merged is not None)
            _echo_what_was_written(path, document if merged is None else read_markdown(merged))
    if imported.word is not None:
        _echo_changes_and_comments(imported.word, changes or _Choice("accept"))
        if comments is not None:
            write_file(comments, _comments_file(imported.word.comments, file.name).encode())
            say(f"Wrote {comments}")
    if imported.lost:
        say("Not carried over:\n" + "".join(f"  {line}\n" for line in loss_lines(imported.lost)), nl=False)
    if changes is not None and changes.what == "show":
        return
    where = f" --statement {statement}" if statement else ""
    of = f"{where} --locale {locale}" if locale else where
    say("Read it through." + (f" To see what changed: policyver diff latest{of}" if has_versions else ""))
    say(f"To make it a version: policyver cut --effective DATE{where}")


def _chosen_text(imported: Imported, changes: _Choice | None, file: Path) -> str:
    """Return the Markdown of the file, with its tracked changes accepted or rejected. Raises BadArgument."""
    view = changes.view if changes is not None else None
    if view is None or changes is None or imported.word is None:
        return imported.markdown
    from policyver.document.markdown.writing import write_markdown
    from policyver.document.word.reading import read_word

    authors = imported.word.authors
    if changes.author and changes.author not in authors:
        known = ", ".join(authors) or "nobody"
        raise BadArgument(f"{file.name} has no tracked changes by {changes.author!r}.", f"It has some by: {known}.")
    return write_markdown(read_word(read_file(file), file.name, view).others[0])


def _show(word: "Word", after: str, draft: str | None, file: Path) -> None:
    """Print what the file would change in the draft; without a draft, its own tracked changes."""
    from policyver.document.markdown.writing import write_markdown
    from policyver.redline import compare
    from policyver.render.side import Side
    from policyver.render.terminal.redline import redline_text

    before = write_markdown(word.rejected) if draft is None else draft
    label = f"{file.name}, changes rejected" if draft is None else "draft"
    old, new = Side(label, sha256(before.encode())), Side(f"{file.name}, changes accepted", sha256(after.encode()))
    redline = compare(read_markdown(before), read_markdown(after))
    if not redline.changes:
        say(f"No difference: {old.label} and {new.label} say the same.")
        return
    colour = wants_colour("auto")
    page(redline_text(redline, old, new, width=width(), colour=colour, full=False, typography=False), colour=colour)


def _echo_what_was_written(path: Path, document: Document) -> None:
    kinds = Counter(block.kind for block in document.blocks)
    say(
        f"Wrote {path}: {counted(kinds['heading'], 'heading')}, {counted(kinds['paragraph'], 'paragraph')},"
        f" {counted(kinds['item'], 'list item')}, {counted(kinds['row'], 'table row')}."
    )


def _echo_changes_and_comments(word: "Word", changes: _Choice) -> None:
    if count := word.changes.total():
        kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(word.changes.items()))
        taken = {"accept": "accepted", "reject": "rejected", "show": "shown, and nothing was written"}[changes.what]
        if changes.view is not None:
            accepted = [author for author in word.authors if changes.view.takes_those_of(author)]
            taken = f"{', '.join(accepted)}: accepted; all others rejected" if accepted else "rejected"
        authors = ", ".join(f"{author} {number}" for author, number in word.authors.most_common())
        say(f"Tracked changes: {count} ({kinds}), by {authors}; {taken}.")
    if word.comments:
        say(f"Comments: {len(word.comments)}")
        for comment in word.comments:
            say(f"  {_heading(comment)}:")
            for line in comment.text.splitlines():
                say(f"    {line}")


def _heading(comment: "Comment") -> str:
    return ", ".join(_parts(comment))


def _parts(comment: "Comment") -> Iterator[str]:
    yield comment.author
    if comment.moment is not None:
        yield comment.moment.date().isoformat()
    if comment.place:
        yield f"under “{comment.place}”"
    if comment.quoted:
        yield f"on “{comment.quoted}”"


def _comments_file(comments: Sequence["Comment"], name: str) -> str:
    """Return comments as Markdown, one after the other."""
    from policyver.document.markdown.writing import escaped

    parts = [f"# Comments in {escaped(name)}\n"]
    for comment in comments:
        parts.append(f"{escaped(_heading(comment))}:\n")
        parts += [f"> {escaped(line)}\n>" for line in comment.text.splitlines()]
        parts[-1] = parts[-1].removesuffix(">")
    return "\n".join(parts)
