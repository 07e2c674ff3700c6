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
    if replaces := facts.replaces:
        shared = [
            locale
            for locale in amended.locales
            if locale in replaces.locales and facts.register.outdated(amended, locale) is None
        ]
        if shared:
            yield f"the text of {replaces.text_entry} in {', '.join(shared)}, which it replaced: the redline shows it"
    of_whom = [facts.organization, facts.statement.contact, facts.statement.url]
    yield f"from policyver.toml: {', '.join(part for part in of_whom if part)}"


def _count(number: int) -> str:
    return "1 entry" if number == 1 else f"{number} entries"
