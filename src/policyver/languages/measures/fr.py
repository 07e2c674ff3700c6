"""French numbers and units."""

from policyver.languages.measures.model import Measures

MEASURES = Measures(
    small={
        0: "zéro",
        1: "un une",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        11: "onze",
        12: "douze douzaine une_douzaine",
        13: "treize",
        14: "quatorze",
        15: "quinze",
        16: "seize",
        17: "dix_sept",
        18: "dix_huit",
        19: "dix_neuf",
        71: "soixante_et_onze soixante_onze",
        **{
            n: f"soixante_{w} septante_{o}"
            for n, w, o in (
                (72, "douze", "deux"),
                (73, "treize", "trois"),
                (74, "quatorze", "quatre"),
                (75, "quinze", "cinq"),
                (76, "seize", "six"),
                (77, "dix_sept", "sept"),
                (78, "dix_huit", "huit"),
                (79, "dix_neuf", "neuf"),
            )
        },
        **{
            80 + n: f"quatre_vingt_{w} huitante_{w} octante_{w}"
            for n, w in enumerate("un deux trois quatre cinq six sept huit neuf".split(), 1)
        },
        **{
            90 + n: f"quatre_vingt_{w}"
            for n, w in enumerate("dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf".split())
        },
    },
    tens={
        20: "vingt",
        30: "trente",
        40: "quarante",
        50: "cinquante",
        60: "soixante",
        70: "soixante_dix septante",
        80: "quatre_vingts quatre_vingt huitante octante",
        90: "quatre_vingt_dix nonante",
    },
    joined=("{ten}_{one}", "{ten}_et_{one}"),
    hundreds={
        100: "cent",
        200: "deux_cents deux_cent",
        300: "trois_cents trois_cent",
        400: "quatre_cents quatre_cent",
        500: "cinq_cents cinq_cent",
        600: "six_cents six_cent",
        700: "sept_cents sept_cent",
        800: "huit_cents huit_cent",
        900: "neuf_cents neuf_cent",
    },
    with_hundred=("{hundred}_{rest}", "{hundred}_et_{rest}"),
    scales={
        "mille": 1000,
        "million": 10**6,
        "millions": 10**6,
        "million_de": 10**6,
        "millions_de": 10**6,
        "millions_d": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "milliards_de": 10**9,
    },
    one="un une chaque par",
    only_before_a_unit="neuf un une",
    and_a_half="et_demi et_demie",
    fractions={"1/2": "demi demie une_demi un_demi la_moitié_d une_demie", "1/4": "un_quart_d"},
    units={
        "second": "seconde secondes",
        "minute": "minute minutes",
        "hour": "heure heures",
        "day": "jour jours journée journées jour_calendaire jours_calendaires jours_civils jours_francs",
        "working-day": "jour_ouvré jours_ouvrés jour_ouvrable jours_ouvrables",
        "week": "semaine semaines",
        "month": "mois mois_calendaires",
        "3 month": "trimestre trimestres",
        "6 month": "semestre semestres",
        "year": "an ans année années",
        "10 year": "décennie décennies",
    },
    whole={
        "1 day": "quotidiennement",
        "1 week": "hebdomadaire hebdomadairement",
        "1 month": "mensuellement mensuel mensuelle",
        "3 month": "trimestriellement",
        "1 year": "annuellement annuel annuelle",
        "15 day": "une_quinzaine_de_jours",
        "30 day": "une_trentaine_de_jours",
        "12 day": "une_douzaine_de_jours",
    },
    between="premiers derniers prochains prochaines dernières premières pleins pleines",
    age_before="âge âge_de âgé_de âgés_de âgée_de âgées_de l'âge_de âge_minimum_de âge_minimal_de",
    age_behind="révolus d'âge ou_plus et_plus révolu",
    limits="moins_de plus_de sous",
    weak_limits="au_moins",
    persons="enfant mineur personne utilisateur individu jeune adolescent parent majeur",
    percent="pour_cent pourcent",
    currencies={
        "EUR": "euro euros d_euros",
        "USD": "dollar dollars de_dollars",
        "CHF": "francs_suisses francs",
        "GBP": "livres livres_sterling",
        "JPY": "yens yen",
    },
    connectors="à ou et",
    references=(
        "no n numéro art alinéa al étape niveau page version annexe règlement directive loi considérant paragraphe"
        " point bp articles sections rue bis"
    ),
)
