"""A page is read in the encoding that a browser would read it in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.document.web.encoding import declared_encoding, page_text
from policyver.errors import BadText


def page(label: str, body: bytes) -> bytes:
    return f'<html><head><meta charset="{label}"></head><body><p>'.encode() + body


def body_of(data: bytes) -> str:
    return page_text(data, "page.html").rpartition("<p>")[2]


@pytest.mark.parametrize(
    ("label", "codec", "text"),
    [
        ("ISO-8859-1", "cp1252", "Our “partners” don’t pay €5 – ever…"),
        ("us-ascii", "cp1252", "naïve"),
        ("latin2", "iso-8859-2", "Zásady ochrany osobních údajů"),
        ("windows-1251", "cp1251", "Мы храним ваши данные"),
        ("koi8-r", "koi8-r", "Мы храним ваши данные"),
        ("iso-8859-9", "cp1254", "Kişisel veriler, “çerez”"),
        ("tis-620", "cp874", "นโยบายความเป็นส่วนตัว"),
        ("gb2312", "gb18030", "隐私政策：镕、瀞"),
        ("gbk", "gb18030", "請朱镕基"),
        ("x-gbk", "gb18030", "个人信息"),
        ("big5", "big5hkscs", "隱私權政策，碁"),
        ("shift_jis", "cp932", "①個人情報 ㈱髙島 № ～"),
        ("x-sjis", "cp932", "個人情報"),
        ("windows-31j", "cp932", "Ⅳ条"),
        ("euc-kr", "cp949", "개인정보 처리방침, 똠방각하"),
        ("ks_c_5601-1987", "cp949", "펲시"),
        ("utf-16", "utf-8", "Größe"),
        ("UTF-16LE", "utf-8", "Größe"),
        ("x-user-defined", "cp1252", "a – b"),
        ("  utf8 ", "utf-8", "Größe"),
    ],
)
def test_labels_mean_what_browsers_take_them_for(label: str, codec: str, text: str) -> None:
    assert body_of(page(label, text.encode(codec))) == text


def test_signs_of_japanese_makers() -> None:
    numbers = b"\xad\xa1\xad\xea"  # ①㈱, in the row that NEC added
    assert body_of(page("euc-jp", numbers + "個人情報".encode("euc_jp") + b"\xa1\xc1")) == "①㈱個人情報～"
    assert body_of(page("iso-2022-jp", b"\x1b$B\x2d\x21\x38\x44\x1b(B, Ltd.")) == "①個, Ltd."


def test_the_euro_of_chinese_pages_and_bytes_without_a_sign() -> None:
    assert body_of(page("gbk", b"\x805 " + "元".encode("gbk"))) == "€5 元"
    assert body_of(page("windows-1252", b"a\x81b")) == "a\x81b"


def test_a_byte_order_mark_counts_more_than_what_the_page_says() -> None:
    text = '<meta charset="shift_jis"><p>Größe'
    for codec in ("utf-8-sig", "utf-16"):
        assert page_text(text.encode(codec), "page.html") == text


def test_a_page_saved_as_utf_8_that_names_its_old_encoding() -> None:
    assert body_of(page("iso-8859-1", "We don’t sell it.".encode())) == "We don’t sell it."


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        (b"<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>", "windows-1251"),
        (b"<META CHARSET = big5>", "big5"),
        (b"<?xml version='1.0' encoding='iso-8859-15'?><html>", "iso-8859-15"),
        (b"<!-- <meta charset=big5> --><title><meta charset=big5></title><script>'<meta charset=big5>'</script>", ""),
        (b"<meta name='description' content='about charset=big5'>", ""),
        (b"", ""),
    ],
)
def test_where_a_page_names_its_encoding(head: bytes, encoding: str) -> None:
    assert declared_encoding(head) == encoding


def test_an_encoding_that_nobody_knows_is_not_minded() -> None:
    assert body_of(page("klingon-1", "Größe".encode())) == "Größe"
    assert body_of(page("klingon-1", "Größe".encode("cp1252"))) == "Größe"


def test_a_byte_that_means_nothing_is_a_sign_for_that() -> None:
    words = b"We keep it. " * 100
    assert body_of(page("utf-8", b"\xff" + words)) == "\ufffd" + words.decode()


def test_a_page_in_another_encoding_than_it_names() -> None:
    with pytest.raises(BadText, match=r"^page\.html cannot be read as text"):
        page_text(page("utf-8", "Мы храним ваши данные".encode("koi8-r")), "page.html")
    with pytest.raises(BadText, match="hz-gb-2312, which browsers do not read"):
        page_text(page("hz-gb-2312", b"~{VPND~}"), "page.html")


def test_a_binary_file() -> None:
    assert page_text(b"<p>We keep\0 it.", "page.html") == "<p>We keep it."
    with pytest.raises(BadText, match="binary"):
        page_text("<p>We keep it.".encode("utf-16-le"), "page.html")


@given(st.sampled_from(["", "utf-8", "gbk", "euc-jp", "iso-2022-jp", "big5", "euc-kr", "cp1252"]), st.binary())
def test_any_bytes_are_text_or_refused(label: str, data: bytes) -> None:
    for read in (page(label, data), data):
        try:
            assert page_text(read, "page.html").strip()
        except BadText as refused:
            assert refused.what.startswith("page.html ")
