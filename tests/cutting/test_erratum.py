"""What may be corrected in a version's text, in each language that policyver knows."""

from dataclasses import astuple, dataclass

import pytest

from policyver.cutting.erratum import check_erratum
from policyver.document.markdown.reading import read_markdown
from policyver.errors import ErratumRefused
from policyver.languages import TAGS
from policyver.redline import compare

Change = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Corrections:
    """A sentence of a language, and what somebody replaces in it: each a text that is there, and another one."""

    sentence: str
    number: Change
    month: Change
    unit: Change
    negation: Change
    duty: Change
    limit: Change
    slip: Change
    """A slip of spelling."""


SENTENCES = {
    "en": Corrections(
        "From 1 June on we must keep your datas for at most thirty days and do not pass it on.",
        ("thirty", "sixty"), ("June", "July"), ("days", "months"), ("do not pass", "pass"), ("must", "may"),
        ("most", "least"), ("datas", "data"),
    ),
    "de": Corrections(
        "Ab dem 1. Juni müssen wir Ihre Datten höchstens dreißig Tage aufbewahren und geben sie nicht weiter.",
        ("dreißig", "sechzig"), ("Juni", "Juli"), ("Tage", "Monate"), ("sie nicht weiter", "sie weiter"),
        ("müssen", "können"), ("höchstens", "mindestens"), ("Datten", "Daten"),
    ),
    "fr": Corrections(
        "Dès le 1 juin nous devons conserver vos donnés au plus trente jours et nous n'en cédons aucune.",
        ("trente", "soixante"), ("juin", "juillet"), ("jours", "mois"), ("aucune", "une"), ("devons", "pouvons"),
        ("plus", "moins"), ("donnés", "données"),
    ),
    "es": Corrections(
        "Desde el 1 de junio debemos conservar sus dattos como máximo treinta días y no los cedemos.",
        ("treinta", "sesenta"), ("junio", "julio"), ("días", "meses"), ("no los", "los"), ("debemos", "podemos"),
        ("máximo", "mínimo"), ("dattos", "datos"),
    ),
    "it": Corrections(
        "Dal 1 giugno dobbiamo conservare i suoi datti al massimo trenta giorni e non li cediamo.",
        ("trenta", "sessanta"), ("giugno", "luglio"), ("giorni", "mesi"), ("non li", "li"), ("dobbiamo", "possiamo"),
        ("massimo", "minimo"), ("datti", "dati"),
    ),
    "pt": Corrections(
        "Desde 1 de junho devemos guardar os seus daddos no máximo trinta dias e não os cedemos.",
        ("trinta", "sessenta"), ("junho", "julho"), ("dias", "meses"), ("não os", "os"), ("devemos", "podemos"),
        ("máximo", "mínimo"), ("daddos", "dados"),
    ),
    "nl": Corrections(
        "Vanaf 1 juni moeten wij uw gegevvens hoogstens dertig dagen bewaren en wij geven ze niet door.",
        ("dertig", "zestig"), ("juni", "juli"), ("dagen", "maanden"), ("ze niet door", "ze door"), ("moeten", "mogen"),
        ("hoogstens", "minstens"), ("gegevvens", "gegevens"),
    ),
    "pl": Corrections(
        "Od 1 czerwca musimy przechowywać Państwa dannych najwyżej trzydzieści dni i nie sprzedajemy ich.",
        ("trzydzieści", "sześćdziesiąt"), ("czerwca", "lipca"), ("dni", "miesięcy"),
        ("i nie sprzedajemy", "i sprzedajemy"), ("musimy", "możemy"), ("najwyżej", "najmniej"), ("dannych", "danych"),
    ),
    "cs": Corrections(
        "Od 1. června musíme vaše údajje uchovávat nejvýše třicet dnů a nikdy je nepředáváme.",
        ("třicet", "šedesát"), ("června", "července"), ("dnů", "měsíců"), ("nikdy je nepředáváme", "je předáváme"),
        ("musíme", "můžeme"), ("nejvýše", "nejméně"), ("údajje", "údaje"),
    ),
    "ja": Corrections(
        "六月一日から、当社はお客様の情法を三十日以内に限って保存する必要があり、第三者に提供しません。",
        ("三十", "六十"), ("六月", "七月"), ("三十日", "三十年"), ("提供しません", "提供します"), ("必要", "予定"),
        ("以内", "以上"), ("情法", "情報"),
    ),
    "zh": Corrections(
        "自六月一日起，我们必须保存您的数居至多三十天，并且不提供给他人。",
        ("三十", "六十"), ("六月", "七月"), ("三十天", "三十年"), ("不提供", "提供"), ("必须", "可以"),
        ("至多", "至少"), ("数居", "数据"),
    ),
    "ar": Corrections(
        "من 1 يونيو يجب أن نحفظ بيناتكم على الأكثر ثلاثين يومًا ولا ننقلها.",
        ("ثلاثين", "ستين"), ("يونيو", "يوليو"), ("يومًا", "شهرًا"), ("ولا ننقلها", "وننقلها"), ("يجب", "يجوز"),
        ("الأكثر", "الأقل"), ("بيناتكم", "بياناتكم"),
    ),
}  # fmt: skip


def check(sentence: str, change: Change, locale: str) -> None:
    assert sentence.count(change[0]) == 1
    corrected = sentence.replace(*change)
    check_erratum(compare(read_markdown(f"# A\n\n{sentence}\n"), read_markdown(f"# A\n\n{corrected}\n")), "v1", locale)


def test_there_is_a_sentence_in_every_language() -> None:
    missing = set(TAGS) - SENTENCES.keys()
    assert not missing, f"write a sentence with corrections in {' '.join(missing)} into SENTENCES"


@pytest.mark.parametrize("locale", SENTENCES)
def test_a_slip_of_spelling_is_corrected(locale: str) -> None:
    check(SENTENCES[locale].sentence, SENTENCES[locale].slip, locale)


@pytest.mark.parametrize("locale", SENTENCES)
@pytest.mark.parametrize("what", ["number", "month", "unit", "negation", "duty", "limit"])
def test_what_turns_the_sense_is_refused(locale: str, what: str) -> None:
    change = getattr(SENTENCES[locale], what)
    with pytest.raises(ErratumRefused, match="The correction changes a "):
        check(SENTENCES[locale].sentence, change, locale)


@pytest.mark.parametrize("locale", SENTENCES)
def test_without_any_of_these_words_a_sentence_is_another(locale: str) -> None:
    """Each taken out, and not only replaced."""
    sentence, *changes, _ = astuple(SENTENCES[locale])
    for old, _ in changes:
        with pytest.raises(ErratumRefused, match="The correction changes a "):
            check(sentence, (old, ""), locale)


def test_the_name_of_a_clause_is_a_number() -> None:
    with pytest.raises(ErratumRefused, match="number"):
        check("You may object under clause (b).", ("(b)", "(c)"), "en")


def test_a_word_turns_by_its_beginning() -> None:
    with pytest.raises(ErratumRefused, match="negation"):
        check("Údaje nepředáváme.", ("nepředáváme", "předáváme"), "cs")


def test_a_part_in_another_language_turns_too() -> None:
    with pytest.raises(ErratumRefused, match="negation"):
        check("In California: Nunca vendemos sus datos.", ("Nunca vendemos", "Vendemos"), "en")


def test_no_correction_is_known_in_a_language_without_lists() -> None:
    with pytest.raises(ErratumRefused, match="no list of the words that turn a sentence in eo"):
        check("Ni ne vendas datumojn.", ("ne ", ""), "eo")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We share none of your data with brokers.", "We share all of your data with brokers."),
        ("Of your letters we keep none.", "Of your letters we keep some."),
        ("In French: nous ne vendons pas vos données.", "In French: nous vendons vos données."),
        ("In German: wir teilen sie nur mit Ihnen.", "In German: wir teilen sie mit Ihnen."),
        ("In Arabic: لا نشارك بياناتك.", "In Arabic: نشارك بياناتك."),
    ],
)
def test_a_negation_in_an_english_text_is_no_correction_in_whatever_language_it_is(old: str, new: str) -> None:
    with pytest.raises(ErratumRefused, match="a negation"):
        check_erratum(compare(read_markdown(f"# S\n\n{old}\n"), read_markdown(f"# S\n\n{new}\n")), "v1", "en")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[our office](mailto:office@havn.example)", "[our office](mailto:leads@broker.example)"),
        ("[our office](tel:+4912345)", "[our office](tel:+4954321)"),
        ("<office@havn.example>", "<leads@havn.example>"),
        ("<https://havn.example/a>", "<https://broker.example/a>"),
        ("[our page](/a)", "[our page](https://broker.example/a)"),
        ("[our page](https://havn.example/a)", "[our page](https://havn.example.broker.example/a)"),
        ("our page", "[our page](https://broker.example/a)"),
    ],
)
def test_where_readers_are_sent_is_no_correction(before: str, after: str) -> None:
    old, new = (read_markdown(f"# Statement\n\nWrite to {target}.\n") for target in (before, after))
    with pytest.raises(ErratumRefused, match="leads to another place"):
        check_erratum(compare(old, new), "v1", "en")


def test_another_page_of_the_same_site_is_a_correction() -> None:
    old, new = (read_markdown(f"# S\n\nSee [ours](https://havn.example/{page}).\n") for page in ("a", "b"))
    check_erratum(compare(old, new), "v1", "en")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<input type=checkbox> I agree.", "<input type=checkbox checked> I agree."),
        ("<select><option>No</option><option>Yes</option></select>", "<select><option>No<option selected>Yes</select>"),
        ("<span>We ask you first.</span>", "<span hidden>We ask you first.</span>"),
        (
            "<details><summary>More</summary>We sell.</details>",
            "<details open><summary>More</summary>We sell.</details>",
        ),
        ("![](sold-to-nobody.png)", "![](sold-to-all.png)"),
        ('[List](/a "twelve firms")', '[List](/a "four hundred firms")'),
        ("Kept <Days n={3} />", "Kept <Days n={30} />"),
        ("Kept 03 weeks", "Kept \u202e03\u202c weeks"),
    ],
)
def test_what_a_page_shows_without_words_is_no_correction(before: str, after: str) -> None:
    old, new = (read_markdown(f"# Statement\n\n{text}\n") for text in (before, after))
    with pytest.raises(ErratumRefused, match="shows or does without words"):
        check_erratum(compare(old, new), "v1", "en")


def test_what_authors_write_for_each_other_may_be_corrected() -> None:
    old, new = "# S\n\nWe kep it. <!-- ask Ana -->\n", "# S\n\nWe keep it. <!-- asked Ana -->\n\n<!-- done -->\n"
    check_erratum(compare(read_markdown(old), read_markdown(new)), "v1", "en")


def test_what_is_not_compared_is_no_correction() -> None:
    table = "# S\n\n| A | B |\n| - | - |\n| a | b | sold to {} |\n"
    with pytest.raises(ErratumRefused, match="sold to nobody"):
        check_erratum(*(compare(*(read_markdown(table.format(x)) for x in ("nobody", "all"))), "v1", "en"))


def test_a_raised_digit_is_a_number() -> None:
    old, new = (read_markdown(f"# S\n\nKept 30{digit} days.\n") for digit in ("<sup>1</sup>", "1"))
    with pytest.raises(ErratumRefused, match="number"):
        check_erratum(compare(old, new), "v1", "en")
