"""What turns a Czech sentence."""

from policyver.languages.stances.model import Stances

STANCES = Stances(
    binding=(
        "musí musíme musíte musejí musel povinen povinna povinni povinnost povinnosti je_nutné je_nezbytné je_třeba"
        " zavázán zavázáni nesmí nesmíme nesmějí zavazujeme"
    ),
    announcing="bude budou budeme budete",
    allowing=(
        "může mohou můžeme můžete lze mohl oprávněn oprávněni právo_na má_právo máte_právo možné možnost smí smíme"
        " vyhrazujeme_si_právo "
    ),
    softening="měl_by měla_by měli_bychom snažíme_se pokusíme_se pokud_možno je-li_to_možné",
    denying=(
        "ne není nejsou nikdy žádný žádná žádné žádného žádných žádnou ani nic nikdo nikomu bez nejsme"
        " nebude nebudou nelze"
    ),
    not_denying="nejen ne_déle_než ne_více_než bez_zbytečného_odkladu bez_omezení ne_později_než bez_prodlení",
    opposites="ne",
    excepting="kromě ledaže s_výjimkou",
    only="pouze jen výhradně výlučně jenom",
    any="veškeré veškerých všechny všech všechna jakékoli jakékoliv jakýkoli jakýchkoli každý každá každé libovolné",
    open_list="mimo_jiné zejména například např apod atd jako_jsou",
    no_scope="kdykoli v_každém_případě veškeré_dotazy především ve_všech_případech",
    consenting="souhlas souhlasu souhlasem souhlasy svolení povolení",
    deemed="pokračováním má_se_za_to souhlasíte opt_out",
    notifying="informujeme informovat budeme_vás_informovat upozorníme oznámíme oznámit sdělíme upozornit vyrozumíme",
    publishing="zveřejníme zveřejnit zveřejněno na_této_stránce na_našich_stránkách uveřejníme",
    endless="neomezeně na_dobu_neurčitou po_neomezenou_dobu",
    recipient_words="poskytovatel dodavatel příjemc zpracovatel",
    moving="uchov předáv server zprac zem sídl ulož",
    defining=r"(?:znamená|znamenají|se\ rozumí|je\b|jsou\b|–|:)",
    defines_term=r"TERM\ se\ rozumí|[Pp]ojem\ TERM",
    introduces_terms=r"\b(?:definice|pojmy|rozumí|význam)\b",
    postal=r"\b\d{3}\s\d{2}\b",
)
