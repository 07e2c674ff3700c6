"""Numbers of things, as English has them: `1 entry`, `2 entries`, `1,204 entries`."""


def counted(number: int, singular: str, plural: str = "") -> str:
    """Return a number with the name of what it counts. `plural` is left out where it is `singular` with an s."""
    return f"{number:,} {singular if number == 1 else plural or f'{singular}s'}"
