"""The name of a heading in an address, `#cookies-we-set`, which most programs that make a page of Markdown give it."""

import re
from collections.abc import Iterable

from policyver.document.marks import PLACE
from policyver.document.model import Block


def anchor_of(heading: Block) -> str:
    """Return the name of a heading as GitHub makes it: small letters, hyphens, no other signs."""
    text = " ".join(heading.text.replace(PLACE, " ").split())
    return re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")


def anchors_of(blocks: Iterable[Block]) -> list[str]:
    """Return the name of each heading, in order. It is empty where a heading before it has the same words."""
    names = [anchor_of(block) for block in blocks if block.kind == "heading"]
    first = {name: at for at, name in reversed(list(enumerate(names)))}
    return [name if first[name] == at else "" for at, name in enumerate(names)]
