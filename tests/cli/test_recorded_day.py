"""On which day an entry was recorded: every command and every proof names the same one."""

import json
import re
import zipfile

import pytest

from tests.cli.run import done
from tests.store.place import Place

EVENING = "2026-05-02T05:00:00+00:00"
"""In the store's time zone, Los Angeles, it is still the first of May."""


def test_an_entry_was_recorded_on_one_day_wherever_that_is_said(one: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_COMMITTER_DATE", EVENING)
    one.draft("# Privacy Statement\n\nWe keep your data for 60 days.\n")
    done(one, "cut", "--effective", "2026-05-01", "--summary", "Longer.", "--short-notice-reason", "Law.",
         "--approved-by", "Ada Berg <ada@example.com>")  # fmt: skip
    done(one, "evidence", "--on", "2026-05-01", "--output", "out.zip")
    late = "v2 says it was published on 2026-05-01; it was recorded on 2026-05-02."
    assert late in done(one, "verify")
    assert late in done(one, "verify", "out.zip")
    assert "recorded only on 2026-05-02" in done(one, "in-force", "--on", "2026-05-01")
    with zipfile.ZipFile(one.root / "out.zip") as bundle:
        assert "recorded in the register only on May 2, 2026" in " ".join(bundle.read("README.txt").decode().split())
        assert "2026-05-02" in bundle.read("cover.html").decode()


@pytest.mark.parametrize(("machine_zone", "offset"), [("UTC", "-0[78]00"), ("Asia/Tokyo", "-0[78]00")])
def test_a_tag_says_its_moment_in_the_time_zone_of_the_store(
    one: Place, monkeypatch: pytest.MonkeyPatch, machine_zone: str, offset: str
) -> None:
    monkeypatch.delenv("GIT_COMMITTER_DATE")
    monkeypatch.setenv("TZ", machine_zone)
    done(one, "withdraw", "v1", "--on", "2026-07-01", "--reason", "A court said so.")
    [version] = json.loads(done(one, "list", "--format", "json"))["versions"]
    assert re.search(rf"^tagger .* {offset}$", one.git("cat-file", "tag", "v1.a1"), re.MULTILINE)
    assert version["withdrawn"] == "2026-07-01"
