"""The addresses that Markdown shows letter for letter as an autolink, `<https://example.com/a>`."""

import re

from policyver.document.marks import shown_address

_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
EMAIL = rf"[A-Za-z0-9][A-Za-z0-9.+_-]*@{_LABEL}(?:\.{_LABEL})+"
"""The pattern of an e-mail address."""

_SHOWN_EMAIL = re.compile(EMAIL)
_SHOWN_URL = re.compile(  # a parser shows %C3%A4 and xn--mnchen-3ya decoded, and other signs encoded
    r"https?://(?!\S{0,250}xn--)(?=[^/?\#]{1,250}(?:[/?\#]|$))"
    rf"{_LABEL}(?:\.{_LABEL})*(?::\d{{1,5}})?(?:[/?\#][!\#-$&-;=?-Z\[\]_a-z~]*)?"
)


def is_shown_as_written(address: str) -> bool:
    """Whether an autolink to an address shows all its letters as they are, except for `mailto:`."""
    shown = shown_address(address)
    return (_SHOWN_URL if shown == address else _SHOWN_EMAIL).fullmatch(shown) is not None
