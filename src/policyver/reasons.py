"""The reasons, summaries and names that people give. What is left of an example says nothing, and is not recorded."""

from policyver.errors import BadArgument

_PLACEHOLDERS = {"TEXT", "REASON", "NAME"}
"""What messages and helps of commands have where somebody is to say something."""


def one_line(text: str) -> str:
    """Return a name or a reason as the register keeps it: in one line, whatever it was pasted from."""
    return " ".join(text.split())


def says_nothing(text: str) -> bool:
    """Whether a text has no word in it, such as `…`, or is the placeholder of a message."""
    return not any(letter.isalnum() for letter in text) or text.strip() in _PLACEHOLDERS


def reason_in(text: str, option: str = "") -> str:
    """Return a reason as the register keeps it; an empty one stays so. Raises BadArgument for one that says nothing.

    `option` is the one that it is given with, where it is given with one.
    """
    reason = one_line(text)
    if reason and says_nothing(reason):
        example = f': {option} "A court has ordered it."' if option else "."
        raise BadArgument(f"“{reason}” is no reason.", f"Say in a sentence why{example}")
    return reason


def name_in(text: str) -> str:
    """Return the name of an approver as the register keeps it. Raises BadArgument for one that says nothing."""
    name = one_line(text)
    if name and says_nothing(name):
        raise BadArgument(f"“{name}” is no name.", "Name the approver, or leave --approved-by out.")
    return name


def check_summary(text: str, where: str = "") -> None:
    """Raise BadArgument for a summary that says nothing. `where` is ` in de`, or empty."""
    if not text.strip():
        raise BadArgument(f"The summary{where} is empty.", "Say in a sentence or two what changed.")
    if says_nothing(text):
        raise BadArgument(f"“{one_line(text)}” is no summary{where}.", "Say in a sentence or two what changed.")
