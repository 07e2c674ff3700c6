"""The rules of the checks, and the page of one, as text."""

from collections.abc import Iterator, Sequence
from textwrap import fill, indent

from policyver.checks.page import Example, Page
from policyver.checks.rule import Rule
from policyver.checks.settings import Settings

_INDENT = "    "


def rules_text(rules: Sequence[tuple[Rule, Page]], settings: Settings) -> str:
    """Return a line for each rule: its code, how bad its findings are, and what it looks for."""
    longest = max(len(rule.code) for rule, _ in rules)
    lines = [f"{rule.code:{longest}}  {rule.severity_in(settings):7}  {page.name}" for rule, page in rules]
    return "".join(f"{line}\n" for line in [*lines, "", "To read the page of one: policyver check --explain CODE"])


def rule_text(rule: Rule, page: Page, settings: Settings, width: int = 80) -> str:
    """Return the page of a rule: what it looks for and why, two examples, and how to set or silence it."""
    return "\n\n".join(_parts(rule, page, settings, width)) + "\n"


def _parts(rule: Rule, page: Page, settings: Settings, width: int) -> Iterator[str]:
    yield f"{rule.code}: {page.name}"
    severity = rule.severity_in(settings)
    instead = f"; in itself {rule.severity}" if severity != rule.severity else ""
    yield f"Severity: {severity}{instead}"
    yield from (fill(paragraph, width) for paragraph in page.reason.split("\n\n"))
    yield fill(f"What to do: {rule.advice}", width)
    yield fill(f"Source: {page.source}", width)
    if page.settings:
        yield f"With this in policyver.toml:\n{indent(page.settings, _INDENT)}"
    yield from _example("Found in", page.fails)
    yield from _example("Not found in", page.passes)
    yield f"To set it, in policyver.toml:\n{indent(setting_lines(rule, settings), _INDENT)}"
    silence = f"<!-- policyver allow {rule.code}: the reason -->"
    yield f"To silence it in one block of a text, with the reason:\n{_INDENT}{silence}"
    if severity == "error":
        allow = f'policyver cut --effective DATE --allow {rule.code}="the reason"'
        yield f"To cut a version despite it, which records the reason:\n{_INDENT}{allow}"


def setting_lines(rule: Rule, settings: Settings) -> str:
    """Return the table of a rule in `policyver.toml`, with what is set for it now."""
    numbers = [f"{name} = {settings.numbers.get((rule.code, name), number)}" for name, number in rule.settings.items()]
    severity = f'severity = "{rule.severity_in(settings)}"      # or "off", "note", "warning", "error"'
    return "\n".join([f"[checks.{rule.code}]", severity, *numbers])


def _example(title: str, example: Example) -> Iterator[str]:
    sides = (
        (title, example.texts),
        ("  where the version before says", example.before),
        ("  and the one before that", example.earlier),
    )
    if example.days:
        yield "\n".join(f"{name.capitalize()}: {day}" for name, day in example.days.items())
    for what, texts in sides:
        for locale, text in texts.items():
            language = f" ({locale})" if len(example.texts) > 1 else ""
            yield f"{what}{language}:\n{indent(text, _INDENT)}"
