"""The register of a thousand versions costs ten times that of a hundred, and no more."""

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from policyver.register.amended import AmendedVersion
from policyver.register.register import Register
from policyver.render.json import list_json
from policyver.render.terminal.register import register_text
from tests.register.versions import FIRST_DAY, register

_COUNTED = (
    (AmendedVersion, "as_cut"),
    (AmendedVersion, "with_amendment"),
    (AmendedVersion, "is_withdrawn"),
)


def _asked_for(monkeypatch: pytest.MonkeyPatch, versions: int, ask: Callable[[Register, date], object]) -> int:
    """Return how often the versions of a register are looked at until a question about it is answered."""
    counts: Counter[str] = Counter()
    with monkeypatch.context() as patched:
        for owner, name in _COUNTED:
            original: Callable[..., object] = getattr(owner, name)

            def counted(*arguments: object, _original: Callable[..., object] = original, _name: str = name) -> object:
                counts[_name] += 1
                return _original(*arguments)

            patched.setattr(owner, name, counted)
        made = register(*(FIRST_DAY + timedelta(days=number) for number in range(versions)))
        ask(made, FIRST_DAY + timedelta(days=versions // 2))
    return counts.total()


def _each_with_its_record(made: Register, _: date) -> None:
    for amended in made.versions:
        made.version_with_entry(amended.last_entry)


@pytest.mark.parametrize(
    "ask",
    [
        lambda made, day: register_text("Privacy Statement", made, day, None, width=80, colour=False),
        lambda made, day: list_json("privacy-statement", made, day, None),
        lambda made, day: [made.until(amended.version.name, day) for amended in made.versions],
        lambda made, _: [made.replaced_by(amended.version.name) for amended in made.versions],
        lambda made, _: [made.last_in("de", amended) for amended in made.versions[-10:]],
        _each_with_its_record,
    ],
    ids=["list", "list as JSON", "until", "replaced by", "last in a language", "records"],
)
def test_each_version_is_looked_at_a_few_times_however_many_there_are(
    monkeypatch: pytest.MonkeyPatch, ask: Callable[[Register, date], object]
) -> None:
    few, many = (_asked_for(monkeypatch, versions, ask) for versions in (20, 200))
    assert many <= 11 * few
