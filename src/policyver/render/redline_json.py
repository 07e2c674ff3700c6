"""Redline -> JSON. The shape is documented in docs/json.md and changes only with `schema`."""

from collections.abc import Sequence

from policyver.redline import ComparedBlock, NotCompared, Redline, Span
from policyver.render.json import Json, mark_names, side_json
from policyver.render.side import Side


def redline_json(redline: Redline, old: Side, new: Side) -> Json:
    """Return a whole redline.

    The runs of a block, joined by its index, give its text exactly: all but `insert` the old text, all but `delete` the
    new one.
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
        },
        "not_compared": [_part(part) for part in redline.not_compared],
        **({"guessed": [_part(part) for part in redline.guessed]} if redline.guessed else {}),
        "blocks": [_block(block) for block in redline.blocks],
    }


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
