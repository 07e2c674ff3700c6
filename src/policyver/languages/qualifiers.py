"""Words that qualify what is promised: knowingly, at any time, where the law requires it, without undue delay, free."""

from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from policyver.languages.measuring_words import tokens_of
from policyver.languages.model import fold_word
from policyver.languages.number_words import Phrases
from policyver.names import language

Qualifying = Literal["scope", "boundless", "prompt", "in-good-time", "free", "for-a-fee"]
"""`scope` narrows or widens whom or what a sentence is about, `boundless` says that a list has more than it names."""


@dataclass(frozen=True, slots=True)
class Qualifier:
    """A word or phrase that qualifies its sentence."""

    kind: Qualifying
    text: str
    start: int


_WORDS: dict[str, dict[Qualifying, str]] = {
    "en": {
        "scope": """unless required by law; except where required by law; except as required by law; unless the law
            requires it; except where the law requires it; knowingly; at any time; whenever; where the law
            requires it; where required by law; if required by
            law; as required by law; where legally required; if the law requires it; where the law requires; to the
            extent required by law; to the extent permitted by law; material changes; material change; significant
            changes; substantial changes; important changes""",
        "boundless": """including but not limited to; including without limitation; without limitation; not limited to;
            among other things; among others; inter alia""",
        "prompt": "without undue delay; without delay; immediately; promptly; at once; as soon as possible; right away",
        "in-good-time": """as soon as reasonably practicable; as soon as reasonably possible; as soon as practicable;
            within a reasonable time; within a reasonable period; in due course; in good time; where practicable""",
        "free": "no charge; free of charge; at no cost; without charge; for free; no cost; no fee",
        "for-a-fee": "fee; fees; reasonable charge; a charge; costs apply",
    },
    "de": {
        "scope": """wissentlich; jederzeit; soweit gesetzlich vorgeschrieben; wenn das gesetz es verlangt; sofern
            gesetzlich vorgeschrieben; soweit das gesetz es verlangt; wesentliche änderungen; wesentlichen änderungen;
            wesentliche änderung; wenn gesetzlich vorgeschrieben; erhebliche änderungen""",
        "boundless": """nicht beschränkt auf; nicht abschließend; ohne einschränkung; unter anderem; unter anderen""",
        "prompt": """unverzüglich; ohne unangemessene verzögerung; ohne schuldhaftes zögern; sofort; umgehend;
            unmittelbar""",
        "in-good-time": """sobald es zumutbar ist; sobald dies möglich ist; in angemessener frist; zu gegebener zeit;
            innerhalb angemessener frist; sobald wie möglich; so bald wie möglich; binnen angemessener frist""",
        "free": "kostenlos; kostenfrei; unentgeltlich; gebührenfrei; ohne kosten; keine kosten; keine gebühr",
        "for-a-fee": "gebühr; gebühren; entgelt; kostenpflichtig; aufwandsentschädigung",
    },
    "fr": {
        "scope": """sciemment; à tout moment; lorsque la loi l exige; si la loi l exige; lorsque la loi l impose;
            modifications importantes; modification importante; modifications substantielles; modification
            substantielle""",
        "boundless": "sans s y limiter; sans limitation; entre autres; liste non exhaustive",
        "prompt": "sans délai; sans retard; immédiatement; dans les meilleurs délais; sans délai injustifié",
        "in-good-time": "dans un délai raisonnable; dès que cela est raisonnablement possible; en temps utile",
        "free": "gratuit; gratuite; gratuitement; sans frais; aucun frais",
        "for-a-fee": "des frais; frais raisonnables; payant; payante; redevance; facturer; facturons",
    },
    "es": {
        "scope": """a sabiendas; en cualquier momento; en todo momento; cuando la ley lo exija; si la ley lo exige;
            cambios importantes; cambios sustanciales""",
        "boundless": "sin limitarse; sin limitación; entre otros; entre otras",
        "prompt": "sin demora; sin dilación; sin dilación indebida; inmediatamente; de inmediato",
        "in-good-time": "en un plazo razonable; tan pronto como sea razonablemente posible; a su debido tiempo",
        "free": "gratuito; gratuita; gratuitamente; gratis; sin coste; sin costo; sin cargo",
        "for-a-fee": "tarifa; una tasa; un canon; cobrar; cobraremos",
    },
    "it": {
        "scope": """consapevolmente; in qualsiasi momento; in ogni momento; ove richiesto dalla legge; se richiesto
            dalla legge; modifiche sostanziali; modifiche rilevanti""",
        "boundless": "senza limitazione; tra gli altri; a titolo esemplificativo",
        "prompt": "senza ritardo; senza ingiustificato ritardo; immediatamente; tempestivamente",
        "in-good-time": "entro un termine ragionevole; a tempo debito; appena possibile",
        "free": "gratuito; gratuita; gratuitamente; gratis; senza costi",
        "for-a-fee": "contributo spese; tariffa; addebitare; a pagamento",
    },
    "nl": {
        "scope": """willens en wetens; te allen tijde; op elk moment; op ieder moment; indien de wet dit vereist; waar
            wettelijk vereist; belangrijke wijzigingen; wezenlijke wijzigingen""",
        "boundless": "niet beperkt tot; zonder beperking; onder andere; onder meer",
        "prompt": "zonder vertraging; zonder onredelijke vertraging; onverwijld; onmiddellijk; direct",
        "in-good-time": "binnen een redelijke termijn; zodra dit redelijkerwijs mogelijk is; te zijner tijd",
        "free": "gratis; kosteloos; zonder kosten",
        "for-a-fee": "vergoeding; kosten in rekening; tegen betaling",
    },
    "pt": {
        "scope": """conscientemente; a qualquer momento; a todo o momento; quando exigido por lei; se a lei o exigir;
            alterações significativas; alterações substanciais""",
        "boundless": "sem limitação; entre outros; entre outras",
        "prompt": "sem demora; sem demora injustificada; imediatamente",
        "in-good-time": "num prazo razoável; em um prazo razoável; em tempo útil; assim que possível",
        "free": "gratuito; gratuita; gratuitamente; grátis; sem custos",
        "for-a-fee": "uma taxa; cobrar; cobraremos; mediante pagamento",
    },
    "pl": {
        "scope": "świadomie; w każdej chwili; w dowolnym momencie; w każdym czasie; jeżeli wymaga tego prawo",
        "boundless": "między innymi; nie ograniczając",
        "prompt": "niezwłocznie; bez zbędnej zwłoki; natychmiast",
        "in-good-time": "w rozsądnym terminie; w stosownym czasie",
        "free": "bezpłatnie; bezpłatne; bezpłatny; nieodpłatnie",
        "for-a-fee": "opłata; opłatę; opłaty; odpłatnie",
    },
    "cs": {
        "scope": "vědomě; kdykoli; kdykoliv; pokud to vyžaduje zákon; podstatné změny",
        "boundless": "mimo jiné; bez omezení",
        "prompt": "neprodleně; bez zbytečného odkladu; okamžitě; ihned; bez prodlení",
        "in-good-time": "v přiměřené lhůtě; v přiměřené době; včas",
        "free": "bezplatně; zdarma; bezplatné",
        "for-a-fee": "poplatek; poplatku; za úplatu",
    },
    "ar": {
        "scope": "عن علم; في أي وقت; إذا اقتضى القانون ذلك; حيثما يقتضي القانون; تغييرات جوهرية",
        "boundless": "لا الحصر; من بين أمور أخرى",
        "prompt": "دون تأخير; دون إبطاء; فورا; على الفور; من دون تأخير",
        "in-good-time": "خلال فترة معقولة; في غضون مدة معقولة; في الوقت المناسب",
        "free": "مجانا; مجاني; دون مقابل; بدون مقابل; دون رسوم; بدون رسوم",
        "for-a-fee": "رسوما; رسوم معقولة; رسم; مقابل رسوم",
    },
    "ja": {
        "scope": "故意に; 意図的に; いつでも; 法令で義務付けられ; 法令により必要な場合; 重要な変更; 重大な変更",
        "boundless": "これらに限; 含むがこれ",
        "prompt": "遅滞なく; 直ちに; 速やかに; すぐに",
        "in-good-time": "合理的な期間内に; 合理的に可能な限り早く; 適切な時期に",
        "free": "無料; 無償; 費用はかかりません",
        "for-a-fee": "手数料; 有料; 料金",
    },
    "zh": {
        "scope": "故意; 有意; 明知; 随时; 隨時; 法律要求时; 法律要求的情况下; 重大变更; 重大變更; 重大修改",
        "boundless": "但不限于; 但不限於; 不限于; 不限於",
        "prompt": "立即; 及时; 及時; 不得无故拖延; 毫不迟延; 马上",
        "in-good-time": "合理期限内; 合理时间内; 在合理可行的范围内尽快; 适时",
        "free": "免费; 免費; 无偿; 不收取费用; 不收取任何费用",
        "for-a-fee": "收取合理费用; 收取费用; 收费; 费用",
    },
}  # fmt: skip
_UNSPACED = ("ja", "zh")
KINDS: tuple[Qualifying, ...] = get_args(Qualifying)


def qualifiers(text: str, locale: str) -> tuple[Qualifier, ...]:
    """Return the words of a text that qualify it. In a language that is not known there are none."""
    tag = language(locale)
    if tag not in _WORDS:
        return ()
    if tag in _UNSPACED:
        return tuple(_in_signs(text, tag))
    tokens = tokens_of(text, locale)
    phrases = _phrases(tag)
    words: list[Qualifier] = []
    at = 0
    while at < len(tokens):
        hit = phrases.at(text, tokens, at)
        if hit is None:
            at += 1
            continue
        kind, end = hit
        words.append(Qualifier(kind, text[tokens[at].start : tokens[end - 1].end], tokens[at].start))
        at = end
    return tuple(words)


def _in_signs(text: str, tag: str) -> list[Qualifier]:
    words: list[Qualifier] = []
    for form, kind in _forms(tag):
        at = text.find(form)
        while at >= 0:
            if not any(word.start <= at < word.start + len(word.text) for word in words):
                words.append(Qualifier(kind, form, at))
            at = text.find(form, at + len(form))
    return sorted(words, key=lambda word: word.start)


@cache
def _forms(tag: str) -> tuple[tuple[str, Qualifying], ...]:
    """Return the phrases of a language with what they say, the longest first."""
    forms = [(" ".join(form.split()), kind) for kind, written in _WORDS[tag].items() for form in written.split(";")]
    return tuple(sorted(forms, key=lambda entry: -len(entry[0])))


@cache
def _phrases(tag: str) -> Phrases[Qualifying]:
    return Phrases((fold_word(form.replace(" ", "_")), kind) for form, kind in _forms(tag))
