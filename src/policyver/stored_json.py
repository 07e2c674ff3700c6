"""Stored JSON, which anyone may have changed since it was written -> a value of a known form.

A form is a TypedDict. Types are strict; keys that the form does not have are left out, because formats grow by adding.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeVar

from policyver.errors import BadJson

MOST_BYTES = 20_000_000
"""The longest JSON that is read. That of a register of 10,000 entries has about half of that."""
_TOO_DEEP = "its parts are nested too deeply"
_MOST_LISTED = 5

_WITH_PLACE = re.compile(r"(?P<what>.*?)(?: - at `\$\.?(?P<place>.*)`)?")
_MISSING = re.compile("Object missing required field `(?P<key>.*)`")

Form = TypeVar("Form")


def read_json(data: bytes, form: type[Form]) -> Form:
    """Return the value that JSON describes. Raises BadJson, which names the key, where it does not have that form."""
    import msgspec  # 12 ms, which only commands that read stored JSON need

    _refuse_too_long(data)
    try:
        value = msgspec.json.decode(data, type=form)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise BadJson(_in_words(str(error))) from None
    except RecursionError:
        raise BadJson(_TOO_DEEP) from None
    read_any(data)
    return value


def read_any(data: bytes) -> object:
    """Return what JSON describes, whatever it is. Raises BadJson."""
    _refuse_too_long(data)
    try:
        value: object = json.loads(data, object_pairs_hook=_once)  # one reader takes the first of two, another the last
    except RecursionError:
        raise BadJson(_TOO_DEEP) from None
    except ValueError:  # also a number of more than 4,300 digits, and bytes that are no text
        raise BadJson("it is not JSON that can be read") from None
    return value


def listed(keys: Sequence[str]) -> str:
    """Return the first of some keys, in a line."""
    return ", ".join(keys[:_MOST_LISTED]) + (f" and {len(keys) - _MOST_LISTED} more" if keys[_MOST_LISTED:] else "")


def _refuse_too_long(data: bytes) -> None:
    if len(data) > MOST_BYTES:
        raise BadJson(f"it has more than {MOST_BYTES:,} bytes")


def agrees(stored: object, now: object) -> bool:
    """Whether what was stored is what would be stored now, but for keys that came later and were not there yet."""
    if isinstance(stored, dict) and isinstance(now, dict):
        return all(key in now and agrees(value, now[key]) for key, value in stored.items())
    if isinstance(stored, list) and isinstance(now, list):
        return len(stored) == len(now) and all(map(agrees, stored, now))
    return stored == now


def unknown_keys(data: bytes, known: object) -> list[str]:
    """Return the keys of stored JSON that the value read of it does not have, with those around them: `answer.mood`."""
    return list(_unknown(json.loads(data), known, ""))


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values = dict(pairs)
    if len(values) < len(pairs):
        [(twice, _)] = Counter(key for key, _ in pairs).most_common(1)
        raise BadJson(f"{twice} is there twice")
    return values


def _unknown(stored: object, known: object, place: str) -> Iterator[str]:
    if isinstance(stored, dict) and isinstance(known, dict):
        for key, value in stored.items():
            if key not in known:
                yield place + key
            else:
                yield from _unknown(value, known[key], f"{place}{key}.")
    elif isinstance(stored, list) and isinstance(known, list):
        for one, other in zip(stored, known, strict=False):
            yield from _unknown(one, other, place)


def _in_words(message: str) -> str:
    """Return msgspec's message with the key first: "version.tag is missing", "version.tag: expected str, got int"."""
    parts = _WITH_PLACE.fullmatch(message)
    what, place = (parts["what"], parts["place"] or "") if parts else (message, "")
    if missing := _MISSING.fullmatch(what):
        return f"{f'{place}.' if place else ''}{missing['key']} is missing"
    what = what.replace("`", "").replace("Expected", "expected")
    return f"{place}: {what}" if place else what
