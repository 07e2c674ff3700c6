"""What a bundle of evidence says to those who get it, for the person who is about to hand it over."""

from collections.abc import Iterator

from policyver.counting import counted
from policyver.proofs.packing import Evidence

_ENTRIES = "entry", "entries"


def disclosed(evidence: Evidence) -> Iterator[str]:
    """Yield, in lines for people, all that leaves the house with a bundle."""
    facts, amended = evidence.facts, evidence.answer.amended
    entries = [entry.name for entry in evidence.register.entries]
    yield (
        f"{counted(len(entries), *_ENTRIES)} of {facts.statement.name}: {', '.join(entries)}, with who recorded and"
        " approved them, summaries and reasons"
    )
    if evidence.withheld:
        later = counted(len(evidence.withheld), *_ENTRIES)
        yield f"that {later} between them came later, without a word of what they say"
    yield f"the text of {amended.text_entry} in {', '.join(amended.locales)}, and its record"
    replaced = {locale: facts.register.text_replaced(amended, locale) for locale in amended.locales}
    for locale, version in replaced.items():
        if version is not None:
            yield f"the text of {version.text_entry} in {locale}, which it replaced: the redline shows it"
    of_whom = [facts.organization, facts.statement.contact, facts.statement.url]
    yield f"from policyver.toml: {', '.join(part for part in of_whom if part)}"
