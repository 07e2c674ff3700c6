"""Signs and codes of currencies beside a number."""

import re

_SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS",
    "₺": "TRY", "＄": "USD", "￡": "GBP", "zł": "PLN", "Kč": "CZK", "US$": "USD", "C$": "CAD", "CA$": "CAD",
    "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "R$": "BRL", "MX$": "MXN", "Fr.": "CHF",
    "RMB": "CNY", "CN¥": "CNY", "NT$": "TWD",
}  # fmt: skip
_CODES = (
    "USD EUR GBP JPY CNY CHF CAD AUD NZD INR BRL MXN PLN CZK SEK NOK DKK HUF RUB KRW SGD HKD AED SAR EGP ILS TRY ZAR"
    " TWD QAR KWD MAD"
).split()
_BY_NAME = {**_SIGNS, **{code: code for code in _CODES}}
_ONE = "|".join(map(re.escape, sorted(_BY_NAME, key=lambda name: -len(name))))
_BEFORE = re.compile(rf"(?<![^\W\d_])({_ONE})[ \u00a0\u202f]?\Z")
_BEHIND = re.compile(rf"[ \u00a0\u202f]?({_ONE})(?![^\W\d_])")
_LONGEST = 6


def currency_before(text: str, start: int) -> tuple[str, int] | None:
    """Return the currency that is right before a place, and where its sign begins: `US$50`."""
    match = _BEFORE.search(text[max(0, start - _LONGEST) : start])
    return (_BY_NAME[match[1]], max(0, start - _LONGEST) + match.start(1)) if match else None


def currency_behind(text: str, end: int) -> tuple[str, int] | None:
    """Return the currency that is right behind a place, and where its sign ends: `50 €`."""
    match = _BEHIND.match(text, end)
    return (_BY_NAME[match[1]], match.end()) if match else None
