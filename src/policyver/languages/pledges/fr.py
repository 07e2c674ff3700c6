"""What a French statement commits its owner to."""

from policyver.languages.pledges.model import Pledges

PLEDGES = Pledges(
    denying=r"(?:ne|n['’]\w+|jamais|aucune?|ni|en aucun cas|personne (?=ne|n['’])|sans)",
    not_denying=r"""ne (?:\w+ ){0,4}que|n['’]\w+ (?:\w+ ){0,3}que|non seulement|sans (?:s['’]y )?limiter|sans délai
        |sans retard|ne (?:sont|est) plus (?:nécessaires?)""",
    denying_behind=r"""à personne|jamais|à aucune?|en aucun cas|sous aucun prétexte|nullement""",
    excepting=r"sauf|à moins que|excepté|hormis|à l['’]exception|en dehors de",
    qualifiers=r"""sciemment|intentionnellement|délibérément|volontairement|en principe|en règle générale
        |généralement|en général|normalement|actuellement|contre de l['’]argent
        |contre rémunération|pour motif légitime""",
    conditions=r"""si|dans ces? cas|lorsque|sauf|à moins|en cas|dans le cas|uniquement|seulement|sous réserve
        |avec votre (?:\w+ )?(?:consentement|accord)|sans votre (?:\w+ )?(?:consentement|accord)""",
    actors=r"nous|vous|ils?|elles?|on|qui|que|les|vos|nos",
    owner=r"nous",
    reader=r"vous (?:pouvez|devez|avez)|les utilisateurs peuvent",
    keeping=r"""expir\w+|conserv\w+|gard\w+|stock\w+|supprim\w+|effac\w+|archiv\w+|détrui\w+|anonymis\w+
        |sauvegard\w+|écrasé\w*""",
    selling=r"(?:vendons|vendre|vend|vendues?|vendus?|louons|louer)",
    data_words=r"""données|informations|coordonnées|fichiers?|renseignements""",
    goods=r"""produits?|services?|articles?|biens?|appareils?|accessoires?|billets?|logiciels?""",
    pronouns=r"""les|celles-ci|ceux-ci|la|le""",
    conjunctions=r"""et|ou|mais|ni""",
    open_ended={
        "account-open": r"""(?:tant|aussi longtemps) que (?:votre|vous|le|un) (?:\w+ ){0,4}(?:compte|profil
            |abonnement|client\w*|contrat|membre|inscrit\w*)(?: (?:est|reste|existe|actif|active|ouvert|demeure))*
            |(?:pendant|pour) (?:toute )?la durée (?:de (?:la|votre) |du |de l['’])(?:\w+ )?(?:contrat|relation
            |compte|abonnement|inscription)(?: \w+){0,2}|jusqu['’]à (?:la (?:fermeture|suppression
            |clôture) de )?votre compte|durée de vie (?:de votre |du )compte""",
        "indefinitely": r"indéfiniment|durée (?:illimitée|indéterminée)|sans limitation de durée|sans limite",
        "until-withdrawal": r"""jusqu['’](?:à|au) (?:\w+ |ce que ){0,4}(?:retrait|retir\w+|désinscri\w+
            |désabonn\w+)(?: \w+){0,3}""",
        "until-objection": r"jusqu['’]à (?:\w+ ){0,4}oppos\w+",
        "session": r"""(?:jusqu['’]à )?(?:la )?fin de (?:la|votre) session|fermeture de (?:votre|la) (?:navigateur
            |session)|fermez votre navigateur|durée de (?:la|votre) session""",
        "as-long-as-needed": r"""(?:tant|aussi longtemps) que (?:\w+ |l['’]|n['’]|d['’]){0,8}(?:nécessaires?
            |requis\w*|utiles?)|(?:la |une )?durée (?:strictement )?nécessaire|(?:pas\s
            |plus )?(?:plus )?longtemps que (?:\w+ ){0,3}nécessaire|ne (?:sont|est) plus nécessaires?|n['’](?:est
            |en avons) plus (?:\w+ )?(?:nécessaires?|besoin)""",
        "legal-period": r"""(?:durées?|délais?|obligations?) (?:légales?|légaux|légal) (?:de conservation
            |d['’]archivage|de prescription)|délais? de prescription|prescription légale""",
    },
    starting=r"après|à compter (?:de|du)|à partir (?:de|du)|suivant|depuis|dès|de la|à l['’]issue",
    earlier=r"""(?:au cours|lors|durant|pendant) des|derniers?|dernières?|précédents?|par|tous les|chaque|une fois
        |annuel\w*|mensuel\w*|quotidien\w*""",
    asking=r"si nous|savoir (?:si|à qui)",
    general=r"""(?:vos|les|des|ces|toutes les) (?:données|informations)(?: (?:à caractère personnel|personnelles?))?
        |données (?:à caractère personnel|personnelles)""",
    records={
        "profile": r"(?:votre )?profils?",
        "invoices": r"factures?|documents? comptables?|pièces? comptables?|données de facturation",
        "contracts": r"contrats?|données contractuelles",
        "applications": r"candidatures?|cv",
        "backups": r"sauvegardes?|copies? de sauvegarde",
        "support-requests": r"demandes? (?:d['’]assistance|de support|de contact)|tickets?",
        "newsletter": r"newsletters?|lettres? d['’]information|infolettres?",
        "logs": r"journaux",
        "accounts": r"comptes?(?: inactifs?| utilisateurs?| clients?)?",
        "consents": r"preuves? de (?:votre )?consentement",
    },
    period_heads=r"""(?:durées?|délais?|périodes?)(?: (?:\w+|d['’]\w+|l['’]\w+)){0,5}|conservation(?: \w+){0,4}
        |expiration|combien de temps(?: \w+){0,4}""",
    subject_heads=r"""(?:catégories?|types?)(?: (?:\w+|d['’]\w+)){0,4}|données(?: \w+){0,3}|cookies?
        |nom(?: \w+){0,2}|finalités?""",
    giving=r"""(?:donn\w+|accord\w+|ont|avoir|aura|auront) (?:\w+ ){0,2}accès|visibles? (?:par|pour)
        |accessibles? (?:à|aux|par)|destinataires?|(?:partag|communiqu|transmett|transmis|divulgu|fourni|transf[ée]r
        |cèd|céd|remis)\w*|mis\w* à (?:la )?disposition|faisons appel (?:à|aux) (?:\w+ ){0,3}(?:prestataires
        |sous-traitants)""",
    towards=r"à|aux|au|avec|entre|auprès|d['’]\w+",
    recipient_heads=r"""(?:\w+ ){0,3}destinataires?(?: \w+){0,3}|tiers(?: \w+){0,2}|partag\w+(?: \w+){0,3}
        |qui(?: \w+){0,4}""",
    no_recipient=r"""en réponse (?:à|aux)|auprès|provenant|de la part|au nom|pour le compte|conformément (?:à|aux)
        |par|contre|reçu\w* (?:de|des)|via""",
    processes=r"(?:ordonnances?|décisions?|injonctions?)(?: \w+)?|assignations?|mandats?|procédures?(?: \w+)?",
    sale_nouns=r"ventes?|location|revente|cession",
    aggregated=r"agrég\w+|anonym\w+|statistiques?",
    requests=r"demandes?|requêtes?|réclamations?|plaintes?|réception",
    answering=r"""répon\w+|trait\w+|donn\w+ suite|satisfai\w+|inform\w+|accus\w+ réception|réponse|fournir\w*
        |communiquer\w*""",
    complaints=r"réclamations?|plaintes?",
    appeals=r"recours|faire appel|appel de",
    acknowledging=r"accus\w+ (?:de )?réception|confirm\w+ (?:la )?réception",
    extending=r"prolong\w+|supplémentaires?|prorog\w+|étendu\w*",
    advance=r"avant|à l['’]avance|préavis|au préalable|préalable\w*|au moins",
    mailing=r"e-?mail\w*|courriels?|courriers? électroniques?",
    posting=r"sur (?:notre|ce|le|cette|nos) (?:\w+ )?(?:sites?|page)",
    changing=r"modifi\w+|chang\w+|mis\w* à jour|mettre à jour|révis\w+|évolu\w+",
    material=r"substantiel\w*|important\w*|significativ\w*|matériel\w*|majeur\w*",
    audience=r"""ne (?:s['’]adress\w+|sont pas|vis\w+|collect\w+)|destin\w+|sciemment|intentionnellement
        |avoir au moins|âgés? d['’]au moins|au moins|réservé\w*|utilis\w+|recueill\w+|collect\w+|moins de""",
    regions={
        "california": r"californi\w+|ccpa",
        "europe": r"eee|ue|union européenne|espace économique européen|rgpd|europ\w+",
        "switzerland": r"suisses?",
        "united-kingdom": r"royaume-uni",
        "united-states": r"états-unis",
        "canada": r"canad\w+|québec\w*",
        "france": r"en france|france",
        "brazil": r"brésil",
    },
    limits_behind=r"(?:de |du |des |d['’])\w+",
    skipped="""
        le la les un une des de du d l vos votre notre nos ces ce cette toutes tous et ou nous vous sont est
        conservons conservées conservés conserver supprimons supprimées données personnelles à pour dans
        pendant au aux par caractère personnel
    """,
)
