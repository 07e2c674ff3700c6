"""Addresses that are none at all: they are named, and nothing fails because of them."""

import pytest

from policyver.checks import CheckedVersion, check
from policyver.document.addresses import parts_of
from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.signals.review import review

ODD = ["https://[x", "http://[::1", "https://[/en/x"]


@pytest.mark.parametrize("address", ODD)
def test_a_host_that_is_none_is_a_broken_link(address: str) -> None:
    text = read_markdown(f'See <a href="{address}">our rights</a>, <a href="https://[y">our rights</a>, [more](/de/x).')
    findings = check(CheckedVersion("privacy-statement", {"de": text, "en": text}))
    assert "broken-link" in {finding.code for finding in findings}


@pytest.mark.parametrize("address", ODD)
def test_a_changed_host_that_is_none_is_reviewed(address: str) -> None:
    old, new = (read_markdown(f'See <a href="{target}">our rights</a>.') for target in ("https://[y", address))
    assert review(compare(old, new), "en").materiality


def test_an_address_has_parts() -> None:
    assert parts_of("https://[x") is None
    parts = parts_of("https://example.com/x?y")
    assert parts is not None
    assert (parts.netloc, parts.path, parts.query) == ("example.com", "/x", "y")
