"""How rights are named in a list of rights, where one word is enough: access, erasure, objection."""

from policyver.languages.measuring_words import tokens_of
from policyver.names import language

_CONTEXT = {
    "en": "right", "de": "recht", "fr": "droit", "es": "derecho", "it": "diritt", "pt": "direito", "nl": "recht",
    "pl": "praw", "cs": "práv", "ar": "حق", "ja": "権利 請求", "zh": "权 權",
}  # fmt: skip
"""Beginnings of words beside which these are rights."""

_NAMES = {
    "en": "access=access rectif=rectification correction=rectification erasure=erasure deletion=erasure"
    " restriction=restriction portab=portability objection=objection withdraw=withdrawal complaint=complaint",
    "de": "auskunft=access berichtig=rectification löschung=erasure einschränk=restriction"
    " datenübertragbarkeit=portability übertragbarkeit=portability widerspruch=objection widerruf=withdrawal"
    " beschwerde=complaint",
    "fr": "accès=access rectification=rectification effacement=erasure suppression=erasure limitation=restriction"
    " portabilité=portability opposition=objection opposer=objection réclamation=complaint retrait=withdrawal",
    "es": "acceso=access rectificación=rectification supresión=erasure cancelación=erasure limitación=restriction"
    " portabilidad=portability oposición=objection reclamación=complaint",
    "it": "accesso=access rettific=rectification cancellazione=erasure limitazione=restriction portabilità=portability"
    " opposizione=objection opporsi=objection reclamo=complaint revoca=withdrawal",
    "pt": "acesso=access retificação=rectification correção=rectification apagamento=erasure eliminação=erasure"
    " limitação=restriction portabilidade=portability oposição=objection reclamação=complaint",
    "nl": "inzage=access rectificatie=rectification correctie=rectification verwijdering=erasure wissing=erasure"
    " beperking=restriction overdraagbaarheid=portability dataportabiliteit=portability bezwaar=objection"
    " klacht=complaint",
    "pl": "dostęp=access sprostowani=rectification usunięci=erasure ograniczeni=restriction przenoszeni=portability"
    " przeniesieni=portability sprzeciw=objection skarg=complaint wycofani=withdrawal",
    "cs": "přístup=access oprav=rectification výmaz=erasure omezení=restriction přenositelnost=portability"
    " námitk=objection stížnost=complaint odvolání=withdrawal",
    "ar": "الوصول=access الاطلاع=access التصحيح=rectification الحذف=erasure المحو=erasure التقييد=restriction"
    " الاعتراض=objection النقل=portability",
    "ja": "開示=access 訂正=rectification 削除=erasure 消去=erasure 利用停止=restriction 異議=objection"
    " ポータビリティ=portability 苦情=complaint",
    "zh": "查阅=access 查询=access 查詢=access 访问权=access 更正=rectification 删除=erasure 刪除=erasure"
    " 限制处理=restriction 可携带=portability 转移=portability 反对=objection"
    " 投诉=complaint 申诉=complaint 撤回=withdrawal 复制=copy",
}
_UNSPACED = ("ja", "zh")


def named_rights(text: str, locale: str) -> dict[str, tuple[str, int]]:
    """Return the rights that a text on rights names by a word, each with the word and its place."""
    tag = language(locale)
    contexts = tuple(_CONTEXT.get(tag, "").split())
    names = [entry.partition("=")[::2] for entry in _NAMES.get(tag, "").split()]
    named: dict[str, tuple[str, int]] = {}
    if tag in _UNSPACED:
        if any(context in text for context in contexts):
            for word, name in names:
                if (at := text.find(word)) >= 0:
                    named.setdefault(name, (word, at))
        return named
    tokens = tokens_of(text, locale)
    if not any(token.text.startswith(contexts) or token.bare.startswith(contexts) for token in tokens):
        return named
    for token in tokens:
        for word, name in names:
            if token.text.startswith(word) or (token.text[1:].startswith(word) and token.text[0] in "وب"):
                named.setdefault(name, (text[token.start : token.end], token.start))
    return named
