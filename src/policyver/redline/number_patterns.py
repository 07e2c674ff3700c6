"""What a reader takes for one number, as patterns for `re.VERBOSE`: amounts, dates, sections, telephones, accounts.

The signs and spaces inside a number are part of it. No part of these patterns matches a text in two ways, so that none
of them goes back far.
"""

_GAP = "[ \u00a0\u2007\u2009\u202f]"
_ATTACHED = "⁰¹²³⁴-⁹⁺⁻₀-₉¼-¾⅐-⅞"
_FIGURE = (
    rf"""(?: \d{{1,3}} (?: {_GAP} \d{{3}} (?!\d) )+ | \d+ ) (?: [.,:/'’ʼ′´_٬٫،，．·–\-‐‑‒−－] \d+ )* [{_ATTACHED}]*"""
)
_CURRENCY = "[$€£¥₹₽₩₪₺＄￡￥￦]"

SECTION = r"""
    [(（] (?: \d{1,3} [a-z]? | [A-Za-z] | aa|bb|cc|dd|ee|ff
            | (?=[IVXLivxl]) (?i: x?l? x{0,3} (?: i[xv] | v?i{0,3} ) ) ) [)）]
"""
"""The number of a clause in brackets: (a), (ii), (12)."""

NUMBER = rf"""
    (?: (?<! [\w)\]]) [+\-−‐‑–] (?= {_CURRENCY}? \d) )?                 # −5
    (?: [A-Z]{{0,3}} {_CURRENCY} {_GAP}? (?=\d) )?                        # US$50, € 50
    {_FIGURE} (?: T \d\d (?: : \d\d )+ (?: Z | [+\-] \d\d:\d\d )? )?     # 1'000, 30¹, 2½, 2026-05-01T10:00Z
    (?: {_GAP} [–\-−] {_GAP} {_FIGURE} )?                                # 10 – 14
    (?: {_GAP}? (?: [%‰٪％] | °[CF]? | {_CURRENCY} (?!\w) ) | ['’]? [A-Za-z] [A-Za-z0-9]* )?  # 5 %, 30GB, 3rd
    (?: {_GAP}? {SECTION} | \( \w{{1,4}} \) )*                            # 12(b)(iv), 15 (1)
"""

TELEPHONE = rf"""
    (?= [+(0] (?: [ \u00a0\u2009\u202f()./\-‑–]{{0,3}} \d ){{7}} )
    (?: \+ {_GAP}? \d{{1,15}} | \( \d{{3}} \) {_GAP}? \d{{1,15}} | 0 \d{{0,5}} )
    (?: (?: [ \u00a0\u2009\u202f./\-‑–] | {_GAP}? \( \d{{1,5}} \) [ \u00a0\-‑/]? ) \d{{1,12}} )+
"""

ACCOUNT = rf"""
    [A-Z]{{2}} \d{{2}} (?: {_GAP}? [A-Z]{{4}} )? (?: {_GAP}? \d{{4}} ){{2,7}} (?: {_GAP}? [A-Z0-9]{{1,4}} (?!\w) )?
  | \d{{4}} (?: [ \u00a0\-] \d{{4}} ){{2,}}
"""
"""An account by its IBAN, and a card."""

INTERNET = r"(?: [0-9A-Fa-f]{0,4} : ){2,7} [0-9A-Fa-f]{1,4} (?: / \d+ )?"
"""An address like 2001:db8::1. One like 192.0.2.1 is a number."""

VERSION = r"[A-Za-z]+ \d+ (?: \. \d+ )+ [A-Za-z0-9]*"

NUMERIC = rf"[\d(（+\-−‐‑–:] | {_CURRENCY} | [A-Z]{{1,3}} (?: \d | {_CURRENCY} ) | [A-Fa-f][0-9A-Fa-f]{{0,3}} :"
"""How any of the patterns begins, but for that of a version: to try this one first is quicker."""
