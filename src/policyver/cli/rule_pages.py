"""The rules of the checks and their pages, for `policyver check --rules` and `--explain`."""

from pathlib import Path

from policyver.checks import Settings, rules, settings_of
from policyver.checks.page import page
from policyver.cli.configuration import store_around
from policyver.cli.output import width
from policyver.errors import BadArgument


def rules_shown(code: str, format_: str) -> str:
    """Return the page of the rule with that code, or where that is empty the list of all, as text or as JSON.

    Raises BadArgument for a code that no rule has.
    """
    chosen = [(rule, page(rule.code)) for rule in rules() if rule.code == code or not code]
    if not chosen:
        from policyver.checks.configured import ALL_CODES, nearest

        near = nearest(code, [rule.code for rule in rules()])
        raise BadArgument(f"No rule has the code {code!r}.", f"Did you mean {near}? {ALL_CODES}")
    around = store_around(Path.cwd())
    settings = settings_of(around.config.checks) if around else Settings()
    match format_:
        case "json":
            from policyver.render.json import dumps, rules_json

            return dumps(rules_json(chosen, settings))
        case "text":
            from policyver.render.terminal.rules import rule_text, rules_text

            return rule_text(*chosen[0], settings, width()) if code else rules_text(chosen, settings)
        case _:
            raise BadArgument(f"There are no pages of rules in the format {format_}.", "Choose text or json.")
