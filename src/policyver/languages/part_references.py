"""How each language refers to a part of a text, “see Section 4.2 below”, and how it names what another text is.

Each entry is a regular expression of alternatives, in small letters. Written from general knowledge; no native lawyer
has reviewed the lists.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PartReferences:
    """The words of one language around the number of a part."""

    parts: str
    """What a part of a statement is called, in all forms that a number follows."""
    articles: str
    """What a part of a law is called, and of a statement only where its own parts are called so."""
    joins: str
    """What is between two numbers: “Sections 4 and 9”."""
    own: str
    """What is right behind the number of a part of the text itself: “below”, “of this policy”."""
    pointing: str
    """What is right before a reference to the text itself: “see”."""
    of: str
    """What is right behind the number of a part of something else: “of the Act”."""
    others: str
    """What laws, contracts and other texts are called."""


OTHER_TEXTS = (
    r"gdpr|dsgvo|ds-gvo|rgpd|avg|rodo|dsg|bdsg|tddd?g|ttdsg|ccpa|cpra|coppa|hipaa|glba|ferpa|lgpd|lopd|lssi|pipeda"
    r"|pipl|appi|u\.?s\.?c\b|c\.?f\.?r\b|eu\)? 20\d\d|\d{4}/\d{2,4}"
)
"""What laws are called in every language."""

PART_REFERENCES = {
    "en": PartReferences(
        parts=r"sections?|clauses?|paragraphs?|sec\.|chapters?|parts?",
        articles=r"articles?|art\.|arts\.|§{1,2}",
        joins=r"and|or|to|through|and/or",
        own=r"above|below|herein|hereof|(?:of|in|to|under) (?:this|the present)\b(?! act| law| regulation| code)",
        pointing=r"see|see also|refer to|described in|set out in|set forth in|listed in|under|in|with|to|per|by",
        of=r"of|under|in (?:the|our|your|its|that)",
        others=r"\bacts?\b|code\b|regulations?\b|directive|statutes?\b|\blaws?\b|constitution|convention|treaty|bill\b"
        r"|terms\b|agreement|contract|addendum|\bdpa\b|\bsccs?\b|clauses\b|schedule|annex|exhibit|guidelines|rules?\b"
        r"|title \w+|ordinance|decree|amendment",
    ),
    "de": PartReferences(
        parts=r"abschnitt(?:e|en|s)?|ziffern?|ziff\.|punkt(?:e|en)?|kapiteln?|kapitels|klauseln?|absätzen?|teil(?:e|en|s)?|nummern?",
        articles=r"artikeln?|artikels|art\.|§{1,2}",
        joins=r"und|oder|bis|sowie|u\.",
        own=r"oben|unten|(?:in |zu |gemäß )?(?:dieser|diesen|dieses|der vorliegenden|unserer datenschutz\w+)\b",
        pointing=r"siehe|vgl\.|vergleiche|gemäß|laut|unter|in|nach|s\.",
        of=r"der|des|dem|den|unserer|unseres|in|im|abs|absatz|satz|s\.|lit|buchst|nr|halbs",
        others=r"gesetz|gesetzes|gesetzbuch|verordnung|richtlinie|vertrag|agb|bedingungen|klauseln|abkommen|konvention"
        r"|\b(?:[bl]dsg|[bh]gb|stgb|ao|tmg|ddg|tkg|uwg|sgb|gg|kug|urhg|gwg|kwg|vvg|aktg|gmbhg|agg|betrvg|ustg|estg)\b",
    ),
    "fr": PartReferences(
        parts=r"sections?|paragraphes?|points?|chapitres?|clauses?|rubriques?|parties?",
        articles=r"articles?|art\.",
        joins=r"et|ou|à|au",
        own=r"ci-dessus|ci-dessous|(?:de |dans )?(?:la|le|les) présente?s?|de (?:cette|ce)\b",
        pointing=r"voir|cf\.|au|à|aux|dans|en|la|le|l|aux|conformément|prévus?|prévues?|décrite?s?",
        of=r"du|de|des|d|dudit",
        others=r"\bloi\b|\bcode\b|règlement|directive|décret|convention|contrat|conditions|traité|ordonnance|accord|charte",
    ),
    "es": PartReferences(
        parts=r"secci[oó]n|secciones|apartados?|puntos?|cláusulas?|cap[ií]tulos?|párrafos?|ep[ií]grafes?",
        articles=r"art[ií]culos?|arts?\.",
        joins=r"y|o|a|al|e",
        own=r"anterior|siguiente|m[aá]s arriba|m[aá]s abajo|de (?:esta|este|la presente|el presente)\b",
        pointing=r"véase|ver|consulte|v[eé]anse|en|el|la|los|las|del|al",
        of=r"del?|de la|de los",
        others=r"\bley\b|reglamento|directiva|c[oó]digo|decreto|contrato|condiciones|t[eé]rminos|tratado|convenio|acuerdo|constituci[oó]n",
    ),
    "it": PartReferences(
        parts=r"sezion[ei]|punt[oi]|paragraf[oi]|capitol[oi]|clausol[ae]",
        articles=r"articol[oi]|art\.|artt\.",
        joins=r"e|o|a|ed",
        own=r"che precede|che segue|sopra|sotto|(?:della|del|dell'|di) (?:presente|quest[aoe])\b",
        pointing=r"vedi|vedere|si veda|cfr\.|al|alla|nel|nella|di cui al|di cui alla",
        of=r"del|della|dell|dello|di|dei",
        others=r"\blegge\b|regolamento|direttiva|codice|decreto|d\.lgs|contratto|condizioni|termini|trattato|accordo",
    ),
    "pt": PartReferences(
        parts=r"se[cç]ção|seção|secções|seções|pontos?|cláusulas?|cap[ií]tulos?|itens|item|parágrafos?",
        articles=r"artigos?|arts?\.",
        joins=r"e|ou|a",
        own=r"acima|abaixo|(?:desta|deste|da presente|do presente)\b",
        pointing=r"ver|veja|consulte|cf\.|na|no|da|do",
        of=r"da|do|das|dos|de",
        others=r"\blei\b|regulamento|diretiva|directiva|c[oó]digo|decreto|contrato|condições|termos|tratado|acordo|constituição",
    ),
    "nl": PartReferences(
        parts=r"paragra(?:af|fen)|hoofdstuk(?:ken)?|secties?|onderde(?:el|len)|punt(?:en)?|clausules?",
        articles=r"artikel(?:en)?|art\.",
        joins=r"en|of|tot|t/m",
        own=r"hierboven|hieronder|(?:van|in) (?:deze|dit)\b",
        pointing=r"zie|in|onder|volgens",
        of=r"van|uit|der",
        others=r"\bwet\b|wetboek|verordening|richtlijn|overeenkomst|voorwaarden|verdrag|besluit|reglement",
    ),
    "pl": PartReferences(
        parts=r"sekcj[iaęą]|rozdzia(?:ł|łu|le|łach)|punk(?:t|tu|cie|tach)|pkt\.?|części?|ust\.",
        articles=r"artyku(?:ł|łu|le)|art\.|§",
        joins=r"i|lub|oraz|do|-",
        own=r"powyżej|poniżej|niniejsz\w+",
        pointing=r"zob\.|patrz|w|zgodnie z|o których mowa w",
        of=r"ustawy|rozporządzenia|kodeksu|ust",
        others=r"ustaw|rozporządzen|kodeks|dyrektyw|umow|regulamin|konwencj|traktat",
    ),
    "cs": PartReferences(
        parts=r"oddíl(?:u|e|ů)?|bod(?:u|ě|y|ech)?|kapitol[auyeě]|část(?:i)?|odstav(?:ec|ce|ci)",
        articles=r"člán(?:ek|ku|cích)|čl\.|§",
        joins=r"a|nebo|až",
        own=r"výše|níže|(?:této|tohoto|těchto)\b",
        pointing=r"viz|v|podle|dle",
        of=r"zákona|nařízení|směrnice|odst",
        others=r"zákon|nařízen|směrnic|vyhlášk|smlouv|podmín|úmluv|listin",
    ),
    "ar": PartReferences(
        parts=r"(?:ال)?قسم|(?:ال)?بند|(?:ال)?فقرة|(?:ال)?فصل|(?:ال)?جزء|(?:ال)?أقسام|(?:ال)?بنود",
        articles=r"(?:ال)?مادة|(?:ال)?مواد",
        joins=r"و|أو|إلى",
        own=r"أعلاه|أدناه|من (?:هذه|هذا)",
        pointing=r"انظر|راجع|في|ضمن|بموجب",
        of=r"من|في",
        others=r"قانون|لائحة|نظام|مرسوم|اتفاقية|عقد|شروط|دستور",
    ),
    "ja": PartReferences(
        parts="",
        articles="",
        joins=r"、|及び|および|又は|または|から|～|・",
        own=r"",
        pointing=r"(?:本(?:ポリシー|方針|規約|通知|文書|プライバシーポリシー)の?|上記の?|下記の?|後記|前記)(?:「.{1,20}」)?",
        of=r"",
        others=r"法|令|規則|条例|規程|契約|約款|条約|協定|ガイドライン|gdpr|規則",
    ),
    "zh": PartReferences(
        parts="",
        articles="",
        joins=r"、|和|及|或|至",
        own=r"",
        pointing=r"本(?:隐私政策|政策|声明|聲明|条款|协议|協議|指引)的?|请参见|请参阅|参见|參見|上述|下述|见|详见",
        of=r"",
        others=r"法|条例|條例|规定|規定|办法|合同|协定|公约|解释|规范|标准|指南|gdpr",
    ),
}
"""By the language's tag."""
