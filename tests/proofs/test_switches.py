"""Whatever a bundle or a record says of itself in JSON, said otherwise, with every digest made anew."""

import copy
import json
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.run import run
from tests.proofs.bundles import files, resealed
from tests.proofs.rebagged import Json, carrying, payload, rebag
from tests.store.place import Place

Where = tuple[str | int, ...]
BY_ITS_OWN_ACCOUNT = ("policyver", "rendered_by")
"""Who wrote it with what: not all can be made again then, and that is said."""


def leaves(value: Any, path: Where = ()) -> Iterator[Where]:  # noqa: ANN401  JSON
    """Yield the places of all values in JSON that have no others in them."""
    if isinstance(value, dict | list) and value:
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(inner, (*path, key))
    else:
        yield path


def other(value: Any) -> Any:  # noqa: ANN401  JSON
    """Return another value of the same kind, that could be true."""
    if value is None:
        return "2026-01-01"
    if isinstance(value, bool | int):
        return not value
    if isinstance(value, list | dict):
        return ["ab" * 20] if isinstance(value, list) else {"fr": "ab" * 32}
    digits = [at for at, letter in enumerate(value) if letter.isdigit()]
    if digits:
        at = digits[-1]
        return value[:at] + ("1" if value[at] != "1" else "2") + value[at + 1 :]
    return f"{value}s" if value else "Somebody"


def changed(json_: Json, path: Where) -> Json:
    new = copy.deepcopy(json_)
    inner: Any = new
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = other(inner[path[-1]])
    return new


def dumped(json_: Json) -> bytes:
    return (json.dumps(json_, ensure_ascii=False, indent=2) + "\n").encode()


def some(marks: pytest.MarkDecorator, every: int) -> list[Any]:
    """Return three random places, and as many more as there are, which take their time."""
    return [pytest.param(number, marks=[] if number < 3 else marks) for number in range(every)]


def place_of(json_: Json, number: int) -> Where:
    """Return one of the places of values, in an order that is the same every time."""
    every = [path for path in leaves(json_) if path[0] != "files"]  # those digests are made anew in any case
    random.Random(13).shuffle(every)
    if number >= len(every):
        pytest.skip(f"there are only {len(every)} values")
    return every[number]


@pytest.mark.parametrize("number", some(pytest.mark.large, 40))
def test_another_value_in_evidence_json_is_found(
    packed_once: Path, elsewhere: Place, machine: Path, number: int
) -> None:
    file = Path(shutil.copy(packed_once, machine.parent))
    claim = json.loads(files(file)["evidence.json"])
    path = place_of(claim, number)
    outcome = run(elsewhere, "verify", str(resealed(file, {"evidence.json": dumped(changed(claim, path))})))
    assert outcome.code == 1 or "that can be read" in outcome.err or path[0] in BY_ITS_OWN_ACCOUNT, path
    assert "Found nothing that was changed." not in outcome.out


@pytest.mark.parametrize("number", some(pytest.mark.large, 60))
def test_another_value_in_record_json_is_found(all_archived: Place, number: int) -> None:
    record = json.loads(payload(all_archived, "v2")["record.json"])
    path = place_of(record, number)
    new = changed(record, path)
    rebag(all_archived, "v2", {"record.json": dumped(new)})
    outcome = run(all_archived, "verify", "--format", "json")
    assert outcome.code == 1 or path[0] in BY_ITS_OWN_ACCOUNT, path
    assert outcome.json["verdict"] != "unchanged"


@pytest.mark.large
def test_another_value_in_the_record_json_of_a_bundle_is_found(
    packed_once: Path, elsewhere: Place, machine: Path
) -> None:
    file = Path(shutil.copy(packed_once, machine.parent))
    whole = files(file)
    record = json.loads(whole["record/record.json"])
    for path in leaves(record):
        new = dumped(changed(record, path))
        paper = carrying(
            whole["record/en/statement.pdf"],
            {"statement.md": whole["record/en/statement.md"], "record.json": new},
        )
        altered = resealed(file, {"record/record.json": new, "record/en/statement.pdf": paper})
        outcome = run(elsewhere, "verify", str(altered))
        assert outcome.code == 1 or path[0] in BY_ITS_OWN_ACCOUNT, (path, outcome)
        assert "Found nothing that was changed." not in outcome.out
