"""What is in force on a day -> JSON, as docs/json.md describes it."""

from datetime import date
from typing import Any

from policyver.register.answer import Answer
from policyver.register.register import Register
from policyver.render.json import version_json
from policyver.render.json_forms import InForceJson

_SCHEMA = "policyver.in-force/1"


def in_force_json(answer: Answer, register: Register) -> InForceJson:
    """Return the version in force on a day, and the digest of its text in the language asked for, if it has one."""
    amended, source = answer.amended, answer.amended.text()
    text = answer.text
    return {
        "schema": _SCHEMA,
        "statement": amended.version.statement,
        "on": answer.day.isoformat(),
        "known_on": answer.known_on.isoformat() if answer.known_on else None,
        "locale": answer.locale,
        "sha256": text.sha256 if text else None,
        "authoritative": {"locale": source.locale, "sha256": source.sha256},
        "last_in_locale": answer.last_in_locale.version.name if answer.last_in_locale else None,
        "version": version_json(register, amended, answer.day),
    }


def none_in_force_json(register: Register, day: date, statement: str, locale: str) -> dict[str, Any]:
    """Return that no version of a statement is in force on a day, in the form of what is in force."""
    return {
        "schema": _SCHEMA,
        "statement": statement,
        "on": day.isoformat(),
        "known_on": register.as_known_on.isoformat() if register.as_known_on else None,
        "locale": locale,
        "sha256": None,
        "authoritative": None,
        "last_in_locale": None,
        "version": None,
    }
