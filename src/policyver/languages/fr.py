"""French.

Written from general knowledge, around the words that earlier versions knew. No native lawyer has reviewed the lists.
"""

from policyver.languages.model import Language, inflected, words

LANGUAGE = Language(
    tag="fr",
    calendars=("fr",),
    has_spaces=True,
    cardinals=words(
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept"
        " dix-huit dix-neuf vingt"
    ),
    ordinals=words("premier première premiers premières second seconde secondes")
    + inflected(
        "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième"
        " quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième",
        "- s",
    ),
    numbers=words(
        "trente quarante cinquante soixante septante huitante octante nonante quatre-vingt quatre-vingts cent cents"
        " mille million millions milliard milliards dizaine dizaines quinzaine vingtaine trentaine centaine centaines"
        " douzaine demi demie demis demies moitié double triple"
    ),
    number_pattern=(
        r"(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|quatre-vingts?|cent)(?:-\w+)+"
        r"|(?:vingt|trent|quarant|cinquant|soixant|septant|nonant|cent|mill)ième"
    ),
    units=words(
        "jour jours journée journées semaine semaines mois trimestre trimestres semestre semestres an ans année années"
        " heure heures minute minutes décennie décennies quotidien quotidienne quotidiennement hebdomadaire"
        " hebdomadairement mensuel mensuelle mensuellement trimestriel trimestrielle annuel annuelle annuellement"
        " ouvré ouvrés ouvrable ouvrables calendaire calendaires"
    ),
    limits=words(
        "maximum minimum maximal maximale minimal minimale plus moins avant après jusque jusqu' jusqu'à au-delà"
        " au-dessus au-dessous dès depuis tard tôt supérieur supérieure supérieurs inférieur inférieure inférieurs"
        " dépasser dépasse excéder excède dernier dernière derniers dernières immédiatement"
        " définitivement temporairement indéfiniment"
    ),
    negations=words(
        "ne n' pas jamais aucun aucune aucuns aucunes ni sans sauf seulement rien nul nulle non excepté hormis"
        " uniquement exclusivement guère refuse refusé refuser"
    ),
    opposites=words("in im il ir non dis dé des mal a"),
    duties=words(
        "doit doivent devons devez dois devra devront devrons devrez devait devaient devrait devraient faut faudra"
        " toujours obligé obligée obligés obligées obligatoire obligatoires obligation obligations tenu tenue tenus"
        " tenues requis requise requises exige exigé nécessaire nécessaires vendre vendons vend vendent vendu vendues"
    ),
    permissions=words(
        "peut peuvent pouvons pouvez peux pourra pourront pourrons pourrez pouvait pourrait pourraient autorisé"
        " autorisée autorisés autorisées autorise permis permise permet permettent interdit interdite interdits"
        " interdites droit droits"
    ),
    months=words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    days=words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    sections=words("article section partie chapitre"),
    effective_dates=("en vigueur",),
    update_dates=("mise à jour", "mis à jour", "à compter du", "modifiée le", "modifié le"),
    title=r"(?:politique|déclaration|avis)\ (?:de|sur|relative).*(?:confidentialité|cookies|données|vie\ privée)",
    about_a_title=r"modific",
    pages=("page # sur #", "page # de #", "page #/#", "page #", "p. #", "# sur #"),
    waits=("chargement", "en cours de chargement", "veuillez patienter", "un instant", "merci de patienter"),
    switched_on=words("activ désactiv nécessit requi besoin autoris sans prend"),
    conjunctions=words("et ou"),
    hyphen_heads=words("après au avant celle celles celui ceux contre demi non par peut semi sous vis"),
    hyphen_tails=words("ci dessous dessus elle elles ils je là leur lui même mêmes moi nous toi tu vous être"),
    short_months=words("janv févr avr juil sept oct nov déc"),
    short_days=words("lun mar ven sam dim"),
    articles=words("un"),
    attached=words("n' d' l' qu' s' jusqu' lorsqu' puisqu' c' j' m' t'"),
    common_words=words("mer jeu"),
    twins=words("nous vous en lui elle elles faire très si non oui tout plus bien y"),
    between_twins=words("à en par après de"),
)
