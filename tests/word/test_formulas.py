"""Formulas of a Word file come through on one line, and no two run together."""

import re

import pytest

from tests.word.making import WHO, p, r
from tests.word.opened import accepted, lost

_M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def t(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def e(inside: str) -> str:
    return f"<m:e>{inside}</m:e>"


def form(name: str, properties: str = "", **parts: str) -> str:
    inside = "".join(f"<m:{part}>{text}</m:{part}>" for part, text in parts.items())
    return f"<m:{name}>{f'<m:{name}Pr>{properties}</m:{name}Pr>' if properties else ''}{inside}</m:{name}>"


def prop(name: str, value: str) -> str:
    return f'<m:{name} m:val="{value}"/>'


def math(inside: str) -> str:
    return f"<m:oMath {_M}>{inside}</m:oMath>"


def markdown(*inside: str) -> str:
    return accepted(p(*inside)).strip()


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        (form("sSup", e=t("10"), sup=t("6")), "10<sup>6</sup>"),
        (form("sSub", e=t("CO"), sub=t("2")), "CO<sub>2</sub>"),
        (form("sSubSup", e=t("x"), sub=t("i"), sup=t("2")), "x<sub>i</sub><sup>2</sup>"),
        (form("sSup", e=form("sSup", e=t("2"), sup=t("3")), sup=t("4")), "(2<sup>3</sup>)<sup>4</sup>"),
        (form("sPre", sub=t("6"), sup=t("14"), e=t("C")), "<sub>6</sub><sup>14</sup>C"),
        (form("f", num=t("1"), den=t("2")), "1/2"),
        (form("f", num=t("a+b"), den=t("2")), "(a+b)/2"),
        (form("f", prop("type", "noBar"), num=t("5"), den=t("2")), "\\[5; 2]"),
        (t("3") + form("f", num=t("1"), den=t("4")), "3 1/4"),
        (form("rad", prop("degHide", "1"), deg="", e=t("9")), "√9"),
        (form("rad", deg=t("3"), e=t("a+1")), "<sup>3</sup>√(a+1)"),
        (form("nary", prop("chr", "∑"), sub=t("i=1"), sup=t("12"), e=t("f")), "∑<sub>i=1</sub><sup>12</sup> f"),
        (form("func", fName=t("max"), e=t("x")), "max x"),
        (form("limLow", e=t("lim"), lim=t("n")), "lim<sub>n</sub>"),
        (f"<m:d>{e(t('1'))}{e(t('2'))}</m:d>", "(1|2)"),
        (f"<m:m><m:mr>{e(t('1'))}{e(t('0'))}</m:mr><m:mr>{e(t('0'))}{e(t('1'))}</m:mr></m:m>", "\\[1, 0; 0, 1]"),
        (form("acc", prop("chr", "~"), e=t("x")), "x<sup>~</sup>"),
        (form("bar", prop("pos", "top"), e=t("x")), "x<sup>¯</sup>"),
    ],
)
def test_a_formula_is_on_one_line(formula: str, text: str) -> None:
    body = p(r("Fee "), math(formula), r(" EUR"))
    assert accepted(body).strip() == f"Fee {text} EUR"
    assert lost(body) == ()


def test_numbers_beside_a_formula_do_not_run_together_with_it() -> None:
    half = math(form("f", num=t("1"), den=t("2")))
    assert markdown(r("after 3"), half, r("5 days")) == "after 3 1/2 5 days"
    assert markdown(r("after "), half, r(" 5 days")) == "after 1/2 5 days"


def test_a_tracked_change_in_a_formula_is_accepted() -> None:
    inside = form("sSup", e=t("10"), sup=f"<w:del {WHO}>{t('6')}</w:del><w:ins {WHO}>{t('9')}</w:ins>")
    assert markdown(r("Fee "), math(inside)) == "Fee 10<sup>9</sup>"


def test_what_is_not_known_in_a_formula_is_named_with_its_words() -> None:
    body = p(r("Fee "), math(f"<m:sideways>{t('10')}</m:sideways>"))
    assert accepted(body).strip() == "Fee 10"
    assert lost(body) == ("a formula, of which only the signs were kept: “10”",)


def test_formulas_in_formulas_in_formulas() -> None:
    nests = ("sSup sup", "d e", "f den", "m mr e", "rad deg", "nary sub")
    for names in map(str.split, nests):
        opening = "".join(f"<m:{name}>" for name in names)
        closing = "".join(f"</m:{name}>" for name in reversed(names))
        inside = f"{opening * 70}{t('10')}{closing * 70}"
        body = p(r("Fee "), math(inside))
        assert re.search("10|¹⁰|₁₀", accepted(body))
        assert "a formula, of which only the signs were kept" in lost(body)[0]
