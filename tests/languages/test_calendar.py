"""Which numbers at the start of a text are those of a date, a year or a span of time, in any language."""

import pytest
from babel import Locale

from policyver.languages import TAGS, all_languages
from policyver.languages.calendar import time_at_start
from policyver.languages.model import fold_word
from policyver.languages.months_elsewhere import COUNTED_ELSEWHERE, MONTHS_ELSEWHERE, PERIODS_ELSEWHERE

WITH_FULL_STOPS = ("cs", "de", *MONTHS_ELSEWHERE)


def months(tag: str) -> set[str]:
    """Return the names of the months in CLDR, as the lists have them."""
    forms = Locale.parse(tag, sep="-").months
    return {fold_word(name) for form in ("format", "stand-alone") for name in forms[form]["wide"].values()}


@pytest.mark.parametrize("tag", MONTHS_ELSEWHERE)
def test_the_months_of_other_languages_are_all_there(tag: str) -> None:
    assert months(tag) <= set(MONTHS_ELSEWHERE[tag])


def test_a_language_with_a_file_has_its_months_there() -> None:
    assert not {*MONTHS_ELSEWHERE} & {*TAGS}, "take the months from MONTHS_ELSEWHERE into the language's file"


def test_every_word_is_as_it_is_looked_up() -> None:
    words = [*PERIODS_ELSEWHERE, *COUNTED_ELSEWHERE, *(name for names in MONTHS_ELSEWHERE.values() for name in names)]
    words += [word for language in all_languages() for word in language.periods]
    assert [word for word in words if word != fold_word(word)] == []


@pytest.mark.parametrize("tag", WITH_FULL_STOPS)
def test_a_day_is_known_by_each_month_of_a_language_that_writes_a_full_stop(tag: str) -> None:
    for month in months(tag):
        assert time_at_start(f"3. {month} 2027 beginnt etwas.") == "sure", month
        assert time_at_start(f"24. {month.capitalize()}") == "likely", month


@pytest.mark.parametrize(
    "text",
    ["1. července 2026 pro nové zákazníky.", "11. heinäkuuta 2026 alkaen", "05. Juni 2026", "30. Juni 2024, 24 Uhr",
     "1. Jan. 2026", "3. Sept. 2026", "1. set. 2024", "1. März 2026 bis", "9. May 2026", "1. czerwca 2024 r.",
     "17. 05. 2026", "17.05. 2026", "1. 1. 2026", "1.1. 2026", "1. 7. 26", "12. XI. 2025", "1. VII. 2026 začíná",
     "1. až 15. července 2026", "1. und 2. Juni 2026", "1. – 15. juli 2026", "١. يوليو ٢٠٢٦", "1.\u00a0června 2026",
     "8. päivänä elokuuta 2026", "2. of May 2026", "3. de julio de 2026", "4. ianuarie 2026", "9. den juni 2026"],
)  # fmt: skip
def test_a_date_with_its_year_is_one_wherever_it_stands(text: str) -> None:
    assert time_at_start(text) == "sure"


@pytest.mark.parametrize(
    "text",
    ["30. Juni", "1. giugno", "5. Jänner", "1. تشرين الأول", "1. bis 15. Juli", "17. 05.", "1. 7. začíná platnost",
     "2026. január 1. napjától", "2026. 05. 17.", "2026.05.17. után", "2026.", "2019. We began.", "2024: what changed",
     "2026. gada 1. jūlijā", "3. Quartal 2026", "II. čtvrtletí 2026", "16. Lebensjahr", "1. pololetí", "2. kvartal",
     "8. päivänä", "2. Trimester 2026", "3. § (2)", "11. cikk (1) bekezdés", "8. člena", "4. emelet",
     "2. Senat des BGH", "14 days", "14 Tage", "٣٠ يوما", "12 meses", "1 July", "1 May"],
)  # fmt: skip
def test_a_date_without_its_year_and_a_span_of_time_are_likely_to_be_that(text: str) -> None:
    assert time_at_start(text) == "likely"


@pytest.mark.parametrize(
    "text",
    ["", "1.", "30", "1. Marketing", "2. Decisions by machines", "3. Set your browser.", "1. May we ask you?",
     "2. March on", "4. August-Rechnungen", "1. Sie haben das Recht", "3. Mayors", "4. الثاني", "5. Out of it",
     "1. 1. Unser Unternehmen", "1.7. The Controller", "1.4.12 The Processor", "3. V. Smith, director", "I. Who we are",
     "32. Juni", "0. Juli", "1) Juni 2026", "(1) Juni 2026", "1.5 GB", "99 problems", "31 de", "16 and older",
     "2. Tagebücher", "3. Of our partners", "2. Senatoren", "4. De juiste gegevens", "1. Di che cosa si tratta"],
)  # fmt: skip
def test_any_other_number_may_count_a_list(text: str) -> None:
    assert time_at_start(text) is None
