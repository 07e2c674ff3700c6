"""A reference to a section that the text does not have."""

from collections.abc import Iterator

from policyver.checks.passages import quoted
from policyver.checks.references.named_parts import other_numbers
from policyver.checks.references.parts import own_parts, references
from policyver.checks.rule import CheckedVersion, Fault, rule


@rule("no-such-section", severity="warning", todo="Correct the number, or say which text it is of.")
def sections_that_are_not_there(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each number of a section that the numbering of its text does not have. Sections of laws are left out."""
    for locale, text in checked.texts.items():
        own = own_parts(text)
        if not own.is_numbered:
            continue
        for reference in references(text, locale, own):
            missing = [written for written, paths in reference.paths if not paths & own.paths]
            if missing and not other_numbers(reference, text, own):
                where = quoted(reference.passage.text, reference.start, reference.end)
                numbers = " and no ".join(dict.fromkeys(missing))
                what = f"The {locale} text says “{reference.written}”, and has no {numbers}: {where}."
                yield Fault(locale, what, reference.passage.place)


@rule("section-not-numbered", severity="note", todo="Name the section by its heading, or link to it.")
def sections_without_numbers(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each reference to a part of the text by a number, in a text whose parts have none."""
    for locale, text in checked.texts.items():
        own = own_parts(text)
        for reference in () if own.is_numbered else references(text, locale, own):
            if reference.is_certain and not any(paths & own.paths for _, paths in reference.paths):
                where = quoted(reference.passage.text, reference.start, reference.end)
                what = f"The {locale} text refers to a number, and no section of it has one: {where}."
                yield Fault(locale, what, reference.passage.place)
