"""`policyver add`, and a store that begins where other things have tags."""

import pytest

from policyver.config import Statement, parse_config
from tests.cli.run import done, refused
from tests.cli.terminal import on_terminal
from tests.store.place import CONFIG, FIRST, Place

CUT = ("cut", "--published", "2026-04-01", "--effective", "2026-05-01", "--summary", "The first.")


def config(place: Place) -> str:
    return (place.root / "policyver.toml").read_bytes().decode()


def test_a_statement_is_added_and_all_that_was_there_stays(one: Place) -> None:
    one.configure("notice-days = 30", "# the board wants 45\nnotice-days = 45   # since May")
    before = config(one)
    out = done(one, "add", "california-notice", "--url", "https://example.com/ca")
    assert out == (
        "Added california-notice to policyver.toml.\n"
        "Next: policyver import FILE --statement california-notice,"
        " or write statements/california-notice.md yourself.\n"
    )
    assert config(one).startswith(before)
    assert parse_config(config(one)).statement("california-notice") == Statement(
        "california-notice", "California Notice", "en", "", "https://example.com/ca"
    )
    one.write("california.md", "# California\n\nWe sell nothing.\n")
    done(one, "import", "california.md", "--statement", "california-notice")
    assert "Cut v1 of the California Notice" in done(one, *CUT, "california-notice/v1")
    assert "Found nothing that was changed" in done(one, "verify")


def test_everything_can_be_said_of_it_at_once(one: Place) -> None:
    options = ("--title", 'AGB "Shop"', "--locale", "DE", "--contact", "a@b.example", "--path", "legal/agb.md")
    done(one, "add", "agb", *options)
    assert parse_config(config(one)).statement("agb") == Statement(
        "agb", 'AGB "Shop"', "de", "a@b.example", "", "legal/agb.md"
    )


@pytest.mark.parametrize("text", [CONFIG.rstrip("\n"), CONFIG + "\n\n", "\ufeff" + CONFIG, CONFIG + "# the end"])
def test_it_is_added_whatever_the_file_ends_with(text: str, one: Place) -> None:
    one.write("policyver.toml", text)
    done(one, "add", "terms")
    assert [statement.name for statement in parse_config(config(one).removeprefix("\ufeff")).statements] == [
        "privacy-statement", "cookie-notice", "terms",
    ]  # fmt: skip


def test_line_ends_stay_as_they_are(one: Place) -> None:
    one.write("policyver.toml", CONFIG.replace("\n", "\r\n"))
    done(one, "add", "terms")
    assert config(one).count("\n") == config(one).count("\r\n")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("privacy-statement",), "has a statement named privacy-statement already.\n  Change it in policyver.toml"),
        (("Cookie Notice",), "'Cookie Notice' cannot name a statement."),
        (("terms", "--path", "../terms.md"), "statements.terms.path: '../terms.md' is not the path of a file"),
        (("terms", "--path", "statements/privacy-statement.md"), "two statements would have statements/privacy-stat"),
        (("terms", "--locale", "Klingon"), "'Klingon' is not a language tag"),
        (("terms", "--url", "example.com"), "Write it whole: --url https://example.com"),
        (("terms", "--title", "a\nb"), "title in [statements.terms] is not one line of text"),
    ],
)
def test_what_cannot_be_added_changes_nothing(arguments: tuple[str, ...], says: str, one: Place) -> None:
    assert says in refused(one, "add", *arguments)


def test_a_statement_that_is_not_there_says_how_to_add_it(one: Place) -> None:
    message = refused(one, "list", "--statement", "terms")
    assert message.endswith("It has: privacy-statement, cookie-notice. To add it: policyver add terms")
    done(one, *message.rpartition("policyver ")[2].split())
    assert "No version has been cut yet" in done(one, "list", "--statement", "terms")
    assert refused(one, "list", "--statement", "cookie-notices").endswith("terms. Did you mean cookie-notice?")
    assert refused(one, "list", "--statement", "Terms of Use").endswith(
        "It has: privacy-statement, cookie-notice, terms."
    )


@pytest.fixture
def software(empty: Place) -> Place:
    """A repository of a software with its releases."""
    empty.git("init", "--quiet")
    empty.write("main.py", "print()\n")
    empty.commit()
    empty.git("tag", "v2")
    empty.git("tag", "--annotate", "--message", "Release 3", "v3")
    return empty


def test_a_store_beside_releases_gets_a_prefix(software: Place) -> None:
    out = done(software, "init", "--organization", "Example")
    assert "There are tags of something else here: v2, v3." in out
    assert 'tag-prefix = "privacy/"' in config(software)
    software.draft(FIRST)
    done(software, *CUT)
    software.draft(FIRST.replace("30", "60"))
    done(software, "cut", "--effective", "2026-07-01", "--summary", "Longer.")
    assert software.git("tag").split() == ["privacy/v1", "privacy/v2", "v2", "v3"]


@pytest.mark.parametrize(("prefix", "tag"), [("legal-", "legal-v1"), ("", "v1")])
def test_the_prefix_can_be_said(prefix: str, tag: str, software: Place) -> None:
    done(software, "init", "--organization", "Example", "--tag-prefix", prefix)
    software.draft(FIRST)
    assert f"tag {tag} on" in done(software, *CUT)


def test_the_prefix_is_asked_for_on_a_terminal(software: Place) -> None:
    session = on_terminal(software, "init", "--organization", "Example", typed="texts\n")
    assert "Begin their names with [privacy/]" in session.screen
    assert 'tag-prefix = "texts/"' in config(software)


def test_a_name_that_is_taken_is_not_proposed(software: Place) -> None:
    software.git("tag", "privacy")
    software.git("tag", "legal/old")
    done(software, "init", "--organization", "Example")
    assert 'tag-prefix = "policyver/"' in config(software)


def test_releases_with_other_names_and_entries_ask_for_no_prefix(one: Place) -> None:
    one.git("tag", "release-2")
    (one.root / "policyver.toml").unlink()
    one.commit()
    assert "something else" not in done(one, "init", "--organization", "Example")
    assert "tag-prefix" not in config(one)
