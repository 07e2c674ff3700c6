"""Signals about a sentence by which the company binds itself not to do something, and that came or went as a whole."""

import re
from collections.abc import Iterator

from policyver.names import language
from policyver.signals.passages import Passage, sentences
from policyver.signals.reading import Reading, read
from policyver.signals.sighting import Sighting, sighting

_NEAR = 48
"""Letters between the beginning of a sentence and its negation. Raising it takes what only a clause denies."""
_LONG = 200
"""Letters. A longer sentence says more than what is not done."""
_OWN = {
    "en": r"(?:we|our|neither we|at no time do we|under no circumstances)\b",
    "de": r"(?:wir|unser\w*|eine (?:weitergabe|übermittlung|verarbeitung|nutzung))\b",
    "fr": r"(?:nous|notre|nos|aucune?)\b",
    "es": r"(?:no|nunca|nosotros|nuestr\w+)\b",
    "it": r"(?:non|mai|noi|il nostro|la nostra)\b",
    "nl": r"(?:wij|we|ons|onze)\b",
    "pt": r"(?:não|nunca|nós|noss\w+|o nosso|a nossa)\b",
    "pl": r"(?:nie|nigdy|nasz\w*)\b",
    "ja": r"(?:当社|弊社|当店|私たち|当サービス|本サービス|当アプリ|本アプリ)",
    "zh": r"(?:我们|我們|本公司|本应用|本平台|本店)",
    "ar": r"(?:لا ن|لن ن|نحن لا|خدمتنا|موقعنا|متجرنا)",
}
"""By language how a sentence begins in which the company speaks of itself."""
_ABOUT = frozenset({"data", "recipient", "purpose", "transfer", "sale", "children", "automated-decision"})


def prohibition_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield what the company says it does not do, where the sentence came or went."""
    own = _OWN.get(language(new.locale))
    if passage.is_pair or own is None:
        return
    side = new if new.text.strip() else old
    at = 0
    for sentence in sentences(side.text):
        if len(sentence) <= _LONG and re.match(own, sentence.lstrip(" \t\n").casefold()):
            yield from _denied(read(sentence, side.locale), at, is_new=side is new)
        at += len(sentence)


def _denied(sentence: Reading, at: int, *, is_new: bool) -> Iterator[Sighting]:
    word = next(iter(sentence.with_stance("denying")), None)
    is_near = word is not None and (word.start <= _NEAR or sentence.text[0] > "\u2e80")
    if word is None or not is_near or not any(mention.kind in _ABOUT for mention in sentence.mentions):
        return
    words = (word.text, at + word.start)
    about = ("denied", "".join(filter(str.isalnum, sentence.text.casefold())))
    yield sighting("negation", None if is_new else words, words if is_new else None, about=about)
