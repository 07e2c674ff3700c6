"""What numbers in a text count."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.languages import TAGS
from policyver.languages.number_words import kanji_value, number_phrases
from policyver.languages.quantities import Quantity, quantities

READ = """
en | We keep it for 30 days. | period 30 day
en | within 30 (thirty) days, or twelve months | period 30 day; period 12 month
en | twenty-one calendar days; one hundred and twenty days | period 21 day; period 120 day
en | a 30-day period, a year, once a month | period 30 day; period 1 year; period 1 month
en | 30 to 60 days; ten business days | period 30 day; period 60 day; period 10 working-day
en | six and a half years, half a year | period 13/2 year; period 1/2 year
en | children under 13; users 16 years of age or older | age 13 year; age 16 year
en | You must be at least 16 to sign up; passwords have at least 16 characters. | age 16 year; number 16
en | $1,000.50, US$ 5 million, 20 euros, EUR 1.000 | amount 2001/2 USD; amount 5000000 USD; amount 20 EUR; amount 1000 EUR
en | five percent of two reports, 7 % | percent 5; number 2; percent 7
en | Section 4.2, Article 6(1)(f), Articles 15, 16 and 17 GDPR, 45 CFR 164.501, Regulation (EU) 2016/679 |
en | +1 415 555 0100, 88 Colin P. Kelly Jr. Street, San Francisco, CA 94107, TLS 1.2, Windows 10, version 3, 24/7 |
en | one of our partners, a second copy, third parties, two-factor authentication |
de | sechs Monate, dreißigtägige Frist, 30-tägig, Sechsmonatsfrist | period 6 month; period 30 day; period 30 day; period 6 month
de | nach einem Monat; ein halbes Jahr; anderthalb Jahre; zehn Werktage | period 1 month; period 1/2 year; period 3/2 year; period 10 working-day
de | Kinder unter 16 Jahren; 1.000,50 Euro | age 16 year; amount 2001/2 EUR
de | nach Art. 6 Abs. 1 lit. f DSGVO; § 25 TTDSG; 10115 Berlin, Musterstraße 5; außer Acht lassen |
fr | quatre-vingt-dix jours; deux ans et demi; 10 jours ouvrés | period 90 day; period 5/2 year; period 10 working-day
fr | enfants de moins de 16 ans; un nouveau produit neuf | age 16 year
es | treinta y un días; año y medio; menores de 16 años; el 5 por ciento | period 31 day; period 18 month; age 16 year; percent 5
it | ventuno giorni; minori di 14 anni; Lei sei; centoventi giorni | period 21 day; age 14 year; period 120 day
pt | vinte e um dias; 10 dias úteis; R$ 50,00 | period 21 day; period 10 working-day; amount 50 BRL
nl | eenentwintig dagen; 30-daagse termijn; een half jaar | period 21 day; period 30 day; period 1/2 year
pl | w ciągu miesiąca; trzydziestodniowy; sześć miesięcy | period 1 month; period 30 day; period 6 month
cs | do měsíce; jednadvacet dní; 30denní lhůta; půl roku | period 1 month; period 21 day; period 30 day; period 1/2 year
ar | لمدة ثلاثين يومًا أو ٩٠ يوما | period 30 day; period 90 day
ar | اثني عشر شهرًا، سنة واحدة، شهرين، المادة 6 | period 12 month; period 1 year; period 2 month
ar | الأطفال دون سن 13 عامًا | age 13 year
ja | 90日間、三十日以内、6か月、半年、10営業日 | period 90 day; period 30 day; period 6 month; period 1/2 year; period 10 working-day
ja | 13歳未満の第三者、一般的、5%、500円 | age 13 year; percent 5; amount 500 JPY
zh | 三十天、6 个月、两年、未满14周岁、百分之五、500元 | period 30 day; period 6 month; period 2 year; age 14 year; percent 5; amount 500 CNY
zh | 一般、统一、第三方、第5条 |
sv | 30 dagar och 500 EUR | number 30; amount 500 EUR
"""  # noqa: E501  a row is a case

CASES = [tuple(part.strip() for part in line.split("|")) for line in READ.strip().splitlines()]

THE_SAME = """
en: 30 days = thirty days
en: 12 months = one year
en: 24 hours = one day
en: two weeks = 14 days
en: a quarter = three months
en: $1,000 = 1.000 US dollars
de: 12 Monate = ein Jahr
fr: un an = douze mois
es: treinta días = 30 días
ja: 一年 = 12か月
zh: 半年 = 六个月
ar: شهرين = 2 شهر
pl: rok = 12 miesięcy
"""

OTHERS = "30 days, one month; 30 days, 30 business days; 365 days, one year; 16 years, at the age of 16; 5 %, 5 euros"


def written(quantity: Quantity) -> str:
    return f"{quantity.kind} {quantity.value} {quantity.unit}".strip()


@pytest.mark.parametrize(("locale", "text", "expected"), CASES)
def test_quantities_are_read_with_their_meaning(locale: str, text: str, expected: str) -> None:
    assert "; ".join(map(written, quantities(text, locale))) == expected


def test_a_quantity_knows_its_place() -> None:
    text = "Wir löschen sie binnen 30 Tagen, spätestens am 1. Mai 2027."
    assert [text[q.start : q.start + len(q.text)] for q in quantities(text, "de")] == ["30 Tagen", "1. Mai 2027"]


@pytest.mark.parametrize("line", THE_SAME.strip().splitlines())
def test_what_means_the_same_is_the_same(line: str) -> None:
    locale, _, texts = line.partition(": ")
    prefix = {"pl": "w ciągu "}.get(locale, "")
    (first,), (second,) = (quantities(prefix + text, locale) for text in texts.split(" = "))
    assert first.same_as(second)
    assert second.same_as(first)


@pytest.mark.parametrize("pair", OTHERS.split("; "))
def test_what_is_only_about_the_same_is_not(pair: str) -> None:
    (first,), (second,) = (quantities(text, "en") for text in pair.split(", "))
    assert not first.same_as(second)


def test_dates_have_an_order() -> None:
    texts = ("April 2027", "1 May 2027", "2. Mai 2027", "2028-01-01")
    sizes = [quantities(text, "de" if "." in text else "en")[0].size for text in texts]
    assert sizes == sorted(sizes)


def test_periods_have_an_order() -> None:
    texts = (
        "an hour",
        "24 hours",
        "a week",
        "30 days",
        "one month",
        "six weeks",
        "half a year",
        "12 months",
        "2 years",
    )
    sizes = [quantities(text, "en")[0].size for text in texts]
    assert sizes == sorted(sizes)


@pytest.mark.parametrize("tag", [tag for tag in TAGS if tag not in ("ja", "zh")])
def test_every_language_with_spaces_has_all_numbers_up_to_a_hundred(tag: str) -> None:
    phrases = number_phrases(tag)
    assert phrases is not None
    assert set(range(201)) <= {int(value) for value in phrases.meanings()}


@pytest.mark.parametrize(
    ("signs", "value"), [("二十一", 21), ("百", 100), ("三百六十五", 365), ("二〇二七", 2027), ("一万", 10000)]
)
def test_signs_are_numbers(signs: str, value: int) -> None:
    assert kanji_value(signs) == value


@given(st.text(alphabet="0123456789.,'½ $%()-年月日三万 aday to", max_size=60), st.sampled_from(TAGS))
def test_whatever_is_written_is_read(text: str, locale: str) -> None:
    for quantity in quantities(text, locale):
        assert text[quantity.start : quantity.start + len(quantity.text)] == quantity.text
        assert isinstance(quantity.value, Fraction)


@pytest.mark.parametrize("sign", ["1", "1,111", "一"])
def test_an_endless_number_counts_nothing_and_breaks_nothing(sign: str) -> None:
    for locale in ("en", "ja", "ar"):
        assert all(quantity.value < 10**45 for quantity in quantities(sign * 4400, locale))
