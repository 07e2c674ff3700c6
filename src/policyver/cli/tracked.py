"""The changes in a Word file that came in: what becomes of those that are tracked, and which are not tracked."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from policyver.cli.output import page, say, wants_colour, width
from policyver.cli.went_out import WentOut, texts_in
from policyver.document.markdown.reading import read_markdown
from policyver.document.markdown.writing import write_markdown
from policyver.document.text import sha256
from policyver.document.word.view import OURS, View
from policyver.errors import BadArgument

if TYPE_CHECKING:
    from policyver.document.word.reading import Word
_CHOICES: tuple[Literal["accept", "reject", "show"], ...] = ("accept", "reject", "show")


@dataclass(frozen=True, slots=True)
class Choice:
    """What becomes of tracked changes."""

    what: Literal["accept", "reject", "show"]
    author: str = ""
    """Whose changes; empty for all."""

    @property
    def view(self) -> View | None:
        """Return the view to read, where it is not that with all changes accepted."""
        if self.what == "show" or (self.what == "accept" and not self.author):
            return None
        if self.author:
            but = {self.author} if self.what == "reject" else {self.author, OURS}
            return View(accepts=self.what == "reject", but=frozenset(but))
        return View(accepts=False, but=frozenset({OURS}))


def parse_choice(_: click.Context, __: click.Parameter, given: str | None) -> Choice | None:
    """Return what `--changes` says. Raises BadArgument."""
    if given is None:
        return None
    word, _sign, author = given.partition("=")
    for what in _CHOICES:
        if word == what and (not _sign or (author.strip() and what != "show")):
            return Choice(what, author.strip())
    from difflib import get_close_matches  # 3 ms, which only a mistake needs

    near = get_close_matches(word, _CHOICES, 1)
    ask = f"Did you mean {near[0]}? " if near and near[0] != word else ""
    raise BadArgument(
        f"{word!r} is nothing that can become of tracked changes.",
        f"{ask}Write accept, reject or show, or with an author: accept=AUTHOR, reject=AUTHOR",
    )


def show_changes(word: "Word", after: str, draft: str | None, out: WentOut | None, file: Path) -> None:
    """Print what was changed in a file: of the text that went out, else of the draft, else what it tracks itself."""
    from policyver.redline import compare
    from policyver.render.side import Side
    from policyver.render.terminal.redline import redline_text
    from policyver.render.terminal.returned import tracked_lines

    digest = ""
    if out is not None and word.made_from is not None:
        before, label = out.text, f"{out.label}, as it went out"
        digest = word.made_from.sha256  # by which every other command names that text
    elif draft is not None and word.made_from is None:
        before, label = draft, "draft"
    else:
        before, label = write_markdown(word.rejected), f"{file.name}, changes rejected"
        if (made_from := word.made_from) is not None:
            say(
                f"Changes that are not tracked cannot be seen: the text that {file.name} was made from"
                f" ({made_from.label}, {made_from.locale}) is not in git. Only what is tracked is shown."
            )
    old, new = (
        Side(label, digest or sha256(before.encode())),
        Side(f"{file.name}, changes accepted", sha256(after.encode())),
    )
    redline = compare(read_markdown(before), read_markdown(after))
    if not redline.changes:
        same = f"No difference: {old.label} and {new.label} say the same."
        say("Nothing is tracked." if out is None and word.made_from is not None else same)
    else:
        colour = wants_colour("auto")
        page(redline_text(redline, old, new, width=width(), colour=colour, full=False, typography=False), colour=colour)
    if theirs := [change for change in word.tracked if change.author != OURS]:
        say("\n".join(["", "Who tracked what:", *tracked_lines(theirs), ""]))


def echo_changes(word: "Word", changes: Choice, out: WentOut | None, file: Path, *, left: bool) -> None:
    """Print how many changes a file has, of whom, and what became of them; and those that were not tracked."""
    if count := len(word.tracked):
        kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(word.changes.items()))
        taken = {"accept": "accepted", "reject": "rejected", "show": "shown, and nothing was written"}[changes.what]
        if (view := changes.view) is not None:
            accepted = [author for author in word.authors if view.takes_those_of(author)]
            taken = f"{', '.join(accepted)}: accepted; all others rejected" if accepted else "rejected"
        taken += ", but for what is named above" if left else ""
        authors = ", ".join(f"{author} {number}" for author, number in word.authors.most_common())
        say(f"Tracked changes: {count} ({kinds}), by {authors}; {taken}.")
    if out is not None:
        _echo_untracked(out, file)


def _echo_untracked(out: WentOut, file: Path) -> None:
    from policyver.redline import compare
    from policyver.render.terminal.returned import untracked, untracked_lines

    (came,) = texts_in(file, View(accepts=False, but=frozenset({OURS})))
    if lines := untracked(compare(read_markdown(out.text), read_markdown(came))):
        say("\n".join(untracked_lines(lines)))
