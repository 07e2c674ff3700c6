"""Redline, register and versions -> JSON. The shapes are documented in docs/json.md and change only with `schema`."""

import json
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from policyver.document.model import Document
from policyver.redline import Entry as RedlineEntry
from policyver.redline import Redline, Span
from policyver.render.side import Side

if TYPE_CHECKING:
    from policyver.register.model import Entry, Register  # 2 ms that two files need not cost

Json = dict[str, Any]


def dumps(value: Json) -> str:
    """Write JSON for people and programs: UTF-8, two spaces, a line end at the end."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def redline_json(redline: Redline, old: Side, new: Side) -> Json:
    """Give a whole redline.

    Concatenating the text of a block's runs by its index (all but `insert` for the old text, all but `delete` for the
    new one) gives that block's text exactly.
    """
    summary = redline.summary
    return {
        "schema": "policyver.redline/1",
        "old": _side(old),
        "new": _side(new),
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
        "blocks": [_block(redline, entry) for entry in redline.entries],
    }


def list_json(statement: str, register: "Register", day: date) -> Json:
    """Give a statement's versions with their status on that day."""
    return {
        "schema": "policyver.list/1",
        "statement": statement,
        "on": day.isoformat(),
        "versions": [version_json(register, entry, day) for entry in register],
    }


def version_json(register: "Register", entry: "Entry", day: date) -> Json:
    """Give one version as it stands in its register on that day."""
    version = entry.version
    until = register.until(entry)
    return {
        "version": version.name,
        "status": register.status(entry, day),
        "effective": version.effective.isoformat(),
        "published": version.published.isoformat(),
        "until": until.isoformat() if until else None,
        "materiality": version.materiality,
        "approved_by": list(version.approved_by),
        "summary": version.summary,
        "retroactive_reason": version.retroactive_reason or None,
        "short_notice_reason": version.short_notice_reason or None,
        "locales": list(version.locales),
        "sha256": {text.locale: text.sha256 for text in version.texts},
        "tag": entry.tag,
        "tag_id": entry.tag_id,
        "commit": entry.commit,
        "amendments": [],
    }


def in_force_json(register: "Register", entry: "Entry", day: date, locale: str) -> Json:
    """Give the version in force on that day, and the digest of its text in the language asked for."""
    version = entry.version
    return {
        "schema": "policyver.in-force/1",
        "statement": version.statement,
        "on": day.isoformat(),
        "locale": locale,
        "sha256": version.sha256(locale),
        "version": version_json(register, entry, day),
    }


def document_json(document: Document, side: Side, text: str, locale: str | None) -> Json:
    """Give a text as Markdown and as blocks."""
    return {
        "schema": "policyver.text/1",
        **_side(side),
        "locale": locale,
        "title": document.title(),
        "markdown": text,
        "blocks": [
            {
                "kind": block.kind,
                "level": block.level or None,
                "depth": block.depth,
                "marker": block.marker or None,
                "text": block.text,
                "runs": [{"text": run.text, "marks": list(run.marks)} for run in block.runs],
            }
            for block in document.blocks
        ],
    }


def _side(side: Side) -> Json:
    return {
        "source": side.label,
        "sha256": side.sha256,
        "effective": side.effective.isoformat() if side.effective else None,
        "published": side.published.isoformat() if side.published else None,
    }


def _block(redline: Redline, entry: RedlineEntry) -> Json:
    return {
        "kind": redline.block(entry).kind,
        "old": entry.old,
        "new": entry.new,
        "change": entry.change,
        "kinds": sorted(entry.kinds),
        "runs": _runs(entry.spans),
    }


def _runs(spans: Sequence[Span]) -> list[Json]:
    runs = []
    for span in spans:
        run: Json = {"op": span.op, "text": span.text, "marks": list(span.marks)}
        if span.was is not None:
            run["old_marks"] = list(span.was)
        if span.typographic:
            run["typographic"] = True
        runs.append(run)
    return runs
