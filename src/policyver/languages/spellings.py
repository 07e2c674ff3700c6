"""Spellings of one word: of another region, before and after a reform, with a hyphen and without."""

import re
import unicodedata
from functools import cache, lru_cache
from itertools import pairwise

from policyver.languages.model import fold_word
from policyver.names import language

_RULES: dict[str, str] = {
    "en": """
        (?<=\\w{2})is(e[ds]?|er|ers|ing|ations?|able|ational)$ iz\\1
        (?<=\\w{2})ys(e[ds]?|er|ers|ing)$ yz\\1
        ^(behavi|col|fav|hon|lab|neighb|rum|harb|endeav|hum|arm|cand|parl|sav|vap|vig|rig)our \\1or
        (cent|met|lit|theat|fib|calib|spect|lust)re(s?)$ \\1er\\2
        (cent|met)red$ \\1ered
        (catal|dial|anal|prol|epil|monol)ogue(s?)$ \\1og\\2
        (cancel|label|travel|model|signal|channel|fuel|level|counsel|initial|total)l(ed|ing|er|ers|ation|ations)$ \\1\\2
        (def|off|pret|lic)ence(s?|less)$ \\1ense\\2
        practis(e[ds]?|ing)$ practic\\1
        programme(s?)$ program\\1
        cheque(s?)$ check\\1
        grey gray
        (judg|acknowledg|lodg)ement(s?)$ \\1ment\\2
        ^(fulfi|enro|insta|wi|ski)l(s|ment|ments|ful|fully)?$ \\1ll\\2
        ^ageing$ aging
        ^artefact(s?)$ artifact\\1
        ^(whil|among|amid)st$ \\1
        ^(whil)e?$ \\1
        ^(toward|afterward|backward|forward|upward|downward)s$ \\1
        ^(learn|burn|dream|spel|spoil)t$ \\1ed
        ^(p)aed(.*)$ \\1ed\\2
        ^tyre(s?)$ tire\\1
        ^sceptic skeptic
        ^manoeuvre maneuver
        ^kerb curb
        ^(jewel)lery$ \\1ry
        ^aluminium$ aluminum
        ^cosy$ cozy
        ^plough plow
    """,
    "de": """
        ph f
        (poten|essen|substan|differen|sequen)zi(al|ell) \\1ti\\2
        selbständig selbstständig
        aufwänd aufwend
        ^tipp$ tip
        ^(stop|tip)p(s?)$ \\1\\2
        numerier nummerier
        placier platzier
        plazier platzier
        ü ue
        ö oe
        ä ae
    """,
    "fr": """
        î i
        û u
        è é
        ë e
        clef clé
        oignon ognon
    """,
    "es": """
        ^s[óo]lo$ solo
        ^(é)(ste|sta|stos|stas|se|sa|sos|sas)$ e\\2
        ^aqu[ée]l(l[ao]s?)?$ aquel\\1
        gui[óo]n guion
        ^trans(p|f|m|c|l) tras\\1
        ^post? pos
        ps[ií] si
        ^video$ vídeo
    """,
    "pt": """
        ([ac])c[çc] \\1ç
        cç ç
        pç ç
        (?<=[aeiou])ct t
        (?<=[aeiou])pt t
        ü u
        éi ei
        ói oi
        ôo oo
        êe ee
        registr regist
        ^fato$ facto
        controlo controle
        ó o
        ô o
        ê é
    """,
    "it": """
        ^ed$ e
        ^ad$ a
        ^od$ o
    """,
    "nl": "",
    "pl": "",
    "cs": """
        ismus izmus
        (?<=[aeiouáéíóú])s(?=[aeiouáéíóú]) z
        ^(kur|dis|impul)s \\1z
    """,
    "ar": """
        [أإآٱ] ا
        ى ي
        ة ه
        [ؤئ]ؤ? ؤ
    """,
}
"""Of each language what is replaced in a word, and by what, so that the spellings of one word come to be the same.

The rules need not return right words, only the same for all spellings of a word and another for any other word.
"""

_SIGNS: dict[str, str] = {
    "ja": (
        "下さ=くださ 致し=いたし 致しま=いたしま 通り=とおり 頂=いただ 出来=でき 及び=および 又は=または 且つ=かつ"
        " 事が=ことが 為=ため"
        " 予め=あらかじめ 更に=さらに 但し=ただし 全て=すべて 尚=なお 従って=したがって 並びに=ならびに"
        " 若しくは=もしくは 或いは=あるいは"
        " 子供=子ども 引続き=引き続き 問合せ=問い合わせ 問合わせ=問い合わせ 取り扱い=取扱い 取り扱=取扱"
        " 申込み=申し込み 申込=申し込み"
        " 手続=手続き 御=ご 有難う=ありがとう 宜しく=よろしく 既に=すでに 様々=さまざま 殆ど=ほとんど 付き=つき"
        " 無く=なく 無い=ない"
        " 有る=ある 迄=まで 等=など 他の=ほかの 且=かつ 即ち=すなわち 何れ=いずれ 是非=ぜひ 繋=つな"
        " 行な=行 見積り=見積もり 受付け=受け付け ヶ月=か月 カ月=か月 ケ月=か月 ヵ月=か月 箇月=か月 箇所=か所"
        " ヶ所=か所"
    ),
    "zh": (
        "帐=账 其它=其他 图象=图像 台灣=臺灣 台湾=臺湾 身分=身份 成份=成分 登陆=登录 帳=賬 啓=啟 裏=裡 羣=群 説=說"
        " 衞=衛 綫=線 户=戶"
        " 着=著 週=周 想像=想象 录象=录像 定单=订单 做为=作为 按装=安装 复盖=覆盖 份内=分内"
        " 影象=影像 糸统=系统 聯繫=聯系 記錄=紀錄 佔=占 僱=雇 峯=峰 纔=才 祇=只"
    ),
}
"""Pairs of signs that are written for each other. Either may be the older one."""

_SHORTEST = 3
"""Letters of a word that can have two spellings: “US” and “U.S.” are no two."""

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u064b-\u0655\u0670\u0640])*(?:[-‐‑'’][^\W\d_]+)*")
_KATAKANA = re.compile(r"[ァ-ヺー]{3,}")
_MARKS = re.compile("[\u064b-\u0655\u0670\u0640]")
"""Arabic vowel signs, which may be written or not."""
_HYPHENS = re.compile(r"[-‐‑ \u00a0]")


def other_spellings(old: str, new: str, locale: str) -> list[tuple[str, str]]:
    """Return the words of a text that another one has in another spelling, each with the other spelling."""
    tag = language(locale)
    if tag in _SIGNS:
        return _other_signs(old, new, tag)
    before, after = _WORD.findall(old), _WORD.findall(new)
    gone, come = _beyond(before, after), _beyond(after, before)
    pairs: list[tuple[str, str]] = []
    for was in _with_pairs(gone):
        key = _key(was, tag)
        for now in _with_pairs(come):
            if (
                len(key) >= _SHORTEST
                and key == _key(now, tag)
                and was.lower() != now.lower()
                and not _is_only_typography(was, now)
            ):
                pairs.append((was, now))
                break
    return pairs


def _is_only_typography(was: str, now: str) -> bool:
    plain_was, plain_now = (_MARKS.sub("", word.lower()).replace("’", "'").replace("‑", "-") for word in (was, now))
    return plain_was == plain_now


def _beyond(words: list[str], others: list[str]) -> list[str]:
    left = list(others)
    beyond = []
    for word in words:
        if word in left:
            left.remove(word)
        else:
            beyond.append(word)
    return beyond


def _with_pairs(words: list[str]) -> list[str]:
    return words + [f"{first} {second}" for first, second in pairwise(words)]


@lru_cache(maxsize=1 << 14)
def _key(word: str, tag: str) -> str:
    """Return what all spellings of a word have in common."""
    key = _HYPHENS.sub("", fold_word(word)).replace("’", "'")
    for pattern, replacement in _rules(tag):
        key = pattern.sub(replacement, key)
    return key


@cache
def _rules(tag: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    rules = []
    for line in _RULES.get(tag, "").strip().splitlines():
        pattern, _, replacement = line.strip().rpartition(" ")
        rules.append((re.compile(pattern), replacement))
    return tuple(rules)


def _other_signs(old: str, new: str, tag: str) -> list[tuple[str, str]]:
    old, new = (unicodedata.normalize("NFKC", text) for text in (old, new))
    pairs = []
    for pair in _SIGNS[tag].split():
        first, _, second = pair.partition("=")
        for was, now in ((first, second), (second, first)):
            if was != now and old.count(was) > new.count(was) and new.count(now) > old.count(now):
                pairs.append((was, now))
    if tag == "ja":
        before, after = _KATAKANA.findall(old), _KATAKANA.findall(new)
        come = {word.rstrip("ー"): word for word in _beyond(after, before)}
        pairs += [(was, come[key]) for was in _beyond(before, after) if (key := was.rstrip("ー")) in come]
    return pairs
