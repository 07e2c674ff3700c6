"""Where statements are -> JSON, as docs/json.md describes it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from policyver.cutting.next_steps import next_steps
from policyver.cutting.standing import Scheduled, Standing

Json = dict[str, Any]


def status_json(day: date, standings: Sequence[Standing]) -> Json:
    """Return where each statement is on a day."""
    return {
        "schema": "policyver.status/1",
        "on": day.isoformat(),
        "statements": [_statement(standing) for standing in standings],
    }


def _statement(standing: Standing) -> Json:
    draft, in_force = standing.draft, standing.in_force
    steps = next_steps(standing)
    return {
        "statement": standing.name,
        "title": standing.title,
        "latest": standing.latest or None,
        "in_force": in_force
        and {
            "version": in_force.version.name,
            "effective": in_force.effective.isoformat(),
            "until": _day(standing.until),
        },
        "scheduled": [_scheduled(scheduled, standing.day) for scheduled in standing.scheduled],
        "draft": {
            "changed": draft.is_changed,
            "changes": {locale: dict(redline.summary.counts) for locale, redline in draft.changes.items()},
            "looks_like": dict(draft.looks_like),
            "new": list(draft.new),
            "gone": list(draft.gone),
            "lagging": list(draft.lagging),
            "error": draft.error or None,
        },
        "lagging": dict(standing.lagging),
        "has_remote": standing.has_remote,
        "not_shared": list(standing.not_shared),
        "not_signed": list(standing.not_signed),
        "without_record": list(standing.without_record),
        "under_way": standing.under_way or None,
        "next": steps[0].command if steps else None,
        "steps": [{"command": step.command, "remark": step.remark or None} for step in steps],
    }


def _scheduled(scheduled: Scheduled, day: date) -> Json:
    version, last = scheduled.amended.version, scheduled.last_day_for_notice
    return {
        "version": version.name,
        "effective": scheduled.amended.effective.isoformat(),
        "published": version.published.isoformat(),
        "replaces": scheduled.replaces or None,
        "last_day_for_notice": _day(last),
        "days_left_for_notice": (last - day).days if last else None,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
