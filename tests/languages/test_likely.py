"""The language that a text is likely in."""

import pytest

from policyver.languages.likely import likely_language

TEXTS = {
    "en": "You may object at any time. We must not keep orders for more than six years, and we never sell your data."
    " Without your consent nothing is shared within the first month of May.",
    "de": "Sie können jederzeit widersprechen. Wir dürfen Bestellungen nicht länger als sechs Jahre aufbewahren und"
    " müssen sie danach löschen. Ohne Ihre Einwilligung wird kein Newsletter im Mai verschickt, außer nach Monaten.",
    "ja": "お客様の同意なしに第三者へ提供しません。",
    "zh": "未经您的同意，我们不会向第三方提供您的个人信息。",
    "": "Lorem ipsum dolor sit amet, consectetur adipisici elit, sed eiusmod tempor incidunt ut labore.",
}


@pytest.mark.parametrize("tag", TEXTS)
def test_a_text_tells_its_language_by_its_small_words(tag: str) -> None:
    assert likely_language(TEXTS[tag]) == tag


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "We erase your orders six years after they were made, and never before."),
        ("de", "Wir löschen Bestellungen sechs Jahre nach dem Kauf und nie davor."),
        ("fr", "Nous ne gardons vos commandes que six ans, et jamais plus de sept."),
        ("es", "Borramos sus pedidos treinta días después de la compra, y nunca antes."),
        ("nl", "Wij wissen bestellingen zes jaar na de koop, en nooit eerder dan dat."),
        ("pl", "Usuwamy zamówienia sześć lat po zakupie i nigdy wcześniej niż przed rokiem."),
    ],
)
def test_a_sentence_or_two_tell_it_too(tag: str, text: str) -> None:
    assert likely_language(text) == tag


def test_a_heading_alone_tells_nothing() -> None:
    assert not likely_language("Privacy Statement, May 2026")


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("zh", "本隐私声明说明株式会社ソニー在中国的子公司如何收集、使用和保存您的个人信息，以及您享有的各项权利。"),
        ("zh", "我们与サクラ公司共享您的订单号码和送货地址。未经您的同意，我们不会向其他第三方提供您的个人信息。"),
        ("zh", "联系我们：个人信息保护负责人，电子邮件地址、电话号码、邮政编码。の"),
        ("ja", "個人情報保護方針。当社は、氏名、住所、電話番号、生年月日を取得します。"),
    ],
)
def test_a_name_in_kana_is_no_japanese(tag: str, text: str) -> None:
    assert likely_language(text) == tag
