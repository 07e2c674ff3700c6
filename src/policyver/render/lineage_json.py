"""The history of passages -> JSON, as docs/json.md describes it."""

from collections.abc import Sequence
from typing import Any

from policyver.lineage import Lineage, Wording
from policyver.register.entries import is_version

_SCHEMA = "policyver.since/1"


def since_json(statement: str, lineages: Sequence[Lineage]) -> dict[str, Any]:
    """Return the history of each passage in which the words are that somebody asked for."""
    return {
        "schema": _SCHEMA,
        "statement": statement,
        "passages": [
            {
                "locale": lineage.locale,
                "is_there": lineage.is_there,
                "wordings": [_wording(wording) for wording in lineage.wordings],
            }
            for lineage in lineages
        ],
    }


def _wording(wording: Wording) -> dict[str, Any]:
    entry, version = wording.entry, wording.amended.version
    return {
        "event": wording.event,
        "entry": entry.name,
        "version": version.name,
        "published": entry.published.isoformat(),
        "effective": wording.amended.effective.isoformat(),
        "reason": entry.content.summary if is_version(entry) else entry.content.reason,
        "approved_by": list(version.approved_by) if is_version(entry) else [],
        "text": wording.text or None,
        "section": wording.section or None,
        "from_section": wording.from_section or None,
        "runs": [{"op": span.op, "text": span.text} for span in wording.changed],
        "entries": list(wording.entries),
        "in_force": [
            {"from": first.isoformat(), "until": last.isoformat() if last else None} for first, last in wording.in_force
        ],
    }
