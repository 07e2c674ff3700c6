"""Where a link may lead."""

import pytest

from policyver.document.addresses import may_be_linked


@pytest.mark.parametrize(
    "address",
    ["https://example.com/a%5Cb", "HTTP://example.com", "mailto:a@example.com", "tel:+1", "#rights", "cookies.html",
     "/privacy", "../a b/c.md", "a%2Fb", ""],
)  # fmt: skip
def test_addresses_that_a_link_may_lead_to(address: str) -> None:
    assert may_be_linked(address)


@pytest.mark.parametrize(
    "address",
    ["javascript:x", " java\nscript:x", "file:////host/x", "ms-msdt:x", "data:text/html,x", "//host/x", "\\\\host\\x",
     "/\\host", "%5C%5Chost%5Cx", "/%5chost", "%2F%2Fhost", "\t//host"],
)  # fmt: skip
def test_addresses_that_run_a_program_or_lead_to_another_machine(address: str) -> None:
    assert not may_be_linked(address)
