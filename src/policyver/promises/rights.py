"""Which rights a statement says that its readers have."""

import re
from collections.abc import Iterator

from policyver.languages.subjects import mentions
from policyver.promises.model import Plain, Promise
from policyver.promises.reading import Reading

_NO_RIGHTS = ("exercise", "judicial-remedy", "information")
"""How a right is used, and what only courts and laws speak of."""


def rights_in(reading: Reading) -> Iterator[Promise]:
    """Yield the rights that a passage names."""
    passage = reading.passage
    if passage.kind in ("row", "heading"):
        return
    lead = f"{passage.lead[:-1]} " if passage.lead and not passage.before else ""  # a colon would part them
    named = mentions(lead + reading.text, passage.locale) if lead else reading.mentions
    seen: set[str] = set()
    for mention in named:
        start = mention.start - len(lead)
        if mention.kind != "right" or mention.name in _NO_RIGHTS or mention.name in seen or mention.end <= len(lead):
            continue
        if _is_only_an_end(reading, start):
            continue
        if not lead and is_the_owners(reading, start):
            continue
        seen.add(mention.name)
        span = (max(start, 0), mention.end - len(lead))
        yield reading.promise("right", mention.name, mention.text, Plain(), span)


def is_the_owners(reading: Reading, at: int) -> bool:
    """Whether it is the owner who does that: “we may access your data”."""
    clause = re.split(r"[,;:]", reading.text[:at])[-1]
    return reading.has("owner", clause) and not reading.has("reader", clause) and not reading.has("requests", clause)


def _is_only_an_end(reading: Reading, at: int) -> bool:
    """Whether a mention only says how long something is kept: until you withdraw your consent."""
    return any(start <= at < end for _, (start, end) in reading.named("open_ended"))
