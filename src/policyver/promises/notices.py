"""How changes of the statement are announced: how long before, and by which means."""

from collections.abc import Iterator

from policyver.languages.quantities import Quantity
from policyver.promises.model import Announced, Promise
from policyver.promises.passages import Passage
from policyver.promises.reading import Range, Reading, read

_MEANS = ("by-e-mail", "on-the-site")
_SAID = {"by-e-mail": "mailing", "on-the-site": "posting"}


def notices_in(reading: Reading) -> Iterator[Promise]:
    """Yield how a passage says that changes of the statement are announced."""
    passage = reading.passage
    if passage.kind in ("row", "heading") or not _is_about_changes(reading):
        return
    named = [mention.name for mention in reading.of_kind("notice", *_MEANS)]
    named += [name for name, pattern in _SAID.items() if reading.has(pattern)]
    means = tuple(sorted(dict.fromkeys(named)))
    period = next((one for one in reading.periods if reading.has("advance")), None)
    if period is None and not means:
        return
    material = reading.has("material") or reading.has("material", passage.before)
    subject = "material-changes" if material else "changes"
    yield reading.promise("notice", subject, "", Announced(period, means), _span(reading, period))


def _is_about_changes(reading: Reading) -> bool:
    above = " ".join(reading.passage.headings[-1:])
    of_owners = read(Passage(above, reading.passage.locale, "paragraph")).of_kind("recipient", "buyers")
    if of_owners or reading.of_kind("recipient", "buyers"):
        return False  # a change of ownership, of which people are told, too
    is_before = bool(reading.of_kind("notice", "in-advance")) and reading.has("changing") and reading.has("material")
    if is_before or reading.of_kind("notice", "changes"):
        return True
    return bool(
        reading.has("changing", above) and (reading.has("changing") or reading.has("changing", reading.passage.before))
    )


def _span(reading: Reading, period: Quantity | None) -> Range:
    return (period.start, period.start + len(period.text)) if period else (0, len(reading.text))
