"""What turns a Dutch sentence."""

from policyver.languages.stances.model import Stances

STANCES = Stances(
    binding=(
        "moet moeten moest moesten dient dienen verplicht verplichte verplichting plicht vereist vereiste"
        " behoort behoren mag_niet mogen_niet"
    ),
    announcing="zal zullen zult gaan",
    allowing=(
        "mogelijkheid mag mogen kan kunnen kunt zou_kunnen toegestaan gerechtigd bevoegd recht_op recht_om mogelijk "
        " mogelijk behouden_ons"
    ),
    softening="zou_moeten proberen streven trachten indien_mogelijk waar_mogelijk redelijke_inspanningen",
    denying="niet geen nooit nimmer nergens noch niets niemand zonder ",
    not_denying=(
        "niet_alleen niet_meer_dan niet_langer_dan niet_later_dan zonder_vertraging zonder_onredelijke_vertraging"
        " niet_beperkt zonder_beperking"
    ),
    opposites="on niet",
    excepting="behalve tenzij uitgezonderd",
    only="alleen slechts enkel uitsluitend",
    any="alle elke elk ieder iedere willekeurige enig enige",
    open_list="onder_andere onder_meer enzovoort enz bijvoorbeeld zoals waaronder niet_beperkt_tot",
    no_scope="te_allen_tijde op_elk_moment elk_moment in_elk_geval in_ieder_geval alle_vragen vooral_alle",
    consenting="toestemming toestemmingen ingestemd instemming instemmen akkoord",
    deemed="door_verder_te_gaan geacht stemt_u_in gaat_u_akkoord opt_out",
    notifying="informeren informeert geïnformeerd meedelen mededelen stellen_op_de_hoogte laten_weten op_de_hoogte",
    publishing="publiceren gepubliceerd plaatsen geplaatst op_deze_pagina op_onze_website bekendgemaakt",
    endless="onbeperkt voor_onbepaalde_tijd",
    recipient_words="leverancier aanbieder verwerker ontvanger",
    moving="opgeslag opslaan doorg overdr server verwerk land gevestigd bewaar",
    defining=r"(?:betekent|betekenen|verwijst|is\b|zijn\b|wordt\ verstaan|:)",
    defines_term=r"[Oo]nder\ TERM\ (?:verstaan|wordt)|term\ TERM",
    introduces_terms=r"\b(?:definities|begrippen|verstaan|betekenis)\b",
    postal=(
        r"\b\d{4}\s?[A-Z]{2}\b"
        r"|\b[A-Z]\w*(?:straat|laan|weg|plein|gracht|kade)\s\d+"
    ),
)
