"""What was in force on a day -> lines for a terminal."""

from collections.abc import Iterator

from policyver.register.amended import AmendedVersion
from policyver.register.answer import Answer
from policyver.register.register import Register
from policyver.render.wording.amendments import kind_and_reason
from policyver.render.wording.in_force import last_text, no_current_text, times


def in_force_lines(answer: Answer, register: Register, title: str) -> Iterator[str]:
    """Yield the lines of an answer. `title` is the statement's."""
    amended, version, text = answer.amended, answer.amended.version, answer.text
    known = f", as it was known on {answer.known_on}," if answer.known_on else ""
    language = f" ({answer.locale})" if text else ""
    late = f", recorded only on {answer.recorded_late}" if answer.recorded_late else ""
    yield f"On {answer.day}{known} {version.name} of the {title} is in force{language}."
    yield f"  effective {amended.effective}, {_until(register, version.name)}"
    yield f"  published {version.published}, {version.materiality}{late}"
    if text is not None:
        yield f"  text SHA-256 {text.sha256}{_of_entry(amended, text.locale)}"
    else:
        yield from _instead_of_a_text(answer)
    yield f"  tag {amended.entry.tag}, commit {amended.entry.target}"
    for entry in amended.amendments:
        yield f"  amended by {kind_and_reason(entry.content, entry.tag, str(entry.published))}"


def _until(register: Register, name: str) -> str:
    """Return until when it is in force, or when it is, where that is not one time."""
    periods = register.periods(name)
    if len(periods) > 1:
        return f"in force {times(periods)}"
    last = register.until(name)
    return f"until {last}" if last else "with no end known"


def _instead_of_a_text(answer: Answer) -> Iterator[str]:
    """Yield that there is no text in the language asked for, and which ones there are."""
    source = answer.amended.text()
    authoritative = f"The authoritative text is the one in {source.locale}:"
    digest = f"  text SHA-256 {source.sha256}{_of_entry(answer.amended, source.locale)}"
    if answer.is_outdated:
        yield f"  {no_current_text(answer)}"
        yield f"  {authoritative}"
        yield digest
        return
    yield f"  {no_current_text(answer)} {authoritative}"
    yield digest
    if last := last_text(answer):
        yield f"  {last}. It is not a translation of this one."
    else:
        yield f"  No version before it has a text in {answer.locale} either."


def _of_entry(amended: AmendedVersion, locale: str) -> str:
    """Return which amendment a text comes from; empty where it was cut with the version."""
    entry = amended.entry_of_text(locale)
    if entry.name == amended.version.name:
        return ""
    how = "as corrected by" if amended.is_corrected(locale) else "which came later, with"
    return f", {how} {entry.name}"
