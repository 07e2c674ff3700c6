"""A Word file that comes back, and a draft that was changed while it was out: both changes, or neither."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from policyver.cli.went_out import WentOut, texts_in
from policyver.counting import counted
from policyver.document.markdown.reading import read_markdown
from policyver.document.markdown.writing import write_markdown
from policyver.document.model import BULLET, Block
from policyver.errors import BadArgument

if TYPE_CHECKING:
    from policyver.document.word.reading import Word
    from policyver.redline.merging import Conflict, Merged, Side

_MOST_AUTHORS = 8
"""How many authors' changes are told apart in a draft that may have some already: each costs two readings of the file.
Those with the most changes come first; real files have up to four."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A file that is to be taken in."""

    file: Path
    word: "Word | None"
    """Everything that a Word file holds. None for other files."""
    text: str
    """With the tracked changes that were chosen."""
    locale: str
    """The language that it is taken in as."""
    out: WentOut | None
    """The text that it was made from, if that is known."""
    again: str
    """The command by which it is taken in."""


@dataclass(frozen=True, slots=True)
class MergedDraft:
    """What becomes of the draft."""

    text: str | None
    """None where it stays as it is."""
    notes: tuple[str, ...] = ()
    """What is to be said of that."""
    is_left: bool = False
    """Whether there are places in which it is not as it was chosen."""
    has_draft: bool = False
    """Whether what was changed in the draft is in it."""


def becoming(coming: Coming, draft: str | None, conflicts: Literal["draft", "file"] | None) -> MergedDraft:
    """Return what becomes of the draft when a file is taken in.

    Raises BadArgument where the file is in another language, where both changed the same sentence and it is not said
    whose is to be kept, and where the text that policyver made the file from is not known any more.
    """
    made_from = coming.word.made_from if coming.word is not None else None
    if coming.word is None or made_from is None:
        if conflicts is not None:
            what = f"{coming.file.name} is not a Word file that policyver wrote, and is taken in whole."
            raise BadArgument(what, "Leave --conflicts out.")
        _refuse_another_language(coming)
        return MergedDraft(coming.text)
    if made_from.locale != coming.locale:
        raise BadArgument(
            f"{coming.file.name} was made from the {made_from.locale} text, and would be taken in as the"
            f" {coming.locale} one.",
            f"Take it in as that: {coming.again} --locale {made_from.locale}. If it is a translation by now: --force",
        )
    if draft is None or (coming.out is None and draft == coming.text):
        return MergedDraft(coming.text)
    if coming.out is None:
        raise BadArgument(
            f"The draft is not what {coming.file.name} was made from ({made_from.label}, SHA-256"
            f" {made_from.sha256[:12]}…), and that text is not in git.",
            f"To see what it changes: {coming.again} --changes show. To take it as it is: --force",
        )
    return _merged_draft(coming, coming.word, coming.out, draft, conflicts)


def _refuse_another_language(coming: Coming) -> None:
    from policyver.languages import language_of
    from policyver.languages.likely import likely_language
    from policyver.names import language
    from policyver.render.wording.messages import language_name

    likely = likely_language(coming.text) if language_of(coming.locale) is not None else ""
    if likely not in ("", language(coming.locale)):
        name, text = coming.file.name, f"the {coming.locale} text"
        raise BadArgument(
            f"{name} is likely in {language_name(likely)}, and would be taken in as {text}.",
            f"As a translation: {coming.again} --locale {likely}. If it is to be {text}: --force",
        )


def _merged_draft(
    coming: Coming, word: "Word", out: WentOut, draft: str, conflicts: Literal["draft", "file"] | None
) -> MergedDraft:
    """Return the draft with the changes of a file. What the file has and was not chosen is taken back."""
    from policyver.redline.merging import merge

    name = coming.file.name
    prefers: Side = "second" if conflicts == "file" else "first"
    base, origin, mine, theirs = _tidy(out.text), _tidy(out.original), _tidy(draft), _tidy(coming.text)
    taken = () if out.is_draft else _other_texts(coming.file, word)
    merged = merge(base, mine, theirs, origin=origin, taken=taken, prefers=prefers)
    if merged.conflicts and conflicts is None:
        raise _refusal(coming, merged)
    notes = [*_conflict_lines(merged, name), *_left_lines(merged)]
    is_left = bool(merged.left or (merged.conflicts and conflicts == "draft"))
    if merged.text == mine:
        what = f"changes nothing in what went out ({out.label})" if base == theirs else "has no change that is new"
        how = "" if out.is_draft else f" To take the whole file as the draft: {coming.again} --force"
        notes.append(f"{name} {what}: the draft stays as it is.{how}")
        return MergedDraft(None, tuple(notes), is_left)
    if not out.is_draft and base != theirs:
        notes.append(f"The draft was changed while {name} was out: it has both changes now. See them: git diff")
    if merge(base, mine, theirs, origin=origin, prefers=prefers).text != merged.text:
        notes.append(f"What the draft had of {name}, and was not chosen now, is taken back.")
    return MergedDraft(_tidy(merged.text), tuple(notes), is_left, has_draft=not out.is_draft)


def _other_texts(file: Path, word: "Word") -> list[str]:
    """Return the texts that the draft may have been made with before: all changes, one author's, all but those.

    Our own changes are in all of them: a draft without one of those is one in which we took it back ourselves.
    """
    from policyver.document.word.view import OURS, View

    views = [View(accepts=True)]
    for author in [author for author, _ in word.authors.most_common(_MOST_AUTHORS) if author != OURS]:
        views.append(View(accepts=True, but=frozenset({author})))
        views.append(View(accepts=False, but=frozenset({author, OURS})))
    return [_tidy(text) for text in dict.fromkeys(texts_in(file, *views))]


def _tidy(text: str) -> str:
    """Return a text as policyver writes it, so that wrapping, the form of bullets and the like count as no change.

    The items of its lists are counted anew: a merge takes some numbers of one text, and some of the other. It has no
    front matter: what comes in has none, and the draft keeps its own.
    """
    document = read_markdown(text)
    blocks = tuple(_with_usual_bullet(block) for block in document.blocks if block.kind != "front-matter")
    return write_markdown(replace(document, blocks=blocks))


def _with_usual_bullet(block: Block) -> Block:
    is_bullet = block.marker is not None and block.marker.number is None
    return replace(block, marker=BULLET) if is_bullet else block


def _refusal(coming: Coming, merged: "Merged") -> BadArgument:
    what = f"The draft was changed while {coming.file.name} was out, and both changed the same sentences."
    return BadArgument(
        "\n".join([f"{what} Nothing was written.", *_lines(merged.conflicts, "the file")]),
        f"To take in all else, and keep the draft's sentences there: {coming.again} --conflicts draft\n"
        f"  With the file's sentences there: {coming.again} --conflicts file\n"
        "  Either way these lines are shown again: put in by hand what is to be of both.",
    )


def _conflict_lines(merged: "Merged", name: str) -> Iterator[str]:
    if merged.conflicts:
        yield f"{counted(len(merged.conflicts), 'sentence')} that both changed:"
        yield from _lines(merged.conflicts, name)


def _left_lines(merged: "Merged") -> Iterator[str]:
    if merged.left:
        yield (
            f"{counted(len(merged.left), 'sentence')} may have a change that was not chosen, and was changed in the"
            " draft, too: it is left as it is."
        )
        yield from (f"  {_line(place.first)}" for place in merged.left)


def _lines(conflicts: "Sequence[Conflict]", name: str) -> Iterator[str]:
    width = max(len(name), len("it was")) + 3
    for conflict in conflicts:
        for side, text in (("it was", conflict.base), ("draft", conflict.first), (name, conflict.second)):
            yield f"  {side + ':':{width}}{_line(text)}"


def _line(text: str) -> str:
    return " ".join(text.split()) or "(nothing)"
