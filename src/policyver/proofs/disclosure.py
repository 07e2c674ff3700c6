"""What a bundle of evidence tells whoever gets it, for the person who is about to hand it over."""

from collections.abc import Iterator

from policyver.proofs.packing import Evidence


def disclosed(evidence: Evidence) -> Iterator[str]:
    """Yield, in lines for people, all that leaves the house with a bundle."""
    facts, amended = evidence.facts, evidence.answer.amended
    entries = [entry.name for entry in evidence.register.entries]
    yield (
        f"{_count(len(entries))} of {facts.statement.name}: {', '.join(entries)}, with who recorded and approved them,"
        " summaries and reasons"
    )
    if evidence.withheld:
        yield f"that {_count(len(evidence.withheld))} between them came later, without a word of what they say"
    yield f"the text of {amended.text_entry} in {', '.join(amended.locales)}, and its record"
    replaced = {locale: facts.register.text_replaced(amended, locale) for locale in amended.locales}
    for locale, version in replaced.items():
        if version is not None:
            yield f"the text of {version.text_entry} in {locale}, which it replaced: the redline shows it"
    of_whom = [facts.organization, facts.statement.contact, facts.statement.url]
    yield f"from policyver.toml: {', '.join(part for part in of_whom if part)}"


def _count(number: int) -> str:
    return "1 entry" if number == 1 else f"{number} entries"
