"""The forms in which items are numbered, by Word's names for them (ECMA-376 Part 1, 17.18.59, ST_NumberFormat)."""

from collections.abc import Callable, Mapping
from itertools import pairwise

_MOST = 5000
"""The greatest number that is written in letters or Roman numbers: they get longer and longer. Greater ones are written
in digits (`test_a_number_that_would_be_many_letters_is_written_in_digits`)."""
_KANJI = "〇一二三四五六七八九"
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_ROMAN_LETTERS = {letters: worth for worth, letters in _ROMAN if len(letters) == 1}
_HEBREW_NUMBERS = ((400, "ת"), (300, "ש"), (200, "ר"), (100, "ק"), (90, "צ"), (80, "פ"), (70, "ע"), (60, "ס"),
                   (50, "נ"), (40, "מ"), (30, "ל"), (20, "כ"))  # fmt: skip


def written_number(count: int, form: str) -> str:
    """Return a number in a form that Word names: `lowerLetter`, `upperRoman`. In an unknown form it is written `12`."""
    if form in ("bullet", "none"):
        return ""
    write = _FORMS.get(form)
    if write is None or not 0 < count <= _MOST:
        return str(count)
    return write(count)


def roman_value(letters: str) -> int:
    """Return the number that small Roman letters write, `iiii` as well as `iv`; 0 where a letter is not a Roman one."""
    values = [_ROMAN_LETTERS.get(letter, 0) for letter in letters]
    if 0 in values:
        return 0
    return sum(-value if value < following else value for value, following in pairwise([*values, 0]))


def _letter(count: int) -> str:
    return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)


def _roman(count: int) -> str:
    return _greatest_first(count, _ROMAN)[0]


def _greatest_first(count: int, numbers: tuple[tuple[int, str], ...]) -> tuple[str, int]:
    """Return a number written with the greatest signs first, and the rest that they cannot write."""
    letters, rest = "", count
    for worth, sign in numbers:
        letters += sign * (rest // worth)
        rest %= worth
    return letters, rest


def _one_of(signs: str) -> Callable[[int], str]:
    return lambda count: signs[(count - 1) % len(signs)]


def _ordinal_word(count: int) -> str:
    from policyver.languages.en import LANGUAGE as ENGLISH  # 5 ms, which a text without such numbers does not need

    return _word(count, ENGLISH.ordinals)


def _cardinal_word(count: int) -> str:
    from policyver.languages.en import LANGUAGE as ENGLISH

    return _word(count, ENGLISH.cardinals[1:])


def _word(count: int, words: tuple[str, ...]) -> str:
    return words[count - 1].capitalize() if count <= len(words) else str(count)


def _digits(signs: str) -> Callable[[int], str]:
    return lambda count: "".join(signs[int(digit)] for digit in str(count))


def _circled(count: int) -> str:
    return chr(ord("①") + count - 1) if count <= 20 else str(count)


def _ordinal(count: int) -> str:
    return f"{count}{'th' if count % 100 in (11, 12, 13) else _ENDINGS.get(count % 10, 'th')}"


def _counted(*, ones: bool) -> Callable[[int], str]:
    """Return a function that writes numbers with tens and hundreds, 百二十; with `ones` 一百二十, and 〇 for a gap."""

    def write(count: int) -> str:
        number = ""
        for worth, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
            digit = count // worth % 10
            if digit:
                is_plain = bool(sign) and digit == 1 and (not ones or (worth == 10 and not number))
                number += ("" if is_plain else _KANJI[digit]) + sign
            elif ones and number and not number.endswith("〇") and count % worth:
                number += "〇"
        return number

    return write


def _hebrew(count: int) -> str:
    letters, rest = _greatest_first(count, _HEBREW_NUMBERS)
    if rest in (15, 16):  # otherwise the letters would be a name of God
        return letters + "ט" + _HEBREW[rest - 10]
    return letters + ("י" if rest >= 10 else "") + (_HEBREW[rest % 10 - 1] if rest % 10 else "")


_japanese, _chinese, _in_kanji = _counted(ones=False), _counted(ones=True), _digits(_KANJI)
_kana = _one_of("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン")
_iroha = _one_of("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン")
_russian = _one_of("абвгдежзиклмнопрстуфхцчшщэюя")
_full_width = _digits("".join(chr(0xFF10 + digit) for digit in range(10)))
_FORMS: Mapping[str, Callable[[int], str]] = {
    "lowerLetter": _letter,
    "upperLetter": lambda count: _letter(count).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
    "decimalZero": lambda count: f"{count:02}",
    "decimalFullWidth": _full_width,
    "decimalFullWidth2": _full_width,
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "ordinal": _ordinal,
    "ordinalText": _ordinal_word,
    "cardinalText": _cardinal_word,
    "ideographDigital": _in_kanji,
    "japaneseDigitalTenThousand": _in_kanji,
    "japaneseCounting": _japanese,
    "chineseCounting": lambda count: _chinese(count) if count < 100 else _in_kanji(count),
    "chineseCountingThousand": _chinese,
    "taiwaneseCounting": lambda count: _chinese(count) if count < 100 else _in_kanji(count),
    "taiwaneseCountingThousand": _chinese,
    "ideographTraditional": _one_of("甲乙丙丁戊己庚辛壬癸"),
    "ideographZodiac": _one_of("子丑寅卯辰巳午未申酉戌亥"),
    "ganada": _one_of("가나다라마바사아자차카타파하"),
    "aiueo": _kana,
    "aiueoFullWidth": _kana,
    "iroha": _iroha,
    "irohaFullWidth": _iroha,
    "russianLower": _russian,
    "russianUpper": lambda count: _russian(count).upper(),
    "hebrew1": _hebrew,
    "hebrew2": _one_of(_HEBREW),
    "arabicAbjad": _one_of("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
    "arabicAlpha": _one_of("أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
}
