"""The table `[checks]` of `policyver.toml` -> Settings. What is not known there is an error that names the nearest."""

from collections.abc import Collection, Mapping, Sequence
from typing import get_args

from policyver.checks.rule import Rule
from policyver.checks.settings import Regime, SetSeverity, Settings
from policyver.config import FILE_NAME
from policyver.errors import BadConfig
from policyver.findings import Severity

REGIMES: tuple[Regime, ...] = get_args(Regime)
SEVERITIES: tuple[SetSeverity, ...] = ("off", *reversed(get_args(Severity)))
_MOST = 1_000_000
"""The largest number that a rule can be given. With more, TOML has numbers that no rule can count to."""
ALL_CODES = "To see all codes: policyver check --rules"


def read_settings(table: Mapping[str, object], rules: Sequence[Rule]) -> Settings:
    """Return what the table says of these rules. Raises BadConfig."""
    by_code = {rule.code: rule for rule in rules}
    severities: dict[str, SetSeverity] = {}
    numbers: dict[tuple[str, str], int] = {}
    for key, value in table.items():
        if key == "regimes":
            continue
        if not isinstance(value, Mapping):
            if key in by_code:
                raise BadConfig(
                    f"{FILE_NAME}: checks.{key} is not a table.", f'Write it as [checks.{key}] with severity = "off".'
                )
            raise BadConfig(f"{FILE_NAME}: [checks] has an unknown key {key!r}.", _near(key, ["regimes", *by_code]))
        if key not in by_code:
            raise BadConfig(
                f"{FILE_NAME}: [checks] has a table {key!r}, and no rule has this code.",
                f"{_near(key, by_code)} {ALL_CODES}",
            )
        rule = by_code[key]
        for name, of in value.items():
            if name == "severity":
                severities[key] = _severity(key, of)
            else:
                numbers[key, name] = _number(rule, name, of)
    return Settings(_regimes(table.get("regimes", [])), severities, numbers)


def _regimes(value: object) -> tuple[Regime, ...]:
    written = ", ".join(f'"{regime}"' for regime in REGIMES)
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise BadConfig(
            f"{FILE_NAME}: regimes in [checks] is not a list of laws.", f"Write those that apply: regimes = [{written}]"
        )
    for name in value:
        if name not in REGIMES:
            raise BadConfig(
                f"{FILE_NAME}: regimes in [checks] has {name!r}, which policyver does not know.",
                f"{_near(name, REGIMES)} It knows: {written}",
            )
    return tuple(regime for regime in REGIMES if regime in value)


def _severity(code: str, value: object) -> SetSeverity:
    for severity in SEVERITIES:
        if value == severity:
            return severity
    raise BadConfig(
        f"{FILE_NAME}: severity in [checks.{code}] is {value!r}.",
        "Write one of: " + ", ".join(f'"{severity}"' for severity in SEVERITIES),
    )


def _number(rule: Rule, name: str, value: object) -> int:
    if name not in rule.settings:
        raise BadConfig(
            f"{FILE_NAME}: [checks.{rule.code}] has an unknown key {name!r}.",
            _near(name, ["severity", *rule.settings]),
        )
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MOST:
        raise BadConfig(
            f"{FILE_NAME}: {name} in [checks.{rule.code}] is {value!r}.",
            f"Write a whole number from 0 to {_MOST:,}, such as {name} = {rule.settings[name]}",
        )
    return value


def _near(name: str, known: Collection[str]) -> str:
    """Return the question whether the nearest known name is meant."""
    return f"Did you mean {nearest(name, known)!r}?"


def nearest(name: str, known: Collection[str]) -> str:
    """Return the known name that is most like another one."""
    from difflib import get_close_matches  # 3 ms, which only a mistake needs

    return get_close_matches(name.lower(), list(known), 1, cutoff=0.0)[0]
