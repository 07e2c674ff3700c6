"""What an address is: whether Markdown shows it letter for letter, and whether a link may lead there."""

import re
from urllib.parse import SplitResult, unquote, urlsplit

from policyver.document.marks import shown_address

_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
EMAIL = rf"(?<![A-Za-z0-9])(?<![A-Za-z0-9][.+_-])[A-Za-z0-9][A-Za-z0-9.+_-]*@{_LABEL}(?:\.{_LABEL})+"
"""The pattern of an e-mail address. It begins only where a word does: a long one is not looked through from each of its
letters on."""

_SHOWN_EMAIL = re.compile(EMAIL)
_SHOWN_URL = re.compile(  # a parser shows %C3%A4 and xn--mnchen-3ya decoded, and other signs encoded
    r"https?://(?!\S{0,250}xn--)(?=[^/?\#]{1,250}(?:[/?\#]|$))"
    rf"{_LABEL}(?:\.{_LABEL})*(?::\d{{1,5}})?(?:[/?\#][!\#-$&-;=?-Z\[\]_a-z~]*)?"
)

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""What an address that a link leads to may begin with. Other schemes run programs, or open files of the reader."""
_IGNORED = re.compile(r"^[\x00-\x20]+|[\t\n\r]|[\x00-\x20]+$")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_OTHER_MACHINE = re.compile(r"[/\\]{2}")


def parts_of(address: str) -> SplitResult | None:
    """Return the host, the path and the rest of an address; None where it is none: `https://[`."""
    try:
        return urlsplit(address)
    except ValueError:
        return None


def may_be_linked(address: str) -> bool:
    """Whether a link may lead to an address: one with a known scheme, or a place in the same text or beside it.

    Read as browsers do (WHATWG URL Standard, 4.4), which skip line ends inside. `//host`, also written with
    backslashes, is no place beside a text: from a page or a Word file on a disk it leads to another machine, which
    learns who opened it. So it does as `%5C%5Chost`, which Markdown makes of backslashes, where a program decodes it.
    """
    read = _IGNORED.sub("", address)
    scheme = _SCHEME.match(read)
    return scheme[1].lower() in SCHEMES if scheme is not None else not _OTHER_MACHINE.match(unquote(read))


def is_shown_as_written(address: str) -> bool:
    """Whether an autolink to an address shows all its letters as they are, except for `mailto:`."""
    shown = shown_address(address)
    return (_SHOWN_URL if shown == address else _SHOWN_EMAIL).fullmatch(shown) is not None
