"""Items that begin with the sign of a choice: whether it is one says what is above and below them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from policyver.document.bullets import CHOICES, FILLED, Begun, signs_of_text
from policyver.document.model import Block, Run, join_runs

_STEP = 4
"""How much deeper an item of a list in a list is."""


@dataclass(frozen=True, slots=True)
class Bullet:
    """A filled bullet that was typed before an item's words."""

    sign: str
    is_item: bool
    """Whether it is an item without the bullet, too."""


def with_choices(blocks: Sequence[Block], bullets: Mapping[int, Bullet]) -> list[Block]:
    """Return blocks with those bullets as text that are one half of a choice. `bullets` are by their items' places."""
    begun = [_begun(block, bullets.get(place)) for place, block in enumerate(blocks)]
    of_text = signs_of_text(begun)
    return [
        _with_sign(block, bullets[place]) if place in of_text and place in bullets else block
        for place, block in enumerate(blocks)
    ]


def _begun(block: Block, bullet: Bullet | None) -> Begun | None:
    if bullet is not None:
        return Begun(bullet.sign, block.text, _STEP * block.depth)
    text = block.text.lstrip()
    if block.kind in ("paragraph", "item", "heading") and text and text[0] in CHOICES + FILLED:
        depth = block.depth + (block.kind != "item")
        return Begun(text[0], text[1:].lstrip(), _STEP * depth)
    return None


def _with_sign(block: Block, bullet: Bullet) -> Block:
    runs = join_runs([Run(f"{bullet.sign} "), *block.runs])
    if bullet.is_item:
        return replace(block, runs=runs)
    return Block("paragraph", runs, depth=block.depth - 1)
