"""What the order of versions is called where it needs a reason."""

from policyver.register.entries import Version


def order_of(version: Version) -> str:
    """Return the word for a version that goes back in time: behind its own publication, or only before another one."""
    return "retroactive" if version.effective < version.published else "out of order"
