"""`policyver.toml` <-> Config."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from policyver.errors import BadArgument, BadConfig, UnknownStatement
from policyver.names import STATEMENT_NAME, check_locale, check_statement_name
from policyver.text_paths import TextPaths, default_paths, read_paths, shared_path

FILE_NAME = "policyver.toml"

_TAG_PREFIX = re.compile(r"(?!-|.*\.lock/)([A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)*[./]?)?")
_MOST_NOTICE_DAYS = 3650
_LONGEST, _MOST_DOTS = 100_000, 100
"""The most characters of a file, of which one statement takes some 150, and the most full stops in a line: tomllib
takes time by the square of both (`test_a_configuration_is_read_in_time`)."""
_TOP_KEYS = {"organization": str, "time-zone": str, "notice-days": int, "tag-prefix": str}
_STATEMENT_KEYS = {"title": str, "source-locale": str, "contact": str, "url": str, "path": str}


@dataclass(frozen=True, slots=True)
class Statement:
    """A document that policyver keeps. `contact` and `url` may be empty."""

    name: str
    title: str
    source_locale: str
    contact: str = ""
    url: str = ""
    configured_path: str = ""
    """What `path` says in `policyver.toml`; empty where it says nothing."""

    @property
    def paths(self) -> TextPaths:
        """Return where its texts are."""
        return read_paths(self.configured_path) if self.configured_path else default_paths(self.name)

    def path(self, locale: str = "") -> str:
        """Return the path of the text in `locale`, relative to the root of the store."""
        return self.paths.path(locale, self.source_locale)


@dataclass(frozen=True, slots=True)
class Config:
    """What `policyver.toml` says. The first statement is the default one."""

    organization: str
    time_zone: str
    notice_days: int
    statements: tuple[Statement, ...]
    tag_prefix: str = ""
    checks: Mapping[str, object] = field(default_factory=dict)
    """The table of the checks as it is written: `policyver.checks` knows which rules there are, and reads it."""

    def option(self, statement: Statement) -> str:
        """Return what a command needs behind it to be about a statement: ` --statement cookie-notice`.

        Empty for the default one.
        """
        return "" if statement.name == self.statements[0].name else f" --statement {statement.name}"

    def statement(self, name: str = "") -> Statement:
        """Return the statement of that name; for the empty name, the default one."""
        if not name:
            return self.statements[0]
        for statement in self.statements:
            if statement.name == name:
                return statement
        from difflib import get_close_matches  # 3 ms, which only a mistake needs

        known = [statement.name for statement in self.statements]
        hint = f"It has: {', '.join(known)}."
        if near := get_close_matches(name, known, n=1, cutoff=0.8):
            hint += f" Did you mean {near[0]}?"
        elif re.fullmatch(STATEMENT_NAME, name):
            hint += f" To add it: policyver add {name}"
        raise UnknownStatement(f"{FILE_NAME} has no statement named {name!r}.", hint)


def control_character(text: str) -> str:
    """Return the first character that cannot be in a line of text, such as a control character, or the empty string."""
    return next((letter for letter in text if unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"}), "")


def parse_config(text: str) -> Config:
    """Read `policyver.toml`. Unknown keys are errors that name the nearest known one."""
    import tomllib  # 2 ms, which only a store needs

    if len(text) > _LONGEST:
        raise BadConfig(
            f"{FILE_NAME} has more than {_LONGEST:,} characters.", "Leave in it only what policyver init writes."
        )
    if any(line.count(".") > _MOST_DOTS for line in text.splitlines()):
        raise BadConfig(f"{FILE_NAME} has a line of more than {_MOST_DOTS} full stops.", "Write it shorter.")
    try:
        data = tomllib.loads(text)
    except RecursionError:
        raise BadConfig(f"{FILE_NAME} is nested too deeply.", "Write it as policyver init does.") from None
    except tomllib.TOMLDecodeError as error:
        raise BadConfig(f"{FILE_NAME} is not valid TOML: {error}.", "Mend that line and try again.") from None
    except ValueError:  # Python converts no number of more than 4,300 digits
        raise BadConfig(f"{FILE_NAME} has a number that is too long.", "Write notice-days = 30.") from None
    _check_keys("", data, {"policyver": dict, "statements": dict, "checks": dict})
    top = data.get("policyver", {})
    _check_keys("policyver", top, _TOP_KEYS)
    statements = tuple(_statement(name, keys) for name, keys in data.get("statements", {}).items())
    if not statements:
        raise BadConfig(f"{FILE_NAME} names no statement.", "Add a table [statements.privacy-statement].")
    if shared := shared_path((statement.paths, statement.source_locale) for statement in statements):
        raise BadConfig(f"{FILE_NAME}: two statements would have {shared} for their text.", "Set another path for one.")
    config = Config(
        organization=_needed("policyver", top, "organization"),
        time_zone=top.get("time-zone", "UTC"),
        notice_days=top.get("notice-days", 30),
        statements=statements,
        tag_prefix=top.get("tag-prefix", ""),
        checks=data.get("checks", {}),
    )
    _check_time_zone(config.time_zone)
    if not 0 <= config.notice_days <= _MOST_NOTICE_DAYS:
        raise BadConfig(
            f"{FILE_NAME}: notice-days is {config.notice_days}.", f"Write from 0 to {_MOST_NOTICE_DAYS} days."
        )
    if not _TAG_PREFIX.fullmatch(config.tag_prefix):
        raise BadConfig(
            f"{FILE_NAME}: a tag's name cannot begin with {config.tag_prefix!r}, the tag-prefix.",
            "Write one like privacy/ or legal-.",
        )
    return config


def format_config(config: Config) -> str:
    """Write `policyver.toml`."""
    lines = [
        "[policyver]",
        f"organization = {_quoted(config.organization)}",
        f"time-zone = {_quoted(config.time_zone)}        # decides which day today is",
        f"notice-days = {config.notice_days}        # least days between published and effective, material change",
    ]
    if config.tag_prefix:
        lines.append(f"tag-prefix = {_quoted(config.tag_prefix)}")
    tables = [format_statement(statement) for statement in config.statements]
    return "\n".join(["\n".join(lines) + "\n", *tables, *_format_checks(config.checks)])


def format_statement(statement: Statement) -> str:
    """Write the table of a statement, as a part of `policyver.toml`."""
    lines = [
        f"[statements.{statement.name}]",
        f"title = {_quoted(statement.title)}",
        f"source-locale = {_quoted(statement.source_locale)}",
        f"contact = {_quoted(statement.contact)}",
        f"url = {_quoted(statement.url)}",
    ]
    if statement.configured_path:
        lines.append(f"path = {_quoted(statement.configured_path)}")
    return "\n".join(lines) + "\n"


def _format_checks(checks: Mapping[str, object]) -> Iterator[str]:
    """Yield the tables of the checks: their own one, and one for each rule that is set."""
    own = {key: value for key, value in checks.items() if not isinstance(value, Mapping)}
    if own:
        yield "\n".join(["[checks]", *(f"{key} = {_value(value)}" for key, value in own.items())]) + "\n"
    for code, of_rule in checks.items():
        if isinstance(of_rule, Mapping):
            yield "\n".join([f"[checks.{code}]", *(f"{key} = {_value(of)}" for key, of in of_rule.items())]) + "\n"


def _value(value: object) -> str:
    """Return a text, a whole number or a list of these as TOML has it."""
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return _quoted(value) if isinstance(value, str) else str(value)


def _statement(name: str, keys: object) -> Statement:
    where = f"statements.{name}"
    if not isinstance(keys, dict):
        raise BadConfig(f"{FILE_NAME}: {where} is not a table.", f"Write it as [{where}].")
    try:
        check_statement_name(name)
    except BadArgument as error:
        raise BadConfig(f"{FILE_NAME}: {error.what}", error.hint) from None
    _check_keys(where, keys, _STATEMENT_KEYS)
    try:
        locale = check_locale(keys.get("source-locale", "en"))
    except BadArgument as error:
        raise BadConfig(f"{FILE_NAME}: {where}.source-locale: {error.what}", error.hint) from None
    path = keys.get("path", "")
    try:
        if "path" in keys:
            read_paths(path)
    except BadArgument as error:
        raise BadConfig(f"{FILE_NAME}: {where}.path: {error.what}", error.hint) from None
    title = _needed(where, keys, "title")
    return Statement(name, title, locale, keys.get("contact", ""), keys.get("url", ""), path)


def _needed(where: str, table: Mapping[str, str], key: str) -> str:
    value = table.get(key, "").strip()
    if not value:
        raise BadConfig(f"{FILE_NAME}: [{where}] has no {key}.", f'Add a line {key} = "…" under [{where}].')
    return value


def _check_keys(where: str, table: Mapping[str, object], known: Mapping[str, type]) -> None:
    place = f"[{where}]" if where else "the top level"
    for key, value in table.items():
        if key not in known:
            from difflib import get_close_matches  # 3 ms, which only a mistake needs

            near = get_close_matches(key, known, n=1, cutoff=0.0)
            raise BadConfig(f"{FILE_NAME}: {place} has an unknown key {key!r}.", f"Did you mean {near[0]!r}?")
        if type(value) is not known[key]:
            kind = {str: "a text in quotes", int: "a whole number", dict: "a table"}[known[key]]
            raise BadConfig(f"{FILE_NAME}: {key} in {place} is not {kind}.", f"Write it as {kind}.")
        if isinstance(value, str) and control_character(value):
            raise BadConfig(f"{FILE_NAME}: {key} in {place} is not one line of text.", f"Write {key} on one line.")


def _check_time_zone(name: str) -> None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # 2 ms, which only a store needs

    try:
        if name == "localtime":  # it depends on the machine, and so would the day
            raise ZoneInfoNotFoundError
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        near = _near_time_zone(name)
        ask = f"Did you mean {near}?" if near else "Write one like Europe/Berlin or America/New_York."
        raise BadConfig(f"{FILE_NAME}: {name!r} is not a time zone.", ask) from None


def _near_time_zone(name: str) -> str:
    """Return the time zone that is likely meant: that of the city, or the one with the most similar name."""
    from difflib import get_close_matches
    from zoneinfo import available_timezones

    typed = name.strip().replace(" ", "_").lower()
    zones = {zone.lower(): zone for zone in sorted(available_timezones() - {"localtime"}, reverse=True)}
    of_city = {zone.rpartition("/")[2]: zone for zone in zones if "/" in zone}
    similar = get_close_matches(typed, zones, 1, cutoff=0.8)
    near = typed if typed in zones else of_city.get(typed) or "".join(similar)
    return zones.get(near, "")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + re.sub(r"[\x00-\x1f\x7f]", lambda match: f"\\u{ord(match[0]):04x}", escaped) + '"'
