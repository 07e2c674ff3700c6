"""Clones cut, amend, share, merge and take back at random: no entry is lost, and no fork goes unnoticed."""

import random
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cli.run import Outcome, run
from tests.cli.test_share import colleague
from tests.cli.test_share import hub as hub
from tests.store.place import Place

pytestmark = pytest.mark.large

ROUNDS = 50


def tags(place: Place) -> dict[str, str]:
    lines = place.git("for-each-ref", "--format=%(refname:strip=2) %(objectname)", "refs/tags").splitlines()
    return dict(line.split(" ") for line in lines)


def cut(place: Place, number: int) -> Outcome:
    place.draft(f"# Privacy Statement\n\nWe keep your data for {number + 100} days.\n")
    if number % 2:
        place.git("commit", "--quiet", "--all", "--message", f"Draft {number}")
    day = date(2027, 1, 1) + timedelta(days=number)
    return run(place, "cut", "--effective", f"{day}", "--summary", f"Round {number}.")


def withdraw(place: Place, number: int) -> Outcome:
    newest = run(place, "list", "--format", "json")
    versions = [of["version"] for of in newest.json["versions"]] if newest.code == 0 else []
    name = versions[0] if versions else "v1"
    return run(place, "withdraw", name, "--on", "2029-01-01", "--reason", f"Round {number}.")


def merge(place: Place, number: int) -> None:
    """Get what the hub has, as git does it: what conflicts is taken from there."""
    if place.git("status", "--porcelain", "--untracked-files=no"):
        place.git("commit", "--quiet", "--all", "--message", f"Draft {number}")
    place.git("fetch", "--quiet", "origin")
    if place.git("for-each-ref", "refs/remotes/origin/main"):
        place.git("merge", "--quiet", "--no-edit", "--strategy-option=theirs", "origin/main")


def is_forked(place: Place, shared: dict[str, str]) -> bool:
    """Whether a clone has an entry of its own where the hub has another one by now."""
    own = tags(place)
    return any(own.get(tag, tag_id) != tag_id for tag, tag_id in shared.items())


@pytest.mark.parametrize(("seed", "clones"), [(1, 2), (2, 2), (3, 3), (4, 3)])
def test_at_random(two: Place, hub: Place, machine: Path, seed: int, clones: int) -> None:
    assert machine.exists()
    chance = random.Random(seed)
    assert run(two, "share").code == 0
    places = [two, *(colleague(hub, f"colleague {number}") for number in range(1, clones))]
    known = tags(hub)
    noticed = 0
    for number in range(ROUNDS):
        place = chance.choice(places)
        what = chance.choice(["cut", "cut", "withdraw", "share", "share", "merge", "undo", "undo"])
        before = tags(place)
        if what == "cut":
            outcome = cut(place, number)
        elif what == "withdraw":
            outcome = withdraw(place, number)
        elif what == "merge":
            merge(place, number)
            continue
        else:
            outcome = run(place, what, *(["--yes"] if what == "undo" else []))
        assert outcome.code in (0, 2), (number, what, outcome)
        after = tags(hub)
        assert known.items() <= after.items(), (number, "an entry that was shared is lost or another one")
        if what == "share":
            forked = is_forked(place, known)
            lacking = set(known) - set(tags(place))
            if forked or lacking:
                assert outcome.code == 2, (number, "a fork was shared without a word")
                noticed += 1
            assert outcome.code == 2 or tags(place).items() <= after.items(), number
        if what in ("cut", "withdraw") and outcome.code == 0 and len(tags(place)) > 2:
            listed = run(place, "status", "--format", "json").json["statements"][0]["not_shared"]
            assert listed, (number, "what was written here and not shared is not listed")
        if what == "undo" and outcome.code == 0:
            gone = before.items() - tags(place).items()
            assert len(gone) == 1
            assert not gone & after.items(), (number, "what the hub has was taken back")
        known = after
    assert noticed, "the rounds are to have forks"
    fresh = colleague(hub, "fresh")
    answer = run(fresh, "verify", "--format", "json").json
    codes = {of["code"] for of in answer["findings"]}
    assert codes <= {"entry-cut-twice", "entry-missing"}, answer["findings"]
    for place in places:
        if is_forked(place, known):
            assert run(place, "share").code == 2
