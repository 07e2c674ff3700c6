"""How changes of the statement are announced: how long before, and by which means."""

from collections.abc import Iterator

from policyver.languages.quantities import Quantity
from policyver.promises.model import Announced, Promise
from policyver.promises.reading import Range, Reading

_MEANS = ("by-e-mail", "on-the-site")


def notices_in(reading: Reading) -> Iterator[Promise]:
    """Yield how a passage says that changes of the statement are announced."""
    passage = reading.passage
    if passage.kind in ("row", "heading") or not _is_about_changes(reading):
        return
    named = [mention.name for mention in reading.of_kind("notice", *_MEANS)]
    means = tuple(dict.fromkeys([*named, *(["by-e-mail"] if reading.has("mailing") else [])]))
    period = next((one for one in reading.periods if reading.has("advance")), None)
    if period is None and not means:
        return
    material = reading.has("material") or reading.has("material", passage.before)
    subject = "material-changes" if material else "changes"
    yield reading.promise("notice", subject, "", Announced(period, means), _span(reading, period))


def _is_about_changes(reading: Reading) -> bool:
    if reading.of_kind("notice", "changes"):
        return True
    above = " ".join(reading.passage.headings[-1:])
    return bool(
        reading.has("changing", above) and (reading.has("changing") or reading.has("changing", reading.passage.before))
    )


def _span(reading: Reading, period: Quantity | None) -> Range:
    return (period.start, period.start + len(period.text)) if period else (0, len(reading.text))
