"""What somebody meant to fill in or to take out, and what is left of a merge or of tracked changes."""

import re
from collections.abc import Iterator

from policyver.checks.passages import quoted
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.languages.headings import SECTION_WORDS

_TO_FILL_IN = re.compile(
    r"""
      \[ \s? (?: [\w’'/-]+ \s ){0,3} (?i: tbd | tbc | todo | insert | fill\ in | enter | placeholder | company | date
          | name | address | e-?mail | einfügen | datum | firma | à\ compléter | insérer | pendiente | rellenar
          | da\ inserire | invullen | uzupełnić | doplnit | preencher ) (?: \s [\w’'/-]+ ){0,3} \s? \]
    | \[ [A-ZÄÖÜÉ]{2,} (?: [_\ /-] [A-ZÄÖÜÉ]{2,} )+ \] | \[ \s? (?: [_●•]+ | X{2,} | x{2,} ) \s? \]
    | \b (?: TBD | TBC | FIXME | XXX+ ) \b
    | \b (?<! [^\W\d_a-z]\ ) TODO \b (?! \ [^\W\d_a-z]+ \b ) | (?i: \b lorem\ ipsum \b )
    | \b (?: XX | DD | TT | JJ | GG ) (?: [./\ -] (?: XX | MM | \w+ ) )? [./\ -] (?: XXXX | YYYY | JJJJ | AAAA | RRRR
          | (?<=[./-]) \d{4} | (?<=[A-Za-z]\ ) \d{4} ) \b
    | \b (?: YYYY | XXXX ) [./-] (?: MM | XX ) [./-] (?: DD | XX ) \b
    | \{\{ [^{}\n]{0,80} \}\} | \$\{ \w[^{}\n]{0,60} \} | \{% [^{}\n]{0,80} %\} | « \s? [A-Z_ ]{3,40} \s? »
    | < (?! /) (?= [^<>\n]* [\ _A-Z] ) [A-Za-z] [\w\ ’'-]{1,40} > | _{4,} | \.{6,} | …{3,} | \?{3,}
    | 会社名 (?= [\]】）] ) | [【［] \s? (?: 会社名 | 日付 | 公司名称 | 日期 ) \s? [】］]
    """,
    re.VERBOSE,
)
_CHAPTER = re.compile(rf"(?:{SECTION_WORDS})\.?\s$", re.IGNORECASE)
_LEFT_OVER = re.compile(
    r"""
      \{\+\+ | \+\+\} | \{-- | --\} | \{~~ | ~~\} | \{>> | <<\}           # CriticMarkup
    | \[- \S [^\n]{0,200}? -\] | \{\+ [^\n]{0,200}? \+\}                     # git's word diff, and policyver's
    | ^ (?: <{7} | >{7} | ={7} | \|{7} ) (?: \s | $ )                          # a merge that was not finished
    """,
    re.VERBOSE | re.MULTILINE,
)


@rule("placeholder", severity="error", todo="Fill it in, or take it out.")
def placeholders(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield what a text has to be filled in with, and what is left over in it. What only the page sees is left out."""
    for locale, text in checked.texts.items():
        for place, block in enumerate(text.blocks):
            if block.kind == "front-matter" or not block.is_read:  # a page's program may fill it in
                continue
            for pattern, what in ((_TO_FILL_IN, "something to fill in"), (_LEFT_OVER, "marks of changes")):
                matches = (match for match in pattern.finditer(block.text) if not _is_thirty(block.text, match))
                if match := next(matches, None):
                    words = quoted(block.text, *match.span(), around=20)
                    yield Fault(locale, f"The {locale} text has {what}: {words}.", place)


def _is_thirty(text: str, match: re.Match[str]) -> bool:
    """Whether three X are the number of a chapter."""
    return match[0] == "XXX" and _CHAPTER.search(text, 0, match.start()) is not None
