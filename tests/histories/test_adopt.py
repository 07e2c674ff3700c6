"""Real histories, put into git under other names, become versions with the dates that their texts bear."""

import re
from datetime import date, datetime
from pathlib import Path

import pytest

from policyver.store import Store
from tests.cli.run import done, run
from tests.histories.catalogue import OWN, REAL, needs_real
from tests.store.place import Place

ENGLISH = re.compile(r"^\W*Effective(?: date)?\W+([A-Z][a-z]+ \d{1,2}, \d{4})", re.MULTILINE)
GERMAN = re.compile(r"^\W*Gültig ab (?:\w+, )?(\d{1,2})\. (\w+) (\d{4})", re.MULTILINE)
MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()


def in_git(folder: Path, place: Place, names: list[str], monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Commit each revision on its day; the file is renamed from each of the names to the next, in even steps."""
    place.git("init", "--quiet")
    revisions = sorted(folder.glob("*-*.md"))
    path = names[0]
    for number, revision in enumerate(revisions):
        moment = f"{revision.stem[4:]}T12:00:00+00:00"
        monkeypatch.setenv("GIT_COMMITTER_DATE", moment)
        name = names[number * len(names) // len(revisions)]
        if name != path:
            (place.root / name).parent.mkdir(parents=True, exist_ok=True)
            place.git("mv", path, name)
            place.commit(f"Move to {name}")
            path = name
        place.write(path, revision.read_bytes())
        place.commit(f"Revision {revision.stem[:3]}")
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2026-06-01T12:00:00+00:00")
    return revisions


def date_in(text: str) -> date | None:
    if english := ENGLISH.search(text):
        return datetime.strptime(english[1], "%B %d, %Y").date()
    if german := GERMAN.search(text):
        return date(int(german[3]), MONTHS.index(german[2]) + 1, int(german[1]))
    return None


def check(folder: Path, locale: str, place: Place, monkeypatch: pytest.MonkeyPatch) -> tuple[int, int]:
    """Adopt a history, and hold each version against its revision. Return how many there are, and with a date."""
    revisions = in_git(folder, place, ["PRIVACY.md", "web/legal notices.md", "legal/privacy.md"], monkeypatch)
    done(place, "init", "--organization", "X", "--locale", locale, "--path", "legal/privacy.md")
    codes = ("placeholder", "version-undone", "effective-date", "merge-mark")
    allowed = [part for code in codes for part in ("--allow", f"{code}=It was so.")]
    outcome = run(place, "adopt", "--yes", *allowed)
    while outcome.code == 2 and (unused := re.search(r"Nothing was found under ([\w-]+)", outcome.err)):
        at = allowed.index(f"{unused[1]}=It was so.")
        del allowed[at - 1 : at + 1]
        outcome = run(place, "adopt", "--yes", *allowed)
    assert outcome.code == 0, outcome.err
    by_number = {revision.stem[:3]: revision for revision in revisions}
    listed = run(place, "list", "--format", "json").json["versions"]
    versions = sorted(listed, key=lambda version: int(version["version"][1:]))
    assert versions[0]["summary"] == "Revision 001"
    with_date = 0
    last = date.min
    for version in versions:
        revision = by_number[version["summary"].removeprefix("Revision ")]
        day = date.fromisoformat(revision.stem[4:])
        borne = date_in(revision.read_text("utf-8-sig"))
        effective = date.fromisoformat(version["effective"])
        if borne is not None and borne >= last:
            with_date += 1
            assert effective == borne, revision
        assert version is versions[0] or date.fromisoformat(version["published"]) == day
        last = max(last, effective)
    with Store.open(place.root) as store:
        statement = store.config.statement()
        for version, amended in zip(versions, store.register(statement).versions, strict=True):
            revision = by_number[version["summary"].removeprefix("Revision ")]
            assert store.stored(statement, amended).data == revision.read_bytes()
    return len(versions), with_date


def test_the_projects_own_history(empty: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    count, _ = check(OWN / "en", "en", empty, monkeypatch)
    assert count >= 10


@needs_real
@pytest.mark.parametrize(
    ("folder", "locale", "least", "least_dated"),
    [
        ("github-site-policy/cookies", "en", 7, 0),
        ("github-site-policy/global-privacy-practices", "en", 10, 2),
        ("mozilla-firefox-privacy/ar", "ar", 5, 0),
    ],
)
def test_real_histories(
    folder: str, locale: str, least: int, least_dated: int, empty: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    count, dated = check(REAL / folder, locale, empty, monkeypatch)
    assert count >= least
    assert dated >= least_dated
