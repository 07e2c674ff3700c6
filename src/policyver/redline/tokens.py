"""Text -> tokens: the units that a change covers whole."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from policyver.redline.number_patterns import ACCOUNT, INTERNET, NUMBER, NUMERIC, SECTION, TELEPHONE, VERSION

# Chinese and Japanese are compared by character, the other scripts without spaces between words by grapheme, so that
# no vowel sign is torn off its letter.
UNSPACED = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao; Tibetan; Myanmar; Khmer
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uff66-\uff9f\U00020000-\U0003ffff"
)
_COMBINING = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
    "\u0f71-\u0f84\u102b-\u103e\u1056-\u1059\u17b4-\u17d3\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff"
    "\u3099\u309a\uff9e\uff9f\ufe00-\ufe0f\ufe20-\ufe2f\U0001f3fb-\U0001f3ff\U000e0100-\U000e01ef"
)
# Python's \w knows no vowel signs, so the Indic blocks are named whole. A soft hyphen is part of its word.
_LETTER = rf"(?![{UNSPACED}])[\w{_COMBINING}\u0900-\u0dff\u00ad\u2060]"
_SPACE = r"[^\S\n\t\u2029\x1c-\x1f\x85]"  # breaks and the ends of cells and paragraphs are tokens

# Each big character class costs 2 ms to compile, so every one is named once.
_TOKEN = re.compile(
    rf"""(
        [A-Za-z]+ (?= [ ,;)] | \.(?:\s|\Z) | \Z )                      # most words: as below, and matched much sooner
      | (?: https?:// | www\. ) [!\#-;=?-~]* [\#-&*+/-9=@-Z^-~-]            # web address: ASCII, no end punctuation
      | [A-Za-z0-9.%+_-]{{1,64}} @ [\w-]+ (?: \.[\w-]+ )+              # e-mail address (RFC 5321, 4.5.3.1.1)
      | (?= {NUMERIC} ) (?: (?<!\w) (?: {INTERNET} | {TELEPHONE} | {ACCOUNT} ) (?!\w) | {NUMBER} | {SECTION} )
      | {VERSION}
      | (?: [^\W\d_] \. ){{2,}}                                         # abbreviation: e.g., U.S.
      | (?: {_LETTER} (?: ['’ʼ\-‐‑－] (?=\w) )? )+ (?: \( [a-z]{{1,3}} \) )?   # word; processor(s)
      | \w [{_COMBINING}]*                                              # letter of a script without spaces
      | \.\.\. | -{{2,3}} | \{{:                                          # the last begins an attribute list
      | [\U0001f1e6-\U0001f1ff]{{2}}                                     # flag
      | [\n\t\u2029]
      | (?:{_SPACE})+
      | . [{_COMBINING}]* (?: (?<=\u200d) . [{_COMBINING}]* )*           # sign, emoji
    )((?:{_SPACE})*)""",
    re.VERBOSE,
)

_FOLDED = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′ʼ`´", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "\u00ad": "",
        "…": "...",
    }
)

_FORMS = frozenset("<wide> <narrow> <compat> <font> <small> <vertical> <initial> <medial> <final> <isolated>".split())
"""Forms of a character that Unicode keeps for older encodings and for fonts: ３, ﬁ. Not ², ① and ½, which say more."""

PARAGRAPH = "\u2029"
"""Is between the texts of two blocks that are compared as one."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text cut into tokens. Token `i` is `text[starts[i]:ends[i]]`; what follows up to the next start is space."""

    text: str
    keys: tuple[str, ...]
    """What is compared: tokens with equal keys differ at most in typography."""
    starts: tuple[int, ...]
    ends: tuple[int, ...]


@lru_cache(maxsize=1 << 14)
def tokenize(text: str) -> Tokens:
    """Cut a text into words, numbers, amounts, dates, addresses, punctuation marks, breaks and ends of cells."""
    cut = _TOKEN.findall(text)  # token and the space behind it, in turn: nothing is between them
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for token, space in cut:
        starts.append(at)
        ends.append(at := at + len(token))
        at += len(space)
    return Tokens(text, tuple([fold(token) for token, _ in cut]), tuple(starts), tuple(ends))


@lru_cache(maxsize=1 << 16)
def fold(token: str) -> str:
    """Return the token without what is only typography: the form of quotes, dashes and letters, spaces in numbers."""
    if not token.isascii():
        token = unicodedata.normalize("NFC", "".join(map(_plain, token))).translate(_FOLDED) or token
    if token in ("--", "---"):
        return "-"
    return "".join(token.split()) or token


@lru_cache(maxsize=1 << 12)
def _plain(character: str) -> str:
    """Return the plain form of a character."""
    form, *plain = unicodedata.decomposition(character).split() or [""]
    if form not in _FORMS or plain[0] == "0020" or "\u0e00" <= character < "\u1000":
        return character
    return "".join(_plain(chr(int(code, 16))) for code in plain)


@lru_cache(maxsize=1 << 16)
def is_word(key: str) -> bool:
    """Whether a token is a word, a number or a letter, and not punctuation or space."""
    return any(map(str.isalnum, key))


@lru_cache(maxsize=1 << 14)
def count_words(text: str) -> int:
    """Count the words of a text; Chinese and Japanese by character, Thai and its like by grapheme."""
    return sum(map(is_word, tokenize(text).keys))
