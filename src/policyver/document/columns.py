"""How many columns a text takes in a file, an e-mail or a terminal, where all letters have one width."""

from rich.cells import cell_len


def columns(text: str) -> int:
    """Return how many columns a text takes: two for a wide letter, none for an accent or a joiner."""
    return cell_len(text)


def is_wide(letter: str) -> bool:
    """Whether a letter takes two columns, as those of East Asian scripts do."""
    return cell_len(letter) == 2
