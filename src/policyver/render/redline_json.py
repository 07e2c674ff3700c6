"""Redline -> JSON. The shape is documented in docs/json.md and changes only with `schema`."""

from collections.abc import Iterator, Sequence

from policyver.redline import ComparedBlock, NotCompared, Redline, Span
from policyver.redline.change_words import words_of_changes
from policyver.render.json import Json, mark_names, side_json
from policyver.render.side import Side
from policyver.signals.model import Review, Signal


def redline_json(redline: Redline, old: Side, new: Side, review: Review | None = None, locale: str = "") -> Json:
    """Return a whole redline, and with `review` its changes one by one, with their signals.

    The runs of a block, joined by its index, give its text exactly: all but `insert` the old text, all but `delete` the
    new one. `locale` is the language in which the signals were looked for.
    """
    summary = redline.summary
    return {
        "schema": "policyver.redline/1",
        "old": side_json(old),
        "new": side_json(new),
        "summary": {
            "words": {
                "inserted": summary.inserted,
                "deleted": summary.deleted,
                "moved": summary.moved,
                "old": summary.old_words,
                "new": summary.new_words,
            },
            "changes": dict(summary.counts),
            "sections": {
                "added": list(summary.sections_added),
                "removed": list(summary.sections_removed),
                "renamed": [{"old": rename.old, "new": rename.new} for rename in summary.sections_renamed],
                "moved": list(summary.sections_moved),
            },
            **(_reviewed(review, locale) if review else {}),
        },
        "not_compared": [_part(part) for part in redline.not_compared],
        **({"guessed": [_part(part) for part in redline.guessed]} if redline.guessed else {}),
        **({"changes": list(_changes(redline, review))} if review else {}),
        "blocks": [_block(block) for block in redline.blocks],
    }


def _reviewed(review: Review, locale: str) -> Json:
    return {
        "signals": dict(review.counts),
        "materiality": {
            "proposal": review.materiality,
            "reasons": [
                {"kind": reason.kind, "what": reason.what, "changes": list(reason.changes)} for reason in review.reasons
            ],
            "locale": locale,
        },
    }


def _changes(redline: Redline, review: Review) -> Iterator[Json]:
    words = words_of_changes(redline)
    headings = {block.index: section.headings for section in redline.sections for block in section.blocks}
    for change in redline.changes:
        yield {
            "number": change.number,
            "kind": change.kind,
            "first": change.first,
            "last": change.last,
            "section": list(headings[change.first]),
            "old": words[change.number].old,
            "new": words[change.number].new,
            "signals": [_signal(signal) for signal in review.of(change.number)],
        }


def _signal(signal: Signal) -> Json:
    direction = {"direction": signal.direction} if signal.direction else {}
    return {"kind": signal.kind, "old": signal.old, "new": signal.new, **direction}


def _part(part: NotCompared) -> Json:
    return {"what": part.loss.what, "words": part.loss.words, "old": part.old, "new": part.new}


def _block(compared: ComparedBlock) -> Json:
    block: Json = {
        "kind": compared.block.kind,
        "old": compared.old,
        "new": compared.new,
        "change": compared.outcome,
        "kinds": sorted(compared.kinds),
        "runs": _runs(compared.spans),
    }
    now = compared.block if compared.new is not None else None
    levels = [side.level if side is not None and side.kind == "heading" else None for side in (compared.was, now)]
    if any(levels):
        block["level"] = {"old": levels[0], "new": levels[1]}
    if compared.move is not None:
        block["moved"] = {"from": compared.move.old_heading, "to": compared.move.new_heading}
    if compared.departures:
        block["moved_away"] = [
            {"block": departure.moved, "text": departure.title, "place": "before" if departure.is_first else "behind"}
            for departure in compared.departures
        ]
    return block


def _runs(spans: Sequence[Span]) -> list[Json]:
    runs = []
    for span in spans:
        run: Json = {"op": span.op, "text": span.text, "marks": mark_names(span.marks)}
        if span.was is not None:
            run["old_marks"] = mark_names(span.was)
        if span.typographic:
            run["typographic"] = True
        runs.append(run)
    return runs
