"""What is to be done next for a statement, as commands that work as they are typed."""

from collections.abc import Iterator
from dataclasses import dataclass

from policyver.cutting.standing import Standing
from policyver.cutting.unfinished import ways_out

_MOST_NAMED = 6
"""Versions that are named in one command. With more of them it is too long for a screen."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do next."""

    command: str
    remark: str = ""
    """What it is for, or when it is not needed."""


def next_steps(standing: Standing) -> tuple[Step, ...]:
    """Return what is to be done, in that order. What is done already is no longer among it, as far as it shows here."""
    if standing.under_way:
        ways = ways_out(standing.under_way)
        finish = Step(ways.finish, f"finishes the {standing.under_way}, when what git marked in the files is mended")
        return finish, Step(ways.call_off, "or calls it off")
    return tuple(_steps(standing))


def _steps(standing: Standing) -> Iterator[Step]:
    where = "" if standing.is_default else f" --statement {standing.name}"
    if standing.draft.error:
        yield Step(f"policyver import FILE{where}")
    elif not standing.latest or standing.draft.is_changed:
        yield Step(f"policyver check{where}", "what it finds in the draft")
        yield Step(f"policyver cut --effective DATE{where}", "when the draft is final")
    if standing.not_shared and standing.has_remote:
        yield Step("policyver share")
    elif standing.not_shared:
        yield Step("git remote add origin URL", "a second place for it; then: policyver share")
    for scheduled in standing.scheduled:
        last = scheduled.last_day_for_notice
        if last is not None and scheduled.notice_command:
            late = f", which is late: the last day was {last}" if last < standing.day else ""
            yield Step(scheduled.notice_command, f"if it is not sent yet{late}")
    for name in standing.announcements:
        yield Step(f"policyver notice {name}{where}", "if it is not sent yet")
    if missing := [name.partition(".")[0] for name in standing.without_record]:
        which = " ".join(missing) if len(missing) <= _MOST_NAMED else "--all"
        yield Step(f"policyver archive {which}{where}")


def is_in_order(standing: Standing) -> bool:
    """Whether nothing is behind, not even what no command mends now."""
    return not (standing.lagging or standing.not_shared or standing.not_signed or next_steps(standing))
