"""What turns an Italian sentence."""

from policyver.languages.stances.model import Stances

STANCES = Stances(
    binding=(
        "deve devono dobbiamo devi dovete dovrà dovranno dovremo obbligato obbligata obbligati obbligate obbligatorio"
        " obbligatoria obbligo tenuto tenuti tenuta è_necessario occorre bisogna"
    ),
    announcing="",
    allowing=(
        "possibilità può possono possiamo puoi potete potrà potranno potremo potrebbe potrebbero consentito"
        " autorizzato facoltà"
        " diritto_di diritto_a possibile è_possibile riserviamo_il_diritto"
    ),
    softening="dovrebbe dovrebbero dovremmo cercheremo cerchiamo ci_impegniamo ove_possibile se_possibile",
    denying="non mai nessun nessuno nessuna né neanche nemmeno niente nulla senza ",
    not_denying=(
        "non_appena non_esiti non_solo non_oltre non_più_di senza_ritardo senza_ingiustificato_ritardo"
        " senza_limitazione non_limitato"
        " senza_pregiudizio"
        " non_superiore non_esaustivo"
    ),
    opposites="in non dis",
    excepting="salvo eccetto tranne a_meno_che",
    only="solo soltanto solamente unicamente esclusivamente",
    any="qualsiasi qualunque tutti tutte tutto tutta ogni",
    open_list="tra_cui ad_esempio tra_gli_altri ecc eccetera a_titolo_esemplificativo senza_limitazione quali",
    no_scope=(
        "in_qualsiasi_momento qualsiasi_momento in_ogni_momento qualsiasi_domanda in_ogni_caso tutti_i tutte_le"
        " per_ogni"
    ),
    consenting="consenso consensi acconsente acconsentito autorizzazione permesso",
    deemed="continuando si_intende accetta proseguendo opt_out",
    notifying=(
        "informeremo informiamo informare informato notificheremo notificare comunicheremo comunicare avviseremo"
    ),
    publishing="pubblicheremo pubblicare pubblicato pubblicata pubblichiamo su_questa_pagina sul_nostro_sito",
    endless="indefinitamente a_tempo_indeterminato per_un_periodo_illimitato",
    recipient_words="fornitor responsabil destinatari",
    moving="conserv trasf server tratt paes ubicat",
    defining=r"(?:significa|indica|designa|si\ intende|si\ riferisce|è\b|:|,)",
    defines_term=r"[Pp]er\ TERM\ si\ intend|termine\ TERM",
    introduces_terms=r"\b(?:definizioni|termini|si\ intende|significato)\b",
    postal=(
        r"\b\d{5}\s[A-Z][\w'’-]+"
        r"|\b(?:[Vv]ia|[Pp]iazza|[Cc]orso|[Vv]iale)\s[A-Z][\w ]{1,30},?\s\d+"
    ),
)
