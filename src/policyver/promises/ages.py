"""From which age on somebody may use a service, or has a say."""

from collections.abc import Iterator

from policyver.promises.model import FromAge, Promise
from policyver.promises.reading import Reading
from policyver.promises.rights import is_the_owners

_RIGHTS = ("erasure", "opt-out", "access", "portability", "rectification")


def ages_in(reading: Reading) -> Iterator[Promise]:
    """Yield the ages that a passage sets."""
    ages = [quantity for quantity in reading.quantities if quantity.kind == "age"]
    if not ages or reading.passage.kind in ("row", "heading"):
        return
    subject = _subject(reading)
    if not subject:
        return
    for age in ages:
        yield reading.promise("age", subject, age.text, FromAge(age), (age.start, age.start + len(age.text)))


def _subject(reading: Reading) -> str:
    """Return what an age is for; empty where it is for nothing that is promised."""
    if sales := reading.of_kind("sale", "sale", "sharing-for-advertising"):
        is_bound = reading.has("conditions") or reading.has("excepting")
        is_never = not is_bound and any(reading.denies(sale.start, sale.end) for sale in sales)
        return "" if is_never else "sale"  # what is never sold is not sold from an age on
    if reading.of_kind("children", "parental-consent", "parents"):
        return "parental-consent"
    if any(not is_the_owners(reading, right.start) for right in reading.of_kind("right", *_RIGHTS)):
        return "rights"
    if reading.has("audience") or reading.of_kind("children", "children"):
        return "use"
    return ""
