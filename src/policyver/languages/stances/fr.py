"""What turns a French sentence."""

from policyver.languages.stances.model import Stances

STANCES = Stances(
    binding=(
        "doit doivent devons devez dois devra devront devrons devrez faut faudra obligé obligée obligés obligées"
        " obligatoire tenu_de tenue_de tenus_de tenues_de tenus_d tenu_d requis requise exige est_tenu obligation"
    ),
    announcing="",
    allowing=(
        "possibilité peut peuvent pouvons pouvez peux pourra pourront pourrons pourrez pourrait pourraient autorisé"
        " autorisée"
        " autorisés autorisées permis droit_de droit_d droit_à habilité possible "
        " susceptibles susceptible réservons_le_droit"
    ),
    softening=(
        "devrait devraient devrions efforçons efforcerons essayons tentons si_possible dans_la_mesure_du_possible"
        " raisonnables_efforts efforts_raisonnables meilleurs_efforts"
    ),
    denying="ne n sans non nul nulle",
    not_denying=(
        "pas_seulement non_seulement pas_plus_de sans_délai sans_retard sans_s_y_limiter sans_limitation"
        " non_exhaustive sans_que_cette_liste ne_se_limite_pas n_est_pas_limité ne_dépassant_pas ne_dépassant"
        " n_excédant_pas n_excédant ne_dépasse_pas ne_peut_excéder n_hésitez_pas sans_frais non_limitativement"
        " sans_préjudice"
    ),
    opposites="in non dé",
    excepting="sauf excepté hormis à_moins à_l_exception",
    only="seulement uniquement exclusivement seul seule seuls seules strictement",
    any="tout toute tous toutes n_importe quelconque quelconques quelque",
    open_list=(
        "notamment entre_autres etc y_compris sans_s_y_limiter sans_limitation par_exemple telles_que tels_que"
        " non_exhaustive"
    ),
    no_scope=(
        "à_tout_moment tout_moment toute_question toutes_questions pour_toute en_tout_état avant_tout tout_d_abord"
        " toute_modification toute_personne tout_en toute_demande de_toute_façon tous_les en_tout_cas"
    ),
    consenting=(
        "consentement consentements consentez consenti consentir accord autorisation permission accepté approbation"
    ),
    deemed="en_continuant réputé_accepter réputés_accepter vous_acceptez vous_consentez présumé opt_out",
    notifying=(
        "informons informer informé informés informerons informe notifiée notifié notifiés notifiées notifier"
        " notifions"
        " avertir avertis avertirons prévenir préviendrons communiquerons vous_sera_communiquée aviserons notifierons"
        " avisons"
    ),
    publishing=(
        "publiée publié publiées publiés publier publions publierons affichée sur_cette_page sur_notre_site"
        " mise_en_ligne"
    ),
    endless="indéfiniment sans_limitation_de_durée pour_une_durée_indéterminée",
    recipient_words="fournisseur prestataire destinataire moteur sous-traitant",
    moving="stock transf héberg serveur trait pays situ établi localis",
    defining=r"(?:désigne(?:nt)?|signifie(?:nt)?|s['’]entend|est\ défini|correspond|,|:|recouvre)",
    defines_term=r"entend\ par\ TERM|[Ll]e\ terme\ TERM",
    introduces_terms=r"\b(?:définitions?|termes?|entend\ par|signification)\b",
    postal=(
        r"\b\d{5}\s[A-ZÉÈ][\w'’-]+"
        r"|\b\d+,?\s(?:bis\s)?(?:rue|avenue|boulevard|place|quai|allée|chemin)\s(?:[\w'’]+\s?){1,4}"
    ),
)
