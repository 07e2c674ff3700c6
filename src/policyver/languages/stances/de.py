"""What turns a German sentence."""

from policyver.languages.stances.model import Stances

STANCES = Stances(
    binding=(
        "muss musst müssen müsst musste mussten müsste müssten verpflichtet verpflichten hat_zu haben_zu pflicht"
        " zwingend verbindlich darf_nicht dürfen_nicht ist_zu sind_zu obliegt"
    ),
    announcing="wird werden wirst werdet",
    allowing=(
        "möglichkeit darf dürfen darfst dürft dürfte dürften kann können kannst könnt könnte könnten berechtigt"
        " befugt erlaubt"
        " gestattet recht_auf vorbehalten möglicherweise behalten_uns möglich"
        " recht_zu das_recht"
    ),
    softening=(
        "soll sollen sollte sollten bemühen bemüht versuchen möglichst nach_möglichkeit soweit_möglich wenn_möglich"
        " bestreben"
    ),
    denying=(
        "verzichten verzichtet unterlassen unterlässt nicht kein keine keinen keinem keiner keines keinerlei nie"
        " niemals nirgends weder ohne nichts niemand niemals "
    ),
    not_denying=(
        "nicht_mehr_benötigen nicht_mehr_brauchen nicht_mehr_notwendig nicht_länger_benötigt"
        " nicht_länger_erforderlich nicht_nur nicht_mehr_als nicht_länger_als nicht_später_als"
        " ohne_unangemessene_verzögerung"
        " ohne_schuldhaftes_zögern nicht_beschränkt nicht_abschließend nicht_ausschließlich nicht_weniger_als"
        " nicht_mehr_benötigt nicht_mehr_erforderlich ohne_weiteres"
    ),
    opposites="un nicht",
    excepting="außer ausgenommen es_sei_denn sofern_nicht mit_ausnahme",
    only="nur ausschließlich allein lediglich einzig",
    any=(
        "jegliche jeglicher jegliches jeglichen jeglichem sämtliche sämtlichen sämtlicher alle allen aller jede"
        " jeder jedes beliebige"
    ),
    open_list=(
        "unter_anderem u._a. u.a usw etc und_dergleichen insbesondere beispielsweise zum_beispiel z._b."
        " nicht_beschränkt_auf"
        " ohne_einschränkung nicht_abschließend wie_zum_beispiel unter_anderen u.ä"
    ),
    no_scope=(
        "alle_fragen allen_fragen vor_allem in_jedem_fall auf_jeden_fall jede_frage jede_person jeder_zeit"
        " bei_allen_fragen"
    ),
    consenting=(
        "einwilligung einwilligungen eingewilligt zustimmung zustimmungen zugestimmt einverständnis einwilligen"
        " zustimmen genehmigung erlaubnis"
    ),
    deemed=(
        "stimmen_sie erklären_sie_sich gilt_als_zustimmung gelten_als_einverstanden widersprechen_können opt_out"
        " willigen_sie"
    ),
    notifying=(
        "informieren informiert unterrichten unterrichtet benachrichtigen benachrichtigt mitteilen teilen_mit"
        " hinweisen setzen_sie_in_kenntnis teilen_wir_ihnen weisen_sie benachrichtigung per_e_mail"
    ),
    publishing=(
        "veröffentlichen veröffentlicht auf_dieser_seite auf_unserer_website bekannt_gegeben einstellen bekanntgegeben"
    ),
    endless="unbefristet unbegrenzt zeitlich_unbegrenzt auf_unbestimmte_zeit",
    recipient_words="anbieter dienstleister empfänger lieferant verarbeiter",
    moving="speicher übermittel übertrag server verarbeit sitz standort hosting land länder",
    defining=r"(?:bezeichnet(?! w)|bezeichnen|bedeutet|ist\b|sind\b|meint|steht\ für|im\ Sinne|umfasst|jede|alle)",
    defines_term=r"[Uu]nter\ TERM\ (?:verstehen|versteht|ist|sind|fallen)|[Dd]er\ Begriff\ TERM",
    introduces_terms=r"\b(?:Begriffe?|Definitionen|Sinne|Begriffsbestimmung|bedeuten|bezeichne[nt])\b",
    postal=(
        r"\b(?:[DA]-)?\d{4,5}\s[A-ZÄÖÜ][a-zäöü]+"
        r"|\b[A-ZÄÖÜ]\w*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm)\s\d+"
    ),
)
