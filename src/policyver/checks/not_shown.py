"""What is in the source of a text, and what a web page made of it does not show, or not as its author may think."""

from collections.abc import Iterator

from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.document.losses import loss_lines


@rule("not-shown", severity="warning", todo="Mend it, or see on the web page how it looks.")
def parts_not_shown(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each part of a text that Markdown drops, or that looks like a tag."""
    for locale, text in checked.texts.items():
        for line in loss_lines(text.lost):
            yield Fault(locale, f"In the {locale} text there is {line}.")
