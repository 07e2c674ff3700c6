"""Where a statement is -> lines for a terminal."""

from collections.abc import Iterator, Sequence
from datetime import date

from policyver.counting import counted
from policyver.cutting.next_steps import is_in_order, next_steps
from policyver.cutting.standing import Scheduled, Standing
from policyver.render.wording.redline import kinds_line

_MARGIN = 14
_MOST = 6
"""Names that are listed in a line; of more only the first and the last are."""


def status_lines(standing: Standing) -> Iterator[str]:
    """Yield the lines about a statement: a row for each thing that there is to say."""
    yield f"{standing.title} ({standing.name}), on {standing.day}"
    for name, texts in _rows(standing):
        for index, text in enumerate(texts):
            yield f"  {'' if index else name:{_MARGIN - 2}}{text}"
    yield ""


def _rows(standing: Standing) -> Iterator[tuple[str, list[str]]]:
    if standing.under_way:
        yield "git", [f"in the middle of a {standing.under_way}"]
    yield "in force", [_in_force(standing)]
    if standing.scheduled:
        yield "scheduled", [_coming(scheduled, standing.day) for scheduled in standing.scheduled]
    yield "draft", list(_draft(standing))
    if standing.lagging:
        yield "translations", [f"{locale} is still that of {name}" for locale, name in standing.lagging.items()]
    if standing.not_shared:
        what = _names(standing.not_shared)
        yield "not shared", [what if standing.has_remote else f"{what}: there is no remote, only this copy"]
    if standing.not_signed:
        yield "not signed", [f"{_names(standing.not_signed)}; how to sign the next ones: docs/signing.md"]
    if standing.without_record:
        yield "no record", [_names(standing.without_record)]
    yield "next", _next(standing)


def _next(standing: Standing) -> list[str]:
    """Return the commands in their order, with remarks that a shell leaves out where they are typed along."""
    steps = next_steps(standing)
    if not steps:
        return ["nothing: all is done" if is_in_order(standing) else "nothing that is left to a command"]
    width = max(len(step.command) for step in steps)
    return [f"{step.command:{width}}  # {step.remark}" if step.remark else step.command for step in steps]


def _in_force(standing: Standing) -> str:
    if standing.in_force is None:
        return "no version" if standing.latest else "no version: nothing has been cut yet"
    until = f"until {standing.until}" if standing.until else "with no end known"
    return f"{standing.in_force.version.name}, effective {standing.in_force.effective}, {until}"


def _coming(scheduled: Scheduled, day: date) -> str:
    version = scheduled.amended.version
    published = "published" if version.published <= day else "to be published"
    text = f"{version.name}, effective {scheduled.amended.effective}, {published} {version.published}"
    return f"{text}; {_notice(scheduled.last_day_for_notice, day)}"


def _notice(last: date | None, day: date) -> str:
    if last is None:
        return "no notice is asked for"
    left = (last - day).days
    if left < 0:
        return f"the last day for notice was {last}"
    return f"the last day for notice is {last}, " + ("today" if not left else f"in {counted(left, 'day')}")


def _draft(standing: Standing) -> Iterator[str]:
    draft = standing.draft
    if draft.error:
        yield draft.error
        return
    for locale, redline in draft.changes.items():
        looks = f"; looks {draft.looks_like[locale]}" if locale in draft.looks_like else ""
        yield f"{locale}: {kinds_line(redline)}{looks}"
    if draft.new:
        yield f"{', '.join(draft.new)}: a new text" if standing.latest else f"in {', '.join(draft.new)}, not cut yet"
    if draft.gone:
        yield f"{', '.join(draft.gone)}: no text any more"
    if draft.lagging:
        yield f"{', '.join(draft.lagging)}: as it was, while the source text changed"
    if not draft.is_changed:
        yield f"as {standing.latest}"


def _names(names: Sequence[str]) -> str:
    return (
        ", ".join(names)
        if len(names) <= _MOST
        else f"{names[0]} to {names[-1]} ({counted(len(names), 'entry', 'entries')})"
    )
