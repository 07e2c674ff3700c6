"""The style sheet of a page, as it is written for paper."""

import re

_COLOURS = re.compile(r":root \{(.*?)\}", re.DOTALL)
_COLOUR = re.compile(r"(--[\w-]+): *(#\w+)")
_USE = re.compile(r"var\((--[\w-]+)\)")


def with_colours(style: str) -> str:
    """Return a style sheet with each named colour written where its name was.

    WeasyPrint would look up the name for each element by itself, and read the value again, a twentieth of a redline's
    time. On paper nothing changes the colours of the first rule for `:root`.
    """
    first = _COLOURS.search(style)
    colours = dict(_COLOUR.findall(first[1])) if first else {}
    return _USE.sub(lambda use: colours.get(use[1], use[0]), style)
