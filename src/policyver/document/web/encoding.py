"""The bytes of a web page -> its text, by the rules of browsers (https://encoding.spec.whatwg.org)."""

import codecs
import re

from justhtml import JustHTML
from webencodings import Encoding, lookup

from policyver.document.decoding import byte_order_encoding, decode, not_empty, refuse_other_kinds, unreadable
from policyver.document.text import normalized, refuse_too_long
from policyver.errors import BadText

_SAVE_AGAIN = "Save the page again, as UTF-8."
MOST_BYTES = 50_000_000
"""The longest page that is read: browsers save one with its pictures in it."""

_BEGINNING = 1 << 15
"""How many bytes of a page are searched for the encoding that it names. The standard asks for 1,024."""
_XML = re.compile(rb"""\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)""")
_CONTENT = re.compile(r"""charset\s*=\s*["']?([^\s"';]+)""", re.IGNORECASE)
_ONE_BYTE = re.compile(r"windows-|iso-8859-|koi8-|ibm866|x-mac-cyrillic|macintosh")
_ANOTHER = {"utf-16le": "utf-8", "utf-16be": "utf-8", "x-user-defined": "windows-1252"}
"""What browsers read instead of an encoding that a page names: what names it in ASCII cannot be UTF-16."""
_CODECS = {"gbk": "gb18030"}
"""Python's codec for an encoding, where the one of that name knows fewer characters than browsers do."""
_LETTERS_TO_A_WRONG_BYTE = 500
"""The least letters for each byte that means nothing. Raised, pages with fewer such bytes are refused
(`test_a_byte_that_means_nothing_is_a_sign_for_that`)."""
_UNKNOWN = "\ufffd"
_AS_BROWSERS = "policyver.as-browsers"
"""The name of the handler of errors below, as codecs ask for one."""
_JAPANESE = ("euc-jp", "iso-2022-jp")
_JAPANESE_SIGNS = str.maketrans("〜‖−¢£¬", "～∥－￠￡￢")
"""Signs that Python's codecs for these two read as others than browsers, and than its codec for Shift_JIS."""
_BYTES_TO_A_NUL = 8
"""The least bytes for each NUL that is dropped, as browsers do. A file with more is no text (`test_a_binary_file`)."""


def page_text(data: bytes, name: str) -> str:
    """Return the text of a page in NFC with LF. A byte order mark counts more than the encoding that the page names.

    Raises BadText, which names the file `name`, for an empty file and for one that is not text.
    """
    refuse_too_long(data, name, MOST_BYTES)
    if byte_order_encoding(data):
        return decode(data, name)
    if data.count(0) * _BYTES_TO_A_NUL <= len(data):
        data = data.replace(b"\0", b"")
    encoding = _encoding(data, name)
    if encoding is None:
        return decode(data, name)
    refuse_other_kinds(data, name)
    return not_empty(normalized(_decoded(data, encoding, name)), name)


def declared_encoding(data: bytes) -> str:
    """Return the encoding that a page says it is written in, or the empty string."""
    if xml := _XML.match(data):
        return xml[1].decode()
    for element in JustHTML(data[:_BEGINNING].decode("latin-1"), sanitize=False).query("meta"):
        attributes = {name.lower(): value or "" for name, value in (element.attrs or {}).items()}
        if attributes.get("charset"):
            return attributes["charset"]
        content = _CONTENT.search(attributes.get("content", ""))
        if content and attributes.get("http-equiv", "").lower() == "content-type":
            return content[1]
    return ""


def _encoding(data: bytes, name: str) -> Encoding | None:
    """Return the encoding that browsers read a page in for what it declares. None where that says nothing."""
    label = declared_encoding(data)
    encoding = lookup(label)
    if encoding is None:
        return None
    if encoding.name == "replacement":
        raise BadText(f"{name} is written in {label}, which browsers do not read.", _SAVE_AGAIN)
    return lookup(_ANOTHER.get(encoding.name, encoding.name))


def _decoded(data: bytes, encoding: Encoding, name: str) -> str:
    if _ONE_BYTE.match(encoding.name) and not data.isascii():
        try:
            return data.decode("utf-8")  # saved again by a program that left the old name in the page
        except UnicodeDecodeError:
            pass
    codec = codecs.lookup(_CODECS[encoding.name]) if encoding.name in _CODECS else encoding.codec_info
    try:
        text, _ = codec.decode(data)
    except UnicodeDecodeError as error:
        text, _ = codec.decode(data, _AS_BROWSERS)
        if text.count(_UNKNOWN) * _LETTERS_TO_A_WRONG_BYTE > len(text):
            raise unreadable(name, error.start) from None
    return text.translate(_JAPANESE_SIGNS) if encoding.name in _JAPANESE else text


def _as_browsers(error: UnicodeError) -> tuple[str, int]:
    """Return what browsers read for bytes that Python's codec does not know, and where it may go on."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    first, second = (*error.object[error.start : error.start + 2], 0)[:2]
    if error.encoding in ("euc_jp", "iso2022_jp") and 0x21 <= second & 0x7F <= 0x7E:
        in_shift_jis = _shift_jis(first & 0x7F, second & 0x7F)
        return in_shift_jis.decode("cp932", "replace"), error.start + 2
    if error.encoding == "gb18030" and first == 0x80:
        return "€", error.start + 1
    if error.encoding == "charmap":
        return chr(first), error.start + 1
    return _UNKNOWN, error.end


def _shift_jis(first: int, second: int) -> bytes:
    """Return in Shift_JIS the character that JIS X 0208 has in a row and a cell, both counted from 0x21."""
    lead = (first + 1) // 2 + (0x70 if first < 0x5F else 0xB0)
    trail = second + (0x7E if first % 2 == 0 else 0x20 if second >= 0x60 else 0x1F)
    return bytes((lead, trail))


codecs.register_error(_AS_BROWSERS, _as_browsers)
