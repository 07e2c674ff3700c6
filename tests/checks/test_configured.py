"""`[checks]` in policyver.toml: what rules are set to, and what is refused by its name."""

import tomllib

import pytest

from policyver.checks import CheckedVersion, check, settings_of
from policyver.checks.configured import read_settings
from policyver.checks.rule import Rule
from policyver.document.markdown.reading import read_markdown
from policyver.errors import BadConfig

LONG = Rule("long-sentence", "note", "Part it.", lambda _: iter(()), {"words": 60}, ())
FIGURES = Rule("figures", "error", "Correct it.", lambda _: iter(()), {}, ())


def test_everything_that_can_be_set() -> None:
    table = tomllib.loads('regimes = ["coppa", "gdpr"]\n[long-sentence]\nseverity = "warning"\nwords = 40\n[figures]')
    settings = read_settings(table, (LONG, FIGURES))
    assert settings.regimes == ("gdpr", "coppa")
    assert LONG.severity_in(settings) == "warning"
    assert FIGURES.severity_in(settings) == "error"
    assert settings.numbers == {("long-sentence", "words"): 40}


@pytest.mark.parametrize(
    ("table", "what", "hint"),
    [
        ("regimes = ['gdrp']", "regimes in [checks] has 'gdrp'", "Did you mean 'gdpr'?"),
        ("regimes = ['GDPR']", "regimes in [checks] has 'GDPR'", "Did you mean 'gdpr'?"),
        ("regimes = 'gdpr'", "is not a list of laws", 'regimes = ["gdpr", "ccpa", "coppa", '),
        ("regimes = [1]", "is not a list of laws", "regimes = ["),
        ("regime = ['gdpr']", "unknown key 'regime'", "Did you mean 'regimes'?"),
        ("[long-sentense]\nwords = 3", "a table 'long-sentense', and no rule", "Did you mean 'long-sentence'?"),
        ("long-sentence = 'off'", "checks.long-sentence is not a table", "[checks.long-sentence]"),
        ("[long-sentence]\nword = 3", "[checks.long-sentence] has an unknown key 'word'", "Did you mean 'words'?"),
        ("[figures]\nwords = 3", "[checks.figures] has an unknown key 'words'", "Did you mean 'severity'?"),
        ("[long-sentence]\nseverity = 'warn'", "is 'warn'", '"off", "note", "warning", "error"'),
        ("[long-sentence]\nseverity = false", "is False", '"off"'),
        ("[long-sentence]\nwords = '3'", "words in [checks.long-sentence] is '3'", "words = 60"),
        ("[long-sentence]\nwords = true", "is True", "words = 60"),
        ("[long-sentence]\nwords = -1", "is -1", "from 0"),
        ("[long-sentence]\nwords = 99999999", "is 99999999", "from 0"),
    ],
)
def test_what_is_not_known_is_refused_by_name(table: str, what: str, hint: str) -> None:
    with pytest.raises(BadConfig) as raised:
        read_settings(tomllib.loads(table), (LONG, FIGURES))
    assert raised.value.what.startswith("policyver.toml: ")
    assert what in raised.value.what
    assert hint in raised.value.hint


def test_a_severity_that_is_set_is_that_of_the_findings() -> None:
    for severity, expected in (("off", []), ("note", ["note"]), ("warning", ["warning"]), ("error", ["error"])):
        checked = CheckedVersion(
            "privacy-statement",
            {"en": read_markdown("Write to [TBD].")},
            settings=settings_of({"placeholder": {"severity": severity}}),
        )
        assert [finding.severity for finding in check(checked)] == expected
