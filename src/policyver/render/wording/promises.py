"""How promises are called in tables: their kinds, subjects and values, and for whom they hold."""

from typing import assert_never

from policyver.languages.subjects import CONCEPTS
from policyver.promises import GENERAL, Contradiction, Era, OpenEnded, Plain, Promise, PromiseKind
from policyver.register.timeline import Period

KIND_NAMES: dict[PromiseKind, str] = {
    "retention": "How long data are kept",
    "recipient": "Who gets data",
    "sale": "Sale and sharing for advertising",
    "age": "Ages",
    "deadline": "Deadlines",
    "right": "Rights",
    "contact": "Contacts",
    "notice": "Notice of changes",
}

_SUBJECTS = {
    GENERAL: "personal data",
    "use": "use of the service",
    "rights": "a right of minors",
    "sale-of-minors-data": "sale of minors’ data",
    "sharing-for-advertising": "sharing for advertising",
    "sharing-for-advertising-of-minors-data": "sharing minors’ data for advertising",
}
_CONCEPTS = frozenset(name for names in CONCEPTS.values() for name in names)
_REGIONS = {"us-states": "US states", "united-states": "United States", "united-kingdom": "United Kingdom"}


def subject_words(promise: Promise) -> str:
    """Return what a promise is about."""
    match promise.subject:
        case "other":
            return promise.words or "other"
        case subject if subject in _SUBJECTS:
            return _SUBJECTS[subject]
        case subject if subject not in _CONCEPTS and subject == promise.words.casefold():
            return promise.words
        case subject:
            return subject.replace("-", " ")


def value_words(promise: Promise) -> str:
    """Return what is promised, in the words of the text where these say it."""
    denied = "not " if promise.denies else ""
    match promise.kind:
        case "recipient":
            return "get none" if promise.denies else "get data"
        case "sale":
            return "no" if promise.denies else "yes"
        case "age":
            return f"from {promise.value.words}"
        case "right":
            return "yes"
        case "retention" | "deadline" | "contact" | "notice":
            if isinstance(promise.value, Plain):
                return "named"
            return denied + promise.value.words
        case _:
            assert_never(promise.kind)


def meaning(promise: Promise) -> str:
    """Return the name of a value without a number that is the same in every language; empty for any other."""
    return promise.value.name if isinstance(promise.value, OpenEnded) else ""


def holds_for(promise: Promise) -> str:
    """Return for whom and when it holds, in a few words; empty where it holds for everybody."""
    circumstances = promise.circumstances
    regions = [_REGIONS.get(name, name.replace("-", " ").title()) for name in circumstances.regions]
    parts = [", ".join(regions), "aggregated" if circumstances.is_aggregated else ""]
    parts += ["on conditions" if circumstances.is_conditional else "", *circumstances.qualifiers]
    return "; ".join(filter(None, parts))


def whole_words(promise: Promise) -> str:
    """Return what is promised with for whom and when it holds."""
    condition = holds_for(promise)
    return value_words(promise) + (f" ({condition})" if condition else "")


def contradiction_words(contradiction: Contradiction) -> str:
    """Return what two promises contradict each other about."""
    first, second = contradiction.first, contradiction.second
    kind = KIND_NAMES[contradiction.kind]
    return f"{kind}, {subject_words(first)}: {value_words(first)} – {value_words(second)}"


def since_words(era: Era) -> str:
    """Return the entry with which a promise began, and the day on which that took effect."""
    return f"{era.since.entry.name} {_first_day(era.in_force) or era.since.amended.effective}"


def until_words(era: Era) -> str:
    """Return the last entry that has a promise, and the last day on which that was in force; a dash for none."""
    if era.until is None:
        return "–"
    last = era.in_force[-1][1] if era.in_force else None
    return f"{era.until.entry.name} {last}" if last else era.until.entry.name


def before_words(era: Era) -> str:
    """Return what was promised before; a dash where nothing was."""
    if era.before is None:
        return "–"
    subject = f"{subject_words(era.before)}: " if era.before.subject != era.first.subject else ""
    until = f", until {era.before_until.entry.name}" if era.before_until and era.after_gap else ""
    return f"{subject}{whole_words(era.before)}{until}"


def _first_day(periods: tuple[Period, ...]) -> str:
    return periods[0][0].isoformat() if periods else ""
