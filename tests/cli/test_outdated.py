"""A translation that did not follow its source is nowhere printed as the version's without saying so."""

import zipfile
from datetime import UTC, datetime

import pytest

from tests.cli.run import done, run
from tests.conftest import Noon
from tests.store.place import Place

SAYS = "Dieser Text ist noch die Übersetzung der Fassung v3"


@pytest.fixture
def lagging(two: Place) -> Place:
    """A store whose v4 has the German text of v3."""
    two.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir speichern 90 Tage.\n")
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    done(two, "cut", "--effective", "2026-08-01", "--summary", "Still longer.")
    two.draft("# Privacy Statement\n\nWe keep your data for 99 days.\n")
    done(two, "cut", "--effective", "2026-09-01", "--summary", "A little longer.")
    return two


@pytest.mark.parametrize("format_", ["html", "text"])
def test_a_page_says_whose_translation_it_is(lagging: Place, format_: str) -> None:
    shown = " ".join(done(lagging, "show", "v4", "--locale", "de", "--format", format_).split())
    assert SAYS in shown.replace('<bdi dir="ltr">v3</bdi>', "v3")


@pytest.mark.parametrize("format_", ["md", "json", "text"])
def test_beside_a_text_that_stays_as_it_is_the_line_goes_to_the_user(lagging: Place, format_: str) -> None:
    outcome = run(lagging, "show", "v4", "--locale", "de", "--format", format_)
    assert SAYS in outcome.err
    assert run(lagging, "show", "v3", "--locale", "de", "--format", format_).err == ""
    assert run(lagging, "show", "v4", "--format", format_).err == ""


def test_record_and_evidence_say_so(lagging: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Noon, "moment", datetime(2026, 10, 1, 12, tzinfo=UTC))
    done(lagging, "archive", "v4")
    record = lagging.root / "records/privacy-statement/v4/data"
    assert "noch die Übersetzung der Fassung" in (record / "de/statement.html").read_text()
    assert "Übersetzung der Fassung" not in (record / "en/statement.html").read_text()
    done(lagging, "evidence", "--on", "2026-09-01", "--output", "answer.zip")
    with zipfile.ZipFile(lagging.root / "answer.zip") as bundle:
        readme = " ".join(bundle.read("README.txt").decode().split())
        assert "The text in de is still that of v3: it was not translated again." in readme
        assert "noch die Übersetzung der Fassung" in bundle.read("record/de/statement.html").decode()
    assert run(lagging, "verify", "answer.zip", "--format", "json").json["findings"] == []


def test_an_editorial_change_of_the_source_makes_no_translation_outdated(lagging: Place) -> None:
    lagging.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir speichern 99 Tage.\n")
    lagging.draft("# Privacy Statement\n\nWe keep data for 99 days.\n")
    done(lagging, "cut", "--effective", "2026-10-01", "--summary", "A word less.")
    lagging.draft("# Privacy Statement\n\nWe keep the data for 99 days.\n")
    done(lagging, "cut", "--editorial", "--effective", "2026-10-02", "--summary", "A word more.")
    assert run(lagging, "show", "v6", "--locale", "de").err == ""
