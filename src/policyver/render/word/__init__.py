"""A text, or a redline with its changes tracked -> a Word file."""

from datetime import UTC, date, datetime

from policyver.document.model import Document
from policyver.document.word.made_from import MadeFrom
from policyver.document.word.names import W
from policyver.redline import BlockMove, Redline
from policyver.render.timestamp import timestamp
from policyver.render.word.anchors import anchors
from policyver.render.word.body import BodyWriter
from policyver.render.word.elements import Revisions, Setting
from policyver.render.word.lists import Lists
from policyver.render.word.package import WordFile
from policyver.render.word.runs import RunWriter, comment_reference
from policyver.render.word.sequence import plain_steps, steps
from policyver.render.word.step import Step
from policyver.render.wording.messages import direction
from policyver.render.wording.redline import guessed_lines, not_compared_lines
from policyver.render.wording.signals import block_signals, proposal_line, reason_lines, signals_line
from policyver.signals.model import Review


def statement_word(
    document: Document,
    *,
    title: str,
    label: str,
    locale: str,
    day: date | None,
    note: str = "",
    made_from: MadeFrom | None = None,
) -> bytes:
    """Return a text as a Word file. The same text gives the same bytes. `note` is a comment at its beginning."""
    revisions = Revisions("policyver", _moment_of(day))
    return _written(plain_steps(document), {}, title, label, locale, note, revisions, made_from=made_from)


def redline_word(
    redline: Redline, *, title: str, label: str, locale: str, author: str = "policyver", day: date | None = None,
    track_moves: bool = False, typography: bool = False, made_from: MadeFrom | None = None,
    review: Review | None = None,
) -> bytes:  # fmt: skip
    """Return a redline as a Word file: accepting every change gives the new text, rejecting every change the old one.

    A comment at its beginning names what was not compared, and what was guessed. With `review` it also has the proposal
    and its reasons, and each block with something that a reviewer should look at has a comment with that.

    Moved text is deleted and inserted, with a comment on each; with `track_moves`, it is a move in Word's own sense.
    """
    sequence = steps(redline, typography=typography)
    parts = (("Not compared:", not_compared_lines(redline)), ("Guessed:", guessed_lines(redline)))
    note = [line for heading, lines in parts if lines for line in (heading, *lines)]
    if review:
        note += [f"Signals: {signals_line(review)}.", proposal_line(review), *reason_lines(review.reasons)]
    return _written(
        sequence,
        _moved(redline),
        title,
        label,
        locale,
        "\n".join(note),
        Revisions(author, _moment_of(day)),
        signals=_signals(redline, review) if review else {},
        track_moves=track_moves,
        made_from=made_from,
    )


def _written(
    sequence: list[Step], moved: dict[int, tuple[str, str]], title: str, label: str, locale: str, note: str,
    revisions: Revisions, *, signals: dict[int, str] | None = None, track_moves: bool = False,
    made_from: MadeFrom | None = None,
) -> bytes:  # fmt: skip
    setting = Setting(locale, direction(locale) == "rtl")
    file = WordFile(title, label, setting, revisions, made_from)
    runs = RunWriter(
        setting, revisions, file.link, lambda text: file.comment(text, revisions), track_moves, moved, signals or {},
        anchors(sequence),
    )  # fmt: skip
    writer = BodyWriter(runs, (Lists(file.new_list), Lists(file.new_list)))
    body = list(writer.body(sequence))
    if note:
        first = next((paragraph for block in body for paragraph in block.iter(W + "p")), None)
        if first is not None:
            first.append(comment_reference(file.comment(note, revisions)))
    return file.save(body)


def _signals(redline: Redline, review: Review) -> dict[int, str]:
    """Return a comment for each block in which a change begins that a reviewer should look at, by its index."""
    lines = {block.index: list(block_signals(block, review)) for block in redline.blocks}
    return {index: "\n".join(of_block) for index, of_block in lines.items() if of_block}


def _moved(redline: Redline) -> dict[int, tuple[str, str]]:
    """Return two comments for each block that moved, by its index: where it came from, and where it went."""
    return {block.index: _ends_of(block.move) for block in redline.blocks if block.move is not None}


def _ends_of(move: BlockMove) -> tuple[str, str]:
    if move.is_within:
        return (f"Moved {'up' if move.goes_up else 'down'}.",) * 2
    return f"Moved here {_place('from', move.old_heading)}.", f"Moved {_place('to', move.new_heading)}."


def _place(preposition: str, heading: str) -> str:
    return f"{preposition} below “{heading}”" if heading else f"{preposition} the beginning"


def _moment_of(day: date | None) -> datetime:
    """Return the moment that is written into a file, the same as in a PDF of it."""
    return datetime.fromtimestamp(timestamp(day), UTC)
