"""E-mail addresses that a page hides from programs that collect them, and that its scripts show to readers."""

import re
from base64 import b64decode
from urllib.parse import unquote

from policyver.document.web.tree import Element

_CLOUDFLARE = re.compile(r"/cdn-cgi/l/email-protection#([0-9a-f]{4,})", re.IGNORECASE)
_TYPO3 = re.compile(r"javascript:\w*UnCryptMailto\(\W*([^'\")]+)", re.IGNORECASE)
_ROWS = ("+,-./0123456789:", "@ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")
"""The rows of letters that TYPO3 counts on in: `ocknvq,` is `mailto:`, two letters further."""
_JOOMLA = "joomla-hidden-mail"
_MAIL = "mailto:"


def show_addresses(body: Element) -> None:
    """Put the addresses that a page hides in the ways of widely used programs where its scripts show them."""
    for element in body.elements():
        attributes = element.attributes
        if _JOOMLA in (element.tag, element.get("is")):
            _show(element, address := _joomla(element), _base64(attributes.get("text", "")) or address)
        elif "data-cfemail" in attributes:
            _show(element, address := _cloudflare(attributes["data-cfemail"]), address)
        elif "data-mailto-token" in attributes:
            _show(element, _typo3(attributes["data-mailto-token"]))
        elif element.tag == "a" and (hidden := _CLOUDFLARE.search(attributes.get("href", ""))):
            _show(element, _cloudflare(hidden[1]))
        elif element.tag == "a" and (hidden := _TYPO3.match(unquote(attributes.get("href", "")))):
            _show(element, _typo3(hidden[1]))


def _show(element: Element, address: str, text: str = "") -> None:
    """Let an element lead to an address, if that could be read, and show a text in the place of its own."""
    if not address:
        return
    if text:
        element.adopt([text])
    if element.tag == "a" or _JOOMLA in (element.tag, element.get("is")):
        element.tag = "a"
        element.attributes = {"href": _MAIL + address}
    else:
        element.attributes = {}


def _cloudflare(written: str) -> str:
    """Return what hexadecimal digits say: the first byte turns the bits of each other one."""
    try:
        key, *others = bytes.fromhex(written)
        return bytes(byte ^ key for byte in others).decode()
    except ValueError:
        return ""


def _joomla(element: Element) -> str:
    parts = [_base64(element.attributes.get(name, "")) for name in ("first", "last")]
    return "@".join(parts) if all(parts) else ""


def _base64(written: str) -> str:
    try:
        return b64decode(written, validate=True).decode()
    except ValueError:
        return ""


def _typo3(written: str) -> str:
    longest = max(map(len, _ROWS))
    for step in range(-longest, longest):
        turned = [row[step % len(row) :] + row[: step % len(row)] for row in _ROWS]
        read = written.translate(str.maketrans("".join(turned), "".join(_ROWS)))
        if read.startswith(_MAIL):
            return read.removeprefix(_MAIL)
    return ""
