"""`policyver notice`: what it writes, and what would be announced by mistake."""

import pytest

from tests.cli.run import done, refused, run
from tests.store.place import Place


def test_each_format_is_a_file_named_for_its_versions(two: Place) -> None:
    done(two, "notice", "v1", "v2", "--format", "html,text,md", "--output", "notices")
    names = sorted(path.name for path in (two.root / "notices").iterdir())
    assert names == ["notice-v1-v2.html", "notice-v1-v2.md", "notice-v1-v2.txt"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("v2", "v1"), "v1 takes effect on 2026-01-01, before v2 on 2026-06-15."),
        (("v1", "v1"), "v1 is named twice: a notice is of two versions."),
        (("v1", "draft"), "draft is not a version, and only a version is announced."),
        (("v1", "v2", "--format", "word"), "There is no format 'word'."),
    ],
)
def test_what_nobody_would_send_is_refused(two: Place, arguments: tuple[str, ...], said: str) -> None:
    assert said in refused(two, "notice", *arguments)
    assert not list(two.root.glob("notice-*"))


@pytest.mark.parametrize(
    ("url", "whole"),
    [
        ("novum.example/privacy", "https://novum.example/privacy"),
        ("//novum.example/privacy", "https://novum.example/privacy"),
        ("https:/novum.example", "https://novum.example"),
        ("HTTPS://novum.example/p?q", "https://novum.example/p?q"),
        ("see our web site", "https://example.com/privacy"),
        ("https:///privacy", "https://privacy"),
    ],
)
def test_an_address_that_no_reader_can_follow_is_named(two: Place, url: str, whole: str) -> None:
    two.configure("https://example.com/privacy", url)
    outcome = run(two, "notice", "v1", "v2", "--format", "text")
    assert outcome.code == 0
    assert outcome.err.startswith(
        f"The notice says that the full text is at {url!r}, which is no address that a reader can follow."
        f' Write it whole in policyver.toml: url = "{whole}"\n'
    )


@pytest.mark.parametrize("url", ["https://example.com", "http://example.com:8080/p#x", "https://bücher.example/ä?b=c"])
def test_an_address_that_a_reader_can_follow_is_not(two: Place, url: str) -> None:
    two.configure("https://example.com/privacy", url)
    assert run(two, "notice", "v1", "v2", "--format", "text").err == "Wrote notice-v1-v2.txt\n"


def test_versions_that_are_not_neighbours_are_only_compared(two: Place) -> None:
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    done(two, "cut", "--effective", "2026-08-01", "--summary", "Still longer.")
    outcome = run(two, "notice", "v1", "v3", "--format", "text")
    assert outcome.code == 0
    assert outcome.err.startswith("v3 does not replace v1; the notice only compares the two.")
    assert "The notice for readers: policyver notice v2 v3" in outcome.err
    text = (two.root / "notice-v1-v3.txt").read_text()
    assert "We keep data longer." in text
    assert "Still longer." in text


def test_what_the_notice_lacks_is_said(two: Place) -> None:
    german = two.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir speichern 60 Tage.\n")
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    done(two, "cut", "--effective", "2026-08-01", "--summary", "Still longer.")
    german.write_text("# Datenschutz\n\nWir speichern 90 Tage.\n")
    two.draft("# Privacy Statement\n\nWe keep your data for 99 days.\n")
    done(two, "cut", "--effective", "2026-09-01", "--summary", "A little longer.")
    two.configure('contact = "privacy@example.com"\nurl = "https://example.com/privacy"\n', "")
    outcome = run(two, "notice", "v3", "v4", "--locale", "de", "--format", "text")
    assert outcome.err.splitlines() == [
        "The notice is in de, its summary in en. Have the summary translated.",
        "The notice names no address to write to. Set contact in policyver.toml.",
        "The notice does not say where the full text is. Set url in policyver.toml.",
        "Wrote notice-v3-v4.de.txt",
    ]


def test_texts_in_two_languages_are_no_notice(two: Place) -> None:
    two.write("statements/privacy-statement.en.md", "# Privacy Statement\n\nWe keep your data for 90 days.\n")
    two.draft("# Datenschutz\n\nWir speichern 90 Tage.\n")
    two.configure('source-locale = "en"\ncontact', 'source-locale = "de"\ncontact')
    done(two, "cut", "--effective", "2026-08-01", "--summary", "Noch länger.")
    message = refused(two, "notice", "v2", "v3")
    assert "The text of v2 is in en, that of v3 in de.\n  Choose a language that both have" in message
    assert run(two, "notice", "v2", "v3", "--locale", "en", "--format", "text").err.splitlines() == [
        "The notice is in en, its summary in de. Have the summary translated.",
        "Wrote notice-v2-v3.en.txt",
    ]
    said = "v2 is in en, v3 in de. To compare them in one language, choose it with --locale.\n"
    assert run(two, "diff", "v2", "v3").err == said
    assert run(two, "diff", "v2", "v3", "--locale", "en").err == ""


def test_a_language_without_wording_is_named_when_something_is_written_in_it(two: Place) -> None:
    said = "around the text"
    for days in (30, 60):
        two.write("statements/privacy-statement.fr.md", f"# Confidentialité\n\nPendant {days} jours.\n")
        two.write("statements/privacy-statement.de.md", f"# Datenschutz\n\nFür {days} Tage.\n")
        two.draft(f"# Privacy\n\nFor {days} days.\n")
        cut = run(two, "cut", "--effective", f"2026-07-{days // 2}", "--summary", "Other days.")
        [line] = [line for line in (cut.out + cut.err).splitlines() if said in line]
        assert line == (
            "What pages and notices in fr say around the text is in English."
            " Have these words translated before a notice is sent."
        )
    french, german, english = (
        run(two, "notice", "v3", "v4", "--locale", locale, "--format", "html").err for locale in ("fr", "de", "en")
    )
    assert "What the notice says around the text, such as its headings, is in English and not in fr." in french
    assert said not in german + english
    archived = run(two, "archive", "v3", "v4").err
    assert archived.splitlines() == ["What pages and notices in fr say around the text is in English."]
    assert run(two, "archive", "v3", "v4").err == ""
