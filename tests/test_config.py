"""`policyver.toml`: what is read, what is refused, and what the refusal says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.config import Config, Statement, format_config, parse_config
from policyver.errors import BadArgument, BadConfig, UnknownStatement
from policyver.names import check_locale
from tests.cli.run import refused
from tests.store.place import Place

MINIMAL = """
[policyver]
organization = "Example"

[statements.privacy-statement]
title = "Privacy Statement"
"""

line = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=30)
filled = line.map(str.strip).filter(bool)
names = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}", fullmatch=True)
statements = st.builds(
    Statement,
    name=names,
    title=filled,
    source_locale=st.sampled_from(["en", "de", "zh-Hant", "pt-BR", "es-419", "gsw"]),
    contact=line,
    url=line,
)
configs = st.builds(
    Config,
    organization=filled,
    time_zone=st.sampled_from(["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires"]),
    notice_days=st.integers(0, 3650),
    statements=st.lists(statements, min_size=1, max_size=3, unique_by=lambda made: made.name).map(tuple),
    tag_prefix=st.sampled_from(["", "privacy/", "legal-", "a/b.c/", "release."]),
    checks=st.fixed_dictionaries(
        {},
        optional={
            "regimes": st.lists(st.sampled_from(["gdpr", "ccpa", "coppa"])),
            "long-sentence": st.fixed_dictionaries(
                {}, optional={"severity": st.sampled_from(["off", "note"]), "words": st.integers(0, 100)}
            ),
            "placeholder": st.just({"severity": "warning"}),
        },
    ),
)


@given(configs)
def test_what_is_written_is_read_back(config: Config) -> None:
    assert parse_config(format_config(config)) == config


def test_little_is_needed() -> None:
    config = parse_config(MINIMAL)
    assert config == Config("Example", "UTC", 30, (Statement("privacy-statement", "Privacy Statement", "en"),))


def test_what_the_checks_are_set_to_is_left_to_them() -> None:
    config = parse_config(MINIMAL + '[checks]\nregimes = ["gdpr"]\n[checks.of-a-later-version]\nseverity = "off"\n')
    assert config.checks == {"regimes": ["gdpr"], "of-a-later-version": {"severity": "off"}}
    with pytest.raises(BadConfig, match="checks in the top level is not a table"):
        parse_config("checks = 3\n" + MINIMAL)


def test_the_first_statement_is_the_default_one() -> None:
    config = parse_config(MINIMAL + '[statements.cookie-notice]\ntitle = "Cookie Notice"\nsource-locale = "de"\n')
    assert config.statement().name == "privacy-statement"
    assert config.statement("cookie-notice").title == "Cookie Notice"
    with pytest.raises(UnknownStatement) as raised:
        config.statement("cookies")
    assert raised.value.hint == "It has: privacy-statement, cookie-notice. To add it: policyver add cookies"


def test_a_translation_stands_beside_its_source() -> None:
    statement = Statement("privacy-statement", "Privacy Statement", "en")
    assert statement.path() == statement.path("en") == "statements/privacy-statement.md"
    assert statement.path("de") == "statements/privacy-statement.de.md"


@pytest.mark.parametrize(
    ("broken", "what", "hint"),
    [
        (MINIMAL.replace("organization", "organisation"), "unknown key 'organisation'", "Did you mean 'organization'?"),
        (MINIMAL.replace("title", "titel"), "unknown key 'titel'", "Did you mean 'title'?"),
        (MINIMAL.replace("[policyver]", "[policyver]\nnotice-day = 3"), "[policyver] has an unknown", "'notice-days'?"),
        (MINIMAL.replace("[policyver]", "[policy]"), "the top level has an unknown key 'policy'", "'policyver'?"),
        (MINIMAL.replace('"Example"', "7"), "organization in [policyver] is not a text in quotes", "quotes"),
        (MINIMAL.replace("[policyver]", '[policyver]\nnotice-days = "30"'), "not a whole number", "whole number"),
        (MINIMAL.replace("[policyver]", "[policyver]\nnotice-days = true"), "not a whole number", "whole number"),
        (MINIMAL.replace("[policyver]", "[policyver]\nnotice-days = 1.5"), "not a whole number", "whole number"),
        (MINIMAL.replace("[policyver]", "[policyver]\nnotice-days = -1"), "notice-days is -1", "0 to 3650"),
        (MINIMAL.replace("[policyver]", "[policyver]\nnotice-days = 99999"), "notice-days is 99999", "0 to 3650"),
        (MINIMAL.replace("[policyver]", '[policyver]\ntime-zone = "Mars/Base"'), "'Mars/Base' is not a time zone", ""),
        (MINIMAL.replace("[policyver]", '[policyver]\ntime-zone = "../x"'), "'../x' is not a time zone", "Berlin"),
        (MINIMAL.replace("[policyver]", '[policyver]\ntime-zone = ""'), "'' is not a time zone", "Berlin"),
        (MINIMAL.replace('"Example"', '" "'), "[policyver] has no organization", 'organization = "…"'),
        (MINIMAL.replace('title = "Privacy Statement"', ""), "has no title", 'title = "…"'),
        (MINIMAL.replace('"Privacy Statement"', r'"Privacy\nStatement"'), "is not one line of text", "on one line"),
        (MINIMAL.replace("privacy-statement]", '"Privacy Statement"]'), "'Privacy Statement' cannot name a", "hyphens"),
        (MINIMAL.replace("privacy-statement]", '"../x"]'), "'../x' cannot name a statement", "hyphens"),
        (MINIMAL.replace("privacy-statement]", "-a]"), "'-a' cannot name a statement", "hyphens"),
        (MINIMAL + 'source-locale = "english"', "'english' is not a language tag", "pt-BR"),
        (MINIMAL + 'source-locale = "DE"', "statements.privacy-statement.source-locale: 'DE' is not", "pt-BR"),
        ('[policyver]\norganization = "Example"\n', "names no statement", "[statements.privacy-statement]"),
        ('[policyver]\norganization = "Example"\n[statements]\nx = 1', "statements.x is not a table", "[statements.x]"),
        ("statements = 3", "statements in the top level is not a table", "a table"),
        ("", "names no statement", "[statements.privacy-statement]"),
        (MINIMAL.replace('"Example"', '"Example'), "is not valid TOML", "line"),
        (MINIMAL + MINIMAL, "is not valid TOML", "line"),
    ],
)
def test_what_cannot_be_used_is_refused_by_name(broken: str, what: str, hint: str) -> None:
    with pytest.raises(BadConfig) as raised:
        parse_config(broken)
    assert raised.value.what.startswith("policyver.toml")
    assert what in raised.value.what
    assert raised.value.hint
    assert hint in raised.value.hint


@pytest.mark.parametrize(
    "prefix", ["a b", "-a", "/", "a//", "a..b", "a~", "ü:", ".a", "a/.b", "a.lock/", "a@{", "a\\\\", "x" * 60 + "!"]
)
def test_a_tag_prefix_that_git_would_refuse_is_refused_here(prefix: str) -> None:
    with pytest.raises(BadConfig, match="tag-prefix"):
        parse_config(MINIMAL.replace("[policyver]", f'[policyver]\ntag-prefix = "{prefix}"'))


@given(st.text())
def test_garbage_is_refused_like_the_rest(text: str) -> None:
    with pytest.raises(BadConfig):
        parse_config(text)


@pytest.mark.parametrize("tag", ["en", "gsw", "pt-BR", "es-419", "zh-Hant", "zh-Hant-TW", "de-1996"])
def test_a_language_tag_is_one_as_policyver_writes_them(tag: str) -> None:
    assert check_locale(tag) == tag


@pytest.mark.parametrize("tag", ["", "e", "EN", "en_US", "en-us", "zh-hant", "english", "en-", "../x", "en\n"])
def test_any_other_language_tag_is_refused(tag: str) -> None:
    with pytest.raises(BadArgument, match="is not a language tag"):
        check_locale(tag)


@pytest.mark.parametrize(
    "command", [("list",), ("show",), ("diff",), ("in-force",), ("cut", "--effective", "2027-01-01")]
)
def test_every_command_says_what_is_wrong_with_the_configuration(two: Place, command: tuple[str, ...]) -> None:
    two.configure("notice-days", "notice_days")
    assert refused(two, *command) == (
        "policyver: policyver.toml: [policyver] has an unknown key 'notice_days'.\n  Did you mean 'notice-days'?"
    )


def test_a_configuration_that_is_not_utf_8_is_refused(one: Place) -> None:
    one.write("policyver.toml", b'[policyver]\norganization = "Z\xfcrich"\n')
    assert "policyver.toml is not UTF-8" in refused(one, "list")


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(one: Place) -> None:
    text = (one.root / "policyver.toml").read_text()
    one.write("policyver.toml", "\ufeff" + text.replace("\n", "\r\n"))
    assert "The register has: v1." in refused(one, "show", "v7")
