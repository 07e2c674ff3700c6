"""What is doubtful about the address at which readers are to find the full text."""

from collections.abc import Iterator
from typing import Literal

from policyver.findings import Finding, Location
from policyver.names import is_web_address, near_web_address


def doubts_about_url(url: str, what: Literal["notice", "announcement"], where: Location) -> Iterator[Finding]:
    """Yield what is doubtful about `url` in policyver.toml, for a notice or an announcement that names it."""
    if not url:
        says = f"The {what} does not say where the full text is."
        yield Finding("no-url", "warning", where, says, todo="Set url in policyver.toml.")
    elif not is_web_address(url):
        says = f"The {what} says that the full text is at {url!r}, which is no address that a reader can follow."
        todo = f'Write it whole in policyver.toml: url = "{near_web_address(url)}"'
        yield Finding("url-not-whole", "warning", where, says, todo=todo)
