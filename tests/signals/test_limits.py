"""A limit that is turned round is named, and one in other words of the same sense is not."""

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.signals.review import review


def scopes(locale: str, old: str, new: str) -> tuple[list[tuple[str, str]], str]:
    reviewed = review(compare(read_markdown(old), read_markdown(new)), locale)
    signals = [signal for of in reviewed.by_change.values() for signal in of if signal.kind == "scope"]
    return [(signal.old, signal.new) for signal in signals], reviewed.materiality


@pytest.mark.parametrize(
    ("locale", "old", "new", "limits"),
    [
        ("en", "Children over 13 may register.", "Children under 13 may register.", ("over", "under")),
        (
            "en",
            "We tell you before changes take effect.",
            "We tell you after changes take effect.",
            ("before", "after"),
        ),
        (
            "en",
            "It is kept for no more than 30 days.",
            "It is kept for at least 30 days.",
            ("no more than", "at least"),
        ),
        ("de", "Wir löschen sie binnen 30 Tagen.", "Wir löschen sie nach 30 Tagen.", ("binnen", "nach")),
        ("fr", "Nous répondons sous 30 jours.", "Nous répondons après 30 jours.", ("sous", "après")),
        ("es", "Se conservan hasta 30 días.", "Se conservan al menos 30 días.", ("hasta", "al menos")),
        ("ja", "30日以内に削除します。", "30日後に削除します。", ("以内", "後")),
        ("zh", "未满14周岁者可注册。", "年满14周岁者可注册。", ("未满", "年满")),
        ("ar", "نحذفها خلال ٣٠ يومًا.", "نحذفها بعد ٣٠ يومًا.", ("خلال", "بعد")),
    ],
)
def test_a_limit_that_is_turned_round_is_material(locale: str, old: str, new: str, limits: tuple[str, str]) -> None:
    assert scopes(locale, old, new) == ([limits], "material")
    assert scopes(locale, new, old) == ([limits[::-1]], "material")


@pytest.mark.parametrize(
    ("locale", "old", "new"),
    [
        ("en", "We tell you before changes take effect.", "We tell you prior to changes taking effect."),
        ("en", "We need up to one month.", "We need at most one month."),
        ("en", "We act under this policy after your request.", "We act over the telephone after your request."),
        ("de", "Das gilt nach Art. 6 vor allem hier.", "Das gilt gemäß Art. 6 vor allem hier."),
        ("fr", "Nous répondons au plus tard en 30 jours.", "Nous répondons en 30 jours au maximum."),
        ("ja", "30日以内に削除します。", "30日以内に消去します。"),
    ],
)
def test_a_limit_in_other_words_is_none(locale: str, old: str, new: str) -> None:
    assert scopes(locale, old, new)[0] == []
