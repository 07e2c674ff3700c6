"""Comments that are meant to silence a finding, and do not."""

from collections.abc import Iterator

from policyver.checks.rule import CheckedVersion, Fault, registered, rule
from policyver.checks.silence import FORM, Silence, silences

NEEDLESS = "silence-of-nothing"
"""The code of comments that silence nothing. Those that are written as they should be are known only when all is
looked for."""


@rule("silence-without-reason", severity="warning", todo=f"Say why, in a few words: {FORM}")
def silences_without_reason(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the comments that do not say why: they silence nothing."""
    for locale, silence in _all(checked):
        if silence.code and not silence.reason:
            yield Fault(locale, f"The {locale} text has a comment without a reason: “{silence.shown}”.", silence.block)


@rule(
    "silence-of-unknown-code",
    severity="warning",
    todo="Write the code that the finding has. To see all: policyver check --rules",
)
def silences_of_unknown_codes(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the comments about a code that no rule has."""
    codes = [known.code for known in registered()]
    for locale, silence in _all(checked):
        if silence.code and silence.code not in codes:
            from policyver.checks.configured import nearest

            what = f"The {locale} text has a comment about {silence.code}, a code that no rule has"
            yield Fault(locale, f"{what}; the nearest is {nearest(silence.code, codes)}.", silence.block)


@rule(
    NEEDLESS,
    severity="warning",
    todo="Take it out, or write it into the block that the finding is in: policyver check --explain silence-of-nothing",
)
def silences_written_otherwise(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the comments that are meant to silence something, and are written otherwise."""
    for locale, silence in _all(checked):
        if not silence.code:
            what = f"The {locale} text has a comment that silences nothing: “{silence.shown}”"
            yield Fault(locale, f"{what}. It is written {FORM}, with one code.", silence.block)


def needless(locale: str, silence: Silence) -> Fault:
    """Return the fault of a comment where the rule finds nothing."""
    what = f"The {locale} text has a comment that silences nothing: “{silence.shown}”."
    return Fault(locale, what, silence.block)


def _all(checked: CheckedVersion) -> Iterator[tuple[str, Silence]]:
    for locale, text in checked.texts.items():
        yield from ((locale, silence) for silence in silences(text))
