"""What a bundle says of the version that the answer replaced: a late amendment may make that another one."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.run import done
from tests.conftest import Noon
from tests.proofs.bundles import files
from tests.store.place import Place


def late(place: Place, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pack v3, cut while v2 was in force the day before; later v2 was withdrawn from before that day on."""
    place.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    done(place, "cut", "--effective", "2026-08-01", "--summary", "Longer still.")
    monkeypatch.setattr(Noon, "moment", datetime(2026, 7, 10, 12, tzinfo=UTC))
    done(place, "withdraw", "v2", "--on", "2026-07-20", "--reason", "A court has said so.")
    monkeypatch.setattr(Noon, "moment", datetime(2026, 9, 1, 12, tzinfo=UTC))
    file = place.root.parent / "late.zip"
    done(place, "evidence", "--on", "2026-08-15", "-o", str(file))
    return file


def test_a_late_amendment_makes_the_cover_name_both_versions_with_their_days(
    two: Place, elsewhere: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = late(two, monkeypatch)
    held = files(file)
    assert json.loads(held["record/record.json"])["replaces"]["version"] == "v2"
    assert held["record/en/replaced.md"] == b"# Privacy Statement\n\nWe keep your data for 60 days.\n"
    cover = " ".join(held["README.txt"].decode().split())
    assert "record/en/redline.pdf: Every change of the text since v2, which it replaced" in cover
    assert "record/en/replaced.md: The text of v2, from which the redline was made." in cover
    assert (
        "By the entries up to v3, of May 1, 2026, it replaced v2: its record was made by these. By all entries known on"
        " September 1, 2026 it replaced v1."
    ) in cover
    assert "\nFound nothing that was changed" in done(elsewhere, "verify", str(file))


def test_a_cover_is_silent_about_it_where_nothing_came_later(packed_once: Path) -> None:
    assert b"By all entries known" not in files(packed_once)["README.txt"]
