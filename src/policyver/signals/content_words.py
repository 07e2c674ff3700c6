"""The words of two sentences that differ and carry what they say: no endings, articles or words of the same sense."""

import unicodedata

from policyver.names import language
from policyver.signals.reading import Reading
from policyver.signals.slips import is_nearly

_LIGHT = {
    "en": """about also among another anyone because been before being below both does done down each either even ever
        every following from further have having here however into itself just like many more most much order other
        over please several shall should since some such than that their them then there these they this those through
        thus under until upon very well were what when where whether which while whom whose will with within would your
        yours ours with regard regarding respect concerning according follow follows list find certain currently""",
    "de": """aber alle allen alles also andere anderen auch beim bereits bitte damit dann daran darauf daraus darin
        darüber dass deren dessen diese diesem diesen dieser dieses dies doch durch eben eine einem einen einer
        eines einige
        etwa etwas evtl eventuell folgende folgenden gegebenenfalls hier hierbei hierzu ihre ihrem ihren ihrer ihres
        indem jede jeden jeder jedes jedoch kann kein können mehr mein müssen nach oder ohne sein seine sich sind
        sofern solche somit soweit sowie sowohl unser unsere unserem unseren unserer unter viele vom wann weil weitere
        welche wenn werden wird wurde wurden über zudem zwischen""",
    "fr": """afin ainsi alors aussi autre autres avec avant cela celle celles celui cette ceux chaque comme concernant
        dans depuis donc dont elle elles encore entre font leur leurs lors lorsque mais même moins nous notre nos ont
        pour plus plusieurs quand quel quelle sans selon sera seront sont sous suivant suivante suivants tous tout
        toute toutes très vers votre vous savoir""",
    "es": """algún alguna algunas algunos ante antes así aunque cada como con cual cuales cuando cuyo desde donde
        durante ella ellos entre esta estas este estos hasta para pero por porque puede pues siguiente siguientes
        sino sobre
        también todo todos todas tras través usted ustedes nuestra nuestras nuestro nuestros sean será serán""",
}
"""Words of four letters or more without which a sentence says the same."""
_SAME = {
    "en": """wish want desire|use process utilise utilize employ|keep store retain hold save|get obtain receive acquire
        |see view consult visit read|explain describe set outline|buy purchase|help assist support|begin start commence
        |make create|change modify amend alter|show display present|ask request|tell inform notify|need require
        |data information details|website site|delete erase remove|collect gather|give provide supply offer
        |contact write reach|send transmit|share disclose|must shall have|customer client|enable allow permit|end finish
        |choose select|answer reply respond|ensure guarantee|staff employees|company firm|firms companies|goal aim
        |demonstrate show prove|limited ltd|corporation corp|look examine check review|part portion|learn know
        find|about regarding concerning""",
    "de": """erklären erläutern beschreiben|nutzen verwenden verarbeiten|speichern aufbewahren|löschen entfernen
        |erhalten bekommen|wünschen möchten wollen|benötigen brauchen|website webseite internetseite
        |daten angaben informationen|informieren benachrichtigen unterrichten mitteilen|erheben erfassen sammeln
        |kunden kundinnen|beginnen anfangen starten|ändern anpassen|sehen ansehen lesen|helfen unterstützen""",
    "fr": """voir consulter lire|expliquer décrire exposer|utiliser traiter employer|conserver garder stocker
        |souhaiter vouloir désirer|recevoir obtenir|supprimer effacer|informer avertir prévenir aviser|données
        informations renseignements|collecter recueillir|modifier changer|montrer afficher|aide assistance""",
    "es": """desear querer|ver consultar leer visitar|explicar describir|usar utilizar emplear tratar|guardar conservar
        almacenar|recibir obtener|eliminar borrar suprimir|informar avisar notificar comunicar|datos información
        |recoger recopilar recabar|cambiar modificar|desea quiere|mostrar enseñar""",
}
_LONG = {"en": 4, "de": 4, "fr": 4, "es": 4, "ar": 5}
_ELSEWHERE = 7
"""Letters of a word that carries sense at least, in a language whose light words are not listed."""
_STEM = 4


def content_words(old: Reading, new: Reading) -> list[str]:
    """Return the words of either text that the other one has neither in another form nor in one of the same sense."""
    tag = language(new.locale)
    gone, come = [_heavy(side, other, tag) for side, other in ((old, new), (new, old))]
    return [word for word in gone if not _is_in(word, new, tag)] + [word for word in come if not _is_in(word, old, tag)]


def _heavy(side: Reading, other: Reading, tag: str) -> list[str]:
    light = frozenset(_LIGHT.get(tag, "").split())
    least = _LONG.get(tag, _ELSEWHERE)
    return [word for word in side.words - other.words if len(word) >= least and word not in light and word.isalpha()]


def _is_in(word: str, other: Reading, tag: str) -> bool:
    plain = _plain(word)
    stem = plain[: max(_STEM, len(plain) * 3 // 5)]
    joined = "".join(map(_plain, other.words))
    if any(_plain(one).startswith(stem) or is_nearly(plain, _plain(one)) for one in other.words) or plain in joined:
        return True
    senses = (group.split() for group in _SAME.get(tag, "").split("|"))
    return any(_has(group, plain) and any(_has(group, _plain(one)) for one in other.words) for group in senses)


def _has(group: list[str], word: str) -> bool:
    """Whether a word is one of a group, perhaps with another ending."""
    beginnings = (_plain(one)[: max(3, len(one) - 2)] for one in group)
    return any(word.startswith(beginning) for beginning in beginnings)


def _plain(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))
